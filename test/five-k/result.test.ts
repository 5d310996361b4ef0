/** What the result says: one sentence for each kind, and what it leaves out. */
import { expect } from '@open-wc/testing';
import type { Answers } from '../../src/index.js';
import { alike, atResult, ITEMS, visit } from './visitor.js';

const _ = undefined;
const dk = 'unknown';

const FEW = 'Svaren räcker inte till en bild än. Minst hälften av påståendena i en del behöver ett svar.';

const sentences: [sentence: string, answers: Answers, said: string][] = [
  [
    'one strongest and one weakest',
    alike(4, 5, 3, 2, 3),
    'Ni har de kontakter som behövs, men er samverkan är känslig för förändringar. Kontakt är en styrka (5,0). Kontinuitet är en svag punkt (2,0).',
  ],
  [
    'two share the top',
    alike(5, 5, 3, 2, 3),
    'Ni har personer som kan driva på, men er samverkan är känslig för förändringar. Kompetens och kontakt är styrkor (5,0). Kontinuitet är en svag punkt (2,0).',
  ],
  [
    'two share the bottom',
    alike(4, 5, 2, 2, 3),
    'Ni har de kontakter som behövs, men pengarna och tiden räcker inte. Kontakt är en styrka (5,0). Kapital och kontinuitet är svaga punkter (2,0).',
  ],
  [
    'three share the bottom',
    alike(2, 5, 2, 2, 3),
    'Ni har de kontakter som behövs, men ni saknar någon som driver på över gränserna. Kontakt är en styrka (5,0). Kompetens, kapital och kontinuitet är svaga punkter (2,0).',
  ],
  [
    'all equal, and to be talked about',
    alike(3, 3, 3, 3, 3),
    'Alla svar är likadana. Välj själva vilken del ni vill börja med. Alla delar ligger på 3,0.',
  ],
  [
    'all strengths, unequal',
    alike(4, 5, 4, 5, 5),
    'Alla fem delar är styrkor. Fråga dem som inte har svarat om de håller med. Lägst ligger kompetens, på 4,0.',
  ],
  [
    'all strengths, equal',
    alike(5, 5, 5, 5, 5),
    'Alla svar är likadana. Välj själva vilken del ni vill börja med. Alla delar ligger på 5,0.',
  ],
  [
    'all weak',
    alike(2, 1, 2, 1, 2),
    'Ni har mycket kvar att bygga. Välj en sak och börja där. Alla fem delar är svaga punkter. Närmast är kompetens (2,0).',
  ],
  [
    'all weak, equal',
    alike(1, 1, 1, 1, 1),
    'Alla svar är likadana. Välj själva vilken del ni vill börja med. Alla delar ligger på 1,0.',
  ],
  [
    'one only',
    alike(_, _, 4),
    'Pengarna och tiden räcker. Om kompetens, kontakt, kontinuitet och kontext vet vi inget än. Kapital är en styrka (4,0). 16 påståenden är inte besvarade.',
  ],
  [
    'some without a score',
    alike(4, 2, 3),
    'Ni har personer som kan driva på, men viktiga kontakter saknas. Om kontinuitet och kontext vet vi inget än. Kompetens är en styrka (4,0). Kontakt är en svag punkt (2,0). 8 påståenden är inte besvarade.',
  ],
  [
    'equal where there is a score',
    alike(4, 4),
    'Ni har personer som kan driva på. Om kapital, kontinuitet och kontext vet vi inget än. Kompetens och kontakt är styrkor (4,0). 12 påståenden är inte besvarade.',
  ],
  [
    'strengths where there is a score are not all areas',
    alike(5, 4, _, _, _),
    'Ni har personer som kan driva på. Om kapital, kontinuitet och kontext vet vi inget än. Kompetens är en styrka (5,0). Lägst ligger kontakt, på 4,0. 12 påståenden är inte besvarade.',
  ],
  [
    'no answers',
    {},
    'Svaren räcker inte till en bild än. Ni har inte svarat än. Minst hälften av påståendena i en del behöver ett svar.',
  ],
  [
    'nothing but "don\'t know"',
    alike(dk, dk, dk, dk, dk),
    'Ni vet inte än. Det är också ett svar: ta reda på vem som vet. Alla svar är ”vet inte”. Det räcker inte till en bild.',
  ],
  ['one answer in each, too few for a score', Object.fromEntries(ITEMS.map(([id]) => [id, 5])), FEW],
  [
    'half of the statements are enough',
    { spanner: 4, network: 5 },
    'Ni har personer som kan driva på. Om kontakt, kapital, kontinuitet och kontext vet vi inget än. Kompetens är en styrka (4,5). 18 påståenden är inte besvarade.',
  ],
  [
    'what is equal on paper is said to be equal: 3.25 and 3.3 are both 3.3',
    { ...alike(3, 4, 5, 5, 5), commitment: 4, spanners: 3, politicians: 3, officials: 4, 'target-group': dk },
    'Pengarna och tiden räcker, och ingenting är en svag punkt. Kapital, kontinuitet och kontext är styrkor (5,0). Lägst ligger kompetens, på 3,3.',
  ],
];

describe('the sentence of the result', () => {
  for (const [sentence, answers, said] of sentences) {
    it(sentence, async () => expect((await atResult(answers)).sentence).to.equal(said));
  }

  it('in English: numbers with a point, names in English', async () => {
    const { sentence } = await atResult(alike(4, 5, 3, 2, 3), '<sos-five-k lang="en"></sos-five-k>');
    expect(sentence).to.equal(
      'You have the contacts you need, but your collaboration is sensitive to change. Contact is a strength (5.0). Continuity is a weak point (2.0).',
    );
  });

  it('follows the answers', async () => {
    const visitor = await atResult(alike(4, 5, 3, 2, 3));
    visitor.el.answers = alike(1, 5, 3, 2, 3);
    await visitor.settled();
    expect(visitor.sentence).to.contain('Kompetens är en svag punkt (1,0).');
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
