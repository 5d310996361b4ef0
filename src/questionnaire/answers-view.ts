/** The answers given, statement by statement: on the page and as a table for a file. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { tableHeads } from '../charts/table.js';
import type { AnyWords } from '../content/types.js';
import { disclosure } from '../core/disclosure.js';
import { heading } from '../core/heading.js';
import type { MsgFn } from '../localization/locale-controller.js';
import type { Answer, Instrument } from '../scoring/instrument.js';
import { scaleNames } from '../charts/scale-names.js';
import type { QuestionnaireViewModel } from './view-model.js';

type Model<R> = QuestionnaireViewModel<R, AnyWords>;

/** The words of every answer that an item can have. */
export type AnswerNames = Readonly<Partial<Record<Answer, string>>>;

/** The answer to an item, in words. */
function answerText(answer: Answer | undefined, names: AnswerNames, { kind }: Instrument, msg: MsgFn): string {
  if (answer === undefined) {
    return msg('Inget svar', { id: 'answers.none', desc: 'Instead of an answer, for a statement that was skipped' });
  }
  return kind || answer === 'unknown' ? names[answer]! : `${answer}. ${names[answer]}`;
}

/** Every statement with its answer. */
export function answersDisclosure<R>(model: Model<R>, names: AnswerNames = scaleNames(model.l10n.msg)): TemplateResult {
  const { structure, text, answers, l10n, headingLevel, contentLang } = model;
  const title = l10n.msg('Era svar', {
    id: 'answers.title',
    desc: 'Opens the list of statements with the answers given',
  });
  const content = structure.dimensions.map(
    ({ id, items }) =>
      html`<section class="stack">
        ${heading(headingLevel + 1, 'sub', text.dimensions[id]!.name, undefined, contentLang)}
        <dl class="given-list">
          ${items.map(
            (item) =>
              html`<div>
                <dt lang=${contentLang ?? nothing}>${text.items[item.id]}</dt>
                <dd>${answerText(answers[item.id], names, structure, l10n.msg)}</dd>
              </div>`,
          )}
        </dl>
      </section>`,
  );
  return disclosure(title, 'answers', content);
}

/** Every statement with its answer, as rows of a table for a file. */
export function answersTable<R>({ structure, text, answers, l10n: { msg } }: Model<R>, names: AnswerNames): string[][] {
  const heads = [
    tableHeads(msg).area,
    msg('Påstående eller fråga', { id: 'answers.item', desc: 'Column in a file: the statement or question' }),
    msg('Svar', { id: 'answers.answer', desc: 'Column in a file: the answer' }),
  ];
  const rows = structure.dimensions.flatMap(({ id, items }) =>
    items.map((item) => [
      text.dimensions[id]!.name,
      text.items[item.id]!,
      answerText(answers[item.id], names, structure, msg),
    ]),
  );
  return [heads, ...rows];
}

export const answersStyles = css`
  .given-list > div {
    display: grid;
    gap: 0 1.5em;
    padding: 0.5em 0;
    border-top: 0.0625em solid var(--sos-line);
  }
  dd {
    font-weight: 600;
  }
  @container (width >= 34em) {
    .given-list > div {
      grid-template-columns: 1fr 12em;
    }
  }
  @media print {
    .answers {
      break-before: page;
    }
    .answers > summary {
      font-size: 1.375em;
    }
  }
`;
