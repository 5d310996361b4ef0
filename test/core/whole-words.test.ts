/** No column is so narrow that words break: every view of what a widget says, at widths from a phone's to a projector's. */
import { expect, fixture } from '@open-wc/testing';
import { sampleOf } from '../../site/builder/samples.js';
import '../../src/define/index.js';
import { unfoldAll, type Widget } from '../pages/visit-widget.js';
import { waitUntil } from '../wait-until.js';

/** About the breakpoints of the views, and between them. */
const WIDTHS = [320, 390, 480, 560, 640, 690, 760, 820, 900, 1040, 1280];
/** Longer ones, and addresses, may break on a phone. */
const LONGEST = 15;

const VIEWS: Readonly<Record<string, string>> = {
  'the five K': `<sos-five-k allow-save code="${sampleOf('five-k').code}"></sos-five-k>`,
  'then and now': `<sos-five-k allow-save code="${sampleOf('five-k').code}" baseline="${sampleOf('five-k').codes.split(' ')[1]!}"></sos-five-k>`,
  'a checklist': `<sos-factor-checklist allow-save code="${sampleOf('conditions').code}"></sos-factor-checklist>`,
  picks: `<sos-factor-checklist set="motives" allow-save code="${sampleOf('motives').code}"></sos-factor-checklist>`,
  'the quiz': `<sos-iop-quiz allow-save code="${sampleOf('iop').code}"></sos-iop-quiz>`,
  'the comparison': `<sos-samsyn codes="${sampleOf('five-k').codes}"></sos-samsyn>`,
  'the timeline': '<sos-case-timeline></sos-case-timeline>',
};

/** A break at a syllable, with its hyphen, is none: not every browser has them. */
const UNHYPHENATED = new CSSStyleSheet();
UNHYPHENATED.replaceSync('* { hyphens: manual !important }');

/** The words that stand on more than one line. */
function brokenWords(root: ShadowRoot): string[] {
  const texts = document.createTreeWalker(root.querySelector('.root')!, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const broken: string[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement!;
    if (parent.closest('svg, style, [popover], textarea') || !parent.checkVisibility()) continue;
    // What only screen readers get is cut to a pixel.
    if (parent.getBoundingClientRect().width < 2) continue;
    for (const { 0: word, index } of text.textContent!.matchAll(/\S{2,}/g)) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const [first, ...others] = range.getClientRects();
      if (word.length <= LONGEST && !word.includes('-') && others.some(({ top }) => top > first!.bottom - 1))
        broken.push(word);
    }
  }
  return broken;
}

for (const lang of ['sv', 'en']) {
  for (const [name, markup] of Object.entries(VIEWS)) {
    it(`${name}, ${lang}: words are whole, however wide the page is`, async () => {
      const place = await fixture<HTMLElement>(`<div lang="${lang}">${markup}</div>`);
      const widget = place.firstElementChild as Widget;
      await waitUntil(
        () => widget.shadowRoot?.querySelector('[part=sentence], [part=phases], [part=summary], [part=next]'),
        name,
      );
      await unfoldAll(widget);
      widget.shadowRoot!.adoptedStyleSheets.push(UNHYPHENATED);
      for (const width of WIDTHS) {
        place.style.inlineSize = `${width}px`;
        expect(brokenWords(widget.shadowRoot!).slice(0, 9), `${width} pixels`).to.deep.equal([]);
      }
    });
  }
}
