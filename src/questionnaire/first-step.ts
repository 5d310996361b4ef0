/** One thing to do, and one question to ask each other: the tinted surface of a result. All other advice is in the row of its area. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { MsgFn } from '../localization/locale-controller.js';
import type { ResultRow } from '../charts/result-rows.js';
import { heading } from '../core/heading.js';
import { isMostlyUnknown, type AnsweredStatement } from './statements.js';
import type { ScoredViewModel } from './view-model.js';

export interface FirstStep {
  readonly title: string;
  readonly todo: string | undefined;
  readonly ask: string | undefined;
  /** The words are those of the instrument, not of the interface. */
  readonly isContent: boolean;
}

export interface FirstStepSource {
  readonly model: ScoredViewModel;
  readonly rows: readonly ResultRow[];
  /** The statement to begin with: the lowest one, or the one that has fallen most; none where all answers are alike. */
  readonly statement: AnsweredStatement | undefined;
}

/** From this answer on there is nothing to mend: it is to be kept. */
const KEPT_FROM = 4;

export function firstStep({ model, rows, statement }: FirstStepSource): FirstStep {
  const { text, result, l10n } = model;
  const { msg } = l10n;
  const first = msg('Gör det här först', { id: 'first.do', desc: 'Heading of one thing to do' });
  const many = isMostlyUnknown(result);
  if (many || rows.every(({ mean }) => mean === null))
    return {
      title: first,
      todo: msg('Be en till hos er svara. Jämför sedan era svar.', {
        id: 'first.another',
        desc: 'One thing to do, when there are too few answers for a picture',
      }),
      ask: many
        ? msg('Vem hos oss vet mer om det här?', {
            id: 'first.who-knows',
            desc: 'A question to ask each other, when most answers are don’t know',
          })
        : whoCanAnswer(msg),
      isContent: false,
    };
  if (!statement)
    return {
      title: first,
      todo: msg('Välj en del här nedanför, och ett råd som ni kan följa redan i dag.', {
        id: 'first.choose',
        desc: 'One thing to do, when all answers are the same',
      }),
      ask: rows.some(({ mean }) => mean === null)
        ? whoCanAnswer(msg)
        : msg('Vilken del betyder mest för oss just nu?', {
            id: 'first.which',
            desc: 'A question to ask each other, when all answers are the same',
          }),
      isContent: false,
    };
  const row = rows.find(({ id }) => id === statement.dimension)!;
  const { advice, ask } = text.dimensions[row.id]!;
  const words = row.band ? advice?.[row.band] : undefined;
  const question = rows.some(({ mean }) => mean === null) ? whoCanAnswer(msg) : (words?.ask ?? ask);
  if (statement.value! >= KEPT_FROM)
    return {
      title: msg('Håll det levande', {
        id: 'first.keep',
        desc: 'Heading of one thing to do, when all answers are high',
      }),
      todo: words?.points[0],
      ask: question,
      isContent: true,
    };
  return {
    title: first,
    todo: text.followUp?.[statement.id]?.step ?? words?.points[0],
    ask: question,
    isContent: true,
  };
}

const whoCanAnswer = (msg: MsgFn): string =>
  msg('Vem hos oss kan svara på det som är kvar?', {
    id: 'first.who-answers',
    desc: 'A question to ask each other, when statements are left without an answer',
  });

export const askTitle = (msg: MsgFn): string =>
  msg('Fråga varandra', { id: 'first.ask', desc: 'Heading of one question to ask each other' });

export function firstStepView(
  { title, todo, ask, isContent }: FirstStep,
  { l10n: { msg }, headingLevel, contentLang }: ScoredViewModel,
): TemplateResult | typeof nothing {
  const lang = (isContent && contentLang) || nothing;
  const part = (name: string, words: string): TemplateResult =>
    html`<div>
      ${heading(headingLevel + 1, 'first-title quiet', name)}
      <p class="first-text" lang=${lang}>${words}</p>
    </div>`;
  if (!todo && !ask) return nothing;
  return html`<section class="panel first" part="first">
    ${todo ? part(title, todo) : nothing} ${ask ? part(askTitle(msg), ask) : nothing}
  </section>`;
}

export const firstStepStyles = css`
  .first {
    display: grid;
    gap: 1.25em 2em;
  }
  .first-title {
    font-size: 1em;
    font-weight: 600;
  }
  .first-text {
    font-size: 1.25em;
    line-height: 1.4;
  }
  @container (width >= 34em) {
    .first {
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
    }
  }
  @media print {
    .first {
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
      padding: 0.75em 1em;
      border: 0.0625em solid;
    }
  }
`;
