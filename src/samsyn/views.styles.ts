import { css } from 'lit';

/** Of the comparison, after what all reading shares. */
export const jointStyles = css`
  .root {
    --sos-private: var(--sos-color-private, #a85b00);
    --sos-civil: var(--sos-color-civil, #0a7340);
  }
  @supports (color: light-dark(oklch(from red l c h), red)) {
    .root {
      --sos-private: var(
        --sos-color-private,
        light-dark(
          oklch(from var(--sos-accent) 0.56 0.13 calc(h + 170)),
          oklch(from var(--sos-accent) 0.74 0.12 calc(h + 170))
        )
      );
      --sos-civil: var(
        --sos-color-civil,
        light-dark(
          oklch(from var(--sos-accent) 0.48 0.15 calc(h - 95)),
          oklch(from var(--sos-accent) 0.78 0.12 calc(h - 95))
        )
      );
    }
  }
  .paper {
    display: none;
  }
  .by-public {
    fill: var(--sos-strong);
  }
  .by-private {
    fill: var(--sos-private);
  }
  .by-civil {
    fill: var(--sos-civil);
  }
  .by-none {
    fill: var(--sos-surface);
    stroke: var(--sos-text);
    stroke-width: 3;
  }
  .head + details {
    margin-top: 0.5em;
  }
  .head + details + .flow {
    margin-top: 0.75em;
  }
  /* Questions */
  .asked {
    counter-reset: asked;
  }
  .asked > li {
    position: relative;
    padding: 0.5em 0 0.5em 2.25em;
    counter-increment: asked;
  }
  .asked > li::before {
    content: counter(asked);
    position: absolute;
    left: 0;
    color: var(--sos-strong);
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
  }
  .ask {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
  }
  .ask + p {
    margin-top: 0.25em;
  }
  /* Rows */
  .choices {
    display: grid;
    gap: 0.75em 1.5em;
  }
  .row {
    padding: 1em 0 0.75em;
    border-top: 0.0625em solid var(--sos-line);
  }
  .row-head {
    display: grid;
    gap: 0.125em 1.5em;
    margin-bottom: 0.75em;
  }
  .row-name {
    font-weight: 600;
  }
  .row-name .small {
    font-weight: 400;
  }
  .track {
    padding: 0 0.75em;
  }
  .wide {
    padding: 0 8%;
  }
  .primary .icon path {
    stroke: var(--sos-on-strong);
  }
  .track > svg {
    width: 100%;
  }
  .track text {
    fill: var(--sos-muted);
    font-size: 0.875em;
  }
  .base {
    stroke: var(--sos-control);
  }
  .mean {
    stroke: var(--sos-text);
    stroke-width: 2;
  }
  .range {
    fill: color-mix(in oklab, var(--sos-strong) 22%, var(--sos-bg));
  }
  .bar {
    fill: color-mix(in oklab, var(--sos-strong) 40%, var(--sos-bg));
  }
  .signs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    min-height: 1em;
  }
  .row .key {
    gap: 0 1.5em;
  }
  /* Four groups */
  .quadrants {
    display: grid;
    gap: 0 2.5em;
  }
  .quadrant {
    display: grid;
    grid-template-columns: 5.5em 1fr;
    align-items: start;
    gap: 1em;
    padding: 1em 0 0.5em;
    border-top: 0.0625em solid var(--sos-line);
  }
  /* WebKit takes a drawing without a height for 150 pixels tall when it sizes the row. */
  .pattern {
    height: 2.5em;
  }
  .pattern path:first-child {
    stroke: var(--sos-control);
    stroke-width: 1;
  }
  .quadrant-name {
    font-weight: 600;
    line-height: 1.3;
  }
  .count {
    color: var(--sos-strong);
    font-size: 1.75em;
    font-weight: 700;
  }
  @container (width >= 34em) {
    .choices {
      grid-template-columns: 1fr 1fr;
    }
    .row-head {
      grid-template-columns: 1fr 13em;
    }
    .row-facts {
      text-align: right;
    }
    .row-facts strong {
      display: block;
    }
    .quadrants {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .root {
      --sos-private: CanvasText;
      --sos-civil: CanvasText;
    }
    .range,
    .bar {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  @media print {
    .root {
      --sos-private: #000;
      --sos-civil: #000;
    }
    .paper {
      display: block;
    }
    .lines {
      display: grid;
      grid-template-columns: 3fr 1fr;
      gap: 0 2em;
    }
    .lines p {
      height: 5em;
      border-bottom: 0.0625em solid;
    }
    .table-fold {
      break-before: page;
    }
    .range {
      fill: #ddd;
    }
    .bar {
      fill: #bbb;
    }
  }
`;
