/** What the views of the quiz share. */
import { html, nothing, type TemplateResult } from 'lit';
import type { IopText } from '../content/iop/text.js';
import type { MsgFn } from '../localization/locale-controller.js';
import type { IopAdvice } from '../scoring/advise-iop.js';
import { NO, PARTLY, YES, type Answer } from '../scoring/instrument.js';
import { progress } from '../questionnaire/progress.js';
import type { QuestionnaireViewModel } from '../questionnaire/view-model.js';
import { iopMark } from './mark.js';

export type IopViewModel = QuestionnaireViewModel<IopAdvice, IopText>;
export type IopItemId = keyof IopText['items'];

/** The step in which all answers are gone through before the result. */
export const REVIEW = 'review';

/** The words of the answers. */
export function answerNames(msg: MsgFn): Readonly<Partial<Record<Answer, string>>> {
  return {
    [YES]: msg('Ja', { id: 'iop.yes', desc: 'An answer' }),
    [PARTLY]: msg('Delvis', { id: 'iop.partly', desc: 'An answer, between yes and no' }),
    [NO]: msg('Nej', { id: 'iop.no', desc: 'An answer' }),
    unknown: msg('Vet inte', { id: 'iop.unknown', desc: 'An answer' }),
  };
}

export function answerName(answer: Answer | undefined, msg: MsgFn): string {
  return (
    (answer && answerNames(msg)[answer]) ??
    msg('Inget svar', { id: 'iop.none', desc: 'Instead of an answer, for a question that was skipped' })
  );
}

/**
 * Where one is: a link for each part.
 * @param current id of the part on show
 */
export function head(model: IopViewModel, title: TemplateResult, current: string): TemplateResult {
  const { structure, text } = model;
  const showStep = (part: string): void =>
    model.showStep(structure.dimensions.find(({ id }) => id === part)!.items[0]!.id);
  return html`<div class="head" part="head">
    ${iopMark([])}
    <div>
      <p class="small quiet" lang=${model.contentLang ?? nothing}>${text.name}</p>
      ${title}
    </div>
    ${progress({ ...model, showStep }, current)}
  </div>`;
}
