/**
 * How a page becomes the paper of one widget. Inline styles with `!important` are stronger than any rule of the page, whatever its
 * specificity or layer; their values are variables that are set on paper alone, so that nothing moves on the screen. The rules that an
 * element in a shadow tree has for itself are stronger still: against these, a style sheet goes into its tree.
 */
import { unsafeCSS } from 'lit';

/** On the widget, and on the slots and the hosts of shadow trees around it, while it prints. */
export const MARK = 'data-sos-print';

/** Values on paper by property. */
export type PaperStyle = Readonly<Record<string, string>>;

const sides = (property: string, value: string): PaperStyle =>
  Object.fromEntries(['top', 'right', 'bottom', 'left'].map((side) => [property.replace('*', side), value]));

/** Plain blocks as large as what is in them, that hide nothing. */
const BLOCK: PaperStyle = {
  display: 'block',
  visibility: 'visible',
  opacity: '1',
  'content-visibility': 'visible',
  position: 'static',
  float: 'none',
  width: 'auto',
  'min-width': '0',
  'max-width': 'none',
  height: 'auto',
  'min-height': '0',
  'max-height': 'none',
  ...sides('margin-*', '0'),
  ...sides('padding-*', '0'),
  ...sides('border-*-style', 'none'),
  'box-shadow': 'none',
  'outline-style': 'none',
  'background-color': 'transparent',
  'background-image': 'none',
  'overflow-x': 'visible',
  'overflow-y': 'visible',
  contain: 'none',
  'column-count': 'auto',
  'column-width': 'auto',
  transform: 'none',
  translate: 'none',
  rotate: 'none',
  scale: 'none',
  zoom: '1',
  filter: 'none',
  'clip-path': 'none',
  clip: 'auto',
  'mask-image': 'none',
  'mix-blend-mode': 'normal',
  'writing-mode': 'horizontal-tb',
  'break-before': 'auto',
  'break-after': 'auto',
  'break-inside': 'auto',
};

/** The widget itself. */
export const WIDGET: PaperStyle = { ...BLOCK, 'font-size': '9.5pt', color: '#000' };
/** What it stands in: words that stand there beside it have no size. */
export const AROUND: PaperStyle = { ...BLOCK, 'font-size': '0', color: 'transparent' };
/** What stands beside. */
export const BESIDE: PaperStyle = { display: 'none' };

const STYLES = { widget: WIDGET, around: AROUND, beside: BESIDE };
export type Place = keyof typeof STYLES;

const variable = (place: Place, property: string): string => `--sos-paper-${place}-${property}`;

const write = (style: PaperStyle, line: (property: string, value: string) => string): string =>
  Object.entries(style)
    .map(([property, value]) => line(property, value))
    .join('');
const important = (style: PaperStyle): string => write(style, (property, value) => `${property}:${value}!important;`);

/** More than any rule that somebody writes. */
const STRONG = `:not(${'#_'.repeat(9)})`;

/** Of the document, and of every shadow tree around the widget. What comes into the page just before it prints is left out as well. */
export const paperStyles = unsafeCSS(`@media print {
  :root {
    ${(Object.keys(STYLES) as Place[]).map((place) => write(STYLES[place], (property, value) => `${variable(place, property)}:${value};`)).join('')}
  }
  :host(${STRONG}) { ${important(AROUND)} }
  :not([${MARK}], [${MARK}] *, :has([${MARK}]), head, head *)${STRONG} { display: none !important; }
  :has([${MARK}])${STRONG}::before, :has([${MARK}])${STRONG}::after { content: none !important; }
  :has([${MARK}])${STRONG}::details-content { content-visibility: visible !important; display: block !important; }
}`);

/** Of a shadow tree beside the widget. */
export const besideStyles = unsafeCSS(`@media print { :host(${STRONG}) { ${important(BESIDE)} } }`);

/** Gives an element its style on paper. @returns what takes it away */
export function setOnPaper(element: Element, place: Place): () => void {
  if (!('style' in element)) return () => undefined;
  const { style } = element as HTMLElement;
  const attribute = element.getAttribute('style');
  const before = style.cssText;
  const onScreen = getComputedStyle(element);
  for (const property of Object.keys(STYLES[place])) {
    const value = onScreen.getPropertyValue(property);
    // Empty where the browser does not know the property.
    if (value) style.setProperty(property, `var(${variable(place, property)}, ${value})`, 'important');
  }
  style.setProperty('transition', 'none', 'important');
  return () => {
    style.cssText = before;
    const after = element.getAttribute('style');
    // Chromium removes only what has been read: an empty attribute would stay.
    if (attribute === null && after !== null) element.removeAttribute('style');
    // As it was written. Where a Content Security Policy stops style attributes, there were none to begin with.
    else if (attribute !== null && before && after !== attribute) element.setAttribute('style', attribute);
  };
}
