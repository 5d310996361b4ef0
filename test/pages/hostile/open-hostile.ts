/** Every widget on a page of our choice, each in a view that it keeps. */
import { fiveK } from '../../../src/content/five-k/index.js';
import { FIVE } from '../../../stories/samsyn-responses.js';
import { bringLetters } from '../../letters.js';
import { openPage } from '../open-page.js';
import { inside, shows, showsFirst, type Widget } from '../visit-widget.js';
import type { HostilePage } from './hostile-pages.js';

type Answering = Widget & { step: string; answers: Record<string, number>; responses: typeof FIVE };

interface View {
  readonly tag: string;
  readonly shows: string;
  /** From the first view to this one. */
  readonly goTo?: (widget: Answering) => unknown;
}

/** All fives for the first K, and so on down. */
const ANSWERS = Object.fromEntries(
  fiveK.structure.dimensions.flatMap(({ items }, n) => items.map(({ id }) => [id, 5 - n])),
);

const begin = (widget: Widget): void => inside(widget, '.primary').click();

/** By the id that the widget has on the page. */
const VIEWS: Readonly<Record<string, View>> = {
  start: { tag: 'sos-five-k', shows: '[part=start]' },
  step: { tag: 'sos-five-k', shows: '[part=question]', goTo: (widget) => (widget.step = 'kapital') },
  result: {
    tag: 'sos-five-k',
    shows: '[part=advice]',
    goTo: (widget) => Object.assign(widget, { answers: ANSWERS, step: 'result' }),
  },
  list: { tag: 'sos-factor-checklist', shows: '[part=question]', goTo: begin },
  quiz: { tag: 'sos-iop-quiz', shows: '[part=question]', goTo: begin },
  timeline: { tag: 'sos-case-timeline', shows: '[part=phases]' },
  codes: { tag: 'sos-samsyn', shows: '[part=start]' },
  comparison: { tag: 'sos-samsyn', shows: '[part=rows]', goTo: (widget) => (widget.responses = FIVE) },
  parties: { tag: 'sos-samsyn', shows: '[part=party]', goTo: (widget) => (widget.responses = FIVE.slice(0, 1)) },
};

export interface Opened {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly frame: HTMLIFrameElement;
  /** In the order of the page. */
  readonly widgets: readonly Widget[];
}

const MARKUP = Object.entries(VIEWS)
  .map(([id, { tag }]) => `<${tag} id="${id}" lang="sv"><p>Reservtext</p></${tag}>`)
  .join('');

/** Resolves when all widgets show what they are to show. */
export async function openHostile(
  {
    css = '',
    sheet,
    doctype,
    root = 'lang="sv"',
    body = '<div class="here">HERE</div>',
    script = 'sos-widgets.js',
  }: Omit<HostilePage, 'name'>,
  width: number,
): Promise<Opened> {
  const page = `${doctype ?? '<!doctype html>'}<html ${root}>
    <head>
      <meta charset="utf-8">
      <base href="${location.origin}">
      <title>Värdsida</title>
      ${sheet ? `<link rel="stylesheet" href="/node_modules/${sheet}">` : ''}
      <style>.here { font-family: sans-serif } ${css}</style>
      <script type="module" src="/dist/cdn/${script}"></script>
    </head>
    <body>${body.replace('HERE', MARKUP)}</body>
  </html>`;
  // As a file, since `srcdoc` always is in standards mode.
  const address = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  const { document, window } = await openPage(address, { width });
  URL.revokeObjectURL(address);
  await bringLetters(document);
  const tree = document.getElementById('shell')?.shadowRoot ?? document;
  const widgets = await Promise.all(
    Object.entries(VIEWS).map(async ([id, view]) => {
      const widget = tree.getElementById(id) as Answering;
      await showsFirst(widget);
      view.goTo?.(widget);
      await shows(widget, view.shows);
      await widget.updateComplete;
      return widget;
    }),
  );
  return { document, window, frame: window.frameElement as HTMLIFrameElement, widgets };
}
