import { css } from 'lit';

/** The frame. Text follows the height of the window: the statement is to be read from the last row. After all other styles. */
export const meetingStyles = css`
  [part='meeting'] {
    position: fixed;
    inset: 0;
    container: meeting / size;
    width: auto;
    height: auto;
    max-width: none;
    max-height: none;
    overflow: hidden;
    background: none;
    color: inherit;
  }
  [part='meeting']::backdrop {
    background: Canvas;
  }
  /* Colours of the page are for one of the two themes; the other one has our own. */
  .own-theme {
    --sos-color-text: initial;
    --sos-color-background: initial;
  }
  .root.meeting {
    --sos-surface: var(--sos-bg);
    width: 100%;
    height: 100%;
    max-width: none;
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    font-size: max(1.125em, min(2.8cqb, 1.75cqi));
    line-height: 1.35;
  }
  /* A frame that is as high as what it holds is higher than any window: what is shown stays together at its top. */
  .is-framed .meeting:not(:fullscreen) {
    height: min(100%, max(40em, 75cqi));
  }
  .meeting p {
    max-width: none;
  }
  .meeting fieldset {
    display: block;
  }
  .meeting-frame {
    display: grid;
    grid-template-rows: auto 1fr auto;
    min-height: 100%;
    padding: 0.75em 1em;
  }
  .meeting-head,
  .meeting-foot,
  .meeting-time,
  .meeting-steps ol {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.5em;
  }
  .meeting-head {
    border-bottom: 0.125em solid var(--sos-strong);
  }
  .meeting-where {
    flex: 1 1 9em;
  }
  .meeting-time {
    gap: 0 0.75em;
  }
  .meeting-clock {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1;
  }
  .meeting-over {
    font-weight: 700;
  }
  .meeting-body {
    align-self: center;
    display: grid;
    gap: 1.5em;
    padding: 1em 0;
  }
  .meeting-statement,
  .meeting-title {
    line-height: 1.15;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .meeting-statement {
    font-size: 1.625em;
    max-width: 26em;
  }
  .meeting-title {
    font-size: 1.5em;
  }
  .meeting-ask {
    padding-left: 0.75em;
    border-left: 0.25em solid var(--sos-strong);
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .meeting-foot {
    gap: 0.75em;
  }
  .meeting [disabled] {
    border-color: var(--sos-line);
    background: none;
    color: var(--sos-muted);
    cursor: default;
  }
  .meeting-steps {
    flex: 1 1 100%;
    order: 1;
  }
  .meeting-steps ol {
    gap: 0 0.75em;
  }
  .meeting-steps button {
    display: flex;
    align-items: center;
    gap: 0.375em;
    min-height: 3.1429em;
    font-size: 0.875em;
    color: var(--sos-muted);
  }
  .meeting-steps button::before {
    content: '';
    width: 0.875em;
    height: 0.875em;
    background: var(--sos-line);
    clip-path: polygon(38% 0, 100% 0, 62% 100%, 0 100%);
  }
  .meeting-steps .is-past::before {
    background: var(--sos-strong);
  }
  .meeting-steps [aria-current] {
    font-weight: 700;
    color: var(--sos-text);
  }
  .meeting select,
  .meeting .field {
    min-height: 2.2em;
    padding: 0.125em 0.5em;
    border: 0.0909em solid var(--sos-control);
    border-radius: var(--sos-corner);
    background: var(--sos-bg);
    color: var(--sos-text);
    font: inherit;
  }
  @container (width >= 50em) {
    .meeting-frame {
      padding: 0.75em 2.5em 1em;
    }
    .meeting-body {
      gap: 1.75em;
      padding: 0.5em 0;
    }
    .meeting-statement {
      font-size: 2.25em;
    }
    .meeting-title {
      font-size: 2em;
    }
    .meeting-ask {
      font-size: 1.5em;
    }
    .meeting-steps {
      flex: 1;
      order: 0;
    }
    .meeting-steps ol {
      justify-content: center;
    }
    /* Where a text is long: first less space and smaller names, then less of what is above 6 and 4 per cent of the height. */
    .tight .meeting-body {
      gap: 1em;
    }
    .tight .meeting-answers {
      font-size: 1.0625em;
    }
    .tighter .meeting-body {
      gap: 0.5em;
      padding: 0.25em 0;
    }
    .tighter .meeting-statement {
      font-size: 2.16em;
      line-height: 1.1;
    }
    .tighter .meeting-ask {
      font-size: 1.44em;
      line-height: 1.15;
    }
    .tighter .meeting-answers {
      font-size: 0.9375em;
    }
    .tightest .meeting-frame {
      padding-block: 0.25em;
    }
    .tightest .meeting-answers {
      font-size: 0.8125em;
    }
  }
`;
