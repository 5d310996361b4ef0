/**
 * `npm run messages` writes docs/meddelanden.md and docs/messages.md: every message that a visitor can meet, and every warning in the
 * console, with its cause and what to do; and docs/nar-nagot-ar-fel.md and docs/when-something-is-wrong.md, which begin with what one sees.
 * With `--check` it says what is missing or has changed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { type Both, MESSAGES, type MessageGroup, ORDINARY } from './message-list.js';
import { type Trouble, TROUBLES } from './trouble-list.js';
import { type ConsoleWarning, WARNINGS } from './warning-list.js';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

export interface Text extends Both {
  readonly id: string;
  /** What translators are told. */
  readonly note: string;
}

/** The texts of the interface, with … in place of what is put in. */
export function textsIn(xliff: string): Text[] {
  const plain = (xml: string): string =>
    xml
      .replace(/<x [^>]*\/>/g, '…')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  return xliff
    .split('<trans-unit ')
    .slice(1)
    .map((unit) => {
      const part = (tag: string): string => plain(new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`).exec(unit)?.[1] ?? '');
      return { id: /id="([^"]+)"/.exec(unit)![1]!, sv: part('source'), en: part('target'), note: part('note') };
    });
}

/** Whether a text tells that something is amiss: by its id, or by what translators are told of it. */
export const isMessage = ({ id, note }: Pick<Text, 'id' | 'note'>): boolean =>
  (/^(fault|json|code|read-file|core)\./.test(id) ||
    /^Status|fault|could not|cannot|refuse|not allow|does not start|no longer be|In the field/i.test(note)) &&
  !ORDINARY.some((pattern) => pattern.test(id));

/** What is wrong with the list of messages, a sentence each. */
export function messageFaults(texts: readonly Text[], groups: readonly MessageGroup[] = MESSAGES): string[] {
  const listed = groups.flatMap(({ causes }) => Object.keys(causes));
  const ids = new Set(texts.map(({ id }) => id));
  return [
    ...texts
      .filter((text) => isMessage(text) && !listed.includes(text.id))
      .map(({ id }) => `${id} is not in build/message-list.ts: add its cause, or list it under ORDINARY.`),
    ...listed.filter((id) => !ids.has(id)).map((id) => `${id} is in build/message-list.ts, but no text has that id.`),
    ...listed
      .filter((id, at) => listed.indexOf(id) !== at)
      .map((id) => `${id} is in build/message-list.ts more than once.`),
  ];
}

/** The warnings that the code has: strings that go to the console, or to what warns in it, and messages of errors; {…} for what is put in. */
export function warningsIn(code: string): string[] {
  const told =
    /(?:\b(?:console\.(?:warn|error)|warnOnce|warn|tell)\(\s*(?:[\w.#]+,\s*)?|\bmessage(?::| =) (?=`<))(`(?:\\.|[^`\\])*`|'(?:\\.|[^'\\])*')/g;
  return [...code.matchAll(told)]
    .map(([, text]) =>
      text!
        .slice(1, -1)
        .replace(/\$\{[^}]*\}/g, '{…}')
        .replace(/\\(.)/g, '$1'),
    )
    .filter((text) => /\p{L}{2,} \p{L}{2,}/u.test(text));
}

/** What is wrong with the list of warnings, a sentence each. */
export function warningFaults(
  files: Readonly<Record<string, string>>,
  warnings: readonly ConsoleWarning[] = WARNINGS,
): string[] {
  const inCode = new Set(Object.values(files).flatMap(warningsIn));
  const listed = new Set(warnings.map(({ text }) => text));
  return [
    ...[...inCode]
      .filter((text) => !listed.has(text))
      .map((text) => `build/warning-list.ts lacks the warning "${text}".`),
    ...[...listed]
      .filter((text) => !inCode.has(text))
      .map((text) => `build/warning-list.ts has "${text}", which the code does not say.`),
  ];
}

const HEADS = {
  sv: {
    title: 'Meddelanden',
    lead: 'Alla meddelanden som en besökare kan få, ordagrant. … står för det som skiljer sig från gång till gång: ett namn, en rad, ett tecken. Sök på sidan efter några ord ur meddelandet.',
    cells: ['Meddelande', 'På engelska', 'Orsak'],
    console: 'Varningar i webbläsarens konsol',
    consoleLead:
      'För webbredaktörer och utvecklare. De är på engelska, och elementet visas ändå: det faller tillbaka på det som brukar gälla.',
    consoleCells: ['Varning', 'Orsak', 'Gör så här'],
  },
  en: {
    title: 'Messages',
    lead: 'Every message that a visitor can meet, word for word. … stands for what differs from time to time: a name, a line, a character. Search the page for a few words of the message.',
    cells: ['Message', 'In Swedish', 'Cause'],
    console: 'Warnings in the browser’s console',
    consoleLead: 'For web editors and developers. The element is shown all the same: it falls back to what is usual.',
    consoleCells: ['Warning', 'Cause', 'What to do'],
  },
} as const;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\\n', '\\\\n');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');

/** A page of the documentation. */
export function page(locale: keyof Both, texts: readonly Text[]): string {
  const heads = HEADS[locale];
  const other = locale === 'sv' ? 'en' : 'sv';
  const byId = new Map(texts.map((text) => [text.id, text]));
  const groups = MESSAGES.map(({ title, action, causes }) => {
    const rows = Object.entries(causes).map(([id, cause]) => [
      byId.get(id)?.[locale] ?? '',
      byId.get(id)?.[other] ?? '',
      cause[locale],
    ]);
    return `## ${title[locale]}\n\n${action[locale]}\n\n${table(heads.cells, rows)}`;
  });
  const warnings = table(
    heads.consoleCells,
    WARNINGS.map(({ text, cause, action }) => [text.replaceAll('{…}', '…'), cause[locale], action[locale]]),
  );
  return [
    `# ${heads.title}`,
    heads.lead,
    '<!-- Written by npm run messages, from locales/ and build/message-list.ts. -->',
    ...groups,
    `## ${heads.console}`,
    heads.consoleLead,
    warnings,
  ].join('\n\n');
}

const TROUBLE_HEADS = {
  sv: {
    title: 'Så ser det ut när något är fel',
    lead: 'För dig som lägger in verktygen på en sida. Leta upp det du ser. Varje meddelande säger vad besökaren ska göra; här står vad du kan göra åt det.',
    messages: 'Så kan det stå',
    cause: 'Det beror på',
    action: 'Gör så här',
    end: 'Alla meddelanden, med orsak: [meddelanden.md](meddelanden.md).',
  },
  en: {
    title: 'What it looks like when something is wrong',
    lead: 'For you who put the widgets on a page. Find what you see. Every message says what the visitor is to do; here is what you can do about it.',
    messages: 'What it may say',
    cause: 'Why',
    action: 'What to do',
    end: 'All messages, with their causes: [messages.md](messages.md).',
  },
} as const;

/** What is wrong with the list of what one sees, a sentence each. */
export function troubleFaults(texts: readonly Text[], troubles: readonly Trouble[] = TROUBLES): string[] {
  const ids = new Set(texts.map(({ id }) => id));
  return troubles.flatMap(({ title, messages, picture }) => [
    ...messages.filter((id) => !ids.has(id)).map((id) => `"${title.en}" names ${id}, but no text has that id.`),
    ...Object.values(picture?.file ?? {})
      .filter((file) => !existsSync(path.join(root, `docs/${file}.png`)))
      .map((file) => `docs/${file}.png is missing: run npm run guide-pictures.`),
  ]);
}

/** The page that begins with what one sees. */
export function troublePage(locale: keyof Both, texts: readonly Text[]): string {
  const heads = TROUBLE_HEADS[locale];
  const byId = new Map(texts.map((text) => [text.id, text[locale]]));
  const plain = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('\\n', '\\\\n');
  const sections = TROUBLES.map(({ title, picture, messages, cause, action }) =>
    [
      `## ${title[locale]}`,
      picture && `![${picture.alt[locale]}](${picture.file[locale]}.png)`,
      messages.length && `${heads.messages}:`,
      messages.map((id) => `> ${plain(byId.get(id) ?? '')}`).join('\n>\n'),
      `**${heads.cause}:** ${cause[locale]}`,
      `**${heads.action}:** ${action[locale]}`,
    ]
      .filter(Boolean)
      .join('\n\n'),
  );
  const source = '<!-- Written by npm run messages, from locales/ and build/trouble-list.ts. -->';
  return [`# ${heads.title}`, heads.lead, source, ...sections, heads.end].join('\n\n');
}

type Page = (locale: keyof Both, texts: readonly Text[]) => string;
const PAGES: readonly (readonly [file: string, locale: keyof Both, write: Page])[] = [
  ['docs/meddelanden.md', 'sv', page],
  ['docs/messages.md', 'en', page],
  ['docs/nar-nagot-ar-fel.md', 'sv', troublePage],
  ['docs/when-something-is-wrong.md', 'en', troublePage],
];

if (process.argv[1] === import.meta.filename) {
  const texts = textsIn(read('locales/en.xlf'));
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const files = Object.fromEntries(sources.map((file) => [file, read(`src/${file}`)]));
  const faults = [...messageFaults(texts), ...warningFaults(files), ...troubleFaults(texts)];
  for (const [file, locale, write] of PAGES) {
    const config = await resolveConfig(path.join(root, file));
    const written = await format(write(locale, texts), { ...config, parser: 'markdown' });
    if (!process.argv.includes('--check')) await writeFile(path.join(root, file), written);
    else if (!existsSync(path.join(root, file)) || read(file) !== written)
      faults.push(`${file} is not as its sources have it: run npm run messages.`);
  }
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length ? 1 : 0;
}
