/** All statements in four groups: agreed or not, strong or weak. What is picked: by all, some, one or none. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { circle } from '../charts/svg-path.js';
import { heading } from '../core/heading.js';
import type { RowGroup } from './presentation.js';
import type { ComparisonView } from './rows.js';
import type { ComparisonViewModel } from './view-model.js';

export function quadrantsView(model: ComparisonViewModel, view: ComparisonView): TemplateResult {
  const { l10n, headingLevel, presentation } = model;
  const { msg } = l10n;
  const groups = presentation.groups(view, msg);
  const rest = view.items.length - groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const title = msg(str`Alla ${view.items.length} i fyra grupper`, {
    id: 'comparison.quadrants',
    desc: 'Heading. 0: number of statements',
  });
  const notCompared = msg(str`Färre än två svar: ${rest}`, {
    id: 'comparison.not-compared',
    desc: '0: number of statements with fewer than two answers',
  });
  return html`<section class="stack screen" part="quadrants">
    ${heading(headingLevel + 1, 'step-title', title)}
    <ul class="quadrants">
      ${groups.map((group) => groupView(group, model))}
    </ul>
    ${rest ? html`<p class="small quiet">${notCompared}</p>` : nothing}
  </section>`;
}

function groupView({ name, advice, dots, rows }: RowGroup, model: ComparisonViewModel): TemplateResult {
  const { l10n, contentLang } = model;
  const which = l10n.msg('Vilka?', { id: 'comparison.which', desc: 'Opens the list of statements of a group' });
  return html`<li class="quadrant">
    <svg class="pattern" viewBox="0 0 90 40" aria-hidden="true">
      ${svg`<path class="sign-ring" d="M0 30h90"></path>${dots.map(([x, y]) => svg`<path class="on" d=${circle(x, y, 7)}></path>`)}`}
    </svg>
    <div>
      <p class="quadrant-name"><span class="count">${rows.length}</span> ${name}</p>
      ${
        rows.length
          ? html`<p class="small">${advice}</p>
              <details class="more">
                <summary class="small">${which}<span class="vh"> ${name}</span></summary>
                <ul class="ticked small more-body" lang=${contentLang ?? nothing}>
                  ${rows.map((row) => html`<li>${row.name}</li>`)}
                </ul>
              </details>`
          : nothing
      }
    </div>
  </li>`;
}

export const quadrantsStyles = css`
  .quadrants {
    display: grid;
    gap: 0 2.5em;
  }
  .quadrant {
    display: grid;
    grid-template-columns: 5.5em 1fr;
    align-items: start;
    gap: 1em;
    padding: 1em 0 0.5em;
    border-top: 0.0625em solid var(--sos-line);
  }
  /* WebKit takes a drawing without a height for 150 pixels tall when it sizes the row. */
  .pattern {
    height: 2.5em;
  }
  .pattern path:first-child {
    stroke: var(--sos-control);
    stroke-width: 1;
  }
  .quadrant-name {
    font-weight: 600;
    line-height: 1.3;
  }
  .count {
    color: var(--sos-strong);
    font-size: 1.75em;
    font-weight: 700;
  }
  @container (width >= 34em) {
    .quadrants {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
