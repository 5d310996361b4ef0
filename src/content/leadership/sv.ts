import { collaboration } from '../glossary.sv.js';
import { hogberg2019, lofstrom, sosWidgets } from '../sources.sv.js';
import type { Background, DimensionId, InstrumentText, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Att leda samverkan',
  dimensions: {
    ownership: {
      name: 'Ägarskap',
      inline: 'ägarskap',
      intro:
        'Ansvariga politiker och chefer behöver äga [samverkan](collaboration) utan förbehåll, ' +
        'precis som de gör med den vanliga organisationen.',
      ask: 'När känns samverkan som vår egen sak, och när känns den som ett sidospår?',
    },
    relations: {
      name: 'Relationer',
      inline: 'relationer',
      intro:
        'Den som leder samverkan behöver ta hand om relationer, både på hemmaplan och till de andra organisationerna.',
      ask: 'Vilken relation behöver vi ta bättre hand om?',
    },
    conflicts: {
      name: 'Konflikthantering',
      inline: 'konflikthantering',
      intro: 'Intressen, värderingar och kulturer kan skilja sig åt mellan organisationer och mellan yrken.',
      ask: 'Hur märker vi att något skaver?',
    },
    compromise: {
      name: 'Kompromisser',
      inline: 'kompromisser',
      intro: 'Ni kan behöva ge efter en bit för att lösningen ska bli bättre som helhet.',
      ask: 'Vad kan vi kompromissa om, och vad inte?',
    },
    forms: {
      name: 'Ledningsformer',
      inline: 'ledningsformer',
      intro: 'Olika sätt att organisera sig behöver ledas och styras på olika sätt.',
      ask: 'Vilken sorts ledning behöver just vår samverkan?',
    },
  },
  items: {
    'ownership-politicians': 'De politiker som har hand om frågan tar fullt ansvar för vår samverkan.',
    'ownership-managers': 'Cheferna hos oss tar fullt ansvar för vår samverkan.',
    'ownership-equal': 'Vår ledning tar ansvar för samverkan på samma sätt som för den egna verksamheten.',
    'relations-managers': 'De som leder vår samverkan vårdar relationen till chefer i den egna organisationen.',
    'relations-staff': 'De som leder vår samverkan vårdar relationen till medarbetare på hemmaplan.',
    'relations-others': 'De som leder vår samverkan vårdar relationen till de andra organisationerna.',
    'conflicts-interests': 'När parternas intressen krockar tar de som leder tag i det.',
    'conflicts-values': 'När värderingar skiljer sig åt får vi hjälp att prata om det.',
    'conflicts-cultures': 'När olika kulturer krockar får vi stöd att hitta en väg framåt.',
    'compromise-own': 'Vår ledning kan kompromissa för helhetens skull.',
    'compromise-others': 'De andra parternas ledning kan kompromissa för helhetens skull.',
    'compromise-whole': 'Våra kompromisser leder till bättre lösningar för helheten.',
    'forms-leadership': 'Vi leder samverkan på ett sätt som passar den form vi har valt.',
    'forms-governance': 'Styrningen är anpassad till hur vår samverkan är organiserad.',
    'forms-limits': 'Vi vet var gränserna går för vårt gemensamma uppdrag.',
  },
  basis: 'Bygger på en presentation av Löfström, med påståenden av sos-widgets.',
  next: [],
  notes: [
    {
      text:
        'Linjen, den vanliga organisationen, ger en viss klarhet om var gränserna går. ' +
        'Men den passar dåligt när människors behov inte är lika avgränsade som förvaltningarnas uppdrag.',
      source: 'lofstrom',
    },
    {
      text:
        'I nätverk går det att bilda allianser och lägga ihop kompetens. ' +
        'Men gränsen för uppdraget blir lätt oklar. Då blir arbetet osäkert och styrningen otydlig.',
      source: 'lofstrom',
    },
  ],
  terms: { collaboration },
  cited: { lofstrom: 'Löfström' },
} as const satisfies InstrumentText<DimensionId<typeof structure>, ItemId<typeof structure>>;

export const background = {
  about: [
    {
      text:
        'Påståendena bygger på en presentation av Löfström om att leda och styra samverkan. ' +
        'Den handlar om organisationer som arbetar med människor, och om en ny organisering av välfärden.',
      source: 'lofstrom',
    },
  ],
  terms: {},
  sources: [lofstrom, hogberg2019, sosWidgets],
} as const satisfies Background;
