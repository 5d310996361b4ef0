/** What few visitors open: the files hold every question with its answer. */
import type { TemplateResult } from 'lit';
import { answersTable, answersView as view, fileButtons } from '../questionnaire/on-demand.js';
import { answerNames, type IopCheck } from './quiz.js';

export { backgroundView, room, styles } from '../questionnaire/on-demand.js';

export const answersView = (check: IopCheck): TemplateResult => view(check, answerNames(check.l10n.msg));

export const filesView = (check: IopCheck): TemplateResult =>
  fileButtons(check, () => answersTable(check, answerNames(check.l10n.msg)));
