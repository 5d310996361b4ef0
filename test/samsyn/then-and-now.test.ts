/** A group beside itself at an earlier time. */
import { expect } from '@open-wc/testing';
import { answered, asText, FIVE, HINDRANCES, many, PICKED } from '../../stories/samsyn-responses.js';
import { text as conditionsText } from '../../src/content/conditions/sv.js';
import { text } from '../../src/content/five-k/sv.js';
import { conditions, fiveK, motives } from '../../src/content/index.js';
import { text as motivesText } from '../../src/content/motives/sv.js';
import { encodeAnswers, type AnswerResponse, type NamedResponse, type SosSamsyn } from '../../src/index.js';
import { itemsOf } from '../../src/scoring/instrument.js';
import { answerFile } from '../../src/questionnaire/files/answer-file.js';
import {
  plainName,
  thenAndNow,
  type ChangedRow,
  type Round,
  type ThenAndNow,
} from '../../src/samsyn/then-and-now/changes.js';
import { handed } from '../captured-download.js';
import { expectWarnings } from '../console.js';
import { compare, type Reader, said, waitUntil, whole } from './visitor.js';

const round = (responses: readonly NamedResponse[]): Round => ({ responses, date: undefined, isEarlierVersion: false });
const five = (then: readonly NamedResponse[], now: readonly NamedResponse[]): ThenAndNow =>
  thenAndNow(round(then), now, fiveK.structure, text);
/** Everybody's answers to the first statement; the others are all 3. */
const first = (...digits: [name: string, digit: string][]): NamedResponse[] =>
  digits.map(([name, digit]) => answered(fiveK.structure, `${digit}${'3'.repeat(19)}`, undefined, name));
const rowOf = ({ rows }: ThenAndNow): ChangedRow =>
  rows.find(({ id }) => id === fiveK.structure.dimensions[0].items[0]!.id)!;
describe('a name', () => {
  for (const [a, b, same] of [
    ['Kommunen', ' kommunen  ', true],
    ['Bygg  AB', 'bygg ab', true],
    ['Café Åsa', 'Cafe\u0301 asa', true],
    ['Kommunen', 'Kommunen 2', false],
  ] as const)
    it(`"${a}" is ${same ? 'the same as' : 'another than'} "${b}"`, () => {
      expect(plainName(a) === plainName(b)).to.equal(same);
    });
});

describe('who is compared', () => {
  const cases: [sentence: string, then: NamedResponse[], now: NamedResponse[], is: Partial<ThenAndNow>][] = [
    [
      'those whose names are there both times',
      first(['A', '1'], ['B', '2'], ['C', '3']),
      first(['b', '4'], ['a', '5']),
      { areSame: true, of: [2, 2], leftOut: 1 },
    ],
    [
      'nobody, when no name is the same',
      first(['A', '1'], ['B', '2']),
      first(['C', '4'], ['D', '5']),
      { areSame: true, of: [0, 0], isTooFew: true, rows: [] },
    ],
    [
      'nobody, when only one is the same',
      first(['A', '1'], ['B', '2']),
      first(['A', '4'], ['D', '5']),
      { areSame: true, of: [1, 1], isTooFew: true, rows: [] },
    ],
    [
      'all, when nobody had a name',
      first(['', '1'], ['', '2']),
      first(['A', '4'], ['B', '5'], ['C', '5']),
      { areSame: false, of: [2, 3], leftOut: 0 },
    ],
    [
      'the first and the second of a name that is there twice',
      first(['A', '1'], ['A', '2']),
      first(['A', '4'], ['A', '5'], ['A', '5']),
      { areSame: true, of: [2, 2], leftOut: 1 },
    ],
    [
      'nobody, when two of many are the same',
      [...first(['A', '1'], ['B', '2']), ...many(10)],
      [...first(['A', '1'], ['B', '2']), ...many(10)],
      { isTooFew: true, rows: [] },
    ],
  ];
  for (const [sentence, then, now, is] of cases)
    it(`is ${sentence}`, () => {
      expect(five(then, now)).to.deep.include(is);
    });
});

describe('what has changed of a statement', () => {
  it('among few is how far the lowest and the highest are apart, of those who have answered it both times', () => {
    const changes = five(first(['A', '1'], ['B', '4'], ['C', '0']), first(['A', '4'], ['B', '5'], ['C', '1']));
    const { then, now, direction } = rowOf(changes);
    expect([then.apart, now.apart, direction]).to.deep.equal([3, 1, 'nearer']);
    expect([then.n, now.n, now.of]).to.deep.equal([2, 2, 3]);
    expect([then.mean, now.mean, now.band]).to.deep.equal([2.5, 4.5, [4, 5]]);
  });

  for (const [then, now, direction] of [
    ['15', '24', 'nearer'],
    ['24', '15', 'further'],
    ['22', '44', 'moved'],
    ['23', '34', 'moved'],
    ['33', '33', 'same'],
    // Not clearly: less than half a step.
    ['3333', '3334', 'further'],
    ['2344', '2444', 'same'],
  ] as const)
    it(`from ${then} to ${now} is: ${direction}`, () => {
      const parties = (digits: string) => first(...[...digits].map((digit, i): [string, string] => [`P${i}`, digit]));
      expect(rowOf(five(parties(then), parties(now))).direction).to.equal(direction);
    });

  it('of a hindrance is as it was answered', () => {
    const then = HINDRANCES.map((each) => ({ ...each }));
    const changes = thenAndNow(round(then), HINDRANCES, conditions.structure, conditionsText);
    const hindrance = itemsOf(conditions.structure).find(({ reversed }) => reversed)!;
    const { now, direction } = changes.rows.find(({ id }) => id === hindrance.id)!;
    const answers = HINDRANCES.map((each) => each.answers[hindrance.id] as number);
    expect(now.band).to.deep.equal([Math.min(...answers), Math.max(...answers)]);
    expect(direction).to.equal('same');
  });

  it('among ten and more is how agreed all are, and the band is the middle half of them', () => {
    const parties = (digits: string) => first(...[...digits].map((digit): [string, string] => ['', digit]));
    const changes = five(parties('1111155555'), parties('1333333335'));
    const { then, now, direction } = rowOf(changes);
    expect([changes.isMany, direction, now.band, then.band]).to.deep.equal([true, 'nearer', [3, 3], [1, 5]]);
    expect(rowOf(five(parties('1333333335'), parties('1333333345'))).direction).to.equal('same');
  });

  it('that is picked is how many have picked it', () => {
    const changes = thenAndNow(
      round(PICKED),
      PICKED.map((each) => ({ ...each, answers: PICKED[0]!.answers })),
      motives.structure,
      motivesText,
    );
    expect(changes.rows[0]!.direction).to.equal('moved');
    for (const { id, then, now } of changes.rows) {
      expect(then.n, id).to.equal(PICKED.filter(({ answers }) => answers[id] === 5).length);
      expect([0, 3], id).to.include(now.n);
    }
  });

  it('stands first where it has changed most', () => {
    const sizes = five(
      FIVE,
      FIVE.map((each, i) => ({ ...FIVE[(i + 1) % 5]!, name: each.name! })),
    ).rows.map(({ then, now, direction }) =>
      direction === 'nearer' || direction === 'further' ? Math.abs(now.apart - then.apart) : 0,
    );
    expect(sizes).to.deep.equal([...sizes].sort((a, b) => b - a));
  });
});

/** The three who differ most on time have come together. */
const THEN = FIVE;
const NOW: readonly NamedResponse[] = FIVE.map((each) => ({
  ...each,
  answers: { ...each.answers, time: 4, horizon: 4 },
}));
const codes = (responses: readonly AnswerResponse[]): string =>
  responses.map((each) => encodeAnswers(fiveK.structure, each)).join('\n');

const withBaseline = async (baseline: SosSamsyn['baseline'], attributes = ''): Promise<Reader> => {
  const reader = await compare(NOW, attributes);
  reader.el.baseline = baseline;
  await reader.settled();
  return reader;
};

describe('baseline', () => {
  for (const [what, baseline] of [
    ['a text with names and codes', asText(THEN)],
    ['an array of such texts', THEN.map((each) => asText([each]))],
    ['an array of answers', THEN],
  ] as const)
    it(`can be ${what}: the finding says what has changed since then`, async () => {
      const reader = await withBaseline(baseline);
      expect(reader.sentence).to.match(/^Sedan förra gången har ni närmat er varandra i två frågor\./);
      expect(reader.text).to.contain('Fem parter har svarat båda gångerna.');
      expect(reader.part('then')!.querySelectorAll('.changed > li')).to.have.length(2);
      await reader.unfold('Allt som tabell');
      const heads = [...reader.part('table')!.querySelectorAll('thead th')].map(whole);
      expect(heads.slice(-4)).to.deep.equal(['Då: spann', 'Nu: spann', 'Då: medel', 'Nu: medel']);
    });

  it('as an attribute too, and taken away without a trace', async () => {
    const reader = await compare(NOW, `baseline="${asText(THEN)}"`);
    expect(reader.sentence).to.match(/^Sedan förra gången/);
    reader.el.baseline = null;
    await reader.settled();
    expect(reader.part('then')).to.equal(null);
    expect(reader.sentence).not.to.match(/förra gången/);
  });

  it('without names counts, and says so', async () => {
    const reader = await withBaseline(codes(THEN));
    expect(reader.text).to.contain('Fem svarade då och fem nu. De har inga namn, så det kan vara andra parter.');
  });

  it('with a code that has a fault says so in one line below the finding', async () => {
    const reader = await withBaseline(`${asText(THEN)}\nSist: ${codes(FIVE.slice(0, 1)).slice(0, -3)}`);
    const fault = reader.part('then')!.querySelector('.fault')!;
    expect(said(fault)).to.match(/^En kod från förra gången räknas inte \(rad 6\)\./);
    expect(reader.sentence).to.match(/^Sedan förra gången/);
  });

  it('without any code says so', async () => {
    const reader = await withBaseline('Vi ses på tisdag.');
    expect(reader.text).to.contain('I det som ska vara från förra gången finns ingen kod.');
    expect(reader.sentence).to.match(/^Ni är eniga om/);
  });

  it('of another kind falls back, with one warning each', async () => {
    const warnings = await expectWarnings(async () => {
      const reader = await withBaseline(17 as never);
      expect(reader.part('then')).to.equal(null);
      reader.el.baseline = [{ answers: { time: 9 } }, null] as never;
      await reader.settled();
      expect(reader.sentence).to.match(/^Ni är eniga om/);
    });
    expect(warnings).to.have.length(3);
  });
});

describe('last time, given by the visitor', () => {
  const open = async (): Promise<Reader> => {
    const reader = await compare(NOW);
    await reader.unfold('Jämför med förra gången');
    return reader;
  };
  const field = (reader: Reader) => reader.root.querySelector<HTMLTextAreaElement>('#last-time')!;
  const file = (responses: readonly NamedResponse[], day: string): File => {
    const { id: instrument, version } = fiveK.structure;
    const saved = responses.map(({ answers, sector, name }) =>
      answerFile({ instrument, version, answers, sector: sector ?? null, name: name! }, new Date(`${day}T12:00`)),
    );
    return new File([JSON.stringify(saved)], 'mars.json');
  };
  const chooseLast = (reader: Reader, ...files: File[]): void => {
    const chooser = reader.root.querySelectorAll<HTMLInputElement>('input[type=file]');
    const own = [...chooser].find((each) => each.closest('details')!.contains(field(reader)))!;
    const carried = new DataTransfer();
    for (const each of files) carried.items.add(each);
    own.files = carried.files;
    own.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('as codes: the focus goes to what has changed, and all can be taken away again', async () => {
    const reader = await open();
    field(reader).value = asText(THEN);
    reader.root.querySelector<HTMLButtonElement>('#last-time-fault + .buttons button')!.click();
    await waitUntil(() => reader.part('then'), 'Nothing is compared');
    await reader.settled();
    expect(said(reader.root.activeElement)).to.equal('Då och nu');
    expect(reader.status).to.contain('Nu visas skillnaden mot förra gången.');
    await reader.press('Sluta jämföra');
    expect(reader.part('then')).to.equal(null);
    expect(reader.root.activeElement).to.equal(field(reader));
  });

  it('as a saved file: the month of it is told', async () => {
    const reader = await open();
    const day = new Date();
    day.setMonth(day.getMonth() - 2, 10);
    chooseLast(reader, file(THEN, day.toLocaleDateString('sv')));
    await waitUntil(() => reader.part('then'), 'Nothing is compared');
    const month = day.toLocaleDateString('sv', { month: 'long' });
    expect(reader.sentence).to.match(new RegExp(`^Sedan i ${month} har ni närmat er varandra i två frågor\\.`));
  });

  it('that is no code or no file to read stays in the field, with what is wrong', async () => {
    const reader = await open();
    field(reader).value = 'inget';
    reader.root.querySelector<HTMLButtonElement>('#last-time-fault + .buttons button')!.click();
    await reader.sees('I det som ska vara från förra gången finns ingen kod.');
    expect(field(reader).value).to.equal('inget');
    expect(field(reader).getAttribute('aria-invalid')).to.equal('true');
    chooseLast(reader, new File(['tomt'], 'tomt.txt'));
    await reader.sees('I ”tomt.txt” finns inga svar eller koder.');
  });

  it('is in what is copied, in the file of the table and in the picture', async () => {
    const reader = await withBaseline(asText(THEN));
    await reader.unfold('Spara som fil');
    await waitUntil(() => reader.root.querySelector('.comparison-picture'), 'No picture');
    expect(whole(reader.root.querySelector('.comparison-picture'))).to.contain('steg isär till samma svar.');
    const csv = await (await handed(reader, 'Tabell (CSV)')).blob.text();
    expect(csv).to.contain('"Då: spann"');
  });
});
