import { boundarySpanner, ideaBased, iop, sharedView } from '../glossary.sv.js';
import { borlange, eumedborgare, hogberg2019, malmo, mucf, ownWords, tillmar2018 } from '../sources.sv.js';
import type { Background } from '../types.js';
import type { IopText } from './text.js';

export const text = {
  name: 'Passar ett IOP?',
  dimensions: {
    form: { name: 'Formen' },
    conditions: { name: 'Villkoren' },
    route: { name: 'Vägen' },
  },
  items: {
    funding: 'Bidrar båda parter till finansieringen?',
    'no-market': 'Gäller det ett område utan konkurrens eller marknadsintressen?',
    initiative: 'Kommer initiativet från den idéburna parten?',
    agreement: 'Finns det en lokal överenskommelse som ram?',
    'long-term': 'Är verksamheten tänkt att pågå länge?',
    'not-detailed': 'Får den idéburna parten driva verksamheten utan detaljstyrning?',
    priority: 'Prioriterar era organisationer frågan?',
    engagement: 'Finns det ett starkt engagemang hos er?',
    experience: 'Har ni goda erfarenheter av att samverka?',
    spanners: 'Finns det nyckelpersoner som kan vara gränsgångare?',
    legal: 'Finns det juridiska frågor som inte är utredda?',
    courage: 'Vågar era beslutsfattare gå före?',
    equality: 'Har parterna någorlunda lika förutsättningar?',
    purposes: 'Respekterar ni varandras syften?',
    trust: 'Har ni hunnit bygga tillit till varandra?',
    'shared-view': 'Ser ni på målgruppen på samma sätt?',
    'several-providers': 'Vill den offentliga parten ha avtal med en av flera som gör samma sak?',
    profit: 'Gör den idéburna parten vinst på verksamheten?',
    'own-idea': 'Är verksamheten den offentliga partens egen idé?',
    'general-support': 'Vill den offentliga parten stödja föreningens arbete i allmänhet?',
    'specific-activity': 'Vill den offentliga parten delta i en viss verksamhet som den idéburna driver?',
  },
  why: {
    funding: 'I ett [IOP](iop) är båda parter med och finansierar verksamheten.',
    'no-market': 'Ett [IOP](iop) är till för lägen utan konkurrens eller marknadsintressen.',
    initiative: 'I ett [IOP](iop) tar den [idéburna](idea-based) parten initiativet.',
    agreement: 'Ett [IOP](iop) brukar ha en lokal överenskommelse som ram.',
    'long-term': 'Verksamheten i ett [IOP](iop) är tänkt för längre tid.',
    'not-detailed': 'I ett [IOP](iop) styr den offentliga parten inte i detalj.',
    priority: 'I Crossroads, ett [IOP](iop) i Linköping, prioriterade parterna frågan.',
    engagement: 'I Crossroads var engagemanget starkt, för både målgruppen och samarbetet.',
    experience: 'I Crossroads hade samverkan fungerat bra förut.',
    spanners:
      'I Crossroads fanns det nyckelpersoner som kunde vara [gränsgångare](boundary-spanner) och stöd i sin egen organisation.',
    legal: 'I Crossroads var rättsläget oklart. Kommunen var van att upphandla tjänster.',
    courage: 'I Crossroads vågade beslutsfattare gå före trots att mycket var oklart.',
    equality: 'I Crossroads var förutsättningarna olika. Ett [IOP](iop) jämnade ut dem något.',
    purposes: 'I Crossroads var syftena delvis olika, men parterna respekterade varandra.',
    trust: 'I Crossroads samverkade parterna så länge att tilliten hann växa.',
    'shared-view': 'I Crossroads växte [samsyn](shared-view) fram ur erfarenheter, dialog och en gemensam människosyn.',
    'several-providers': 'I så fall finns det en marknad att värna.',
    profit: 'En verksamhet som ger vinst bör upphandlas.',
    'own-idea':
      'I så fall ska ni först undersöka om det finns en marknad. Gör det även om ni har en förening i åtanke.',
    'general-support': 'I så fall kan verksamhetsstöd vara rätt form.',
    'specific-activity': 'I så fall kan ett [IOP](iop) vara rätt form.',
  },
  statements: {
    funding: 'Båda parter bidrar till finansieringen.',
    'no-market': 'Ni ser varken konkurrens eller marknadsintressen.',
    initiative: 'Initiativet kommer från den idéburna parten.',
    agreement: 'En lokal överenskommelse är ramen.',
    'long-term': 'Verksamheten är tänkt att pågå länge.',
    'not-detailed': 'Den offentliga parten styr inte i detalj.',
    priority: 'Organisationerna prioriterar frågan.',
    engagement: 'Engagemanget är starkt.',
    experience: 'Parterna har goda erfarenheter av att samverka.',
    spanners: 'Nyckelpersoner kan vara gränsgångare.',
    legal: 'De juridiska frågorna är utredda.',
    courage: 'Beslutsfattarna vågar gå före.',
    equality: 'Parternas förutsättningar är någorlunda lika.',
    purposes: 'Parterna respekterar varandras syften.',
    trust: 'Parterna har hunnit bygga tillit.',
    'shared-view': 'Parterna ser på målgruppen på samma sätt.',
  },
  denials: {
    funding: 'Parterna delar inte på finansieringen.',
    'no-market': 'Det finns konkurrens eller marknadsintressen.',
    initiative: 'Initiativet är inte den idéburna partens.',
    agreement: 'Det saknas en lokal överenskommelse som ram.',
    'long-term': 'Verksamheten är inte tänkt att pågå länge.',
    'not-detailed': 'Den offentliga parten vill styra i detalj.',
  },
  toCheck: { legal: 'Ni ser inga juridiska frågor som är kvar att utreda. Låt ändå en jurist titta.' },
  routes: {
    iop: {
      name: 'Idéburet offentligt partnerskap (IOP)',
      sentence: 'Svaren talar för ett idéburet offentligt partnerskap.',
    },
    procurement: {
      name: 'Upphandling',
      sentence: 'Svaren talar för upphandling.',
    },
    grant: {
      name: 'Verksamhetsstöd',
      sentence: 'Svaren talar för verksamhetsstöd.',
    },
    unclear: {
      name: 'Inte klart än',
      sentence: 'Det är inte klart än vilken väg som passar.',
    },
  },
  early: {
    iop: 'Hittills pekar svaren mot ett idéburet offentligt partnerskap.',
    procurement: 'Hittills pekar svaren mot upphandling.',
    grant: 'Hittills pekar svaren mot verksamhetsstöd.',
  },
  silent: 'Inget svar räcker för att peka ut den här vägen.',
  weaker: 'Svaren talar mindre för den här vägen.',
  reasons: {
    several: 'Flera gör samma sak, och den offentliga parten vill ha avtal med en.',
    profit: 'Den idéburna parten gör vinst på verksamheten.',
    'own-idea': 'Idén är den offentliga partens egen. Undersök först om det finns en marknad.',
    general: 'Den offentliga parten vill stödja föreningens arbete i allmänhet.',
    join: 'Den offentliga parten vill delta i en viss verksamhet som den idéburna parten driver.',
    specific: 'Det gäller en viss verksamhet, inte föreningens arbete i allmänhet.',
    market: 'Det finns en marknad eller konkurrens att ta hänsyn till.',
    ordered: 'Initiativet är inte den idéburna partens. Det liknar en beställning.',
    'pays-general': 'Parterna delar inte på kostnaden, och det gäller arbetet i allmänhet. Det liknar ett bidrag.',
    'pays-service': 'Parterna delar inte på kostnaden. Det liknar ett köp.',
    detailed: 'Den offentliga parten vill styra i detalj. Det kan ett upphandlat avtal göra.',
    'no-agreement': 'En lokal överenskommelse saknas.',
    short: 'Verksamheten är inte tänkt att pågå länge.',
    free: 'Ni ser ingen marknad. Undersök det, och skriv ner vad ni kommer fram till.',
    'market-open': 'Ta reda på om det finns en marknad eller konkurrens.',
    'initiative-open': 'Ta reda på vems initiativet är.',
    'no-situation': 'Ni har inte svarat ja på någon fråga om vägen.',
    tie: 'Svaren talar lika mycket för flera vägar.',
  },
  contradictions: {
    'several-free': 'Om flera gör samma sak är det inte fritt från konkurrens.',
    'profit-free': 'Om verksamheten ger vinst är den knappast fri från marknadsintressen.',
    'two-initiatives': 'Är initiativet den idéburna partens, eller idén den offentliga partens egen?',
    'general-specific': 'Gäller det föreningens arbete i allmänhet, eller en viss verksamhet?',
    'general-several': 'Gäller det stöd till en förening, eller avtal med en av flera?',
    'general-own': 'Gäller det stöd till föreningens arbete, eller den offentliga partens egen idé?',
  },
  signs: 'Tecknen visar hur det var i Crossroads: + underlättade samverkan, − försvårade den, ± gjorde både och.',
  steps: {
    iop: {
      title: 'Red ut det här innan ni skriver avtal',
      lines: [
        'Vad ska avtalet omfatta?',
        'Hur länge ska det gälla?',
        'Vad bidrar var och en med?',
        'Hur mycket får den offentliga parten påverka?',
        'Hur löser ni en tvist?',
      ],
      source: 'malmo',
    },
    procurement: {
      title: 'Gör det här innan ni upphandlar',
      lines: [
        'Undersök marknaden, och skriv ner vad ni kommer fram till.',
        'Prata med en upphandlare innan ni går vidare med en viss utförare.',
        'Beskriv vad verksamheten ska leda till, och för vem.',
        'Ta reda på om upphandlingen kan reserveras för idéburna organisationer.',
        'Ta reda på om lagen om valfrihetssystem (LOV) kan användas.',
        'Fråga föreningar vad som kan göra det svårt för dem att lämna anbud.',
      ],
      source: 'sos-widgets',
    },
    grant: {
      title: 'Gör det här innan ni söker eller beslutar om stöd',
      lines: [
        'Läs reglerna för föreningsbidrag i er kommun eller region.',
        'Låt föreningen beskriva sitt arbete med egna ord.',
        'Knyt inte stödet till en beställning. Då liknar det ett köp.',
        'Kom överens om en enkel uppföljning.',
      ],
      source: 'sos-widgets',
    },
    unclear: {
      title: 'Ta reda på det här först',
      lines: [
        'Finns det fler som gör samma sak? Fråga en upphandlare.',
        'Vem kom med idén? Fråga dem som var med från början.',
        'Gäller det en viss verksamhet, eller föreningens arbete i allmänhet?',
        'Gå sedan igenom frågorna igen, tillsammans.',
      ],
      source: 'sos-widgets',
    },
  },
  further: [
    'Är partnerskapet en del av ett politiskt program eller en plan?',
    'Ligger det utanför det vanliga föreningsbidraget?',
  ],
  keys: [
    'Välj formen medvetet.',
    'Gör en gemensam analys av utmaningen.',
    'Klargör vad ni äger gemensamt, och vad ni äger var för sig.',
    'Sätt lärandemål som är viktiga för alla.',
  ],
  legal:
    'Det här är inte juridisk rådgivning. Rättsläget kring IOP har beskrivits som oklart. Ni måste själva pröva reglerna om upphandling och statsstöd, gärna med en jurist.',
  basis:
    'Bygger på Högberg (2019), som för formen anger Socialforum.se, och på offentlig vägledning. Formuleringarna och vägningen av svaren är av sos-widgets.',
  terms: { iop, 'idea-based': ideaBased, 'boundary-spanner': boundarySpanner, 'shared-view': sharedView },
  cited: {
    'hogberg-2019': 'Högberg (2019)',
    eumedborgare: 'eumedborgareisverige.se',
    malmo: 'Malmö stad',
    borlange: 'Borlänge kommun',
    mucf: 'MUCF',
    'sos-widgets': 'sos-widgets',
  },
} as const satisfies IopText;

export const background = {
  about: [
    {
      text: 'Frågorna om formen och villkoren kommer från en presentation av Högberg (2019). För formen anger den Socialforum.se som källa. Den berättar om Crossroads, det första IOP:et i sitt län.',
      source: 'hogberg-2019',
    },
    {
      text: 'Frågorna om vägen kommer från offentlig vägledning om när man upphandlar, ger stöd eller ingår ett IOP.',
      source: 'eumedborgare',
    },
    {
      text: 'I Malmö, på arbetsmarknadsområdet, bör initiativet komma från civilsamhället. Partnerskapet får inte konkurrera med liknande verksamhet på en marknad.',
      source: 'malmo',
    },
    {
      text: 'Frågorna att reda ut före ett avtal är Malmö stads. Vi har formulerat dem med egna ord.',
      source: 'malmo',
    },
    {
      text:
        'De andra stegen är våra egna råd. Att reservera en upphandling och att använda LOV är sådant som ni kan undersöka. ' +
        'Vi vet inte om det passar just er.',
      source: 'sos-widgets',
    },
    {
      text:
        'Vi har själva bestämt hur svaren vägs. Vägledningens situationer väger tyngst. Formen avgör när de lämnar det öppet. ' +
        'Talar svaren lika mycket för flera vägar är det inte klart än.',
      source: 'sos-widgets',
    },
  ],
  terms: {},
  sources: [hogberg2019, tillmar2018, eumedborgare, malmo, borlange, mucf, ownWords],
} as const satisfies Background;
