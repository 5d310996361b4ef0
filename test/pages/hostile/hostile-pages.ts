/** Pages that would spoil what stands on them: what their styles say, and what is around the widgets. */
export interface HostilePage {
  /** Goes on after "on". */
  readonly name: string;
  readonly css?: string;
  /** From npm. */
  readonly sheet?: string;
  readonly doctype?: '';
  /** Attributes of `<html>`. */
  readonly root?: string;
  /** The body; the widgets come in the place of `HERE`. */
  readonly body?: string;
  /** Where the loader does not look, all widgets come in one file. */
  readonly script?: string;
  readonly zoomed?: true;
}

const TAGS = 'sos-five-k, sos-factor-checklist, sos-iop-quiz, sos-case-timeline, sos-samsyn';
const NAMES = [
  'accent',
  'bg',
  'border',
  'color',
  'hover',
  'line',
  'muted',
  'primary',
  'radius',
  'soft',
  'strong',
  'surface',
  'text',
];

export const PAGES: readonly HostilePage[] = [
  { name: 'a page whose rem, and text, is 10 pixels', css: 'html { font-size: 62.5% }' },
  {
    name: 'a page whose rem is 10 pixels, and whose text is not',
    css: 'html { font-size: 62.5% } body { font-size: 1.8rem }',
  },
  {
    name: 'a dark page',
    css: ':root { font-size: 10px; color-scheme: dark; background: #000; color: #eee; accent-color: red; caret-color: red } body { font-size: 1.6rem }',
  },
  {
    name: 'a page with a style for everything',
    css: '.here > * { min-width: 3000px !important } * { margin: 1em; padding: 1em; border: 3px solid red; box-sizing: content-box !important; font: italic 8px/3 cursive !important; color: red !important; background: yellow !important; list-style: square !important; text-align: right !important }',
  },
  { name: 'a page that unsets everything', css: '* { all: unset !important }' },
  { name: 'a page where everything is as it is by itself', css: '* { all: initial !important }' },
  {
    name: 'a page where everything inherits everything',
    css: 'body { border: 1px solid; padding: 1em } * { all: inherit !important }',
  },
  {
    name: 'a page with its own idea of text',
    css: `body { text-transform: uppercase; letter-spacing: 0.3em; word-spacing: 2em; line-height: 3; text-align: center; text-indent: 4em; white-space: nowrap; hyphens: auto; word-break: break-all; overflow-wrap: anywhere;
      font-variant: small-caps; font-style: italic; font-weight: 900; font-stretch: condensed; font-size-adjust: 1; font-kerning: none; font-feature-settings: "smcp"; text-shadow: 1px 1px red; -webkit-text-stroke: 2px red; text-emphasis: "x";
      text-rendering: geometricPrecision; text-underline-offset: 2em; tab-size: 1; quotes: "x" "x"; color: red; cursor: wait }`,
  },
  {
    name: 'a page with its own idea of lists, tables and drawings',
    css: 'body { list-style: square inside; caption-side: bottom; border-collapse: separate; border-spacing: 9px; empty-cells: hide; fill: red; stroke: red; stroke-width: 9px; stroke-dasharray: 1; text-anchor: end; paint-order: stroke; dominant-baseline: hanging; shape-rendering: crispEdges; accent-color: red; forced-color-adjust: none; widows: 9; orphans: 9 }',
  },
  { name: 'a page with a direction that leaks in', css: 'body { direction: rtl; unicode-bidi: bidi-override }' },
  { name: 'a page from right to left', root: 'dir="rtl" lang="ar"' },
  {
    name: 'a page from top to bottom',
    css: '.here { writing-mode: vertical-rl; text-orientation: upright; block-size: 700px }',
  },
  {
    name: 'a page that hides what we are made of',
    css: 'div, section, ul, ol, li, p, h2, h3, button, input, select, label, fieldset, legend, svg, path, span, strong, table, details, summary { display: none !important } .here { display: block !important }',
  },
  {
    name: 'a page that hides what it does not know',
    css: ':not(html, head, body, .here) { display: none !important } :not(:defined) { visibility: hidden }',
  },
  {
    name: 'a page with a flex row and a wide neighbour',
    body: '<div style="display: flex; inline-size: 1000px"><div class="here">HERE</div><p style="flex: none; inline-size: 400px">En bred granne</p></div>',
  },
  {
    name: 'a page with centred flex items',
    body: '<div class="here" style="display: flex; flex-direction: column; align-items: center; inline-size: 700px">HERE</div>',
  },
  { name: 'a page with a float', body: '<div class="here" style="float: left">HERE</div><p>En granne</p>' },
  {
    name: 'a page with a table for its layout',
    body: '<table><tr><td class="here">HERE</td><td>En granne</td></tr></table>',
  },
  {
    name: 'a page with a grid as narrow as its content',
    body: '<div style="display: grid; grid-template-columns: min-content 1fr"><div class="here">HERE</div><p>En granne</p></div>',
  },
  { name: 'a page that is being edited', body: '<div class="here" contenteditable="true">HERE</div>' },
  {
    name: "a page with another library's shadow root",
    script: 'sos-widgets.all.js',
    body: `<div id="shell"><template shadowrootmode="open"><style>:host { all: initial; direction: rtl; text-transform: uppercase; color: red } * { all: unset !important } .root { display: none } @property --sos-strong { syntax: "<angle>"; inherits: false; initial-value: 1deg }</style>
      <div class="here">HERE</div></template></div>`,
  },
  { name: 'a zoomed page', zoomed: true, css: 'body { zoom: 2; inline-size: 500px } .here { font-family: Half em }' },
  {
    name: 'a page whose properties have common names',
    css: `:root, body, ${TAGS} { ${NAMES.map((name) => `--${name}: red`).join('; ')} }`,
  },
  {
    name: 'a page that registers properties with common names',
    css: NAMES.map((name) => `@property --${name} { syntax: "<angle>"; inherits: false; initial-value: 1deg }`).join(
      ' ',
    ),
  },
  {
    name: 'a page that animates everything',
    css: '@keyframes all { to { color: red; letter-spacing: 1em } } * { transition: all 5s !important; animation: all 1s infinite alternate !important }',
  },
  { name: 'a page without a doctype', doctype: '' },
  {
    name: 'a page with Bootstrap',
    sheet: 'bootstrap/dist/css/bootstrap.css',
    root: 'data-bs-theme="dark"',
    body: '<div class="container"><div class="row"><div class="col-8 text-uppercase here">HERE</div></div></div>',
  },
  {
    name: 'a page with Foundation',
    sheet: 'foundation-sites/dist/css/foundation.css',
    body: '<div class="grid-container"><div class="grid-x grid-padding-x align-center"><div class="cell small-8 callout here">HERE</div></div></div>',
  },
  {
    name: 'a page with Bulma',
    sheet: 'bulma/css/bulma.css',
    root: 'data-theme="dark"',
    body: '<section class="section"><div class="columns is-mobile"><div class="column content is-large here">HERE</div></div></section>',
  },
  {
    name: 'a page with GOV.UK Frontend',
    sheet: 'govuk-frontend/dist/govuk/govuk-frontend.min.css',
    root: 'class="govuk-template"',
    body: '<div class="govuk-width-container"><main class="govuk-main-wrapper"><div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds govuk-body here">HERE</div></div></main></div>',
  },
  {
    name: 'a page with the U.S. Web Design System',
    sheet: '@uswds/uswds/dist/css/uswds.css',
    body: '<main class="usa-section"><div class="grid-container"><div class="grid-row"><div class="grid-col-8 usa-prose usa-dark-background here">HERE</div></div></div></main>',
  },
];
