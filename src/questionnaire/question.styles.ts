import { css } from 'lit';

/** The scale of a statement, after the styles that all views share. */
export const scaleStyles = css`
  .digit {
    font-weight: 600;
  }
  .option-text,
  .ends {
    font-size: 0.875em;
    line-height: 1.3;
  }
  .ends {
    color: var(--sos-muted);
  }
  /* question */
  .scale {
    position: relative;
    display: grid;
    gap: 0.25em 0;
    margin: 0.625em 0 0 -0.125em;
  }
  .scale::before {
    content: '';
    position: absolute;
    top: 1.3125em;
    left: 1.375em;
    /* Ends behind the fifth circle, at any width. */
    right: 32%;
    border-top: 0.125em solid var(--sos-line);
  }
  /* Above the line. */
  .option {
    position: relative;
    display: grid;
    align-content: start;
    gap: 0.3125em;
  }
  .radio {
    flex: none;
    display: grid;
    place-items: center;
    width: 2.75em;
    height: 2.75em;
  }
  .radio > * {
    grid-area: 1 / 1;
  }
  .radio input {
    appearance: none;
    width: 2.5em;
    height: 2.5em;
    border: 0.125em solid var(--sos-control);
    border-radius: 50%;
    background: var(--sos-surface);
  }
  .unknown input {
    border-style: dashed;
  }
  .option:hover input {
    border-color: var(--sos-strong);
    border-width: 0.1875em;
  }
  .radio :checked {
    background: var(--sos-strong);
    border-color: var(--sos-strong);
  }
  :checked + .digit {
    color: var(--sos-on-strong);
  }
  .option:has(:checked) .option-text {
    font-weight: 700;
  }
  .ends {
    display: none;
  }
  @container (width < 34em) {
    .scale {
      grid-template-columns: repeat(5, 2.75em);
      justify-content: space-between;
      max-width: 22em;
    }
    .scale::before {
      right: 1.375em;
    }
    .unknown {
      grid-column: 1 / -1;
      justify-self: start;
      display: flex;
      align-items: center;
      gap: 0.25em;
    }
    .unknown .option-text {
      font-size: 1em;
    }
  }
  @container (15em <= width < 34em) {
    .option:not(.unknown) .option-text {
      position: absolute;
      left: 0;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .ends {
      grid-column: 1 / -1;
      display: flex;
      justify-content: space-between;
      gap: 1em;
      padding: 0 0.125em;
    }
    .ends :last-child {
      text-align: right;
    }
  }
  @container (width < 15em) {
    .scale {
      grid-template-columns: 1fr;
    }
    .scale::before {
      display: none;
    }
    .option {
      display: flex;
      align-items: center;
      gap: 0.5em;
    }
    .option-text {
      font-size: 1em;
    }
  }
  @container (width >= 34em) {
    .scale {
      grid-template-columns: repeat(6, 1fr);
    }
    .option-text {
      padding-left: 0.15em;
      max-width: 5.9em;
    }
  }
`;
