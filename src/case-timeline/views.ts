/** A case as an ordered list of phases, with bars for what has dates, and the conditions. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import {
  SIGNS,
  type CaseEvent,
  type CaseStructure,
  type CaseText,
  type Condition,
  type Sign,
} from '../content/cases/types.js';
import type { LocaleController } from '../localization/locale-controller.js';
import { conditionSign } from '../charts/condition-icon.js';
import { foldedBackground, type Folded } from '../core/disclosure.js';
import { heading } from '../core/heading.js';
import { icon } from '../core/icon.js';
import { termText } from '../core/term-text.js';
import { axisOf, barOf, dateWords, yearsOf, type Axis, type Bar } from './dates.js';
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

/** The events that a filter leaves. */
export const shownEvents = ({ phases }: CaseStructure, actor?: string): CaseEvent[] =>
  phases.flatMap(({ events }) => events.filter(({ actors }) => !actor || actors?.includes(actor)));

/** The conditions that a filter leaves. */
export const shownConditions = ({ conditions }: CaseStructure, sign: Sign | undefined): readonly Condition[] =>
  conditions.filter((condition) => !sign || condition.sign === sign);

export function timelineView(props: Timeline): TemplateResult {
  const { structure, text, l10n, headingLevel } = props;
  const { msg } = l10n;
  const axis = axisOf(structure);
  const involved = structure.actors.filter(({ id }) => shownEvents(structure, id).length);
  return html`<div class="head" part="head">
      ${timelineMark}
      <div>
        <p class="small quiet">${msg('Ett fall över tid', { id: 'case.kicker', desc: 'Above the name of a case' })}</p>
        ${heading(headingLevel, 'title', text.name, 'title')}
      </div>
    </div>
    <div class="flow step-body">
      ${text.lead ? html`<p class="lead">${termText(text.lead, text.terms, 'lead')}</p>` : nothing}
      ${
        involved.length > 1
          ? choice(
              msg('Visa händelser med', { id: 'case.actor', desc: 'Label of the choice of an actor' }),
              props.actor,
              [
                ['', msg('alla', { id: 'case.all-actors', desc: 'Choice: events with all actors' })],
                ...involved.map(({ id }): Option => [id, text.actors[id]!]),
              ],
              (actor) => props.filter({ actor }),
            )
          : nothing
      }
      <ol part="phases">
        ${structure.phases.map((phase) => phaseView(phase.id, phase.events, props, axis))}
      </ol>
      ${conditionsView(props)} ${text.cited ? html`<p class="small quiet">${text.cited}</p>` : nothing}
      <p class="vh" role="status">${props.status}</p>
      <div class="actions screen">
        <button type="button" class="action" @click=${() => props.print()}>
          ${icon('M6 7V2h8v5M6 15H2V7h16v8h-4M6 12h8v6H6z')}<span
            >${msg('Skriv ut', { id: 'case.print', desc: 'Button: print the case' })}</span
          >
        </button>
      </div>
      ${foldedBackground(props, msg)}
    </div>`;
}

type Option = readonly [value: string, label: string];

/** A choice of what to show, the first of the options for all. Where all is shown, it is not for paper. */
function choice(
  label: string,
  chosen: string | undefined,
  options: readonly Option[],
  choose: (value: string | undefined) => void,
): TemplateResult {
  return html`<div class="filter ${chosen ? '' : 'screen'}" part="filter">
    <label>
      ${label}
      <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value || undefined)}>
        ${options.map(([value, name]) => html`<option value=${value} .selected=${value === (chosen ?? '')}>${name}</option>`)}
      </select>
    </label>
  </div>`;
}

function phaseView(id: string, events: readonly CaseEvent[], props: Timeline, axis: Axis | undefined): TemplateResult {
  const { text, l10n, headingLevel, structure } = props;
  const { msg } = l10n;
  const left = shownEvents(structure, props.actor);
  const shown = events.filter((event) => left.includes(event));
  const years = yearsOf(events, structure.asOf);
  const open = !structure.asOf && events.some(({ end }) => end === 'ongoing');
  return html`<li class="phase ${years ? 'dated' : ''}" part="phase">
    ${heading(headingLevel + 1, 'step-title', text.phases[id])}
    <p class="when">
      ${years ? (years.from === years.to && !open ? years.from : `${years.from}–${open ? '' : years.to}`) : msg('Utan datum', { id: 'case.undated', desc: 'Beside a phase that has no dates' })}
    </p>
    <div class="stack">
      ${runsOf(shown).map((run) =>
        run[0]!.start
          ? bars(run, axis!, props)
          : html`<ul class="ticked">
              ${run.map((event) => html`<li>${termText(text.events[event.id]!, text.terms, event.id)}</li>`)}
            </ul>`,
      )}
      ${shown.length || !events.length ? nothing : html`<p class="small quiet">${msg('Inga händelser med det urvalet.', { id: 'case.none', desc: 'In a phase of which the filter leaves nothing' })}</p>`}
    </div>
  </li>`;
}

/** In the order of the case, what has dates apart from what has none. */
function runsOf(events: readonly CaseEvent[]): CaseEvent[][] {
  const runs: CaseEvent[][] = [];
  for (const event of events) {
    const run = runs.at(-1);
    if (run && !run[0]!.start === !event.start) run.push(event);
    else runs.push([event]);
  }
  return runs;
}

/** Drawn in em, as all is that stands beside text: past the last year where it goes on, and within the year where it stopped. */
const end =
  (path: string) =>
  (at: number): SVGTemplateResult =>
    svg`<svg x="${at}%" width="1em" height="1em" viewBox="0 0 16 16"><path class="bar-sure" d=${path}></path></svg>`;
const END: Readonly<Partial<Record<Bar['ends'], ReturnType<typeof end>>>> = {
  ongoing: end('M-1-11 10 0-1 11z'),
  stop: end('M-3-11h3v22h-3z'),
};

/** Most year labels that fit beside each other. */
const MOST_YEARS = 8;

function bars(events: readonly CaseEvent[], axis: Axis, { text, l10n, structure }: Timeline): TemplateResult {
  const { msg, locale } = l10n;
  const all = events.map((event) => ({ event, bar: barOf(event, axis)! }));
  const count = axis.to - axis.from + 1;
  const step = Math.ceil(count / MOST_YEARS);
  const marked = Array.from({ length: Math.ceil(count / step) }, (_none, i) => i * step);
  const at = (index: number): string => `${(index / count) * 100}%`;
  const words = ({ start, end }: CaseEvent): string => {
    const from = dateWords(start!, locale);
    if (!end || end === start) return from;
    return end === 'ongoing'
      ? msg(str`${from} – pågår`, { id: 'case.ongoing', desc: 'A period that goes on. 0: its start' })
      : msg(str`${from} – ${dateWords(end, locale)}, avslutat`, {
          id: 'case.ended',
          desc: 'A period that has ended. 0: its start, 1: its end',
        });
  };
  const keys = [
    all.some(({ bar }) => bar.pieces.some(({ sure }) => !sure)) &&
      msg('Streckat: någon gång under året.', { id: 'case.key-vague', desc: 'Explains dashed bars' }),
    all.some(({ bar }) => bar.ends === 'ongoing') &&
      (structure.asOf
        ? msg(str`Pil: pågick när källan skrevs ${structure.asOf}.`, {
            id: 'case.key-as-of',
            desc: 'Explains arrows. 0: the year of the source',
          })
        : msg('Pil: pågår.', { id: 'case.key-ongoing', desc: 'Explains arrows' })),
  ].filter(Boolean);
  return html`<div class="bars" part="bars">
    <svg class="years" aria-hidden="true">
      ${marked.map((i) => svg`<text x=${at(i + 0.5)} y="75%" text-anchor="middle">${axis.from + i}</text>`)}
    </svg>
    <ul>
      ${all.map(
        ({ event, bar }) =>
          html`<li class="bar-row">
            <strong>${termText(text.events[event.id]!, text.terms, event.id)}</strong
            ><span class="when">${words(event)}</span>
            <svg aria-hidden="true">
              ${[...marked, count].map((i) => svg`<line class="year-line" x1=${at(i)} x2=${at(i)} y1="0" y2="100%"></line>`)}
              <svg y="50%">
                ${bar.pieces.map(({ from, to, sure }) => svg`<rect class=${sure ? 'bar-sure' : 'bar-vague'} x="${from}%" width="${to - from}%" y="-.35em" height=".7em"></rect>`)}
                ${END[bar.ends]?.(bar.pieces.at(-1)!.to) ?? ''}
              </svg>
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
  const counts = SIGNS.map((each) => ({
    each,
    count: conditions.filter((condition) => condition.sign === each).length,
  })).filter(({ count }) => count);
  const told = l10n.list(counts.map(({ each, count }) => `${count} ${names[each].toLowerCase()}`));
  return html`<section class="stack" part="conditions">
    ${heading(headingLevel + 1, 'step-title', msg('Vad bar, och vad tyngde?', { id: 'case.conditions', desc: 'Heading of the conditions' }))}
    ${
      counts.length > 1
        ? html`<p>
              ${msg(str`Av ${conditions.length} förutsättningar: ${told}.`, { id: 'case.counts', desc: '0: number of conditions, 1: how many carried, strained and did both, as a list' })}
            </p>
            ${choice(
              msg('Visa förutsättningar som', { id: 'case.sign', desc: 'Label of the choice of a sign' }),
              sign,
              [
                ['', msg('bar eller tyngde', { id: 'case.all-signs', desc: 'Choice: conditions of every sign' })],
                ...counts.map(({ each }): Option => [each, names[each].toLowerCase()]),
              ],
              (each) => props.filter({ sign: each as Sign | undefined }),
            )}`
        : nothing
    }
    <ul class="conditions">
      ${shownConditions(structure, sign).map(
        (condition) =>
          html`<li class="line">
            ${conditionSign(condition.sign)}<span
              ><span class="vh">${`${names[condition.sign]}: `}</span
              >${termText(text.conditions[condition.id]!, text.terms, `condition-${condition.id}`)}</span
            >
          </li>`,
      )}
    </ul>
  </section>`;
}
