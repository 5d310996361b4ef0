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

const onReadingList = 'På läslistan i presentationen';

/** What the presentation of `lofstrom` recommends. */
export const jensen2017 = {
  id: 'jensen-2017',
  year: '2017',
  title: 'Projektledning i offentlig sektor',
  lang: 'sv',
  authors: 'Jensen, Johansson och Löfström',
  short: 'Jensen m.fl. (2017)',
  published: `Lund: Studentlitteratur. ${onReadingList}`,
} as const satisfies Source;

export const jensen2017policy = {
  id: 'jensen-2017-policy',
  year: '2017',
  title:
    'Policy implementation in the era of accelerating projectification: Synthesizing Matland’s conflict-ambiguity model and research on temporary organizations',
  lang: 'en',
  authors: 'Jensen, Johansson och Löfström',
  short: 'Jensen m.fl. (2017)',
  published: `Public Policy and Administration. ${onReadingList}`,
} as const satisfies Source;

export const lofstrom2014 = {
  id: 'lofstrom-2014',
  year: '2014',
  title: 'Samverkansprojekt – om att konstruera gränser',
  lang: 'sv',
  authors: 'Löfström',
  short: 'Löfström (2014)',
  published: `I Axelsson och Bihari Axelsson, Om samverkan – för utveckling av hälsa och välfärd, Lund: Studentlitteratur. ${onReadingList}`,
} as const satisfies Source;

export const jensen2013 = {
  id: 'jensen-2013',
  year: '2013',
  title: 'The project organization as a policy tool in implementing welfare reforms in the public sector',
  lang: 'en',
  authors: 'Jensen, Johansson och Löfström',
  short: 'Jensen m.fl. (2013)',
  published: `The International Journal of Health Planning and Management 28:1, 122–137. ${onReadingList}`,
} as const satisfies Source;

export const andersson2012actor = {
  id: 'andersson-2012-actor',
  year: '2012',
  title: 'Actor or arena: Contrasting translations of a law on interorganizational integration',
  lang: 'en',
  authors: 'Andersson, Löfström, Bihari Axelsson och Axelsson',
  short: 'Andersson m.fl. (2012)',
  published: `Journal of Health Organization and Management 26:6, 778–793. ${onReadingList}`,
} as const satisfies Source;

export const lofstrom2010 = {
  id: 'lofstrom-2010',
  year: '2010',
  title: 'Samverkan och gränser. Studier av samverkansprojekt i offentlig sektor',
  lang: 'sv',
  authors: 'Löfström',
  short: 'Löfström (2010)',
  published: `Handelshögskolan vid Göteborgs universitet. ${onReadingList}`,
} as const satisfies Source;

export const johansson2007 = {
  id: 'johansson-2007',
  year: '2007',
  title: 'Separation or integration – A dilemma when organizing development projects',
  lang: 'en',
  authors: 'Johansson, Löfström och Ohlsson',
  short: 'Johansson m.fl. (2007)',
  published: `International Journal of Project Management 25, 457–464. ${onReadingList}`,
} as const satisfies Source;

export const jensen2006 = {
  id: 'jensen-2006',
  year: '2006',
  title: 'Project relationships – A model for analyzing interactional uncertainty',
  lang: 'en',
  authors: 'Jensen, Johansson och Löfström',
  short: 'Jensen m.fl. (2006)',
  published: `International Journal of Project Management 24, 4–12. ${onReadingList}`,
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
