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
  // Made once per language: the first use of a formatter costs several milliseconds.
  #formats: Formats | undefined;

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
    if (locale !== this.locale) this.#formats = undefined;
    this.locale = locale;
    this.#strings = strings;
  }

  /**
   * The form that a number takes: "1 fråga", "2 frågor". Each form is a text of its own with its own id, so that translators see whole sentences.
   * Swedish and English have these two; a language with more of them uses `other` for the rest.
   */
  plural(n: number, { one, other }: { readonly one: string; readonly other: string }): string {
    return this.#format.plural.select(n) === 'one' ? one : other;
  }

  /** A whole number: "1 234" in Swedish. */
  number(value: number): string {
    return this.#format.number.format(value);
  }

  /** A mean, with one decimal: "3,5" in Swedish. */
  decimal(value: number): string {
    return this.#format.decimal.format(value);
  }

  /** A share from 0 to 1 in whole per cent: "40 %" in Swedish. */
  percent(share: number): string {
    return this.#format.percent.format(share);
  }

  /** "a, b och c". */
  list(parts: readonly string[]): string {
    return this.#format.list.format(parts);
  }

  get #format(): Formats {
    return (this.#formats ??= formatsOf(this.locale));
  }
}

interface Formats {
  readonly plural: Intl.PluralRules;
  readonly number: Intl.NumberFormat;
  readonly decimal: Intl.NumberFormat;
  readonly percent: Intl.NumberFormat;
  readonly list: Intl.ListFormat;
}

function formatsOf(locale: Locale): Formats {
  // "en" alone is American, which puts a comma before the last "and".
  const language = locale === 'en' ? 'en-GB' : locale;
  return {
    plural: new Intl.PluralRules(language),
    number: new Intl.NumberFormat(language),
    decimal: new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    percent: new Intl.NumberFormat(language, { style: 'percent' }),
    list: new Intl.ListFormat(language),
  };
}
