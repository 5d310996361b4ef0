import type { LocaleController } from '../../src/localization/locale-controller.js';
import { choosePresentation } from '../../src/samsyn/presentations/choose.js';
import { groupsTitle, notComparedSentence } from '../../src/samsyn/quadrants-view.js';
import { respondentOf, type NamedResponse } from '../../src/samsyn/respondents.js';
import { agreedRows, describeComparison, MANY_FROM, type ComparisonView } from '../../src/samsyn/rows.js';
import { talkPoints, agreedQuestions, agreedAnswers } from '../../src/samsyn/talk.js';
import { thenAndNow, type ThenAndNow } from '../../src/samsyn/then-and-now/changes.js';
import { rowWords } from '../../src/samsyn/then-and-now/row-words.js';
import { changeSentence, comparedSentences } from '../../src/samsyn/then-and-now/words.js';
import { voicesOf } from '../../src/samsyn/voices.js';
import { countSentence, findingOf, takenSentence } from '../../src/samsyn/words.js';
import { compareResponses } from '../../src/scoring/compare/compare-responses.js';
import type { Sector } from '../../src/scoring/instrument.js';
import { fourPicks, oneStatement, twoAreas, type Sample } from './samples.js';
import type { Group, Sentence } from './table.js';

const SECTORS: Readonly<Record<string, Sector>> = { o: 'public', p: 'private', i: 'civil' };

/** A party's answers, after its name and the first letter of its sector in Swedish, each with a colon where it has one: `"Bygg AB:p:54-?"`. */
function responseOf(party: string, { answers }: Sample): NamedResponse {
  const [signs, sector, name] = party.split(':').reverse();
  return {
    answers: answers(signs!),
    ...(sector && { sector: SECTORS[sector]! }),
    ...(name && { name }),
  };
}

function viewOf(parties: readonly string[], sample: Sample, l10n: LocaleController): ComparisonView | undefined {
  if (!parties.length) return undefined;
  const { structure, text } = sample;
  const responses = parties.map((party) => responseOf(party, sample));
  const voices = voicesOf(
    responses.map((response) => respondentOf(response, structure)),
    l10n.msg,
  );
  return describeComparison(
    compareResponses(structure, responses),
    responses.map(({ answers }, i) => ({ voice: voices[i]!, answers })),
    structure,
    text[l10n.locale],
    parties.length >= MANY_FROM,
  );
}

const modelOf = (view: ComparisonView | undefined, { structure, text }: Sample, l10n: LocaleController) => ({
  structure,
  text: text[l10n.locale],
  presentation: choosePresentation(view, l10n.msg),
  l10n,
});

const lead =
  (sample: Sample, ...parties: string[]): Sentence =>
  (l10n) => {
    const view = viewOf(parties, sample, l10n);
    const { sentence, detail } = findingOf(view, choosePresentation(view, l10n.msg), l10n);
    return [sentence, detail].filter(Boolean).join('\n   ');
  };

const asked =
  (sample: Sample, ...parties: string[]): Sentence =>
  (l10n) => {
    const view = viewOf(parties, sample, l10n)!;
    const model = modelOf(view, sample, l10n);
    const points = talkPoints(model, view).map(({ question, answers }) => `${question}\n   ${answers}`);
    return [...points, ...agreedQuestions(model)].map((each, i) => `${i + 1}. ${each}`).join('\n');
  };

const agreed =
  (sample: Sample, ...parties: string[]): Sentence =>
  (l10n) => {
    const view = viewOf(parties, sample, l10n)!;
    const model = modelOf(view, sample, l10n);
    return agreedRows(view)
      .map((row) => agreedAnswers(row, view, model))
      .join('\n');
  };

/** What stands beside the first statement. */
const facts =
  (sample: Sample, ...parties: string[]): Sentence =>
  (l10n) => {
    const view = viewOf(parties, sample, l10n)!;
    const presentation = choosePresentation(view, l10n.msg);
    const row = view.items[0]!;
    return [presentation.mainFact(row, view, l10n), presentation.details(row, l10n)].filter(Boolean).join(' · ');
  };

const areaFacts =
  (...parties: string[]): Sentence =>
  (l10n) => {
    const view = viewOf(parties, twoAreas, l10n)!;
    const presentation = choosePresentation(view, l10n.msg);
    const row = view.dimensions[0]!;
    return [presentation.mainFact(row, view, l10n), presentation.details(row, l10n)].filter(Boolean).join(' · ');
  };

const groupNames =
  (sample: Sample, ...parties: string[]): Sentence =>
  (l10n) => {
    const view = viewOf(parties, sample, l10n)!;
    return choosePresentation(view, l10n.msg)
      .groups(view, l10n.msg)
      .map(({ name, advice, rows }) => `${rows.length} ${name}. ${advice}`)
      .join('\n');
  };

const count =
  (...parties: string[]): Sentence =>
  (l10n) =>
    countSentence(
      parties.map((party) => ({
        ...respondentOf(responseOf(party, twoAreas), twoAreas.structure),
        isHidden: party.startsWith('hidden'),
      })),
      l10n,
    );

/** Parties of an earlier time, and of now. */
type Times = readonly [then: readonly string[], now: readonly string[], date?: string, isEarlierVersion?: boolean];

function changesOf(
  [then, now, date, isEarlierVersion = false]: Times,
  sample: Sample,
  l10n: LocaleController,
): ThenAndNow {
  const [before, after] = [then, now].map((parties) => parties.map((party) => responseOf(party, sample)));
  return thenAndNow({ responses: before!, date, isEarlierVersion }, after!, sample.structure, sample.text[l10n.locale]);
}

/** When the comparison is read. */
const READ = new Date('2026-11-30T12:00');

const changed =
  (sample: Sample, ...times: Times): Sentence =>
  (l10n) => {
    const changes = changesOf(times, sample, l10n);
    return [changeSentence(changes, l10n, READ), comparedSentences(changes, l10n)].filter(Boolean).join('\n   ');
  };

const changedRows =
  (sample: Sample, ...times: Times): Sentence =>
  (l10n) => {
    const changes = changesOf(times, sample, l10n);
    return changes.rows.map((row) => rowWords(row, changes, l10n)).join('\n');
  };

/** Named A, B and so on, without a sector. */
const named = (...signs: string[]): string[] => signs.map((each, i) => `${'ABCDEFGHIJKLM'[i]!}::${each}`);

const times = (n: number, party: string): string[] => Array.from({ length: n }, () => party);

export const samsyn: readonly Group[] = [
  {
    title: 'Comparison of what is rated: the finding',
    isSummary: true,
    cases: {
      'no party': lead(twoAreas),
      'one party': lead(twoAreas, '5432'),
      'two parties, only don’t know': lead(twoAreas, '????', '????'),
      'two parties, nothing answered': lead(twoAreas, '', ''),
      'two parties, no statement answered by both': lead(twoAreas, '55--', '--55'),
      'two parties, one has only don’t know': lead(twoAreas, '5555', '????'),
      'two parties, one statement answered by both': lead(twoAreas, '5---', '1---'),
      'two parties, one statement in all': lead(oneStatement, '5', '1'),
      'two parties, one statement in all, agreed': lead(oneStatement, '5', '5'),
      'two parties, one statement differs most': lead(twoAreas, '5544', '1444'),
      'two parties, two differ as much': lead(twoAreas, '5544', '1144'),
      'two parties, all differ': lead(twoAreas, '5555', '1122'),
      'two parties, all differ as much': lead(twoAreas, '5555', '1111'),
      'all agree, all strong': lead(twoAreas, '5555', '5544'),
      'all agree, none weak': lead(twoAreas, '3333', '3333'),
      'all agree, all weak': lead(twoAreas, '1111', '1111'),
      'all agree, some strong, some weak': lead(twoAreas, '5511', '5511'),
      'three parties without sectors': lead(twoAreas, '5544', '1444', '3433'),
      'two sectors': lead(twoAreas, 'o:5544', 'i:1444'),
      'three sectors, one of two parties': lead(twoAreas, 'o:5544', 'o:4544', 'p:2444', 'i:1444'),
      'two sectors with the same means': lead(twoAreas, 'o:5555', 'o:1111', 'i:5555', 'i:1111'),
      'three parties with names': lead(twoAreas, 'Kommunen:o:5544', 'Bygg AB:p:1444', 'Församlingen:i:3433'),
      'six parties with names': lead(
        twoAreas,
        'Kommunen:o:5544',
        'Regionen:o:4544',
        'Socialtjänsten:o:4544',
        'Bygg AB:p:2444',
        'Stadsmissionen:i:1444',
        'Församlingen:i:1444',
      ),
      'five parties, two with names': lead(twoAreas, 'Kommunen:o:5544', 'o:5544', 'p:2444', 'i:1444', 'Frida:i:1444'),
      'two parties with names, one does not know': lead(
        twoAreas,
        'Kommunen:o:5544',
        'Bygg AB:p:1444',
        'Församlingen:i:?433',
      ),
      'ten parties': lead(twoAreas, ...times(4, '5544'), ...times(6, '1444')),
      'ten parties, all at the ends': lead(oneStatement, ...times(5, '5'), ...times(5, '1')),
      'ten parties, nobody answers low': lead(twoAreas, ...times(5, '5444'), ...times(5, '3444')),
      'ten parties of two sectors': lead(twoAreas, ...times(5, 'o:5544'), ...times(5, 'i:1444')),
      'ten parties, sectors too small to show': lead(
        twoAreas,
        ...times(2, 'o:5544'),
        ...times(2, 'i:1444'),
        ...times(6, '3333'),
      ),
      'twelve parties, only don’t know': lead(twoAreas, ...times(12, '????')),
    },
  },
  {
    title: 'Comparison of what is picked: the finding',
    isSummary: true,
    cases: {
      'one party': lead(fourPicks, '5---'),
      'nobody has picked anything': lead(fourPicks, '', ''),
      'all have picked the same': lead(fourPicks, '55--', '55--'),
      'all have picked everything': lead(fourPicks, '5555', '5555'),
      'two parties, one choice differs': lead(fourPicks, '55--', '5---'),
      'two parties, nothing in common': lead(fourPicks, '55--', '--55'),
      'two parties, two in common': lead(fourPicks, '555-', '55--'),
      'three parties': lead(fourPicks, '55--', '5-5-', '5---'),
      'two sectors of one party each': lead(fourPicks, 'o:55--', 'i:5---'),
      'three sectors': lead(fourPicks, 'o:55--', 'o:55--', 'p:55--', 'p:5---', 'i:5---'),
      'two sectors that have picked alike': lead(fourPicks, 'o:5---', 'o:-5--', 'i:5---', 'i:-5--'),
      'ten parties': lead(fourPicks, ...times(4, '55--'), ...times(6, '5---')),
    },
  },
  {
    title: 'Comparison: questions to discuss, and the answers they build on',
    cases: {
      'rated, no sectors': asked(twoAreas, '5555', '1234'),
      'rated, two sectors': asked(twoAreas, 'o:5555', 'i:1234'),
      'rated, with names': asked(
        twoAreas,
        'Kommunen:o:5543',
        'Regionen:o:4544',
        'Bygg AB:p:1155',
        'Församlingen:i:1215',
      ),
      'rated, two at each end': asked(twoAreas, '5555', '5555', '1211', '1111'),
      'rated, own statements': asked(oneStatement, 'A:o:5', 'B:p:1'),
      'rated, ten parties': asked(twoAreas, ...times(4, '5555'), ...times(6, '1234')),
      'picked, no sectors': asked(fourPicks, '555-', '----'),
      'picked, two sectors': asked(fourPicks, 'o:555-', 'o:555-', 'i:5---', 'i:----'),
      'all agree that all is weak': asked(twoAreas, '1111', '1111'),
      'all agree otherwise': asked(twoAreas, '5555', '5555'),
    },
  },
  {
    title: 'Comparison: what they agree on',
    cases: {
      'the same answer': agreed(oneStatement, '4', '4'),
      'two neighbouring answers': agreed(oneStatement, '4', '5'),
      'one has skipped it': agreed(oneStatement, '4', '5', ''),
      'one has skipped it, the others answer the same': agreed(oneStatement, '4', '4', ''),
      'one stands alone': agreed(oneStatement, 'A::5', 'B::5', 'C::5', 'D::5', 'E::5', 'F::5', 'G::3'),
      'twelve parties': agreed(oneStatement, ...times(6, '4'), ...times(6, '5')),
      picked: agreed(fourPicks, '55--', '5---'),
    },
  },
  {
    title: 'Comparison: beside a statement or an area',
    cases: {
      'two parties who agree': facts(twoAreas, '4', '4'),
      'two parties who differ': facts(twoAreas, '5', '2'),
      'one answer, one don’t know': facts(twoAreas, '5', '?'),
      'three parties, two don’t know': facts(twoAreas, '5', '?', '?'),
      'nobody has answered': facts(twoAreas, '-5', '-5'),
      'only don’t know': facts(twoAreas, '?', '?'),
      'five parties in two camps': facts(twoAreas, '5', '5', '1', '1', '5'),
      'ten parties': facts(twoAreas, ...times(4, '5'), ...times(6, '4')),
      'ten parties, nobody has answered': facts(twoAreas, ...times(10, '-5')),
      'picked by none of three': facts(fourPicks, '-5', '-5', '-5'),
      'picked by one of three': facts(fourPicks, '5', '-5', '-5'),
      'an area, a mean that is whole and one that is not': areaFacts('44', '34'),
      'an area, means that are whole': areaFacts('44', '33'),
    },
  },
  {
    title: 'Comparison with an earlier time: what has changed',
    isSummary: true,
    cases: {
      'nearer in two, further in one': changed(twoAreas, named('5514', '1114'), named('5515', '5411')),
      'nearer in one, further in three': changed(twoAreas, named('5444', '1444'), named('5155', '5444')),
      'nearer in one': changed(twoAreas, named('5444', '1444'), named('5444', '5444')),
      'further in one': changed(twoAreas, named('5444', '5444'), named('5444', '1444')),
      'further in four': changed(twoAreas, named('5444', '5444'), named('5555', '1114')),
      'as near, higher in one': changed(twoAreas, named('2444', '2444'), named('4444', '4444')),
      'as near, higher in two, lower in one': changed(twoAreas, named('2244', '2244'), named('4424', '4424')),
      'nothing has changed': changed(twoAreas, named('5432', '4432'), named('5432', '4432')),
      'in a month of this year': changed(twoAreas, named('5444', '1444'), named('5444', '5444'), '2026-03-12'),
      'this month': changed(twoAreas, named('5444', '1444'), named('5444', '5444'), '2026-11-03'),
      'last year': changed(twoAreas, named('5444', '1444'), named('5444', '5444'), '2025-03-12'),
      'no name is there both times': changed(twoAreas, ['A::5444', 'B::1444'], ['C::5444', 'D::4444']),
      'one name is there both times': changed(twoAreas, ['A::5444', 'B::1444'], ['A::5444', 'D::4444']),
      'two of three and four': changed(
        twoAreas,
        ['A::5444', 'B::1444', 'C::1444'],
        ['A::5444', 'B::4444', 'D::1', 'E::1'],
      ),
      'two of two and three': changed(twoAreas, ['A::5444', 'B::1444'], ['A::5444', 'B::4444', 'D::1']),
      'nobody has a name': changed(twoAreas, ['5444', '1444'], ['5444', '4444', '4444']),
      'one answer then': changed(twoAreas, ['5444'], ['5444', '4444']),
      'no statement was answered by two both times': changed(twoAreas, named('5---', '-5--'), named('-5--', '5---')),
      'an earlier version of the questions': changed(
        twoAreas,
        named('5444', '1444'),
        named('5444', '5444'),
        undefined,
        true,
      ),
      'twelve, nearer in one': changed(twoAreas, [...times(6, '1444'), ...times(6, '5444')], times(12, '3444')),
      'picked, one thing has changed most': changed(
        fourPicks,
        named('55--', '5---', '5---'),
        named('55--', '55--', '55--'),
      ),
      'picked, nothing has changed': changed(fourPicks, named('55--', '5---'), named('55--', '5---')),
    },
  },
  {
    title: 'Comparison with an earlier time: the statements',
    cases: {
      few: changedRows(twoAreas, named('5554', '1454', '2454'), named('5454', '4354', '4154')),
      'one step': changedRows(twoAreas, named('5544', '4544'), named('5445', '5544')),
      'not all have answered both times': changedRows(oneStatement, named('5', '1', '?'), named('5', '5', '4')),
      'without names': changedRows(oneStatement, ['5', '1', '?'], ['5', '5', '4']),
      many: changedRows(
        twoAreas,
        [...times(6, '1345'), ...times(6, '5355')],
        [...times(6, '3145'), ...times(6, '3555')],
      ),
      picked: changedRows(fourPicks, named('55--', '55--', '5---'), named('5---', '-5--', '55--')),
    },
  },
  {
    title: 'Comparison: four groups',
    cases: {
      'heading, one statement': (l10n) => groupsTitle(1, l10n),
      'heading, eighteen statements': (l10n) => groupsTitle(18, l10n),
      rated: groupNames(twoAreas, '5511', '5114'),
      picked: groupNames(fourPicks, '555-', '55--', '5---'),
      'one statement is not compared': (l10n) => notComparedSentence(1, l10n),
      'two statements are not compared': (l10n) => notComparedSentence(2, l10n),
    },
  },
  {
    title: 'Comparison: how many take part',
    cases: {
      'nobody, or all are hidden': count('hidden:5'),
      one: count('5'),
      'one with a sector': count('o:5'),
      'two without sectors': count('5', '4'),
      'five in two sectors': count('o:5', 'o:4', 'i:5', 'i:4', 'i:3'),
      'three, one without a sector': count('o:5', 'i:4', '3'),
      '1,234 with a sector': count(...times(1234, 'o:5')),
    },
  },
  {
    title: 'Comparison: what became of pasted codes',
    cases: {
      'one new': (l10n) => takenSentence(1, 0, l10n),
      'two new': (l10n) => takenSentence(2, 0, l10n),
      'one new, one not counted': (l10n) => takenSentence(1, 1, l10n),
      'three new, two not counted': (l10n) => takenSentence(3, 2, l10n),
      'none new, one not counted': (l10n) => takenSentence(0, 1, l10n),
      'none new, four not counted': (l10n) => takenSentence(0, 4, l10n),
    },
  },
];
