import { css } from 'lit';

/** Of the steps and the statements of an answered widget, after the styles of reading. */
export const stepStyles = css`
  legend {
    max-width: 34em;
    overflow-wrap: anywhere;
  }
  .ask,
  legend {
    font-weight: 600;
  }
  .step-name {
    font-size: 0.875em;
    line-height: 1.3;
    color: var(--sos-muted);
  }
  :is(.term, summary, .step-link):hover {
    text-decoration: underline;
  }
  .foot + .screen {
    margin-top: 1.5em;
  }
  .question + .question {
    margin-top: 1.75em;
  }
  .steps li {
    flex: 1;
  }
  .steps,
  .step-link,
  .ticks {
    width: 100%;
  }
  .step-link {
    position: relative;
    display: grid;
    align-content: center;
    gap: 0.375em;
    min-height: 2.75em;
  }
  .ticks {
    height: 0.625em;
  }
  [aria-current='step'] .step-name {
    font-weight: 700;
    color: var(--sos-text);
  }
  .foot {
    display: grid;
    gap: 0.75em;
    margin-top: 2em;
    padding-top: 1.25em;
    border-top: 0.0625em solid var(--sos-line);
  }
  .advice-head .sign {
    width: 1.25em;
  }
  .now {
    fill: var(--sos-surface);
    stroke: var(--sos-strong);
    stroke-width: 3;
  }
  @container (width < 34em) {
    /* The name of the present step stands in the head anyway. */
    .step-name {
      position: absolute;
      left: 0;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    [aria-current='step']::after {
      content: '';
      position: absolute;
      inset: auto 0 0.5em;
      border-bottom: 0.1875em solid var(--sos-strong);
    }
  }
  @container (width >= 34em) {
    .foot {
      grid-template-columns: 1fr auto;
      align-items: center;
    }
    .steps {
      gap: 1em;
    }
  }
  @media print {
    .others {
      columns: 2;
      gap: 2em;
    }
    .ask {
      font-size: 1em;
    }
    .advice {
      gap: 0.25em;
    }
  }
`;
