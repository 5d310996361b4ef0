/** The result in words: the sentence that leads, and the blocks that the copied text and the files are made of. */
import { str } from '@lit/localize';
import { IOP_ROUTES, IOP_RULES, type IopRoute, type IopRuleId } from '../scoring/advise-iop.js';
import { PARTLY } from '../scoring/instrument.js';
import { answerName, type IopViewModel } from './quiz.js';
import { ifPartnership, nextSteps, partnershipSteps, type Steps } from './steps.js';

/** Where the answers point; "so far" while it is early. */
export function routeSentence({ text, result: { route, early } }: Pick<IopViewModel, 'text' | 'result'>): string {
  return early && route !== 'unclear' ? text.early[route] : text.routes[route].sentence;
}

/** Why it is early: what has no answer, and what nobody knows of that which decides. Empty when it is not. */
export function openSentence({ result, l10n }: Pick<IopViewModel, 'result' | 'l10n'>): string {
  const { msg } = l10n;
  const { missing, total, unsure } = result;
  const left = l10n.plural(missing, {
    one: msg(str`${l10n.number(missing)} fråga är kvar.`, {
      id: 'iop.left.one',
      desc: '0: the number 1, questions without an answer',
    }),
    other: msg(str`${l10n.number(missing)} av ${l10n.number(total)} frågor är kvar.`, {
      id: 'iop.left.other',
      desc: '0: questions without an answer, 1: all questions',
    }),
  });
  const dontKnow = l10n.plural(unsure.length, {
    one: msg(str`På ${l10n.number(unsure.length)} fråga som avgör vägen har ni svarat ”vet inte”.`, {
      id: 'iop.unsure.one',
      desc: '0: the number 1, questions that decide the route and are answered "don\'t know"',
    }),
    other: msg(str`På ${l10n.number(unsure.length)} frågor som avgör vägen har ni svarat ”vet inte”.`, {
      id: 'iop.unsure.other',
      desc: '0: questions that decide the route and are answered "don\'t know"',
    }),
  });
  if (missing === total)
    return msg('Ingen fråga är besvarad än.', { id: 'iop.left.all', desc: 'When no question has an answer' });
  return [missing ? left : '', unsure.length ? dontKnow : ''].filter(Boolean).join(' ');
}

/** The result in one line, for a form. */
export const summaryLine = (model: IopViewModel): string =>
  [model.text.name, routeSentence(model), openSentence(model)].filter(Boolean).join(' ');

/** The button to the questions that have no answer. */
export function answerLeft({ result: { missing }, l10n }: Pick<IopViewModel, 'result' | 'l10n'>): string {
  const { msg } = l10n;
  return l10n.plural(missing, {
    one: msg('Svara på den som är kvar', {
      id: 'iop.answer-left.one',
      desc: 'Button: to the only question without an answer',
    }),
    other: msg(str`Svara på de ${l10n.number(missing)} som är kvar`, {
      id: 'iop.answer-left.other',
      desc: 'Button: to the first question without an answer. 0: number of them',
    }),
  });
}

/** Why a route fits, or does not. */
export interface Reason {
  /** Whether it is for or against the route; empty when it is neither. */
  readonly word: string;
  readonly text: string;
  /** Whose reason it is. */
  readonly source?: string;
}

/** Reasons for and against a route: all of them for the one that fits, and while none does; else the first one against it. */
export function reasonsOf(route: IopRoute, { text, result, l10n: { msg } }: IopViewModel): readonly Reason[] {
  const reasons = (word: string, ids: readonly IopRuleId[]): Reason[] =>
    ids.map((id) => ({
      word,
      text: text.reasons[id],
      source: text.cited[IOP_RULES.find((rule) => rule.id === id)!.source]!,
    }));
  const { for: pro, against } = result.routes[route];
  const other = result.route !== 'unclear' && result.route !== route;
  const told = [
    ...reasons(msg('Talar för:', { id: 'iop.speaks-for', desc: 'Before reasons for a route' }), other ? [] : pro),
    ...reasons(
      msg('Talar emot:', { id: 'iop.speaks-against', desc: 'Before reasons against a route' }),
      other ? against.slice(0, 1) : against,
    ),
  ];
  return told.length ? told : [{ word: '', text: pro.length ? text.weaker : text.silent }];
}

/** How well a route fits, before its reasons; empty while none does. */
export function fit(route: IopRoute, { result, l10n: { msg } }: IopViewModel): string {
  if (result.route === 'unclear') return '';
  if (result.early) {
    return result.route === route
      ? msg('Passar bäst hittills.', {
          id: 'iop.fits-so-far',
          desc: 'Before the reasons for the route that the answers point to so far',
        })
      : msg('Passar sämre hittills.', {
          id: 'iop.fits-less-so-far',
          desc: 'Before the reason against another route, while questions are left',
        });
  }
  return result.route === route
    ? msg('Passar bäst.', { id: 'iop.fits', desc: 'Before the reasons for the route that the answers point to' })
    : msg('Passar sämre.', { id: 'iop.fits-less', desc: 'Before the reason against another route' });
}

/** What an answer says of the sign before its line. */
export type LineSign = '+' | '−' | '±' | 'unclear';

/** A line of a list, as the page and the plain text tell it. */
export interface Line {
  readonly sign: LineSign;
  /** How far it holds, before the statement. */
  readonly state?: string;
  readonly statement: string;
  /** What it did in Crossroads, for a condition. */
  readonly then?: string;
}

/** A list of the result: its part, its heading, its lines. */
export type List = readonly [part: string, title: string, lines: readonly Line[]];

/** What the form of an IOP asks, by what the answers say of it. */
export function formLists({ text, answers, result, l10n: { msg } }: IopViewModel): readonly List[] {
  const all: readonly List[] = [
    [
      'for',
      msg('Det här talar för ett IOP', { id: 'iop.for', desc: 'Heading of what the form asks and has' }),
      result.speaksFor.map((id) => ({ sign: '+', statement: text.statements[id] })),
    ],
    [
      'against',
      msg('Det här talar emot ett IOP', { id: 'iop.against', desc: 'Heading of what the form asks and does not have' }),
      result.speaksAgainst.map((id) => ({ sign: '−', statement: text.denials[id] })),
    ],
    [
      'unclear',
      msg('Det här är oklart eller stämmer delvis', {
        id: 'iop.unclear',
        desc: 'Heading of what the form asks and nobody can judge, or has in part',
      }),
      result.unclear.map((id) => ({
        sign: answers[id] === PARTLY ? '±' : 'unclear',
        state: answerName(answers[id], msg),
        // What nobody has answered is asked, not stated.
        statement: text.items[id],
      })),
    ],
  ];
  return all.filter(([, , lines]) => lines.length);
}

/** The conditions that have an answer. */
export function conditionLists({ text, answers, result, l10n: { msg } }: IopViewModel): readonly List[] {
  const inCrossroads = {
    '+': msg('Underlättade i Crossroads.', { id: 'iop.helped', desc: 'After a condition: what it did in the case' }),
    '−': msg('Oklarheter försvårade i Crossroads.', {
      id: 'iop.hindered',
      desc: 'After a condition: what it did in the case',
    }),
    '±': msg('Både underlättade och försvårade i Crossroads.', {
      id: 'iop.helped-and-hindered',
      desc: 'After a condition: what it did in the case',
    }),
  };
  const states = {
    missing: {
      sign: '−',
      state: msg('Inte än', {
        id: 'iop.not-yet',
        desc: 'Before a condition that is missing: "Not yet: The parties trust each other."',
      }),
    },
    partly: { sign: '±', state: msg('Delvis', { id: 'iop.partly', desc: 'An answer, between yes and no' }) },
    unknown: {
      sign: 'unclear',
      state: msg('Oklart', { id: 'iop.unsure', desc: 'Before a condition that nobody can judge' }),
    },
    'to-check': {
      sign: 'unclear',
      state: msg('Kontrollera', {
        id: 'iop.to-check',
        desc: 'Before what has to be checked although the answers see no hindrance',
      }),
    },
    'in-place': { sign: '+' },
  } as const;
  const lines = (inPlace: boolean): readonly Line[] =>
    result.conditions
      .filter(({ id, state }) => Object.hasOwn(answers, id) && (state === 'in-place') === inPlace)
      .map(({ id, sign, state }) => ({
        ...states[state],
        statement: state === 'to-check' ? text.toCheck[id as keyof typeof text.toCheck] : text.statements[id],
        then: inCrossroads[sign],
      }));
  const all: readonly List[] = [
    [
      'conditions',
      msg('Villkor att arbeta med', { id: 'iop.work', desc: 'Heading of the conditions that are not in place' }),
      lines(false),
    ],
    [
      'in-place',
      msg('På plats', { id: 'iop.in-place', desc: 'Heading of the conditions that are in place' }),
      lines(true),
    ],
  ];
  return all.filter(([, , each]) => each.length);
}

/** A heading with its lines. */
export interface Block {
  readonly title: string;
  readonly lines: readonly string[];
}

/** All of the result, block by block, each with whose it is. */
export function blocks(model: IopViewModel): readonly Block[] {
  const { text, result } = model;
  const join = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');
  const cited = (line: string, source: string | undefined): string => (source ? `${line} (${source})` : line);
  const steps = ({ title, lines, source }: Steps): Block => ({ title: cited(title, source), lines });
  return [
    {
      title: join(routeSentence(model), openSentence(model)),
      lines: [
        ...(result.route === 'unclear' ? result.reasons.map((id) => text.reasons[id]) : []),
        ...result.contradictions.map(({ id }) => text.contradictions[id]),
      ],
    },
    ...IOP_ROUTES.map((route) => ({
      title: join(`${text.routes[route].name}.`, fit(route, model)),
      lines: reasonsOf(route, model).map((reason) => join(reason.word, cited(reason.text, reason.source))),
    })),
    steps(nextSteps(model)),
    ...[...formLists(model), ...conditionLists(model)].map(([, title, lines]) => ({
      title: cited(title, text.cited['hogberg-2019']),
      lines: lines.map(({ state, statement, then }) => join(state && `${state}:`, statement, then)),
    })),
    ...partnershipSteps(model).map((each) => {
      const condition = ifPartnership(model);
      const block = steps(each);
      return condition ? { ...block, title: `${condition}: ${block.title}` } : block;
    }),
    { title: text.legal, lines: [] },
  ];
}

/** The result for an e-mail or a chat. */
export const plainText = (model: IopViewModel): string =>
  [
    model.text.name,
    ...blocks(model).map(({ title, lines }) => [title, ...lines.map((line) => `- ${line}`)].join('\n')),
    model.text.basis,
  ].join('\n\n');
