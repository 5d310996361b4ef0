/** The widgets on pages that would spoil them: inside, all is as on a blank page of the same width, typeface and text size. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ENGINE, hasFocus } from '../engine.js';
import { PAGES } from './hostile/hostile-pages.js';
import { differences, layoutOf, zoomedAlike, zoomOf, type Layout } from './hostile/layout-of.js';
import { openHostile, type Opened } from './hostile/open-hostile.js';
import { closePages } from './open-page.js';
import { all, inside, type Widget } from './visit-widget.js';

let blank: Opened;
let page: Opened | undefined;

const open = async (...args: Parameters<typeof openHostile>): Promise<Opened> => (page = await openHostile(...args));

/** What was measured on the blank page, which takes most of the time. */
const measured = new Map<string, Layout>();

/** The same widget on the blank page, in the place that the page gives it. */
function likeOnBlank(widget: Widget): Layout {
  const root = inside(widget, '.root');
  const { fontFamily, fontSize } = widget.ownerDocument.defaultView!.getComputedStyle(widget);
  const style = {
    fontFamily,
    // The promise: never smaller than this.
    fontSize: `${Math.max(parseFloat(fontSize), 16)}px`,
    inlineSize: `${root.getBoundingClientRect().width / zoomOf(root)}px`,
  };
  const place = [widget.id, ...Object.values(style)].join();
  let like = measured.get(place);
  if (!like) {
    const twin = blank.widgets.find(({ id }) => id === widget.id)!;
    Object.assign(twin.style, style);
    measured.set(place, (like = layoutOf(twin)));
  }
  return like;
}

describe('every widget is inside as it is on a blank page', function () {
  this.timeout(30_000);

  before(async () => {
    blank = await openHostile({}, 3000);
  });
  afterEach(() => page?.frame.remove());
  after(closePages);

  for (const each of PAGES) {
    it(`on ${each.name}`, async () => {
      const { frame, widgets } = await open(each, 820);
      for (const width of [820, 400]) {
        frame.width = String(width);
        for (const widget of widgets) {
          const root = inside(widget, '.root');
          // Zoomed lines and the system's own controls are whole pixels, each rounded by itself. Within a drawing, WebKit zooms twice what is in em, and Firefox no strokes; a line that is just full breaks at another word in WebKit.
          const [few, share] = each.zoomed ? [2, 0.02] : [0.5, 0];
          const compared = each.zoomed && ENGINE !== 'chromium' ? zoomedAlike : (layout: Layout): Layout => layout;
          const told = differences(
            compared(layoutOf(widget)),
            compared(likeOnBlank(widget)),
            (a, b) => Math.abs(a - b) <= few + share * Math.max(a, b),
          );
          expect(told.join('\n'), `${widget.id} in a window of ${width} pixels`).to.equal('');
          expect(root.getBoundingClientRect().width, `${widget.id} has room, and stays in it`).to.be.within(200, 1000);
        }
      }
    });
  }

  it('with names of its own for all that it computes', () => {
    const names = blank.widgets.flatMap(({ shadowRoot }) =>
      shadowRoot!.adoptedStyleSheets.flatMap((sheet) =>
        [...sheet.cssRules].flatMap(({ cssText }) => cssText.match(/--[\w-]+/g) ?? []),
      ),
    );
    expect(names).to.have.length.above(100);
    expect(new Set(names.filter((name) => !name.startsWith('--sos-')))).to.be.empty;
  });

  it('with its own focus ring where the page takes all of them away', async function () {
    if (!hasFocus()) this.skip();
    const { widgets, window } = await open(
      { css: '*, *:focus, *:focus-visible { outline: none !important; box-shadow: none !important }' },
      820,
    );
    for (const widget of widgets) {
      const control = all(widget, 'button, input, summary').find((each) => each.checkVisibility())!;
      control.focus();
      const { outlineStyle, outlineWidth, boxShadow } = window.getComputedStyle(control);
      expect(`${outlineStyle} ${outlineWidth} ${boxShadow}`, widget.id).to.equal(
        'solid 3px rgb(255, 255, 255) 0px 0px 0px 7px',
      );
    }
  });
});

/** The first control that is not folded away. */
const controlOf = (widget: Widget): HTMLElement =>
  all(widget, '.button, .action, select').find((each) => each.checkVisibility())!;

describe('every widget is seen and reached when what is around it is, and only then', () => {
  afterEach(closePages);

  const focused = ({ shadowRoot }: Widget): Element | null => shadowRoot!.activeElement;

  it('where the page hides a part of itself with visibility, as menus and tabs do', async () => {
    const { widgets } = await open({ css: '.here { visibility: hidden }' }, 820);
    for (const widget of widgets) {
      expect(
        all(widget, '.root *').filter((each) => each.checkVisibility({ visibilityProperty: true })),
        widget.id,
      ).to.be.empty;
      controlOf(widget).focus();
      expect(focused(widget), widget.id).to.equal(null);
    }
  });

  it('where a part of the page lets the pointer through, as closed dialogues do', async () => {
    const { widgets, document } = await open({ css: 'body { margin: 0 } .here { pointer-events: none }' }, 820);
    for (const widget of widgets) {
      const control = controlOf(widget);
      control.scrollIntoView();
      const { left, top } = control.getBoundingClientRect();
      expect(document.elementFromPoint(left + 5, top + 5)?.localName, widget.id).to.equal('body');
    }
  });

  it('where a part of the page is inert', async () => {
    const { widgets } = await open({ body: '<div class="here" inert>HERE</div>' }, 820);
    for (const widget of widgets) {
      controlOf(widget).focus();
      expect(focused(widget), widget.id).to.equal(null);
    }
  });

  it('and its text can be selected and copied where that of the page cannot', async () => {
    const { widgets, window } = await open({ css: 'body { user-select: none; -webkit-user-select: none }' }, 820);
    for (const widget of widgets) {
      const title = inside(widget, '#title');
      window.getSelection()!.selectAllChildren(title);
      expect(window.getSelection()!.toString().trim(), widget.id).to.equal(title.innerText);
    }
  });
});

describe('every widget on a page that is being edited', () => {
  const EDITED = { body: '<div class="here" contenteditable="true">Text HERE</div>' };
  afterEach(closePages);

  it('can be used', async () => {
    const { widgets } = await open(EDITED, 820);
    for (const widget of widgets) {
      const input = all(widget, '[part=question] input')[0] as HTMLInputElement | undefined;
      input?.click();
      await widget.updateComplete;
      if (input) expect(Object.keys((widget as Widget & { answers: object }).answers), widget.id).to.have.length(1);
      const control = input ?? controlOf(widget);
      control.focus();
      expect(widget.shadowRoot!.activeElement, widget.id).to.equal(control);
    }
  });

  it('is not written in: typing and deleting leaves all of it as it was', async () => {
    const { widgets, document, window } = await open(EDITED, 820);
    for (const widget of widgets) {
      expect(
        all(widget, '.root, .root *').filter((each) => each.isContentEditable),
        widget.id,
      ).to.be.empty;
      const before = inside(widget, '.root').innerText;
      for (const place of [inside(widget, '#title'), inside(widget, 'p')]) {
        window.getSelection()!.selectAllChildren(place);
        document.execCommand('insertText', false, 'x');
        document.execCommand('delete');
      }
      expect(inside(widget, '.root').innerText, widget.id).to.equal(before);
      expect(widget.isConnected, widget.id).to.equal(true);
    }
  });

  (ENGINE === 'chromium' ? it : it.skip)('keeps the keys that are meant for its controls', async () => {
    const { widgets, document } = await open(EDITED, 820);
    const step = widgets.find(({ id }) => id === 'step')!;
    const text = document.querySelector('.here')!.firstChild!.textContent;
    all(step, '[part=question] input')[0]!.focus();
    for (const press of ['Space', 'ArrowRight', 'x', 'Backspace', 'Delete', 'Enter']) await sendKeys({ press });
    expect((step as Widget & { answers: object }).answers).to.deep.equal({ funding: 2 });
    expect(document.querySelector('.here')!.firstChild!.textContent).to.equal(text);
    expect(step.isConnected).to.equal(true);
  });
});
