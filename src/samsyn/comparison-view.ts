/** The comparison: who takes part, what to talk about first, every row, and what to take along. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { sectorNames } from '../charts/sector-icon.js';
import { backgroundDisclosure } from '../core/background.js';
import { heading } from '../core/heading.js';
import { today } from '../core/today.js';
import { actionsView } from './actions-view.js';
import { samsynMark } from './mark.js';
import { ownCodeView } from './own-code-view.js';
import { quadrantsView } from './quadrants-view.js';
import { respondentsView } from './respondents-view.js';
import type { ComparisonView } from './rows.js';
import { rowsView } from './rows-view.js';
import { tableDisclosure } from './table-view.js';
import { talkView } from './talk-view.js';
import type { ComparisonViewModel } from './view-model.js';
import { countSentence, respondentName, sentence } from './words.js';

export function comparisonView(model: ComparisonViewModel): TemplateResult {
  const { text, background, contentLang, l10n, headingLevel, state, isListOpen } = model;
  const { msg } = l10n;
  const title = msg('Svaren sida vid sida', { id: 'comparison.title', desc: 'Heading of the comparison' });
  return html`<div class="head" part="head">
      ${samsynMark}
      <div>
        <p class="small quiet"><span lang=${contentLang ?? nothing}>${text.name}</span>, ${today(l10n.locale)}</p>
        ${heading(headingLevel, 'title', title, 'title')}
      </div>
    </div>
    <details
      class="screen more parties"
      part="parties"
      ?open=${isListOpen}
      @toggle=${(event: Event) => model.set({ listOpen: (event.target as HTMLDetailsElement).open })}
    >
      <summary>${countSentence(state.respondents, l10n)}</summary>
      <div class="more-body flow">${respondentsView(model)}</div>
    </details>
    <div class="flow">
      ${model.awaitsOwnCode ? ownCodeView(model) : outcomeView(model)}
      ${backgroundDisclosure(background, msg, contentLang)}
    </div>`;
}

function outcomeView(model: ComparisonViewModel): TemplateResult {
  const { view, presentation, l10n } = model;
  return html`<p class="lead" part="sentence">${sentence(view, presentation, l10n)}</p>
    ${view ? comparedView(model, view) : nothing}`;
}

function comparedView(model: ComparisonViewModel, view: ComparisonView): TemplateResult {
  const { l10n, text, contentLang } = model;
  const { msg } = l10n;
  const { respondents, sectors } = view.comparison;
  if (respondents < 2) {
    const askOthers = msg('Be de andra parterna göra samma självtest och skicka sin kod till dig.', {
      id: 'comparison.ask-others',
      desc: 'Advice when only one party has answered',
    });
    return html`<p>${askOthers}</p>`;
  }
  const lacksSectors = Object.values(sectors).filter(Boolean).length < 2;
  const giveSectors = msg('Ange sektor för svaren, så jämförs sektorerna med varandra.', {
    id: 'comparison.give-sectors',
    desc: 'Where fewer than two sectors are given',
  });
  const names = view.isMany ? [] : namesForPaper(model);
  return html`${lacksSectors ? html`<p class="small quiet screen">${giveSectors}</p>` : nothing}
    ${names.length ? html`<p class="paper small">${l10n.list(names)}</p>` : nothing} ${talkView(model, view)}
    <div class="flow screen">${rowsView(model, view)}</div>
    ${quadrantsView(model, view)} ${tableDisclosure(model, view)}
    ${text.basis ? html`<p class="small quiet" lang=${contentLang ?? nothing}>${text.basis}</p>` : nothing}
    ${actionsView(model, view)}`;
}

/** "Kommunen (offentlig)" for each who takes part. */
function namesForPaper({ state, l10n: { msg } }: ComparisonViewModel): string[] {
  const names = sectorNames(msg);
  return state.respondents.flatMap((respondent, place) => {
    const sector = names[respondent.response.sector ?? 'none'].toLowerCase();
    return respondent.isHidden ? [] : [`${respondentName(respondent, place, msg)} (${sector})`];
  });
}

/** After the reading styles. */
export const comparisonStyles = css`
  /* What is on paper alone. */
  .paper {
    display: none;
  }
  .head + details {
    margin-top: 0.5em;
  }
  .head + details + .flow {
    margin-top: 0.75em;
  }
  .primary .icon path {
    stroke: var(--sos-on-strong);
  }
  @media print {
    .paper {
      display: block;
    }
  }
`;
