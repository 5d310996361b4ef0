import type { Locale } from '../../src/catalog.js';
import { iop } from '../../src/content/index.js';
import { answerLeft, openSentence, routeSentence } from '../../src/iop-quiz/finding.js';
import { reviewSentence } from '../../src/iop-quiz/review-view.js';
import { adviseIop } from '../../src/scoring/advise-iop.js';
import { NO, YES, type Answer, type Answers } from '../../src/scoring/instrument.js';
import type { Group, Sentence } from './table.js';

const ITEMS = iop.structure.dimensions.flatMap(({ items }) => items.map(({ id }) => id as string));

/** Every question answered no, but for these. */
const allBut = (some: Readonly<Record<string, Answer | undefined>>): Answers =>
  Object.fromEntries(
    Object.entries({ ...Object.fromEntries(ITEMS.map((id) => [id, NO])), ...some }).filter(([, answer]) => answer),
  ) as Answers;

const FORM = ['funding', 'no-market', 'initiative', 'agreement', 'long-term', 'not-detailed'];
const yes = (...ids: string[]): Answers => Object.fromEntries(ids.map((id) => [id, YES]));

export async function iopQuiz(locale: Locale): Promise<readonly Group[]> {
  const text = await iop.text(locale);
  const route =
    (answers: Answers): Sentence =>
    (l10n) => {
      const result = adviseIop(answers);
      return [routeSentence({ text, result }), openSentence({ result, l10n })].filter(Boolean).join(' ');
    };
  const review =
    (answers: Answers): Sentence =>
    (l10n) =>
      reviewSentence({ result: adviseIop(answers), l10n });
  const left =
    (answers: Answers): Sentence =>
    (l10n) =>
      answerLeft({ result: adviseIop(answers), l10n });
  return [
    {
      title: 'Quiz: the route',
      isSummary: true,
      cases: {
        'nothing answered': route({}),
        'everything answered: a partnership': route(allBut(yes(...FORM, 'specific-activity'))),
        'everything answered: procurement': route(allBut(yes('several-providers'))),
        'everything answered: a grant': route(allBut(yes('general-support'))),
        'everything answered: not clear': route(allBut(yes(...FORM))),
        '3 of 21 answered, they point to a partnership': route(yes('initiative', 'no-market', 'specific-activity')),
        '3 of 21 answered, they point to procurement': route(yes('several-providers', 'profit', 'own-idea')),
        '1 of 21 answered, it points to a grant': route(yes('general-support')),
        'one question is left': route(allBut({ ...yes('several-providers'), trust: undefined })),
        'one that decides is don’t know': route(allBut({ ...yes('several-providers'), profit: 'unknown' })),
        'two that decide are don’t know': route(
          allBut({ ...yes('several-providers'), profit: 'unknown', 'own-idea': 'unknown' }),
        ),
        'all are don’t know': route(Object.fromEntries(ITEMS.map((id) => [id, 'unknown']))),
      },
    },
    {
      title: 'Quiz: all answers, before the result',
      isSummary: true,
      cases: {
        'nothing answered': review({}),
        'one has no answer': review(allBut({ trust: undefined })),
        'two have no answer': review(allBut({ trust: undefined, courage: undefined })),
        'all have an answer': review(allBut({})),
      },
    },
    {
      title: 'Quiz: the button to what has no answer',
      cases: {
        'nothing answered': left({}),
        'one has no answer': left(allBut({ trust: undefined })),
        'two have no answer': left(allBut({ trust: undefined, courage: undefined })),
      },
    },
  ];
}
