/** Files as people have them: what our widgets save, tables from spreadsheet programs, e-mails saved as text, and what is none of that. */
import { expect } from '@open-wc/testing';
import { conditionsStructure, fiveKStructure } from '../../src/content/index.js';
import { LARGEST, readFile } from '../../src/samsyn/read-file.js';
import { encodeAnswers, type Answers } from '../../src/scoring/index.js';
import { answerFile, csv } from '../../src/ui/files.js';

const instruments = [fiveKStructure, conditionsStructure];
const [item] = fiveKStructure.dimensions.flatMap(({ items }) => items.map(({ id }) => id));
const answers: Answers = { [item!]: 4 };
const code = encodeAnswers(fiveKStructure, { answers, sector: 'public' });
const saved = answerFile({ result: { instrument: 'five-k', version: fiveKStructure.version } as never, answers, code, sector: 'public', earlier: undefined }, new Date(0));

const file = (...parts: BlobPart[]) => new File(parts, 'svar');
/** Name, sector and fault of each. */
async function summary(content: File | string) {
  const outcome = await readFile(typeof content === 'string' ? file(content) : content, instruments);
  return 'fault' in outcome ? outcome.fault : outcome.found.map(({ name, read, fault }) => [name, read?.response.sector, fault?.kind ?? read!.instrument.id]);
}

describe('a file with answers', () => {
  it('as a widget has saved it', async () => {
    expect(await summary(saved)).to.deep.equal([[undefined, 'public', 'five-k']]);
    const outcome = await readFile(file(saved), instruments);
    expect('found' in outcome && outcome.found[0]!.read!.response.answers).to.deep.equal(answers);
    expect('found' in outcome && outcome.found[0]!.text).to.equal(code);
  });

  it('a list of saved ones, each with its own fault', async () => {
    const other = (changes: object): object => ({ ...(JSON.parse(saved) as object), ...changes });
    const list = [other({ name: 'Regionen' }), other({ version: 99 }), other({ instrument: 'their-own' }), other({ answers: { nothing: 3 } }), other({ sector: 'church' })];
    expect(await summary(JSON.stringify(list))).to.deep.equal([
      ['Regionen', 'public', 'five-k'],
      [undefined, undefined, 'other-version'],
      [undefined, undefined, 'other-instrument'],
      [undefined, undefined, 'other-items'],
      [undefined, undefined, 'other-items'],
    ]);
  });

  it('a table, in the ways that spreadsheet programs write it', async () => {
    const rows = [['Datum', 'Namn', 'Kod'], ['2026-11-22', 'Region, Väst', code], ['2026-11-23', 'Kyrkan', code.toLowerCase().replaceAll('-', ' ')]];
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

  it('a table without a heading for names, and plain text', async () => {
    expect(await summary(`1;${code}\n2;${code}`)).to.have.length(2);
    expect(await summary(`Hej,\nhär är koden.\n${code}\nHälsningar`)).to.deep.equal([[undefined, 'public', 'five-k']]);
  });

  it('that is too large, no text, or something else says so', async () => {
    expect(await summary(file(new Uint8Array(LARGEST + 1)))).to.equal('too-large');
    expect(await summary(file(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])))).to.equal('not-text');
    expect(await summary(file(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])))).to.equal('not-text');
    expect(await summary('{"a": 1}')).to.equal('other-kind');
    expect(await summary('[]')).to.equal('other-kind');
    expect(await summary('Protokoll från mötet')).to.equal('other-kind');
    expect(await summary('')).to.equal('other-kind');
  });
});
