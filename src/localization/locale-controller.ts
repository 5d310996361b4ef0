import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StrResult } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Locale } from '../content/types.js';
import { localeOf, watchLanguage } from './locale.js';

export type { MsgFn };

/** Texts by id; `{0}` stands for the first value. */
type Strings = Readonly<Record<string, string>>;

/**
 * The UI strings of one room. They load apart: the first view does without those of the questions, and nobody but the
 * editor of own content meets its faults. `build/locales.js` says which ids belong in which room.
 */
export type Room = Readonly<Record<Locale, () => Promise<{ strings: Strings }>>>;

/** Content that has come but is not yet shown. */
export interface Loaded {
  /** The language that it is in: the one asked for, unless an own instrument lacks it. */
  readonly locale: Locale;
  /** Puts it in place. */
  place(): void;
}

export interface LocaleHost extends ReactiveControllerHost, HTMLElement {
  /** Brings what the host shows in a locale. */
  load(locale: Locale): Promise<Loaded>;
  /** Told when the strings or the content of a locale could not be brought. What was shown before stays. */
  loadFailed(error: unknown): void;
}

/**
 * The language of one element: its UI strings (`msg`), its numbers and its lists.
 * Keeps showing the old language until all that the new one needs has come.
 */
export class LocaleController implements ReactiveController {
  /** The locale that is shown. */
  locale: Locale = 'sv';

  /**
   * Looks a UI string up by its explicit id. Typed `MsgFn`, so that `lit-localize extract` finds its calls; the same look-up
   * as `runtimeMsg` of @lit/localize, without what we do not use: hashes of strings that have no id, and HTML in strings.
   * Built files call it with the id and the values alone, see build/rollup-string-ids.js.
   */
  readonly msg = ((source: string | StrResult, ...rest: readonly unknown[]) => {
    const [options] = rest as [{ readonly id: string } | undefined];
    const [id, values] = options?.id ? [options.id, (source as StrResult).values] : [source as string, rest];
    return (this.#strings[id] ?? id).replace(/\{(\d)\}/g, (_place, index: number) => String(values[index]));
  }) as MsgFn;

  readonly #host: LocaleHost;
  readonly #rooms = new Set<Room>();
  #strings: Strings = {};
  #wanted: Locale | undefined;
  /** Counts the loads, so that only the latest is put in place. */
  #turn = 0;
  #stop: (() => void) | undefined;

  constructor(host: LocaleHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const follow = (): void => {
      if (localeOf(this.#host) !== this.#wanted) void this.refresh();
    };
    this.#stop = watchLanguage(this.#host, follow);
    follow();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Asks for more strings; they come with the next load. */
  use(room: Room): void {
    this.#rooms.add(room);
  }

  /** Loads anew, after the host has changed what it wants to show. Resolves when that is in place, or has failed. */
  async refresh(): Promise<void> {
    const turn = ++this.#turn;
    const wanted = (this.#wanted = localeOf(this.#host));
    try {
      // The host first: it asks for rooms. Some of them only when what they belong to has come.
      const [loaded] = await Promise.all([this.#host.load(wanted), this.#fetch(wanted)]);
      const strings = await this.#fetch(loaded.locale);
      if (turn !== this.#turn) return;
      this.#strings = strings;
      this.locale = loaded.locale;
      loaded.place();
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#wanted = undefined;
      this.#host.loadFailed(error);
    }
    this.#host.requestUpdate();
  }

  /** A mean as the language writes it, with one decimal: "3,5" in Swedish. */
  decimal(value: number): string {
    return value.toLocaleString(this.locale, { minimumFractionDigits: 1 });
  }

  /** "a, b och c". */
  list(parts: readonly string[]): string {
    return new Intl.ListFormat(this.locale).format(parts);
  }

  async #fetch(locale: Locale): Promise<Strings> {
    const modules = await Promise.all([...this.#rooms].map((room) => room[locale]()));
    return Object.assign({}, ...modules.map(({ strings }) => strings)) as Strings;
  }
}
