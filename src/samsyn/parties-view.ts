/** Who takes part, by shape and name, and the way to change it. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { sectorIcon } from '../charts/sector-icon.js';
import { respondentsView } from './respondents-view.js';
import type { ComparisonViewModel } from './view-model.js';
import { voicesOf } from './voices.js';
import { countSentence } from './words.js';

export function partiesView(model: ComparisonViewModel): TemplateResult {
  const { l10n, state, view, isListOpen, set } = model;
  const { msg } = l10n;
  const voices = view && !view.isMany ? voicesOf(state.respondents, msg) : [];
  const change = msg('Ändra eller lägg till', {
    id: 'parties.change',
    desc: 'Opens the list of those who take part, where one can change them and add more',
  });
  const count = countSentence(state.respondents, l10n);
  return html`<div part="parties">
    ${
      voices.length
        ? html`<ul class="party-names">
            ${voices.map(({ name, sector }) => html`<li>${sectorIcon(sector)}${name}</li>`)}
          </ul>`
        : html`<p>${count}</p>`
    }
    <details
      class="screen more"
      ?open=${isListOpen}
      @toggle=${(event: Event) => set({ listOpen: (event.target as HTMLDetailsElement).open })}
    >
      <summary>${change}</summary>
      <div class="more-body flow">
        ${voices.length ? html`<p class="small quiet">${count}</p>` : nothing}${respondentsView(model)}
      </div>
    </details>
    ${fewView(model)}
  </div>`;
}

/** One or two answers hide nobody: then it is better to answer together. */
function fewView({ view, l10n: { msg } }: ComparisonViewModel): TemplateResult | typeof nothing {
  if (!view || view.comparison.respondents > 2) return nothing;
  const together = msg(
    'Är ni bara en eller två? Då syns det vem som har svarat vad. Ni kan svara tillsammans i stället, vid samma skärm.',
    {
      id: 'parties.few',
      desc: 'Where fewer than three have answered: an answer cannot be anonymous, so they may rather answer together',
    },
  );
  return html`<p class="small quiet screen">${together}</p>`;
}

export const partiesStyles = css`
  .party-names {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  .party-names li {
    display: flex;
    align-items: center;
    gap: 0.375em;
  }
`;
