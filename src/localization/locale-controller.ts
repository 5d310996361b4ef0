import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StrResult } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { LOCALES, type Locale } from '../catalog.js';
import { localeOf, watchLanguage } from './locale.js';
import type { Strings } from './strings.js';

export type { MsgFn };

/**
 * The language of one element: which one the page asks for (`wanted`), and the one that is shown, with its UI strings,
 * numbers and lists. The shown one changes only when all that the other needs has loaded: see core/loader.ts.
 */
export class LocaleController implements ReactiveController {
  /** The locale that the page asks for. */
  wanted: Locale = LOCALES[0];
  /** The locale of the strings that are shown. */
  locale: Locale = LOCALES[0];

  /**
   * Looks a UI string up by its explicit id. Typed `MsgFn`, so that `lit-localize extract` finds its calls; the same look-up
   * as `runtimeMsg` of @lit/localize, without hashes for strings that have no id and without HTML in strings.
   * Built files call it with the id and the values alone, see build/rollup-string-ids.js.
   */
  readonly msg = ((source: string | StrResult, ...rest: readonly unknown[]) => {
    const [options] = rest as [{ readonly id: string } | undefined];
    const [id, values] = options?.id ? [options.id, (source as StrResult).values] : [source as string, rest];
    const text = Object.hasOwn(this.#strings, id) ? this.#strings[id]! : id;
    return text.replace(/\{(\d)\}/g, (_placeholder, index: number) => String(values[index]));
  }) as MsgFn;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #strings: Strings = {};
  #stopWatching: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const follow = (): void => {
      const wanted = localeOf(this.#host, this.wanted);
      if (wanted === this.wanted) return;
      this.wanted = wanted;
      this.#host.requestUpdate();
    };
    this.#stopWatching = watchLanguage(this.#host, follow);
    follow();
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
  }

  /** Shows another language. */
  show(locale: Locale, strings: Strings): void {
    this.locale = locale;
    this.#strings = strings;
  }

  /**
   * The form that a number takes: "1 fråga", "2 frågor". Each form is a text of its own with its own id, so that translators see whole sentences.
   * Swedish and English have these two; a language with more of them uses `other` for the rest.
   */
  plural(n: number, { one, other }: { readonly one: string; readonly other: string }): string {
    return format('plural', this.locale).select(n) === 'one' ? one : other;
  }

  /** A whole number: "1 234" in Swedish. */
  number(value: number): string {
    return format('number', this.locale).format(value);
  }

  /** A mean, with one decimal: "3,5" in Swedish. */
  decimal(value: number): string {
    return format('decimal', this.locale).format(value);
  }

  /** A share from 0 to 1 in whole per cent: "40 %" in Swedish. */
  percent(share: number): string {
    return format('percent', this.locale).format(share);
  }

  /** "a, b och c". */
  list(parts: readonly string[]): string {
    return format('list', this.locale).format(parts);
  }
}

const FORMATS = {
  plural: (language: string) => new Intl.PluralRules(language),
  number: (language: string) => new Intl.NumberFormat(language),
  decimal: (language: string) =>
    new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  percent: (language: string) => new Intl.NumberFormat(language, { style: 'percent' }),
  list: (language: string) => new Intl.ListFormat(language),
};
type Formats = { readonly [Kind in keyof typeof FORMATS]: ReturnType<(typeof FORMATS)[Kind]> };

/** Made once for all widgets of the page, each when it is first needed: making one costs up to several milliseconds. */
const made = new Map<string, Formats[keyof Formats]>();

function format<Kind extends keyof Formats>(kind: Kind, locale: Locale): Formats[Kind] {
  // "en" alone is American, which puts a comma before the last "and".
  const language = locale === 'en' ? 'en-GB' : locale;
  const key = `${kind} ${language}`;
  const known = made.get(key) ?? FORMATS[kind](language);
  made.set(key, known);
  return known as Formats[Kind];
}
