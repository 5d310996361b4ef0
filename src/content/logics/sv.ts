import { logic } from '../glossary.sv.js';
import { hogberg2019, ownWords, weick1995 } from '../sources.sv.js';
import type { Background, DimensionId, InstrumentText, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Logiker i samverkan',
  dimensions: {
    logics: {
      name: 'Vilka logiker styr hos er?',
      inline: 'logiker i samverkan',
      intro: 'Varje område har sin [logik](logic), sitt invanda sätt att se på saker och göra dem.',
      ask: 'När märker vi att parterna styrs av olika logiker?',
    },
  },
  items: {
    state: 'Staten',
    market: 'Marknaden',
    profession: 'Professionen',
    company: 'Företaget',
    family: 'Familjen',
    congregation: 'Samfundet (gemenskapen)',
    religion: 'Religionen',
  },
  explanations: {
    state: 'Lagar, demokrati och allas lika rätt styr.',
    market: 'Pris, konkurrens och fria val styr.',
    profession: 'Yrkets kunskap och etik styr.',
    company: 'Chefer, effektivitet och lönsamhet styr.',
    family: 'Omsorg, lojalitet och nära band styr.',
    congregation: 'Att höra ihop och ställa upp för varandra styr.',
    religion: 'Tron, och det som den kräver, styr.',
  },
  basis: 'Bygger på Högberg (2019). Formuleringar och förklaringar är av sos-widgets.',
  next: [],
  meaning: {
    one: {
      text: 'Ni har pekat ut en logik. Vad händer när den möter logiker som går emot den?',
      source: 'hogberg-2019',
    },
    several: {
      text: 'Ni har pekat ut flera logiker. De kan gå emot varandra. Leder det till problem, kreativa lösningar eller blandformer?',
      source: 'hogberg-2019',
    },
  },
  terms: { logic },
  cited: { 'hogberg-2019': 'Högberg (2019)' },
} as const satisfies InstrumentText<DimensionId<typeof structure>, ItemId<typeof structure>>;

export const background = {
  about: [
    {
      text: 'Logikerna kommer från en presentation av Högberg (2019), som frågar om tillit kan byggas trots olika logiker.',
      source: 'hogberg-2019',
    },
    {
      text:
        'Enligt Weick (1995), som Högberg hänvisar till, handlar organisering mer om processer och aktiviteter än om strukturer och stabilitet. ' +
        'Meningsskapande är när något som har hänt, till exempel en aktivitet, får en viss innebörd.',
      source: 'weick-1995',
    },
    {
      text:
        'Våra referensramar avgör vad vi lägger märke till. De avgör också vilken mening vi ser i det. ' +
        'Ska parternas referensramar vara lika eller olika? Högberg ställer frågan.',
      source: 'hogberg-2019',
    },
    {
      text:
        'De sju är samma som de sju institutionella ordningarna hos Thornton, Ocasio och Lounsbury (2012). ' +
        'Därför läser vi samfundet som gemenskapen. Det är vår egen slutsats, och förklaringarna är våra.',
      source: 'sos-widgets',
    },
  ],
  terms: {},
  sources: [hogberg2019, weick1995, ownWords],
} as const satisfies Background;
