import { collaboration } from '../glossary.sv.js';
import type { DimensionId, InstrumentText, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Att leda samverkan',
  dimensions: {
    ownership: {
      name: 'Ägarskap',
      inline: 'ägarskap',
      intro:
        'Ansvariga politiker och chefer behöver äga [samverkan](collaboration) utan förbehåll. ' +
        'De behöver ta samma ansvar för den som för den vanliga organisationen, linjen.',
      advice: {
        strength: {
          points: [
            'Säg högt vem som äger samverkan hos varje part, så att nya deltagare också vet det.',
            'Ta upp samverkan på samma möten som den vanliga verksamheten, även när allt går bra.',
          ],
          ask: 'Vad skulle kunna få någon av oss att släppa ansvaret?',
        },
        discuss: {
          points: [
            'Be politiker och chefer berätta vad deras ansvar för samverkan innebär. Jämför svaren.',
            'Se efter om samverkan följs upp lika noga som linjens egna uppdrag.',
          ],
          ask: 'När känns samverkan som vår egen sak, och när känns den som ett sidospår?',
        },
        concern: {
          points: [
            'Börja med att ta reda på vem som ytterst ansvarar för samverkan hos er.',
            'Be den personen berätta för de andra parterna vad hen ansvarar för.',
            'Skriv in samverkan där linjens uppdrag står, till exempel i verksamhetsplanen.',
          ],
          ask: 'Vad skulle våra ledare göra annorlunda om samverkan hörde till linjen?',
        },
      },
    },
    relations: {
      name: 'Relationer',
      inline: 'relationer',
      intro:
        'Den som leder samverkan har relationer åt flera håll. ' +
        'Det gäller chefer och medarbetare på hemmaplan, men också de andra organisationerna.',
      advice: {
        strength: {
          points: [
            'Berätta på hemmaplan vad som händer i samverkan, även när ni inte behöver hjälp.',
            'Låt fler än en person ha kontakt med varje part.',
          ],
          ask: 'Vilken relation tar vi för given?',
        },
        discuss: {
          points: [
            'Gå igenom vilka chefer och medarbetare som berörs. Vilka hör ni sällan av?',
            'Fråga de andra parterna hur de upplever kontakten med er.',
          ],
          ask: 'Vem behöver få veta mer om det vi gör?',
        },
        concern: {
          points: [
            'Börja på hemmaplan. Fråga cheferna vad de behöver veta om samverkan.',
            'Fråga medarbetarna hur samverkan påverkar deras arbete.',
            'Bestäm en fast tid då parternas ledare hör av sig till varandra.',
          ],
          ask: 'Vilken relation behöver vi ta hand om först?',
        },
      },
    },
    conflicts: {
      name: 'Konflikthantering',
      inline: 'konflikthantering',
      intro:
        'Intressen, värderingar och kulturer kan skilja sig åt mellan organisationer och mellan yrken. ' +
        'Den som leder samverkan behöver ta hand om konflikter som uppstår.',
      advice: {
        strength: {
          points: [
            'Berätta hur ni brukar reda ut konflikter, så att nya deltagare vågar ta upp sina.',
            'Ta upp skillnader tidigt, medan de ännu är små.',
          ],
          ask: 'Vilken fråga undviker vi fortfarande?',
        },
        discuss: {
          points: [
            'Ta en konflikt som ni har haft. Gällde den intressen, värderingar eller kulturer?',
            'Kom överens om vem som tar tag i en konflikt, och när.',
          ],
          ask: 'Hur märker vi att något skaver?',
        },
        concern: {
          points: [
            'Börja med att sätta ord på en konflikt som alla känner till.',
            'Låt var och en berätta vad som står på spel. De andra lyssnar.',
            'Ta hjälp av någon utifrån om ni har kört fast.',
          ],
          ask: 'Vad är det egentligen som vi är oense om?',
        },
      },
    },
    compromise: {
      name: 'Kompromisser',
      inline: 'kompromisser',
      intro:
        'Att leda samverkan är också att kompromissa. ' +
        'Ni kan behöva ge efter en bit för att lösningen ska bli bättre som helhet.',
      advice: {
        strength: {
          points: [
            'Visa vad en kompromiss har gett. Då blir det lättare att förstå varför ni gav efter.',
            'Håll koll på att det inte alltid är samma part som ger efter.',
          ],
          ask: 'Var går gränsen för vad vi kan kompromissa om?',
        },
        discuss: {
          points: [
            'Beskriv ihop hur en bra helhet ser ut. Jämför sedan med vad var och en vill ha.',
            'Prata om i vilka frågor ni själva får ge efter, och när ni måste fråga någon annan.',
          ],
          ask: 'Vad kan vi släppa utan att det gör för ont?',
        },
        concern: {
          points: [
            'Börja med en liten fråga där alla kan ge efter lite.',
            'Säg vad ni inte kan rucka på. Då blir resten lättare att prata om.',
            'Fråga vad en lösning gör för dem som samverkan är till för.',
          ],
          ask: 'Vad hindrar oss från att mötas på halva vägen?',
        },
      },
    },
    forms: {
      name: 'Ledningsformer',
      inline: 'ledningsformer',
      intro:
        'Olika sätt att organisera sig behöver ledas och styras på olika sätt. ' +
        'Linjen, den vanliga organisationen, har rätt klara gränser, men människors behov ryms inte alltid inom dem. ' +
        'I ett nätverk kan ni bilda allianser och lägga ihop kompetens, men gränser och styrning blir lätt oklara.',
      advice: {
        strength: {
          points: [
            'Skriv ner hur ni leder samverkan, och varför det passar formen.',
            'Pröva ledningen på nytt när formen ändras, till exempel när ett projekt tar slut.',
          ],
          ask: 'Vad i vårt sätt att leda skulle inte fungera i linjen?',
        },
        discuss: {
          points: [
            'Rita upp vad som styrs i linjen och vad som styrs i samverkan. Var är det oklart?',
            'Prata om vad ni vinner på att arbeta över gränserna, och vad som blir svårare att styra.',
          ],
          ask: 'Vilket beslut vet vi inte riktigt var vi ska ta?',
        },
        concern: {
          points: [
            'Börja med gränserna: vad ingår i det gemensamma uppdraget, och vad ligger kvar i linjen?',
            'Bestäm vem som får fatta vilka beslut, och skriv ner det.',
            'Fundera på om ni av gammal vana styr samverkan som om den vore linjen.',
          ],
          ask: 'Vilken sorts ledning behöver just vår samverkan?',
        },
      },
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
    'compromise-others': 'De andra parternas ledning är också beredd att ge efter ibland.',
    'compromise-whole': 'Våra kompromisser leder till bättre lösningar för helheten.',
    'forms-leadership': 'Vi leder samverkan på ett sätt som passar den form vi har valt.',
    'forms-governance': 'Styrningen är anpassad till hur vår samverkan är organiserad.',
    'forms-limits': 'Vi vet var gränserna går för vårt gemensamma uppdrag.',
  },
  basis: 'Bygger på en presentation av Löfström. Råden är formulerade av sos-widgets.',
  next: [
    {
      id: 'levels',
      text: 'Se efter om alla nivåer i varje organisation finns med i arbetet.',
      source: 'lofstrom',
    },
    {
      id: 'channels',
      text: 'Håll kanalerna öppna, de formella likaväl som de informella. Berätta också för omgivningen.',
      source: 'lofstrom',
    },
    {
      id: 'goals',
      text: 'Formulera konkreta mål som går att nå. Pröva om alla parter förstår dem.',
      source: 'lofstrom',
    },
  ],
  terms: { collaboration },
  cited: { lofstrom: 'Löfström' },
} as const satisfies InstrumentText<DimensionId<typeof structure>, ItemId<typeof structure>>;
