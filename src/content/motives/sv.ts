import { collaboration } from '../glossary.sv.js';
import { hogberg2019, ownWords } from '../sources.sv.js';
import type { Background, DimensionId, InstrumentText, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Skäl till samverkan',
  dimensions: {
    motives: {
      name: 'Varför samverkar ni?',
      inline: 'skäl till samverkan',
      intro: 'Det finns många skäl till [samverkan](collaboration), och ni kan ha flera.',
      ask: 'Vilka av skälen delar vi med de andra parterna?',
    },
  },
  items: {
    necessity: 'För att det är nödvändigt',
    'complex-problems': 'För att lösa komplexa problem',
    recipients: 'För att det är bäst för dem det gäller',
    economic: 'Av ekonomiska skäl',
    organisational: 'Av organisatoriska skäl',
    efficiency: 'För att arbeta effektivare',
    learning: 'För att lära oss mer',
    innovation: 'För att hitta nya lösningar',
    legitimacy: 'För att få legitimitet',
    stability: 'För att skapa stabilitet',
    change: 'För att få till en förändring',
    crisis: 'I en tid av kris',
  },
  basis: 'Bygger på Högberg (2019). Formuleringarna är av sos-widgets.',
  next: [],
  meaning: {
    one: { text: 'Ni har valt ett skäl. De andra parterna kan ha ett annat.', source: 'sos-widgets' },
    several: {
      text: 'Ni har valt flera skäl. I fallet Crossroads hade parterna delvis olika syften, men de respekterade varandras perspektiv.',
      source: 'hogberg-2019',
    },
  },
  terms: { collaboration },
  cited: { 'hogberg-2019': 'Högberg (2019)', 'sos-widgets': 'sos-widgets' },
} as const satisfies InstrumentText<DimensionId<typeof structure>, ItemId<typeof structure>>;

export const background = {
  about: [
    {
      text: 'De tolv skälen kommer från en presentation av Högberg (2019). Den handlar om samverkan för välfärd över sektorsgränser.',
      source: 'hogberg-2019',
    },
  ],
  terms: {},
  sources: [hogberg2019, ownWords],
} as const satisfies Background;
