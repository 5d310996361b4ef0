import { collaboration } from '../glossary.sv.js';
import { hogberg2019, lofstrom, sosWidgets } from '../sources.sv.js';
import type { Background, ChecklistText, DimensionId, ItemId } from '../types.js';
import * as reading from './reading.sv.js';
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
      finding: { strength: 'er ledning ser samverkan som sin', concern: 'ingen ser samverkan riktigt som sin' },
    },
    relations: {
      name: 'Relationer',
      inline: 'relationer',
      intro:
        'Den som leder samverkan behöver ta hand om relationer, både på hemmaplan och till de andra organisationerna.',
      ask: 'Vilken relation behöver vi ta bättre hand om?',
      finding: { strength: 'ni vårdar era relationer väl', concern: 'relationerna behöver mer omsorg' },
    },
    conflicts: {
      name: 'Konflikthantering',
      inline: 'konflikthantering',
      intro: 'Intressen, värderingar och kulturer kan skilja sig åt mellan organisationer och mellan yrken.',
      ask: 'Hur märker vi att något skaver?',
      finding: { strength: 'ni får stöd när något skaver', concern: 'stödet räcker inte när något skaver' },
    },
    compromise: {
      name: 'Kompromisser',
      inline: 'kompromisser',
      intro: 'Ni kan behöva ge efter en bit för att lösningen ska bli bättre som helhet.',
      ask: 'Vad kan vi kompromissa om, och vad inte?',
      finding: { strength: 'ni kan kompromissa för helheten', concern: 'det är svårt att kompromissa för helheten' },
    },
    forms: {
      name: 'Ledningsformer',
      inline: 'ledningsformer',
      intro: 'Olika sätt att organisera sig behöver ledas och styras på olika sätt.',
      ask: 'Vilken sorts ledning behöver just vår samverkan?',
      finding: { strength: 'ni leder på ett sätt som passar formen', concern: 'ledningen passar inte formen än' },
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
  followUp: {
    'ownership-politicians': {
      short: 'politikernas ansvar',
      what: 'Politikernas ansvar',
      good: 'Ansvariga politiker tar fullt ansvar för er samverkan.',
      step: 'Bjud in den ansvariga politikern till ett möte, och fråga vad hon eller han vill svara för.',
    },
    'ownership-managers': {
      short: 'chefernas ansvar',
      what: 'Chefernas ansvar',
      good: 'Era chefer tar fullt ansvar för er samverkan.',
      step: 'Be en chef öppna nästa möte och säga varför samverkan är viktig för er.',
    },
    'ownership-equal': {
      short: 'om samverkan väger lika tungt',
      what: 'Att samverkan väger lika tungt',
      good: 'Er ledning tar samma ansvar för samverkan som för det egna arbetet.',
      step: 'Följ upp samverkan på samma möte och lika ofta som den egna verksamheten.',
    },
    'relations-managers': {
      short: 'relationen till de egna cheferna',
      what: 'Relationen till era chefer',
      good: 'De som leder vårdar relationen till de egna cheferna.',
      step: 'Skicka tre rader till chefen efter varje möte: vad ni bestämde, vad som händer nu, vad ni behöver.',
    },
    'relations-staff': {
      short: 'relationen till de egna medarbetarna',
      what: 'Relationen till medarbetarna',
      good: 'De som leder vårdar relationen till medarbetarna på hemmaplan.',
      step: 'Berätta om samverkan på arbetsplatsträffen, och lämna tid för frågor.',
    },
    'relations-others': {
      short: 'relationen till de andra organisationerna',
      what: 'Relationen till de andra',
      good: 'De som leder vårdar relationen till de andra organisationerna.',
      step: 'Ring en person hos varje part den här veckan, utan något särskilt ärende.',
    },
    'conflicts-interests': {
      short: 'hur ni hanterar olika intressen',
      what: 'Krockar mellan intressen',
      good: 'De som leder tar tag i krockar mellan intressen.',
      step: 'Skriv ner vad varje part har att vinna och förlora. Prata om en krock i taget.',
    },
    'conflicts-values': {
      short: 'hur ni pratar om värderingar',
      what: 'Samtal om värderingar',
      good: 'Ni får hjälp att prata om olika värderingar.',
      step: 'Be någon utifrån leda ett samtal om vad som är viktigast för var och en.',
    },
    'conflicts-cultures': {
      short: 'stödet när kulturer krockar',
      what: 'Stöd när kulturer krockar',
      good: 'Ni får stöd när kulturer krockar.',
      step: 'Välj en vana som skaver, och bestäm hur ni gör tills vidare.',
    },
    'compromise-own': {
      short: 'er egen ledning och kompromisser',
      what: 'Er egen vilja att kompromissa',
      good: 'Er ledning kan kompromissa för helheten.',
      step: 'Bestäm före mötet vad ni kan ge efter på, och vad ni håller fast vid.',
    },
    'compromise-others': {
      short: 'de andras ledning och kompromisser',
      what: 'De andras vilja att kompromissa',
      good: 'De andras ledning kan kompromissa för helheten.',
      step: 'Fråga de andra vad som skulle göra det lättare för dem att ge efter.',
    },
    'compromise-whole': {
      short: 'vad kompromisserna leder till',
      what: 'Kompromisser som hjälper helheten',
      good: 'Era kompromisser gör lösningen bättre som helhet.',
      step: 'Gå tillbaka till den senaste kompromissen. Vem blev den bättre för?',
    },
    'forms-leadership': {
      short: 'hur ni leder',
      what: 'Ledning som passar formen',
      good: 'Ni leder på ett sätt som passar er form.',
      step: 'Bestäm vem som leder mötena, och vem som tar över när den är borta.',
    },
    'forms-governance': {
      short: 'styrningen',
      what: 'Styrning som passar formen',
      good: 'Styrningen är anpassad till hur ni är organiserade.',
      step: 'Titta på era rapporter och möten. Ta bort ett krav som ingen har nytta av.',
    },
    'forms-limits': {
      short: 'gränserna för uppdraget',
      what: 'Gränserna för uppdraget',
      good: 'Ni vet var gränserna går för ert gemensamma uppdrag.',
      step: 'Skriv ner tre saker som hör till uppdraget, och tre som inte gör det.',
    },
  },
  basis: `Bygger på en presentation av ${lofstrom.short}. Påståenden och nästa steg är formulerade av sos-widgets.`,
  next: [],
  notes: [
    {
      text:
        'Linjen, den vanliga organisationen, ger en viss klarhet om vad uppdraget och kompetensen räcker till. ' +
        'Men arbetet blir svårare när medborgarnas behov inte är lika avgränsade som förvaltningarnas uppdrag.',
      source: 'lofstrom',
    },
    {
      text:
        'I nätverk går det att bilda allianser, lägga ihop kompetens och lösa uppdrag som delvis går in i varandra. ' +
        'Men gränsen för uppdraget blir lätt oklar. Då blir arbetet osäkert och styrningen otydlig.',
      source: 'lofstrom',
    },
  ],
  terms: { collaboration },
  cited: { lofstrom: lofstrom.short },
} as const satisfies ChecklistText<DimensionId<typeof structure>, ItemId<typeof structure>>;

export const background = {
  about: [
    {
      text:
        'En presentation av Löfström ser på samverkan ur perspektivet styrning och organisering. ' +
        'Den handlar om samverkan mellan organisationer som arbetar med människor, och om deras gemensamma verksamhet.',
      source: 'lofstrom',
    },
    {
      text:
        'Där skiljs mellan att styra den gemensamma aktiviteten och att styra de organisationer som samverkar. ' +
        'Det handlar också om satsningar och projekt, och om vägen från politiskt beslut till genomförande.',
      source: 'lofstrom',
    },
    {
      text:
        'Välfärden har fått en ny form. Staten har en politik för samverkan, och lokalt samverkar fler. ' +
        'Presentationen kallar det en ny modell för styrning.',
      source: 'lofstrom',
    },
    {
      text:
        'Till formen hör samordning på tre nivåer: nationellt, regionalt och lokalt. ' +
        'Till den hör också pengar till lokal utveckling, och projekt vid sidan av linjen.',
      source: 'lofstrom',
    },
    {
      text: 'Förhoppningen är att lokal samverkan, mellan gamla och nya organisationer, ska ge strukturer och processer som passar bättre.',
      source: 'lofstrom',
    },
    {
      text: 'Checklistan är ett underlag för samtal. Den är inte ett vetenskapligt prövat mått.',
      source: 'sos-widgets',
    },
  ],
  terms: {},
  sources: [lofstrom, ...Object.values(reading), hogberg2019, sosWidgets],
} as const satisfies Background;
