/**
 * Which form of collaboration the answers of the IOP quiz speak for: a partnership (IOP), procurement, or a grant to
 * an association's general work. A decision table, read by one loop. A conversation's beginning, and no legal advice.
 */
import { NO, YES, type Answers } from './instrument.js';

export const IOP_ROUTES = ['iop', 'procurement', 'grant'] as const;
export type IopRoute = (typeof IOP_ROUTES)[number];

/** What the form asks. */
export const IOP_FORM = ['funding', 'no-market', 'initiative', 'agreement', 'long-term', 'not-detailed'] as const;
export type IopFormId = (typeof IOP_FORM)[number];

/** What carried (+) or strained (−) the Crossroads partnership, or did both (±). */
export const IOP_CONDITIONS = [
  { id: 'priority', sign: '+' },
  { id: 'engagement', sign: '+' },
  { id: 'experience', sign: '+' },
  { id: 'spanners', sign: '+' },
  { id: 'legal', sign: '−', reversed: true },
  { id: 'courage', sign: '+' },
  { id: 'equality', sign: '±' },
  { id: 'purposes', sign: '±' },
  { id: 'trust', sign: '+' },
  { id: 'shared-view', sign: '+' },
] as const;
export type IopConditionId = (typeof IOP_CONDITIONS)[number]['id'];
export type IopSign = (typeof IOP_CONDITIONS)[number]['sign'];

/** What the public party wants, and of whom: which route that is. */
export const IOP_SITUATIONS = [
  'several-providers',
  'profit',
  'own-idea',
  'general-support',
  'specific-activity',
] as const;
export type IopSituationId = (typeof IOP_SITUATIONS)[number];

type ItemId = IopFormId | IopConditionId | IopSituationId;

/** How an item is answered, as the rules see it: 2–4 are all "partly". */
type Said = 'yes' | 'partly' | 'no' | 'unknown' | 'skipped';

const HOLDS: readonly Said[] = ['yes', 'partly'];
const OPEN: readonly Said[] = ['unknown', 'skipped'];
const NOT_NO: readonly Said[] = [...HOLDS, ...OPEN];
const NOT_YES: readonly Said[] = ['partly', 'no', ...OPEN];

/** For each item that matters, the answers that it needs. */
type When = Readonly<Partial<Record<ItemId, readonly Said[]>>>;

export interface IopRule<Id extends string = string> {
  readonly id: Id;
  readonly when: When;
  /** The route that it speaks for, or what keeps the route unclear. */
  readonly for?: IopRoute | 'unclear';
  readonly against?: IopRoute;
  /**
   * How much it says for its route. What guidance says outright outweighs all that can be read out of the form, so that
   * the form decides only where the situation leaves it open.
   */
  readonly weight?: number;
  readonly source: string;
}

const OUTRIGHT = 10;
const READ_OUT = 1;

const rules = <const Id extends string>(...table: IopRule<Id>[]): readonly IopRule<Id>[] => table;

/** In the order that reasons are told. */
export const IOP_RULES = rules(
  // The situation.
  {
    id: 'several',
    when: { 'several-providers': ['yes'] },
    for: 'procurement',
    against: 'iop',
    weight: OUTRIGHT,
    source: 'eumedborgare',
  },
  {
    id: 'profit',
    when: { profit: ['yes'] },
    for: 'procurement',
    against: 'iop',
    weight: OUTRIGHT,
    source: 'eumedborgare',
  },
  {
    id: 'own-idea',
    when: { 'own-idea': ['yes'] },
    for: 'procurement',
    against: 'iop',
    weight: OUTRIGHT,
    source: 'eumedborgare',
  },
  {
    id: 'general',
    when: { 'general-support': ['yes'] },
    for: 'grant',
    against: 'iop',
    weight: OUTRIGHT,
    source: 'eumedborgare',
  },
  {
    id: 'join',
    when: {
      'specific-activity': ['yes'],
      'no-market': HOLDS,
      initiative: HOLDS,
      funding: NOT_NO,
      'not-detailed': NOT_NO,
    },
    for: 'iop',
    weight: OUTRIGHT,
    source: 'eumedborgare',
  },
  { id: 'specific', when: { 'specific-activity': ['yes'] }, against: 'grant', source: 'eumedborgare' },
  // What the form asks and does not get: why an IOP fits worse, and what fits better.
  {
    id: 'market',
    when: { 'no-market': ['no'] },
    for: 'procurement',
    against: 'iop',
    weight: READ_OUT,
    source: 'eumedborgare',
  },
  {
    id: 'ordered',
    when: { initiative: ['no'] },
    for: 'procurement',
    against: 'iop',
    weight: READ_OUT,
    source: 'sos-widgets',
  },
  {
    id: 'pays-general',
    when: { funding: ['no'], 'general-support': ['yes'] },
    for: 'grant',
    against: 'iop',
    weight: READ_OUT,
    source: 'sos-widgets',
  },
  {
    id: 'pays-service',
    when: { funding: ['no'], 'general-support': NOT_YES },
    for: 'procurement',
    against: 'iop',
    weight: READ_OUT,
    source: 'sos-widgets',
  },
  {
    id: 'detailed',
    when: { 'not-detailed': ['no'] },
    for: 'procurement',
    against: 'iop',
    weight: READ_OUT,
    source: 'sos-widgets',
  },
  { id: 'no-agreement', when: { agreement: ['no'] }, against: 'iop', source: 'hogberg-2019' },
  { id: 'short', when: { 'long-term': ['no'] }, against: 'iop', source: 'hogberg-2019' },
  { id: 'free', when: { 'no-market': ['yes'] }, against: 'procurement', source: 'sos-widgets' },
  // What is missing, told only where no route is spoken for.
  {
    id: 'market-open',
    when: { 'specific-activity': ['yes'], 'no-market': OPEN },
    for: 'unclear',
    source: 'sos-widgets',
  },
  {
    id: 'initiative-open',
    when: { 'specific-activity': ['yes'], initiative: OPEN },
    for: 'unclear',
    source: 'sos-widgets',
  },
  { id: 'no-situation', when: { 'specific-activity': NOT_YES }, for: 'unclear', source: 'sos-widgets' },
);

/** Several routes are spoken for, and none more than the others. */
export const IOP_TIE = 'tie';

export type IopRuleId = (typeof IOP_RULES)[number]['id'] | typeof IOP_TIE;

/** Answers that do not go together: both a yes. */
export const IOP_CONTRADICTIONS = [
  { id: 'several-free', items: ['several-providers', 'no-market'] },
  { id: 'profit-free', items: ['profit', 'no-market'] },
  { id: 'two-initiatives', items: ['initiative', 'own-idea'] },
  { id: 'general-specific', items: ['general-support', 'specific-activity'] },
  { id: 'general-several', items: ['general-support', 'several-providers'] },
  { id: 'general-own', items: ['general-support', 'own-idea'] },
] as const satisfies readonly { id: string; items: readonly ItemId[] }[];
export type IopContradictionId = (typeof IOP_CONTRADICTIONS)[number]['id'];

/** From what to work on first to what holds. */
const STATES = ['missing', 'partly', 'unknown', 'in-place'] as const;
export type IopConditionState = (typeof STATES)[number];

/** What the answers say, as plain data. */
export interface IopAdvice {
  readonly instrument: 'iop';
  readonly version: 1;
  readonly route: IopRoute | 'unclear';
  /** Ids of the rules that speak for the route; when it is unclear, what is missing or why. Never empty. */
  readonly reasons: readonly IopRuleId[];
  /** For each route, ids of the rules that speak for and against it. */
  readonly routes: Readonly<
    Record<IopRoute, { readonly for: readonly IopRuleId[]; readonly against: readonly IopRuleId[] }>
  >;
  /** What the form asks, by whether it holds; `unclear` is partly, unknown or skipped. */
  readonly speaksFor: readonly IopFormId[];
  readonly speaksAgainst: readonly IopFormId[];
  readonly unclear: readonly IopFormId[];
  /** All conditions: what is missing first, then what is in place partly, what nobody knows, and what is in place. */
  readonly conditions: readonly {
    readonly id: IopConditionId;
    readonly sign: IopSign;
    readonly state: IopConditionState;
  }[];
  readonly contradictions: readonly { readonly id: IopContradictionId; readonly items: readonly string[] }[];
  /** Items answered 1–5. */
  readonly answered: number;
  /** Items answered "don't know". */
  readonly unknown: number;
  readonly total: number;
  /** Every item has an answer; "don't know" is one. */
  readonly complete: boolean;
}

const ITEMS: readonly ItemId[] = [...IOP_FORM, ...IOP_CONDITIONS.map(({ id }) => id), ...IOP_SITUATIONS];

/** Advises on answers to the IOP quiz. Ids that it does not have are ignored, and any other value counts as skipped. */
export function adviseIop(answers: Answers): IopAdvice {
  const said = (id: ItemId): Said => saidOf(Object.hasOwn(answers, id) ? answers[id] : undefined);
  const holds = ({ when }: { readonly when: When }): boolean =>
    Object.entries(when).every(([id, needed]) => needed.includes(said(id as ItemId)));
  const form = (...wanted: readonly Said[]): IopFormId[] => IOP_FORM.filter((id) => wanted.includes(said(id)));
  const count = (...wanted: readonly Said[]): number => ITEMS.filter((id) => wanted.includes(said(id))).length;

  const held = IOP_RULES.filter(holds);
  const ids = (which: (rule: IopRule) => boolean): IopRuleId[] => held.filter(which).map(({ id }) => id);
  const speakingFor = (route: IopRoute | 'unclear'): IopRuleId[] => ids((rule) => rule.for === route);
  const routeOf = (route: IopRoute) => ({ for: speakingFor(route), against: ids((rule) => rule.against === route) });

  const weights = IOP_ROUTES.map((route) =>
    held.reduce((sum, rule) => sum + (rule.for === route ? rule.weight! : 0), 0),
  );
  const most = Math.max(...weights);
  const leading = IOP_ROUTES.filter((_route, i) => weights[i] === most);
  const route = leading.length === 1 ? leading[0]! : 'unclear';

  const answered = count('yes', 'partly', 'no');
  const unknown = count('unknown');
  return {
    instrument: 'iop',
    version: 1,
    route,
    reasons: route === 'unclear' && most > 0 ? [IOP_TIE] : speakingFor(route),
    routes: { iop: routeOf('iop'), procurement: routeOf('procurement'), grant: routeOf('grant') },
    speaksFor: form('yes'),
    speaksAgainst: form('no'),
    unclear: form('partly', ...OPEN),
    conditions: IOP_CONDITIONS.map((condition) => ({
      id: condition.id,
      sign: condition.sign,
      state: stateOf(said(condition.id), 'reversed' in condition),
    })).sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state)),
    contradictions: IOP_CONTRADICTIONS.filter(({ items }) => items.every((id) => said(id) === 'yes')),
    answered,
    unknown,
    total: ITEMS.length,
    complete: answered + unknown === ITEMS.length,
  };
}

function saidOf(answer: unknown): Said {
  if (answer === YES) return 'yes';
  if (answer === NO) return 'no';
  if (answer === 'unknown') return 'unknown';
  return answer === 2 || answer === 3 || answer === 4 ? 'partly' : 'skipped';
}

function stateOf(said: Said, reversed: boolean): IopConditionState {
  if (said === 'partly') return 'partly';
  if (OPEN.includes(said)) return 'unknown';
  return (said === 'yes') === reversed ? 'missing' : 'in-place';
}
