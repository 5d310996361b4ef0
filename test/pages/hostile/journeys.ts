/** All that the widgets of a page say on the way to their ends, to be held against what they say elsewhere. */
import { waitUntil } from '../../wait-until.js';
import type { OpenPage } from '../open-page.js';
import { all, begin, goOn, inside, showsFirst, unfoldAll, VIEWS, type Widget } from '../visit-widget.js';

const TAGS = Object.keys(VIEWS);

/** In the order of the page. */
export const widgetsOf = ({ document }: OpenPage): Widget[] => [
  // Whatever the page has called by that name.
  ...(Document.prototype.querySelectorAll.call(document, TAGS.join()) as NodeListOf<Widget>),
];

const said = (widget: Widget): string => inside(widget, '.root').textContent.replace(/\s+/g, ' ').trim();

/** What one widget says when it is first seen, when it is begun and at its end, with all that is folded there, and the texts of its files. */
export async function journey(widget: Widget): Promise<string[]> {
  const texts: string[] = [];
  await showsFirst(widget);
  texts.push(said(widget));
  await begin(widget);
  texts.push(said(widget));
  await goOn(widget);
  await unfoldAll(widget);
  texts.push(said(widget));
  return [...texts, ...(await files(widget))];
}

/** The texts of the files that a widget makes, in place of saving them. Pictures are left out. */
async function files(widget: Widget): Promise<string[]> {
  const { URL: address, document } = widget.ownerDocument.defaultView!;
  const { createObjectURL } = address;
  const made: Blob[] = [];
  const stay = (event: Event): void => event.preventDefault();
  address.createObjectURL = (blob: Blob) => {
    made.push(blob);
    return createObjectURL.call(address, blob);
  };
  document.addEventListener('click', stay);
  // Drawn for the files alone, once their disclosure has said that it is open.
  if (widget.localName === 'sos-samsyn')
    await waitUntil(() => widget.shadowRoot!.querySelector('.comparison-picture'), 'the picture for the files');
  const buttons = all(widget, '[part=files] button').filter(({ textContent }) => !textContent.includes('PNG'));
  for (const button of buttons) {
    const before = made.length;
    button.click();
    await waitUntil(() => made.length > before, `the file of ${button.textContent.trim()}`);
  }
  document.removeEventListener('click', stay);
  address.createObjectURL = createObjectURL;
  return Promise.all(made.filter(({ type }) => !type.startsWith('image/png')).map((blob) => blob.text()));
}
