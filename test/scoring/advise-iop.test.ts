/** Advice on the form of collaboration: situations told as sentences, then all combinations against another way to decide. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  IOP_CONDITIONS,
  IOP_CONTRADICTIONS,
  IOP_FORM,
  IOP_ROUTES,
  IOP_RULES,
  IOP_SITUATIONS,
  IOP_VERSION,
  NO,
  PARTLY,
  YES,
  adviseIop,
  type Answer,
  type Answers,
  type IopAdvice,
} from '../../src/scoring/index.js';

const dk = 'unknown';
const ALL = [...IOP_FORM, ...IOP_CONDITIONS.map(({ id }) => id), ...IOP_SITUATIONS];
const all = (ids: readonly string[], answer: Answer): Answers => Object.fromEntries(ids.map((id) => [id, answer]));

/** The form holds in all six ways. */
const FORM = all(IOP_FORM, YES);
/** None of the five situations. */
const NONE = all(IOP_SITUATIONS, NO);
const JOIN: Answers = { ...FORM, ...NONE, 'specific-activity': YES };

describe('the route', () => {
  const rows: [
    sentence: string,
    answers: Answers,
    route: IopAdvice['route'],
    reasons: string[],
    contradictions?: string[],
  ][] = [
    ['is an IOP when the public party wants to join a specific activity and the form holds', JOIN, 'iop', ['join']],
    [
      'is still an IOP when all of the form holds in part',
      { ...all(IOP_FORM, PARTLY), 'specific-activity': YES },
      'iop',
      ['join'],
    ],
    [
      'is still an IOP when there is no local agreement yet, and no long time in view',
      { ...JOIN, agreement: NO, 'long-term': NO },
      'iop',
      ['join'],
    ],
    [
      'is still an IOP when nobody knows of money or detail',
      { ...JOIN, funding: dk, 'not-detailed': dk },
      'iop',
      ['join'],
    ],
    [
      'is procurement when one of several gets a contract',
      { ...NONE, 'several-providers': YES },
      'procurement',
      ['several'],
    ],
    ['is procurement when the idea-based party makes a profit', { ...NONE, profit: YES }, 'procurement', ['profit']],
    [
      'is procurement, after a look for a market, when the idea is the public party’s own',
      { ...NONE, 'own-idea': YES },
      'procurement',
      ['own-idea'],
    ],
    [
      'is procurement with every reason told',
      { ...all(IOP_SITUATIONS.slice(0, 3), YES), 'no-market': NO },
      'procurement',
      ['several', 'profit', 'own-idea', 'market'],
    ],
    [
      'is a grant when it is the association’s work in general',
      { ...NONE, 'general-support': YES },
      'grant',
      ['general'],
    ],
    [
      'is a grant all the more when one party pays alone',
      { ...NONE, 'general-support': YES, funding: NO },
      'grant',
      ['general', 'pays-general'],
    ],
    [
      'is a grant although there is a market, since guidance outweighs the form',
      { ...NONE, 'general-support': YES, 'no-market': NO, initiative: NO },
      'grant',
      ['general'],
    ],
    ['turns to procurement when there is a market', { ...JOIN, 'no-market': NO }, 'procurement', ['market']],
    [
      'turns to procurement when the initiative is not the idea-based party’s',
      { ...JOIN, initiative: NO },
      'procurement',
      ['ordered'],
    ],
    [
      'is taken back, for no other, when the parties do not share the cost',
      { ...JOIN, funding: NO },
      'unclear',
      ['pays-service'],
    ],
    [
      'is taken back, for no other, when the public party wants to steer in detail',
      { ...JOIN, 'not-detailed': NO },
      'unclear',
      ['detailed'],
    ],
    [
      'is procurement when the parties do not share the cost and nothing else is known',
      { funding: NO },
      'procurement',
      ['pays-service'],
    ],
    [
      'is a grant when the form denies the IOP that is spoken for as much',
      { ...JOIN, 'general-support': YES, 'not-detailed': NO },
      'grant',
      ['general'],
      ['general-specific'],
    ],
    ['is procurement when only a market is known', { 'no-market': NO }, 'procurement', ['market']],
    ['is unclear without any answer', {}, 'unclear', ['no-situation']],
    ['is unclear when nobody knows anything', all(ALL, dk), 'unclear', ['no-situation']],
    ['is unclear when everything is partly so', all(ALL, PARTLY), 'unclear', ['no-situation']],
    ['is unclear when the form holds and no situation does', { ...FORM, ...NONE }, 'unclear', ['no-situation']],
    ['is unclear while nobody knows of a market', { ...JOIN, 'no-market': dk }, 'unclear', ['market-open']],
    [
      'is unclear while nobody has said whose initiative it is, or whether there is a market',
      { 'specific-activity': YES },
      'unclear',
      ['market-open', 'initiative-open'],
    ],
    [
      'is unclear between general support and a specific activity',
      { ...JOIN, 'general-support': YES },
      'unclear',
      ['tie'],
      ['general-specific'],
    ],
    [
      'is unclear between general support and a contract with one of several',
      { 'general-support': YES, 'several-providers': YES },
      'unclear',
      ['tie'],
      ['general-several'],
    ],
    [
      'is unclear between general support and an idea of the public party',
      { 'general-support': YES, 'own-idea': YES },
      'unclear',
      ['tie'],
      ['general-own'],
    ],
    [
      'is unclear when a free field has several providers',
      { ...JOIN, 'several-providers': YES },
      'unclear',
      ['tie'],
      ['several-free'],
    ],
    [
      'is unclear when there is a profit and no market interest',
      { ...JOIN, profit: YES },
      'unclear',
      ['tie'],
      ['profit-free'],
    ],
    [
      'is unclear when both parties had the idea',
      { ...JOIN, 'own-idea': YES },
      'unclear',
      ['tie'],
      ['two-initiatives'],
    ],
    [
      'is what more answers speak for, though they contradict each other',
      { ...JOIN, 'several-providers': YES, profit: YES },
      'procurement',
      ['several', 'profit'],
      ['several-free', 'profit-free'],
    ],
    [
      'is decided by the form between two that are spoken for equally',
      { 'general-support': YES, 'own-idea': YES, 'no-market': NO },
      'procurement',
      ['own-idea', 'market'],
      ['general-own'],
    ],
    [
      'takes 4 and 2 as partly',
      { ...FORM, 'no-market': 4, initiative: 2, 'specific-activity': YES, profit: 4 },
      'iop',
      ['join'],
    ],
  ];
  for (const [sentence, answers, route, reasons, contradictions = []] of rows) {
    it(sentence, () => {
      const advice = adviseIop(answers);
      assert.deepEqual([advice.route, advice.reasons], [route, reasons]);
      assert.deepEqual(
        advice.contradictions.map(({ id }) => id),
        contradictions,
      );
    });
  }
});

/**
 * Another way to decide: first by how many situations speak for a route, then, among those that lead, by how many
 * things the form asks in vain. An IOP that the form denies is left out at the end.
 */
function decided(answers: Answers): IopAdvice['route'] {
  const is = (id: string, ...wanted: unknown[]): number => (wanted.includes(answers[id]) ? 1 : 0);
  const general = is('general-support', YES);
  const fits = is('no-market', 2, 3, 4, 5) && is('initiative', 2, 3, 4, 5);
  const denied = is('funding', 1) || is('not-detailed', 1);
  const situations = {
    iop: fits ? is('specific-activity', YES) : 0,
    procurement: is('several-providers', 5) + is('profit', 5) + is('own-idea', 5),
    grant: general,
  };
  const inVain = is('no-market', 1) + is('initiative', 1) + is('not-detailed', 1);
  const form = {
    iop: 0,
    procurement: inVain + (general ? 0 : is('funding', 1)),
    grant: general ? is('funding', 1) : 0,
  };
  const leading = (
    routes: readonly (typeof IOP_ROUTES)[number][],
    count: Record<(typeof IOP_ROUTES)[number], number>,
  ) => routes.filter((route) => routes.every((other) => count[other] <= count[route]));
  const [first, second] = leading(leading(IOP_ROUTES, situations), form).filter((each) => !(each === 'iop' && denied));
  return second || !first ? 'unclear' : first;
}

const GIVEN: readonly (Answer | undefined)[] = [YES, PARTLY, NO, dk, undefined];

/** Every way to answer some items. */
function* combinations(ids: readonly string[], given: readonly (Answer | undefined)[] = GIVEN): Generator<Answers> {
  const [id, ...rest] = ids;
  if (!id) {
    yield {};
    return;
  }
  for (const others of combinations(rest, given))
    for (const answer of given) yield answer === undefined ? others : { ...others, [id]: answer };
}

/** What the form can deny of an IOP. */
const DENIALS: readonly string[] = ['pays-service', 'detailed'];

/** What has to hold for any answers. */
function check(answers: Answers): void {
  const { route, reasons, routes, contradictions } = adviseIop(answers);
  const told = JSON.stringify(answers);
  assert.equal(route, decided(answers), told);
  assert.ok(reasons.length > 0, told);
  assert.equal(new Set(reasons).size, reasons.length, told);
  const speaking = IOP_ROUTES.filter((each) => routes[each].for.length > 0);
  if (route !== 'unclear') assert.deepEqual(reasons, routes[route].for, told);
  else if (reasons[0] === 'tie') assert.ok(reasons.length === 1 && speaking.length > 1, told);
  else if (reasons.some((id) => DENIALS.includes(id)))
    assert.ok(reasons.every((id) => DENIALS.includes(id)) && speaking.includes('iop'), told);
  else assert.ok(speaking.length === 0, told);
  for (const { items } of contradictions)
    assert.ok(
      items.every((id) => answers[id] === YES),
      told,
    );
}

describe('all combinations', () => {
  it('of the situations with market and initiative give one route or none, with a reason', () => {
    let count = 0;
    for (const answers of combinations([...IOP_SITUATIONS, 'no-market', 'initiative'])) {
      check(answers);
      count++;
    }
    assert.equal(count, 5 ** 7);
  });

  it('of yes and no to the situations with all that decides of the form, too', () => {
    const form = [...combinations(['no-market', 'initiative', 'funding', 'not-detailed'])];
    for (const situation of combinations(IOP_SITUATIONS, [YES, NO]))
      for (const answers of form) check({ ...answers, ...situation });
  });

  it('keep a specific activity from a route only while market or initiative is open, or when the form denies an IOP', () => {
    for (const answers of combinations(['no-market', 'initiative', 'funding', 'not-detailed'])) {
      const { route } = adviseIop({ ...answers, 'specific-activity': YES });
      const open = [answers['no-market'], answers.initiative].some((answer) => answer === undefined || answer === dk);
      const [decides, denies] = [
        [answers['no-market'], answers.initiative],
        [answers.funding, answers['not-detailed']],
      ].map((each) => each.includes(NO));
      assert.equal(route === 'unclear', !decides && open !== denies, JSON.stringify(answers));
    }
  });
});

describe('what the advice tells besides', () => {
  it('what of the form holds, does not, and is unclear', () => {
    const { speaksFor, speaksAgainst, unclear } = adviseIop({
      funding: YES,
      'no-market': NO,
      initiative: PARTLY,
      agreement: dk,
      'long-term': 5,
    });
    assert.deepEqual(
      { speaksFor, speaksAgainst, unclear },
      {
        speaksFor: ['funding', 'long-term'],
        speaksAgainst: ['no-market'],
        unclear: ['initiative', 'agreement', 'not-detailed'],
      },
    );
  });

  it('what speaks for and against each route', () => {
    assert.deepEqual(adviseIop({ ...JOIN, agreement: NO, 'long-term': NO, 'general-support': YES }).routes, {
      iop: { for: ['join'], against: ['general', 'no-agreement', 'short'] },
      procurement: { for: [], against: ['free'] },
      grant: { for: ['general'], against: ['specific'] },
    });
  });

  it('the conditions with their signs, from what is missing to what is in place', () => {
    const { conditions } = adviseIop({
      priority: YES,
      engagement: PARTLY,
      experience: NO,
      spanners: dk,
      legal: YES,
      courage: YES,
      equality: NO,
      purposes: 2,
      trust: YES,
    });
    assert.deepEqual(
      conditions.map(({ id, sign, state }) => `${sign} ${id} ${state}`),
      [
        '+ experience missing',
        '− legal missing',
        '± equality missing',
        '+ engagement partly',
        '± purposes partly',
        '+ spanners unknown',
        '+ shared-view unknown',
        '+ priority in-place',
        '+ courage in-place',
        '+ trust in-place',
      ],
    );
  });

  it('unsettled law as missing, and law that nobody sees as something to check: never as in place', () => {
    const legal = (answer: Answer) => adviseIop({ legal: answer }).conditions.find(({ id }) => id === 'legal')?.state;
    assert.deepEqual(
      [YES, PARTLY, NO, dk].map((answer) => legal(answer as Answer)),
      ['missing', 'partly', 'to-check', 'unknown'],
    );
    const states = adviseIop({ ...all(ALL, YES), legal: NO }).conditions.map(({ id, state }) => `${id} ${state}`);
    assert.equal(states[0], 'legal to-check', 'before all that is in place');
  });

  it('how many questions are answered', () => {
    const counts = (answers: Answers) =>
      (({ answered, unknown, missing, total, complete }) => ({ answered, unknown, missing, total, complete }))(
        adviseIop(answers),
      );
    assert.deepEqual(counts({}), { answered: 0, unknown: 0, missing: 21, total: 21, complete: false });
    assert.deepEqual(counts({ ...all(ALL, PARTLY), trust: dk }), {
      answered: 20,
      unknown: 1,
      missing: 0,
      total: 21,
      complete: true,
    });
    assert.deepEqual(counts({ ...all(ALL.slice(1), NO), stranger: YES }), {
      answered: 20,
      unknown: 0,
      missing: 1,
      total: 21,
      complete: false,
    });
  });

  describe('that it is early', () => {
    const rows: [sentence: string, answers: Answers, early: boolean, unsure?: string[]][] = [
      ['with three answers of 21', { 'several-providers': YES, profit: YES, 'no-market': NO }, true],
      ['without any answer', {}, true],
      ['with one condition left, which cannot change the route', { ...all(ALL.slice(0, -1), YES) }, true],
      ['not when every question has an answer', all(ALL, YES), false],
      ['not when nobody knows of a condition', { ...all(ALL, YES), trust: dk }, false],
      [
        'when nobody knows the answer to what decides the route',
        { ...all(ALL, YES), profit: dk, funding: dk },
        true,
        ['profit', 'funding'],
      ],
      [
        'when nobody knows anything',
        all(ALL, dk),
        true,
        [...IOP_SITUATIONS, 'no-market', 'initiative', 'funding', 'not-detailed'],
      ],
    ];
    for (const [sentence, answers, early, unsure = []] of rows)
      it(sentence, () => {
        const advice = adviseIop(answers);
        assert.deepEqual([advice.early, advice.unsure], [early, unsure]);
      });

    it('for exactly those answers that could still turn the route', () => {
      const turns = ALL.filter((id) =>
        [...combinations(['no-market', 'initiative', 'funding', 'not-detailed', 'general-support'], [YES, NO])].some(
          (rest) => {
            const base: Answers = { ...rest, 'specific-activity': YES };
            return new Set([YES, PARTLY, NO].map((answer) => adviseIop({ ...base, [id]: answer }).route)).size > 1;
          },
        ),
      );
      assert.deepEqual(new Set(adviseIop(all(ALL, dk)).unsure), new Set(turns));
    });
  });

  it('what it is advice on', () => {
    const { instrument, version } = adviseIop({});
    assert.deepEqual({ instrument, version }, { instrument: 'iop', version: IOP_VERSION });
  });
});

describe('whatever the answers', () => {
  const answer = fc.constantFrom<Answer>(1, 2, 3, 4, 5, dk);
  const given = fc.dictionary(fc.constantFrom(...ALL), answer);

  it('the advice follows the other way to decide', () => {
    fc.assert(fc.property(given, check));
  });

  it('the order of the answers is of no matter', () => {
    fc.assert(
      fc.property(given, (answers) =>
        assert.deepEqual(adviseIop(Object.fromEntries(Object.entries(answers).reverse())), adviseIop(answers)),
      ),
    );
  });

  it('it never throws, and takes what is not on the scale as skipped', () => {
    const odd = fc.oneof(fc.anything(), answer);
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(fc.constantFrom(...ALL), fc.string()), odd), (raw) => {
        const good = Object.fromEntries(
          Object.entries(raw).filter(([, value]) => value === dk || [1, 2, 3, 4, 5].includes(value as number)),
        );
        assert.deepEqual(adviseIop(raw as Answers), adviseIop(good as Answers));
      }),
    );
  });

  it('the answers stay as they are, and the advice is plain data', () => {
    fc.assert(
      fc.property(given, (answers) => {
        const advice = adviseIop(Object.freeze(answers));
        assert.deepEqual(JSON.parse(JSON.stringify(advice)), advice);
      }),
    );
  });

  it('answers of the prototype do not count', () => {
    assert.deepEqual(adviseIop(Object.create(JOIN) as Answers), adviseIop({}));
  });
});

describe('the decision table', () => {
  it('has each rule and each contradiction once', () => {
    for (const table of [IOP_RULES, IOP_CONTRADICTIONS])
      assert.equal(new Set(table.map(({ id }) => id)).size, table.length);
  });

  it('asks only for items that the quiz has, and says where each rule comes from', () => {
    for (const { id, when, source } of IOP_RULES) {
      assert.ok(
        Object.keys(when).every((item) => (ALL as string[]).includes(item)),
        id,
      );
      assert.match(source, /^(eumedborgare|hogberg-2019|sos-widgets)$/, id);
    }
  });

  it('gives a weight to every rule that speaks for a route, and to no other', () => {
    for (const rule of IOP_RULES)
      assert.equal(rule.weight !== undefined, rule.for !== undefined && rule.for !== 'unclear', rule.id);
  });

  it('has no rule that can never hold', () => {
    const held = new Set<string>();
    for (const answers of combinations(
      ['no-market', 'initiative', 'funding', 'not-detailed', 'agreement', 'long-term'],
      [YES, NO, undefined],
    )) {
      for (const situation of combinations(IOP_SITUATIONS.slice(3), [YES, NO])) {
        const { reasons, routes } = adviseIop({ ...answers, ...situation });
        for (const id of [
          ...reasons,
          ...IOP_ROUTES.flatMap((route) => [...routes[route].for, ...routes[route].against]),
        ])
          held.add(id);
      }
    }
    assert.deepEqual(
      IOP_RULES.map(({ id }) => id).filter((id) => !held.has(id)),
      ['several', 'profit', 'own-idea'],
    );
  });
});
