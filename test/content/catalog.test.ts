/** What npm run check:catalog says of a house where something is missing: one thing each, by name, with the file to edit. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { catalogFaults, house, type House } from '../../build/check-catalog.js';

/** The smallest house with one of each. */
const whole: House = {
  names: {
    LOCALES: ['sv', 'en', 'fi'],
    INSTRUMENTS: { motives: 'factor-checklist' },
    CASES: ['boras'],
    WIDGETS: { 'factor-checklist': {} },
  },
  contentLocales: ['sv', 'en'],
  files: [
    'locales/en.xlf',
    'locales/fi.xlf',
    ...['index', 'structure', 'start.sv', 'start.en', 'sv', 'en'].map((file) => `src/content/motives/${file}.ts`),
    ...['index', 'structure', 'sv', 'en'].map((file) => `src/content/cases/boras/${file}.ts`),
    'src/content/glossary.sv.ts',
    'src/content/custom/checks.ts',
    'src/core/sos-element.ts',
    'src/factor-checklist/sos-factor-checklist.ts',
    'src/define/sos-factor-checklist.ts',
  ],
  structures: { motives: { id: 'motives', kind: 'pick' }, 'cases/boras': { id: 'boras' } },
  exported: { instruments: ['motives', 'boras'], cases: ['boras'] },
};
const without = (file: string): House => ({ ...whole, files: whole.files.filter((each) => each !== file) });
const having = (file: string): House => ({ ...whole, files: [...whole.files, file] });
const named = (names: Partial<House['names']>): House => ({ ...whole, names: { ...whole.names, ...names } });

const ROWS: readonly [what: string, house: House, ...faults: string[]][] = [
  ['nothing missing', whole],
  [
    'an instrument without its structure',
    without('src/content/motives/structure.ts'),
    'src/content/motives/structure.ts is missing: INSTRUMENTS in src/catalog.ts has "motives". Add the file, or take the name out of src/catalog.ts.',
  ],
  [
    'an instrument without a start card in a language of the content',
    without('src/content/motives/start.en.ts'),
    'src/content/motives/start.en.ts is missing: INSTRUMENTS in src/catalog.ts has "motives". Add the file, or take the name out of src/catalog.ts.',
  ],
  [
    'a case without its words in a language of the content',
    without('src/content/cases/boras/sv.ts'),
    'src/content/cases/boras/sv.ts is missing: CASES in src/catalog.ts has "boras". Add the file, or take the name out of src/catalog.ts.',
  ],
  [
    'an instrument that the index does not export',
    { ...whole, exported: { ...whole.exported, instruments: ['boras'] } },
    'src/content/instruments.ts exports nothing with the id "motives", which INSTRUMENTS in src/catalog.ts has. Add a line for src/content/motives/index.ts.',
  ],
  [
    'a case that the index does not export',
    { ...whole, exported: { ...whole.exported, cases: [] } },
    'src/content/cases/index.ts exports nothing with the id "boras", which CASES in src/catalog.ts has. Add a line for src/content/cases/boras/index.ts.',
  ],
  [
    'a structure with another id than its folder',
    { ...whole, structures: { ...whole.structures, 'cases/boras': { id: 'borås' } } },
    'src/content/cases/boras/structure.ts has the id "borås", but its folder is "boras". They must be the same: words are found by the id.',
  ],
  [
    'a kind that the widget does not ask',
    { ...whole, structures: { ...whole.structures, motives: { id: 'motives', kind: 'yes-no' } } },
    'src/content/motives/structure.ts is of the kind "yes-no", but "factor-checklist", which asks it (src/catalog.ts), takes rated or pick.',
  ],
  [
    'a widget of which the check does not know the kinds',
    {
      ...named({ INSTRUMENTS: { motives: 'samsyn' }, WIDGETS: { samsyn: {} } }),
      files: [
        ...whole.files.filter((file) => !file.includes('factor-checklist')),
        'src/samsyn/sos-samsyn.ts',
        'src/define/sos-samsyn.ts',
      ],
    },
    'build/check-catalog.ts: KINDS has no line for the widget "samsyn", which asks "motives" (src/catalog.ts).',
  ],
  [
    'an instrument asked by no widget',
    named({ INSTRUMENTS: { motives: 'checklist' } }),
    'src/catalog.ts: INSTRUMENTS has "motives" asked by "checklist", but WIDGETS has no such name.',
  ],
  [
    'a folder of an instrument without an entry',
    having('src/content/trust/sv.ts'),
    'src/content/trust is not in INSTRUMENTS. Add "trust" to INSTRUMENTS in src/catalog.ts, or remove it.',
  ],
  [
    'a folder of a case without an entry',
    having('src/content/cases/malmo/structure.ts'),
    'src/content/cases/malmo is not in CASES. Add "malmo" to CASES in src/catalog.ts, or remove it.',
  ],
  [
    'content in a language that content does not have',
    having('src/content/motives/fi.ts'),
    'src/content/types.ts: CONTENT_LOCALES has no "fi", but there is content in it. Add it there, or remove the files.',
  ],
  [
    'a language of the content that the interface does not have',
    { ...named({ LOCALES: ['sv'] }), files: whole.files.filter((file) => !file.endsWith('.xlf')) },
    'src/catalog.ts: LOCALES has no "en", which CONTENT_LOCALES in src/content/types.ts has.',
  ],
  [
    'a language of the interface without strings',
    without('locales/fi.xlf'),
    'locales/fi.xlf is missing: LOCALES in src/catalog.ts has "fi". Add the file, or take the language out of src/catalog.ts.',
  ],
  [
    'strings in a language without an entry',
    having('locales/de.xlf'),
    'src/catalog.ts: LOCALES has no "de", but there is locales/de.xlf. Add it there, or remove the file.',
  ],
  [
    'a widget without its element',
    without('src/factor-checklist/sos-factor-checklist.ts'),
    'src/factor-checklist/sos-factor-checklist.ts is missing: WIDGETS in src/catalog.ts has "factor-checklist". Add the file, or take the name out of src/catalog.ts.',
  ],
  [
    'a widget without its define module',
    without('src/define/sos-factor-checklist.ts'),
    'src/define/sos-factor-checklist.ts is missing: WIDGETS in src/catalog.ts has "factor-checklist". Add the file, or take the name out of src/catalog.ts.',
  ],
  [
    'a define module without an entry',
    having('src/define/sos-glossary.ts'),
    'src/catalog.ts: WIDGETS has no "glossary", but there is src/define/sos-glossary.ts. Add it there, or remove the file.',
  ],
  [
    'one name for an instrument and a case',
    {
      ...named({ CASES: ['boras', 'motives'] }),
      files: [
        ...whole.files,
        ...['index', 'structure', 'sv', 'en'].map((file) => `src/content/cases/motives/${file}.ts`),
      ],
      exported: { ...whole.exported, cases: ['boras', 'motives'] },
    },
    'src/catalog.ts: "motives" is in INSTRUMENTS and in CASES.',
  ],
];

for (const [what, house, ...faults] of ROWS) {
  test(`the catalogue and ${what}`, () => {
    assert.deepEqual(catalogFaults(house), faults);
  });
}

test('an entry without anything is told of file by file', () => {
  const faults = catalogFaults(named({ INSTRUMENTS: { ...whole.names.INSTRUMENTS, trust: 'factor-checklist' } }));
  assert.equal(faults.length, 7);
  for (const fault of faults) assert.match(fault, /^src\/content\/.*"trust".*src\/catalog\.ts|^src\/content\/trust/);
});

test('the catalogue is that of this house', async () => {
  assert.deepEqual(catalogFaults(await house(path.resolve(import.meta.dirname, '../..'))), []);
});
