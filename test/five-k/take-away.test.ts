/** What the visitor takes along: files, and text to paste. */
import { expect } from '@open-wc/testing';
import { isoDay } from '../../src/core/today.js';
import { FILES, handed } from '../captured-download.js';
import { alike, atResult, MIXED, visit, type Visitor } from './visitor.js';
import { waitUntil } from '../wait-until.js';

const withFiles = async (markup?: string): Promise<Visitor> => {
  const visitor = await atResult({ ...MIXED, ...alike(undefined) }, markup);
  await visitor.unfold(visitor.text.includes('Spara som fil') ? 'Spara som fil' : 'Save as a file');
  return visitor;
};

describe('files', () => {
  const today = isoDay(new Date());
  for (const [button, extension, type] of FILES) {
    it(`${button}: named by instrument and day; that it is saved is not claimed`, async () => {
      const visitor = await withFiles();
      const { name, blob } = await handed(visitor, extension === 'png' ? 'Spara bilden' : button);
      expect(name).to.equal(`five-k-${today}.${extension}`);
      expect(blob.type.split(';')[0]).to.equal(type);
      expect(blob.size).to.be.greaterThan(100);
      await waitUntil(() => visitor.status.startsWith(`Webbläsaren har fått filen ${name}. Syns den inte`));
    });
  }

  it('the table in Swedish: semicolons and decimal commas', async () => {
    const { blob } = await handed(await withFiles(), 'Tabell (CSV)');
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());
    expect(text).to.equal(
      [
        '\ufeff"Område";"Medel";"Läge";"Svar";"Vet inte"',
        '"Kompetens";"4,0";"Styrka";"4";"0"',
        '"Kontakt";"5,0";"Styrka";"4";"0"',
        '"Kapital";"3,3";"Prata vidare";"3";"1"',
        '"Kontinuitet";"2,0";"Svag punkt";"4";"0"',
        '"Kontext";"1,0";"Svag punkt";"4";"0"',
        '"Bygger på Tillmar m.fl. (2018), enligt Linköpings universitet (2018). Påståenden, råd och nästa steg är formulerade av sos-widgets.";"";"";"";""',
        '',
      ].join('\r\n'),
    );
  });

  it('the table in English: commas and decimal points', async () => {
    const { blob } = await handed(await withFiles('<sos-five-k lang="en"></sos-five-k>'), 'Table (CSV)');
    expect((await blob.text()).split('\r\n')[3]).to.equal('"Capital","3.3","Worth discussing","3","1"');
  });

  it('the table of a dimension without a score: an empty cell, not a dash', async () => {
    const visitor = await atResult(alike(4));
    await visitor.unfold('Spara som fil');
    expect((await (await handed(visitor, 'Tabell (CSV)')).blob.text()).split('\r\n')[2]).to.equal(
      '"Kontakt";"";"För få svar";"0";"0"',
    );
  });

  it('everything as JSON: read back, it gives the same answers and the sector', async () => {
    const { blob } = await handed(await withFiles('<sos-five-k sector="private"></sos-five-k>'), 'Alla svar (JSON)');
    const read = JSON.parse(await blob.text()) as { format: string; sector: string; answers: typeof MIXED };
    expect([read.format, read.sector]).to.deep.equal(['sos-widgets/answers', 'private']);
    const visitor = await visit(undefined, { answers: read.answers });
    expect(visitor.el.answers).to.deep.equal(MIXED);
  });

  it('the picture is titled with the sentence', async () => {
    const visitor = await withFiles();
    const { blob } = await handed(visitor, 'Bild (SVG)');
    expect(await blob.text()).to.contain(`<title>${visitor.sentence}</title>`);
  });

  it('a file that cannot be made is told of, and is no exception', async () => {
    const visitor = await withFiles();
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      throw new Error('no');
    };
    try {
      await visitor.press('Alla svar (JSON)');
      await waitUntil(
        () => visitor.status === 'Webbläsaren kunde inte göra filen. Välj en annan sorts fil, eller skriv ut.',
      );
    } finally {
      URL.createObjectURL = createObjectURL;
    }
  });
});

describe('copy as text', () => {
  const clipboard = (writeText: (text: string) => Promise<void>): void =>
    void Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('has the finding, the lowest, what to do, each dimension, what is left out, the code, and the source', async () => {
    let copied = '';
    clipboard(async (text) => void (copied = text));
    const visitor = await atResult(MIXED);
    await visitor.press('Kopiera som text');
    await visitor.sees('Resultatet är kopierat.');
    const [name, sentence, lowest, first, rows, leftOut, code, source] = copied.split('\n\n');
    expect(name).to.match(/^De fem K, \d+ \S+ \d{4}$/);
    expect(lowest!.split('\n')).to.have.lengthOf(3);
    expect(first).to.match(/^Gör det här först: .+\nFråga varandra: .+\?$/);
    expect(code).to.equal(`Kod: ${visitor.el.code}`);
    expect(sentence).to.equal(visitor.sentence);
    expect(rows).to.equal(
      [
        'Kompetens: 4,0 (styrka)',
        'Kontakt: 5,0 (styrka)',
        'Kapital: 3,3 (prata vidare)',
        'Kontinuitet: 2,0 (svag punkt)',
        'Kontext: 1,0 (svag punkt)',
      ].join('\n'),
    );
    expect(leftOut).to.contain('Ni har svarat ”vet inte” på 1 av 20 påståenden.');
    expect(source).to.contain('Tillmar m.fl. (2018)');
  });

  for (const [sentence, writeText, said] of [
    [
      'refused',
      () => Promise.reject(new DOMException('', 'NotAllowedError')),
      'Webbläsaren lät oss inte kopiera. Kopiera det som är markerat.',
    ],
    ['missing', undefined, 'Utan https kan sidan inte kopiera åt dig. Kopiera det som är markerat.'],
  ] as const) {
    it(`where the clipboard is ${sentence}, it says why, and the text stands selected in a field`, async () => {
      let copied = '';
      clipboard(async (text) => void (copied = text));
      const visitor = await atResult(MIXED);
      await visitor.press('Kopiera som text');
      await waitUntil(() => copied);
      const value = writeText && { writeText };
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
      await visitor.press('Kopiera som text');
      await waitUntil(() => visitor.status === said);
      const field = visitor.root.querySelector('textarea')!;
      await waitUntil(() => visitor.root.activeElement === field);
      expect(field.readOnly).to.be.true;
      expect(field.value).to.equal(copied);
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(copied);
      expect(document.querySelector('textarea'), 'in the page').to.be.null;
      clipboard(async () => undefined);
      await visitor.press('Kopiera som text');
      await waitUntil(() => !visitor.root.querySelector('textarea'), 'The field stays');
    });
  }
});
