/** What few visitors open: the files hold every statement with its answer. */
import type { TemplateResult } from 'lit';
import { PICKED } from '../scoring/instrument.js';
import { answersTable, fileButtons } from '../questionnaire/on-demand.js';
import { scaleNames } from '../questionnaire/question.js';
import type { SelfCheck } from '../questionnaire/view-model.js';

export { answersView, backgroundView, room, styles } from '../questionnaire/on-demand.js';

export function filesView(check: SelfCheck): TemplateResult {
  const { msg } = check.l10n;
  const names =
    check.structure.kind === 'pick'
      ? { [PICKED]: msg('Vald', { id: 'check.picked', desc: 'In a file: this has been picked' }) }
      : scaleNames(msg);
  return fileButtons(check, () => answersTable(check, names));
}
