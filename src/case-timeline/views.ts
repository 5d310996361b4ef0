/** A case as an ordered list of phases, with bars for what has dates, and the conditions. */
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { CaseEvent } from '../content/cases/types.js';
import { backgroundDisclosure, backgroundStyles } from '../core/background.js';
import { heading } from '../core/heading.js';
import { icon } from '../core/icon.js';
import { readingStyles } from '../core/reading.styles.js';
import { withNames } from '../core/swedish-names.js';
import { termStyles, termText } from '../core/term-text.js';
import { bars } from './bars.js';
import { conditionsView } from './conditions.js';
import { axisOf, yearsOf, type Axis } from './dates.js';
import { filterSelect } from './filter-select.js';
import { shownEvents } from './filter.js';
import { timelineMark } from './mark.js';
import type { TimelineViewModel } from './model.js';
import { timelineStyles } from './styles.js';

export const styles: readonly CSSResult[] = [readingStyles, termStyles, timelineStyles, backgroundStyles];

export function timelineView(model: TimelineViewModel): TemplateResult {
  const { structure, text, l10n, headingLevel, contentLang } = model;
  const { msg } = l10n;
  const axis = axisOf(structure);
  const involved = structure.actors.filter(({ id }) => shownEvents(structure, id).length);
  return html`<div class="head" part="head">
      ${timelineMark}
      <div>
        <p class="small quiet">${msg('Ett fall över tid', { id: 'case.kicker', desc: 'Above the name of a case' })}</p>
        ${heading(headingLevel, 'title', withNames(text.name), 'title', contentLang)}
      </div>
    </div>
    <div class="flow step-body">
      ${text.lead ? html`<p class="lead" lang=${contentLang ?? nothing}>${termText(text.lead, text.terms, 'lead')}</p>` : nothing}
      ${
        involved.length > 1
          ? filterSelect(
              msg('Visa händelser med', { id: 'case.actor', desc: 'Label of the choice of an actor' }),
              model.filter.actor,
              [
                ['', msg('alla', { id: 'case.all-actors', desc: 'Choice: events with all actors' })],
                ...involved.map(({ id }) => [id, text.actors[id]!] as const),
              ],
              (actor) => model.showActor(actor),
            )
          : nothing
      }
      <ol part="phases">
        ${structure.phases.map((phase) => phaseView(phase.id, phase.events, model, axis))}
      </ol>
      ${conditionsView(model)} ${text.cited ? html`<p class="small quiet">${withNames(text.cited)}</p>` : nothing}
      <p class="vh" role="status">${model.status}</p>
      <div class="actions screen">
        <button type="button" class="action" @click=${() => model.print()}>
          ${icon('print')}<span>${msg('Skriv ut', { id: 'case.print', desc: 'Button: print the case' })}</span>
        </button>
      </div>
      ${backgroundDisclosure(model.background, msg, contentLang)}
    </div>`;
}

function phaseView(
  id: string,
  events: readonly CaseEvent[],
  model: TimelineViewModel,
  axis: Axis | undefined,
): TemplateResult {
  const { text, l10n, headingLevel, structure, contentLang } = model;
  const { msg } = l10n;
  const left = shownEvents(structure, model.filter.actor);
  const shown = events.filter((event) => left.includes(event));
  const years = yearsOf(events, structure.asOf);
  const open = !structure.asOf && events.some(({ end }) => end === 'ongoing');
  return html`<li class="phase ${years ? 'dated' : ''}" part="phase">
    ${heading(headingLevel + 1, 'step-title', withNames(text.phases[id]!), undefined, contentLang)}
    <p class="when">
      ${years ? (years.from === years.to && !open ? years.from : `${years.from}–${open ? '' : years.to}`) : msg('Utan datum', { id: 'case.undated', desc: 'Beside a phase that has no dates' })}
    </p>
    <div class="stack">
      ${runsOf(shown).map((run) =>
        run[0]!.start
          ? bars(run, axis!, model)
          : html`<ul class="ticked">
              ${run.map((event) => html`<li lang=${contentLang ?? nothing}>${termText(text.events[event.id]!, text.terms, event.id)}</li>`)}
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
