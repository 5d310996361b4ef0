/** All statements in four groups: agreed or not, strong or weak. What is picked: by all, some, one or none. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { circle } from '../charts/svg-path.js';
import { heading } from '../core/heading.js';
import type { Facing } from './rows.js';
import type { Joint } from './view-model.js';
import type { Way } from './presentation.js';

export function quadrantsView({ l10n: { msg }, headingLevel }: Joint, facing: Facing, way: Way): TemplateResult {
  const groups = way.groups(facing, msg);
  const rest = facing.items.length - groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return html`<section class="stack screen" part="quadrants">
    ${heading(headingLevel + 1, 'step-title', msg(str`Alla ${facing.items.length} i fyra grupper`, { id: 'joint.quadrants', desc: 'Heading. 0: number of statements' }))}
    <ul class="quadrants">
      ${groups.map(
        ({ name, advice, dots, rows }) =>
          html`<li class="quadrant">
            <svg class="pattern" viewBox="0 0 90 40" aria-hidden="true">
              ${svg`<path class="sign-ring" d="M0 30h90"></path>${dots.map(([x, y]) => svg`<path class="on" d=${circle(x, y, 7)}></path>`)}`}
            </svg>
            <div>
              <p class="quadrant-name"><span class="count">${rows.length}</span> ${name}</p>
              ${
                rows.length
                  ? html`<p class="small">${advice}</p>
                      <details class="more">
                        <summary class="small">
                          ${msg('Vilka?', { id: 'joint.which', desc: 'Opens the list of statements of a group' })}<span
                            class="vh"
                          >
                            ${name}</span
                          >
                        </summary>
                        <ul class="ticked small more-body">
                          ${rows.map((row) => html`<li>${row.name}</li>`)}
                        </ul>
                      </details>`
                  : nothing
              }
            </div>
          </li>`,
      )}
    </ul>
    ${rest ? html`<p class="small quiet">${msg(str`Färre än två svar: ${rest}`, { id: 'joint.not-compared', desc: '0: number of statements with fewer than two answers' })}</p>` : nothing}
  </section>`;
}
