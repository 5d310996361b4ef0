import { css } from 'lit';

/** The styles of the questions and the result. In one sheet, since they share shapes, and since what is repeated is paid by every visitor. */
export const selfCheckStyles = css`
  /* question-step */
  .step-title {
    font-size: 1.375em;
    line-height: 1.25;
    font-weight: 700;
    text-wrap: balance;
    letter-spacing: -0.005em;
  }
  .step-body {
    margin-block-start: 1.5em;
  }
  .stack > * + * {
    margin-block-start: 0.75em;
  }
  .flow > * + * {
    margin-block-start: 1.5em;
  }
  .flow > section:not(:first-child) {
    margin-block-start: 2.25em;
  }
  .head {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.25em 1em;
    align-items: center;
    padding-block-end: 1em;
    border-block-end: 0.125em solid var(--strong);
    scroll-margin-block-start: var(--sos-scroll-margin, 1em);
  }
  .head > :first-child:not(.mark) {
    grid-column: 1 / -1;
  }
  .head .mark {
    inline-size: 3.3em;
    block-size: 3em;
  }
  .head .title {
    font-size: 1.25em;
  }
  .mark .now {
    fill: var(--surface);
    stroke: var(--strong);
    stroke-width: 3;
  }
  .foot {
    margin-block-start: 2em;
    padding-block-start: 1.25em;
    border-block-start: 0.0625em solid var(--line);
    display: grid;
    gap: 0.75em;
  }
  @container (inline-size < 15em) {
    .step-title {
      hyphens: auto;
    }
  }
  @container (inline-size >= 34em) {
    .foot {
      grid-template-columns: 1fr auto;
      align-items: center;
    }
  }
  /* progress */
  .steps {
    grid-column: 1 / -1;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: 0 0.5em;
  }
  .step-link {
    display: grid;
    align-content: center;
    gap: 0.375em;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.25em 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .ticks {
    inline-size: 100%;
    block-size: 0.625em;
    print-color-adjust: exact;
  }
  .ticks path {
    fill: var(--line);
  }
  .ticks .on {
    fill: var(--strong);
  }
  .step-name {
    font-size: 0.875em;
    color: var(--muted);
    line-height: 1.3;
  }
  .step-link[aria-current='step'] .step-name {
    font-weight: 700;
    color: var(--text);
  }
  .step-link:hover .step-name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* The name of the present step stands in the head anyway. */
  @container (inline-size < 34em) {
    .step-name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .step-link {
      position: relative;
    }
    .step-link[aria-current='step']::after {
      content: '';
      block-size: 0.1875em;
      background: var(--strong);
    }
  }
  @container (inline-size >= 34em) {
    .steps {
      gap: 0 1em;
    }
  }
  @media (forced-colors: active) {
    .ticks path:not(.on) {
      fill: Canvas;
      stroke: CanvasText;
      vector-effect: non-scaling-stroke;
    }
  }
  /* question */
  .question + .question {
    margin-block-start: 1.75em;
  }
  .question legend {
    font-size: 1.125em;
    line-height: 1.35;
    font-weight: 600;
    max-inline-size: 34em;
    text-wrap: pretty;
  }
  .scale {
    position: relative;
    display: grid;
    grid-template-columns: repeat(5, 2.75em);
    justify-content: space-between;
    gap: 0.125em 0;
    margin: 0.625em -0.125em 0;
    max-inline-size: 22em;
  }
  .scale-line {
    position: absolute;
    inset-block-start: 1.3125em;
    inset-inline: 1.375em;
    border-block-start: 0.125em solid var(--line);
  }
  .option {
    position: relative;
    display: grid;
    justify-items: start;
    align-content: start;
    gap: 0.3125em;
    cursor: pointer;
  }
  .radio {
    position: relative;
    flex: none;
    display: grid;
    inline-size: 2.75em;
    block-size: 2.75em;
    place-items: center;
  }
  .radio > * {
    grid-area: 1 / 1;
  }
  .radio input {
    appearance: none;
    margin: 0;
    inline-size: 2.5em;
    block-size: 2.5em;
    cursor: pointer;
    border: 0.125em solid var(--control);
    border-radius: 50%;
    background: var(--surface);
    print-color-adjust: exact;
  }
  .radio input:focus-visible {
    border-radius: 50%;
  }
  .option:hover input {
    border-color: var(--strong);
    border-width: 0.1875em;
  }
  .radio input:checked {
    background: var(--strong);
    border-color: var(--strong);
  }
  .digit {
    position: relative;
    pointer-events: none;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .radio input:checked + .digit {
    color: var(--on-strong);
  }
  .option:has(:checked) .option-text {
    font-weight: 700;
  }
  .option-text {
    font-size: 0.875em;
    line-height: 1.3;
  }
  .unknown {
    grid-column: 1 / -1;
    justify-self: start;
    display: flex;
    align-items: center;
    gap: 0.25em;
    padding-inline-end: 1em;
    margin-block-start: 0.125em;
  }
  .unknown .option-text {
    font-size: 1em;
  }
  .unknown input {
    border-style: dashed;
  }
  .unknown input:checked {
    border-style: solid;
  }
  .ends {
    grid-column: 1 / -1;
    display: flex;
    justify-content: space-between;
    gap: 1em;
    font-size: 0.875em;
    line-height: 1.3;
    color: var(--muted);
    padding-inline: 0.125em;
  }
  .ends span:last-child {
    text-align: end;
  }
  /* Between the two widths below, the words of the steps are for assistive technology only; the ends are printed. */
  @container (15em <= inline-size < 34em) {
    .option:not(.unknown) .option-text {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  /* Five circles of 44 px no longer fit: a list with names. */
  @container (inline-size < 15em) {
    .scale {
      grid-template-columns: 1fr;
    }
    :is(.scale-line, .ends) {
      display: none;
    }
    .option {
      display: flex;
      align-items: center;
      gap: 0.5em;
    }
    .option .option-text {
      font-size: 1em;
    }
  }
  @container (inline-size >= 34em) {
    .scale {
      grid-template-columns: repeat(6, 1fr);
      justify-content: stretch;
      margin-inline-end: 0;
      max-inline-size: none;
    }
    .scale-line {
      inset-inline: 1.375em calc(100% / 3 - 1.375em);
    }
    .option-text {
      padding-inline-start: 0.15em;
      max-inline-size: 5.9em;
    }
    .ends {
      display: none;
    }
    .unknown {
      grid-column: 6;
      grid-row: 1;
      display: grid;
      gap: 0.3125em;
      align-content: start;
      padding: 0;
      margin: 0;
    }
    .unknown .option-text {
      font-size: 0.875em;
    }
  }
  @media (forced-colors: active) {
    .radio input:checked {
      forced-color-adjust: none;
      background: CanvasText;
      border-color: CanvasText;
    }
    .radio input:checked + .digit {
      forced-color-adjust: none;
      color: Canvas;
    }
  }
  /* term-text */
  .term {
    padding: 0;
    border: 0;
    background: none;
    text-align: inherit;
    text-decoration: underline dotted 0.1em var(--strong);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .term:hover {
    text-decoration-style: solid;
  }
  .definition {
    inset: auto;
    max-inline-size: min(24em, 100%);
    margin: 0.375em 0;
    padding: 0.625em 1em;
    border: 0.0625em solid var(--control);
    border-inline-start: 0.25em solid var(--strong);
    border-radius: var(--radius);
    background: var(--bg);
    color: var(--text);
    /* Where the browser has no anchors, the explanation stands in the middle of the window. */
    position-area: block-end span-inline-end;
    position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline;
  }
  @supports not (position-area: block-end) {
    .definition {
      inset: 0;
      margin: auto;
    }
  }
  @media print {
    .root .term {
      display: inline !important;
      text-decoration: none;
    }
  }
  /* picture */
  .view-switch {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: center;
  }
  .view-switch label {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    cursor: pointer;
    font-weight: 600;
    color: var(--strong);
  }
  .view-switch input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .view-switch span {
    padding-block: 0.25em 0.1875em;
    border-block-end: 0.1875em solid transparent;
  }
  .view-switch label:hover span {
    border-color: var(--line);
  }
  .view-switch input:checked + span {
    border-color: var(--strong);
    color: var(--text);
  }
  .view-switch input:focus-visible + span {
    outline: 0.1875em solid var(--focus-far);
    outline-offset: 0.125em;
    border-radius: var(--radius);
  }
  .view[hidden] {
    display: none;
  }
  .star {
    display: grid;
    gap: 1.5em;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1.5em;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  @container (inline-size >= 34em) {
    .star {
      grid-template-columns: minmax(0, 24em) 1fr;
      align-items: center;
      column-gap: 2em;
    }
    .key {
      flex-direction: column;
    }
  }
  @media (forced-colors: active) {
    .view-switch span {
      border-color: Canvas;
    }
    .view-switch input:checked + span {
      border-color: Highlight;
    }
  }
  @media print {
    .view-switch {
      display: none;
    }
    .view-table[hidden] {
      display: block;
    }
    .radar {
      inline-size: 17em;
    }
  }
  /* radar */
  .radar {
    inline-size: min(100%, 24em);
    margin-inline: auto;
  }
  .radar text {
    fill: var(--text);
    font-family: inherit;
  }
  .radar .radar-value {
    font-weight: 700;
  }
  .radar-ring {
    fill: none;
    stroke: var(--line);
    stroke-width: 1;
  }
  .radar-outer {
    stroke: var(--control);
  }
  .radar-area {
    fill: var(--soft);
    stroke: var(--strong);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .radar-spoke {
    stroke: var(--strong);
    stroke-width: 6;
  }
  .radar .radar-number {
    fill: var(--muted);
    stroke: var(--bg);
    stroke-width: 4;
    paint-order: stroke;
  }
  .radar-halo {
    fill: var(--bg);
  }
  @media (forced-colors: active) {
    .radar-area {
      fill: none;
    }
    .radar-ring {
      stroke-dasharray: 1 4;
    }
  }
  @media print {
    .radar {
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
  /* dots */
  .dots-row {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: baseline;
    column-gap: 1em;
    padding-block: 0.5em 0.25em;
    break-inside: avoid;
  }
  .dots-name {
    font-weight: 600;
  }
  .dots-value {
    font-variant-numeric: tabular-nums;
  }
  .dots-row .track {
    grid-column: 1 / -1;
  }
  .track {
    padding-inline: 0.75em;
    print-color-adjust: exact;
  }
  .track > svg {
    inline-size: 100%;
    block-size: 2em;
  }
  .track.axis > svg {
    block-size: 1.5em;
  }
  .dot {
    --surface: var(--bg);
  }
  .zone {
    fill: var(--soft);
  }
  .base {
    stroke: var(--control);
    stroke-width: 1;
  }
  .track text {
    fill: var(--muted);
    font-family: inherit;
    font-size: 0.875em;
    text-anchor: middle;
    font-variant-numeric: tabular-nums;
  }
  .zones {
    display: grid;
    grid-template-columns: 2fr 1fr 1fr;
    padding-inline: 0.75em;
    font-size: 0.875em;
    line-height: 1.3;
  }
  .zones > span {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 0.25em;
    text-align: center;
    padding: 0.25em 0.125em;
  }
  @container (inline-size >= 34em) {
    .dots-row,
    .dots-head {
      display: grid;
      grid-template-columns: 8.5em 1fr 3em;
      align-items: center;
      padding-block: 0;
      column-gap: 1em;
    }
    .dots-row .track,
    .dots-head > * {
      grid-column: 2;
      grid-row: 1;
    }
    .dots-value {
      grid-column: 3;
    }
    .dots-row .track > svg {
      block-size: 2.75em;
    }
  }
  @media (forced-colors: active) {
    .zone {
      fill: none;
    }
  }
  /* result-table */
  .table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .table caption {
    text-align: start;
    font-size: 0.875em;
    color: var(--muted);
    padding-block-end: 0.5em;
  }
  .table :is(th, td) {
    text-align: end;
    padding: 0.625em 0 0.625em 1em;
    vertical-align: baseline;
    border-block-end: 0.0625em solid var(--line);
  }
  .table thead th {
    font-size: 0.875em;
    color: var(--muted);
    border-block-end: 0.125em solid var(--strong);
    vertical-align: bottom;
    line-height: 1.3;
  }
  .table th:first-child {
    text-align: start;
    padding-inline-start: 0;
  }
  .table tbody th {
    font-weight: 600;
  }
  .band {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-weight: 400;
  }
  .table tr {
    break-inside: avoid;
  }
  @container (inline-size < 15em) {
    .table :is(th, td) {
      padding-inline-start: 0.5em;
    }
  }
  @container (inline-size >= 34em) {
    .table th:first-child {
      inline-size: 46%;
    }
    .table .band {
      display: inline-flex;
      float: inline-end;
      inline-size: 9em;
      font-size: 1em;
    }
  }
  /* sources */
  .more summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    cursor: pointer;
    font-weight: 600;
    color: var(--strong);
    list-style: none;
  }
  .more summary::-webkit-details-marker {
    display: none;
  }
  .more summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.625em;
    background: currentColor;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }
  .more[open] > summary::before {
    transform: rotate(90deg);
  }
  .more summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .sources li {
    padding-block: 0.375em;
    max-inline-size: 42em;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .more summary::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @media print {
    .more::details-content {
      display: block;
      content-visibility: visible;
    }
    .more summary::before {
      display: none;
    }
  }
  /* result-view */
  .lead {
    font-size: 1.25em;
    line-height: 1.45;
    max-inline-size: 32em;
  }
  .sub {
    font-size: 1.125em;
    line-height: 1.3;
    font-weight: 700;
    text-wrap: balance;
  }
  .sub:focus {
    outline: none;
  }
  .sign {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    print-color-adjust: exact;
  }
  .sign-fill {
    fill: var(--strong);
  }
  .sign-hole {
    fill: var(--surface);
  }
  .sign-ring {
    fill: none;
    stroke: var(--strong);
    stroke-width: 2.5;
  }
  .sign-none {
    stroke: var(--control);
    stroke-width: 1.5;
    stroke-dasharray: 2.5 2.5;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .advice {
    display: grid;
    gap: 1em;
  }
  .advice-head {
    display: flex;
    align-items: center;
    gap: 0.625em;
  }
  .advice-head .sign {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .ticked li {
    position: relative;
    padding-inline-start: 1.25em;
    max-inline-size: 38em;
    text-wrap: pretty;
  }
  .ticked li + li {
    margin-block-start: 0.5em;
  }
  .ticked li::before {
    position: absolute;
    inset-inline-start: 0.125em;
    inset-block-start: 0.4375em;
  }
  .ask {
    font-size: 1.125em;
    line-height: 1.4;
    font-weight: 600;
  }
  .more-body {
    padding-block: 0.5em 1em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.75em;
  }
  .given-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: center;
    justify-content: space-between;
  }
  .given-list,
  .given-list :is(dt, dd) {
    margin: 0;
  }
  .given-list > div {
    display: grid;
    gap: 0 1.5em;
    padding-block: 0.5em;
    border-block-start: 0.0625em solid var(--line);
    break-inside: avoid;
  }
  .given-list dd {
    font-weight: 600;
  }
  @container (inline-size >= 34em) {
    .given-list > div {
      grid-template-columns: 1fr 12em;
    }
  }
  @media print {
    .given {
      break-before: page;
    }
    .given > summary {
      font-size: 1.375em;
      color: inherit;
    }
    :is(.advice, .given-list > div, .more-body section) {
      break-inside: avoid;
    }
    :is(.title, .step-title, .sub) {
      break-after: avoid;
    }
  }
`;
