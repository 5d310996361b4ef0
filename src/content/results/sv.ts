import { collaboration } from '../glossary.sv.js';
import { hogberg2019, lofstrom, sosWidgets } from '../sources.sv.js';
import type { Background, ChecklistText, DimensionId, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Det som påverkar resultatet',
  dimensions: {
    surroundings: {
      name: 'Omgivningen',
      inline: 'omgivningen',
      intro: 'Vilken erfarenhet av [samverkan](collaboration) som finns i omgivningen påverkar resultatet.',
      ask: 'Vilken erfarenhet av samverkan har du med dig?',
      finding: { strength: 'det finns god vana vid samverkan', concern: 'vanan vid samverkan är liten' },
    },
    actors: {
      name: 'Aktörerna',
      inline: 'aktörerna',
      intro: 'Parterna behöver respektera varandra, och var och en behöver se vad den själv vinner.',
      ask: 'Vad vinner just din organisation på det här?',
      finding: { strength: 'parterna respekterar varandra', concern: 'respekten eller vinsten syns för lite' },
    },
    process: {
      name: 'Process och struktur',
      inline: 'process och struktur',
      intro: 'Rollerna behöver vara klara, alla nivåer vara med och varje part äga både arbete och resultat.',
      ask: 'Vad tror de andra att du ansvarar för?',
      finding: { strength: 'roller och ansvar är klara', concern: 'roller och ansvar är oklara' },
    },
    communication: {
      name: 'Kommunikation',
      inline: 'kommunikation',
      intro: 'Ni behöver dela med er av det ni vet, öppet och löpande, och det ska vara klart vilka vägar som gäller.',
      ask: 'Vem skulle ha nytta av att höra mer från oss?',
      finding: { strength: 'ni håller varandra väl underrättade', concern: 'ni hör för lite av varandra' },
    },
    purpose: {
      name: 'Syfte, mål och avsikt',
      inline: 'syfte, mål och avsikt',
      intro: 'Gemensamma visioner hjälper, liksom konkreta mål som går att nå och som alla förstår.',
      ask: 'Hur ser det ut om fem år om vi lyckas?',
      finding: { strength: 'ni vet vad ni vill nå tillsammans', concern: 'målen behöver bli tydligare' },
    },
    resources: {
      name: 'Resurser',
      inline: 'resurser',
      intro: 'Det behövs en ekonomisk grund att stå på, och den personal som arbetet kräver.',
      ask: 'Vad kan varje part bidra med?',
      finding: { strength: 'pengar och personal räcker', concern: 'pengar eller personal räcker inte' },
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
    continuous: 'I gruppen hör vi av oss till varandra också mellan mötena.',
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
  followUp: {
    experience: {
      short: 'er vana att samverka',
      what: 'Vanan att samverka',
      good: 'Er organisation är van att samverka.',
      step: 'Ta reda på vem hos er som har samverkat förut, och fråga vad som var svårast.',
    },
    'experience-around': {
      short: 'vanan att samverka omkring er',
      what: 'Erfarenheten omkring er',
      good: 'Det finns organisationer omkring er som är vana att samverka.',
      step: 'Besök en grupp på orten som har samverkat länge. Fråga vad de skulle göra om.',
    },
    respect: {
      short: 'respekten i gruppen',
      what: 'Respekten i gruppen',
      good: 'Ni som möts visar varandra respekt.',
      step: 'Börja nästa möte med att var och en säger vad de andra är bra på.',
    },
    'respect-organisations': {
      short: 'respekten mellan organisationerna',
      what: 'Respekten mellan organisationerna',
      good: 'Era organisationer har respekt för varandra.',
      step: 'Låt varje part berätta för sin egen organisation vad en annan part gör bra.',
    },
    'own-gains': {
      short: 'vad var och en vinner',
      what: 'Vad var och en vinner',
      good: 'Varje part ser vad den själv vinner på att samverka.',
      step: 'Låt varje part skriva en mening: Det här får vi ut av samverkan.',
    },
    roles: {
      short: 'rollerna',
      what: 'Rollerna',
      good: 'Alla parter vet vilken roll de har.',
      step: 'Skriv en rad om varje parts roll, och läs upp raderna för varandra.',
    },
    responsibility: {
      short: 'vem som ansvarar för vad',
      what: 'Vem som ansvarar för vad',
      good: 'Det är klart vem som ansvarar för vad.',
      step: 'Skriv ner de fem viktigaste uppgifterna. Sätt ett namn efter varje.',
    },
    'every-level': {
      short: 'vilka nivåer som är med',
      what: 'Att alla nivåer är med',
      good: 'Alla nivåer är med hos varje part.',
      step: 'Rita varje parts nivåer. Bjud in någon från den nivå som saknas.',
    },
    'ownership-work': {
      short: 'vems arbetet är',
      what: 'Att arbetet är allas',
      good: 'Varje part räknar arbetet som sitt eget.',
      step: 'För in den gemensamma uppgiften i varje parts egen plan för året.',
    },
    'ownership-result': {
      short: 'vems resultatet är',
      what: 'Att resultatet är allas',
      good: 'Varje part räknar resultatet som sitt eget.',
      step: 'Bestäm hur varje part ska berätta om resultatet för sin egen ledning.',
    },
    openness: {
      short: 'öppenheten i gruppen',
      what: 'Öppenheten i gruppen',
      good: 'Ni delar öppet med er av det ni vet.',
      step: 'Ge var och en två minuter på nästa möte: Vad vet du som vi andra har nytta av?',
    },
    continuous: {
      short: 'kontakten mellan mötena',
      what: 'Kontakten mellan mötena',
      good: 'Ni hör av er till varandra också mellan mötena.',
      step: 'Bestäm en kort avstämning i veckan, en kvart på telefon.',
    },
    outwards: {
      short: 'vad ni berättar utåt',
      what: 'Att berätta utåt',
      good: 'Ni berättar öppet vad ni gör tillsammans.',
      step: 'Skriv tre meningar om vad ni gör. Låt alla parter lägga ut dem.',
    },
    'channels-formal': {
      short: 'vägen för formella besked',
      what: 'Vägen för formella besked',
      good: 'Ni vet vilken väg ett formellt besked ska gå.',
      step: 'Rita vägen för ett beslut, från mötet till den som ska få veta.',
    },
    'channels-informal': {
      short: 'vem ni kan ringa',
      what: 'Vem ni kan ringa',
      good: 'Ni vet vem ni kan ringa.',
      step: 'Dela en lista med namn, nummer och vad man kan ringa om.',
    },
    visions: {
      short: 'bilden av vad ni vill nå på sikt',
      what: 'Bilden av vad ni vill nå',
      good: 'Ni har en gemensam bild av vad ni vill nå på sikt.',
      step: 'Låt var och en beskriva en vanlig dag om fem år. Leta efter det som är lika.',
    },
    'goals-concrete': {
      short: 'hur konkreta målen är',
      what: 'Konkreta mål',
      good: 'Det märks när ni når era mål.',
      step: 'Ta ett mål och bestäm vad ni ska kunna se när det är nått.',
    },
    'goals-realistic': {
      short: 'om målen går att nå',
      what: 'Mål som går att nå',
      good: 'Era mål går att nå.',
      step: 'Gå igenom målen och stryk det som ni inte har tid eller pengar till.',
    },
    'goals-understood': {
      short: 'vad målen innebär',
      what: 'Att alla förstår målen',
      good: 'Alla parter förstår vad målen innebär.',
      step: 'Be en person från varje part förklara målet med egna ord.',
    },
    funding: {
      short: 'den ekonomiska grunden',
      what: 'Den ekonomiska grunden',
      good: 'Er samverkan står på fast ekonomisk grund.',
      step: 'Skriv ner vilka pengar ni räknar med de tre närmaste åren, och hur säkra de är.',
    },
    staff: {
      short: 'personalen',
      what: 'Personalen',
      good: 'Ni har den personal som arbetet kräver.',
      step: 'Räkna timmarna som arbetet tar. Jämför med dem som parterna har lovat.',
    },
  },
  basis: `Bygger på en presentation av ${lofstrom.short}. Påståenden och nästa steg är formulerade av sos-widgets.`,
  next: [],
  terms: { collaboration },
  cited: { lofstrom: lofstrom.short, 'sos-widgets': sosWidgets.short },
} as const satisfies ChecklistText<DimensionId<typeof structure>, ItemId<typeof structure>>;

export const background = {
  about: [
    {
      text:
        'De sex områdena kommer från en presentation av Löfström om hur man leder och styr samverkan. ' +
        'Enligt den inverkar de på resultatet. Frågan om er egen vana att samverka har vi lagt till.',
      source: 'lofstrom',
    },
    {
      text: 'Checklistan är ett underlag för samtal. Den är inte ett vetenskapligt prövat mått.',
      source: 'sos-widgets',
    },
  ],
  terms: {},
  sources: [lofstrom, hogberg2019, sosWidgets],
} as const satisfies Background;
