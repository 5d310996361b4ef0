/** All that the widgets say, as plain markup: to read without JavaScript, and to print. */
import type { WidgetName } from '../../../src/catalog.js';
import type { ContentLocale } from '../../../src/content/types.js';
import { caseTimelineText } from './case-timeline.js';
import { factorChecklistText } from './factor-checklist.js';
import { fiveKText } from './five-k.js';
import { iopQuizText } from './iop-quiz.js';
import type { PageText } from './page-text.js';
import { samsynText } from './samsyn.js';

export const TEXTS: Readonly<Record<WidgetName, (locale: ContentLocale) => Promise<PageText>>> = {
  'five-k': fiveKText,
  'factor-checklist': factorChecklistText,
  'iop-quiz': iopQuizText,
  'case-timeline': caseTimelineText,
  samsyn: async (locale) => samsynText(locale),
};
