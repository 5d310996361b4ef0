/** References in English. One named export per source, so that a bundle holds only those that its texts refer to. A test keeps the facts alike in all languages. */
import type { Source } from './types.js';

const citedInHogberg = 'as cited in Högberg (2019)';

export const tillmar2018 = {
  id: 'tillmar-2018',
  year: '2018',
  title: 'Sektorsöverskridande samverkan – En studie av organisering för välfärd mellan olika samhällssektorer',
  lang: 'sv',
  url: 'https://urn.kb.se/resolve?urn=urn:nbn:se:liu:diva-152297',
  authors: 'Tillmar, Gustavsson, Högberg, Rosell and Svensson',
  short: 'Tillmar et al. (2018), as summarised by Linköping University (2018)',
  published: 'Helix report 18:002, Linköping University, in Swedish',
  fullText: 'https://www.diva-portal.org/smash/get/diva2:1259275/FULLTEXT01.pdf',
} as const satisfies Source;

export const liu2018 = {
  id: 'liu-2018',
  year: '2018',
  authors: 'Linköping University',
  short: 'Linköping University (2018)',
  published: 'News item about the report, dated 6 February 2018, in Swedish',
} as const satisfies Source;

export const hogberg2019 = {
  id: 'hogberg-2019',
  year: '2019',
  title: 'Sektorsöverskridande samverkan för välfärd – Kan tillit byggas trots olika logiker?',
  lang: 'sv',
  authors: 'Högberg',
  short: 'Högberg (2019)',
  published:
    'A selection of the slides from the Helix Day 2019, Linköping University, dated 23 October 2019, in Swedish. The author provides the whole presentation',
} as const satisfies Source;

export const danermark2004 = {
  id: 'danermark-2004',
  year: '2004',
  authors: 'Danermark',
  short: `Danermark (2004), ${citedInHogberg}`,
  published: 'As cited in Högberg (2019)',
} as const satisfies Source;

export const gray1985 = {
  id: 'gray-1985',
  year: '1985',
  authors: 'Gray',
  short: `Gray (1985), ${citedInHogberg}`,
  published: 'As cited in Högberg (2019)',
} as const satisfies Source;

export const lindberg2009 = {
  id: 'lindberg-2009',
  year: '2009',
  title: 'Samverkan',
  lang: 'sv',
  authors: 'Lindberg',
  short: `Lindberg (2009), ${citedInHogberg}`,
  published: 'Liber, Malmö, in Swedish. As cited in Högberg (2019)',
} as const satisfies Source;

export const lofstrom = {
  id: 'lofstrom',
  title: 'Ledning och styrning av samverkan – ny organisering av välfärden',
  lang: 'sv',
  authors: 'Löfström',
  short: 'Löfström',
  published:
    'Presentation without a year or the name of its author, in Swedish. That it is by Löfström is our conclusion from its reading list',
} as const satisfies Source;

export const stadsmissionen = {
  id: 'stadsmissionen',
  url: 'https://linkopingsstadsmission.se/verksamheter/crossroads-och-stadsmissionshalsan/',
  authors: 'Linköpings Stadsmission',
  short: 'Linköpings Stadsmission',
  published: 'Web page about Crossroads and Stadsmissionshälsan, in Swedish, which Högberg (2019) refers to',
} as const satisfies Source;

export const boras = {
  id: 'boras',
  title: 'Samverkan för ett socialt hållbart Borås i fokus på seminarium',
  lang: 'sv',
  authors: 'University of Borås',
  short: 'University of Borås',
  published:
    'Text about research by Carlsson, Yngve and Flisbäck, commissioned by the City of Borås and Centrum för välfärdsstudier, in Swedish',
} as const satisfies Source;

export const weick1995 = {
  id: 'weick-1995',
  year: '1995',
  authors: 'Weick',
  short: `Weick (1995), ${citedInHogberg}`,
  published: 'As cited in Högberg (2019)',
} as const satisfies Source;

export const andersson2010 = {
  id: 'andersson-2010',
  year: '2010',
  title: 'När strävan efter samsyn blir en kamp: meningsskapande och meningsgivande i mångtydiga sammanhang',
  lang: 'sv',
  authors: 'Andersson',
  short: 'Andersson (2010)',
  published: 'Linköping University, in Swedish. On the reading list of Högberg (2019)',
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
    'FoU report 2012:69, FoU Centrum för vård, omsorg och socialt arbete, Linköping, in Swedish. On the reading list of Högberg (2019)',
} as const satisfies Source;

export const malmo = {
  id: 'malmo',
  authors: 'City of Malmö',
  short: 'City of Malmö',
  published: 'Guidance on idea-based public partnerships, in Swedish',
} as const satisfies Source;

export const borlange = {
  id: 'borlange',
  authors: 'Borlänge Municipality',
  short: 'Borlänge Municipality',
  published: 'Guidance on idea-based public partnerships, in Swedish',
} as const satisfies Source;

export const eumedborgare = {
  id: 'eumedborgare',
  url: 'http://www.eumedborgareisverige.se/samverkan/civila-samhallet',
  title: 'Civila samhället',
  lang: 'sv',
  authors: 'eumedborgareisverige.se',
  short: 'eumedborgareisverige.se',
  published: 'Website with guidance on idea-based public partnerships, in Swedish',
} as const satisfies Source;

export const mucf = {
  id: 'mucf',
  authors: 'MUCF',
  short: 'MUCF',
  published: 'Guidance from the Swedish Agency for Youth and Civil Society, with four keys, in Swedish',
} as const satisfies Source;

/** For what has neither scale nor bands. */
export const ownWords = {
  id: 'sos-widgets',
  authors: 'sos-widgets',
  short: 'sos-widgets',
  published:
    'Our own: the selection, the wording, the advice, the questions, and words explained without another source',
} as const satisfies Source;

/** For a check with the scale and the bands. */
export const sosWidgets = {
  ...ownWords,
  published:
    `${ownWords.published}. So are the answer scale and the choice of thresholds, 3.0 and 4.0. ` +
    'Those thresholds are in common use for the Wilder Collaboration Factors Inventory',
} as const satisfies Source;
