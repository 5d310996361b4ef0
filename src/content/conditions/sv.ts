import { collaboration, logic } from '../glossary.sv.js';
import { hogberg2019, lindberg2009, sosWidgets } from '../sources.sv.js';
import type { Background, ChecklistText, DimensionId, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Det som främjar och hämmar',
  dimensions: {
    promoting: {
      name: 'Det som främjar',
      inline: 'det som främjar',
      intro:
        'Tydlighet, legitimitet, åtagande, engagemang, balans, tillit och uthållighet främjar [samverkan](collaboration).',
      ask: 'Vad av det här är viktigast för oss just nu?',
      finding: { strength: 'ni har mycket som främjar er samverkan', concern: 'mycket som främjar samverkan saknas' },
    },
    hindering: {
      name: 'Det som hämmar',
      inline: 'det som hämmar',
      intro: 'Skillnader i syfte, uppdrag, status, språk och kultur kan hämma, liksom brist på pengar, tillit och tid.',
      ask: 'Vilket hinder skulle vi helst vilja bli av med?',
      finding: { strength: 'få hinder står i vägen för er', concern: 'flera hinder står i vägen för er' },
    },
  },
  items: {
    'clarity-decisions': 'Alla parter vet hur våra gemensamma beslut går till.',
    'clarity-mandate': 'De som företräder oss vet vad de får besluta om.',
    'clarity-room': 'De som gör arbetet vet hur fritt de får handla.',
    'clarity-costs': 'Det är klart vilken part som ansvarar för vilka kostnader.',
    legitimacy: 'Vår samverkan är väl förankrad hos dem som den berör.',
    commitment: 'De som deltar från oss är engagerade i det vi gör tillsammans.',
    perspectives: 'Vi försöker se frågorna så som de andra parterna ser dem.',
    balance: 'Det finns plats för våra olikheter i det som vi gör gemensamt.',
    trust: 'Parterna litar på varandra.',
    endurance: 'Vi håller ut även när det går trögt.',
    purposes: 'Parterna vill olika saker med vår samverkan.',
    missions: 'Parternas uppdrag drar åt olika håll.',
    status: 'Skillnader i status stör vår samverkan.',
    costs: 'Samverkan kostar mer än vi har pengar till.',
    language: 'Parterna menar olika saker med samma ord.',
    cultures: 'Våra sätt att arbeta krockar med varandra.',
    distrust: 'Det finns misstro mellan parterna.',
    'short-term': 'Tiden är för kort för det som vi vill nå.',
  },
  followUp: {
    'clarity-decisions': {
      short: 'hur beslut går till',
      what: 'Hur beslut går till',
      good: 'Alla parter vet hur gemensamma beslut går till.',
      step: 'Skriv en halv sida: Vad beslutar ni ihop, vem får säga ja, och när?',
    },
    'clarity-mandate': {
      short: 'mandatet',
      what: 'Mandatet',
      good: 'De som företräder er vet vad de får besluta om.',
      step: 'Be chefen skriva ner vad ni får säga ja till på mötet.',
    },
    'clarity-room': {
      short: 'utrymmet att handla',
      what: 'Utrymmet att handla',
      good: 'De som gör arbetet vet hur fritt de får handla.',
      step: 'Ta tre vanliga situationer. Bestäm vem som får avgöra på plats.',
    },
    'clarity-costs': {
      short: 'vem som ansvarar för vilka kostnader',
      what: 'Vem som ansvarar för vilka kostnader',
      good: 'Det är klart vem som ansvarar för vilka kostnader.',
      step: 'Skriv en lista: lön, lokal, resor, mat, material. Sätt en part efter varje rad.',
    },
    legitimacy: {
      short: 'förankringen',
      what: 'Förankringen',
      good: 'Samverkan är väl förankrad hos dem som den berör.',
      step: 'Fråga tre personer som berörs vad de tror att ni gör, och varför.',
    },
    commitment: {
      short: 'engagemanget',
      what: 'Engagemanget',
      good: 'De som deltar från er är engagerade.',
      step: 'Fråga var och en vad som gör samverkan värd tiden.',
    },
    perspectives: {
      short: 'viljan att se frågan som de andra',
      what: 'Att se frågan som de andra',
      good: 'Ni försöker se frågorna så som de andra ser dem.',
      step: 'Låt varje part säga vad den tror att en annan part oroar sig för. Fråga om det stämmer.',
    },
    balance: {
      short: 'platsen för olikheter',
      what: 'Plats för olikheter',
      good: 'Det finns plats för era olikheter.',
      step: 'Välj en sak som alla gör lika, och en som var och en gör på sitt sätt.',
    },
    trust: {
      short: 'tilliten',
      what: 'Tilliten',
      good: 'Parterna litar på varandra.',
      step: 'Ge varandra ett litet löfte var till nästa möte, och följ upp det.',
    },
    endurance: {
      short: 'uthålligheten',
      what: 'Att hålla ut',
      good: 'Ni håller ut även när det går trögt.',
      step: 'Bestäm nu vem som ringer vem när något kör fast.',
    },
    purposes: {
      short: 'vad var och en vill',
      what: 'Vad var och en vill',
      good: 'Ni vill ungefär samma sak med er samverkan.',
      step: 'Låt varje part skriva sitt syfte i en mening. Stryk under det som är lika.',
    },
    missions: {
      short: 'uppdragen',
      what: 'Olika uppdrag',
      good: 'Era uppdrag går att förena.',
      step: 'Lägg uppdragen bredvid varandra. Ringa in det som ni bara kan göra ihop.',
    },
    status: {
      short: 'skillnader i status',
      what: 'Skillnader i status',
      good: 'Alla parter har lika lätt att bli hörda.',
      step: 'Gå laget runt i tur och ordning. Låt den som brukar tala sist börja.',
    },
    costs: {
      short: 'vad samverkan kostar',
      what: 'Pengarna',
      good: 'Pengarna räcker till det som samverkan kostar.',
      step: 'Räkna ut vad samverkan kostar, också tiden i möten.',
    },
    language: {
      short: 'vad orden betyder',
      what: 'Orden',
      good: 'Ni menar samma sak med orden.',
      step: 'Välj tre ord som ni ofta använder. Låt varje part säga vad de betyder.',
    },
    cultures: {
      short: 'olika sätt att arbeta',
      what: 'Olika sätt att arbeta',
      good: 'Era sätt att arbeta går ihop.',
      step: 'Berätta om den senaste krocken. Vad var självklart för er, och vad var det för de andra?',
    },
    distrust: {
      short: 'misstron',
      what: 'Misstron',
      good: 'Ni möter varandra med öppna kort.',
      step: 'Fråga vad som skulle behöva hända för att ni ska våga säga mer.',
    },
    'short-term': {
      short: 'hur länge ni håller på',
      what: 'Tiden',
      good: 'Tiden räcker till det som ni vill nå.',
      step: 'Fråga dem som bestämmer om tiden vad de väntar sig, och när.',
    },
  },
  basis: `Bygger på ${lindberg2009.short}. Påståenden och nästa steg är formulerade av sos-widgets.`,
  next: [],
  terms: { collaboration },
  cited: { 'lindberg-2009': lindberg2009.short },
} as const satisfies ChecklistText<DimensionId<typeof structure>, ItemId<typeof structure>>;

export const background = {
  about: [
    {
      text:
        'Grunden är en bok av Lindberg (2009), så som den återges i en presentation av Högberg (2019). ' +
        'Där finns sex punkter om det som främjar samverkan och sju om det som hämmar den.',
      source: 'lindberg-2009',
    },
    {
      text: 'Tydlighet gäller beslutsordning, mandat, handlingsutrymme och ansvar för kostnader. Legitimitet betyder här förankring i de grupper som berörs.',
      source: 'lindberg-2009',
    },
    {
      text: 'Kan tillit byggas trots olika [logiker](logic)? Den frågan ställer Högberg redan i titeln.',
      source: 'hogberg-2019',
    },
    {
      text: 'Checklistan är ett underlag för samtal. Den är inte ett vetenskapligt prövat mått.',
      source: 'sos-widgets',
    },
  ],
  terms: { logic },
  sources: [lindberg2009, hogberg2019, sosWidgets],
} as const satisfies Background;
