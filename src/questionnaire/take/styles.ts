import { css } from 'lit';

/** After the reading styles. */
export const takeStyles = css`
  .take {
    padding-top: 1.25em;
    border-top: 0.125em solid var(--sos-strong);
  }
  .take-steps,
  .take-more {
    display: grid;
    gap: 1.5em;
    margin-top: 1em;
  }
  .take-more {
    margin-top: 2em;
  }
  .take-step {
    display: grid;
    gap: 0.625em;
    align-content: start;
    justify-items: start;
  }
  .take-label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: 1em;
    font-weight: 700;
  }
  .take-number {
    display: grid;
    place-content: center;
    width: 1.5em;
    height: 1.5em;
    border: 0.125em solid var(--sos-strong);
    border-radius: 50%;
    color: var(--sos-strong);
    font-size: 0.875em;
    line-height: 1;
  }
  .sector label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-height: 2.75em;
  }
  .sector input {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    accent-color: var(--sos-strong);
    cursor: pointer;
  }
  .sector :checked ~ span {
    font-weight: 600;
  }
  .code {
    display: inline-block;
    padding: 0.5em 0.625em;
    border: 0.125em dashed var(--sos-control);
    border-radius: var(--sos-corner);
    font:
      600 1.0625em/1.4 ui-monospace,
      monospace;
  }
  .take a.button {
    text-decoration: none;
  }
  a.primary {
    display: inline-flex;
    color: var(--sos-on-strong);
  }
  a.action {
    text-decoration: none;
  }
  .qr {
    display: grid;
    gap: 0.5em;
    width: 100%;
  }
  .link-text {
    overflow-wrap: anywhere;
  }
  .take-more .actions {
    flex-direction: column;
    align-items: start;
  }
  .take-more [open] {
    width: 100%;
  }
  .take .status {
    margin-top: 1em;
  }
  @container (width < 26em) {
    .take .buttons,
    .take .button {
      width: 100%;
      justify-content: center;
    }
  }
  @container (34em <= width < 50em) {
    .take-grid {
      display: grid;
      grid-template-columns: minmax(0, 1.2fr) minmax(13em, 1fr);
      column-gap: 3em;
    }
    .take-more {
      align-content: start;
      margin-top: 1em;
    }
  }
  @container (width >= 50em) {
    .take-steps {
      grid-template-columns: 25em minmax(0, 1fr);
      column-gap: 2.5em;
    }
    .take-steps:has(.sector) {
      grid-template-columns: 13em 25em minmax(0, 1fr);
    }
    .take-more {
      grid-template-columns: auto auto;
      justify-content: space-between;
      column-gap: 3em;
      margin-top: 1.5em;
      padding-top: 1em;
      border-top: 0.0625em solid var(--sos-line);
    }
    .take-more .actions {
      flex-direction: row;
      align-items: center;
    }
  }
  @media print {
    .take {
      padding-top: 0.75em;
      break-inside: avoid;
    }
    .take > .step-title,
    .take-number {
      display: none;
    }
    .take-grid,
    .take-steps {
      display: block;
      margin-top: 0;
    }
  }
`;
