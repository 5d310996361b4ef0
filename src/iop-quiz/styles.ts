import { css } from 'lit';

/** Choices in rows, the fork, and lists that begin with a sign; the rest is what all views share. */
export const iopStyles = css`
  .why {
    margin: 0.5em 0 1.25em;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 1em;
    min-height: 3.5em;
    border-top: 0.0625em solid var(--sos-line);
  }
  .choice input {
    flex: none;
    appearance: none;
    width: 1.75em;
    height: 1.75em;
    margin-left: 0.375em;
    border: 0.125em solid var(--sos-control);
    border-radius: 50%;
    background: var(--sos-surface);
  }
  .choice:hover input {
    border-color: var(--sos-strong);
    border-width: 0.1875em;
  }
  .choice input:checked {
    border: 0.5em solid var(--sos-strong);
  }
  .choice :checked + span,
  .chosen .route-name {
    font-weight: 700;
  }
  .choice:last-child {
    border-bottom: 0.0625em solid var(--sos-line);
  }
  .fork,
  .routes,
  .routes li,
  .lines li,
  .rows li,
  .columns,
  .so-far,
  .route-next {
    display: grid;
  }
  .finding-sub {
    margin-top: 0;
    line-height: 1.4;
  }
  .finding-sub .action {
    display: inline-flex;
    margin-block: -0.5em;
  }
  .rows li {
    grid-template-columns: 1fr auto;
    align-items: center;
    column-gap: 1em;
    padding: 0.25em 0;
    border-top: 0.0625em solid var(--sos-line);
  }
  .rows .action {
    grid-area: 1 / 2 / span 2;
  }
  .fork {
    grid-template-columns: 3em 1fr;
  }
  .ways {
    width: 100%;
    height: 100%;
    min-height: 13em;
  }
  .way {
    fill: none;
    stroke: var(--sos-line);
    stroke-width: 3;
    vector-effect: non-scaling-stroke;
  }
  .way-on {
    stroke: var(--sos-strong);
    stroke-width: 8;
  }
  .routes {
    grid-auto-rows: 1fr;
  }
  .routes li,
  .lines li {
    grid-template-columns: auto 1fr;
    gap: 0.625em;
    padding: 0.375em 0;
  }
  .routes li {
    align-items: center;
  }
  .routes .sign,
  .lines .sign {
    width: 1.5em;
  }
  .routes .sign {
    margin-left: -0.25em;
  }
  .route-name {
    font-weight: 600;
  }
  .chosen .route-name {
    font-size: 1.25em;
    line-height: 1.3;
  }
  .so-far,
  .route-next,
  .columns {
    gap: 2em 2.5em;
  }
  .route-next > *,
  .columns > * {
    margin: 0;
  }
  .head > .action {
    margin-left: auto;
  }
  .settle {
    padding-left: 1.5em;
  }
  .settle li {
    list-style: decimal;
    padding: 0.1875em 0;
  }
  .legal {
    max-width: none;
    padding: 1em 0;
    border: solid var(--sos-strong);
    border-width: 0.125em 0;
  }
  /* One measure for all that stands in a view. */
  .head,
  .step-body,
  .foot {
    max-width: 76em;
  }
  @container (width < 34em) {
    .foot .button,
    .head > .button {
      flex: 1 1 100%;
      justify-content: center;
    }
  }
  @container (width >= 34em) {
    .steps {
      display: grid;
      grid-template-columns: 7fr 4fr 10fr;
    }
    .fork {
      grid-template-columns: 6em 1fr;
    }
    .rows li {
      grid-template-columns: 1fr 6em auto;
      padding: 0;
    }
    .rows .action {
      grid-area: auto;
    }
    .foot > .buttons {
      grid-area: 1 / 2;
      flex-direction: row-reverse;
    }
    /* As many as there are, three at most: a fourth would be narrower than its lines. */
    .columns {
      grid-template-columns: repeat(auto-fit, minmax(15em, 1fr));
    }
  }
  @container (width >= 42em) {
    .finding {
      font-size: 1.75em;
    }
    .route-next {
      grid-template-columns: minmax(20em, 1fr) minmax(15em, 23em);
      align-items: start;
    }
    .choices {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
      column-gap: 1.5em;
    }
    .choice {
      border-bottom: 0.0625em solid var(--sos-line);
    }
  }
  @container (width >= 50em) {
    .so-far {
      grid-template-columns: 4fr 5fr;
    }
  }
  @container (width < 20em) {
    .head > .action {
      flex-basis: 100%;
    }
  }
  /* Two sheets: the result, then what belongs to it and the answers. */
  @media print {
    .ways {
      min-height: 9em;
    }
    .route-next {
      grid-template-columns: 1fr 1fr;
    }
    .columns {
      grid-template-columns: repeat(3, 1fr);
      gap: 0.75em 1.5em;
    }
    .lines li,
    .settle li,
    .routes li {
      padding: 0.125em 0;
    }
    .legal {
      padding: 0.5em 0;
    }
    .crossroads,
    .flow > .sources,
    .rest > summary {
      display: none;
    }
    .flow > .answers {
      break-before: auto;
    }
    .answers > .more-body {
      columns: 2;
      column-gap: 2em;
    }
    .answers section {
      margin: 0 0 0.75em;
      break-inside: auto;
    }
    .answers .given-list > div {
      grid-template-columns: 1fr 5em;
      padding: 0.0625em 0;
      line-height: 1.25;
      break-inside: avoid;
    }
    .flow > p {
      max-width: none;
    }
    /* All that has no answer stands among the answers. */
    [part='unclear'] .rest > summary {
      display: flex;
    }
    [part='unclear'] .rest > .more-body {
      display: none;
    }
  }
`;
