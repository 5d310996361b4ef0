/** What is to be read from the last row of a room, and that it fits: every statement of every instrument, in both languages. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { answered } from '../../stories/samsyn-responses.js';
import { COMPARED_INSTRUMENTS, LOCALES, type ComparedInstrument } from '../../src/catalog.js';
import { instrumentContent } from '../../src/content/instrument-content.js';
import type { NamedResponse } from '../../src/index.js';
import type { Instrument } from '../../src/scoring/index.js';
import { bringLetters, LETTERS } from '../letters.js';
import { CAN } from '../engine.js';
import { dialogOf, key, meet, pressIn, step, steps, titleOf } from './meeting-visitor.js';
import type { Reader } from './visitor.js';

/** Up to twenty letters. */
const NAMES = [
  'Kommunstyrelsen i By',
  'Regionens psykiatri.',
  'Arbetsförmedlingen N',
  'Stadsmissionen i Väs',
  'Byggbolaget i Väst A',
  'Församlingen i Åsund',
  'Försäkringskassan Sy',
  'Brukarorganisationen',
  'Socialförvaltningen.',
];

/** All but one answer the same: the highest pile of names that a difference leaves. */
function respondents(instrument: Instrument, count: number): NamedResponse[] {
  const length = statementsOf(instrument);
  const values = instrument.kind === 'pick' ? '555500000' : '511111111';
  return NAMES.slice(0, count).map((name, at) =>
    answered(instrument, values[(at * 2) % 9]!.repeat(length), (['public', 'private', 'civil'] as const)[at % 3], name),
  );
}

const statementsOf = ({ dimensions }: Instrument): number =>
  dimensions.reduce((sum, { items }) => sum + items.length, 0);

const heightOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize) / innerHeight;

/** Nothing to scroll, nothing too small. */
function expectFits(reader: Reader): void {
  const root = dialogOf(reader)!.querySelector('.meeting')!;
  const view = `${step(reader)}: ${titleOf(reader)}`;
  expect(root.scrollHeight, `height of ${view}`).to.be.at.most(root.clientHeight + 1);
  expect(root.scrollWidth, `width of ${view}`).to.be.at.most(root.clientWidth);
  const statement = root.querySelector('.meeting-statement');
  if (statement) expect(heightOf(statement), `statement of ${view}`).to.be.at.least(0.06);
  for (const large of root.querySelectorAll('.meeting-ask, .meeting-agreed-statement'))
    expect(heightOf(large), `question of ${view}`).to.be.at.least(0.04);
}

async function withAllStatements(set: ComparedInstrument, lang: string, count: number): Promise<Reader> {
  const { structure } = instrumentContent(set);
  const reader = await meet(respondents(structure, count), `instrument="${set}" lang="${lang}"`);
  await pressIn(reader, lang === 'sv' ? 'Välj frågor' : 'Choose questions');
  for (const box of dialogOf(reader)!.querySelectorAll<HTMLInputElement>('.meeting-all input')) {
    if (!box.checked) box.click();
    await reader.settled();
  }
  await pressIn(reader, lang === 'sv' ? 'Tillbaka till mötet' : 'Back to the meeting');
  return reader;
}

(CAN.setViewport ? describe : describe.skip)('the sizes of a meeting', () => {
  const { style } = document.documentElement;
  before(async () => {
    await bringLetters(document);
    style.setProperty('--sos-font-family', `"${LETTERS}"`);
  });
  after(async () => {
    style.removeProperty('--sos-font-family');
    await setViewport({ width: 800, height: 600 });
  });

  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
  ] as const) {
    for (const set of COMPARED_INSTRUMENTS) {
      for (const lang of LOCALES) {
        it(`${width}×${height}, ${set}, ${lang}: every statement fits, and can be read from far away`, async () => {
          await setViewport({ width, height });
          const reader = await withAllStatements(set, lang, width === 1280 ? 9 : 6);
          const count = steps(reader).length;
          expect(count).to.be.greaterThan(statementsOf(instrumentContent(set).structure));
          await key(reader, 'Home');
          for (let at = 0; at < count; at++) {
            expectFits(reader);
            if (at + 1 < count) await key(reader, 'ArrowRight');
          }
        });
      }
    }
  }
});
