/** "3 februari 2026": a result is worth little without its date. */
export function today(locale: string): string {
  return new Date().toLocaleDateString(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long' });
}
