/** A case as an ordered list of phases, with bars for what has dates, and the conditions. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { SIGNS, type CaseEvent, type CaseStructure, type CaseText, type Sign } from '../content/cases/types.js';
import type { LocaleController } from '../localization/locale-controller.js';
import { conditionSign } from '../ui/condition-signs.js';
import { failedSentence, foldedBackground, type Folded } from '../ui/folded.js';
import { heading } from '../ui/heading.js';
import { icon } from '../ui/icons.js';
import { termText } from '../ui/term-text.js';
import { axisOf, barOf, dateWords, yearOf, type Axis } from './dates.js';
import { timelineMark } from './mark.js';

export interface Timeline extends Folded {
  readonly structure: CaseStructure;
  readonly text: CaseText;
  readonly l10n: LocaleController;
  readonly headingLevel: number;
  /** What to show; undefined for all. */
  readonly actor: string | undefined;
  readonly sign: Sign | undefined;
  /** What the visitor has filtered by; read aloud. */
  readonly status: string;
  filter(by: { actor?: string | undefined; sign?: Sign | undefined }): void;
  print(): void;
}

/** The events that the filter leaves. */
export const shownEvents = ({ structure, actor }: Pick<Timeline, 'structure' | 'actor'>): CaseEvent[] =>
  structure.phases.flatMap(({ events }) => events.filter(({ actors }) => !actor || actors?.includes(actor)));

export function timelineView(props: Timeline): TemplateResult {
  const { structure, text, l10n, headingLevel, failed } = props;
  const { msg } = l10n;
  const axis = axisOf(structure);
  const involved = structure.actors.filter(({ id }) => structure.phases.some(({ events }) => events.some(({ actors }) => actors?.includes(id))));
  return html`<div class="head" part="head">
      ${timelineMark}
      <div>
        <p class="small quiet">${msg('Ett fall över tid', { id: 'case.kicker', desc: 'Above the name of a case' })}</p>
        ${heading(headingLevel, 'title', text.name, 'title')}
      </div>
    </div>
    <div class="flow step-body">
      ${text.lead ? html`<p class="lead">${termText(text.lead, text.terms, 'lead')}</p>` : nothing}
      ${involved.length > 1
        ? html`<div class="filter ${props.actor ? '' : 'screen'}" part="filter">
            <label>
              ${msg('Visa händelser med', { id: 'case.actor', desc: 'Label of the choice of an actor' })}
              <select @change=${(event: Event) => props.filter({ actor: chosen(event) })}>
                ${option('', msg('alla', { id: 'case.all-actors', desc: 'Choice: events with all actors' }), !props.actor)}
                ${involved.map(({ id }) => option(id, text.actors[id]!, props.actor === id))}
              </select>
            </label>
          </div>`
        : nothing}
      <ol part="phases">
        ${structure.phases.map((phase) => phaseView(phase.id, phase.events, props, axis))}
      </ol>
      ${conditionsView(props)}
      <p class="small quiet status" role="status">${props.status}</p>
      <div class="actions screen">
        <button type="button" class="action" @click=${() => props.print()}>${icon('M6 7V2h8v5M6 15H2V7h16v8h-4M6 12h8v6H6z')}<span>${msg('Skriv ut', { id: 'case.print', desc: 'Button: print the case' })}</span></button>
      </div>
      ${failed ? html`<p class="fault" role="alert">${failedSentence(msg)}</p>` : nothing} ${foldedBackground(props, msg)}
    </div>`;
}

const chosen = (event: Event): string | undefined => (event.target as HTMLSelectElement).value || undefined;
const option = (value: string, label: string, selected: boolean): TemplateResult => html`<option value=${value} .selected=${selected}>${label}</option>`;

function phaseView(id: string, events: readonly CaseEvent[], props: Timeline, axis: Axis | undefined): TemplateResult {
  const { text, l10n, headingLevel, structure } = props;
  const { msg } = l10n;
  const left = shownEvents(props);
  const shown = events.filter((event) => left.includes(event));
  const dated = shown.filter(({ start }) => start);
  const years = events.flatMap(({ start, end }) => [start, end === 'ongoing' ? undefined : end]).flatMap((date) => (date ? yearOf(date) : []));
  const last = Math.max(...years, ...(events.some(({ end }) => end === 'ongoing') && structure.asOf ? [structure.asOf] : []));
  const first = Math.min(...years);
  return html`<li class="phase ${years.length ? 'dated' : ''}" part="phase">
    ${heading(headingLevel + 1, 'step-title', text.phases[id])}
    <p class="when">${years.length ? (first === last ? first : `${first}–${last}`) : msg('Utan datum', { id: 'case.undated', desc: 'Beside a phase that has no dates' })}</p>
    <div class="stack">
      ${dated.length && axis ? bars(dated, axis, props) : nothing}
      <ul class="ticked">
        ${shown.filter(({ start }) => !start).map((event) => html`<li>${termText(text.events[event.id]!, text.terms, event.id)}</li>`)}
      </ul>
      ${shown.length || !events.length ? nothing : html`<p class="small quiet">${msg('Inga händelser med det urvalet.', { id: 'case.none', desc: 'In a phase of which the filter leaves nothing' })}</p>`}
    </div>
  </li>`;
}

function bars(events: readonly CaseEvent[], axis: Axis, { text, l10n, structure }: Timeline): TemplateResult {
  const { msg, locale } = l10n;
  const all = events.map((event) => ({ event, bar: barOf(event, axis)! }));
  const count = axis.to - axis.from + 1;
  const at = (index: number): string => `${(index / count) * 100}%`;
  const words = ({ start, end }: CaseEvent): string => {
    const from = dateWords(start!, locale);
    if (!end) return from;
    return end === 'ongoing'
      ? msg(str`${from} – pågår`, { id: 'case.ongoing', desc: 'A period that goes on. 0: its start' })
      : msg(str`${from} – ${dateWords(end, locale)}, avslutat`, { id: 'case.ended', desc: 'A period that has ended. 0: its start, 1: its end' });
  };
  const keys = [
    all.some(({ bar }) => bar.pieces.some(({ sure }) => !sure)) && msg('Streckat: någon gång under året.', { id: 'case.key-vague', desc: 'Explains dashed bars' }),
    all.some(({ bar }) => bar.ends === 'ongoing') &&
      (structure.asOf
        ? msg(str`Pil: pågick när källan skrevs ${structure.asOf}.`, { id: 'case.key-as-of', desc: 'Explains arrows. 0: the year of the source' })
        : msg('Pil: pågår.', { id: 'case.key-ongoing', desc: 'Explains arrows' })),
  ].filter(Boolean);
  return html`<div class="bars" part="bars">
    <svg class="years" aria-hidden="true">
      ${Array.from({ length: count }, (_none, i) => svg`<text x=${at(i + 0.5)} y="75%" text-anchor="middle">${axis.from + i}</text>`)}
    </svg>
    <ul>
      ${all.map(
        ({ event, bar }) =>
          html`<li class="bar-row">
            <strong>${termText(text.events[event.id]!, text.terms, event.id)}</strong><span class="when">${words(event)}</span>
            <svg aria-hidden="true">
              ${Array.from({ length: count + 1 }, (_none, i) => svg`<line class="year-line" x1=${at(i)} x2=${at(i)} y1="0" y2="100%"></line>`)}
              ${bar.pieces.map(({ from, to, sure }) => svg`<rect class=${sure ? 'bar-sure' : 'bar-vague'} x="${from}%" width="${to - from}%" y="50%" height="0.625em" transform="translate(0 -5)"></rect>`)}
              ${bar.ends === 'ongoing'
                ? svg`<svg x="100%" y="50%" overflow="visible"><path class="bar-sure" d="M-10-10 0 0-10 10z"></path></svg>`
                : bar.ends === 'stop'
                  ? svg`<svg x="${bar.pieces.at(-1)!.to}%" y="50%" overflow="visible"><path class="bar-sure" d="M-4-10h4v20h-4z"></path></svg>`
                  : ''}
            </svg>
          </li>`,
      )}
    </ul>
    ${keys.length ? html`<p class="small quiet">${keys.join(' ')}</p>` : nothing}
  </div>`;
}

/** What each sign says, for those who do not see it. */
export const signNames = ({ msg }: LocaleController): Record<Sign, string> => ({
  '+': msg('Bar', { id: 'case.plus', desc: 'Sign +: a condition that carried the collaboration' }),
  '−': msg('Tyngde', { id: 'case.minus', desc: 'Sign −: a condition that strained the collaboration' }),
  '±': msg('Drog åt båda håll', { id: 'case.both', desc: 'Sign ±: a condition that did both' }),
});

function conditionsView(props: Timeline): TemplateResult | typeof nothing {
  const { structure, text, l10n, headingLevel, sign } = props;
  const { msg } = l10n;
  const { conditions } = structure;
  if (!conditions.length) return nothing;
  const names = signNames(l10n);
  const counts = SIGNS.map((each) => ({ each, count: conditions.filter((condition) => condition.sign === each).length })).filter(({ count }) => count);
  const told = l10n.list(counts.map(({ each, count }) => `${count} ${names[each].toLowerCase()}`));
  return html`<section class="stack" part="conditions">
    ${heading(headingLevel + 1, 'step-title', msg('Vad bar, och vad tyngde?', { id: 'case.conditions', desc: 'Heading of the conditions' }))}
    <p>${msg(str`Av ${conditions.length} förutsättningar: ${told}.`, { id: 'case.counts', desc: '0: number of conditions, 1: how many carried, strained and did both, as a list' })}</p>
    ${counts.length > 1
      ? html`<div class="filter ${sign ? '' : 'screen'}" part="filter">
          <label>
            ${msg('Visa förutsättningar som', { id: 'case.sign', desc: 'Label of the choice of a sign' })}
            <select @change=${(event: Event) => props.filter({ sign: chosen(event) as Sign | undefined })}>
              ${option('', msg('bar eller tyngde', { id: 'case.all-signs', desc: 'Choice: conditions of every sign' }), !sign)}
              ${counts.map(({ each }) => option(each, names[each].toLowerCase(), sign === each))}
            </select>
          </label>
        </div>`
      : nothing}
    <ul class="conditions">
      ${conditions
        .filter((condition) => !sign || condition.sign === sign)
        .map(
          (condition) =>
            html`<li class="line">
              ${conditionSign(condition.sign)}<span><span class="vh">${names[condition.sign]}: </span>${termText(text.conditions[condition.id]!, text.terms, `condition-${condition.id}`)}</span>
            </li>`,
        )}
    </ul>
    <p class="small quiet">${text.cited}</p>
  </section>`;
}
