import { css } from 'lit';

/**
 * The styles of the questions and the result, after the ones of the first view. In one sheet, grouped by what is shared and with one block
 * per condition, since what is repeated is paid by every visitor.
 */
export const selfCheckStyles = css`
  /* At the left, since at the right edge of the widget it would stick out. */
  .vh {
    position: absolute;
    left: 0;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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
  }
  .ask,
  legend,
  .digit,
  .dots-name,
  th {
    font-weight: 600;
  }
  .step-name,
  .option-text,
  .ends,
  .zones,
  caption,
  thead {
    font-size: 0.875em;
    line-height: 1.3;
  }
  .step-name,
  .ends,
  caption,
  thead {
    color: var(--muted);
  }
  a {
    color: var(--strong);
  }
  .term {
    text-decoration: underline dotted 0.1em var(--strong);
  }
  :is(.term, summary, .step-link):hover {
    text-decoration: underline;
  }

  /* Space */
  .stack > * + * {
    margin-top: 0.75em;
  }
  .step-body,
  .flow > * + *,
  .foot + .screen {
    margin-top: 1.5em;
  }
  :is(.flow, .stack) > * + section {
    margin-top: 2.25em;
  }
  .question + .question {
    margin-top: 1.75em;
  }
  .flow > details {
    margin-top: 0.25em;
  }

  /* head, with the progress */
  .head {
    column-gap: 1em;
    padding-bottom: 1em;
    border-bottom: 0.125em solid var(--strong);
    scroll-margin-top: var(--sos-scroll-margin, 1em);
  }
  .head .mark {
    width: 3.3em;
  }
  .head > div,
  .steps li {
    flex: 1;
  }
  .steps,
  .step-link,
  .ticks,
  .table {
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
    color: var(--text);
  }
  .foot {
    display: grid;
    gap: 0.75em;
    margin-top: 2em;
    padding-top: 1.25em;
    border-top: 0.0625em solid var(--line);
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
    border-top: 0.125em solid var(--line);
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
    border: 0.125em solid var(--control);
    border-radius: 50%;
    background: var(--surface);
  }
  .unknown input {
    border-style: dashed;
  }
  .option:hover input {
    border-color: var(--strong);
    border-width: 0.1875em;
  }
  .radio :checked {
    background: var(--strong);
    border-color: var(--strong);
  }
  :checked + .digit {
    color: var(--on-strong);
  }
  .radar-value,
  .option:has(:checked) .option-text {
    font-weight: 700;
  }
  .ends,
  ::-webkit-details-marker {
    display: none;
  }

  /* term-text. Where the browser has no anchors, the explanation stands where it is in the text. */
  .definition {
    inset: auto;
    max-width: 24em;
    margin: 0.375em 0;
    padding: 0.625em 1em;
    border: 0.0625em solid var(--control);
    border-left: 0.25em solid var(--strong);
    border-radius: var(--radius);
    background: var(--bg);
    color: var(--text);
    position-area: bottom span-right;
    position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline;
  }

  /* picture */
  .view-switch label {
    position: relative;
  }
  .view-switch input {
    position: absolute;
    width: 100%;
    height: 100%;
    opacity: 0;
  }
  .view-switch span {
    padding: 0.25em 0;
    border-bottom: 0.1875em solid transparent;
  }
  .view-switch label:hover span {
    border-color: var(--line);
  }
  .view-switch :checked + span {
    border-color: var(--strong);
    color: var(--text);
  }

  /* Shapes. In forced colours and print, too, all paint comes from the tokens. */
  .sign {
    width: 1em;
  }
  .icon,
  .advice-head .sign {
    width: 1.25em;
  }
  .icon path,
  .sign-ring,
  .radar-ring {
    fill: none;
  }
  .sign-hole,
  .now,
  .radar-halo {
    fill: var(--surface);
  }
  .zone,
  .radar-area {
    fill: var(--soft);
  }
  .now,
  .sign-ring,
  .radar-area,
  .radar-spoke,
  .icon path {
    stroke: var(--strong);
  }
  .now {
    stroke-width: 3;
  }
  .sign-ring {
    stroke-width: 2.5;
  }
  .radar-area,
  .sign-none {
    stroke-width: 1.5;
  }
  .radar-spoke {
    stroke-width: 6;
  }
  .radar-ring {
    stroke: var(--line);
  }
  .base,
  .sign-none,
  .radar-outer {
    stroke: var(--control);
  }
  .sign-none {
    stroke-dasharray: 2.5;
  }
  .icon path {
    stroke-width: 2;
  }
  text {
    fill: var(--text);
  }
  .radar-number,
  .track text {
    fill: var(--muted);
  }
  .radar-number {
    stroke: var(--bg);
    stroke-width: 4;
    paint-order: stroke;
  }
  .radar {
    max-width: 24em;
    margin: auto;
  }

  /* dots */
  .dots-row,
  .dots-head {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: baseline;
    column-gap: 1em;
  }
  .dots-row {
    padding: 0.5em 0 0.25em;
  }
  .track,
  .zones {
    grid-column: 1 / -1;
    padding: 0 0.75em;
  }
  .track > svg {
    width: 100%;
    height: 2em;
  }
  .axis > svg {
    height: 1.5em;
  }
  .track text {
    font-size: 0.875em;
    text-anchor: middle;
  }
  .zones {
    display: grid;
    grid-template-columns: 2fr 1fr 1fr;
  }
  .zones > span {
    flex-direction: column;
    padding: 0.125em;
    text-align: center;
  }

  /* result-table */
  .table {
    font: inherit;
    border-collapse: collapse;
  }
  caption {
    padding-bottom: 0.5em;
    text-align: left;
  }
  th,
  td {
    padding: 0.625em 0 0.625em 1em;
    border-bottom: 0.0625em solid var(--line);
    vertical-align: baseline;
    text-align: right;
  }
  thead th {
    border-bottom: 0.125em solid var(--strong);
    font-weight: 400;
  }
  th:first-child {
    padding-left: 0;
    text-align: left;
  }
  .band {
    font-weight: 400;
  }

  /* What opens */
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
      border-bottom: 0.1875em solid var(--strong);
    }
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
  /* Between the two widths, the words of the scale are for assistive technology only; its ends are printed. */
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
  /* Five circles of 44 px no longer fit: a list with names. */
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
    th,
    td {
      padding-left: 0.5em;
    }
  }
  /* Rather a broken word than a table that sticks out. */
  @container (width < 13em) {
    th {
      overflow-wrap: anywhere;
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
    .scale {
      grid-template-columns: repeat(6, 1fr);
    }
    .option-text {
      padding-left: 0.15em;
      max-width: 5.9em;
    }
    .star {
      grid-template-columns: minmax(0, 24em) minmax(10em, 1fr);
      align-items: center;
    }
    .key {
      display: grid;
    }
    .dots-row,
    .dots-head {
      grid-template-columns: 8.5em 1fr 3em;
      align-items: center;
      padding: 0;
    }
    .track,
    .zones {
      grid-area: 1 / 2;
    }
    .dots-value {
      grid-column: 3;
    }
    .dots-row .track > svg {
      height: 2.75em;
    }
    th:first-child {
      width: 46%;
    }
    .band {
      float: right;
      width: 9em;
      font-size: 1em;
    }
  }
  @media print {
    /* The result on one page: picture beside table, advice in columns, everything closer. */
    .view-table[hidden],
    .star {
      display: block;
    }
    .views {
      display: grid;
      grid-template-columns: 2fr 3fr;
      gap: 2em;
    }
    .band {
      float: none;
    }
    .others {
      columns: 2;
      gap: 2em;
    }
    .ask,
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
    .advice {
      gap: 0.25em;
    }
    .more-body,
    th,
    td {
      padding-block: 0.25em;
    }
    summary {
      min-height: 0;
      break-after: avoid;
    }
    .term {
      text-decoration: none;
    }
    /* What is folded, too; only browsers without this print it as it stands. */
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
