/** The result of a checklist, below its statements: the finding, what to strengthen, what is in place, what to talk about. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { bandIcon } from '../charts/band-icon.js';
import { heading } from '../core/heading.js';
import { termText } from '../core/term-text.js';
import { today } from '../core/today.js';
import { scaleNames } from '../charts/scale-names.js';
import type { ScoredViewModel } from '../questionnaire/view-model.js';
import { findingOf, leftLabel, leftSentence } from './finding.js';
import { showStatement } from './go-to.js';
import { pickedView } from './picked.js';
import { questions } from './questions.js';
import { tallyOf, type Rated } from './rated.js';
import { answerOf, MOST_WEAK, strengthen } from './strengthen.js';

export function outcome(model: ScoredViewModel): TemplateResult {
  const { structure, text, result, l10n, headingLevel, contentLang } = model;
  const { msg } = l10n;
  const isRated = structure.kind !== 'pick';
  const { finding, sub } = findingOf(model);
  const title = msg('Ert svar', { id: 'check.result-title', desc: 'Heading of the result below the statements' });
  const hasReversed = structure.dimensions.some(({ items }) => items.some(({ reversed }) => reversed));
  const omitted =
    isRated && hasReversed
      ? msg('Ett hinder räknas omvänt: ju mer det stämmer, desto svagare punkt.', {
          id: 'check.reversed',
          desc: 'Explains that hindering statements are reversed',
        })
      : '';
  return html`<section class="outcome stack ${result.answered + result.unknown ? '' : 'screen'}" part="summary">
    <div class="outcome-head">
      ${heading(headingLevel + 1, 'sub', title, 'result-title')}
      <p class="small quiet">${today(l10n.locale)}</p>
    </div>
    <p class="finding ${finding.length > LONG ? 'long' : ''}" part="sentence">${finding}</p>
    ${sub ? html`<p class="finding-sub">${sub}</p>` : nothing} ${isRated ? leftOut(model) : nothing}
    ${model.baseline?.sentence} ${isRated ? ratedView(model) : pickedView(model)}
    <p class="small quiet">${omitted} <span lang=${contentLang ?? nothing}>${text.basis}</span></p>
    ${notes(model)}
  </section>`;
}

/** A finding of more signs than this is no headline: it lists what has been picked, or quotes a statement. */
const LONG = 110;

/** The way back to what is not answered. */
function leftOut(model: ScoredViewModel): TemplateResult | typeof nothing {
  const sentence = leftSentence(model);
  if (!sentence) return nothing;
  const { skipped } = tallyOf(model);
  return html`<p class="left-out">
    ${sentence}
    <button type="button" class="action screen" @click=${showStatement(skipped[0]!.id)}>
      <span>${leftLabel(skipped.length, model.l10n)}</span>
    </button>
  </p>`;
}

function ratedView(model: ScoredViewModel): TemplateResult | typeof nothing {
  if (!model.result.answered && !model.result.unknown) return nothing;
  const { weak, inPlace, between, unknown } = tallyOf(model);
  const { msg } = model.l10n;
  return html`<div class="two ${!weak.length ? 'even' : weak.length > MOST_WEAK ? 'many' : ''}">
    ${weak.length ? strengthen(model, weak) : nothing}
    ${
      inPlace.length
        ? html`<section class="stack">
            ${heading(model.headingLevel + 2, 'sub', inPlaceTitle(model))}
            <ul class="signed">
              ${inPlace.map((each) => signed(each, each.followUp?.good ?? statementAndAnswer(each, model), model))}
            </ul>
          </section>`
        : nothing
    }
    <div class="stack">
      ${
        between.length + unknown.length
          ? html`<section class="stack">
              ${heading(model.headingLevel + 2, 'sub', talkTitle(model))}
              <ul class="signed">
                ${between.map((each) => signed(each, each.followUp?.what ?? statementAndAnswer(each, model), model))}
                ${unknown.map((each) =>
                  signed(
                    each,
                    html`${each.followUp?.what ?? each.statement}
                      <span class="quiet" lang=${model.l10n.locale}>(${scaleNames(msg).unknown.toLowerCase()})</span>`,
                    model,
                  ),
                )}
              </ul>
            </section>`
          : nothing
      }
      ${questions(model)}
    </div>
  </div>`;
}

const signed = ({ band }: Rated, words: unknown, { contentLang }: ScoredViewModel): TemplateResult =>
  html`<li>${bandIcon(band)}<span lang=${contentLang ?? nothing}>${words}</span></li>`;

const statementAndAnswer = (each: Rated, model: ScoredViewModel): TemplateResult =>
  html`${each.statement} <span class="small quiet">${answerOf(each, model)}</span>`;

type Titled = Pick<ScoredViewModel, 'l10n'>;

export const inPlaceTitle = ({ l10n: { msg } }: Titled): string =>
  msg('Det här är på plats', { id: 'check.in-place', desc: 'Heading of the strengths' });

export const talkTitle = ({ l10n: { msg } }: Titled): string =>
  msg('Prata vidare om', { id: 'check.talk', desc: 'Heading of what to talk about' });

/** What the source adds to the whole; and what a custom instrument names as next steps. */
function notes({ text, l10n, headingLevel, contentLang }: ScoredViewModel): TemplateResult | typeof nothing {
  const all = [...(text.notes ?? []), ...text.next];
  return all.length
    ? html`<section class="stack">
        ${heading(headingLevel + 2, 'sub', l10n.msg('Bra att veta', { id: 'check.notes', desc: 'Heading of what the source adds to the whole' }))}
        ${all.map(({ text: words, source }, i) => html`<p lang=${contentLang ?? nothing}>${termText(words, text.terms, `note-${i}`)} <span class="small quiet">${text.cited[source ?? '']}</span></p>`)}
      </section>`
    : nothing;
}

/** Before the styles of the statements. */
export const outcomeStyles = css`
  .outcome {
    margin-top: 2.5em;
    border-top: 0.125em solid var(--sos-strong);
    padding-top: 1.25em;
  }
  .outcome-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
    scroll-margin-top: calc(var(--sos-scroll-margin, 1em) + 1.25em);
  }
  .finding {
    max-width: 26em;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .finding.long {
    max-width: 30em;
    font-size: 1.25em;
    line-height: 1.35;
  }
  .finding-sub {
    font-size: 1.125em;
  }
  .two {
    display: grid;
    gap: 2em;
  }
  .two:empty {
    display: none;
  }
  .stack > .two {
    margin-top: 1.5em;
  }
  dt {
    font-weight: 700;
  }
  .signed li {
    display: flex;
    align-items: baseline;
    gap: 0.75em;
  }
  .signed li + li {
    margin-top: 0.5em;
  }
  .signed .sign {
    position: relative;
    top: 0.125em;
  }
  .left-out .action {
    display: inline-flex;
  }
  .explained dd + dt {
    margin-top: 0.75em;
  }
  @container (width >= 34em) {
    .two {
      grid-template-columns: 1fr 1fr;
    }
    .two > .panel {
      grid-column: 1 / -1;
    }
  }
  @container (width >= 42em) {
    .finding {
      font-size: 1.75em;
    }
    .two {
      grid-template: auto 1fr / minmax(0, 1.2fr) minmax(0, 1fr);
      align-items: start;
      column-gap: 3em;
    }
    /* Two columns, whatever is in the second. */
    .two > * + * {
      grid-column: 2;
    }
    .two > .panel {
      grid-area: 1 / 1 / span 2;
    }
    .two.even {
      grid-template: auto / 1fr 1fr;
    }
    .two.even > * {
      grid-column: auto;
    }
  }
  @media print {
    .outcome {
      margin-top: 0;
      border: 0;
      padding-top: 0.5em;
    }
    .finding {
      font-size: 1.375em;
    }
    .finding-sub {
      font-size: 1em;
    }
    .two,
    .two.even {
      gap: 1em 2em;
      grid-template-columns: 1.2fr 1fr;
    }
    /* A grid is not cut between pages in every browser. */
    .two.many {
      display: block;
    }
    .many .strengthen {
      columns: 2;
      column-gap: 2em;
    }
    .many > * + * {
      margin-top: 1em;
    }
    /* Every statement stands below with its answer. */
    .many .weak .quiet,
    .more-weak > summary {
      display: none;
    }
    .signed li + li {
      margin-top: 0.125em;
    }
  }
`;
