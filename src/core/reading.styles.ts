import { css } from 'lit';

/** What every view after the first shares: type and space, the head with its progress, signs, what opens, and paper. */
export const readingStyles = css`
  :is(.term, summary):hover {
    text-decoration: underline;
  }
  /* Type */
  .step-title {
    font-size: 1.375em;
  }
  .head .title,
  .lead {
    font-size: 1.25em;
  }
  .lead {
    max-width: 32em;
  }
  .sub,
  .ask,
  legend {
    font-size: 1.125em;
    line-height: 1.35;
  }
  legend {
    max-width: 34em;
    overflow-wrap: anywhere;
    font-weight: 600;
  }
  a {
    color: var(--sos-strong);
  }
  /* Long words are divided; where the browser cannot tell which are long, in narrow places alone. */
  @container (width < 24em) {
    .step-body * {
      hyphens: auto;
    }
  }
  @supports (hyphenate-limit-chars: 12 5 5) {
    .step-body {
      hyphens: auto;
      hyphenate-limit-chars: 12 5 5;
    }
  }
  /* The largest thing in a result is what it means. */
  .finding {
    max-width: 26em;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
    break-after: avoid;
  }
  .finding-sub {
    margin-top: 0.5em;
    font-size: 1.125em;
  }
  /* Space */
  .stack > * + * {
    margin-top: 0.75em;
  }
  .step-body,
  .flow > * + * {
    margin-top: 1.5em;
  }
  :is(.flow, .stack) > * + section {
    margin-top: 2.25em;
  }
  .flow > details {
    margin-top: 0.25em;
  }
  /* head, with the progress */
  .head {
    column-gap: 1em;
    padding-bottom: 1em;
    border-bottom: 0.125em solid var(--sos-strong);
  }
  .head .mark {
    width: 3.3em;
  }
  .head > div {
    flex: 1;
  }
  /* Shapes. In forced colours and print, too, all paint comes from the tokens. */
  .sign {
    width: 1em;
  }
  .icon {
    width: 1.25em;
  }
  .icon path,
  .sign-ring {
    fill: none;
  }
  .sign-hole {
    fill: var(--sos-surface);
  }
  .sign-ring,
  .icon path {
    stroke: var(--sos-strong);
  }
  .sign-ring {
    stroke-width: 2.5;
  }
  .sign-none {
    stroke: var(--sos-control);
    stroke-width: 1.5;
    stroke-dasharray: 2.5;
  }
  .icon path {
    stroke-width: 2;
  }
  /* What opens */
  ::-webkit-details-marker {
    display: none;
  }
  summary {
    width: fit-content;
  }
  summary::before {
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }
  [open] > summary::before {
    rotate: 90deg;
  }
  .more-body {
    padding: 0.5em 0 1em;
  }
  /* result-view */
  .ticked li {
    padding-left: 1.25em;
  }
  .ticked li + li {
    margin-top: 0.5em;
  }
  .ticked li::before {
    float: left;
    margin: 0.4375em 0 0 -1.125em;
  }
  @media print {
    .step-title {
      font-size: 1em;
    }
    .flow > * + *,
    .flow > * + section {
      margin-top: 0.75em;
    }
    .stack > * + *,
    .ticked li + li {
      margin-top: 0.25em;
    }
    .more-body {
      padding-block: 0.25em;
    }
    summary {
      min-height: 0;
      break-after: avoid;
    }
    /* Closed disclosures are printed too; browsers without this print them as they stand. */
    ::details-content {
      content-visibility: visible;
      display: block;
    }
    li,
    tr,
    .panel,
    .more-body section {
      break-inside: avoid;
    }
  }
`;
