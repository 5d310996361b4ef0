import { css } from 'lit';

/** The result as star and table, after the styles that all views share. One block per condition, since what is repeated is paid by every visitor. */
export const pictureStyles = css`
  th {
    font-weight: 600;
  }
  caption,
  thead {
    font-size: 0.875em;
    line-height: 1.3;
  }
  caption,
  thead {
    color: var(--sos-muted);
  }
  .table {
    width: 100%;
  }
  .radar-ring {
    fill: none;
  }
  .radar-halo {
    fill: var(--sos-surface);
  }
  .radar-area,
  .radar-spoke {
    stroke: var(--sos-strong);
  }
  .radar-area {
    stroke-width: 1.5;
  }
  .radar-outer {
    stroke: var(--sos-control);
  }
  .radar-value {
    font-weight: 700;
  }
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
    border-color: var(--sos-line);
  }
  .view-switch :checked + span {
    border-color: var(--sos-strong);
    color: var(--sos-text);
  }
  .radar-area {
    fill: var(--sos-soft);
  }
  .radar-spoke {
    stroke-width: 6;
  }
  .radar-ring {
    stroke: var(--sos-line);
  }
  text {
    fill: var(--sos-text);
  }
  .radar-number {
    fill: var(--sos-muted);
  }
  .radar-number {
    stroke: var(--sos-bg);
    stroke-width: 4;
    paint-order: stroke;
  }
  .radar {
    max-width: 24em;
    margin: auto;
  }
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
    border-bottom: 0.0625em solid var(--sos-line);
    vertical-align: baseline;
    text-align: right;
  }
  thead th {
    border-bottom: 0.125em solid var(--sos-strong);
    font-weight: 400;
  }
  th:first-child {
    padding-left: 0;
    text-align: left;
  }
  .band {
    font-weight: 400;
  }
  @container (width < 15em) {
    th,
    td {
      padding-left: 0.5em;
    }
  }
  @container (width < 13em) {
    th {
      overflow-wrap: anywhere;
    }
  }
  @container (width >= 34em) {
    .star {
      grid-template-columns: minmax(0, 24em) minmax(10em, 1fr);
      align-items: center;
    }
    .key {
      display: grid;
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
    th,
    td {
      padding-block: 0.25em;
    }
  }
`;
