/** What the visitor of a comparison takes along as files, and that it can be brought back. */
import { expect, fixture } from '@open-wc/testing';
import { answered, FIVE, many, PICKED } from '../../stories/samsyn-responses.js';
import { fiveK } from '../../src/content/index.js';
import { compareResponses, type NamedResponse } from '../../src/index.js';
import { isoDay } from '../../src/core/today.js';
import { LARGEST } from '../../src/samsyn/read-file.js';
import { FILES, handed } from '../captured-download.js';
import { choose, compare, openParties, type Reader, show, waitUntil, whole } from './visitor.js';

/** Five who have all that answers can be: "don't know", statements without an answer, and one without a sector. */
const MIXED: readonly NamedResponse[] = [
  ...FIVE.slice(0, 2),
  answered(fiveK.structure, '34454345334243454450', 'private', 'Företaget'),
  {
    name: '=HYPERLINK("http://example.org")',
    answers: { ...answered(fiveK.structure, '43544434542143154450').answers, spanner: 'unknown' },
  },
  FIVE[4]!,
];

async function withFiles(responses: readonly NamedResponse[] = MIXED, attributes = ''): Promise<Reader> {
  const reader = await compare(responses, attributes);
  const [table, files] = attributes.includes('"en"')
    ? ['Everything as a table', 'Save as a file']
    : ['Allt som tabell', 'Spara som fil'];
  await reader.unfold(table);
  await reader.unfold(files);
  await waitUntil(() => reader.root.querySelector('.comparison-picture'), 'No picture is drawn');
  return reader;
}

/** The table that is shown, heads first. */
const tableOf = (reader: Reader): string[][] =>
  [...reader.part('table')!.querySelectorAll('tr')].map((row) => [...row.children].map(whole));

const cellsOf = (csv: string, separator: string): string[][] =>
  csv
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n')
    .map((row) =>
      row
        .slice(1, -1)
        .split(`"${separator}"`)
        .map((cell) => cell.replaceAll('""', '"').replace(/\s+/g, ' ')),
    );

describe('the files of a comparison', () => {
  for (const button of ['Tabell (CSV)', 'Bild 2 (SVG)', 'Kopiera som text']) {
    it(`${button}: what has come of it is said there, once`, async () => {
      const reader = await withFiles();
      await reader.unfold('Bilder till presentation');
      await waitUntil(() => reader.root.querySelector('.slide'), 'No slide is drawn');
      if (button.startsWith('Kopiera')) await reader.press(button);
      else await handed(reader, button);
      const seen = (): Element[] =>
        [...reader.root.querySelectorAll('.status')].filter(({ textContent }) => textContent.trim());
      await waitUntil(() => seen().length > 0, 'Nothing is said');
      expect(seen()).to.have.length(1);
      const between = seen()[0]!.getBoundingClientRect().top - reader.button(button).getBoundingClientRect().bottom;
      expect(between).to.be.within(0, 200);
    });
  }

  const today = isoDay(new Date());
  for (const [button, extension, type] of FILES) {
    it(`${button}: named by what is compared and day; that it is saved is not claimed`, async () => {
      const reader = await withFiles();
      const { name, blob } = await handed(reader, button);
      expect([name, blob.type.split(';')[0]]).to.deep.equal([`samsyn-five-k-${today}.${extension}`, type]);
      expect(blob.size).to.be.greaterThan(100);
      await reader.sees(`Webbläsaren har fått filen ${name}.`);
    });
  }
});

describe('the table as a file', () => {
  for (const [lang, separator, button] of [
    ['sv', ';', 'Tabell (CSV)'],
    ['en', ',', 'Table (CSV)'],
  ] as const) {
    it(`lang=${lang}: has every cell of the table, an empty one where there is no value, and no name that a spreadsheet program would run`, async () => {
      const reader = await withFiles(MIXED, `lang="${lang}"`);
      const text = await (await handed(reader, button)).blob.text();
      const cells = cellsOf(text, separator);
      expect(cells.pop()![0]).to.match(/Tillmar/);
      const shown = (cell: string): string => (cell === '–' ? '' : cell.replace(/^=/, "'="));
      expect(cells).to.deep.equal(tableOf(reader).map((row) => row.map(shown)));
      expect(cells[0]!.slice(1, 3)).to.deep.equal(['Kommunen', 'Regionen']);
    });
  }

  it('of what is picked has no cell that a spreadsheet program takes for a date', async () => {
    const reader = await withFiles(PICKED, 'instrument="motives"');
    const cells = cellsOf(await (await handed(reader, 'Tabell (CSV)')).blob.text(), ';');
    expect(cells.pop()![0]).to.equal('Bygger på Högberg (2019). Formuleringarna är av sos-widgets.');
    expect(cells).to.deep.equal(tableOf(reader));
    // The idea-based sector is one association: it has no column of its own.
    expect(cells[1]!.slice(1)).to.deep.equal(['2 av 3', '67 %', '2 av 2']);
  });

  it('has no cell that a spreadsheet program would run, whatever an own instrument says', async () => {
    const own = (await (await fetch('/test/content/custom/example-instrument.json')).json()) as {
      dimensions: { items: { text: { sv: string } }[] }[];
    };
    own.dimensions[0]!.items[0]!.text.sv = '=1+1 är två, tycker vi.';
    const script = await fixture<HTMLScriptElement>('<script type="application/json" id="own"></script>');
    script.text = JSON.stringify(own);
    const reader = await withFiles([{ answers: { dagordning: 4 } }, { answers: { dagordning: 2 } }], 'src="#own"');
    const text = await (await handed(reader, 'Tabell (CSV)')).blob.text();
    expect(text).to.contain('"\'=1+1 är två, tycker vi."');
    expect(
      cellsOf(text, ';')
        .flat()
        .filter((cell) => /^[=+\-@]/.test(cell)),
    ).to.deep.equal([]);
  });
});

describe('the picture as a file', () => {
  for (const [what, responses, attributes] of [
    ['statements', MIXED, ''],
    ['statements in English', MIXED, 'lang="en"'],
    ['many', many(40), ''],
    ['what is picked', PICKED, 'instrument="motives"'],
  ] as const) {
    it(`of ${what}: has the sentence and the facts of every row, and needs nothing from elsewhere`, async () => {
      const reader = await withFiles(responses, attributes);
      const text = await (
        await handed(reader, attributes.includes('"en"') ? 'Picture (SVG)' : 'Bild (SVG)')
      ).blob.text();
      const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
      expect(picture.querySelector('parsererror')).to.equal(null);
      expect(picture.documentElement.namespaceURI).to.equal('http://www.w3.org/2000/svg');
      expect(picture.querySelector('svg > title')!.textContent).to.equal(reader.sentence);
      expect(picture.querySelector('svg > desc')!.textContent).to.match(/(Tillmar|Högberg).*sos-widgets/);
      const refers = [...picture.querySelectorAll('*')].flatMap(({ localName, attributes: each }) => [
        localName,
        ...[...each]
          .filter(({ name, value }) => name !== 'xmlns' && /url\(|^https?:|^data:|^#(?![\da-f]{6}$)/.test(value))
          .map(({ name, value }) => `${name}="${value}"`),
      ]);
      expect([...new Set(refers)]).to.have.members(['svg', 'title', 'desc', 'path', 'text']);
      // Long ones go on in the next text.
      const said = [...picture.querySelectorAll('text')].map(whole).join(' ');
      if (reader.buttons.some((each) => /^(Visa alla|Show all)/.test(each)))
        await reader.press(reader.buttons.find((each) => /^(Visa alla|Show all)/.test(each))!);
      const rows = reader.parts('row');
      expect(rows).to.have.length(tableOf(reader).length - 1);
      for (const row of rows) {
        // As on the page, with what stands beside the name left out.
        const [name, apart, details] = ['.row-name', '.row-facts strong', '.row-facts .quiet'].map((part) =>
          whole(row.querySelector(part)),
        );
        expect(said).to.contain(
          [name, [apart, details, ...[...row.querySelectorAll('.key li')].map(whole)].filter(Boolean).join(' · ')].join(
            ' ',
          ),
        );
      }
    });
  }

  it('as PNG is a picture of the same proportions above its sources, with something drawn on it', async () => {
    const reader = await withFiles();
    const { blob } = await handed(reader, 'Bild (PNG)');
    expect([...new Uint8Array(await blob.slice(0, 8).arrayBuffer())]).to.deep.equal([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a,
    ]);
    const picture = await createImageBitmap(blob);
    const { width, height } = reader.root.querySelector<SVGSVGElement>('.comparison-picture')!.viewBox.baseVal;
    expect(picture.width).to.equal(width * 2);
    // A few lines more: title and date above, and what it builds on below.
    expect(picture.height).to.be.within(height * 2 + 150, height * 2 + 450);
    const paint = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
    paint.drawImage(picture, 0, 0);
    const colours = new Set(new Uint32Array(paint.getImageData(0, 0, picture.width, picture.height).data.buffer));
    expect(colours.size).to.be.above(20);
  });
});

describe('all answers as a file', () => {
  async function broughtBack(reader: Reader, attributes = ''): Promise<Reader> {
    const { name, blob } = await handed(reader, 'Alla svar (JSON)');
    const fresh = await show(attributes);
    choose(fresh, new File([blob], name));
    await waitUntil(() => fresh.el.responses.length, 'Nothing is read');
    await fresh.settled();
    return fresh;
  }

  it('brought back in another place: the same answers, names, sectors, result and sentence', async () => {
    const reader = await withFiles();
    const fresh = await broughtBack(reader);
    expect(fresh.el.responses).to.deep.equal(reader.el.responses);
    expect(fresh.el.responses).to.deep.equal(MIXED);
    expect(fresh.el.result).to.deep.equal(reader.el.result);
    expect(fresh.sentence).to.equal(reader.sentence);
  });

  it('of another instrument too', async () => {
    const reader = await withFiles(PICKED, 'instrument="motives"');
    const fresh = await broughtBack(reader, 'instrument="motives"');
    expect([fresh.el.responses, fresh.el.result]).to.deep.equal([reader.el.responses, reader.el.result]);
  });

  it('with every party of those that have answered the same; the same file once more adds none', async () => {
    const alike = [MIXED[0]!, { ...MIXED[0]!, name: 'En till' }, MIXED[1]!];
    const reader = await withFiles(alike);
    const fresh = await broughtBack(reader);
    expect(fresh.el.responses).to.deep.equal(alike);
    const { name, blob } = await handed(reader, 'Alla svar (JSON)');
    await openParties(fresh);
    choose(fresh, new File([blob], name));
    await fresh.sees('3 räknas inte');
    expect(fresh.el.responses).to.deep.equal(alike);
  });

  it('without those that are left out', async () => {
    const reader = await withFiles();
    await openParties(reader);
    reader.parts('party')[1]!.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    await reader.settled();
    const fresh = await broughtBack(reader);
    expect(fresh.el.responses).to.deep.equal(MIXED.filter((_response, at) => at !== 1));
    expect(fresh.el.result).to.deep.equal(reader.el.result);
  });

  it('of ten thousand parties: below the size that is read back', async () => {
    const responses = many(10_000);
    const reader = await withFiles(responses);
    const { blob } = await handed(reader, 'Alla svar (JSON)');
    expect(blob.size).to.be.below(LARGEST);
    const fresh = await show();
    choose(fresh, new File([blob], 'alla.json'));
    await waitUntil(() => fresh.el.result?.respondents === responses.length, 'Not all are read', { timeout: 20_000 });
    expect(fresh.el.result).to.deep.equal(compareResponses(fiveK.structure, responses));
  }).timeout(30_000);
});
