import { css } from 'lit';

/** Comes with the comparison, before the camera is asked for. After the reading styles. */
export const scanStyles = css`
  .scan {
    display: grid;
    gap: 1.5em;
    margin-top: 1.5em;
  }
  /* Dark in every theme, like the picture of a camera that has not come yet. */
  .camera {
    position: relative;
    max-width: 40em;
    aspect-ratio: 4 / 3;
    overflow: hidden;
    border-radius: var(--sos-corner);
    background: #23282d;
  }
  .camera video {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .is-mirror {
    scale: -1 1;
  }
  /* Four corners to aim at. */
  .aim {
    position: absolute;
    inset: 12%;
    border: 0.1875em solid #fff;
    clip-path: polygon(
      0 0,
      18% 0,
      18% 12%,
      82% 12%,
      82% 0,
      100% 0,
      100% 18%,
      88% 18%,
      88% 82%,
      100% 82%,
      100% 100%,
      82% 100%,
      82% 88%,
      18% 88%,
      18% 100%,
      0 100%,
      0 82%,
      12% 82%,
      12% 18%,
      0 18%
    );
  }
  .scan-list {
    border-bottom: 0.0625em solid var(--sos-line);
  }
  .scan-list li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.75em;
    min-height: 2.75em;
    padding: 0.375em 0;
    border-top: 0.0625em solid var(--sos-line);
  }
  .scan-list label span {
    display: block;
  }
  @container (width >= 50em) {
    .scan:not(.is-blind) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
      column-gap: 2.5em;
    }
  }
  @media (forced-colors: active) {
    .camera {
      forced-color-adjust: none;
    }
  }
`;
