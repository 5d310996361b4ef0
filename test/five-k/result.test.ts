/** What the result says: one sentence for each kind, and what it leaves out. */
import { expect } from '@open-wc/testing';
import type { Answers } from '../../src/index.js';
import { alike, atResult, ITEMS, visit } from './visitor.js';

const _ = undefined;
const dk = 'unknown';

const FEW = 'Svaren räcker inte till en bild. Svara på minst hälften av påståendena i ett område.';

const sentences: [sentence: string, answers: Answers, said: string][] = [
  ['one strongest and one weakest', alike(4, 5, 3, 2, 3), 'Starkast är kontakt (5,0). Svagast är kontinuitet (2,0).'],
  ['two share the top', alike(5, 5, 3, 2, 3), 'Starkast är kompetens och kontakt (5,0). Svagast är kontinuitet (2,0).'],
  [
    'two share the bottom',
    alike(4, 5, 2, 2, 3),
    'Starkast är kontakt (5,0). Svagast är kapital och kontinuitet (2,0).',
  ],
  [
    'three share the bottom',
    alike(2, 5, 2, 2, 3),
    'Starkast är kontakt (5,0). Svagast är kompetens, kapital och kontinuitet (2,0).',
  ],
  ['all equal, and to be talked about', alike(3, 3, 3, 3, 3), 'Det är jämnt: alla områden ligger på 3,0.'],
  [
    'all strengths, unequal',
    alike(4, 5, 4, 5, 5),
    'Starkast är kontakt, kontinuitet och kontext (5,0). Svagast är kompetens och kapital (4,0). Alla är styrkor.',
  ],
  ['all strengths, equal', alike(5, 5, 5, 5, 5), 'Det är jämnt: alla områden ligger på 5,0. Alla är styrkor.'],
  [
    'all weak',
    alike(2, 1, 2, 1, 2),
    'Starkast är kompetens, kapital och kontext (2,0). Svagast är kontakt och kontinuitet (1,0). Alla är svaga punkter. Välj ett område att börja med.',
  ],
  [
    'all weak, equal',
    alike(1, 1, 1, 1, 1),
    'Det är jämnt: alla områden ligger på 1,0. Alla är svaga punkter. Välj ett område att börja med.',
  ],
  ['one only', alike(_, _, 4), 'Bara kapital har tillräckligt många svar, och ligger på 4,0.'],
  [
    'some without a score',
    alike(4, 2, 3),
    'Starkast är kompetens (4,0). Svagast är kontakt (2,0). Det är för få svar om kontinuitet och kontext.',
  ],
  [
    'equal where there is a score',
    alike(4, 4),
    'Det är jämnt: kompetens och kontakt ligger på 4,0. Det är för få svar om kapital, kontinuitet och kontext.',
  ],
  [
    'strengths where there is a score are not all areas',
    alike(5, 4, _, _, _),
    'Starkast är kompetens (5,0). Svagast är kontakt (4,0). Det är för få svar om kapital, kontinuitet och kontext.',
  ],
  ['no answers', {}, 'Det finns inga svar än. Svara på minst hälften av påståendena i ett område.'],
  [
    'nothing but "don\'t know"',
    alike(dk, dk, dk, dk, dk),
    'Alla svar är ”vet inte”. Prata om vad ni behöver ta reda på.',
  ],
  ['one answer in each, too few for a score', Object.fromEntries(ITEMS.map(([id]) => [id, 5])), FEW],
  [
    'half of the statements are enough',
    { spanner: 4, network: 5 },
    'Bara kompetens har tillräckligt många svar, och ligger på 4,5.',
  ],
  [
    'what is equal on paper is said to be equal: 3.25 and 3.3 are both 3.3',
    { ...alike(3, 4, 5, 5, 5), commitment: 4, spanners: 3, politicians: 3, officials: 4, 'target-group': dk },
    'Starkast är kapital, kontinuitet och kontext (5,0). Svagast är kompetens och kontakt (3,3).',
  ],
];

describe('the sentence of the result', () => {
  for (const [sentence, answers, said] of sentences) {
    it(sentence, async () => expect((await atResult(answers)).sentence).to.equal(said));
  }

  it('in English: numbers with a point, names in English', async () => {
    const { sentence } = await atResult(alike(4, 5, 3, 2, 3), '<sos-five-k lang="en"></sos-five-k>');
    expect(sentence).to.equal('The strongest area is contact (5.0). The weakest is continuity (2.0).');
  });

  it('follows the answers', async () => {
    const visitor = await atResult(alike(4, 5, 3, 2, 3));
    visitor.el.answers = alike(1, 5, 3, 2, 3);
    await visitor.settled();
    expect(visitor.sentence).to.contain('Svagast är kompetens (1,0).');
  });
});

describe('what the picture leaves out is told as numbers of its own', () => {
  const rows: [sentence: string, answers: Answers, said: string][] = [
    [
      '"don\'t know"',
      { ...alike(4, 5, 3, 2, 3), time: dk, pace: dk },
      'Ni har svarat ”vet inte” på 2 av 20 påståenden. De räknas inte med.',
    ],
    ['skipped statements', alike(4, 5, 3, 2), 'Ni har hoppat över 4 av 20 påståenden. De räknas inte med.'],
    [
      'both',
      { ...alike(4, 5, 3, 2), time: dk },
      'Ni har svarat ”vet inte” på 1 av 20 påståenden och hoppat över 4. De räknas inte med.',
    ],
    [
      'a single one',
      { ...alike(4, 5, 3, 2, 3), time: dk },
      'Ni har svarat ”vet inte” på 1 av 20 påståenden. Det räknas inte med.',
    ],
  ];
  for (const [sentence, answers, said] of rows) {
    it(sentence, async () => {
      const { text } = await atResult(answers);
      expect(text).to.contain(said);
    });
  }

  it('nothing is said when nothing is left out, nor when there is nothing else', async () => {
    for (const answers of [alike(4, 5, 3, 2, 3), {}, alike(dk, dk, dk, dk, dk)]) {
      const { text } = await atResult(answers);
      expect(text).to.not.match(/hoppat över|Ni har svarat ”vet inte”|räknas inte/);
    }
  });
});

describe('result, the property', () => {
  it('tells the same as scoring does, and there is no grand total in it', async () => {
    const { el } = await atResult({ ...alike(4, 5, 3, 2), time: dk });
    const { instrument, version, answered, unknown, total, complete, strongest, weakest, dimensions } = el.result;
    expect({ instrument, version, answered, unknown, total, complete }).to.deep.equal({
      instrument: 'five-k',
      version: 1,
      answered: 15,
      unknown: 1,
      total: 20,
      complete: false,
    });
    expect([strongest, weakest]).to.deep.equal([['kontakt'], ['kontinuitet']]);
    expect(dimensions.map(({ mean }) => mean)).to.deep.equal([4, 5, 3, 2, null]);
    expect(el.result).to.not.have.any.keys('mean', 'score', 'sum');
  });

  it('is there before anything is shown, and cannot be set', async () => {
    const { el } = await visit();
    expect(el.result.answered).to.equal(0);
    expect(() => Object.assign(el, { result: {} })).to.throw(TypeError);
  });
});
