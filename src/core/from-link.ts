/**
 * What has come from an address that anyone may have written: a link in a comment, or the query of one of our own pages. Its content comes
 * from our own and listed origins only, and its names and answers are told apart from the site's own words.
 */
import type { MsgFn } from '../localization/locale-controller.js';
import { ownScript } from './own-script.js';
import { parseAddress } from './parse-address.js';

/** Longest text in an address, in characters: about a hundred codes with names. */
export const MAX_LINKED_TEXT = 10_000;

const MARK = Symbol.for('sos-widgets:from-link');
/** What is told apart. */
const BROUGHT = ['code', 'codes', 'scores', 'baseline', 'group', 'src'];

/** Marks a widget as made from an address. */
export function markFromLink(widget: Element): void {
  Reflect.set(widget, MARK, true);
}

/** Whether all that the attributes of a widget say was in an address. */
export function isFromLink(widget: Element): boolean {
  if (MARK in widget) return true;
  // A page that is copied, as Turbo does, keeps no mark, but the link within the widget.
  const links = [...widget.querySelectorAll<HTMLAnchorElement>('a[href*="#embed"]')].map(
    ({ search }) => new URLSearchParams(search),
  );
  return links.some((query) => BROUGHT.some((option) => query.has(option) && widget.hasAttribute(option)));
}

/** Whether links may lead to an origin: the script's own, or one that its tag lists. */
export function isTrusted(origin: string): boolean {
  const script = ownScript();
  const { origin: home } = new URL(script?.src || location.href);
  return origin === home || !!script?.dataset['sosOrigins']?.split(/\s+/).includes(origin);
}

/** Whether an address is of the web, and of the page's own origin or one that is trusted. As `fetch` and links understand it, relative to the page. */
export function isTrustedAddress(address: string): boolean {
  const url = parseAddress(address);
  if (!url) return false;
  const { protocol, origin, username, password } = url;
  // A sandbox takes the page's own origin away, but not its address.
  const own = [self.origin, new URL(location.href).origin];
  // The origin of blob:https://… is that of the page. A name before the host makes it look like another.
  return /^https?:$/.test(protocol) && !username && !password && (own.includes(origin) || isTrusted(origin));
}

/**
 * Says that what stands here is a link's, not the site's.
 * @param hasNames names of parties or of a group are among it
 */
export const linkSentence = (hasNames: boolean, msg: MsgFn): string =>
  hasNames
    ? msg('Namn och svar här kommer från en länk, inte från webbplatsen.', {
        id: 'link.names',
        desc: 'Beside the name of a group, the names of parties and their answers, when they stood in the address that the visitor followed',
      })
    : msg('Svaren här kommer från en länk, inte från webbplatsen.', {
        id: 'link.answers',
        desc: 'Above answers or a result, when they stood in the address that the visitor followed',
      });
