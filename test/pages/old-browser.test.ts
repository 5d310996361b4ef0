/**
 * What has to hold in the oldest browsers in which the elements are registered, and in those before. `npm run test:old` runs this in Chromium 107, which knows
 * no mixed and no relative colours, no popovers, and not the newer functions; the other engines run it as well.
 */
import { expect } from '@open-wc/testing';
import { ALL, CLASSIC, FALLBACK, MODULE, openMade, until, type MadePage } from './made-page.js';
import { closePages } from './open-page.js';
import { all, begin, goOn, showsFirst, VIEWS, type Widget } from './visit-widget.js';

type Rgb = readonly [number, number, number];

const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** As it is drawn, whatever the way in which the browser writes it down; undefined where it lets through what is behind. */
function rgb(color: string): Rgb | undefined {
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = color;
  pixel.fillRect(0, 0, 1, 1);
  const [r, g, b, alpha] = pixel.getImageData(0, 0, 1, 1).data as unknown as [number, number, number, number];
  return alpha < 255 ? undefined : [r, g, b];
}

function luminance(color: Rgb): number {
  const [r, g, b] = color.map((each) => {
    const share = each / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What is painted behind the words of an element. */
function behind(element: Element): Rgb {
  const { defaultView: view } = element.ownerDocument;
  // A digit stands on the circle beside it.
  const first = element.matches('.digit') ? element.previousElementSibling : element;
  for (let at: Element | null = first; at; at = at.parentElement) {
    const painted = rgb(view!.getComputedStyle(at).backgroundColor);
    if (painted) return painted;
    if (at === first && first !== element) at = element;
  }
  return [255, 255, 255];
}

const hasWords = ({ childNodes }: Element): boolean =>
  [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());

/** The words that cannot be read, each with its contrast. */
function unreadable(widget: Element): string[] {
  return all(widget, '.root, .root :not(svg, svg *)').flatMap((each) => {
    const style = each.ownerDocument.defaultView!.getComputedStyle(each);
    if (!hasWords(each) || !each.checkVisibility() || style.visibility === 'hidden' || style.clipPath === 'inset(50%)')
      return [];
    const ratio = contrast(rgb(style.color) ?? behind(each), behind(each));
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    return ratio < (isLarge ? 3 : 4.5) ? [`${each.textContent.trim().slice(0, 40)}: ${ratio.toFixed(1)}`] : [];
  });
}

async function expectReadable(widget: Element, when: string): Promise<void> {
  // Colours change slowly.
  await until(() => !widget.shadowRoot!.getAnimations().length, 'it moves');
  expect(unreadable(widget), when).to.deep.equal([]);
}

/** Which of the circles that are filled can be told from those that are not. */
function chosenAreSeen(widget: Element): boolean {
  const fill = (selector: string): Rgb[] =>
    all(widget, selector).map(
      (each) => rgb(each.ownerDocument.defaultView!.getComputedStyle(each).backgroundColor) ?? behind(each),
    );
  const [free] = fill('.radio input:not(:checked)');
  return fill('.radio input:checked').every((each) => !free || contrast(each, free) >= 3);
}

/** Before any script of ours. */
const missing = (what: string): string => `<script>${what}</script>`;
/** What came after Chromium 93, as far as scripts see it. */
const NEWER = missing(
  'delete Array.prototype.findLast; delete Array.prototype.toSorted; delete URL.canParse; delete AbortSignal.timeout; delete window.reportError; delete window.structuredClone;',
);

async function opened(tag: string, head: string, attributes = ''): Promise<{ page: MadePage; widget: Widget }> {
  const page = await openMade(`<${tag} ${attributes}>${FALLBACK}</${tag}>`, { head });
  const widget = page.document.querySelector<Widget>(tag)!;
  await showsFirst(widget);
  return { page, widget };
}

afterEach(closePages);

describe('in the oldest browsers that we run in', () => {
  for (const tag of Object.keys(VIEWS)) {
    for (const accent of ['', '#ffe600']) {
      it(`<${tag}> can be read and used from its first view to its last${accent && ', with a light accent'}`, async () => {
        const style = accent && `<style>${tag} { --sos-color-accent: ${accent} }</style>`;
        const { page, widget } = await opened(tag, `${NEWER}${style}${MODULE}`);
        await expectReadable(widget, 'at first');
        await begin(widget);
        all(widget, '[part=question] input')[1]?.click();
        await widget.updateComplete;
        await expectReadable(widget, 'a question');
        expect(chosenAreSeen(widget), 'what is chosen').to.be.true;
        await goOn(widget);
        await expectReadable(widget, 'at last');
        expect(page.notes).to.deep.equal([]);
      });
    }
  }
});

describe('in browsers that are older than that', () => {
  for (const [title, script] of Object.entries({
    'the loader': MODULE,
    'all in one file': ALL,
    'the same as a classic script': CLASSIC,
  })) {
    it(`${title} registers no element, throws nothing, and leaves the text of the page`, async () => {
      const markup = `${Object.keys(VIEWS)
        .map((tag) => `<${tag}>${FALLBACK}</${tag}>`)
        .join('')}<div data-sos="five-k">${FALLBACK}</div>`;
      const page = await openMade(markup, { head: `${missing('delete Object.hasOwn')}${script}` });
      await until(() => page.document.readyState === 'complete', 'the page does not load');
      const fetched = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
      expect(fetched.filter((each) => each.includes('/chunks/'))).to.deep.equal([]);
      await new Promise((resolve) => setTimeout(resolve));
      for (const tag of Object.keys(VIEWS)) expect(page.window.customElements.get(tag), tag).to.be.undefined;
      expect([...page.document.querySelectorAll('p')].filter((each) => each.checkVisibility())).to.have.length(6);
      expect(page.notes).to.deep.equal([]);
    });
  }
});
