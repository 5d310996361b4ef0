/** Elements in another document of the same origin: constructed style sheets belong to the document they were made in. */
import { expect } from '@open-wc/testing';
import { WIDGET_NAMES } from '../../src/catalog.js';
import '../../src/define/index.js';
import { waitUntil } from '../wait-until.js';

const frames: HTMLIFrameElement[] = [];

/** The document of an empty frame, with the page's language. */
function otherDocument(lang = 'sv'): Document {
  const frame = document.body.appendChild(document.createElement('iframe'));
  frames.push(frame);
  frame.contentDocument!.documentElement.lang = lang;
  return frame.contentDocument!;
}

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

async function shown(element: Element): Promise<HTMLElement> {
  await waitUntil(() => element.shadowRoot?.querySelector('.root'), `${element.localName} is not shown`);
  return element.shadowRoot!.querySelector<HTMLElement>('.root')!;
}

/** Of the styles, what tells that they hold: the root contains its size, and the title is larger than the text. */
function isStyled(root: HTMLElement): boolean {
  const view = root.ownerDocument.defaultView!;
  const title = root.querySelector('.title')!;
  const size = (of: Element): number => parseFloat(view.getComputedStyle(of).fontSize);
  return view.getComputedStyle(root).containerType === 'inline-size' && size(title) > size(root);
}

for (const name of WIDGET_NAMES) {
  describe(`sos-${name}`, () => {
    it('is styled when it is moved into a frame, and when it is back', async () => {
      const element = document.body.appendChild(document.createElement(`sos-${name}`));
      expect(isStyled(await shown(element)), 'in the page').to.be.true;
      otherDocument().body.append(element);
      expect(isStyled(await shown(element)), 'in the frame').to.be.true;
      document.body.append(element);
      expect(isStyled(await shown(element)), 'back in the page').to.be.true;
      element.remove();
    });

    it('is styled when it is first connected in a frame, in the language of that document', async () => {
      const element = document.createElement(`sos-${name}`);
      otherDocument('en').body.append(element);
      const root = await shown(element);
      expect(isStyled(root)).to.be.true;
      expect(root.lang).to.equal('en');
    });
  });
}

it('styles of what loads after the start follow, too', async () => {
  const element = document.body.appendChild(document.createElement('sos-five-k'));
  element.step = 'kompetens';
  await waitUntil(() => element.shadowRoot!.querySelector('[part=question]'), 'no question');
  const flexed = (): string => {
    const list = element.shadowRoot!.querySelector('.steps')!;
    return list.ownerDocument.defaultView!.getComputedStyle(list).display;
  };
  const before = flexed();
  expect(before).to.not.equal('block');
  otherDocument().body.append(element);
  expect(flexed()).to.equal(before);
  element.remove();
});
