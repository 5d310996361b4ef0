import { css } from 'lit';

/** Buttons, the tinted panel, keys and status lines: for every widget that asks for something. After the base styles. */
export const panelStyles = css`
  .button,
  .key li,
  .key,
  .buttons {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .key,
  .buttons {
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
  .buttons {
    gap: 0.75em;
  }
  .button {
    min-height: 2.75em;
    padding: 0.5em 1.25em;
    border: 0.125em solid var(--sos-strong);
    border-radius: var(--sos-corner);
    color: var(--sos-strong);
    font-weight: 600;
    text-align: center;
    /* Of a link, too, whatever a library's own sheet for shadow trees says. */
    cursor: pointer;
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
  }
  @media print {
    .panel {
      padding: 0;
    }
  }
`;
