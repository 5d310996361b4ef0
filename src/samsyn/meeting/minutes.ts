/** What a meeting came to, as lines for its minutes. */
import { str } from '@lit/localize';
import type { LocaleController, MsgFn } from '../../localization/locale-controller.js';
import type { Decision, DecisionStatus } from '../decisions.js';
import type { ComparisonState } from '../state.js';
import { MEETING } from './meeting-state.js';

export const statusNames = (msg: MsgFn): Readonly<Record<DecisionStatus, string>> => ({
  done: msg('Klart', { id: 'meeting.done', desc: 'What has become of a decision: it is done' }),
  'going-on': msg('Pågår', { id: 'meeting.going-on', desc: 'What has become of a decision: it is going on' }),
  dropped: msg('Läggs ner', { id: 'meeting.dropped', desc: 'What has become of a decision: it is dropped' }),
});

/** "Ask for four hours a month (the municipality, 15 December)". */
const decisionText = ({ what, who, when }: Decision): string => {
  const details = [who, when].filter(Boolean).join(', ');
  return what && details ? `${what} (${details})` : what || details;
};

/**
 * Beside what is decided: what has become of the decisions from before, what the meeting was worth, and when the next one is.
 * @returns a line each; none where nothing has been written down
 */
export function minutes(
  { earlierDecisions, meeting }: Pick<ComparisonState, 'earlierDecisions' | 'meeting'>,
  l10n: LocaleController,
): readonly string[] {
  const { msg } = l10n;
  const { worth, next } = meeting ?? MEETING;
  const names = statusNames(msg);
  const since = earlierDecisions.flatMap((earlier) =>
    earlier.status ? [`${names[earlier.status]}: ${decisionText(earlier)}`] : [],
  );
  const fingers = msg(str`Var mötet värt tiden? ${worth} av 5.`, {
    id: 'minutes.worth',
    desc: 'In the minutes. 0: how many fingers were held up, 1 to 5',
  });
  const date = next.date && dateText(next.date, l10n.locale);
  const when = next.time ? `${date}, ${next.time}` : date;
  const nextMeeting = msg(str`Nästa möte: ${when}.`, { id: 'minutes.next', desc: 'In the minutes. 0: date and time' });
  return [...since, ...(worth ? [fingers] : []), ...(date ? [nextMeeting] : [])];
}

/** "15 december 2026". @param day "2026-12-15", a day of the calendar and no moment */
const dateText = (day: string, locale: string): string =>
  new Date(`${day}T12:00Z`).toLocaleDateString(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
