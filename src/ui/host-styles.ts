import { css } from 'lit';

/**
 * The host, the border to the page, and the design tokens. em and container units only: the page owns rem and the window.
 * Host rules carry !important where a page's `*{…}` would win over `:host`.
 */
export const hostStyles = css`
  :host {
    display: block !important;
    box-sizing: border-box !important;
    min-inline-size: 0 !important;
    max-inline-size: 100%;
    container-type: inline-size !important;
    /* Without it the widget collapses to nothing in flex rows, floats and table cells. */
    contain-intrinsic-inline-size: 20em !important;
  }
  :host([hidden]) {
    display: none !important;
  }

  .root {
    all: initial;
    display: block;
    direction: ltr;
    unicode-bidi: isolate;
    box-sizing: border-box;
    font-family: var(--sos-font-family, inherit);
    /* The one px for text: a page with small text does not make ours unreadable. */
    font-size: max(1em, 16px);
    line-height: 1.5;
    color: var(--text);
    background: var(--bg);
    padding: var(--padding);
    hyphens: manual;
    overflow-wrap: break-word;
    color-scheme: light;
    -webkit-text-size-adjust: 100%;

    --accent: var(--sos-color-accent, #14487a);
    --text: var(--sos-color-text, #1b1f24);
    --bg: var(--sos-color-background, #fff);
    --radius: var(--sos-radius, 0.25em);
    --padding: var(--sos-padding, 0);
    --strong: color-mix(in oklab, var(--accent) 80%, #000);
    --on-strong: #fff;
    --hover: color-mix(in oklab, var(--strong) 82%, #000);
    --soft: color-mix(in oklab, var(--accent) 7%, var(--bg));
    --muted: color-mix(in oklab, var(--text) 80%, var(--bg));
    --control: color-mix(in oklab, var(--text) 66%, var(--bg));
    --line: color-mix(in oklab, var(--text) 20%, var(--bg));
    --surface: var(--bg);
    --focus-near: #fff;
    --focus-far: #111417;
  }
  .root[data-theme='dark'] {
    color-scheme: dark;
    --padding: var(--sos-padding, 1.25em);
  }
  .root[data-theme='auto'] {
    color-scheme: light dark;
  }
  @media (prefers-color-scheme: dark) {
    .root[data-theme='auto'] {
      --padding: var(--sos-padding, 1.25em);
    }
  }
  /* Any accent stays readable in both themes. A browser without these keeps the light colours above. */
  @supports (color: light-dark(oklch(from red l c h), red)) {
    .root {
      --text: var(--sos-color-text, light-dark(#1b1f24, oklch(from var(--accent) 0.95 0.008 h)));
      --bg: var(--sos-color-background, light-dark(#fff, oklch(from var(--accent) 0.21 0.025 h)));
      --strong: light-dark(oklch(from var(--accent) min(l, 0.4) min(c, 0.17) h), oklch(from var(--accent) max(l, 0.8) min(c, 0.12) h));
      --on-strong: light-dark(#fff, oklch(from var(--accent) 0.18 0.03 h));
      --hover: color-mix(in oklab, var(--strong) 82%, light-dark(#000, #fff));
      --soft: light-dark(color-mix(in oklab, var(--accent) 7%, var(--bg)), color-mix(in oklab, var(--strong) 10%, var(--bg)));
      --line: light-dark(color-mix(in oklab, var(--text) 20%, var(--bg)), color-mix(in oklab, var(--text) 26%, var(--bg)));
      --focus-near: light-dark(#fff, #111417);
      --focus-far: light-dark(#111417, #fff);
    }
  }
  @media (forced-colors: active) {
    .root {
      --text: CanvasText;
      --bg: Canvas;
      --strong: CanvasText;
      --on-strong: Canvas;
      --hover: Highlight;
      --soft: Canvas;
      --muted: CanvasText;
      --control: CanvasText;
      --line: CanvasText;
      --surface: Canvas;
      --focus-near: Canvas;
      --focus-far: CanvasText;
    }
  }
  @media print {
    .root {
      color-scheme: light;
      font-size: 10.5pt;
      padding: 0;
      --text: #000;
      --bg: #fff;
      --strong: #000;
      --on-strong: #fff;
      --soft: #fff;
      --muted: #222;
      --control: #333;
      --line: #999;
      --surface: #fff;
    }
  }
`;

/** What the first view needs: reset, type, buttons, the tinted panel, focus. */
export const baseStyles = css`
  :where(.root) :where(*, ::before, ::after) {
    box-sizing: border-box;
  }
  :where(.root) :where(h2, h3, h4, h5, h6, p, ul, ol, figure, fieldset, legend, table, th, td) {
    margin: 0;
    padding: 0;
    border: 0;
    font-size: inherit;
    font-weight: inherit;
    min-inline-size: 0;
  }
  :where(.root) :where(ul, ol) {
    list-style: none;
  }
  :where(.root) :where(svg) {
    display: block;
    overflow: visible;
  }
  :where(.root) :where(button, input) {
    font: inherit;
    color: inherit;
  }
  :where(.root) :where(p) {
    text-wrap: pretty;
    max-inline-size: 38em;
  }
  .root a {
    color: var(--strong);
    text-underline-offset: 0.15em;
    text-decoration-thickness: 0.08em;
  }
  .root a:hover {
    text-decoration-thickness: 0.16em;
  }
  .title {
    font-size: 1.625em;
    line-height: 1.2;
    font-weight: 700;
    text-wrap: balance;
    letter-spacing: -0.01em;
  }
  :is(.title, .step-title):focus {
    outline: none;
  }
  .small {
    font-size: 0.875em;
    line-height: 1.45;
  }
  .quiet {
    color: var(--muted);
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Two tones, so that one of them is always seen. */
  .root :is(a, button, input, summary, [tabindex]):focus-visible {
    outline: 0.1875em solid var(--focus-far);
    outline-offset: 0.125em;
    box-shadow:
      0 0 0 0.125em var(--focus-near),
      0 0 0 0.4375em var(--focus-near);
    border-radius: var(--radius);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 2.75em;
    padding: 0.5em 1.25em;
    border: 0.125em solid var(--strong);
    border-radius: var(--radius);
    background: transparent;
    color: var(--strong);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
  }
  .button:hover {
    background: var(--soft);
  }
  .button.primary {
    background: var(--strong);
    color: var(--on-strong);
  }
  .button.primary:hover {
    background: var(--hover);
    border-color: var(--hover);
  }
  .action {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--strong);
    cursor: pointer;
    font-weight: 600;
    text-align: start;
  }
  .action span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 0.08em;
  }
  .action:hover span {
    text-decoration-thickness: 0.16em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }
  /* The one tinted surface of a view. */
  .panel {
    --surface: var(--soft);
    background: var(--soft);
    padding: 1.25em;
    border: 0.0625em solid transparent;
    border-radius: var(--radius);
  }
  .fault {
    border-inline-start: 0.25em solid var(--text);
    padding: 0.25em 0 0.25em 1em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  .facts li {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }
  .facts li::before,
  .ticked li::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.625em;
    background: var(--strong);
    clip-path: polygon(45% 0, 100% 0, 55% 100%, 0 100%);
    flex: none;
    print-color-adjust: exact;
  }
  .start {
    display: grid;
    gap: 1.25em;
    padding: 1.5em 1.25em;
  }
  .start-mark {
    grid-row: 1;
  }
  .mark {
    inline-size: 4.4em;
    block-size: 4em;
    flex: none;
  }
  .mark :is(path, circle) {
    fill: var(--line);
  }
  .mark .on {
    fill: var(--strong);
  }
  @container (inline-size < 15em) {
    .start,
    .panel {
      padding: 1em;
    }
    .title {
      hyphens: auto;
    }
  }
  @container (inline-size >= 34em) {
    .panel {
      padding: 1.75em;
    }
    .start {
      grid-template-columns: 1fr auto;
      column-gap: 2.5em;
      padding: 1.75em;
    }
    .start > * {
      grid-column: 1;
    }
    .start > .start-mark {
      grid-column: 2;
      grid-row: 1 / span 5;
      align-self: center;
    }
    .start .mark {
      inline-size: 8.8em;
      block-size: 8em;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .root :is(.button, input) {
      transition:
        background-color 0.15s,
        border-color 0.15s;
    }
  }
  @media (forced-colors: active) {
    .panel {
      border-color: CanvasText;
    }
    .button.primary {
      forced-color-adjust: none;
      background: ButtonText;
      color: ButtonFace;
      border-color: ButtonText;
    }
    .facts li::before,
    .ticked li::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .mark :is(path, circle):not(.on, .now) {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  @media print {
    .root :is(button, .buttons, .screen) {
      display: none !important;
    }
    .panel {
      padding: 0;
      border: 0;
    }
  }
`;
