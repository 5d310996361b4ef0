/** All statements in four groups: agreed or not, strong or weak. What is picked: by all, some, one or none. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { circle } from '../charts/svg-path.js';
import { heading } from '../core/heading.js';
import type { LocaleController } from '../localization/locale-controller.js';
import type { RowGroup } from './presentation.js';
import type { ComparisonView } from './rows.js';
import type { ComparisonViewModel } from './view-model.js';

export function quadrantsView(model: ComparisonViewModel, view: ComparisonView): TemplateResult {
  const { l10n, headingLevel, presentation } = model;
  const groups = presentation.groups(view, l10n.msg);
  const rest = view.items.length - groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const title = groupsTitle(view.items.length, l10n);
  return html`<section class="stack" part="quadrants">
    ${heading(headingLevel + 1, 'step-title', title)}
    <ul class="quadrants">
      ${groups.map((group) => groupView(group, model))}
    </ul>
    ${rest ? html`<p class="small quiet">${notComparedSentence(rest, l10n)}</p>` : nothing}
  </section>`;
}

export function groupsTitle(count: number, l10n: LocaleController): string {
  const { msg } = l10n;
  return l10n.plural(count, {
    one: msg('Fyra grupper', { id: 'comparison.quadrants.one', desc: 'Heading, where there is one statement' }),
    other: msg(str`Alla ${l10n.number(count)} i fyra grupper`, {
      id: 'comparison.quadrants.other',
      desc: 'Heading. 0: number of statements',
    }),
  });
}

export function notComparedSentence(count: number, l10n: LocaleController): string {
  const { msg } = l10n;
  const n = l10n.number(count);
  return l10n.plural(count, {
    one: msg(str`${n} påstående har färre än två svar.`, { id: 'comparison.not-compared.one', desc: '0: 1' }),
    other: msg(str`${n} påståenden har färre än två svar.`, {
      id: 'comparison.not-compared.other',
      desc: '0: number of statements with fewer than two answers',
    }),
  });
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
