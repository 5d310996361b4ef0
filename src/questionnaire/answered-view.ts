/** What a result leaves out, and the way back to it; in place of a picture, where there is too little to draw one. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { ResultRow } from '../charts/result-rows.js';
import { heading } from '../core/heading.js';
import { ticks } from './progress.js';
import { leftOutOf, type AnsweredStatement } from './statements.js';
import type { ScoredViewModel } from './view-model.js';

/** A picture of fewer areas would be an empty star. */
const FEWEST_DRAWN = 3;

export const isDrawable = (rows: readonly ResultRow[]): boolean =>
  rows.filter(({ mean }) => mean !== null).length >= Math.min(FEWEST_DRAWN, rows.length);

/** How much has been answered, area by area. */
export function answeredView(
  rows: readonly ResultRow[],
  { l10n: { msg }, headingLevel, contentLang }: ScoredViewModel,
): TemplateResult {
  return html`<section class="answered" part="answered">
    ${heading(
      headingLevel + 1,
      'sub',
      msg('Så mycket har ni svarat', { id: 'answered.title', desc: 'Heading of how much is answered in each area' }),
    )}
    <ul>
      ${rows.map(
        ({ name, answered, total }) =>
          html`<li>
            <span lang=${contentLang ?? nothing}>${name}</span> ${ticks(total, answered)}
            <span
              >${msg(str`${answered} av ${total}`, { id: 'answered.of', desc: '0: answers on the scale in an area, 1: its statements' })}</span
            >
          </li>`,
      )}
    </ul>
    <p class="small quiet">
      ${msg('Hälften av svaren i en del räcker för ett värde.', { id: 'answered.half', desc: 'Below how much is answered in each area' })}
    </p>
  </section>`;
}

/** To the first statement without an answer; where all have one, to the first "don't know". Undefined when nothing is left. */
export function backTo(model: ScoredViewModel): { readonly label: string; go(): void } | undefined {
  const { l10n } = model;
  const { msg } = l10n;
  const left = leftOutOf(model);
  const skipped = left.filter(({ answer }) => answer === undefined);
  const [first] = skipped.length ? skipped : left;
  if (!first) return undefined;
  const label = skipped.length
    ? l10n.plural(skipped.length, {
        one: msg('Svara på den som är kvar', {
          id: 'answered.answer.one',
          desc: 'Button: to the only statement without an answer',
        }),
        other: msg(str`Svara på de ${l10n.number(skipped.length)} som är kvar`, {
          id: 'answered.answer.other',
          desc: 'Button: to the first statement without an answer. 0: number of them',
        }),
      })
    : l10n.plural(left.length, {
        one: msg('Gå till påståendet', {
          id: 'answered.go.one',
          desc: "Button: to the only statement that is answered don't know",
        }),
        other: msg(str`Gå till de ${l10n.number(left.length)} påståendena`, {
          id: 'answered.go.other',
          desc: "Button: to the first statement that is answered don't know. 0: number of them",
        }),
      });
  return { label, go: () => goTo(first, model) };
}

const goTo = ({ dimension, id }: AnsweredStatement, { showStep }: ScoredViewModel): void => showStep(dimension, id);

export const answeredStyles = css`
  .answered ul {
    margin: 0.5em 0;
  }
  .answered li {
    display: grid;
    grid-template-columns: minmax(0, 8em) minmax(4em, 12em) auto;
    align-items: center;
    gap: 1em;
    padding: 0.25em 0;
  }
`;
