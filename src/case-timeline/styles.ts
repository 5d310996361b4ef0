import { css } from 'lit';

/** Phases along a spine, bars on common years, and conditions with their signs; the rest is what all reading shares. */
export const timelineStyles = css`
  /* It stands in for the page's own text, and breaks its lines where that does. */
  @container (width >= 15em) {
    .step-body,
    .step-body * {
      hyphens: manual;
    }
  }
  .phase {
    position: relative;
    padding: 0 0 1.75em 1.75em;
  }
  /* The spine: solid where the source gives a year, dotted where it does not. */
  .phase::before,
  .phase::after {
    content: '';
    position: absolute;
    left: 0.3125em;
    top: 0.75em;
    bottom: -0.75em;
    border-left: 0.1875em dotted var(--sos-strong);
  }
  .dated::before {
    border-left-style: solid;
  }
  .phase:last-child {
    padding-bottom: 0;
  }
  .phase:last-child::before {
    bottom: 0;
  }
  .phase::after {
    left: 0;
    top: 0.4375em;
    bottom: auto;
    border: 0.40625em solid var(--sos-strong);
    border-radius: 50%;
  }
  .phase > .stack {
    margin-top: 0.5em;
  }
  .when {
    color: var(--sos-muted);
    font-size: 0.875em;
  }
  .bar-row,
  .line {
    display: grid;
  }
  .bar-row {
    padding: 0.375em 0;
  }
  /* At the right, space for the arrows. */
  .bar-row > svg,
  .years {
    width: calc(100% - 0.75em);
    height: 1.75em;
  }
  .bars > p {
    margin-top: 0.5em;
  }
  .bar-sure {
    fill: var(--sos-strong);
  }
  .bar-vague {
    fill: none;
    stroke: var(--sos-strong);
    stroke-width: 1.5;
    stroke-dasharray: 3;
  }
  .year-line {
    stroke: var(--sos-line);
  }
  .years text {
    fill: var(--sos-muted);
    font-size: 0.875em;
  }
  .years text:not(:first-of-type, :last-of-type) {
    display: none;
  }
  .line {
    grid-template-columns: auto 1fr;
    gap: 0.75em;
    padding: 0.375em 0;
  }
  .line .sign {
    width: 1.5em;
  }
  .filter label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }
  select {
    font: inherit;
    color: inherit;
    background: var(--sos-bg);
    min-height: 2.75em;
    max-width: 100%;
    padding: 0 0.5em;
    border: 0.125em solid var(--sos-control);
    border-radius: var(--sos-corner);
  }
  @container (width >= 34em) {
    .phase {
      padding-left: 9.5em;
    }
    .phase::before {
      left: 8.0625em;
    }
    .phase::after {
      left: 7.75em;
    }
    .phase > .when {
      position: absolute;
      left: 0;
      top: 0.375em;
      width: 8em;
      text-align: right;
    }
    .conditions {
      columns: 2;
      gap: 2em;
    }
    .line {
      break-inside: avoid;
    }
  }
  @container (width >= 50em) {
    .phase .ticked {
      columns: 2;
      gap: 2em;
    }
    .phase .ticked li {
      break-inside: avoid;
    }
  }
  @container (width >= 42em) {
    .bar-row {
      grid-template-columns: 13.5em 1fr;
      column-gap: 1em;
      padding: 0;
    }
    .bar-row > strong {
      align-self: end;
    }
    .bar-row > svg {
      grid-area: 1 / 2 / span 2;
      height: 3.75em;
    }
    .bars .years {
      display: block;
      width: calc(100% - 15.25em);
      margin-left: 14.5em;
    }
    .years text:not(:first-of-type, :last-of-type) {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .year-line {
      stroke-dasharray: 1 4;
    }
  }
  @media print {
    /* Says what has been left out; unfiltered, it is not printed. */
    select {
      border: 0;
      appearance: none;
    }
    .phase {
      break-inside: auto;
    }
  }
`;
