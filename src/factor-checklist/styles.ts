import { css } from 'lit';

/** Statement beside scale where there is room, and above it where there is not; the rest is shared with other questionnaires. */
export const checklistStyles = css`
  .head,
  .check,
  .outcome,
  .after {
    max-width: 76em;
  }
  .after {
    margin-top: 2.25em;
  }
  /* Their layout goes by their own width: beside them stands the summary. */
  .statements {
    container-type: inline-size;
  }
  .rows .question,
  .pick label {
    padding: 0.75em 0;
  }
  .rows .question,
  .pick {
    border-top: 0.0625em solid var(--sos-line);
  }
  .rows .question + .question {
    margin-top: 0;
  }
  /* Afloat, it is not on the border; nothing floats in a grid or among flex items, where WebKit puts it back there. */
  .rows legend {
    float: left;
    width: 100%;
    margin-bottom: 0.5em;
    font-size: 1em;
  }
  .rows .scale {
    clear: left;
    margin-top: 0;
  }
  .picks > p {
    margin-bottom: 0.75em;
  }
  .picks legend {
    font-size: 1.375em;
    line-height: 1.25;
    padding-bottom: 0.25em;
  }
  .pick label {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-height: 3.5em;
  }
  .pick:last-child {
    border-bottom: 0.0625em solid var(--sos-line);
  }
  .pick input {
    flex: none;
    appearance: none;
    display: grid;
    place-items: center;
    width: 1.75em;
    height: 1.75em;
    border: 0.125em solid var(--sos-control);
    border-radius: var(--sos-corner);
    background: var(--sos-surface);
  }
  .pick:hover input {
    border-color: var(--sos-strong);
    border-width: 0.1875em;
  }
  .pick :checked {
    border-color: var(--sos-strong);
    background: var(--sos-strong);
  }
  .pick :checked::after {
    content: '';
    width: 0.875em;
    height: 0.4375em;
    border: solid var(--sos-on-strong);
    border-width: 0 0 0.1875em 0.1875em;
    rotate: -45deg;
    translate: 0 -0.125em;
  }
  .pick :checked + span {
    font-weight: 700;
  }
  /* Below the word, beside the box. */
  .pick p {
    padding: 0 0 0.75em 2.5em;
    margin-top: -0.5em;
  }
  .row-ends {
    display: none;
  }
  @container (width >= 34em) {
    .row-ends {
      display: grid;
      /* In small text: the five circles, and the sixth. */
      grid-template-columns: 1fr 15.5em 3.75em;
      max-width: none;
      align-items: end;
      line-height: 1.3;
      padding-bottom: 0.375em;
    }
    .row-ends span {
      grid-area: 1 / 2;
    }
    .row-ends span + span {
      justify-self: end;
    }
    .row-ends :last-child {
      grid-column: 3;
      padding-left: 0.5em;
      text-align: center;
    }
    .rows .question {
      display: flow-root;
      padding: 0.5em 0;
    }
    .rows legend {
      width: calc(100% - 18.5em);
      margin: 0;
      padding: 0.6875em 0;
    }
    .rows .scale {
      float: right;
      clear: none;
      grid-template-columns: repeat(5, 2.75em) 3.25em;
    }
    .rows .scale::before {
      right: 4.625em;
    }
    .rows .unknown {
      justify-self: end;
    }
    .rows .option-text {
      position: absolute;
      left: 0;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @media print {
    .rows .question,
    .rows legend {
      padding: 0.125em 0;
      break-inside: avoid;
    }
    .rows .radio,
    .rows .radio input {
      width: 1.75em;
      height: 1.75em;
    }
    .rows .scale::before {
      top: 0.8125em;
    }
    .pick {
      min-height: 0;
      padding: 0.25em 0;
    }
  }
`;
