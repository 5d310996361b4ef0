/**
 * Every sentence of the product that is put together from parts, for every outcome: printed into sv.txt and en.txt, to be read from top to bottom.
 * A row is the name of a case and a function that makes its sentence. To add one: a row in the file of its widget, then `npm run sentences`.
 */
import type { Locale } from '../../src/catalog.js';
import type { LocaleController } from '../../src/localization/locale-controller.js';
import { caseTimeline } from './case-timeline.js';
import { factorChecklist } from './factor-checklist.js';
import { faults } from './faults.js';
import { fiveK } from './five-k.js';
import { iopQuiz } from './iop-quiz.js';
import { samsyn } from './samsyn.js';
import { start } from './start.js';

export type Sentence = (l10n: LocaleController) => string;

export interface Group {
  /** Widget and what of it. */
  readonly title: string;
  /** It sums up a result: it is read aloud at a meeting, and says things without "not … not". */
  readonly isSummary?: true;
  /** In some outcomes nothing is said. */
  readonly mayBeEmpty?: true;
  readonly cases: Readonly<Record<string, Sentence>>;
}

export const groups = async (locale: Locale): Promise<readonly Group[]> => [
  ...start,
  ...fiveK,
  ...factorChecklist,
  ...(await iopQuiz(locale)),
  ...samsyn,
  ...caseTimeline,
  ...faults,
];

const HEAD = {
  sv: 'Alla sammansatta meningar, i varje utfall. Skrivs av npm run sentences: ändra inte här.',
  en: 'Every sentence put together from parts, for every outcome. Written by npm run sentences: do not edit.',
};

export async function printed(l10n: LocaleController): Promise<string> {
  const { locale } = l10n;
  const blocks = (await groups(locale)).map(({ title, cases }) =>
    [
      `== ${title} ==`,
      ...Object.entries(cases).map(
        ([name, sentence]) => `${name}\n    ${sentence(l10n).replaceAll('\n', '\n    ') || '–'}`,
      ),
    ].join('\n\n'),
  );
  return `${[HEAD[locale], ...blocks].join('\n\n\n')}\n`;
}
