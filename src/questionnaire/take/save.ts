/** What stays when the page is closed, and what comes the next time. */
import { html, nothing, type TemplateResult } from 'lit';
import { disclosure } from '../../core/disclosure.js';
import { heading } from '../../core/heading.js';
import { fileButtons, saveFile } from '../files/file-buttons.js';
import { FILE_FORMATS, type FileSource } from '../files/formats.js';
import type { QuestionnaireViewModel } from '../view-model.js';
import { action } from './code.js';

type Model = QuestionnaireViewModel<unknown, unknown>;

/** The picture that has a button of its own, and all else. */
const [PICTURE, ...OTHERS] = FILE_FORMATS;

export function saveView(model: Model, text: () => string, files: FileSource): TemplateResult {
  const { take, l10n, announce, headingLevel } = model;
  const { msg } = l10n;
  const copied = msg('Resultatet är kopierat.', {
    id: 'share.copied',
    desc: 'Status, after the result has been copied as text',
  });
  const save = msg('Spara', { id: 'share.save', desc: 'Heading of print, copy as text, picture and files' });
  const print = msg('Skriv ut', { id: 'share.print', desc: 'Button: print the result' });
  const copy = msg('Kopiera som text', { id: 'share.copy', desc: 'Button: copy the result as plain text' });
  const picture = msg('Spara bilden', { id: 'share.picture', desc: 'Button: save the picture as a file' });
  const saveAs = msg('Spara som fil', { id: 'share.files', desc: 'Opens the choice of file types' });
  return html`${heading(headingLevel + 2, 'sub', save)}
    <div class="actions" part="actions">
      ${action('print', print, () => model.print())}
      ${action('copy', copy, (event) => take.copying.copy(text(), copied, msg, event))}
      ${files.pictureTitle ? action('picture', picture, saveFile(PICTURE!, files, msg, announce)) : nothing}
      ${disclosure(saveAs, 'files', fileButtons(files, msg, announce, OTHERS))}
    </div>`;
}

export function nextTimeView(model: Model): TemplateResult {
  const { code, structure, baselineForm, saving, l10n, headingLevel } = model;
  const { msg } = l10n;
  const next = msg('Nästa gång', { id: 'share.next', desc: 'Heading of the earlier answer and of starting again' });
  const compare = msg('Jämför med ett tidigare svar', {
    id: 'share.baseline',
    desc: 'Opens a field for the code of an earlier answer',
  });
  const restart = msg('Börja om', { id: 'share.restart', desc: 'Button: remove all answers and begin again' });
  return html`${heading(headingLevel + 2, 'sub', next)}
    <div class="actions">
      ${code && !structure.kind && baselineForm ? disclosure(compare, 'baseline', baselineForm) : nothing}
      ${action('restart', restart, () => model.restart())}
    </div>
    ${saving}`;
}
