/**
 * References: what they say in every language. The words around them are in `sources.sv.ts` and `sources.en.ts`.
 * One named export per source, so that a bundle holds only those that its texts refer to.
 */
import type { Source } from './types.js';

type Words = Pick<Source, 'authors' | 'short' | 'published'>;
type Facts = Omit<Source, keyof Words>;

/**
 * A whole reference. Call it as `@__PURE__`: bundlers keep an unused object literal with a spread in it,
 * but drop an unused pure call. `published` has no full stop at the end.
 */
export const source = (facts: Facts, words: Words): Source => ({ ...facts, ...words });

export const tillmar2018 = {
  id: 'tillmar-2018',
  year: '2018',
  title: 'Sektorsöverskridande samverkan – En studie av organisering för välfärd mellan olika samhällssektorer',
  lang: 'sv',
  url: 'https://urn.kb.se/resolve?urn=urn:nbn:se:liu:diva-152297',
} as const;

export const liu2018 = { id: 'liu-2018', year: '2018' } as const;

export const hogberg2019 = {
  id: 'hogberg-2019',
  year: '2019',
  title: 'Sektorsöverskridande samverkan för välfärd – Kan tillit byggas trots olika logiker?',
  lang: 'sv',
} as const;

export const danermark2004 = { id: 'danermark-2004', year: '2004' } as const;

export const gray1985 = { id: 'gray-1985', year: '1985' } as const;

export const sosWidgets = { id: 'sos-widgets' } as const;
