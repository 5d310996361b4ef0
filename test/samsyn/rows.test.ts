/** What a comparison says of each row, before it is drawn. */
import { expect } from '@open-wc/testing';
import {
  ALL_AGREE,
  ALL_WEAK,
  answered,
  FIVE,
  HINDRANCES,
  many,
  PICKED,
  THREE,
} from '../../stories/samsyn-responses.js';
import { text as conditionsText } from '../../src/content/conditions/sv.js';
import { conditions, fiveK, motives } from '../../src/content/index.js';
import { text } from '../../src/content/five-k/sv.js';
import { text as motivesText } from '../../src/content/motives/sv.js';
import { compareResponses, type AnswerResponse, type NamedResponse } from '../../src/index.js';
import { stackDots } from '../../src/charts/scale-line.js';
import {
  byDifference,
  completeAgreement,
  describeComparison,
  mostDifferent,
  type ComparisonView,
  type Participant,
} from '../../src/samsyn/rows.js';

const participants = (responses: readonly NamedResponse[]): Participant[] =>
  responses.map(({ answers, name, sector }, key) => ({
    voice: { key, name: name ?? '', isNamed: !!name, sector },
    answers,
  }));
const five = (responses: readonly NamedResponse[], isMany = false): ComparisonView =>
  describeComparison(
    compareResponses(fiveK.structure, responses),
    participants(responses),
    fiveK.structure,
    text,
    isMany,
  );

describe('the facts of a row', () => {
  it('are those of the comparison, largest gap first; what is equal stays in the order of the instrument', () => {
    const facts = five(FIVE);
    expect(mostDifferent(facts).map(({ id, gap }) => [id, gap])).to.deep.equal([
      ['time', 4],
      ['complement', 4],
      ['pace', 3],
    ]);
    const again = byDifference(facts.items.map((row) => ({ ...row, difference: 1 })));
    expect(again.map(({ id }) => id)).to.deep.equal(facts.items.map(({ id }) => id));
  });

  it('have a dot for every respondent with an answer, each on a place of its own', () => {
    for (const row of [...five(FIVE).items, ...five(FIVE).dimensions]) {
      const dots = stackDots(row.dots);
      expect(dots, row.id).to.have.length(row.n);
      for (const [at, one] of dots.entries()) {
        for (const other of dots.slice(at + 1))
          expect(Math.abs(one.value - other.value) >= 0.24 || one.level !== other.level, row.id).to.equal(true);
      }
    }
  });

  it('tell those without a sector apart from the rest', () => {
    const [row] = five([...THREE, answered(fiveK.structure, '4')]).items;
    expect(row!.dots.map(({ sector, value, count }) => [sector, value, count])).to.deep.equal([
      ['private', 3, 1],
      ['public', 4, 1],
      ['civil', 4, 1],
      [undefined, 4, 1],
    ]);
  });

  it('show a hindering statement as it was answered, and an area of them as it is scored', () => {
    const { items, dimensions } = describeComparison(
      compareResponses(conditions.structure, HINDRANCES),
      participants(HINDRANCES),
      conditions.structure,
      conditionsText,
      false,
    );
    const row = items.find(({ id }) => id === 'purposes')!;
    expect(row.said.map(({ value, voices }) => [value, voices.map(({ name }) => name)])).to.deep.equal([
      [1, ['Kommunen', 'Företaget']],
      [4, ['Föreningen']],
    ]);
    expect(row.sectors, 'one person is not a sector').to.deep.equal([]);
    expect([row.reversed, row.range, row.mean]).to.deep.equal([true, [1, 4], 2]);
    expect(dimensions.map(({ hasReversed }) => hasReversed)).to.deep.equal([false, true]);
  });

  it('leave a sector out among many, when fewer than three of it have answered, also of the gap', () => {
    const alone: AnswerResponse = { answers: { spanner: 1 }, sector: 'private' };
    const others: AnswerResponse[] = Array.from({ length: 10 }, (_none, at) => ({
      answers: { spanner: at < 5 ? 4 : 5 },
      sector: at < 5 ? 'public' : 'civil',
    }));
    const [row] = five([...others, alone], true).items;
    expect(row!.sectors.map(({ sector }) => sector)).to.deep.equal(['public', 'civil']);
    expect(row!.gap).to.equal(1);
    expect(row!.counts).to.deep.equal([1, 0, 0, 5, 5]);
  });

  it('sort by disagreement among many without sectors, where the ends of the scale say nothing', () => {
    const facts = five(
      many(40).map(({ answers }) => ({ answers })),
      true,
    );
    expect(facts.items.every(({ gap }) => gap === null)).to.equal(true);
    const [first, ...rest] = byDifference(facts.items);
    for (const row of rest) expect(first!.agreement!).to.be.at.most(row.agreement!);
  });

  it('of what is picked are shares, and differ most where half have picked it', () => {
    const facts = describeComparison(
      compareResponses(motives.structure, PICKED),
      participants(PICKED),
      motives.structure,
      motivesText,
      false,
    );
    expect(facts.dimensions).to.deep.equal([]);
    expect(mostDifferent(facts).map(({ id, gap, n }) => [id, gap, n])).to.deep.equal([
      ['necessity', null, 2],
      ['recipients', null, 2],
      ['legitimacy', null, 2],
    ]);
  });
});

describe('all agree', () => {
  it('when no statement differs, and it says on what', () => {
    expect(completeAgreement(five(ALL_AGREE))).to.equal('strong');
    expect(completeAgreement(five(ALL_WEAK))).to.equal('weak');
    expect(
      completeAgreement(
        five([answered(fiveK.structure, '42424242424242424242'), answered(fiveK.structure, '42424242424242424242')]),
      ),
    ).to.equal('mixed');
    expect(completeAgreement(five(FIVE))).to.equal(undefined);
    expect(completeAgreement(five(THREE.slice(0, 1)))).to.equal(undefined);
  });
});
