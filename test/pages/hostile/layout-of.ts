/** What a widget looks like from inside, in a form that two pages can be compared by. */
import { all, inside } from '../visit-widget.js';

/** What a page can change without moving a box, or before it does. */
const LOOKS = [
  ...(['display', 'visibility', 'cursor', 'pointerEvents', 'direction', 'writingMode', 'colorScheme'] as const),
  ...(['color', 'backgroundColor', 'borderTopColor', 'borderTopLeftRadius', 'fill', 'stroke'] as const),
  ...(['fontFamily', 'fontWeight', 'fontStyle', 'fontVariant', 'letterSpacing', 'wordSpacing'] as const),
  ...(['textTransform', 'textAlign', 'textIndent', 'textShadow', 'whiteSpace', 'hyphens', 'listStyleType'] as const),
];

interface Piece {
  readonly name: string;
  /** Within a drawing. */
  readonly drawn: boolean;
  /** In a line of text: where it is, and how wide, depends on the words that lines end with. */
  readonly inline: boolean;
  /** Left, top, width and height from the corner of the widget's content, in the pixels of a page without zoom. */
  readonly box: readonly number[];
  readonly look: readonly string[];
}

export interface Layout {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** By how much the element's boxes are larger than its styles say. Browsers without the property measure as if nothing were zoomed. */
export const zoomOf = (element: Element): number => (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1;

/** All that has a box inside the widget, from its root on. */
export function layoutOf(widget: Element): Layout {
  const root = inside(widget, '.root');
  const zoom = zoomOf(root);
  const { left, top } = root.getBoundingClientRect();
  const { getComputedStyle } = widget.ownerDocument.defaultView!;
  const pieces = [root, ...all(widget, '.root *')]
    // A place where a line may break has none.
    .filter((each) => each.localName !== 'wbr' && each.checkVisibility())
    .map((each) => {
      const box = each.getBoundingClientRect();
      const style = getComputedStyle(each);
      // How high up what sticks is depends on where the page is scrolled to: within it, boxes are measured from its own top.
      const from = sticking(each, getComputedStyle)?.getBoundingClientRect().top ?? top;
      return {
        name: `${[each.localName, ...each.classList].join('.')} "${each.textContent.trim().slice(0, 20)}"`,
        drawn: !!(each as Element as SVGElement).ownerSVGElement,
        inline: style.display.startsWith('inline'),
        box: [box.left - left, box.top - from, box.width, box.height].map((length) => length / zoom),
        look: LOOKS.map((property) => `${property}: ${style[property]}`),
      };
    });
  return { text: root.innerText, pieces };
}

/** The element itself, or one around it, that sticks to the edge of the window. */
function sticking(element: Element, styleOf: typeof getComputedStyle): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) if (styleOf(at).position === 'sticky') return at;
  return null;
}

/** What every engine zooms alike: no drawings, and of lines of text the block that they fill. */
export const zoomedAlike = ({ text, pieces }: Layout): Layout => ({
  text,
  pieces: pieces.filter(({ drawn, inline }) => !drawn && !inline),
});

/** The first few differences, in words; none when the layouts are the same. */
export function differences(found: Layout, wanted: Layout, isSame: (a: number, b: number) => boolean): string[] {
  const told: string[] = [];
  if (found.text !== wanted.text)
    told.push(
      `says ${JSON.stringify(found.text.slice(0, 100))} in place of ${JSON.stringify(wanted.text.slice(0, 100))}`,
    );
  if (found.pieces.length !== wanted.pieces.length)
    told.push(`${found.pieces.length} boxes in place of ${wanted.pieces.length}`);
  const say = (box: readonly number[]): string => box.map((length) => length.toFixed(1)).join(' ');
  wanted.pieces.forEach(({ name, box, look }, i) => {
    const other = found.pieces[i];
    if (!other) return;
    if (!box.every((length, side) => isSame(other.box[side]!, length)))
      told.push(`${name} at ${say(other.box)} in place of ${say(box)}`);
    const changed = look.flatMap((each, n) => (each === other.look[n] ? [] : [`${other.look[n]} in place of ${each}`]));
    if (changed.length) told.push(`${name} has ${changed.join(', ')}`);
  });
  return told.slice(0, 3);
}
