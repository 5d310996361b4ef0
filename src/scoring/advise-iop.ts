/**
 * Which form of collaboration the answers of the IOP quiz suggest: an idea-based public partnership (IOP), procurement,
 * or a grant to an association's general work. Evaluates the decision table of `iop-rules.ts`. It starts a conversation
 * and is no legal advice.
 */
import { answerTo, NO, YES, type Answers } from './instrument.js';
import {
  IOP_CONDITIONS,
  IOP_DECISIVE,
  IOP_FORM,
  IOP_FORM_REST,
  IOP_VERSION,
  type IopConditionId,
  type IopFormId,
  type IopItemId,
  type IopSign,
} from './iop-items.js';
import {
  IOP_CONTRADICTIONS,
  IOP_DECIDING,
  IOP_ROUTES,
  IOP_RULES,
  IOP_TIE,
  UNDECIDED,
  type IopContradictionId,
  type IopReply,
  type IopRoute,
  type IopRule,
  type IopRuleId,
} from './iop-rules.js';

export * from './iop-items.js';
export * from './iop-rules.js';

/** In the order in which conditions are listed: the one to work on first comes first. */
const STATES = ['missing', 'partly', 'unknown', 'to-check', 'in-place'] as const;
/** `to-check` is a hindrance that the respondents do not see: that they see none does not mean that there is none. */
export type IopConditionState = (typeof STATES)[number];

/** Ids of the rules for and against a route. */
export interface IopRouteReasons {
  readonly for: readonly IopRuleId[];
  readonly against: readonly IopRuleId[];
}

/** The advice, as plain data. */
export interface IopAdvice {
  readonly instrument: 'iop';
  readonly version: typeof IOP_VERSION;
  readonly route: IopRoute | 'unclear';
  /** Ids of the rules that support the route; when it is unclear, of those that say why. Never empty. */
  readonly reasons: readonly IopRuleId[];
  readonly routes: Readonly<Record<IopRoute, IopRouteReasons>>;
  /** Items of the form that are answered yes. */
  readonly speaksFor: readonly IopFormId[];
  /** Items of the form that are answered no. */
  readonly speaksAgainst: readonly IopFormId[];
  /** Items of the form that are answered partly or "don't know", or skipped. */
  readonly unclear: readonly IopFormId[];
  /** All conditions by state: missing, partly in place, unknown (or skipped), to check, in place. */
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
  /** Items without any answer. */
  readonly missing: number;
  /** All items of the quiz. */
  readonly total: number;
  /** Every item has an answer; "don't know" is one. */
  readonly complete: boolean;
  /** Items that decide the route and are answered "don't know". */
  readonly unsure: readonly IopItemId[];
  /**
   * Too early to take the route as the answer: some item has no answer, or one that decides the route is answered
   * "don't know". The route is then where the answers point so far.
   */
  readonly early: boolean;
}

/** In the order in which they are asked. */
const ITEMS: readonly IopItemId[] = [...IOP_DECISIVE, ...IOP_FORM_REST, ...IOP_CONDITIONS.map(({ id }) => id)];

/** The table, with what each rule looks at as a list. */
const RULES = IOP_RULES.map((rule) => ({
  rule: rule,
  when: Object.entries(rule.when) as [IopItemId, readonly IopReply[]][],
}));

/**
 * Advice on answers to the instrument `iop`. Never throws: ids that the quiz does not have are ignored, and a value that is
 * neither 1–5 nor `'unknown'` counts as skipped. Among routes with support, the one with the
 * largest sum of weights wins; an IOP that its form denies does not.
 */
export function adviseIop(answers: Answers): IopAdvice {
  const replies = new Map(ITEMS.map((id) => [id, replyOf(answerTo(answers, id))]));
  const reply = (id: IopItemId): IopReply => replies.get(id)!;
  const form = (...wanted: readonly IopReply[]): IopFormId[] => IOP_FORM.filter((id) => wanted.includes(reply(id)));
  const count = (...wanted: readonly IopReply[]): number => ITEMS.filter((id) => wanted.includes(reply(id))).length;

  const holding = RULES.filter(({ when }) => when.every(([id, allowed]) => allowed.includes(reply(id))));
  const ids = (which: (rule: IopRule<IopRuleId>) => boolean): IopRuleId[] =>
    holding.filter(({ rule }) => which(rule)).map(({ rule }) => rule.id);
  const supporting = (route: IopRoute | 'unclear'): IopRuleId[] => ids((rule) => rule.for === route);
  const routeOf = (route: IopRoute) => ({ for: supporting(route), against: ids((rule) => rule.against === route) });

  const weights = IOP_ROUTES.map((route) =>
    holding.reduce((sum, { rule }) => sum + (rule.for === route ? rule.weight! : 0), 0),
  );
  const most = Math.max(...weights);
  const ruledOut = ids(({ rulesOut }) => !!rulesOut);
  const leading = IOP_ROUTES.filter((each, i) => weights[i] === most && !(each === 'iop' && ruledOut.length));
  const route = leading.length === 1 ? leading[0]! : 'unclear';
  const whyUnclear = (): readonly IopRuleId[] => {
    if (!leading.length) return ruledOut;
    return most > 0 ? [IOP_TIE] : supporting('unclear');
  };

  const answered = count('yes', 'partly', 'no');
  const unknown = count('unknown');
  const missing = count('skipped');
  const unsure = ITEMS.filter((id) => IOP_DECIDING.has(id) && reply(id) === 'unknown');
  return {
    instrument: 'iop',
    version: IOP_VERSION,
    route,
    reasons: route === 'unclear' ? whyUnclear() : supporting(route),
    routes: { iop: routeOf('iop'), procurement: routeOf('procurement'), grant: routeOf('grant') },
    speaksFor: form('yes'),
    speaksAgainst: form('no'),
    unclear: form('partly', ...UNDECIDED),
    conditions: IOP_CONDITIONS.map((condition) => ({
      id: condition.id,
      sign: condition.sign,
      state: conditionState(reply(condition.id), 'reversed' in condition),
    })).sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state)),
    contradictions: IOP_CONTRADICTIONS.filter(({ items }) => items.every((id) => reply(id) === 'yes')),
    answered,
    unknown,
    missing,
    total: ITEMS.length,
    complete: missing === 0,
    unsure,
    early: missing > 0 || unsure.length > 0,
  };
}

function replyOf(answer: unknown): IopReply {
  if (answer === YES) return 'yes';
  if (answer === NO) return 'no';
  if (answer === 'unknown') return 'unknown';
  return answer === 2 || answer === 3 || answer === 4 ? 'partly' : 'skipped';
}

function conditionState(reply: IopReply, reversed: boolean): IopConditionState {
  if (reply === 'partly') return 'partly';
  if (UNDECIDED.includes(reply)) return 'unknown';
  if ((reply === 'yes') === reversed) return 'missing';
  return reversed ? 'to-check' : 'in-place';
}
