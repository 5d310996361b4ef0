import { css } from 'lit';

/** Of the field for codes, after the styles that all first views share. */
export const inputStyles = css`
  .stack > * + * {
    margin-top: 0.75em;
  }
  .input > label {
    font-weight: 600;
  }
  .stack > label + * {
    margin-top: 0;
  }
  textarea,
  .field,
  select {
    display: block;
    width: 100%;
    min-height: 2.75em;
    padding: 0.25em 0.5em;
    font: inherit;
    color: inherit;
    background: var(--sos-bg);
    border: 0.125em solid var(--sos-control);
    border-radius: var(--sos-corner);
  }
  textarea {
    resize: vertical;
  }
  .file {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    min-height: 2.75em;
  }
  .file input {
    max-width: 100%;
  }
`;
