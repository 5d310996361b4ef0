/** The comparison: the finding, who takes part, what they agree on, what to talk about first, and what to take along. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { backgroundDisclosure } from '../core/background.js';
import { heading } from '../core/heading.js';
import { today } from '../core/today.js';
import { actionsView } from './actions-view.js';
import { agreeView } from './agree-view.js';
import { differView } from './differ-view.js';
import { faultView } from './fault-view.js';
import { presentButton } from './meeting/present-button.js';
import { samsynMark } from './mark.js';
import { ownCodeView } from './own-code-view.js';
import { partiesView } from './parties-view.js';
import type { ComparisonView } from './rows.js';
import { rowsDisclosure } from './rows-view.js';
import { tableDisclosure } from './table-view.js';
import type { ComparisonViewModel } from './view-model.js';
import { findingOf } from './words.js';

export function comparisonView(model: ComparisonViewModel): TemplateResult {
  const { text, background, contentLang, l10n, headingLevel, group, view, awaitsOwnCode } = model;
  const { msg } = l10n;
  const title = group || msg('Svaren sida vid sida', { id: 'comparison.title', desc: 'Heading of the comparison' });
  return html`<div class="head" part="head">
      ${samsynMark}
      <div>
        <p class="small quiet"><span lang=${contentLang ?? nothing}>${text.name}</span> ${'·'} ${today(l10n.locale)}</p>
        ${heading(headingLevel, 'title', title, 'title')}
      </div>
      ${view && view.comparison.respondents > 1 ? presentButton(model) : nothing}
    </div>
    <div class="compared">
      ${awaitsOwnCode ? ownCodeView(model) : findingView(model)} ${partiesView(model)} ${faultView(model)}
      ${view ? comparedView(model, view) : nothing} ${backgroundDisclosure(background, msg, contentLang)}
    </div>`;
}

function findingView({ view, presentation, l10n }: ComparisonViewModel): TemplateResult {
  const { sentence, detail } = findingOf(view, presentation, l10n);
  return html`<div part="sentence">
    <p class="finding">${sentence}</p>
    ${detail ? html`<p class="finding-sub">${detail}</p>` : nothing}
  </div>`;
}

function comparedView(model: ComparisonViewModel, view: ComparisonView): TemplateResult {
  const { l10n, text, contentLang } = model;
  if (view.comparison.respondents < 2) {
    const askOthers = l10n.msg('Be de andra parterna göra samma självtest och skicka sin kod till dig.', {
      id: 'comparison.ask-others',
      desc: 'Advice when only one party has answered',
    });
    return html`<p>${askOthers}</p>`;
  }
  return html`${agreeView(model, view)} ${differView(model, view)} ${actionsView(model, view)}
    <div class="folded">
      ${rowsDisclosure(model, view)} ${tableDisclosure(model, view)}
      ${text.basis ? html`<p class="small quiet" lang=${contentLang ?? nothing}>${text.basis}</p>` : nothing}
    </div>`;
}

/** After the reading styles. */
export const comparisonStyles = css`
  /* What is on paper alone. */
  .paper {
    display: none;
  }
  .compared > * {
    margin-top: 1em;
  }
  .compared > :is([part='agree'], [part='differ'], .takes, .folded) {
    margin-top: 2em;
  }
  .finding {
    max-width: 26em;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  .finding-sub {
    margin-top: 0.5em;
    font-size: 1.125em;
  }
  .folded > p {
    margin-top: 1em;
  }
  .primary .icon path {
    stroke: var(--sos-on-strong);
  }
  @container (width >= 42em) {
    .finding {
      font-size: 1.75em;
    }
  }
  @media print {
    .paper {
      display: block;
    }
  }
`;
