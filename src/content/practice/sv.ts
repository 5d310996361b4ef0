import { collaboration, givingUp } from '../glossary.sv.js';
import { boras, hogberg2019, sosWidgets } from '../sources.sv.js';
import type { Background, DimensionId, InstrumentText, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Samverkan i praktiken',
  dimensions: {
    enabling: {
      name: 'Förutsättningar',
      inline: 'förutsättningar',
      intro: 'Lyhördhet, flexibilitet och tid var viktiga för [samverkan](collaboration) i alla tre studierna i Borås.',
      ask: 'När ändrade vi oss senast för att en annan part bad om det?',
    },
    acceptance: {
      name: 'Acceptans',
      inline: 'acceptans',
      intro:
        'Den som samverkar bör vara beredd på [försakelse](giving-up), och på att leva med skillnader och dilemman.',
      ask: 'Vad är vi beredda att ge upp, och vad inte?',
    },
    clarity: {
      name: 'Tydlighet',
      inline: 'tydlighet',
      intro:
        'Gör klart hur olika yrken ska delta i varandras arbete. Ska uppgifterna smälta samman, eller räcker det att rådfråga? Gör också klart vilka mål alla kan enas om.',
      ask: 'Var slutar mitt arbete, och var börjar ditt?',
    },
    people: {
      name: 'Människorna',
      inline: 'människorna',
      intro: 'Att enas kring målgruppen ger en grund att stå på, men formen riskerar att bli viktigare än innehållet.',
      ask: 'Vad skulle de som berörs säga om de satt med vid bordet?',
    },
  },
  items: {
    responsiveness: 'Vi är lyhörda för hur de andra parterna ser på saken.',
    flexibility: 'Vi kan ändra vårt sätt att samverka när det behövs.',
    time: 'Vår samverkan får den tid som den behöver.',
    sacrifice: 'Vi är beredda att ge upp en del av vårt eget, till exempel ett invant arbetssätt.',
    differences: 'Vi accepterar att parterna är olika.',
    dilemmas: 'Vi kan leva med dilemman som inte har någon enkel lösning.',
    involvement: 'Det är klart för oss hur mycket olika yrken ska delta i varandras arbete.',
    'common-goals': 'Vi har pekat ut konkreta saker som alla parter kan enas om.',
    'target-group': 'Parterna samlas kring målgruppen.',
    citizens: 'Invånarnas egen syn på sin vardag finns med när vi planerar.',
  },
  basis: 'Bygger på en text från Högskolan i Borås, med påståenden av sos-widgets.',
  next: [],
  terms: { collaboration, 'giving-up': givingUp },
  cited: { boras: 'Högskolan i Borås' },
} as const satisfies InstrumentText<DimensionId<typeof structure>, ItemId<typeof structure>>;

const ours = { ...sosWidgets, published: `${sosWidgets.published}. De fyra grupperna är också våra` };

export const background = {
  about: [
    {
      text:
        'Forskarna Carlsson, Yngve och Flisbäck har följt arbetet Socialt hållbart Borås. ' +
        'De studerade styrgruppen, familjecentralerna och Skolan som arena på Sjöboskolan.',
      source: 'boras',
    },
    { text: 'Spänningar är kanske priset för att ingen ska hamna mellan stolarna, säger Flisbäck.', source: 'boras' },
  ],
  terms: {},
  sources: [boras, hogberg2019, ours],
} as const satisfies Background;
