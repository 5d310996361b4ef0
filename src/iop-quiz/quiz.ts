/** What the views of the quiz share. */
import { html, nothing, type TemplateResult } from 'lit';
import type { IopText } from '../content/iop/text.js';
import type { MsgFn } from '../localization/locale-controller.js';
import type { IopAdvice, IopRoute } from '../scoring/advise-iop.js';
import { itemsOf, NO, PARTLY, YES, type Answer } from '../scoring/instrument.js';
import { progress } from '../questionnaire/progress.js';
import type { QuestionnaireViewModel } from '../questionnaire/view-model.js';
import { iopMark } from './mark.js';

export type IopViewModel = QuestionnaireViewModel<IopAdvice, IopText>;
export type IopItemId = keyof IopText['items'];

type Asked = Pick<IopViewModel, 'structure' | 'answers'>;

/** The step after the decisive questions: where they point so far. */
export const EARLY = 'early';
/** The step in which all answers are gone through before the result. */
export const REVIEW = 'review';

/** All steps in order. */
export function stepsOf(structure: Asked['structure']): readonly string[] {
  const [decisive, ...rest] = structure.dimensions.map(({ items }) => items.map(({ id }) => id));
  return [...decisive!, EARLY, ...rest.flat(), REVIEW, 'result'];
}

const isOpen = (id: string, { answers }: Asked): boolean => !Object.hasOwn(answers, id) || answers[id] === 'unknown';

/** The questions without an answer, or with "don't know". */
export const openItems = (asked: Asked): readonly IopItemId[] =>
  itemsOf(asked.structure)
    .map(({ id }) => id as IopItemId)
    .filter((id) => isOpen(id, asked));

/**
 * Where forward leads from a question.
 * @param seenAll the visitor has come to all answers: then only to what is still open, and back to them
 */
export function stepAfter(id: IopItemId, asked: Asked, seenAll: boolean): string {
  const steps = stepsOf(asked.structure);
  const after = steps.slice(steps.indexOf(id) + 1);
  if (!seenAll) return after[0]!;
  const open = openItems(asked);
  return after.find((step) => open.includes(step as IopItemId)) ?? REVIEW;
}

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

interface HeadParts {
  readonly title: TemplateResult;
  /** Reached by the next Tab after the title. */
  readonly action?: TemplateResult;
  /** The part that is on show. */
  readonly current?: string;
  /** The routes that the mark does not leave out. */
  readonly open?: readonly (IopRoute | 'unclear')[];
}

/** Where one is: a link for each part. */
export function head(model: IopViewModel, { title, action, current = '', open = [] }: HeadParts): TemplateResult {
  const { structure, text } = model;
  const showStep = (part: string): void =>
    model.showStep(structure.dimensions.find(({ id }) => id === part)!.items[0]!.id);
  return html`<div class="head" part="head">
    ${iopMark(open)}
    <div>
      <p class="small quiet" lang=${model.contentLang ?? nothing}>${text.name}</p>
      ${title}
    </div>
    ${action ?? nothing} ${progress({ ...model, showStep }, current)}
  </div>`;
}
