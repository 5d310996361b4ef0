import { css } from 'lit';

/** Black on white in every theme, and where colours are forced: cameras know nothing else. */
export const qrStyles = css`
  .qr-code {
    width: 100%;
    border: 0.0625em solid var(--sos-line);
    background: #fff;
    forced-color-adjust: none;
  }
  .qr-code path {
    fill: #000;
  }
  @container (width >= 34em) {
    .qr-code {
      width: 13em;
    }
  }
`;
