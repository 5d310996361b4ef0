/** "3 februari 2026": a result is worth little without its date. */
export function today(locale: string, now = new Date()): string {
  return now.toLocaleDateString(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long' });
}

/** "2026-02-03", the day of the visitor's own clock: just after midnight in Stockholm it is still yesterday in UTC. */
export const isoDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
