/** All that follows the start card. */
import { html, type CSSResult, type TemplateResult } from 'lit';
import { backgroundDisclosure, backgroundStyles } from '../core/background.js';
import { heading } from '../core/heading.js';
import { readingStyles } from '../core/reading.styles.js';
import { termStyles } from '../core/term-text.js';
import { answersTable, type AnswerNames } from '../questionnaire/answers-view.js';
import { resultFiles } from '../questionnaire/files/result-source.js';
import { scaleNames } from '../charts/scale-names.js';
import { questionStyles } from '../questionnaire/question.js';
import { shareSection, shareStyles } from '../questionnaire/share-section.js';
import { continueLater } from '../questionnaire/take/continue-later.js';
import type { ScoredViewModel } from '../questionnaire/view-model.js';
import { PICKED } from '../scoring/instrument.js';
import { findingOf } from './finding.js';
import { keepClearOfBar } from './go-to.js';
import { checklistMark } from './mark.js';
import { onPaper, onPaperStyles } from './on-paper.js';
import { outcome, outcomeStyles } from './outcome.js';
import { plainText } from './plain-text.js';
import { soFar, soFarStyles } from './so-far.js';
import { groups, picks } from './statements.js';
import { strengthenStyles } from './strengthen.js';
import { checklistStyles } from './styles.js';

export const styles: readonly CSSResult[] = [
  readingStyles,
  termStyles,
  shareStyles,
  questionStyles,
  outcomeStyles,
  strengthenStyles,
  checklistStyles,
  soFarStyles,
  onPaperStyles,
  backgroundStyles,
];

/** The statements on one page, the summary that follows the answers, and the result below. */
export function listView(model: ScoredViewModel): TemplateResult {
  const { structure, text, result, l10n, headingLevel, contentLang } = model;
  const { msg } = l10n;
  const pick = structure.kind === 'pick';
  const isAnswered = result.answered + result.unknown > 0;
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
    <div class="check">
      <div class="statements ${isAnswered ? 'screen' : ''}" @focusin=${keepClearOfBar}>
        <div class="flow step-body">${pick ? picks(model) : groups(model)}</div>
        ${continueLater(model)}
      </div>
      ${soFar(model)}
    </div>
    ${outcome(model)} ${isAnswered ? onPaper(model, answerNames(model)) : ''}
    <div class="flow after">
      ${shareSection(
        model,
        () => plainText(model),
        resultFiles(model, () => answersTable(model, answerNames(model)), findingOf(model).finding),
      )}
      ${backgroundDisclosure(model.background, msg, contentLang)}
    </div>`;
}

/** The result in one line, for a form. */
export function summaryLine(model: ScoredViewModel): string {
  const { finding, sub } = findingOf(model);
  return `${model.text.name}: ${finding} ${sub}`.trim();
}

/** The words of the answers, for a file. */
function answerNames({ structure, l10n: { msg } }: ScoredViewModel): AnswerNames {
  if (structure.kind !== 'pick') return scaleNames(msg);
  return { [PICKED]: msg('Vald', { id: 'check.picked', desc: 'In a file: this has been picked' }) };
}
