/** Printing one widget: the page around it is left out, whatever its markup and styles. */
import { css } from 'lit';
import { sheetFor } from './adopted-styles.js';

/** On the widget and on the hosts of the shadow trees around it, while it prints. Also named in the styles below. */
const MARK = 'data-sos-print';

/** Hides all that is neither the widget, inside it, nor around it; and takes the columns away from what is around it. */
const printStyles = css`
  @media print {
    :not([data-sos-print], [data-sos-print] *, :has([data-sos-print]), head, head *) {
      display: none !important;
    }
    :has([data-sos-print]),
    [data-sos-print],
    :host {
      display: block !important;
      position: static !important;
      float: none !important;
      inline-size: auto !important;
      max-inline-size: none !important;
      block-size: auto !important;
      max-block-size: none !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      transform: none !important;
      background: none !important;
      overflow: visible !important;
    }
    [data-sos-print] {
      zoom: 1 !important;
    }
  }
`;

/** Opens the browser's print dialogue for the element alone. */
export function printAlone(element: HTMLElement): void {
  const undo: (() => void)[] = [];
  const { ownerDocument } = element;
  const view = ownerDocument.defaultView ?? window;
  const sheet = sheetFor(ownerDocument, printStyles);
  const prepare = (at: Element): void => {
    const root = at.getRootNode() as Document | ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    at.setAttribute(MARK, '');
    undo.push(() => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
      at.removeAttribute(MARK);
    });
    if ('host' in root) prepare(root.host);
  };
  prepare(element);
  const restore = (): void => {
    view.removeEventListener('afterprint', restore);
    undo.forEach((each) => each());
  };
  // Where print() returns before the dialogue has closed, as on phones, afterprint tells when it has.
  view.addEventListener('afterprint', restore);
  view.print();
}
