import { css } from 'lit';
import { textSpacingStyles } from './text-spacing.js';

/**
 * The host, the border to the page, and the design tokens. em and container units only: the page owns rem and the window.
 * Host rules carry !important where a page's `*{…}` would win over `:host`.
 */
export const baseStyles = css`
  :host {
    display: block !important;
    box-sizing: border-box !important;
    min-inline-size: 0 !important;
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* What is inherited here (direction, figures, underlines) is not repeated below. Left-to-right, so sides are named physically. */
  .root {
    all: initial;
    display: block;
    position: relative;
    container-type: inline-size;
    /* Without it the widget collapses to nothing in flex rows, floats and table cells. */
    contain-intrinsic-inline-size: 20em;
    /* Wider, the eye loses what belongs together in a row. */
    max-width: 76em;
    visibility: inherit;
    pointer-events: inherit;
    user-select: text;
    direction: ltr;
    font-family: var(--sos-font-family, inherit);
    /* The one px for text: a page with small text does not make ours unreadable. */
    font-size: max(1em, 16px);
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
    text-wrap: pretty;
    text-underline-offset: 0.2em;
    color: var(--sos-text);
    background: var(--sos-bg);
    padding: var(--sos-padding, 0);
    overflow-wrap: anywhere;
    color-scheme: light;
    -webkit-text-size-adjust: 100%;
    --sos-accent: var(--sos-color-accent, #14487a);
    --sos-text: var(--sos-color-text, #1b1f24);
    --sos-bg: var(--sos-color-background, #fff);
    --sos-corner: var(--sos-radius, 0.25em);
    /* Without mixed colours nobody knows how dark an accent is: our own, and plain ones. */
    --sos-strong: #14487a;
    --sos-on-strong: #fff;
    --sos-hover: #0d3358;
    --sos-soft: var(--sos-bg);
    --sos-muted: var(--sos-text);
    --sos-control: var(--sos-text);
    --sos-line: #767b80;
    --sos-surface: var(--sos-bg);
    --sos-range: #c4c8cc;
    --sos-bar: #9aa1a8;
  }
  @supports (color: color-mix(in oklab, red, red)) {
    .root {
      /* Of white, as the lightest accent there is, this leaves a grey that reads 4.5:1 on the tinted surface. Not there without an accent. */
      --sos-darkened: color-mix(in oklab, var(--sos-color-accent) 54%, #000);
      --sos-strong: var(--sos-darkened, #14487a);
      --sos-hover: color-mix(in oklab, var(--sos-strong) 82%, CanvasText);
      --sos-soft: color-mix(in oklab, var(--sos-strong) 8%, var(--sos-bg));
      --sos-muted: color-mix(in oklab, var(--sos-text) 80%, var(--sos-bg));
      --sos-control: color-mix(in oklab, var(--sos-text) 66%, var(--sos-bg));
      --sos-line: color-mix(in oklab, var(--sos-text) 23%, var(--sos-bg));
      --sos-range: color-mix(in oklab, var(--sos-strong) 23%, var(--sos-bg));
      --sos-bar: color-mix(in oklab, var(--sos-strong) 40%, var(--sos-bg));
    }
  }
  [data-theme='dark'] {
    color-scheme: dark;
    padding: var(--sos-padding, 1.25em);
  }
  @media (prefers-color-scheme: dark) {
    [data-theme='auto'] {
      color-scheme: dark;
      padding: var(--sos-padding, 1.25em);
    }
  }
  /* Any accent stays readable in both themes. A browser without these keeps the light colours above. */
  @supports (color: light-dark(oklch(from red l c h), red)) {
    .root {
      --sos-text: var(--sos-color-text, light-dark(#1b1f24, oklch(from var(--sos-accent) 0.95 0.008 h)));
      --sos-bg: var(--sos-color-background, light-dark(#fff, oklch(from var(--sos-accent) 0.21 0.025 h)));
      --sos-strong: light-dark(
        oklch(from var(--sos-accent) min(l, 0.4) min(c, 0.17) h),
        oklch(from var(--sos-accent) max(l, 0.8) min(c, 0.12) h)
      );
      --sos-on-strong: light-dark(#fff, oklch(from var(--sos-accent) 0.18 0.03 h));
    }
  }
  /* Reset, type, focus, actions. */
  * {
    box-sizing: border-box;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
  }
  button,
  input,
  label,
  summary {
    font: inherit;
    color: inherit;
    background: none;
    text-align: inherit;
    cursor: pointer;
  }
  svg {
    display: block;
    flex: none;
    overflow: visible;
  }
  p,
  .ticked li {
    max-width: 38em;
  }
  /* Headings: focus comes from code, and shows nothing, not even the browser's own ring. */
  [tabindex]:not(button) {
    outline: none;
  }
  /* Two tones, so that one of them is always seen. These system colours follow the theme. */
  :focus-visible:where(:not([tabindex]), button) {
    outline: 0.1875em solid CanvasText;
    outline-offset: 0.125em;
    box-shadow: 0 0 0 0.4375em Canvas;
    border-radius: var(--sos-corner);
  }
  /* At the left, since at the right edge of the widget it would stick out. */
  .vh {
    position: absolute;
    left: 0;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Type */
  .title,
  .step-title,
  .sub {
    font-size: 1.625em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    break-after: avoid;
  }
  .small {
    font-size: 0.875em;
  }
  .quiet {
    color: var(--sos-muted);
  }
  /* Rows: something small beside its words; then rows of such. */
  .action,
  summary,
  .head,
  .actions {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .action,
  summary {
    min-height: 2.75em;
    color: var(--sos-strong);
    font-weight: 600;
  }
  .head,
  .actions {
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
  /* What comes to the top with a new view. */
  .head,
  .start {
    scroll-margin-top: var(--sos-scroll-margin, 1em);
  }
  .action span {
    text-decoration: underline 0.08em;
  }
  a:hover,
  .action:hover span {
    text-decoration-thickness: 0.16em;
  }
  .fault {
    border-left: 0.25em solid;
    padding: 0.25em 1em;
  }
  .print-fault {
    position: sticky;
    bottom: 0;
    max-width: none;
    margin-top: 1em;
    padding: 0.75em 1em;
    background: var(--sos-bg);
  }
  /* The slanted tick, and the triangle of what can be opened. */
  .ticked li::before,
  .facts li::before,
  summary::before {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.625em;
    background: var(--sos-strong);
    clip-path: polygon(45% 0, 100% 0, 55% 100%, 0 100%);
  }
  .mark {
    width: 4.4em;
  }
  path {
    fill: var(--sos-line);
  }
  .on,
  .sign-fill {
    fill: var(--sos-strong);
  }
  /* Words are divided where there is no room for them. Not in wider first views, which stand in for the page's own text and break where it does. */
  @container (width < 15em) {
    * {
      hyphens: auto;
    }
  }
  [translate='no'] {
    hyphens: none;
  }
  ${textSpacingStyles}
  /* Every colour is a token, and every token one of the system's: nothing is left to be forced. */
  @media (forced-colors: active) {
    .root {
      forced-color-adjust: none;
      --sos-text: CanvasText;
      --sos-bg: Canvas;
      --sos-strong: CanvasText;
      --sos-on-strong: Canvas;
      --sos-hover: Highlight;
      --sos-soft: Canvas;
      --sos-muted: CanvasText;
      --sos-control: CanvasText;
      --sos-line: CanvasText;
    }
  }
  @media print {
    .root {
      color-scheme: light;
      font-size: 9.5pt;
      line-height: 1.4;
      padding: 0;
      print-color-adjust: exact;
      --sos-text: #000;
      --sos-bg: #fff;
      --sos-strong: #000;
      --sos-soft: #fff;
    }
    button:not(.term),
    .screen,
    summary::before {
      display: none !important;
    }
  }
`;
