import type { Locale } from '../../src/catalog.js';
import { iop } from '../../src/content/index.js';
import { decidedBy, dependsOn, leftSentence } from '../../src/iop-quiz/early-view.js';
import { answerOpen, finding, goToOpen, openSentence, routeSentence } from '../../src/iop-quiz/finding.js';
import { reviewSentence } from '../../src/iop-quiz/review-view.js';
import { adviseIop } from '../../src/scoring/advise-iop.js';
import { NO, PARTLY, YES, type Answer, type Answers } from '../../src/scoring/instrument.js';
import type { Group, Sentence } from './table.js';

const { structure } = iop;
const [DECISIVE, FORM, CONDITIONS] = structure.dimensions.map(({ items }) => items.map(({ id }) => id as string)) as [
  string[],
  string[],
  string[],
];

const all = (ids: readonly string[], answer: Answer): Answers => Object.fromEntries(ids.map((id) => [id, answer]));
const yes = (...ids: string[]): Answers => all(ids, YES);

/** The seven, each answered no but for these. */
const seven = (some: Answers): Answers => ({ ...all(DECISIVE, NO), ...some });
const JOIN = seven(yes('specific-activity', 'no-market', 'initiative'));
/** Everything else in place, but for these; undefined is no answer. Law is asked as a hindrance. */
const whole = (decisive: Answers, some: Readonly<Record<string, Answer | undefined>> = {}): Answers =>
  Object.fromEntries(
    Object.entries({ ...yes(...FORM, ...CONDITIONS), legal: PARTLY, ...decisive, ...some }).filter(
      ([, answer]) => answer,
    ),
  );

export async function iopQuiz(locale: Locale): Promise<readonly Group[]> {
  const text = await iop.text(locale);
  const result =
    (answers: Answers): Sentence =>
    (l10n) => {
      const advice = adviseIop(answers);
      return finding({ text, answers, structure, l10n, result: advice });
    };
  const open =
    (answers: Answers): Sentence =>
    (l10n) =>
      openSentence(adviseIop(answers), l10n);
  const early =
    (answers: Answers): Sentence =>
    (l10n) => {
      const advice = adviseIop(answers);
      const told = { text, answers, structure, l10n, result: advice };
      const head = advice.route === 'unclear' ? finding(told) : routeSentence(told);
      return [head, ...decidedBy(told), dependsOn(told), leftSentence(told)].filter(Boolean).join(' ');
    };
  const review =
    (answers: Answers): Sentence =>
    (l10n) =>
      reviewSentence({ result: adviseIop(answers), l10n });
  return [
    {
      title: 'Quiz: the result',
      isSummary: true,
      cases: {
        'nothing answered': result({}),
        'a partnership': result(whole(JOIN)),
        'a partnership, one thing to find out': result(whole(JOIN, { trust: 'unknown' })),
        'a partnership, two things to find out': result(whole(JOIN, { trust: 'unknown', courage: 'unknown' })),
        'a partnership, one thing against': result(whole(JOIN, { trust: NO })),
        'a partnership, one against and one to find out': result(whole(JOIN, { trust: NO, courage: 'unknown' })),
        'a partnership, two against and three to find out': result(
          whole(JOIN, { trust: NO, agreement: NO, courage: 'unknown', equality: 'unknown', legal: NO }),
        ),
        procurement: result(whole(seven(yes('several-providers', 'specific-activity', 'initiative')))),
        'procurement, one to find out': result(
          whole(seven(yes('several-providers', 'specific-activity', 'initiative')), { trust: 'unknown' }),
        ),
        'procurement for one reason': result(
          whole(seven(yes('several-providers', 'profit', 'specific-activity', 'initiative', 'no-market'))),
        ),
        'a grant': result(whole(seven(yes('general-support', 'no-market', 'initiative')))),
        'not clear, everything answered': result(whole(seven(yes('no-market', 'initiative')))),
        'not clear, since the form denies a partnership': result(whole(JOIN, { funding: NO })),
        'not clear, one that decides is don’t know': result(whole({ ...JOIN, 'no-market': 'unknown' })),
        'not clear, two that decide are don’t know': result(
          whole({ ...JOIN, 'no-market': 'unknown', initiative: 'unknown' }),
        ),
        'stopped after the seven: a partnership': result(JOIN),
        'stopped after the seven: procurement': result(seven(yes('several-providers'))),
        'stopped after the seven: a grant': result(seven(yes('general-support', 'no-market', 'initiative'))),
        'stopped after the seven: not clear': result(seven(yes('no-market', 'initiative'))),
        'two questions are left, one is don’t know': result(
          whole(JOIN, { trust: undefined, courage: undefined, equality: 'unknown' }),
        ),
        'procurement, one that decides is don’t know': result(
          whole(seven(yes('several-providers', 'initiative')), { profit: 'unknown' }),
        ),
        'all are don’t know': result(all([...DECISIVE, ...FORM, ...CONDITIONS], 'unknown')),
      },
    },
    {
      title: 'Quiz: what has no answer, below the result',
      isSummary: true,
      mayBeEmpty: true,
      cases: {
        'nothing answered': open({}),
        'everything answered': open(whole(JOIN)),
        'stopped after the seven': open(JOIN),
        'one question is left': open(whole(JOIN, { trust: undefined })),
        'two questions are left, one is don’t know': open(
          whole(JOIN, { trust: undefined, courage: undefined, equality: 'unknown' }),
        ),
        'one question is left, two are don’t know': open(
          whole(JOIN, { trust: undefined, courage: 'unknown', equality: 'unknown' }),
        ),
        'one is don’t know': open(whole(JOIN, { trust: 'unknown' })),
        'two are don’t know': open(whole(JOIN, { trust: 'unknown', courage: 'unknown' })),
        'all are don’t know': open(all([...DECISIVE, ...FORM, ...CONDITIONS], 'unknown')),
      },
    },
    {
      title: 'Quiz: after the seven questions',
      isSummary: true,
      cases: {
        'a partnership': early(JOIN),
        'a partnership, market and initiative in part': early({ ...JOIN, initiative: PARTLY, 'no-market': PARTLY }),
        procurement: early(seven(yes('several-providers', 'profit'))),
        'a grant': early(seven(yes('general-support'))),
        'not clear: no situation': early(seven(yes('no-market', 'initiative'))),
        'not clear: nobody knows whether there is a market': early({ ...JOIN, 'no-market': 'unknown' }),
        'not clear: answers that contradict each other': early({ ...JOIN, ...yes('general-support') }),
        'nothing answered': early({}),
        'the form is answered': early({ ...JOIN, ...yes(...FORM) }),
        'one question is left': early(whole(JOIN, { trust: undefined })),
        'everything is answered': early(whole(JOIN)),
      },
    },
    {
      title: 'Quiz: all answers, before the result',
      isSummary: true,
      cases: {
        'nothing answered': review({}),
        'one has no answer': review(whole(JOIN, { trust: undefined })),
        'two have no answer': review(whole(JOIN, { trust: undefined, courage: undefined })),
        'all have an answer': review(whole(JOIN)),
      },
    },
    {
      title: 'Quiz: the ways to what has no answer',
      cases: Object.fromEntries(
        [1, 2, 14].map((n) => [`${n} left`, (l10n) => `${goToOpen(n, l10n)} · ${answerOpen(n, l10n)}`]),
      ),
    },
  ];
}
