/** Writes values, patterns and translations in the forms that PHP and WordPress read. */
import type { Text } from './words.js';

export const DOMAIN = 'sos-widgets';

/** What PHP can be given: `undefined` is left out. A text in both languages becomes a call that translates it. */
export type PhpValue =
  string | number | boolean | Text | readonly PhpValue[] | { readonly [key: string]: PhpValue | undefined };

export const isText = (value: PhpValue): value is Text =>
  typeof value === 'object' && 'sv' in value && typeof value.sv === 'string' && !Array.isArray(value);

export const phpString = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

export function php(value: PhpValue, indent = ''): string {
  if (typeof value === 'string') return phpString(value);
  if (typeof value !== 'object') return String(value);
  if (isText(value)) return `__( ${phpString(value.en)}, '${DOMAIN}' )`;
  const inner = `${indent}\t`;
  const lines = Array.isArray(value)
    ? (value as PhpValue[]).map((each) => php(each, inner))
    : Object.entries(value).flatMap(([key, each]) =>
        each === undefined ? [] : `${phpString(key)} => ${php(each as PhpValue, inner)}`,
      );
  return lines.length ? `array(\n${lines.map((line) => `${inner}${line},\n`).join('')}${indent})` : 'array()';
}

/**
 * A pattern as PHP takes it, with the same meaning: `\w` and `\d` are ASCII, which PHP's `u` would change, and `$` is the very end.
 * @param pattern has no flag but `i`, and `\w`, `\d` only in brackets
 */
export function phpPattern({ source, flags }: RegExp): string {
  if (/[^i]/.test(flags)) throw new Error(`No way to write the flags ${flags} of ${source} for PHP`);
  return `~${source.replaceAll('\\w', 'A-Za-z0-9_').replaceAll('\\d', '0-9').replaceAll('~', '\\~')}~uD${flags}`;
}

/** Every text in a value. */
export function textsOf(value: PhpValue | undefined): Text[] {
  if (typeof value !== 'object') return [];
  return isText(value) ? [value] : (Object.values(value) as PhpValue[]).flatMap((each) => textsOf(each));
}

export interface Message {
  /** What tells apart two of the same text, as WordPress has it for the words of block.json. */
  readonly context?: string;
  readonly text: Text;
}

/** Each message once. @throws when one English text would need two Swedish ones */
export function messagesOnce(messages: readonly Message[]): readonly Message[] {
  const known = new Map<string, Message>();
  for (const message of messages) {
    const id = idOf(message);
    const other = known.get(id)?.text.sv;
    if (other !== undefined && other !== message.text.sv)
      throw new Error(`"${message.text.en}" is both "${other}" and "${message.text.sv}"`);
    known.set(id, message);
  }
  return [...known.values()];
}

const idOf = ({ context, text }: Message): string => (context ? `${context}\u0004${text.en}` : text.en);

const HEADER = (version: string) =>
  [
    `Project-Id-Version: ${DOMAIN} ${version}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    'Plural-Forms: nplurals=2; plural=(n != 1);',
    `X-Domain: ${DOMAIN}`,
  ]
    .map((line) => `${line}\n`)
    .join('');

const quoted = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

/** For translators. @param translated the template of other languages has no translations */
export function po(messages: readonly Message[], version: string, translated: boolean): string {
  const entry = (context: string | undefined, id: string, translation: string) =>
    `${context ? `msgctxt ${quoted(context)}\n` : ''}${id.includes('%') ? '#, php-format\n' : ''}msgid ${quoted(id)}\nmsgstr ${quoted(translation)}\n`;
  return [
    entry(undefined, '', `${translated ? 'Language: sv_SE\n' : ''}${HEADER(version)}`),
    ...messages.map(({ context, text }) => entry(context, text.en, translated ? text.sv : '')),
  ].join('\n');
}

/** The same as machines read it: https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html */
export function mo(messages: readonly Message[], version: string): Buffer {
  const entries = [
    { id: Buffer.from(''), translation: Buffer.from(`Language: sv_SE\n${HEADER(version)}`) },
    ...messages.map((message) => ({ id: Buffer.from(idOf(message)), translation: Buffer.from(message.text.sv) })),
  ].sort((one, other) => Buffer.compare(one.id, other.id));
  const HEAD = 28;
  const tables = Buffer.alloc(HEAD + 16 * entries.length);
  // Magic number, revision, count, where the two tables begin, and an empty hash table behind them.
  [0x950412de, 0, entries.length, HEAD, HEAD + 8 * entries.length, 0, tables.length].forEach((number, at) =>
    tables.writeUInt32LE(number, 4 * at),
  );
  const texts = [...entries.map(({ id }) => id), ...entries.map(({ translation }) => translation)];
  let end = tables.length;
  texts.forEach((text, at) => {
    tables.writeUInt32LE(text.length, HEAD + 8 * at);
    tables.writeUInt32LE(end, HEAD + 8 * at + 4);
    end += text.length + 1;
  });
  return Buffer.concat([tables, ...texts.flatMap((text) => [text, Buffer.alloc(1)])]);
}
