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
    ? typeof outcome.fault === 'object'
      ? outcome.fault.kind
      : outcome.fault
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
    expect(await summary('')).to.equal('empty');
  });

  it('with a mistake in its JSON is told with line and place, and what to change', async () => {
    const saved = JSON.stringify(
      { format: 'sos-widgets/answers', version: 1, instrument: 'five-k', answers },
      undefined,
      2,
    );
    for (const [text, kind, line] of [
      [saved.replace('"five-k"', '”five-k”'), 'curly-quote', 4],
      [saved.replace(/}$/, ''), 'unclosed', 1],
      [saved.replace(',', ''), 'missing-comma', 2],
      [`${saved.slice(0, -1)},}`, 'extra-comma', saved.split('\n').length],
    ] as const) {
      const read = await readFile(new File([text], 'svar.json'), instruments);
      const fault = 'fault' in read ? read.fault : undefined;
      expect(typeof fault === 'object' && [fault.kind, fault.line], kind).to.deep.equal([kind, line]);
    }
    // In any encoding: it is read as it is saved.
    const wide = new Uint16Array(Array.from(`\ufeff${saved.replace(',', ',,')}`, (letter) => letter.charCodeAt(0)));
    const read = await readFile(new File([wide], 'svar.json'), instruments);
    const fault = 'fault' in read ? read.fault : undefined;
    expect(typeof fault === 'object' && [fault.kind, fault.line]).to.deep.equal(['extra-comma', 2]);
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

  it('of which some entries are something else: they are told of, and the others count', async () => {
    const text = JSON.stringify([JSON.parse(saved), { hello: 1 }, null, 7]);
    expect(await summary(text)).to.deep.equal([
      [undefined, 'public', 'five-k'],
      [undefined, undefined, 'other-format'],
      [undefined, undefined, 'other-format'],
      [undefined, undefined, 'other-format'],
    ]);
  });

  it('with good and bad rows gives the good, and names file and row of the bad', async () => {
    const cut = code.slice(0, 20);
    const table = `Namn;Kod\nKommunen;${code}\nBygg AB;${cut}\n"Kyrkan";${code}0`;
    const read = await readFile(new File([table], 'svar.csv'), instruments);
    expect(
      'found' in read && read.found.map(({ name, line, file: of, fault }) => [name, line, of, fault?.kind]),
    ).to.deep.equal([
      ['Kommunen', 2, 'svar.csv', undefined],
      ['Bygg AB', 3, 'svar.csv', 'cut-short'],
      ['Kyrkan', 4, 'svar.csv', 'too-long'],
    ]);
  });

  it('that cannot be opened any longer says so, and throws nothing', async () => {
    const gone = file(code);
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    expect(await summary(gone)).to.equal('unreachable');
  });
});

/** Answers as forms save them. */
const FORMS: readonly (readonly [what: string, text: string, ...names: (string | undefined)[]])[] = [
  [
    'Google Forms',
    `"Tidstämpel","Namn","Svarskod"\n"2026/11/30 10:32:01 fm EET","Kommunen","${code}"\n"2026/11/30 10:33:01 fm EET","Bygg, AB","${code}"`,
    'Kommunen',
    'Bygg, AB',
  ],
  [
    'Microsoft Forms, with the question for a heading',
    `ID;Starttid;E-post;Namn;Vad heter din organisation?;Klistra in er svarskod\n1;11/30/26 10:32;anonymous;;Kommunen;${code}\n2;11/30/26 10:33;anonymous;;"Region\nVäst";${code}`,
    'Kommunen',
    'Region Väst',
  ],
  [
    'Microsoft Forms, where nobody is asked for an organisation',
    `ID,Email,Name,Your code\n1,a@x.se,Anna Berg,${code}\n2,anonymous,anonymous,${code}`,
    'Anna Berg',
    undefined,
  ],
  ['a heading over two lines', `"Namn på\nden som svarar";Kod\nKommunen;${code}`, 'Kommunen'],
  ['the code before the name', `Svarskod;Your name\n${code};Kommunen`, 'Kommunen'],
  ['a byte order mark', `\uFEFFNamn;Kod\nKommunen;${code}`, 'Kommunen'],
  ['old Mac line breaks', `Namn;Kod\rKommunen;${code}\rRegionen;${code}`, 'Kommunen', 'Regionen'],
  ['a quote that is not closed', `Namn;Kod\n"Kommunen;${code}`, '"Kommunen'],
];

describe('the answers of a form', () => {
  for (const [what, text, ...names] of FORMS) {
    it(`as a table: ${what}`, async () => {
      const read = await readFile(file(text), instruments);
      expect('found' in read && read.found.map(({ name }) => name)).to.deep.equal(names);
      expect('found' in read && read.found.every((each) => each.read)).to.equal(true);
    });
  }

  for (const [cell, name] of [
    ['1177', '1177'],
    ['=x', '=x'],
    ['"Bygg\nAB"', 'Bygg AB'],
    ['"Bygg\u000bAB"', 'Bygg AB'],
    ['👩‍👩‍👧 Familjen', '👩‍👩‍👧 Familjen'],
    ['10:32', '10:32'],
    ['kod', 'kod'],
    ['https://x.se', 'https://x.se'],
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(81), `${'x'.repeat(59)}…`],
    ['👩‍👩‍👧'.repeat(61), `${'👩‍👩‍👧'.repeat(59)}…`],
  ] as const) {
    it(`has names as they stand in their column: ${JSON.stringify(cell).slice(0, 20)}`, async () => {
      const read = await readFile(file(`Namn;Kod\n${cell};${code}`), instruments);
      expect('found' in read && read.found.map((each) => each.name)).to.deep.equal([name]);
    });
  }
});

describe('the encoding of a file', () => {
  const table = `Aktör;Kod\rFöreningen Ängen;${code}\rÅsa é;${code}`;
  /** Of the letters in it. */
  const MAC: Readonly<Record<string, number>> = { å: 0x8c, ä: 0x8a, ö: 0x9a, Å: 0x81, Ä: 0x80, Ö: 0x85, é: 0x8e };

  it('of older Macs is told from that of Windows', async () => {
    const bytes = Uint8Array.from([...table], (letter) => MAC[letter] ?? letter.charCodeAt(0));
    expect((await summary(file(bytes)))[0]).to.deep.equal(['Föreningen Ängen', 'public', 'five-k']);
    expect((await summary(file(bytes)))[1]).to.deep.equal(['Åsa é', 'public', 'five-k']);
  });

  it('UTF-16 is seen without a byte order mark, in either order', async () => {
    for (const isLittle of [true, false]) {
      const view = new DataView(new ArrayBuffer(table.length * 2));
      [...table].forEach((letter, at) => view.setUint16(at * 2, letter.charCodeAt(0), isLittle));
      expect((await summary(file(view.buffer)))[0], String(isLittle)).to.deep.equal([
        'Föreningen Ängen',
        'public',
        'five-k',
      ]);
    }
  });
});
