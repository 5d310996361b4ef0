/** References in Swedish. One named export per source, so that a bundle holds only those that its texts refer to. A test keeps the facts alike in all languages. */
import type { Source } from './types.js';

const citedInHogberg = 'Återgiven i Högberg (2019)';

export const tillmar2018 = {
  id: 'tillmar-2018',
  year: '2018',
  title: 'Sektorsöverskridande samverkan – En studie av organisering för välfärd mellan olika samhällssektorer',
  lang: 'sv',
  url: 'https://urn.kb.se/resolve?urn=urn:nbn:se:liu:diva-152297',
  authors: 'Tillmar, Gustavsson, Högberg, Rosell och Svensson',
  short: 'Tillmar m.fl. (2018)',
  published: 'Helix-rapport 18:002, Linköpings universitet',
} as const satisfies Source;

export const liu2018 = {
  id: 'liu-2018',
  year: '2018',
  authors: 'Linköpings universitet',
  short: 'Linköpings universitet (2018)',
  published: 'Nyhetstext om rapporten, daterad 6 februari 2018',
} as const satisfies Source;

export const hogberg2019 = {
  id: 'hogberg-2019',
  year: '2019',
  title: 'Sektorsöverskridande samverkan för välfärd – Kan tillit byggas trots olika logiker?',
  lang: 'sv',
  authors: 'Högberg',
  short: 'Högberg (2019)',
  published: 'Presentation, Helixdagen 2019, Linköpings universitet',
} as const satisfies Source;

export const danermark2004 = {
  id: 'danermark-2004',
  year: '2004',
  authors: 'Danermark',
  short: 'Danermark (2004)',
  published: citedInHogberg,
} as const satisfies Source;

export const gray1985 = {
  id: 'gray-1985',
  year: '1985',
  authors: 'Gray',
  short: 'Gray (1985)',
  published: citedInHogberg,
} as const satisfies Source;

export const lindberg2009 = {
  id: 'lindberg-2009',
  year: '2009',
  title: 'Samverkan',
  lang: 'sv',
  authors: 'Lindberg',
  short: 'Lindberg (2009)',
  published: `Liber, Malmö. ${citedInHogberg}`,
} as const satisfies Source;

export const lofstrom = {
  id: 'lofstrom',
  title: 'Ledning och styrning av samverkan – ny organisering av välfärden',
  lang: 'sv',
  authors: 'Löfström',
  short: 'Löfström',
  published: 'Presentation utan årtal. Till läslistan hör Löfström (2010), Samverkan och gränser',
} as const satisfies Source;

export const boras = {
  id: 'boras',
  title: 'Samverkan för ett socialt hållbart Borås i fokus på seminarium',
  lang: 'sv',
  authors: 'Högskolan i Borås',
  short: 'Högskolan i Borås',
  published: 'Text om forskning av Carlsson, Yngve och Flisbäck, på uppdrag av Borås Stad och Centrum för välfärdsstudier',
} as const satisfies Source;

/** For a check with the scale and the bands. */
export const sosWidgets = {
  id: 'sos-widgets',
  authors: 'sos-widgets',
  short: 'sos-widgets',
  published:
    'Det här har vi själva lagt till: urvalet och formuleringen av påståenden, svarsskalan, råden, frågorna och de ord som förklaras utan annan källa. ' +
    'Också gränserna 3,0 och 4,0 är vårt val. De brukar användas för Wilder Collaboration Factors Inventory',
} as const satisfies Source;
