/** The words of the forms to fill in by hand. What they ask comes from src/content, and what the scale is called from the UI strings. */
import type { ContentLocale } from '../../src/content/types.js';

export interface SheetWords {
  /** The link from the page of the widget. */
  readonly link: string;
  readonly back: string;
  readonly print: string;
  readonly rated: string;
  readonly pick: string;
  readonly party: string;
  readonly sector: string;
  readonly date: string;
  /** Above the squares for the digits. */
  readonly digits: string;
  /** What to write in them. 0: what opens the fields in the comparison */
  readonly ratedDigits: string;
  readonly pickDigits: string;
  /** Of the line for a code. */
  readonly code: string;
}

export const SHEET: Readonly<Record<ContentLocale, SheetWords>> = {
  sv: {
    link: 'Skriv ut som pappersblankett',
    back: 'Tillbaka',
    print: 'Skriv ut',
    rated: 'Svara för dig. Kryssa i ett svar för varje påstående:',
    pick: 'Svara för dig. Kryssa för så många du vill.',
    party: 'Namn eller part',
    sector: 'Sektor',
    date: 'Datum',
    digits: 'Till den som jämför',
    ratedDigits:
      'Skriv svaren i ordning, ett i varje ruta: 1–5 som det är ikryssat, ? för vet inte, – för inget svar. I jämförelsen skrivs de in under ”{0}”.',
    pickDigits:
      'Skriv svaren i ordning, ett i varje ruta: 1 för valt, 0 för inte valt. I jämförelsen skrivs de in under ”{0}”.',
    code: 'Kod, om ni svarar på skärmen',
  },
  en: {
    link: 'Print as a paper form',
    back: 'Back',
    print: 'Print',
    rated: 'Answer for yourself. Tick one answer to each statement:',
    pick: 'Answer for yourself. Tick as many as you like.',
    party: 'Name or party',
    sector: 'Sector',
    date: 'Date',
    digits: 'For the person who compares',
    ratedDigits:
      'Write the answers in order, one in each square: 1–5 as ticked, ? for don’t know, – for no answer. In the comparison they are typed in under “{0}”.',
    pickDigits:
      'Write the answers in order, one in each square: 1 for picked, 0 for not picked. In the comparison they are typed in under “{0}”.',
    code: 'Code, if you answer on screen',
  },
};
