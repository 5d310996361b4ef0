/** The result of what is rated: what it means, which answers say so, what to do; then every area, and what to take along. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { View } from '../catalog.js';
import { firstView, otherViews, picture, viewName, type PicturesProps } from '../charts/pictures.js';
import { resultRows } from '../charts/result-rows.js';
import { backgroundDisclosure } from '../core/background.js';
import { disclosure } from '../core/disclosure.js';
import { heading } from '../core/heading.js';
import { termText } from '../core/term-text.js';
import { today } from '../core/today.js';
import { answeredView, backTo, isDrawable } from './answered-view.js';
import { answersDisclosure } from './answers-view.js';
import { areaRows } from './area-rows.js';
import { unchangedNote } from './change.js';
import { scoreFiles } from './files/result-source.js';
import { findingOfAnswers, type Finding } from './finding.js';
import { firstStep, firstStepView } from './first-step.js';
import { leftOutSentence } from './left-out.js';
import { changedView, lowestView } from './lowest.js';
import { resultText } from './result-text.js';
import { shareSection } from './share-section.js';
import { lowestOf } from './statements.js';
import type { ScoredViewModel } from './view-model.js';

export interface ResultProps {
  /** The widget's sign for the result; nothing for a custom instrument. */
  readonly mark: TemplateResult | typeof nothing;
  /** The picture that stands first. */
  readonly view: View;
  /** Only the finding, the lowest answers and the picture. */
  readonly compact: boolean;
}

export function resultView(model: ScoredViewModel, { mark, view, compact }: ResultProps): TemplateResult {
  const { text, structure, result, l10n, baseline, contentLang } = model;
  const { msg } = l10n;
  const rows = resultRows(result, text.dimensions, l10n);
  const lowest = lowestOf(model);
  const finding = baseline?.finding ?? findingOfAnswers(model, rows);
  const pictures: PicturesProps = { view, counts: true, l10n, baseline };
  const drawable = isDrawable(rows);
  const first = firstView(rows, view);
  const fallen = baseline?.changed.find(({ hasFallen }) => hasFallen);
  const step = firstStep({ model, rows, statement: fallen ?? lowest.shown[0] });
  const back = backTo(model);
  const insight = html`<div class="insight">
    ${findingView(finding, {
      changed: !!baseline,
      fault: model.baselineFault,
      back: drawable || compact ? undefined : back,
    })}
    ${baseline?.changed.length ? changedView(baseline.changed, model) : lowestView(lowest, model)}
    <div class="picture ${drawable && first !== 'radar' ? 'wide' : ''}">
      ${drawable ? picture(first, rows, pictures) : answeredView(rows, model)}
    </div>
  </div>`;
  const basis = html`<p lang=${contentLang ?? nothing}>${text.basis}</p>`;
  const edit = html`<button
    type="button"
    class="action screen"
    @click=${() => model.showStep(structure.dimensions[0]!.id)}
  >
    <span>${msg('Ändra svar', { id: 'result.edit', desc: 'Button: back to the first statements' })}</span>
  </button>`;
  return html`<div class="head" part="head">
      ${mark}
      <div>
        <p class="small quiet"><span lang=${contentLang ?? nothing}>${text.name}</span>${' · '}${today(l10n.locale)}</p>
        ${heading(
          model.headingLevel,
          'title',
          baseline
            ? msg('Då och nu', { id: 'result.title.change', desc: 'Heading of a result beside an earlier answer' })
            : msg('Er bild i dag', { id: 'result.title', desc: 'Heading of the result' }),
          'title',
        )}
      </div>
      ${compact ? nothing : edit}
    </div>
    <div class="step-body" part="result">
      ${insight}
      ${
        compact
          ? html`<div class="small quiet result-notes">${basis}</div>`
          : html`${firstStepView(step, model)} ${areaRows(model, rows)}
              <div class="small quiet result-notes">
                ${leftOutView(model, drawable ? back : undefined)}
                ${baseline ? html`<p>${unchangedNote(l10n)}</p>` : nothing} ${basis}
              </div>
              ${shareSection(model, () => resultText(model, rows, finding, step), scoreFiles(model, rows, finding))}
              <div class="result-more">
                ${next(model)}
                ${
                  drawable
                    ? otherViews(rows, view).map((each) =>
                        disclosure(viewName(each, l10n), `as-${each}`, picture(each, rows, pictures), 'screen'),
                      )
                    : nothing
                }
                ${answersDisclosure(model)} ${backgroundDisclosure(model.background, msg, contentLang)}
              </div>`
      }
    </div>`;
}

interface FindingExtras {
  /** It tells what has changed. */
  readonly changed?: boolean;
  /** What is wrong with an earlier answer. */
  readonly fault?: string;
  /** The way to what is missing. */
  readonly back?: { readonly label: string; go(): void } | undefined;
}

/** The finding with its numbers; below it what is wrong with an earlier answer, and the way to what is missing. */
export function findingView(
  { sentence, detail }: Finding,
  { changed = false, fault = '', back }: FindingExtras = {},
): TemplateResult {
  return html`<div class="finding-wrap">
    <div part=${changed ? 'sentence change' : 'sentence'}>
      <p class="finding">${sentence}</p>
      ${detail ? html`<p class="finding-sub">${detail}</p>` : nothing}
    </div>
    ${fault ? html`<p class="fault" part="fault">${fault}</p>` : nothing}
    ${back ? html`<button type="button" class="button primary" part="button" @click=${() => back.go()}>${back.label}</button>` : nothing}
  </div>`;
}

function leftOutView(
  { result, l10n }: ScoredViewModel,
  back: { readonly label: string; go(): void } | undefined,
): TemplateResult | typeof nothing {
  const sentence = leftOutSentence(result, l10n);
  if (!sentence && !back) return nothing;
  return html`<p>
    ${sentence}
    ${back ? html`<button type="button" class="text-button" @click=${() => back.go()}>${back.label}</button>` : nothing}
  </p>`;
}

/** What has helped others, as a row to open. */
function next({ text, l10n: { msg }, contentLang }: ScoredViewModel): TemplateResult | typeof nothing {
  if (!text.next.length) return nothing;
  const cited = text.cited[text.next[0]!.source ?? ''];
  const title = cited
    ? msg('Det verkar ha hjälpt andra', { id: 'next.title', desc: 'Opens what has helped others to succeed' })
    : msg('Gå vidare', { id: 'next.own', desc: 'Opens the next steps in a custom instrument' });
  return disclosure(
    title,
    'next',
    html`<ul class="ticked" lang=${contentLang ?? nothing}>
        ${text.next.map((each) => html`<li>${termText(each.text, text.terms, `next-${each.id}`)}</li>`)}
      </ul>
      ${cited ? html`<p class="small quiet">${cited}</p>` : nothing}`,
  );
}

export const resultStyles = css`
  /* The way back goes below where the title would be squeezed. */
  .head > div:has(+ .action) {
    flex: 1 0 9em;
  }
  .insight,
  .result-notes {
    display: grid;
    gap: 1.5em 3em;
  }
  .result-notes {
    gap: 0.25em;
    margin-top: 1em;
  }
  .result-notes p {
    max-width: 60em;
  }
  .finding-wrap > :is(.fault, .button) {
    margin-top: 1em;
  }
  .first,
  .areas,
  .take,
  .result-more {
    margin-top: 2em;
  }
  .text-button {
    min-height: 2em;
    color: var(--sos-strong);
    text-decoration: underline;
  }
  .text-button:hover {
    text-decoration-thickness: 0.16em;
  }
  .result-more > * {
    border-top: 0.0625em solid var(--sos-line);
  }
  @container (width >= 34em) {
    .insight {
      grid-template-columns: 1fr 16.5em;
      gap: 1.5em 2em;
      align-items: start;
    }
    .finding-wrap {
      grid-column: 1 / -1;
    }
    .picture {
      grid-column: 2;
    }
    .insight:not(:has(.lowest)) .picture {
      grid-column: 1 / -1;
    }
    .insight > .wide,
    .insight:has(.wide) > * {
      grid-column: 1 / -1;
    }
  }
  @container (width >= 42em) {
    .insight {
      grid-template-columns: 1fr clamp(18em, 36%, 24em);
      grid-template-rows: auto 1fr;
      gap: 1.25em 3em;
    }
    .finding-wrap {
      grid-column: 1;
    }
    .insight .picture,
    .insight:not(:has(.lowest)) .picture {
      grid-area: 1 / 2 / span 2;
    }
    .insight:has(.wide) {
      grid-template: none / 1fr;
    }
    .insight:has(.wide) > .picture {
      grid-area: auto;
    }
  }
  @container (width >= 56em) {
    .finding {
      font-size: 1.875em;
    }
  }
  @media print {
    .insight {
      grid-template-columns: 1fr 14em;
      gap: 0.5em 2em;
    }
    .insight .picture {
      grid-area: 1 / 2 / span 2;
    }
    .finding {
      font-size: 1.5em;
    }
    .first,
    .areas,
    .result-more {
      margin-top: 1em;
    }
    .result-more {
      display: none;
    }
  }
`;
