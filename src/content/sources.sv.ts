/** References in Swedish. One named export per source, so that a bundle holds only those that its texts refer to. A test keeps the facts alike in all languages. */
import type { Source } from './types.js';

const citedInHogberg = 'återgiven i Högberg (2019)';

export const tillmar2018 = {
  id: 'tillmar-2018',
  year: '2018',
  title: 'Sektorsöverskridande samverkan – En studie av organisering för välfärd mellan olika samhällssektorer',
  lang: 'sv',
  url: 'https://urn.kb.se/resolve?urn=urn:nbn:se:liu:diva-152297',
  authors: 'Tillmar, Gustavsson, Högberg, Rosell och Svensson',
  short: 'Tillmar m.fl. (2018), enligt Linköpings universitet (2018)',
  published: 'Helix-rapport 18:002, Linköpings universitet',
  fullText: 'https://www.diva-portal.org/smash/get/diva2:1259275/FULLTEXT01.pdf',
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
  published:
    'Ett urval av bilderna från Helixdagen 2019, Linköpings universitet, daterade 23 oktober 2019. Hela presentationen fås av författaren',
} as const satisfies Source;

export const danermark2004 = {
  id: 'danermark-2004',
  year: '2004',
  authors: 'Danermark',
  short: `Danermark (2004), ${citedInHogberg}`,
  published: 'Återgiven i Högberg (2019)',
} as const satisfies Source;

export const gray1985 = {
  id: 'gray-1985',
  year: '1985',
  authors: 'Gray',
  short: `Gray (1985), ${citedInHogberg}`,
  published: 'Återgiven i Högberg (2019)',
} as const satisfies Source;

export const lindberg2009 = {
  id: 'lindberg-2009',
  year: '2009',
  title: 'Samverkan',
  lang: 'sv',
  authors: 'Lindberg',
  short: `Lindberg (2009), ${citedInHogberg}`,
  published: 'Liber, Malmö. Återgiven i Högberg (2019)',
} as const satisfies Source;

export const lofstrom = {
  id: 'lofstrom',
  title: 'Ledning och styrning av samverkan – ny organisering av välfärden',
  lang: 'sv',
  authors: 'Löfström',
  short: 'Löfström',
  published:
    'Presentation utan årtal och utan namn på författaren. Att den är Löfströms är vår slutsats av dess läslista',
} as const satisfies Source;

export const stadsmissionen = {
  id: 'stadsmissionen',
  url: 'https://linkopingsstadsmission.se/verksamheter/crossroads-och-stadsmissionshalsan/',
  authors: 'Linköpings Stadsmission',
  short: 'Linköpings Stadsmission',
  published: 'Webbsida om Crossroads och Stadsmissionshälsan, som Högberg (2019) hänvisar till',
} as const satisfies Source;

export const boras = {
  id: 'boras',
  title: 'Samverkan för ett socialt hållbart Borås i fokus på seminarium',
  lang: 'sv',
  authors: 'Högskolan i Borås',
  short: 'Högskolan i Borås',
  published:
    'Text om forskning av Carlsson, Yngve och Flisbäck, på uppdrag av Borås Stad och Centrum för välfärdsstudier',
} as const satisfies Source;

export const weick1995 = {
  id: 'weick-1995',
  year: '1995',
  authors: 'Weick',
  short: `Weick (1995), ${citedInHogberg}`,
  published: 'Återgiven i Högberg (2019)',
} as const satisfies Source;

export const andersson2010 = {
  id: 'andersson-2010',
  year: '2010',
  title: 'När strävan efter samsyn blir en kamp: meningsskapande och meningsgivande i mångtydiga sammanhang',
  lang: 'sv',
  authors: 'Andersson',
  short: 'Andersson (2010)',
  published: 'Linköpings universitet. På läslistan i Högberg (2019)',
} as const satisfies Source;

export const andersson2012 = {
  id: 'andersson-2012',
  year: '2012',
  title:
    'Organisering för samordning och samsyn: En studie av Kindas kärntrupp för rehabiliteringssamverkan kring äldre',
  lang: 'sv',
  url: 'https://urn.kb.se/resolve?urn=urn:nbn:se:liu:diva-81100',
  authors: 'Andersson',
  short: 'Andersson (2012)',
  published:
    'FoU-rapport 2012:69, FoU Centrum för vård, omsorg och socialt arbete, Linköping. På läslistan i Högberg (2019)',
} as const satisfies Source;

export const malmo = {
  id: 'malmo',
  authors: 'Malmö stad',
  short: 'Malmö stad',
  published: 'Vägledning om idéburet offentligt partnerskap',
} as const satisfies Source;

export const borlange = {
  id: 'borlange',
  authors: 'Borlänge kommun',
  short: 'Borlänge kommun',
  published: 'Vägledning om idéburet offentligt partnerskap',
} as const satisfies Source;

export const eumedborgare = {
  id: 'eumedborgare',
  url: 'http://www.eumedborgareisverige.se/samverkan/civila-samhallet',
  title: 'Civila samhället',
  lang: 'sv',
  authors: 'eumedborgareisverige.se',
  short: 'eumedborgareisverige.se',
  published: 'Webbplats med vägledning om idéburet offentligt partnerskap',
} as const satisfies Source;

export const mucf = {
  id: 'mucf',
  authors: 'MUCF',
  short: 'MUCF',
  published: 'Vägledning från Myndigheten för ungdoms- och civilsamhällesfrågor, med fyra nycklar',
} as const satisfies Source;

/** For what has neither scale nor bands. */
export const ownWords = {
  id: 'sos-widgets',
  authors: 'sos-widgets',
  short: 'sos-widgets',
  published: 'Vårt eget: urvalet, formuleringarna, råden, frågorna och ord som förklaras utan annan källa',
} as const satisfies Source;

/** For a check with the scale and the bands. */
export const sosWidgets = {
  ...ownWords,
  published:
    `${ownWords.published}. Svarsskalan är också vår, liksom valet av gränser, 3,0 och 4,0. ` +
    'De gränserna brukar användas för Wilder Collaboration Factors Inventory',
} as const satisfies Source;
