/** The decision table of the IOP quiz: the rules that weigh the answers to its items, and what contradicts what. */
import type { IopItemId } from './iop-items.js';

export const IOP_ROUTES = ['iop', 'procurement', 'grant'] as const;
export type IopRoute = (typeof IOP_ROUTES)[number];

/** An answer as the rules see it: 2–4 are all "partly". */
export type IopReply = 'yes' | 'partly' | 'no' | 'unknown' | 'skipped';

const HOLDS: readonly IopReply[] = ['yes', 'partly'];
/** No answer to go by. */
export const UNDECIDED: readonly IopReply[] = ['unknown', 'skipped'];
const NOT_YES: readonly IopReply[] = ['partly', 'no', ...UNDECIDED];

/** For each item that the rule looks at, the replies that let the rule hold. */
type When = Readonly<Partial<Record<IopItemId, readonly IopReply[]>>>;

export interface IopRule<Id extends string = string> {
  readonly id: Id;
  readonly when: When;
  /** The route that the rule supports; `unclear` when it says why no route can be named. */
  readonly for?: IopRoute | 'unclear';
  /** The route that the rule counts against. */
  readonly against?: IopRoute;
  /**
   * While the rule holds, no IOP is named: an IOP is by its form what the answers deny. Nor does the rule name another route
   * in its place, so that answers given later can take an IOP back but never turn it into something else.
   */
  readonly rulesOut?: 'iop';
  /**
   * How much the rule counts for the route it supports. What guidance says explicitly outweighs everything that is
   * inferred from the form, so that the form decides only where the situation leaves the route open.
   */
  readonly weight?: number;
  /** Id of the source in `content`. */
  readonly source: string;
}

const EXPLICIT = 10;
const INFERRED = 1;

const rules = <const Id extends string>(...table: IopRule<Id>[]): readonly IopRule<Id>[] => table;

/** In the order in which reasons are listed. */
export const IOP_RULES = rules(
  // The situation.
  {
    id: 'several',
    when: { 'several-providers': ['yes'] },
    for: 'procurement',
    against: 'iop',
    weight: EXPLICIT,
    source: 'eumedborgare',
  },
  {
    id: 'profit',
    when: { profit: ['yes'] },
    for: 'procurement',
    against: 'iop',
    weight: EXPLICIT,
    source: 'eumedborgare',
  },
  {
    id: 'own-idea',
    when: { 'own-idea': ['yes'] },
    for: 'procurement',
    against: 'iop',
    weight: EXPLICIT,
    source: 'eumedborgare',
  },
  {
    id: 'general',
    when: { 'general-support': ['yes'] },
    for: 'grant',
    against: 'iop',
    weight: EXPLICIT,
    source: 'eumedborgare',
  },
  {
    id: 'join',
    when: {
      'specific-activity': ['yes'],
      'no-market': HOLDS,
      initiative: HOLDS,
    },
    for: 'iop',
    weight: EXPLICIT,
    source: 'eumedborgare',
  },
  { id: 'specific', when: { 'specific-activity': ['yes'] }, against: 'grant', source: 'eumedborgare' },
  // What an IOP needs and the answers deny: why an IOP fits less well, and which route fits better.
  {
    id: 'market',
    when: { 'no-market': ['no'] },
    for: 'procurement',
    against: 'iop',
    weight: INFERRED,
    source: 'eumedborgare',
  },
  {
    id: 'ordered',
    when: { initiative: ['no'] },
    for: 'procurement',
    against: 'iop',
    weight: INFERRED,
    source: 'sos-widgets',
  },
  {
    id: 'pays-general',
    when: { funding: ['no'], 'general-support': ['yes'] },
    for: 'grant',
    against: 'iop',
    rulesOut: 'iop',
    weight: INFERRED,
    source: 'sos-widgets',
  },
  {
    id: 'pays-service',
    when: { funding: ['no'], 'general-support': NOT_YES },
    for: 'procurement',
    against: 'iop',
    rulesOut: 'iop',
    weight: INFERRED,
    source: 'sos-widgets',
  },
  {
    id: 'detailed',
    when: { 'not-detailed': ['no'] },
    for: 'procurement',
    against: 'iop',
    rulesOut: 'iop',
    weight: INFERRED,
    source: 'sos-widgets',
  },
  { id: 'no-agreement', when: { agreement: ['no'] }, against: 'iop', source: 'hogberg-2019' },
  { id: 'short', when: { 'long-term': ['no'] }, against: 'iop', source: 'hogberg-2019' },
  { id: 'free', when: { 'no-market': ['yes'] }, against: 'procurement', source: 'sos-widgets' },
  // What is missing; listed only when no route is supported.
  {
    id: 'market-open',
    when: { 'specific-activity': ['yes'], 'no-market': UNDECIDED },
    for: 'unclear',
    source: 'sos-widgets',
  },
  {
    id: 'initiative-open',
    when: { 'specific-activity': ['yes'], initiative: UNDECIDED },
    for: 'unclear',
    source: 'sos-widgets',
  },
  { id: 'no-situation', when: { 'specific-activity': NOT_YES }, for: 'unclear', source: 'sos-widgets' },
);

/** Items that decide the route: those that a rule with a weight looks at. */
export const IOP_DECIDING: ReadonlySet<string> = new Set(
  IOP_RULES.flatMap(({ weight, when }) => (weight ? Object.keys(when) : [])),
);

/** Reason for an unclear route: several routes are supported equally. */
export const IOP_TIE = 'tie';

export type IopRuleId = (typeof IOP_RULES)[number]['id'] | typeof IOP_TIE;

/** Pairs of items that contradict each other when both are answered yes. */
export const IOP_CONTRADICTIONS = [
  { id: 'several-free', items: ['several-providers', 'no-market'] },
  { id: 'profit-free', items: ['profit', 'no-market'] },
  { id: 'two-initiatives', items: ['initiative', 'own-idea'] },
  { id: 'general-specific', items: ['general-support', 'specific-activity'] },
  { id: 'general-several', items: ['general-support', 'several-providers'] },
  { id: 'general-own', items: ['general-support', 'own-idea'] },
] as const satisfies readonly { id: string; items: readonly IopItemId[] }[];
export type IopContradictionId = (typeof IOP_CONTRADICTIONS)[number]['id'];
