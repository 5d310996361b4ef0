import type { Background, InstrumentContent, Locale, StartText } from '../types.js';
import { LOCALES } from '../types.js';
import { structure } from './structure.js';

type Results = InstrumentContent<typeof structure>;
type Text = Awaited<ReturnType<Results['text']>>;

const starts: Record<Locale, () => Promise<{ start: StartText }>> = {
  sv: () => import('./start.sv.js'),
  en: () => import('./start.en.js'),
};

const texts: Record<Locale, () => Promise<{ text: Text }>> = {
  sv: () => import('./sv.js'),
  en: () => import('./en.js'),
};

const backgrounds: Record<Locale, () => Promise<{ background: Background }>> = {
  sv: () => import('./background.sv.js'),
  en: () => import('./background.en.js'),
};

/** What affects the result of collaboration. Words load on demand, one language at a time. */
export const results: Results = {
  structure,
  locales: LOCALES,
  start: async (locale) => (await starts[locale]()).start,
  text: async (locale) => (await texts[locale]()).text,
  background: async (locale) => (await backgrounds[locale]()).background,
};
