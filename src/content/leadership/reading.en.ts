/** What the presentation recommends to read, with references in English. */
import type { Source } from '../types.js';

const onReadingList = 'On the reading list of the presentation';

export const jensen2017 = {
  id: 'jensen-2017',
  year: '2017',
  title: 'Projektledning i offentlig sektor',
  lang: 'sv',
  authors: 'Jensen, Johansson and Löfström',
  short: 'Jensen et al. (2017)',
  published: `Lund: Studentlitteratur, in Swedish. ${onReadingList}`,
} as const satisfies Source;

export const jensen2017policy = {
  id: 'jensen-2017-policy',
  year: '2017',
  title:
    'Policy implementation in the era of accelerating projectification: Synthesizing Matland’s conflict-ambiguity model and research on temporary organizations',
  lang: 'en',
  authors: 'Jensen, Johansson and Löfström',
  short: 'Jensen et al. (2017)',
  published: `Public Policy and Administration. ${onReadingList}`,
} as const satisfies Source;

export const lofstrom2014 = {
  id: 'lofstrom-2014',
  year: '2014',
  title: 'Samverkansprojekt – om att konstruera gränser',
  lang: 'sv',
  authors: 'Löfström',
  short: 'Löfström (2014)',
  published: `In Axelsson and Bihari Axelsson, Om samverkan – för utveckling av hälsa och välfärd, Lund: Studentlitteratur, in Swedish. ${onReadingList}`,
} as const satisfies Source;

export const jensen2013 = {
  id: 'jensen-2013',
  year: '2013',
  title: 'The project organization as a policy tool in implementing welfare reforms in the public sector',
  lang: 'en',
  authors: 'Jensen, Johansson and Löfström',
  short: 'Jensen et al. (2013)',
  published: `The International Journal of Health Planning and Management 28:1, 122–137. ${onReadingList}`,
} as const satisfies Source;

export const andersson2012actor = {
  id: 'andersson-2012-actor',
  year: '2012',
  title: 'Actor or arena: Contrasting translations of a law on interorganizational integration',
  lang: 'en',
  authors: 'Andersson, Löfström, Bihari Axelsson and Axelsson',
  short: 'Andersson et al. (2012)',
  published: `Journal of Health Organization and Management 26:6, 778–793. ${onReadingList}`,
} as const satisfies Source;

export const lofstrom2010 = {
  id: 'lofstrom-2010',
  year: '2010',
  title: 'Samverkan och gränser. Studier av samverkansprojekt i offentlig sektor',
  lang: 'sv',
  authors: 'Löfström',
  short: 'Löfström (2010)',
  published: `Handelshögskolan vid Göteborgs universitet, in Swedish. ${onReadingList}`,
} as const satisfies Source;

export const johansson2007 = {
  id: 'johansson-2007',
  year: '2007',
  title: 'Separation or integration – A dilemma when organizing development projects',
  lang: 'en',
  authors: 'Johansson, Löfström and Ohlsson',
  short: 'Johansson et al. (2007)',
  published: `International Journal of Project Management 25, 457–464. ${onReadingList}`,
} as const satisfies Source;

export const jensen2006 = {
  id: 'jensen-2006',
  year: '2006',
  title: 'Project relationships – A model for analyzing interactional uncertainty',
  lang: 'en',
  authors: 'Jensen, Johansson and Löfström',
  short: 'Jensen et al. (2006)',
  published: `International Journal of Project Management 24, 4–12. ${onReadingList}`,
} as const satisfies Source;
