/** What the text of every page is made with: UI strings by id, running texts with their terms, background and sources. */
import type { WidgetName } from '../../../src/catalog.js';
import type { Sign } from '../../../src/content/index.js';
import type { Background, ContentLocale, Source, Term, TermText } from '../../../src/content/types.js';
import { html, type Markup } from '../html.js';
import type { Subject } from '../subjects.js';
import { COMMON, type CommonWords } from '../words.js';

export interface PageText {
  readonly body: Markup;
  /** Beside the widget, also while it works. */
  readonly more?: Markup;
  /** What the page has several of: links to each, by the value of the widget's option. */
  readonly choice?: {
    readonly subject: Subject;
    readonly values: readonly (readonly [value: string, name: string])[];
  };
}

/** A page of one language while it is written. */
export interface Page {
  readonly locale: ContentLocale;
  readonly words: CommonWords;
  /** The UI string of an id, with its values. */
  string(id: string, ...values: readonly string[]): string;
  /** Terms that the page has referred to so far, by id: they are explained at its end. */
  readonly terms: Map<string, Term>;
}

/** @param widgets those whose UI strings the page needs */
export async function beginPage(locale: ContentLocale, ...widgets: readonly WidgetName[]): Promise<Page> {
  const modules = await Promise.all(
    widgets.map(
      (widget) =>
        import(`../../../src/localization/generated/${widget}.${locale}.js`) as Promise<{
          strings: Readonly<Record<string, string>>;
        }>,
    ),
  );
  const strings = new Map(modules.flatMap((module) => Object.entries(module.strings)));
  return {
    locale,
    words: COMMON[locale],
    string(id, ...values) {
      const text = strings.get(id);
      if (text === undefined) throw new Error(`${widgets.join(' and ')} have no UI string ${id} in ${locale}`);
      return fillIn(text, ...values);
    },
    terms: new Map(),
  };
}

/** Replaces `{0}`, `{1}` … by the values. */
export const fillIn = (text: string, ...values: readonly string[]): string =>
  text.replace(/\{(\d)\}/g, (_placeholder, i: string) => values[Number(i)]!);

export const cite = (source: string | undefined): Markup => html`<span class="cited">${source}</span>`;

export const basis = (text: string): Markup => html`<p class="basis">${text}</p>`;

export const signNames = (page: Page): Readonly<Record<Sign, string>> => ({
  '+': page.string('case.plus'),
  '−': page.string('case.minus'),
  '±': page.string('case.both'),
});

/** A running text. The first mention of a term on the page links to its explanation at the end; some terms come in every line. */
export function termText(page: Page, text: TermText, terms: Readonly<Record<string, Term>>): Markup {
  const parts = text.split(/\[([^\]]+)\]\(([^)]+)\)/);
  return html`${parts.map((part, i) => {
    // Plain text, a word, and the id of its term take turns.
    if (i % 3 === 0) return part;
    if (i % 3 === 2) return '';
    const id = parts[i + 1]!;
    if (page.terms.has(id)) return part;
    page.terms.set(id, terms[id]!);
    return html`<a href="#term-${id}">${part}</a>`;
  })}`;
}

/** The end of a page: where its content comes from, the terms that it has referred to, and every source. */
export function pageEnd(page: Page, backgrounds: readonly Background[]): Markup {
  const { words } = page;
  const sources = sourcesOf(backgrounds);
  const about = new Map(
    backgrounds
      .flatMap((background) => background.about.map((paragraph) => ({ ...paragraph, terms: background.terms })))
      .map(({ text, source, terms }) => [
        text,
        html`<p>${termText(page, text, terms)} ${cite(sources.get(source)?.short)}</p>`,
      ]),
  );
  return html`<section>
      <h2 id="background">${words.background}</h2>
      ${[...about.values()]}
    </section>
    ${glossary(page, sources)}
    <section>
      <h2 id="sources">${words.sources}</h2>
      <ul class="sources">
        ${[...sources.values()].map(reference)}
      </ul>
    </section>`;
}

/** The sources of all backgrounds by id. Of two entries with the same id, the one that says more of its publication. */
function sourcesOf(backgrounds: readonly Background[]): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const source of backgrounds.flatMap((background) => background.sources))
    if ((sources.get(source.id)?.published?.length ?? -1) < (source.published?.length ?? 0))
      sources.set(source.id, source);
  return sources;
}

function glossary({ locale, terms, words }: Page, sources: ReadonlyMap<string, Source>): Markup | undefined {
  if (!terms.size) return undefined;
  const entries = [...terms].sort(([, a], [, b]) => a.word.localeCompare(b.word, locale));
  return html`<section>
    <h2 id="terms">${words.terms}</h2>
    <dl class="terms">
      ${entries.map(
        ([id, { word, explanation, source }]) =>
          html`<div id="term-${id}">
            <dt>${word}</dt>
            <dd>${explanation}${source ? html` ${cite(sources.get(source)?.short)}` : ''}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function reference({ authors, year, title, lang, published, url, fullText }: Source): Markup {
  return html`<li>
    ${authors}${year ? ` (${year})` : ''}.
    ${title ? html`<cite lang="${lang}">${title}</cite>${/[.?!]$/.test(title) ? ' ' : '. '}` : ''}${published ? `${published}. ` : ''}${[url, fullText].map((address) => address && html`<a href="${address}">${address.replace(/^https?:\/\/(www\.)?/, '')}</a> `)}
  </li>`;
}
