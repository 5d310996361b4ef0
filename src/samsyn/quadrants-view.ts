/** All statements in four groups: agreed or not, strong or weak. What is picked: by all, some, one or none. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { MsgFn } from '../localization/locale-controller.js';
import { circle } from '../ui/circle.js';
import { heading } from '../ui/heading.js';
import type { Facing, Facts } from './facts.js';
import type { Joint } from './joint.js';

interface Group {
  readonly name: string;
  readonly advice: string;
  /** Dots on a line, as places of their middles. */
  readonly dots: readonly (readonly [x: number, y: number])[];
  readonly rows: readonly Facts[];
}

function groupsOf({ items, picked, comparison }: Facing, msg: MsgFn): Group[] {
  const which = (fits: (row: Facts) => boolean): readonly Facts[] => items.filter(fits);
  if (picked) {
    const all = comparison.respondents;
    return [
      { name: msg('valda av alla', { id: 'joint.by-all', desc: 'After a number: things that all have picked' }), advice: msg('Här har ni något gemensamt. Säg det högt till varandra.', { id: 'joint.by-all-advice', desc: 'About what all have picked' }), dots: [[10, 30], [30, 30], [50, 30]], rows: which(({ n }) => n === all) },
      { name: msg('valda av några', { id: 'joint.by-some', desc: 'After a number: things that some have picked' }), advice: msg('Fråga dem som har valt det vad de ser.', { id: 'joint.by-some-advice', desc: 'About what some have picked' }), dots: [[10, 30], [30, 30]], rows: which(({ n }) => n > 1 && n < all) },
      { name: msg('valda av en', { id: 'joint.by-one', desc: 'After a number: things that one has picked' }), advice: msg('Det kan vara det som bara en part har nära till.', { id: 'joint.by-one-advice', desc: 'About what one party has picked' }), dots: [[10, 30]], rows: which(({ n }) => n === 1 && all > 1) },
      { name: msg('valda av ingen', { id: 'joint.by-none', desc: 'After a number: things that nobody has picked' }), advice: msg('Stämmer det, eller har ni inte tänkt på det?', { id: 'joint.by-none-advice', desc: 'About what nobody has picked' }), dots: [], rows: which(({ n }) => !n) },
    ];
  }
  return [
    { name: msg('eniga och starka', { id: 'joint.high-agree', desc: 'After a number of statements: agreed and strong' }), advice: msg('Det här bär er. Säg det högt till varandra.', { id: 'joint.high-agree-advice', desc: 'About what they agree is strong' }), dots: [[60, 30], [76, 30], [60, 14], [76, 14]], rows: which(({ quadrant }) => quadrant === 'high-agree') },
    { name: msg('oeniga, mest starka', { id: 'joint.high-differ', desc: 'After a number of statements: they differ, most find it strong' }), advice: msg('Någon ser något som de andra inte ser. Fråga.', { id: 'joint.high-differ-advice', desc: 'About what most find strong' }), dots: [[20, 30], [44, 30], [64, 30], [80, 30]], rows: which(({ quadrant }) => quadrant === 'high-differ') },
    { name: msg('eniga och svaga', { id: 'joint.low-agree', desc: 'After a number of statements: agreed and weak' }), advice: msg('Ni ser samma brist. Här kan ni börja direkt.', { id: 'joint.low-agree-advice', desc: 'About what they agree is weak' }), dots: [[10, 30], [26, 30], [10, 14], [26, 14]], rows: which(({ quadrant }) => quadrant === 'low-agree') },
    { name: msg('oeniga, mest svaga', { id: 'joint.low-differ', desc: 'After a number of statements: they differ, most find it weak' }), advice: msg('Ta god tid på er. Fråga innan ni löser.', { id: 'joint.low-differ-advice', desc: 'About what most find weak' }), dots: [[6, 30], [24, 30], [40, 30], [74, 30]], rows: which(({ quadrant }) => quadrant === 'low-differ') },
  ];
}

export function quadrantsView({ l10n: { msg }, headingLevel }: Joint, facing: Facing): TemplateResult {
  const groups = groupsOf(facing, msg);
  const rest = facing.items.length - groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return html`<section class="stack screen" part="quadrants">
    ${heading(headingLevel + 1, 'step-title', msg(str`Alla ${facing.items.length} i fyra grupper`, { id: 'joint.quadrants', desc: 'Heading. 0: number of statements' }))}
    <ul class="quadrants">
      ${groups.map(
        ({ name, advice, dots, rows }) =>
          html`<li class="quadrant">
            <svg class="pattern" viewBox="0 0 90 40" aria-hidden="true">${svg`<path class="sign-ring" d="M0 30h90"></path>${dots.map(([x, y]) => svg`<path class="on" d=${circle(x, y, 7)}></path>`)}`}</svg>
            <div>
              <p class="quadrant-name"><span class="count">${rows.length}</span> ${name}</p>
              ${rows.length
                ? html`<p class="small">${advice}</p>
                    <details class="more">
                      <summary class="small">${msg('Vilka?', { id: 'joint.which', desc: 'Opens the list of statements of a group' })}<span class="vh"> ${name}</span></summary>
                      <ul class="ticked small more-body">
                        ${rows.map((row) => html`<li>${row.name}</li>`)}
                      </ul>
                    </details>`
                : nothing}
            </div>
          </li>`,
      )}
    </ul>
    ${rest ? html`<p class="small quiet">${msg(str`Färre än två svar: ${rest}`, { id: 'joint.not-compared', desc: '0: number of statements with fewer than two answers' })}</p>` : nothing}
  </section>`;
}
