import { collaboration, givingUp } from '../glossary.sv.js';
import { boras, hogberg2019, sosWidgets } from '../sources.sv.js';
import type { Background, ChecklistText, DimensionId, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Samverkan i praktiken',
  dimensions: {
    enabling: {
      name: 'Förutsättningar',
      inline: 'förutsättningar',
      intro: 'Lyhördhet, flexibilitet och tid var viktiga för [samverkan](collaboration) i alla tre studierna i Borås.',
      ask: 'När ändrade vi oss senast för att en annan part bad om det?',
      finding: {
        strength: 'ni lyssnar, ställer om och tar er tid',
        concern: 'ni lyssnar, ställer om eller tar er tid för lite',
      },
    },
    acceptance: {
      name: 'Acceptans',
      inline: 'acceptans',
      intro:
        'Den som samverkar bör vara beredd på [försakelse](giving-up), och på att leva med skillnader och dilemman.',
      ask: 'Vad är vi beredda att ge upp, och vad inte?',
      finding: { strength: 'ni lever väl med skillnader', concern: 'skillnaderna tar mycket kraft' },
    },
    clarity: {
      name: 'Tydlighet',
      inline: 'tydlighet',
      intro:
        'Det behöver vara klart hur mycket olika yrken ska delta i varandras arbete, och vilka mål alla kan enas om.',
      ask: 'Var slutar mitt arbete, och var börjar ditt?',
      finding: {
        strength: 'det är tydligt vem som gör vad och varför',
        concern: 'det är oklart vem som gör vad och varför',
      },
    },
    people: {
      name: 'Människorna',
      inline: 'människorna',
      intro: 'Att enas kring målgruppen ger en grund att stå på, men formen riskerar att bli viktigare än innehållet.',
      ask: 'Vad skulle de som berörs säga om de satt med vid bordet?',
      finding: { strength: 'människorna det gäller står i centrum', concern: 'människorna det gäller hörs för lite' },
    },
  },
  items: {
    responsiveness: 'Vi frågar de andra parterna innan vi bestämmer något som berör dem.',
    flexibility: 'Vi lägger om arbetet när läget ändras.',
    time: 'Vår samverkan ryms i vår arbetstid.',
    sacrifice: 'Vi har ändrat på egna vanor för samverkans skull.',
    differences: 'Vi låter varandra arbeta på olika sätt.',
    dilemmas: 'Vi arbetar vidare tillsammans även med dilemman som är olösta.',
    involvement: 'Det är klart för oss hur mycket olika yrken ska delta i varandras arbete.',
    'common-goals': 'Parterna är överens om några konkreta mål.',
    'target-group': 'Parterna är överens om vilka vi gör det här för.',
    citizens: 'Vi frågar dem som berörs om deras vardag innan vi bestämmer något.',
  },
  followUp: {
    responsiveness: {
      short: 'lyhördheten',
      what: 'Lyhördheten',
      good: 'Ni frågar de andra innan ni bestämmer något som berör dem.',
      step: 'Ta nästa beslut som berör en annan part. Fråga den parten först.',
    },
    flexibility: {
      short: 'hur lätt ni lägger om arbetet',
      what: 'Att kunna lägga om',
      good: 'Ni lägger om arbetet när läget ändras.',
      step: 'Välj en sak som har slutat fungera, och pröva något annat i en månad.',
    },
    time: {
      short: 'tiden',
      what: 'Tiden',
      good: 'Er samverkan ryms i arbetstiden.',
      step: 'Bestäm vad som får vänta, så att samverkan ryms i arbetstiden.',
    },
    sacrifice: {
      short: 'vad ni har ändrat hos er själva',
      what: 'Att ändra egna vanor',
      good: 'Ni har ändrat på egna vanor för samverkans skull.',
      step: 'Be de andra nämna en vana hos er som ställer till det för dem. Pröva att ändra den.',
    },
    differences: {
      short: 'rätten att arbeta på olika sätt',
      what: 'Plats för olika sätt',
      good: 'Ni låter varandra arbeta på olika sätt.',
      step: 'Säg högt vilka saker som måste vara lika. Låt resten vara olika.',
    },
    dilemmas: {
      short: 'hur ni lever med dilemman',
      what: 'Att leva med dilemman',
      good: 'Ni arbetar vidare även med dilemman som är olösta.',
      step: 'Skriv upp de dilemman som ni lever med, så att alla ser att de är gemensamma.',
    },
    involvement: {
      short: 'hur mycket ni deltar i varandras arbete',
      what: 'Hur mycket ni deltar i varandras arbete',
      good: 'Det är klart hur mycket olika yrken deltar i varandras arbete.',
      step: 'Ta en vanlig dag. Bestäm vad ni gör ihop, och när det räcker att rådfråga.',
    },
    'common-goals': {
      short: 'målen',
      what: 'Konkreta mål',
      good: 'Ni är överens om några konkreta mål.',
      step: 'Skriv ner det minsta som alla kan enas om.',
    },
    'target-group': {
      short: 'vilka ni gör det här för',
      what: 'Vilka ni gör det här för',
      good: 'Ni är överens om vilka ni gör det här för.',
      step: 'Låt varje part beskriva en person som samverkan är till för.',
    },
    citizens: {
      short: 'hur de som berörs får höras',
      what: 'Att höra dem som berörs',
      good: 'Ni frågar dem som berörs om deras vardag.',
      step: 'Fråga tre personer som berörs om deras vecka, innan nästa beslut.',
    },
  },
  basis: `Bygger på en text från ${boras.short}. Påståenden och nästa steg är formulerade av sos-widgets.`,
  next: [],
  terms: { collaboration, 'giving-up': givingUp },
  cited: { boras: boras.short },
} as const satisfies ChecklistText<DimensionId<typeof structure>, ItemId<typeof structure>>;

const ours = { ...sosWidgets, published: `${sosWidgets.published}. De fyra grupperna är också våra` };

export const background = {
  about: [
    {
      text:
        'Forskarna Carlsson, Yngve och Flisbäck har följt arbetet Socialt hållbart Borås. ' +
        'De studerade styrgruppen, familjecentralerna och Skolan som arena på Sjöboskolan.',
      source: 'boras',
    },
    {
      text:
        'Det moderna välfärdssamhället byggde på social ingenjörskonst: tron på standarder, vetenskap och yrken som styr sig själva. ' +
        'Numera är samverkan en allt viktigare idé, berättar Flisbäck.',
      source: 'boras',
    },
    {
      text:
        'Samverkan ses som viktig för att göra välfärden effektivare, få synergier och se helheten. Ingen ska hamna mellan olika system. ' +
        'I dag finns också en vilja att göra medborgarna mer delaktiga i besluten.',
      source: 'boras',
    },
    {
      text: 'Spänningar är kanske priset för synergier, och för att ingen ska hamna mellan stolarna, säger Flisbäck.',
      source: 'boras',
    },
    {
      text: 'Gör klart hur mycket och på vilket sätt yrken ska delta i varandras arbete. Ska uppgifterna smälta samman, eller handlar det mer om att rådfråga varandra?',
      source: 'boras',
    },
    {
      text: 'Gör också klart vilka mål ni har gemensamt. Leta efter konkreta saker som alla kan enas om, en minsta gemensam nämnare.',
      source: 'boras',
    },
    {
      text: 'Checklistan är ett underlag för samtal. Den är inte ett vetenskapligt prövat mått.',
      source: 'sos-widgets',
    },
  ],
  terms: {},
  sources: [boras, hogberg2019, ours],
} as const satisfies Background;
