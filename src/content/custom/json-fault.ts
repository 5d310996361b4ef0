/**
 * What is wrong with a text that should be JSON, and where. Browsers say it in English, each in its own words and most without a line;
 * this names the mistakes that people make in editors and word processors, so that they can be told what to change.
 */
import { pathTo, placeOf, type JsonFaultKind } from './fault.js';

export interface JsonFault {
  readonly kind: JsonFaultKind;
  /** From 1. */
  readonly line: number;
  /** In characters, from 1. */
  readonly column: number;
  /** The value that it is in, like `dimensions[1].items[3].text`; '' for all of it. */
  readonly path: string;
  /** What stands there, cut. */
  readonly found: string;
}

/** What a scan comes to: the first fault, or else where each value begins. */
export type Scanned = { readonly fault: JsonFault } | { readonly lineOf: (path: string) => number | undefined };

/** Deeper than any content of ours, and than answers that were saved. */
const DEEPEST = 40;
/** Most characters of what is found that are told. */
const LONGEST = 40;

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?(?![\w.+-])/y;
/** Of a number or a word, as somebody has meant it. */
const TOKEN = /[-+.\p{L}\p{N}_$]+/uy;
/** Letters of a text that stand for themselves. */
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(["\\/bfnrt]|u[\da-fA-F]{4})/y;
const CURLY = /&(quot|#34|ldquo|rdquo);|[\u201c-\u201f\u00ab\u00bb\u2033\u301d-\u301f\uff02]/y;
const CURLY_END = /[\u201c-\u201f\u00bb](?=\s*([,:\]}]|$))/;
const SINGLE = /&(apos|#39|lsquo|rsquo);|['`\u00b4\u2018-\u201b\u2032]/y;
const COMMENT = /\/[/*]|#/y;
/** Spaces that are none in JSON, and marks that no editor shows. */
const INVISIBLE = /[\p{Zs}\p{Zl}\p{Zp}\p{Cf}\v\f\x85]/uy;
/** A letter that a program could not read, or UTF-8 that was read as Windows-1252: both have lost what was written. */
const LOST = /\ufffd|\u00c3[\u00a4\u00a5\u00b6\u2026\u201e\u2013\u00a9]/;

/** @param text without a byte order mark */
export function scanJson(text: string): Scanned {
  const scanner = new Scanner(text);
  try {
    scanner.all();
    return { lineOf: (path) => scanner.lineOf(path) };
  } catch (error) {
    if (!(error instanceof Found)) throw error;
    const { kind, at, path } = error;
    const found = [...error.found];
    return {
      fault: {
        kind,
        ...placeOf(text, at),
        path,
        found: found.length > LONGEST ? `${found.slice(0, LONGEST).join('')}…` : error.found,
      },
    };
  }
}

/** What ends the scan. */
class Found extends Error {
  readonly kind: JsonFaultKind;
  readonly at: number;
  readonly path: string;
  readonly found: string;

  constructor(kind: JsonFaultKind, at: number, path: string, found: string) {
    super(kind);
    this.kind = kind;
    this.at = at;
    this.path = path;
    this.found = found;
  }
}

class Scanner {
  readonly #text: string;
  #at = 0;
  /** Where the last value or key ended. */
  #end = 0;
  /** Where the last text began. */
  #textAt = 0;
  #depth = 0;
  /** Where each value, or its name, begins. */
  readonly #starts = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  lineOf(path: string): number | undefined {
    const at = this.#starts.get(path);
    return at === undefined ? undefined : placeOf(this.#text, at).line;
  }

  all(): void {
    const text = this.#text;
    const start = text.trimStart();
    if (!start) this.#refuse('empty', '', 0);
    if (start.startsWith('<'))
      this.#refuse(/<(!doctype html|html|head|body|title)\b/i.test(start) ? 'web-page' : 'xml', '', 0);
    this.#value('');
    this.#space('');
    if (this.#at < text.length) this.#refuse(']}'.includes(this.#next) ? 'wrong-end' : 'more', '');
  }

  get #next(): string {
    return this.#text.charAt(this.#at);
  }

  #refuse(kind: JsonFaultKind, path: string, at = this.#at, found = this.#text.charAt(at)): never {
    throw new Found(kind, at, path, found);
  }

  /** What stands at this place, if it is that. */
  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0];
  }

  #space(path: string): void {
    this.#at += this.#match(SPACE)!.length;
    if (/[\w"{}[\],:-]/.test(this.#next)) return;
    const comment = this.#match(COMMENT);
    if (comment) this.#refuse('comment', path, this.#at, comment);
    const invisible = this.#match(INVISIBLE);
    if (invisible) this.#refuse('invisible', path, this.#at, codePoint(invisible));
  }

  #value(path: string): void {
    this.#space(path);
    if (!this.#starts.has(path)) this.#starts.set(path, this.#at);
    const next = this.#next;
    if (next === '{' || next === '[') this.#nested(path, next);
    else if (next === '"') this.#string(path);
    else if (/[-\d]/.test(next)) this.#number(path);
    else this.#word(path);
    this.#end = this.#at;
  }

  #number(path: string): void {
    const number = this.#match(NUMBER);
    if (!number) this.#refuse('number', path, this.#at, this.#match(TOKEN));
    this.#at += number.length;
  }

  /** One of the three that JSON knows, or what has been written in place of a value. */
  #word(path: string): void {
    this.#quote(path);
    const word = this.#match(TOKEN);
    if (word === 'true' || word === 'false' || word === 'null') this.#at += word.length;
    else if (word) this.#refuse(/^[+.]?[.\d]/.test(word) ? 'number' : 'word', path, this.#at, word);
    else this.#refuse(/[,:\]}]|^$/.test(this.#next) ? 'missing-value' : this.#other(), path);
  }

  /** A quotation mark of another kind. */
  #quote(path: string): void {
    const curly = this.#match(CURLY);
    if (curly) this.#refuse('curly-quote', path, this.#at, curly);
    const single = this.#match(SINGLE);
    if (single) this.#refuse('single-quote', path, this.#at, single);
  }

  #other(): JsonFaultKind {
    return /\p{Cc}/u.test(this.#next) ? 'control' : 'character';
  }

  #string(path: string): string {
    const start = (this.#textAt = this.#at++);
    for (;;) {
      this.#at += this.#match(PLAIN)!.length;
      const next = this.#next;
      if (next === '"') break;
      if (!next || next === '\n' || next === '\r') this.#refuseText('open-text', path, start);
      if (next !== '\\') this.#refuse('control', path, this.#at, next === '\t' ? 'tab' : codePoint(next));
      const escape = this.#match(ESCAPE);
      if (!escape) this.#refuse('escape', path, this.#at, this.#text.slice(this.#at, this.#at + 2));
      this.#at += escape.length;
    }
    const text = this.#text.slice(start, ++this.#at);
    const lost = LOST.exec(text);
    if (lost) this.#refuse('lost-letter', path, start + lost.index, lost[0]);
    return JSON.parse(text) as string;
  }

  /** A text whose marks do not go together: it may end in a mark of another kind. */
  #refuseText(kind: 'open-text' | 'quotes', path: string, at: number): never {
    const text = this.#text.slice(this.#textAt, this.#at);
    const [curly] = CURLY_END.exec(text) ?? [];
    if (curly) this.#refuse('curly-quote', path, this.#textAt + text.indexOf(curly), [...curly][0]);
    return this.#refuse(kind, path, at, text);
  }

  #nested(path: string, opens: '{' | '['): void {
    const start = this.#at++;
    if (++this.#depth > DEEPEST) this.#refuse('too-deep', path, start);
    const closes = opens === '{' ? '}' : ']';
    const keys = new Set<string>();
    for (let count = 0; ; count++) {
      this.#space(path);
      if (!this.#next) this.#refuse('unclosed', path, start);
      if (this.#next === closes && !count) break;
      // At the comma itself, which is the last thing before.
      if (this.#next === closes) this.#refuse('extra-comma', path, this.#text.lastIndexOf(',', this.#at), ',');
      if (this.#next === ',') this.#refuse('extra-comma', path);
      const last = opens === '{' ? this.#property(path, keys) : `${path}[${count}]`;
      this.#value(last);
      if (this.#isLast(path, last, closes, start)) break;
    }
    this.#at++;
    this.#depth--;
  }

  /** What comes after a value: a comma, or the end of what it is in. */
  #isLast(path: string, last: string, closes: string, start: number): boolean {
    this.#space(path);
    const next = this.#next;
    if (next === closes) return true;
    if (next === ',') {
      this.#at++;
      return false;
    }
    if (!next) this.#refuse('unclosed', path, start);
    if (']}'.includes(next)) this.#refuse('wrong-end', path);
    return this.#isWithinText()
      ? this.#refuseText('quotes', last, this.#end - 1)
      : this.#refuse('missing-comma', last, this.#end);
  }

  /** After a text, without a line break: more likely a quotation mark within it than the next value. */
  #isWithinText(): boolean {
    const between = this.#text.slice(this.#end, this.#at);
    return this.#text[this.#end - 1] === '"' && !/[\r\n]/.test(between) && (this.#next !== '"' || !between);
  }

  /** Its name, to where its value begins. */
  #property(path: string, keys: Set<string>): string {
    const start = this.#at;
    if (this.#next !== '"') this.#noKey(path);
    const key = this.#string(path);
    const within = pathTo(path, key);
    if (keys.has(key)) this.#refuse('duplicate-key', within, start, key);
    keys.add(key);
    this.#starts.set(within, start);
    this.#end = this.#at;
    // As in "id: "a".
    if (/[\p{L}\p{N}]/u.test(this.#next)) this.#refuseText('quotes', path, this.#end - 1);
    this.#space(path);
    if (this.#text[this.#at] !== ':') this.#refuse('missing-colon', within, this.#end, key);
    this.#at++;
    return within;
  }

  #noKey(path: string): never {
    this.#quote(path);
    const word = this.#match(TOKEN);
    // As in "score": 4,5.
    if (word && /^\d/.test(word) && /\d,$/.test(this.#text.slice(0, this.#at)))
      this.#refuse('decimal-comma', path, this.#at - 1, ',');
    if (word) this.#refuse('unquoted-key', path, this.#at, word);
    return this.#refuse(']}'.includes(this.#next) ? 'wrong-end' : this.#other(), path);
  }
}

/** The number by which an unseen character is looked up. */
const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
