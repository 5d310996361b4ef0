/** Who takes part, of what was found in texts and files; and how the list of them changes. */
import { expect } from '@open-wc/testing';
import { FIVE, THREE } from '../../stories/samsyn-responses.js';
import { fiveK } from '../../src/content/index.js';
import { encodeAnswers, findCodes, type AnswerResponse, type Instrument } from '../../src/index.js';
import { addResponses, fingerprint, respondentOf } from '../../src/samsyn/respondents.js';
import { answerFile } from '../../src/questionnaire/files/answer-file.js';
import { readFile } from '../../src/samsyn/read-file.js';
import {
  chosenSectors,
  counted,
  EMPTY,
  SECTOR_CHOICES,
  withBoth,
  withChanged,
  withCleared,
  withCorrected,
  withFound,
  withOwn,
  withRemoved,
  withReplaced,
  withResponses,
  withRestored,
  type ComparisonState,
} from '../../src/samsyn/state.js';
import { focus, openParties, paste, show, waitUntil, whole } from './visitor.js';

const { structure } = fiveK;
const [first, ...others] = structure.dimensions;
const [added, second, ...rest] = first.items;
const addedItem = added!.id;
/** As the five K could have been before: without its first statement. */
const EARLIER: Instrument = {
  ...structure,
  version: 41,
  dimensions: [{ ...first, items: [second!, ...rest] }, ...others],
};
const NEWEST: Instrument = { ...structure, earlier: [EARLIER] };

const without = ({ answers, sector }: AnswerResponse, item: string): AnswerResponse => ({
  answers: Object.fromEntries(Object.entries(answers).filter(([id]) => id !== item)),
  ...(sector && { sector }),
});
const old = without(THREE[0]!, addedItem);
/** As nobody else answers. */
const other: AnswerResponse = { answers: { [addedItem]: 2 }, sector: 'private' };
const oldCode = encodeAnswers(EARLIER, old);

describe('what was found', () => {
  it('is added with its name; the same answers again are rejected, with the place of the first', () => {
    const [a, b] = THREE.map((response) => encodeAnswers(structure, response));
    const { respondents, rejected } = addResponses(
      findCodes(`Kommunen: ${a}\nFöretaget: ${b}\nKommunen igen: ${a}`, [structure]),
      [],
      structure,
    );
    expect(respondents.map(({ response }) => response.name)).to.deep.equal(['Kommunen', 'Företaget']);
    expect(rejected.map(({ line, kind, sameAs, name }) => [line, kind, sameAs, name])).to.deep.equal([
      [3, 'duplicate', respondents[0]!.key, 'Kommunen igen'],
    ]);
  });

  it('has the same fingerprint only with the same answers and sector', () => {
    const [one] = THREE;
    expect(fingerprint(structure, { ...one!, answers: { ...one!.answers } })).to.equal(fingerprint(structure, one!));
    expect(fingerprint(structure, { answers: one!.answers })).not.to.equal(fingerprint(structure, one!));
    expect(fingerprint(structure, old)).not.to.equal(fingerprint(structure, one!));
  });

  it('of an earlier version counts, in codes and in files, and what is new has no answer', async () => {
    const saved = answerFile(
      { instrument: EARLIER.id, version: EARLIER.version, sector: 'public', answers: old.answers },
      new Date(0),
    );
    const fromFile = await readFile(new File([JSON.stringify(saved)], 'svar.json'), [NEWEST]);
    for (const found of [findCodes(oldCode, [NEWEST]), 'found' in fromFile ? fromFile.found : []]) {
      const { respondents, rejected } = addResponses(found, [], NEWEST);
      expect(rejected).to.deep.equal([]);
      expect(respondents.map(({ earlier, response }) => [earlier?.added, response])).to.deep.equal([
        [[addedItem], old],
      ]);
    }
    const [now] = addResponses(findCodes(encodeAnswers(NEWEST, THREE[0]!), [NEWEST]), [], NEWEST).respondents;
    expect(now!.earlier).to.equal(undefined);
  });
});

describe('answers to an earlier version', () => {
  it('are told of in the list of parties, one sentence for each', async () => {
    const released = structure as Instrument & { earlier?: readonly Instrument[] };
    Object.assign(released, { earlier: [EARLIER] });
    try {
      for (const [lang, sentence] of [
        ['sv', 'Svaren gäller en tidigare version av frågorna. Det som är nytt eller ändrat saknar svar.'],
        ['en', 'The answers are to an earlier version of the questions. What is new or changed has no answer.'],
      ] as const) {
        const reader = await show(`lang="${lang}"`);
        await paste(reader, `Kommunen: ${oldCode}\nFöretaget: ${encodeAnswers(structure, THREE[1]!)}`);
        await waitUntil(() => reader.el.result?.respondents === 2, 'Not both are compared');
        await openParties(reader);
        expect(reader.parts('party').map((party) => whole(party).includes(sentence))).to.deep.equal([true, false]);
        expect(reader.el.responses[0]).to.deep.equal({ ...old, name: 'Kommunen' });
        expect(reader.el.result!.items.map(({ id, n }) => [id, n]).slice(0, 2)).to.deep.equal([
          [addedItem, 1],
          [second!.id, 2],
        ]);
        expect(focus()).to.match(/^h2 /);
      }
    } finally {
      delete (released as { earlier?: unknown }).earlier;
    }
  });
});

describe('the state', () => {
  const five = withResponses(EMPTY, FIVE, structure);

  it('begins with nobody; responses of the page replace all', () => {
    expect(five.respondents).to.have.length(5);
    const two = withResponses({ ...five, sectors: 'public-civil', order: 'instrument' }, FIVE.slice(0, 2), structure);
    expect([two.respondents.length, two.sectors, two.order]).to.deep.equal([2, 'all', 'instrument']);
  });

  it('leaves the list as it is when something does not count, and keeps what waits already', () => {
    const again = withFound(five, findCodes(encodeAnswers(structure, FIVE[2]!), [structure]), structure);
    expect([again.listOpen, again.rejected[0]!.sameAs, again.respondents.length]).to.deep.equal([
      undefined,
      five.respondents[2]!.key,
      5,
    ]);
    const more = withFound(again, findCodes(encodeAnswers(structure, THREE[0]!), [structure]), structure);
    expect(more.rejected).to.have.length(2);
  });

  it('asks about a name that is there with other answers; whatever is chosen, nothing is lost', () => {
    const asked = withFound(five, findCodes(`regionen : ${encodeAnswers(structure, other)}`, [structure]), structure);
    const [code] = asked.rejected;
    expect([code!.kind, code!.sameAs, asked.respondents.length]).to.deep.equal([
      'same-name',
      five.respondents[1]!.key,
      5,
    ]);
    const names = (state: Partial<ComparisonState>): unknown[] =>
      state.respondents!.map(({ response }) => response.name);
    const both = withBoth(asked, code!);
    expect([names(both).slice(-2), both.rejected]).to.deep.equal([['Församlingen', 'regionen'], []]);
    const replaced = { ...asked, ...withReplaced(asked, code!) };
    expect(names(replaced)[1]).to.equal('regionen');
    expect(replaced.respondents).to.have.length(5);
    expect(names(withRestored(replaced)).slice(1, 3)).to.deep.equal(['regionen', 'Regionen']);
  });

  it('replaces nobody when the one of that name has been removed meanwhile', () => {
    const asked = withFound(five, findCodes(`Regionen: ${encodeAnswers(structure, other)}`, [structure]), structure);
    const without = { ...asked, ...withRemoved(asked, asked.respondents[1]!) };
    expect(withReplaced(without, asked.rejected[0]!).respondents).to.have.length(5);
  });

  it('takes respondents of a saved list as they are, also with the same name', () => {
    const saved = findCodes(`Bo: ${encodeAnswers(structure, other)}\nBo: ${encodeAnswers(structure, FIVE[0]!)}`, [
      structure,
    ]).map((code) => ({ ...code, isRespondent: true as const }));
    expect(addResponses(saved, [], structure).respondents).to.have.length(2);
    expect(addResponses(saved.slice(1), five.respondents, structure).rejected).to.have.length(1);
  });

  it('has a corrected code counted, or kept in its place with what is wrong now', () => {
    const cut = encodeAnswers(structure, other).slice(0, 20);
    const state = withFound(five, findCodes(`Bo: ${cut}\nSiv: ${cut}`, [structure]), structure);
    const [code, next] = state.rejected;
    const [found] = findCodes(encodeAnswers(structure, other), [structure]);
    const right = withCorrected(state, code!, { ...found!, name: 'Bo' }, structure);
    expect([right.respondents!.at(-1)!.response.name, right.rejected]).to.deep.equal(['Bo', [next]]);
    const [wrong] = findCodes(`${encodeAnswers(structure, other)}00`, [structure]);
    const still = withCorrected(state, code!, wrong!, structure);
    expect(still.respondents).to.equal(undefined);
    expect(still.rejected!.map(({ key, kind }) => [key, kind])).to.deep.equal([
      [code!.key, 'too-long'],
      [next!.key, 'cut-short'],
    ]);
  });

  it('can be cleared, and all of it brought back', () => {
    const cleared = { ...five, ...withCleared(five) };
    expect(cleared.respondents).to.deep.equal([]);
    expect(withRestored(cleared).respondents).to.deep.equal(five.respondents);
  });

  it('puts back who was removed, where they were', () => {
    const removed = { ...five, ...withRemoved(five, five.respondents[1]!) };
    expect(removed.respondents.map(({ response }) => response.name)).not.to.include('Regionen');
    expect(withRestored(removed).respondents).to.deep.equal(five.respondents);
  });

  it('counts those who are not hidden', () => {
    const hidden = { ...five, ...withChanged(five, five.respondents[0]!, { isHidden: true }) };
    expect(counted(hidden)).to.deep.equal(five.respondents.slice(1));
  });

  it("marks the visitor's own answers, which are added only where they are not there", () => {
    const there = withOwn(five, respondentOf({ answers: FIVE[1]!.answers, sector: 'public' }, structure)).respondents!;
    expect(there.map(({ isOwn }) => isOwn)).to.deep.equal([false, true, false, false, false]);
    const added = withOwn(five, respondentOf({ answers: {} }, structure)).respondents!;
    expect(added.map(({ isOwn }) => isOwn)).to.deep.equal([false, false, false, false, false, true]);
  });

  it('has a choice for every two sectors', () => {
    expect(SECTOR_CHOICES.map(chosenSectors)).to.deep.equal([
      [],
      ['public', 'private'],
      ['public', 'civil'],
      ['private', 'civil'],
    ]);
  });
});
