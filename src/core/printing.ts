/** Printing one widget: the page around it is left out, whatever its markup and styles. */

/** On the widget and on the hosts of the shadow trees around it, while it prints. */
const MARK = 'data-sos-print';

let sheet: CSSStyleSheet | undefined;

/** Hides all that is neither the widget, inside it, nor around it; and takes the columns away from what is around it. */
function printSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`@media print{
      :not([${MARK}],[${MARK}] *,:has([${MARK}]),head,head *){display:none!important}
      :has([${MARK}]),[${MARK}],:host{display:block!important;position:static!important;float:none!important;inline-size:auto!important;max-inline-size:none!important;block-size:auto!important;max-block-size:none!important;margin:0!important;padding:0!important;border:0!important;transform:none!important;background:none!important;overflow:visible!important}
      [${MARK}]{zoom:1!important}
    }`);
  }
  return sheet;
}

/** Opens the browser's print dialogue for the element alone. */
export function printAlone(element: HTMLElement): void {
  const undo: (() => void)[] = [];
  const prepare = (at: Element): void => {
    const root = at.getRootNode() as Document | ShadowRoot;
    const sheets = root.adoptedStyleSheets;
    root.adoptedStyleSheets = [...sheets, printSheet()];
    at.setAttribute(MARK, '');
    undo.push(() => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
      at.removeAttribute(MARK);
    });
    if ('host' in root) prepare(root.host);
  };
  prepare(element);
  const restore = (): void => {
    removeEventListener('afterprint', restore);
    undo.forEach((each) => each());
  };
  // Where print() returns before the dialogue has closed, as on phones, afterprint tells when it has.
  addEventListener('afterprint', restore);
  print();
}
