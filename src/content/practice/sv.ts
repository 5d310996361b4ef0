import { givingUp } from '../glossary-research.sv.js';
import { collaboration } from '../glossary.sv.js';
import type { DimensionId, InstrumentText, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Samverkan i praktiken',
  dimensions: {
    enabling: {
      name: 'Förutsättningar',
      inline: 'förutsättningar',
      intro:
        'Lyhördhet, flexibilitet och tid är viktiga för att [samverkan](collaboration) ska bli möjlig. ' +
        'Det såg forskarna i alla tre studierna.',
      advice: {
        strength: {
          points: [
            'Berätta för varandra vad som gör att ni känner er hörda. Fortsätt med det.',
            'Skydda tiden för samverkan när det blir mycket annat.',
          ],
          ask: 'Vad skulle kunna få oss att sluta lyssna på varandra?',
        },
        discuss: {
          points: [
            'Berätta om en gång när ni ändrade något för att en annan part bad om det.',
            'Räkna efter hur mycket tid var och en lägger på samverkan. Räcker den?',
          ],
          ask: 'Vad borde vi våga göra på ett annat sätt?',
        },
        concern: {
          points: [
            'Börja varje möte med en runda där alla får tala till punkt.',
            'Välj en rutin som är för stel, och pröva att lätta på den.',
            'Boka tid för samverkan redan nu, så att den inte blir det som stryks.',
          ],
          ask: 'Vad har de andra försökt säga som vi inte har hört?',
        },
      },
    },
    acceptance: {
      name: 'Acceptans',
      inline: 'acceptans',
      intro:
        'De som samverkar bör vara beredda på [försakelse](giving-up), alltså att ge upp en del av sitt eget. ' +
        'Det är också viktigt att acceptera skillnader, och att dilemman saknar enkla lösningar. ' +
        'Ofta får ni leva med spänningen.',
      advice: {
        strength: {
          points: [
            'Berätta för varandra vad ni har släppt, och vad ni fick i stället.',
            'Låt olikheterna synas när ni tar emot nya deltagare.',
          ],
          ask: 'Vad är vi inte beredda att ge upp?',
        },
        discuss: {
          points: [
            'Låt var och en nämna en vana i arbetet som skulle vara svår att släppa.',
            'Sortera det som skaver. Vad kan ni lösa, och vad får ni leva med?',
          ],
          ask: 'Vilken skillnad mellan oss stör mest, och vad beror det på?',
        },
        concern: {
          points: [
            'Börja med en vana som ni kan släppa på prov.',
            'Beskriv varandras uppdrag med egna ord, och låt de andra rätta er.',
            'Skriv ner ett dilemma utan att försöka lösa det. Läs upp det för varandra.',
          ],
          ask: 'Vems sätt att se på saken har vi svårast att förstå?',
        },
      },
    },
    clarity: {
      name: 'Tydlighet',
      inline: 'tydlighet',
      intro:
        'Gör klart hur mycket olika yrken ska delta i varandras arbete, och på vilket sätt. ' +
        'Ska uppgifterna smälta ihop, eller ska ni rådfråga varandra? ' +
        'Ni behöver också konkreta saker som alla kan enas om.',
      advice: {
        strength: {
          points: [
            'Gå igenom det ni har enats om med alla nya, så att det inte bara finns på papper.',
            'Se efter ibland om målen fortfarande är allas mål.',
          ],
          ask: 'Vad har vi aldrig kommit överens om, men kanske borde?',
        },
        discuss: {
          points: [
            'Ta några uppgifter i tur och ordning. Gör ni dem ihop, eller ger ni varandra råd?',
            'Låt var och en skriva ner målet med en mening. Jämför sedan.',
          ],
          ask: 'Var slutar mitt arbete, och var börjar ditt?',
        },
        concern: {
          points: [
            'Börja med det minsta ni kan enas om, och gör det konkret.',
            'Välj en uppgift, och bestäm hur mycket var och en ska delta i den.',
          ],
          ask: 'Vad är det vi alla vill uppnå?',
        },
      },
    },
    people: {
      name: 'Människorna',
      inline: 'människorna',
      intro:
        'På familjecentralerna i studien var det framgångsrikt att enas kring målgruppen. ' +
        'Men det finns en risk att formen blir viktigare än innehållet. ' +
        'Då kan människors eget perspektiv försvinna.',
      advice: {
        strength: {
          points: [
            'Fortsätt att träffa målgruppen där den lever sitt liv.',
            'Berätta för dem som har bidragit vad deras tankar ledde till.',
          ],
          ask: 'Vilka i målgruppen hör vi sällan av?',
        },
        discuss: {
          points: [
            'Beskriv målgruppen var för sig. Är det samma människor ni ser?',
            'Ta fram dagordningen för ert senaste möte. Hur mycket gällde människors vardag?',
          ],
          ask: 'När pratade vi senast mer om formen än om innehållet?',
        },
        concern: {
          points: [
            'Börja med att enas om vilka ni är till för.',
            'Bjud in några av dem, och fråga vad som är viktigt i deras vardag.',
            'Inled nästa möte med en verklig situation, utan namn, i stället för en organisationsskiss.',
          ],
          ask: 'Vad skulle de som berörs säga om de satt med vid bordet?',
        },
      },
    },
  },
  items: {
    responsiveness: 'Vi är lyhörda för hur de andra parterna ser på saken.',
    flexibility: 'Vi kan ändra vårt sätt att samverka när det behövs.',
    time: 'Vår samverkan får den tid som den behöver.',
    sacrifice: 'Vi är beredda att ge upp en del av vårt eget, till exempel ett invant arbetssätt.',
    differences: 'Vi accepterar att parterna är olika.',
    dilemmas: 'Vi kan leva med dilemman som inte har någon enkel lösning.',
    involvement: 'Det är klart för oss hur olika yrken ska delta i varandras arbete.',
    'common-goals': 'Vi har pekat ut konkreta saker som alla parter kan enas om.',
    'target-group': 'Parterna är eniga när det gäller vår målgrupp.',
    citizens: 'Invånarnas egen syn på sin vardag finns med när vi planerar.',
  },
  basis: 'Bygger på en text från Högskolan i Borås. Råden är formulerade av sos-widgets.',
  next: [
    {
      id: 'content',
      text: 'Låt innehållet väga tyngre än formen. Prata om vardagen för dem som ni är till för.',
      source: 'boras',
    },
    {
      id: 'experience',
      text: 'Ta med personer som har haft roller i flera sektorer. I Borås var de vana att sätta det gemensamma först.',
      source: 'boras',
    },
    {
      id: 'research',
      text: 'Låt gärna forskare följa arbetet. Det ger nya perspektiv, säger stadsdirektören i Borås.',
      source: 'boras',
    },
  ],
  terms: { collaboration, 'giving-up': givingUp },
  cited: { boras: 'Högskolan i Borås' },
} as const satisfies InstrumentText<DimensionId<typeof structure>, ItemId<typeof structure>>;
