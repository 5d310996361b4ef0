/** Dates of a case, in words and as a place on an axis of years. */
import type { CaseDate, CaseEvent, CaseStructure } from '../content/cases/types.js';

/** "november 2013"; "2013". */
export function dateWords(date: CaseDate, locale: string): string {
  return date.length > 4
    ? new Date(`${date}-01T00:00`).toLocaleDateString(locale, { month: 'long', year: 'numeric' })
    : date;
}

/** Whole years, from the first to the last; undefined when nothing has a date. */
export interface Axis {
  readonly from: number;
  readonly to: number;
}

export const axisOf = ({ phases, asOf }: CaseStructure): Axis | undefined =>
  yearsOf(
    phases.flatMap(({ events }) => events),
    asOf,
  );

/** The years that events span; what is ongoing lasts until the year of the source. */
export function yearsOf(events: readonly CaseEvent[], asOf: number | undefined): Axis | undefined {
  const years = events.flatMap(({ start, end }) =>
    [start, end === 'ongoing' ? asOf && `${asOf}` : end].flatMap((date) => (date ? Number(date.slice(0, 4)) : [])),
  );
  return years.length ? { from: Math.min(...years), to: Math.max(...years) } : undefined;
}

/** A piece of a bar, in per cent of the axis; `sure` where the source gives the month, and not where it gives only the year. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly sure: boolean;
}

export interface Bar {
  readonly pieces: readonly Piece[];
  /** It goes on after the axis, stops, or is a point in time. */
  readonly ends: 'ongoing' | 'stop' | 'point';
}

/** How a dated event is drawn. A start or end of which only the year is known lies somewhere in that year. */
export function barOf({ start, end }: CaseEvent, { from, to }: Axis): Bar | undefined {
  if (!start) return undefined;
  const months = (to - from + 1) * 12;
  /** First and last moment that a date can mean, in per cent. */
  const span = (date: CaseDate): [number, number] => {
    const [, month] = date.split('-');
    const first = (Number(date.slice(0, 4)) - from) * 12 + (month ? Number(month) - 1 : 0);
    return [(first / months) * 100, ((first + (month ? 1 : 12)) / months) * 100];
  };
  const vague = (date: CaseDate): boolean => date.length === 4;
  const [earliest, afterStart] = span(start);
  if (!end) return { pieces: [{ from: earliest, to: afterStart, sure: !vague(start) }], ends: 'point' };
  const [beforeEnd, latest] = end === 'ongoing' ? [100, 100] : span(end);
  const sureFrom = vague(start) ? afterStart : earliest;
  const sureTo = end !== 'ongoing' && vague(end) ? beforeEnd : latest;
  const pieces: Piece[] = [
    { from: earliest, to: Math.min(sureFrom, latest), sure: false },
    { from: sureFrom, to: sureTo, sure: true },
    { from: Math.max(sureTo, earliest), to: latest, sure: false },
  ];
  // In one and the same year, both lie somewhere in it.
  const drawn =
    sureFrom > sureTo ? [{ from: earliest, to: latest, sure: false }] : pieces.filter((piece) => piece.to > piece.from);
  return { pieces: drawn, ends: end === 'ongoing' ? 'ongoing' : 'stop' };
}
