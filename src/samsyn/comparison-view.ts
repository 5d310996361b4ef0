/** The comparison: the finding, who takes part, what they agree on, what to talk about first, and what to take along. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { backgroundDisclosure } from '../core/background.js';
import { heading } from '../core/heading.js';
import { today } from '../core/today.js';
import { actionsView } from './actions-view.js';
import { agendaView, linkNoteOf, titleOf } from './agenda.js';
import { agreeView } from './agree-view.js';
import { differView } from './differ-view.js';
import { leadOf } from './finding.js';
import { handoutView } from './handout.js';
import { faultView } from './fault-view.js';
import { presentButton } from './meeting/present-button.js';
import { samsynMark } from './mark.js';
import { ownCodeView } from './own-code-view.js';
import { partiesView } from './parties-view.js';
import type { ComparisonView } from './rows.js';
import { rowsDisclosure } from './rows-view.js';
import { tableDisclosure } from './table-view.js';
import { lastTimeDisclosure, thenView } from './then-and-now/then-view.js';
import type { ComparisonViewModel } from './view-model.js';

const PAPERS = { agenda: agendaView, handout: handoutView };

export function comparisonView(model: ComparisonViewModel): TemplateResult {
  const { text, background, contentLang, l10n, headingLevel, view, awaitsOwnCode, state } = model;
  // On paper, an agenda or a handout takes the place of what is read on the screen.
  const paper = view && view.comparison.respondents > 1 && !awaitsOwnCode ? PAPERS[state.paper] : undefined;
  const screen = paper ? 'screen' : '';
  return html`<div class="head ${screen}" part="head">
      ${samsynMark}
      <div>
        <p class="small quiet"><span lang=${contentLang ?? nothing}>${text.name}</span> ${'·'} ${today(l10n.locale)}</p>
        ${heading(headingLevel, 'title', titleOf(model), 'title')} ${linkNoteOf(model)}
      </div>
      ${view && view.comparison.respondents > 1 ? presentButton(model) : nothing}
    </div>
    <div class="compared ${screen}">
      ${awaitsOwnCode ? ownCodeView(model) : findingView(model)} ${partiesView(model)} ${faultView(model)}
      ${view ? comparedView(model, view) : nothing} ${backgroundDisclosure(background, l10n.msg, contentLang)}
    </div>
    ${paper && view ? paper(model, view) : nothing}`;
}

function findingView(model: ComparisonViewModel): TemplateResult {
  const { sentence, detail } = leadOf(model);
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
  return html`${thenView(model)} ${agreeView(model, view)} ${differView(model, view)} ${actionsView(model, view)}
    <div class="folded">
      ${rowsDisclosure(model, view)} ${lastTimeDisclosure(model)} ${tableDisclosure(model, view)}
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
  .compared > :is([part='then'], [part='agree'], [part='differ'], .takes, .folded) {
    margin-top: 2em;
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
