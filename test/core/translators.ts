/** What translators of pages do to what they translate, as far as it concerns those who wrote it. */

/** Before each translated text. */
export const MARK = '¤';

const OMITTED = 'script, style, textarea, input, code, svg, .notranslate, [translate=no]';

const translated = (text: string): string => (text.trim() ? text.replace(/\S/, `${MARK}$&`) : text);

const isOmitted = (element: Element | null): boolean => !!element?.closest(OMITTED);

/**
 * That of Firefox, for every element: takes the children out, and puts back elements and texts, in text nodes that may be new.
 * See `updateElement` in toolkit/components/translations/content/translations-document.sys.mjs.
 */
export function likeFirefox(root: Element | ShadowRoot): void {
  if (root instanceof Element && isOmitted(root)) return;
  const children = [...root.childNodes];
  // Its options one by one: what is chosen stays chosen.
  if (root instanceof HTMLSelectElement) return [...root.options].forEach(likeFirefox);
  for (const child of children) child.remove();
  for (const child of children) {
    if (child instanceof Text) root.append(translated(child.data));
    else if (child instanceof Element) {
      likeFirefox(child);
      root.append(child);
    }
  }
}

function textsIn(root: Element | ShadowRoot): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(
    (text) => text.data.trim() && !isOmitted(text.parentElement) && !text.parentElement?.closest('font'),
  );
}

/** Where a browser draws text only: WebKit crashes at elements there. */
function inOption(text: Text): boolean {
  const option = text.parentElement?.closest('option');
  if (option && !text.data.startsWith(MARK)) text.data = translated(text.data);
  return !!option;
}

const font = (child: Node): HTMLElement => {
  const outer = document.createElement('font');
  outer.appendChild(document.createElement('font')).append(child);
  return outer;
};

/** That of Chrome: each text in two elements of its own, in the place of the old text. */
export function likeChrome(root: Element | ShadowRoot): void {
  for (const text of textsIn(root))
    if (!inOption(text)) text.replaceWith(font(document.createTextNode(translated(text.data))));
}

/** The same, with the old text node in them. */
export function likeChromeWithin(root: Element | ShadowRoot): void {
  for (const text of textsIn(root)) {
    if (inOption(text)) continue;
    const place = document.createComment('');
    text.before(place);
    text.data = translated(text.data);
    place.replaceWith(font(text));
  }
}

export const TRANSLATORS: Readonly<Record<string, (root: ShadowRoot) => void>> = {
  'that puts back only elements and texts': likeFirefox,
  'that puts texts into elements of its own': likeChrome,
  'that moves texts into elements of its own': likeChromeWithin,
};
