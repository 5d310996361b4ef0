/**
 * Gives frames with a widget the height of their content, and shows the visitor the beginning of each new view. One script
 * for the page around the frames, wherever in it and however often. Whatever is not as it should be is left alone.
 */
import { bringToTop } from '../core/show-top.js';
import { TYPE, type FrameMessage } from './frame-message.js';

const ONCE = Symbol.for('sos-widgets.frame');
const LOWEST = 50;
const HIGHEST = 20_000;
/** Above a new view, as without a frame. */
const MARGIN = 16;

const isLength = (value: unknown, least: number): value is number =>
  typeof value === 'number' && value >= least && value <= HIGHEST;
const ours = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => /\/embed\/[a-z-]+\.html/.test(src));
// Holds no secret, and a frame that has not loaded yet has no origin to name.
const greet = ({ contentWindow }: HTMLIFrameElement): void => contentWindow?.postMessage({ type: TYPE }, '*');

function listen({ data, origin, source }: MessageEvent<FrameMessage | null>): void {
  if (data?.type !== TYPE) return;
  const frame = ours().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  // A sandbox without allow-same-origin takes the origin away.
  const { sandbox } = frame;
  const opaque = frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin');
  if (origin !== (opaque ? 'null' : new URL(frame.src).origin)) return;
  const { fills, top, bottom } = data;
  const height = fills === true ? innerHeight : data.height;
  if (isLength(height, LOWEST)) {
    const borders = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${Math.ceil(height) + (fills ? 0 : borders)}px`;
    greet(frame);
  }
  // Where the browser can tell: only after the visitor has done something.
  const still = (navigator as Partial<Navigator>).userActivation?.hasBeenActive === false;
  if (isLength(top, 0) && isLength(bottom, top) && !still) bringToTop(frame, top, fills ? 0 : MARGIN);
}

const page = globalThis as { [ONCE]?: boolean };
if (!page[ONCE]) {
  page[ONCE] = true;
  addEventListener('message', listen);
  // Frames that have spoken already; others do it when they have loaded.
  ours().forEach(greet);
}
