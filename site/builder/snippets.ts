/** What an editor pastes: a widget with its options in each of the four forms, with the text that stands there until it comes. */
import type { ContentLocale } from '../../src/content/types.js';
import type { FallbackText } from './texts.js';

export const FORMS = ['tag', 'placeholder', 'link', 'frame'] as const;
export type Form = (typeof FORMS)[number];

export interface Wanted {
  /** Name of the widget. */
  readonly name: string;
  readonly lang: ContentLocale;
  /** The other options; true is the value of those that are on or off. */
  readonly options: Readonly<Record<string, string>>;
  /** Where the site with the widgets' own pages is, with its last slash. */
  readonly home: string;
  readonly text: FallbackText;
}

/** The options that say what a widget is about: its own page needs only these. */
export const SUBJECTS = ['set', 'case', 'instrument'];

/** A column of 380 pixels, and the same within the margins that browsers give a quote. */
const COLUMN = 42;
const QUOTE = 34;
const INDENT = 5;
/** In pixels, at the usual 16 to the em. */
const LINE = 24;
const BETWEEN = 16;
/** The padding of the page in the frame, above and below. */
const FRAME_PADDING = 16;

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPED[sign]!);
const attributes = (pairs: readonly (readonly [name: string, value: string])[]): string =>
  pairs.map(([name, value]) => ` ${name}="${escape(value)}"`).join('');

const indent = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n');

/** The address of the widget's own page, in its language. @param hash with the # */
function page({ name, lang, home }: Wanted, options: readonly (readonly [string, string])[], hash = ''): string {
  const query = new URLSearchParams(options.map(([option, value]) => [option, value])).toString();
  return `${home}${name}/${lang === 'sv' ? '' : `${lang}/`}${query ? `?${query}` : ''}${hash}`;
}

/** The address that a link leads to, to become the widget where the script is. */
export function embedAddress(wanted: Wanted): string {
  // The English page says so in its path.
  const lang = wanted.lang === 'sv' ? [['lang', 'sv'] as const] : [];
  return page(wanted, [...lang, ...Object.entries(wanted.options)], '#embed');
}

function ownPage(wanted: Wanted): string {
  return page(
    wanted,
    Object.entries(wanted.options).filter(([option]) => SUBJECTS.includes(option)),
  );
}

/** How many lines a text takes. @param columns letters to a line */
function linesOf(text: string, columns: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(/[ \n]/)) {
    if (used && used + 1 + length > columns) [lines, used] = [lines + 1, length];
    else used += length + (used ? 1 : 0);
  }
  return lines;
}

/**
 * The fallback, about as high as the widget's first view, so that the page hardly moves when the widget comes.
 * @param end the paragraphs after the list, as text
 */
function fallback(
  { title, lead, some, items, height }: FallbackText,
  end: readonly string[],
  columns: number,
): string[] {
  const blocks = [title, lead, some, ...end].filter(Boolean);
  // The list is a block too.
  const rest =
    height - blocks.length * BETWEEN - LINE * blocks.reduce((sum, block) => sum + linesOf(block, columns), 0);
  let [count, sum] = [0, 0];
  for (const item of items) {
    // A list is indented.
    const more = LINE * linesOf(item, columns - INDENT);
    if (Math.abs(rest - sum - more) > Math.abs(rest - sum)) break;
    [count, sum] = [count + 1, sum + more];
  }
  return [
    `<strong>${escape(title)}</strong>`,
    ...(lead ? [`<p>${escape(lead)}</p>`] : []),
    ...(count
      ? [
          `<p>${escape(some)}</p>`,
          '<ul>',
          ...items.slice(0, count).map((item) => `  <li>${escape(item)}</li>`),
          '</ul>',
        ]
      : []),
  ];
}

const anchor = (href: string, text: string): string => `<a href="${escape(href)}">${escape(text)}</a>`;

/**
 * In a tag or a placeholder: the text, and a link to the same on a page of its own. First and last are no paragraphs:
 * their margins would be outside of a plain element, and inside of the widget while it waits for its words.
 */
function inside(wanted: Wanted): string {
  const { text } = wanted;
  return indent([
    ...fallback(text, [`${text.about} ${text.link}`], COLUMN),
    `${escape(text.about)} ${anchor(ownPage(wanted), text.link)}`,
  ]);
}

/** What each form is written like, as the markup to paste. */
export const SNIPPETS: Readonly<Record<Form, (wanted: Wanted) => string>> = {
  tag(wanted) {
    const { name, lang, options } = wanted;
    // Colour is for the site's stylesheet, since a strict Content Security Policy stops style attributes.
    const written = Object.entries(options).filter(([option]) => option !== 'accent');
    return `<sos-${name} lang="${lang}"${attributes(written)}>\n${inside(wanted)}\n</sos-${name}>`;
  },

  placeholder(wanted) {
    const { name, lang, options } = wanted;
    const written = Object.entries({ lang, ...options }).map(
      ([option, value]) => [`data-sos-${option}`, value] as const,
    );
    return `<div class="sos-${name}" lang="${lang}" data-sos="${name}"${attributes(written)}>\n${inside(wanted)}\n</div>`;
  },

  // The link must have its paragraph to itself; the quote that it ends goes with it.
  link(wanted) {
    const { lang, text } = wanted;
    const [title, ...rest] = fallback(text, [text.about, text.link], QUOTE);
    const lines = [
      `<p>${title!}</p>`,
      ...rest,
      `<p>${escape(text.about)}</p>`,
      `<p>${anchor(embedAddress(wanted), text.link)}</p>`,
    ];
    return `<blockquote lang="${lang}">\n${indent(lines)}\n</blockquote>`;
  },

  frame(wanted) {
    const { name, lang, options, home, text } = wanted;
    const query = new URLSearchParams([['lang', lang], ...Object.entries(options)]).toString();
    const frame = attributes([
      ['src', `${home}embed/${name}.html?${query}`],
      ['title', text.title],
      ['width', '100%'],
      ['height', String(text.height + FRAME_PADDING)],
      ['frameborder', '0'],
      ['allow', 'clipboard-write'],
    ]);
    return `<iframe${frame}></iframe>\n<p lang="${lang}">${anchor(ownPage(wanted), text.link)}</p>`;
  },
};
