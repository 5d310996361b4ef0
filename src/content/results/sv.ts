import { collaboration } from '../glossary.sv.js';
import { hogberg2019, lofstrom, sosWidgets } from '../sources.sv.js';
import type { Background, DimensionId, InstrumentText, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Det som påverkar resultatet',
  dimensions: {
    surroundings: {
      name: 'Omgivningen',
      inline: 'omgivningen',
      intro: 'Resultatet påverkas av vilken erfarenhet av [samverkan](collaboration) som finns hos er och omkring er.',
      ask: 'Vilken erfarenhet av samverkan har du med dig?',
    },
    actors: {
      name: 'Parterna',
      inline: 'parterna',
      intro: 'Parterna behöver respektera varandra, och var och en behöver se vad den själv vinner.',
      ask: 'Vad vinner just din organisation på det här?',
    },
    process: {
      name: 'Processen',
      inline: 'processen',
      intro: 'Rollerna behöver vara klara, alla nivåer vara med och varje part äga både arbete och resultat.',
      ask: 'Vad tror de andra att du ansvarar för?',
    },
    communication: {
      name: 'Kommunikationen',
      inline: 'kommunikationen',
      intro: 'Ni behöver dela med er av det ni vet, öppet och löpande, och det ska vara klart vilka vägar som gäller.',
      ask: 'Vem skulle ha nytta av att höra mer från oss?',
    },
    purpose: {
      name: 'Syftet',
      inline: 'syftet',
      intro: 'Gemensamma visioner hjälper, liksom konkreta mål som går att nå och som alla förstår.',
      ask: 'Hur ser det ut om fem år om vi lyckas?',
    },
    resources: {
      name: 'Resurserna',
      inline: 'resurserna',
      intro: 'Det behövs en ekonomisk grund att stå på, och den personal som arbetet kräver.',
      ask: 'Vad kan varje part bidra med?',
    },
  },
  items: {
    experience: 'Vår organisation är van att samverka med andra.',
    'experience-around': 'Omkring oss finns det organisationer som är vana att samverka.',
    respect: 'Vi som möts i samverkansgruppen visar varandra respekt.',
    'respect-organisations': 'Våra organisationer har respekt för varandra.',
    'own-gains': 'Varje part ser vad den själv vinner på att samverka.',
    roles: 'Alla parter vet vilken roll de har.',
    responsibility: 'Det är klart vem som ansvarar för vad.',
    'every-level': 'Hos varje part är alla nivåer med, från ledningen till dem som gör jobbet.',
    'ownership-work': 'Varje part räknar det gemensamma arbetet som sitt eget.',
    'ownership-result': 'Varje part räknar det gemensamma resultatet som sitt eget.',
    openness: 'I gruppen delar vi öppet med oss av det vi vet.',
    continuous: 'I gruppen hör vi av oss till varandra löpande, inte bara inför möten.',
    outwards: 'Vi berättar öppet för omgivningen vad vi gör tillsammans.',
    'channels-formal': 'Vi vet vilken väg ett formellt besked ska gå.',
    'channels-informal': 'Vi vet vem vi kan ringa när vi bara vill stämma av något.',
    visions: 'Vi har en gemensam bild av vad vi vill nå på sikt.',
    'goals-concrete': 'Våra mål är så konkreta att det märks när vi når dem.',
    'goals-realistic': 'Våra mål går att nå med de villkor vi har.',
    'goals-understood': 'Alla parter förstår vad målen innebär.',
    funding: 'Vår samverkan står på fast ekonomisk grund.',
    staff: 'Vi har den personal som det gemensamma arbetet kräver.',
  },
  basis: 'Bygger på en presentation av Löfström, med påståenden av sos-widgets.',
  next: [],
  terms: { collaboration },
  cited: { lofstrom: 'Löfström' },
} as const satisfies InstrumentText<DimensionId<typeof structure>, ItemId<typeof structure>>;

export const background = {
  about: [
    {
      text:
        'De sex områdena kommer från en presentation av Löfström om hur man leder och styr samverkan. ' +
        'Enligt den inverkar de på resultatet.',
      source: 'lofstrom',
    },
  ],
  terms: {},
  sources: [lofstrom, hogberg2019, sosWidgets],
} as const satisfies Background;
