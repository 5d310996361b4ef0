/** What an editor pastes: a widget with its options in each of the four forms, with the fallback text that stands there until it loads. */
import type { WidgetName } from '../../src/catalog.js';
import type { ContentLocale } from '../../src/content/types.js';
import { escapeHtml } from '../hosted/html.js';
import { framePath, hasLocaleInPath, pageFolder } from '../hosted/paths.js';
import { subjectOf } from '../hosted/subjects.js';
import type { FallbackText } from './fallback-texts.js';
import { BETWEEN, COLUMN, LINE, linesOf } from './lines.js';

export const FORMS = ['tag', 'placeholder', 'link', 'frame'] as const;
export type Form = (typeof FORMS)[number];

/** A widget to embed, as it was chosen. */
export interface Embedding {
  readonly widget: WidgetName;
  readonly lang: ContentLocale;
  /** The other options; `true` is the value of those that are on. */
  readonly options: Readonly<Record<string, string>>;
  /** Where the site with the widgets' own pages is, with its last slash. */
  readonly home: string;
  readonly text: FallbackText;
}

type Pairs = readonly (readonly [name: string, value: string])[];

/** The column within the margins of 40 pixels that browsers give a quote, and within the padding that they give a list. */
const QUOTE_COLUMN = COLUMN * (300 / 380);
const inList = (column: number): number => column - COLUMN * (40 / 380);
/** What a widget may use in a frame, beside the clipboard: the comparison scans codes, and fills the screen in a meeting. */
const ALLOWED: Partial<Record<WidgetName, string>> = { samsyn: 'camera; fullscreen; clipboard-write' };
/** The padding of the page in the frame, above and below. */
const FRAME_PADDING = 16;

const attributes = (pairs: Pairs): string => pairs.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');

const indent = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n');

const anchor = (href: string, text: string): string => `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;

/** The address of the widget's own page, in its language. */
function pageAddress({ widget, lang, home }: Embedding, options: Pairs): string {
  const query = new URLSearchParams(options.map(([option, value]) => [option, value])).toString();
  return `${home}${pageFolder(widget, lang)}${query ? `?${query}` : ''}`;
}

/** The address of a link that becomes the widget where the script is. */
export function embedAddress(embedding: Embedding): string {
  const { lang, options } = embedding;
  const langOption: Pairs = hasLocaleInPath(lang) ? [] : [['lang', lang]];
  return `${pageAddress(embedding, [...langOption, ...Object.entries(options)])}#embed`;
}

/** The address of the page to read instead: about the same, and without options of looks. */
const readingAddress = (embedding: Embedding): string =>
  pageAddress(
    embedding,
    Object.entries(embedding.options).filter(([option]) => option === subjectOf(embedding.widget)),
  );

/**
 * The fallback, about as high as the widget's first view, so that the page hardly moves when the widget loads.
 * @param end the paragraphs that the caller puts after it, as text
 * @param column in average letters
 */
function fallback(
  { title, lead, intro, items, height }: FallbackText,
  end: readonly string[],
  column: number,
): string[] {
  const paragraphs = [title, lead, intro, ...end].filter(Boolean);
  // The list has a distance too.
  const forItems =
    height -
    paragraphs.length * BETWEEN -
    LINE * paragraphs.reduce((sum, paragraph) => sum + linesOf(paragraph, column), 0);
  let [count, used] = [0, 0];
  for (const item of items) {
    const itemHeight = LINE * linesOf(item, inList(column));
    if (Math.abs(forItems - used - itemHeight) > Math.abs(forItems - used)) break;
    [count, used] = [count + 1, used + itemHeight];
  }
  return [
    `<strong>${escapeHtml(title)}</strong>`,
    ...(lead ? [`<p>${escapeHtml(lead)}</p>`] : []),
    ...(count
      ? [
          `<p>${escapeHtml(intro)}</p>`,
          '<ul>',
          ...items.slice(0, count).map((item) => `  <li>${escapeHtml(item)}</li>`),
          '</ul>',
        ]
      : []),
  ];
}

/**
 * The content of a tag or a placeholder: the fallback, and a link to the same on a page of its own. First and last are no
 * paragraphs: their margins would be outside of a plain element, and inside of the widget while it loads.
 */
function content(embedding: Embedding): string {
  const { text } = embedding;
  return indent([
    ...fallback(text, [`${text.about} ${text.link}`], COLUMN),
    `${escapeHtml(text.about)} ${anchor(readingAddress(embedding), text.link)}`,
  ]);
}

/** The same where there is no such page to lead to. */
export const contentWithoutLink = (text: FallbackText): string =>
  [...fallback(text, [text.about], COLUMN), escapeHtml(text.about)].map((line) => line.trim()).join('');

/** What the plugin for WordPress puts the widget in place of. It brings the text that stands there until then. */
export const shortcode = ({ widget, lang, options }: Pick<Embedding, 'widget' | 'lang' | 'options'>): string =>
  `[sos-widget name="${widget}"${attributes([['lang', lang], ...Object.entries(options)])}]`;

/** Each form as the markup to paste. */
export const SNIPPETS: Readonly<Record<Form, (embedding: Embedding) => string>> = {
  tag(embedding) {
    const { widget, lang, options } = embedding;
    // The colour goes into the site's style sheet, since a strict Content Security Policy stops style attributes.
    const written = Object.entries(options).filter(([option]) => option !== 'accent');
    return `<sos-${widget} lang="${lang}"${attributes(written)}>\n${content(embedding)}\n</sos-${widget}>`;
  },

  placeholder(embedding) {
    const { widget, lang, options } = embedding;
    const written = Object.entries({ lang, ...options }).map(
      ([option, value]) => [`data-sos-${option}`, value] as const,
    );
    return `<div class="sos-${widget}" lang="${lang}" data-sos="${widget}"${attributes(written)}>\n${content(embedding)}\n</div>`;
  },

  // The link must have its paragraph to itself; the loader replaces the quote that it ends as well.
  link(embedding) {
    const { lang, text } = embedding;
    const [title, ...rest] = fallback(text, [text.about, text.link], QUOTE_COLUMN);
    const lines = [
      `<p>${title!}</p>`,
      ...rest,
      `<p>${escapeHtml(text.about)}</p>`,
      `<p>${anchor(embedAddress(embedding), text.link)}</p>`,
    ];
    return `<blockquote lang="${lang}">\n${indent(lines)}\n</blockquote>`;
  },

  frame(embedding) {
    const { widget, lang, options, home, text } = embedding;
    const query = new URLSearchParams([['lang', lang], ...Object.entries(options)]).toString();
    const frame = attributes([
      ['src', `${home}${framePath(widget)}?${query}`],
      ['title', text.title],
      ['width', '100%'],
      ['height', String(text.height + FRAME_PADDING)],
      ['frameborder', '0'],
      ['allow', ALLOWED[widget] ?? 'clipboard-write'],
    ]);
    return `<iframe${frame}></iframe>\n<p lang="${lang}">${anchor(readingAddress(embedding), text.link)}</p>`;
  },
};
