/** The route that is named after the decisive questions, against the route of all answers: every combination of answers is walked. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  IOP_CONDITIONS,
  IOP_DECISIVE,
  IOP_FORM_REST,
  IOP_RULES,
  IOP_SITUATIONS,
  NO,
  PARTLY,
  YES,
  adviseIop,
  type Answer,
  type Answers,
} from '../../src/scoring/index.js';
import type { IopReply } from '../../src/scoring/iop-rules.js';

/** Every way to answer: of the form yes, partly, no or "don't know"; of a situation there is no "partly". */
const OF_FORM: readonly Answer[] = [YES, PARTLY, NO, 'unknown'];
const given = (id: string): readonly Answer[] =>
  (IOP_SITUATIONS as readonly string[]).includes(id) ? [YES, NO, 'unknown'] : OF_FORM;

function* combinations(ids: readonly string[], answersTo = given): Generator<Answers> {
  const [id, ...rest] = ids;
  if (!id) {
    yield {};
    return;
  }
  for (const others of combinations(rest, answersTo))
    for (const answer of answersTo(id)) yield { ...others, [id]: answer };
}

const CONDITIONS = IOP_CONDITIONS.map(({ id }) => id as string);
/** The rest of the form, in two parts: what the rules look at, and what they only tell. */
const DECIDING_REST = ['funding', 'not-detailed'];
const TOLD_REST = ['agreement', 'long-term'];

describe('the early route and the full route', () => {
  /** How often each early route became which full route. */
  const turns: Record<string, number> = {};
  let walked = 0;
  const rest = [...combinations(DECIDING_REST)];
  for (const seven of combinations(IOP_DECISIVE)) {
    const early = adviseIop(seven).route;
    for (const later of rest) {
      const all = { ...seven, ...later };
      const { route, reasons } = adviseIop(all);
      const turn = `${early} → ${route}`;
      turns[turn] = (turns[turn] ?? 0) + 1;
      walked++;
      // A contradiction: one route is named early, and another in the end.
      assert.ok(early === route || early === 'unclear' || route === 'unclear', `${turn}: ${JSON.stringify(all)}`);
      // A route is taken back only for a reason that is told.
      if (early !== 'unclear' && route === 'unclear')
        assert.ok(
          reasons.every((id) => (early === 'iop' ? ['pays-service', 'detailed'] : ['tie']).includes(id)) &&
            reasons.length,
          `${turn}: ${JSON.stringify(all)}`,
        );
    }
  }

  it(`never contradict each other: ${walked} combinations are walked`, () => {
    assert.equal(walked, 3 ** 5 * 4 ** 4);
  });

  it('may be open at first and named later, or named at first and taken back: so often each', () => {
    assert.deepEqual(turns, {
      'iop → iop': 576,
      // The form denies it.
      'iop → unclear': 448,
      'procurement → procurement': 41784,
      // A grant catches up, since one party pays alone.
      'procurement → unclear': 648,
      'grant → grant': 5632,
      'unclear → unclear': 7704,
      'unclear → procurement': 4220,
      'unclear → grant': 1196,
    });
  });

  it('are the same for "don\'t know" as for no answer, and of a situation for "partly" as for no', () => {
    const replies: readonly IopReply[] = ['yes', 'partly', 'no', 'unknown', 'skipped'];
    for (const { id, when } of IOP_RULES)
      for (const [item, allowed] of Object.entries<readonly IopReply[]>(when)) {
        const holds = (reply: IopReply): boolean => allowed.includes(reply);
        assert.ok(
          allowed.every((reply) => replies.includes(reply)),
          id,
        );
        assert.equal(holds('unknown'), holds('skipped'), id);
        if ((IOP_SITUATIONS as readonly string[]).includes(item)) assert.equal(holds('partly'), holds('no'), id);
      }
  });

  it('are decided by no condition, nor by agreement and long term', () => {
    const looked = new Set(IOP_RULES.flatMap(({ for: route, when }) => (route ? Object.keys(when) : [])));
    assert.deepEqual([...looked].sort(), [...IOP_DECISIVE, ...DECIDING_REST].sort());

    let count = 0;
    const told = [...combinations(TOLD_REST)];
    const conditions = OF_FORM.map((answer) => Object.fromEntries(CONDITIONS.map((id) => [id, answer])) as Answers);
    const single = CONDITIONS.flatMap((id) => OF_FORM.map((answer): Answers => ({ [id]: answer })));
    for (const deciding of combinations([...IOP_DECISIVE, ...DECIDING_REST], () => [YES, NO])) {
      const { route } = adviseIop(deciding);
      for (const other of [...told, ...conditions, ...single]) {
        assert.equal(adviseIop({ ...deciding, ...other }).route, route, JSON.stringify({ ...deciding, ...other }));
        count++;
      }
    }
    assert.equal(count, 2 ** 9 * (16 + 4 + 40));
  });

  it('ask all that decides, the seven first', () => {
    assert.equal(IOP_DECISIVE.length, 7);
    assert.deepEqual(
      IOP_FORM_REST.filter((id) => !TOLD_REST.includes(id)),
      DECIDING_REST,
    );
  });
});
