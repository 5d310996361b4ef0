/** What visitors have saved on their device, in the browser's local storage: an entry for each place where they saved. */
import type { Sector } from '../catalog.js';
import { toJson } from '../core/to-json.js';
import { adoptAnswers, type AdoptedAnswers } from '../scoring/adopt-answers.js';
import type { Answers, Instrument } from '../scoring/instrument.js';

/** What is stored, as JSON. */
export interface Saved {
  /** Of the instrument's structure. */
  readonly version: number;
  readonly answers: Answers;
  readonly sector: Sector | null;
  /** The moment, as ISO 8601; not in entries of the older form. */
  readonly saved?: string;
}

/** What stands under a key: it may be anyone's, or of another time. */
export interface SavedEntry {
  readonly key: string;
  /** As it is stored. */
  readonly raw: string;
  /** Where it can be used, with its answers to the newest structure. */
  readonly usable?: Saved & { readonly adopted: AdoptedAnswers };
  /** Why it cannot be used. */
  readonly fault?: 'unreadable' | 'other-version';
}

/** Longest entry that is read, in characters: three hundred answers take less than a fifth of it. */
const LONGEST = 100_000;

/** Where entries were before each place had its own: one for all pages. Still read, and still removed. */
export const olderKey = ({ id }: Instrument): string => `sos-widgets:${id}`;

/**
 * The key of a place: instrument and page, `sos-widgets:five-k:/samverkan/`; of several widgets with the same questions on the page also
 * the id of the widget or which one it is, `…#2`. That the site is the same, the browser sees to.
 */
export function placeKey(host: Element, instrument: Instrument): string {
  const subject = (each: Element): string => ['set', 'src'].map((name) => each.getAttribute(name) ?? '').join();
  const all = [...(host.getRootNode() as ParentNode).querySelectorAll(host.localName)];
  const number = all.filter((each) => subject(each) === subject(host)).indexOf(host) + 1;
  const which = host.id || (number > 1 ? number : '');
  return `${olderKey(instrument)}:${location.pathname}${which && `#${which}`}`;
}

/**
 * @returns undefined where there is none
 * @throws when the browser lets nobody look
 */
export function readEntry(key: string, instrument: Instrument): SavedEntry | undefined {
  const raw = localStorage.getItem(key);
  return raw === null ? undefined : { key, raw, ...contentOf(raw, instrument) };
}

function contentOf(raw: string, instrument: Instrument): Omit<SavedEntry, 'key' | 'raw'> {
  const unreadable = { fault: 'unreadable' } as const;
  if (raw.length > LONGEST) return unreadable;
  let saved: Saved | null;
  try {
    saved = JSON.parse(raw) as Saved | null;
  } catch {
    return unreadable;
  }
  const { version, answers } = saved ?? {};
  if (!saved || typeof version !== 'number' || typeof answers !== 'object') return unreadable;
  const adopted = adoptAnswers(instrument, version, answers);
  if (!adopted) return { fault: 'other-version' };
  return Object.keys(adopted.answers).length ? { usable: { ...saved, adopted } } : unreadable;
}

/** When it was saved; undefined where that is not known. */
export function momentOf({ usable }: SavedEntry): Date | undefined {
  const moment = new Date(usable?.saved ?? NaN);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

/**
 * Stores an entry, and looks whether it is there.
 * @returns why it could not be stored
 */
export function storeEntry(key: string, saved: Saved): 'full' | 'blocked' | undefined {
  try {
    const raw = toJson(saved);
    localStorage.setItem(key, raw);
    return localStorage.getItem(key) === raw ? undefined : 'blocked';
  } catch (error) {
    const { name } = error as Error;
    return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' ? 'full' : 'blocked';
  }
}

/** @returns whether it is gone */
export function removeEntry(key: string): boolean {
  try {
    localStorage.removeItem(key);
    return localStorage.getItem(key) === null;
  } catch {
    return false;
  }
}

/** In a frame on another site, where browsers keep storage apart. */
export function isOnOtherSite(): boolean {
  try {
    return self !== top && top?.location.origin !== location.origin;
  } catch {
    return true;
  }
}
