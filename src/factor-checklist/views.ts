/** All that follows the start card. */
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { tableStyles } from '../charts/table.js';
import { backgroundDisclosure, backgroundStyles } from '../core/background.js';
import { heading } from '../core/heading.js';
import { readingStyles } from '../core/reading.styles.js';
import { termStyles, termText } from '../core/term-text.js';
import { answersTable, type AnswerNames } from '../questionnaire/answers-view.js';
import { resultFiles } from '../questionnaire/files/result-source.js';
import { questionStyles, scaleNames } from '../questionnaire/question.js';
import { shareSection, shareStyles } from '../questionnaire/share-section.js';
import { continueLater } from '../questionnaire/take/continue-later.js';
import type { ScoredViewModel } from '../questionnaire/view-model.js';
import { PICKED } from '../scoring/instrument.js';
import { checklistMark } from './mark.js';
import { groups, picks } from './statements.js';
import { checklistStyles } from './styles.js';
import { meaning, plainText, sentence, tally } from './summary.js';

export const styles: readonly CSSResult[] = [
  readingStyles,
  termStyles,
  shareStyles,
  questionStyles,
  checklistStyles,
  tableStyles,
  backgroundStyles,
];

/** The statements on one page, and the summary that follows the answers. */
export function listView(model: ScoredViewModel): TemplateResult {
  const { structure, text, l10n, headingLevel, contentLang } = model;
  const { msg } = l10n;
  const pick = structure.kind === 'pick';
  return html`<div class="head" part="head">
      ${checklistMark}
      <div>
        <p class="small quiet">
          ${
            pick
              ? msg('Välj så många ni vill', {
                  id: 'check.pick',
                  desc: 'Above the name of a set to pick any number from',
                })
              : msg('Hur är det hos er?', { id: 'check.rate', desc: 'Above the name of a set of statements to rate' })
          }
        </p>
        ${heading(headingLevel, 'title', text.name, 'title', contentLang)}
      </div>
    </div>
    <div class="flow step-body">
      ${pick ? picks(model) : groups(model)} ${continueLater(model)}
      <section class="panel stack" part="summary">
        ${heading(headingLevel + 1, 'step-title', msg('Just nu', { id: 'check.now', desc: 'Heading of the summary that follows the answers' }))}
        <p class="lead" part="sentence" role="status">${sentence(model)}</p>
        ${model.baseline?.sentence} ${model.baseline?.table} ${pick ? meaning(model) : tally(model)}
        <p class="small quiet" lang=${contentLang ?? nothing}>${text.basis}</p>
      </section>
      ${notes(model)}
      ${shareSection(
        model,
        () => plainText(model),
        resultFiles(model, () => answersTable(model, answerNames(model)), sentence(model)),
      )}
      ${backgroundDisclosure(model.background, msg, contentLang)}
    </div>`;
}

/** The result in one line, for a form. */
export const summaryLine = (model: ScoredViewModel): string => `${model.text.name}: ${sentence(model)}`;

/** What the source adds to the whole; and what a custom instrument names as next steps. */
function notes({ text, l10n, headingLevel, contentLang }: ScoredViewModel): TemplateResult | typeof nothing {
  const all = [...(text.notes ?? []), ...text.next];
  return all.length
    ? html`<section class="stack">
        ${heading(headingLevel + 1, 'sub', l10n.msg('Bra att veta', { id: 'check.notes', desc: 'Heading of what the source adds to the whole' }))}
        ${all.map(({ text: words, source }, i) => html`<p lang=${contentLang ?? nothing}>${termText(words, text.terms, `note-${i}`)} <span class="small quiet">${text.cited[source ?? '']}</span></p>`)}
      </section>`
    : nothing;
}

/** The words of the answers, for a file. */
function answerNames({ structure, l10n: { msg } }: ScoredViewModel): AnswerNames {
  if (structure.kind !== 'pick') return scaleNames(msg);
  return { [PICKED]: msg('Vald', { id: 'check.picked', desc: 'In a file: this has been picked' }) };
}
