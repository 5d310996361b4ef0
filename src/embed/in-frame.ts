/** The script of a page that other sites show in a frame: see frame.ts for the other side. */
import { parseLocale } from '../localization/locale.js';
import { TYPE, type FrameMessage } from './frame-message.js';
import { setOptions, whenParsed } from './own-page.js';

const { documentElement: page } = document;
const tell = (message: Omit<FrameMessage, 'type'>): void => parent.postMessage({ type: TYPE, ...message }, '*');
// Of the body, since the page itself is never lower than the frame, and could only grow.
const height = (): number => document.body.getBoundingClientRect().height;
/** How much more than the window there was when a height was last asked for, and how wide the window was. */
let asked = 0;
let width = 0;
/** The same of what is sized by the window: given more, it wants as much more again, and would grow without end. */
let following = 0;
/** The last time it wanted even more: content that comes in the same moment does so once, and what is twice as high as the window each time. */
let wantedMore = false;
/** A meeting is on. */
let isMeeting = false;

function tellHeight(): void {
  const { shadowRoot } = document.body.firstElementChild!;
  const wasMeeting = isMeeting;
  isMeeting = !!shadowRoot?.querySelector('dialog[open]');
  // In a frame as high as all of its content, a meeting would not fit on the screen.
  if (isMeeting) return tell({ fills: true, ...(!wasMeeting && { top: 0, bottom: 0 }) });
  const excess = height() - innerHeight;
  if (following && !wasMeeting && Math.abs(excess - following) <= 1) return;
  [asked, width] = [excess, innerWidth];
  tell({ height: height() });
}

function seeWhetherFollowing(): void {
  const excess = height() - innerHeight;
  const more = excess - asked;
  const isFollowing = Math.abs(more) <= 1 || (more > 0 && wantedMore);
  wantedMore = more > 1;
  following = innerWidth === width && excess > 0 && isFollowing ? excess : 0;
}

whenParsed(() => {
  const query = new URLSearchParams(location.search);
  const locale = parseLocale(query.get('lang') ?? '');
  if (locale) {
    page.lang = locale;
    document.title = document.querySelector(`[hreflang=${locale}]`)!.textContent;
  }
  const widget = setOptions(query);
  // A sandbox without an origin gets modules only from servers that give them to anyone; a classic script it always gets.
  document.querySelector('[type=module]')!.addEventListener('error', loadAll);
  if (parent === self) return;

  // Before what observes the size hears of it.
  addEventListener('resize', seeWhetherFollowing);
  new ResizeObserver(tellHeight).observe(document.body);
  addEventListener('message', ({ data, source }: MessageEvent<FrameMessage | null>) => {
    if (source !== parent || data?.type !== TYPE || page.className) return;
    // From now on there is nothing to scroll to.
    page.className = 'fitted';
    tellHeight();
  });
  // A heading that has focus and no place in the tab order begins a new view. In a frame of full height nothing scrolls here.
  // Focus that moves within a shadow tree is not told outside of it.
  void customElements.whenDefined(widget.localName).then(() => {
    const root = widget.shadowRoot!;
    // Below what is seen, browsers draw nothing in a frame of another origin, and the observer above says nothing.
    new MutationObserver(tellHeight).observe(root, { childList: true, subtree: true, attributeFilter: ['open'] });
    root.addEventListener('focusin', ({ target }) => {
      if ((target as HTMLElement).tabIndex >= 0) return;
      const { top, bottom } = (root.querySelector('.head, .start') ?? (target as HTMLElement)).getBoundingClientRect();
      // With the height, without which the page around may be too short to scroll there.
      tell({ height: height(), top, bottom });
    });
  });
});

function loadAll(): void {
  const script = document.createElement('script');
  const address = '../cdn/sos-widgets.all.js';
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('sos-frame', { createScriptURL: () => address });
  // What the page's policy asks for is a text to the types.
  script.src = (policy?.createScriptURL('') as string | undefined) ?? address;
  document.head.append(script);
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(address: string): unknown };
}
