import { css } from 'lit';

/** Of the start card, and shared with what follows it: buttons, the tinted panel, rows. After the first styles. */
export const startStyles = css`
  .button,
  .view-switch label,
  .sector label,
  .facts li,
  .key li,
  .band,
  .advice-head,
  .steps,
  .zones > span,
  .facts,
  .key,
  .view-switch,
  .buttons {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .button,
  .view-switch label {
    min-height: 2.75em;
    color: var(--sos-strong);
    font-weight: 600;
  }
  .facts,
  .key,
  .view-switch,
  .buttons {
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
  .buttons {
    gap: 0.75em;
  }
  .button {
    padding: 0.5em 1.25em;
    border: 0.125em solid var(--sos-strong);
    border-radius: var(--sos-corner);
    text-align: center;
  }
  .button:hover {
    background: var(--sos-soft);
  }
  .button.primary {
    background: var(--sos-strong);
    color: var(--sos-on-strong);
  }
  .primary:hover {
    --sos-strong: var(--sos-hover);
  }
  /* The one tinted surface of a view. */
  .panel {
    --sos-surface: var(--sos-soft);
    background: var(--sos-soft);
    padding: 1.25em;
    border-radius: var(--sos-corner);
  }
  .start,
  .star,
  .advice {
    display: grid;
    gap: 1.25em;
  }
  /* Always there, so that what comes into it is read out; without a gap while it is empty. */
  .status:empty {
    position: absolute;
  }
  @container (width < 15em) {
    .panel {
      padding: 1em;
    }
  }
  @container (width >= 34em) {
    .panel {
      padding: 1.75em;
    }
    .start {
      grid-template-columns: 1fr auto;
      column-gap: 2.5em;
    }
    .start > * {
      grid-column: 1;
    }
    .start > .start-mark {
      grid-area: 1 / 2 / span 4;
      align-self: center;
    }
    .start .mark {
      width: 8.8em;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .button,
    input {
      transition: background-color 0.15s;
    }
  }
  @media (forced-colors: active) {
    .panel {
      border: 0.0625em solid;
    }
    :is(.mark, .ticks) path:not(.on, .now) {
      fill: Canvas;
      stroke: CanvasText;
      vector-effect: non-scaling-stroke;
    }
    .radar-ring:not(.radar-outer) {
      stroke-dasharray: 1 4;
    }
  }
  @media print {
    .panel {
      padding: 0;
    }
    .view-switch {
      display: none !important;
    }
  }
`;
