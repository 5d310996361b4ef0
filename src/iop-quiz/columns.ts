/** The visitor's own answers in columns: what they say for an IOP, against it and in part, and what is to be found out. */
import { itemsOf, PARTLY, YES } from '../scoring/instrument.js';
import type { IopConditionId, IopFormId, IopRuleId, IopSituationId } from '../scoring/advise-iop.js';
import { answerName, openItems, type IopViewModel } from './quiz.js';

/** The reason in which each situation is told that holds. */
const SITUATIONS: Readonly<Record<IopSituationId, IopRuleId>> = {
  'several-providers': 'several',
  profit: 'profit',
  'own-idea': 'own-idea',
  'general-support': 'general',
  'specific-activity': 'join',
};
/** The only one that speaks for an IOP. */
const JOIN: IopSituationId = 'specific-activity';

type Model = Pick<IopViewModel, 'text' | 'answers' | 'result' | 'structure' | 'l10n'>;

export type LineSign = '+' | '−' | '±' | 'open';

/** A line of a column, as the page and the plain text tell it. */
export interface Line {
  readonly sign: LineSign;
  readonly statement: string;
  /** The answer in words, where the heading of the column does not say it. */
  readonly state?: string;
}

/** A list of the result: its part, its heading, its lines. */
export type List = readonly [part: 'for' | 'against' | 'partly' | 'unclear', title: string, lines: readonly Line[]];

/** Items by what their answers say of an IOP. A "no" to a situation says nothing. */
function sorted({ structure, answers, result }: Pick<Model, 'structure' | 'answers' | 'result'>) {
  const { speaksFor, speaksAgainst, conditions } = result;
  const situations = (Object.keys(SITUATIONS) as IopSituationId[]).filter((id) => answers[id] === YES);
  const inState = (wanted: string): readonly IopConditionId[] =>
    conditions.filter(({ state }) => state === wanted).map(({ id }) => id);
  const partly = itemsOf(structure)
    .map(({ id }) => id)
    .filter((id) => answers[id] === PARTLY && !Object.hasOwn(SITUATIONS, id));
  return {
    pro: { situations: situations.filter((id) => id === JOIN), items: [...speaksFor, ...inState('in-place')] },
    contra: { situations: situations.filter((id) => id !== JOIN), items: [...speaksAgainst, ...inState('missing')] },
    partly: partly as (IopFormId | IopConditionId)[],
    toCheck: inState('to-check') as 'legal'[],
  };
}

/** How many lines speak against an IOP, and how many are to be found out. */
export function countsOf(model: Pick<Model, 'answers' | 'result' | 'structure'>): {
  readonly against: number;
  readonly unclear: number;
} {
  const { contra, toCheck } = sorted(model);
  return {
    against: contra.situations.length + contra.items.length,
    unclear: openItems(model).length + toCheck.length,
  };
}

/** The lists that have lines. */
export function columnsOf(model: Model): readonly List[] {
  const { text, answers, l10n } = model;
  const { msg } = l10n;
  const { pro, contra, partly, toCheck } = sorted(model);
  const situations = (ids: readonly IopSituationId[], sign: LineSign): Line[] =>
    ids.map((id) => ({ sign, statement: text.reasons[SITUATIONS[id]] }));
  const all: readonly List[] = [
    [
      'for',
      msg('Talar för ett IOP', { id: 'iop.for', desc: 'Heading of the answers that speak for an IOP' }),
      [
        ...situations(pro.situations, '+'),
        ...pro.items.map((id): Line => ({ sign: '+', statement: text.statements[id] })),
      ],
    ],
    [
      'against',
      msg('Talar emot ett IOP', { id: 'iop.against', desc: 'Heading of the answers that count against an IOP' }),
      [
        ...situations(contra.situations, '−'),
        ...contra.items.map((id): Line => ({ sign: '−', statement: text.denials[id] })),
      ],
    ],
    [
      'partly',
      msg('Stämmer delvis', { id: 'iop.in-part', desc: 'Heading of what holds in part' }),
      partly.map((id) => ({ sign: '±', statement: text.statements[id] })),
    ],
    [
      'unclear',
      msg('Behöver redas ut', { id: 'iop.unclear', desc: 'Heading of what is to be found out' }),
      [
        // What nobody has answered is asked, not stated.
        ...openItems(model).map((id): Line => ({
          sign: 'open',
          statement: text.items[id],
          state: answerName(answers[id], msg),
        })),
        ...toCheck.map((id): Line => ({
          sign: 'open',
          statement: text.toCheck[id],
          state: msg('Kontrollera', {
            id: 'iop.to-check',
            desc: 'Of what has to be checked although the answers see no hindrance',
          }),
        })),
      ],
    ],
  ];
  return all.filter(([, , lines]) => lines.length);
}
