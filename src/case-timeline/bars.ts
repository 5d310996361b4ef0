/** Periods and points in time as bars on common years. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { CaseEvent } from '../content/cases/types.js';
import { termText } from '../core/term-text.js';
import type { LocaleController } from '../localization/locale-controller.js';
import { barOf, dateWords, type Axis, type Bar } from './dates.js';
import type { TimelineViewModel } from './model.js';

/** Drawn in em, as all is that stands beside text: past the last year where it goes on, and within the year where it stopped. */
const end =
  (path: string) =>
  (at: number): SVGTemplateResult =>
    svg`<svg x="${at}%" width="1em" height="1em" viewBox="0 0 16 16"><path class="bar-sure" d=${path}></path></svg>`;
const END: Readonly<Partial<Record<Bar['ends'], ReturnType<typeof end>>>> = {
  ongoing: end('M-1-11 10 0-1 11z'),
  stop: end('M-3-11h3v22h-3z'),
};

/** Narrower than this, in per cent of the axis, a bar could be thinner than the lines of the years. */
const LEAST = 2;

/** Most year labels that fit beside each other. */
const MOST_YEARS = 8;

/** When it was. */
export function periodWords(
  { start, end }: Pick<CaseEvent, 'start' | 'end'>,
  { msg, locale }: LocaleController,
): string {
  const from = dateWords(start!, locale);
  if (!end || end === start) return from;
  return end === 'ongoing'
    ? msg(str`${from} – pågår`, { id: 'case.ongoing', desc: 'A period that goes on. 0: its start' })
    : msg(str`${from} – ${dateWords(end, locale)}, avslutat`, {
        id: 'case.ended',
        desc: 'A period that has ended. 0: its start, 1: its end',
      });
}

/** What the drawing means; empty where it needs no words. @param asOf the year of the source */
export function barsKey(all: readonly Bar[], asOf: number | undefined, { msg }: LocaleController): string {
  return [
    all.some(({ pieces }) => pieces.some(({ sure }) => !sure)) &&
      msg('Streckat: någon gång under året.', { id: 'case.key-vague', desc: 'Explains dashed bars' }),
    all.some(({ ends }) => ends === 'ongoing') &&
      (asOf
        ? msg(str`Pil: pågick när källan skrevs ${asOf}.`, {
            id: 'case.key-as-of',
            desc: 'Explains arrows. 0: the year of the source',
          })
        : msg('Pil: pågår.', { id: 'case.key-ongoing', desc: 'Explains arrows' })),
  ]
    .filter(Boolean)
    .join(' ');
}

export function bars(
  events: readonly CaseEvent[],
  axis: Axis,
  { text, l10n, structure, contentLang }: TimelineViewModel,
): TemplateResult {
  const all = events.map((event) => ({ event, bar: barOf(event, axis)! }));
  const count = axis.to - axis.from + 1;
  const step = Math.ceil(count / MOST_YEARS);
  const marked = [...Array(Math.ceil(count / step)).keys()].map((i) => i * step);
  const at = (index: number): string => `${(index / count) * 100}%`;
  const key = barsKey(
    all.map(({ bar }) => bar),
    structure.asOf,
    l10n,
  );
  return html`<div class="bars" part="bars">
    <svg class="years" aria-hidden="true">
      ${marked.map((i) => svg`<text x=${at(i + 0.5)} y="75%" text-anchor="middle">${axis.from + i}</text>`)}
    </svg>
    <ul>
      ${all.map(
        ({ event, bar }) =>
          html`<li class="bar-row">
            <strong lang=${contentLang ?? nothing}>${termText(text.events[event.id]!, text.terms, event.id)}</strong>
            <span class="when">${periodWords(event, l10n)}</span>
            <svg aria-hidden="true">
              ${[...marked, count].map((i) => svg`<line class="year-line" x1=${at(i)} x2=${at(i)} y1="0" y2="100%"></line>`)}
              <svg y="50%">
                ${bar.pieces.map(({ from, to, sure }) => svg`<rect class=${sure ? 'bar-sure' : 'bar-vague'} x="${from}%" width=${to - from < LEAST ? '.4em' : `${to - from}%`} y="-.35em" height=".7em"></rect>`)}
                ${END[bar.ends]?.(bar.pieces.at(-1)!.to) ?? ''}
              </svg>
            </svg>
          </li>`,
      )}
    </ul>
    ${key ? html`<p class="small quiet">${key}</p>` : nothing}
  </div>`;
}
