import { css } from 'lit';

/** Of the self-checks' start card, and shared with what follows it: rows, and what stands beside a picture. After the start styles. */
export const checkStyles = css`
  .view-switch label,
  .sector label,
  .facts li,
  .band,
  .advice-head,
  .steps,
  .zones > span,
  .facts,
  .view-switch {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .view-switch label {
    min-height: 2.75em;
    color: var(--sos-strong);
    font-weight: 600;
  }
  .facts,
  .view-switch {
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
  .start,
  .star,
  .advice {
    display: grid;
    gap: 1.25em;
  }
  @container (width >= 34em) {
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
  @media (forced-colors: active) {
    .radar-ring:not(.radar-outer) {
      stroke-dasharray: 1 4;
    }
  }
  @media print {
    .view-switch {
      display: none !important;
    }
  }
`;
