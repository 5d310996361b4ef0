/** Files as people have them: what our widgets save, tables from spreadsheet programs, e-mails saved as text, and what is none of that. */
import { expect } from '@open-wc/testing';
import { conditions, fiveK } from '../../src/content/index.js';
import { LARGEST, readFile } from '../../src/samsyn/read-file.js';
import { encodeAnswers, type Answers } from '../../src/scoring/index.js';
import { answerFile } from '../../src/questionnaire/files/answer-file.js';
import { csv } from '../../src/questionnaire/files/csv.js';

const { structure } = fiveK;
const instruments = [structure, conditions.structure];
const [item] = structure.dimensions.flatMap(({ items }) => items.map(({ id }) => id));
const answers: Answers = { [item!]: 4 };
const code = encodeAnswers(structure, { answers, sector: 'public' });
const saved = JSON.stringify(
  answerFile({ instrument: structure.id, version: structure.version, answers, code, sector: 'public' }, new Date(0)),
);

const file = (...parts: BlobPart[]) => new File(parts, 'svar');
/** Name, sector and fault of each. */
async function summary(content: File | string) {
  const outcome = await readFile(typeof content === 'string' ? file(content) : content, instruments);
  return 'fault' in outcome
    ? outcome.fault
    : outcome.found.map(({ name, read, fault }) => [name, read?.response.sector, fault?.kind ?? read!.instrument.id]);
}

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** As pictures, archives and documents begin. */
const BINARY: readonly (readonly number[])[] = [
  [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a, 0, 0, 0, 0x0d, ...ascii('IHDR')],
  [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a],
  [0xff, 0xd8, 0xff, 0xe0, 0, 0x10, ...ascii('JFIF'), 0],
  [...ascii('PK'), 3, 4, 0x14, 0, 6, 0, 8, 0],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  [...ascii('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, ...ascii('\nstream\n'), 0x78, 0x9c, 0x8d, 0x93, 0x01],
];

describe('a file with answers', () => {
  it('as a widget has saved it', async () => {
    expect(await summary(saved)).to.deep.equal([[undefined, 'public', 'five-k']]);
    const outcome = await readFile(file(saved), instruments);
    expect('found' in outcome && outcome.found[0]!.read!.response.answers).to.deep.equal(answers);
    expect('found' in outcome && outcome.found[0]!.text).to.equal(code);
  });

  it('a list of saved ones, each with its own fault', async () => {
    const other = (changes: object): object => ({ ...(JSON.parse(saved) as object), ...changes });
    const list = [
      other({ name: 'Regionen' }),
      other({ version: 99 }),
      other({ instrument: 'their-own' }),
      other({ answers: { nothing: 3 } }),
      other({ sector: 'church' }),
    ];
    expect(await summary(JSON.stringify(list))).to.deep.equal([
      ['Regionen', 'public', 'five-k'],
      [undefined, undefined, 'other-version'],
      [undefined, undefined, 'other-instrument'],
      [undefined, undefined, 'other-items'],
      [undefined, undefined, 'other-items'],
    ]);
  });

  it('a table, in the ways that spreadsheet programs write it', async () => {
    const rows = [
      ['Datum', 'Namn', 'Kod'],
      ['2026-11-22', 'Region, Väst', code],
      ['2026-11-23', 'Kyrkan', code.toLowerCase().replaceAll('-', ' ')],
    ];
    const expected = [
      ['Region, Väst', 'public', 'five-k'],
      ['Kyrkan', 'public', 'five-k'],
    ];
    expect(await summary(csv(rows, ';'))).to.deep.equal(expected);
    expect(await summary(csv(rows, ','))).to.deep.equal(expected);
    const tabs = rows.map((row) => row.join('\t').replaceAll('"', '')).join('\r\n');
    expect((await summary(tabs))[1]).to.deep.equal(expected[1]);
    const bytes = new Uint16Array([0xfeff, ...[...tabs].map((letter) => letter.charCodeAt(0))]);
    expect((await summary(file(bytes)))[1]).to.deep.equal(expected[1]);
  });

  it('a table in windows-1252, as older spreadsheet programs write it in Swedish', async () => {
    // Of these letters, that is the first byte of Unicode too.
    const old = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const table = (...names: string[]): string =>
      ['Aktör;Kod', ...names.map((name) => `${name};${code}`), ''].join('\r\n');
    expect(await summary(file(old(table('Föreningen Ängen', 'Göteborg', 'ÅÄÖ åäö é'))))).to.deep.equal([
      ['Föreningen Ängen', 'public', 'five-k'],
      ['Göteborg', 'public', 'five-k'],
      ['ÅÄÖ åäö é', 'public', 'five-k'],
    ]);
    // Quotes and dashes of word processors are where Unicode has control characters.
    expect(await summary(file(old(`\x93Göteborg\x94 \x96 ${code}`)))).to.deep.equal([['Göteborg', 'public', 'five-k']]);
    expect(await summary(file(old('Protokoll från mötet')))).to.equal('other-kind');
  });

  it('a table without a heading for names, and plain text', async () => {
    expect(await summary(`1;${code}\n2;${code}`)).to.have.length(2);
    expect(await summary(`Hej,\nhär är koden.\n${code}\nHälsningar`)).to.deep.equal([[undefined, 'public', 'five-k']]);
  });

  it('that is too large, no text, or something else says so', async () => {
    expect(await summary(file(new Uint8Array(LARGEST + 1)))).to.equal('too-large');
    for (const bytes of BINARY)
      expect(await summary(file(new Uint8Array(bytes))), bytes.join(' ')).to.equal('not-text');
    expect(await summary(file(code, new Uint8Array([0xe5, 0x07])))).to.equal('not-text');
    expect(await summary('{"a": 1}')).to.equal('other-kind');
    expect(await summary('[]')).to.equal('other-kind');
    expect(await summary('Protokoll från mötet')).to.equal('other-kind');
    expect(await summary('')).to.equal('other-kind');
  });

  it('that somebody has filled with objects is told of, and the others count', async () => {
    const filled = { format: 'sos-widgets/answers', version: 1, sector: null, answers: {} };
    const odd = { toString: 1, valueOf: 1 };
    const text = JSON.stringify([
      { ...filled, instrument: odd },
      { ...filled, instrument: 'five-k', version: odd },
      { ...filled, instrument: 'five-k', answers },
    ]);
    const read = await readFile(new File([text], 'svar.json'), instruments);
    expect('found' in read && read.found.map(({ fault }) => fault?.kind)).to.deep.equal([
      'other-instrument',
      'other-items',
      undefined,
    ]);
  });
});
