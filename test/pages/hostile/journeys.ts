/** All that the widgets of a page say on the way to their ends, to be held against what they say elsewhere. */
import { waitUntil } from '../../wait-until.js';
import { savesNothing, type OpenPage } from '../open-page.js';
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
  const view = widget.ownerDocument.defaultView!;
  const { URL: address } = view;
  const { createObjectURL } = address;
  const made: Blob[] = [];
  address.createObjectURL = (blob: Blob) => {
    made.push(blob);
    return createObjectURL.call(address, blob);
  };
  savesNothing(view);
  // Drawn for the files alone, once their disclosures have said that they are open.
  if (widget.localName === 'sos-samsyn')
    for (const picture of ['.comparison-picture', '.slide'])
      await waitUntil(() => widget.shadowRoot!.querySelector(picture), `the files' ${picture}`);
  const buttons = all(widget, '[part=files] button').filter(({ textContent }) => !textContent.includes('PNG'));
  for (const button of buttons) {
    const before = made.length;
    button.click();
    await waitUntil(() => made.length > before, `the file of ${button.textContent.trim()}`);
  }
  address.createObjectURL = createObjectURL;
  return Promise.all(made.filter(({ type }) => !type.startsWith('image/png')).map((blob) => blob.text()));
}
