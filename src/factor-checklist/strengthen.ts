/** The weak points of a checklist: what to strengthen, the next step, and why. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { bandIcon } from '../charts/band-icon.js';
import { disclosure } from '../core/disclosure.js';
import { heading } from '../core/heading.js';
import { scaleNames } from '../charts/scale-names.js';
import type { ScoredViewModel } from '../questionnaire/view-model.js';
import type { Rated } from './rated.js';

/** Weak points that are read at a glance; when there are more than `MOST_WEAK`, the rest are behind the first `FIRST_WEAK`. */
export const MOST_WEAK = 7;
const FIRST_WEAK = 5;

/** @param weak one at least, the weakest first */
export function strengthen(model: ScoredViewModel, weak: readonly Rated[]): TemplateResult {
  const shown = weak.length > MOST_WEAK ? FIRST_WEAK : weak.length;
  const rest = weak.slice(shown);
  const item = (each: Rated): TemplateResult => weakPoint(each, model);
  const more = model.l10n.msg(str`Visa ${model.l10n.number(rest.length)} till`, {
    id: 'check.more-weak',
    desc: 'Opens the rest of the weak points. 0: how many, three or more',
  });
  return html`<section class="panel strengthen" part="strengthen">
    ${heading(model.headingLevel + 2, 'step-title', strengthenTitle(model))}
    <ol class="weak">
      ${weak.slice(0, shown).map(item)}
    </ol>
    ${
      rest.length
        ? disclosure(
            more,
            'more-weak',
            html`<ol class="weak" start=${shown + 1}>
              ${rest.map(item)}
            </ol>`,
          )
        : nothing
    }
  </section>`;
}

/** What to strengthen, the next step, and why: the statement and the answer. */
function weakPoint(each: Rated, model: ScoredViewModel): TemplateResult {
  const { followUp, band, statement } = each;
  return html`<li lang=${model.contentLang ?? nothing}>
    ${bandIcon(band)}
    <p class="what">${followUp?.what ?? statement}</p>
    ${followUp ? html`<p>${followUp.step}</p>` : nothing}
    <p class="small quiet">${followUp ? `${statement} ` : nothing}${answerOf(each, model)}</p>
  </li>`;
}

export const strengthenTitle = ({ l10n: { msg } }: Pick<ScoredViewModel, 'l10n'>): string =>
  msg('Det här kan ni stärka', { id: 'check.strengthen', desc: 'Heading of the weak points, each with a next step' });

/** "**2** stämmer dåligt" */
export function answerOf({ answer }: Rated, { l10n }: ScoredViewModel): TemplateResult {
  const { msg, locale } = l10n;
  const words = scaleNames(msg)[answer!].toLowerCase();
  return html`<span class="said" lang=${locale}
    >${answer === 'unknown' ? nothing : html`<strong>${answer}</strong>`} ${words}</span
  >`;
}

export const strengthenStyles = css`
  .weak {
    display: grid;
    gap: 1.25em;
    margin-top: 1em;
  }
  .weak li {
    position: relative;
    display: grid;
    gap: 0.25em;
    padding-left: 1.75em;
  }
  .weak .sign {
    position: absolute;
    left: 0;
    top: 0.1875em;
  }
  .what {
    font-weight: 700;
    line-height: 1.4;
  }
  /* The digit stays with its words. */
  .said {
    display: inline-block;
  }
  @media print {
    .strengthen {
      border: 0.0625em solid;
      padding: 0.75em 1em;
      break-inside: auto;
    }
    .weak {
      gap: 0.625em;
      margin-top: 0.5em;
    }
    .weak li {
      gap: 0;
      break-inside: avoid;
    }
  }
`;
