import { collaboration, logic } from '../glossary.sv.js';
import { hogberg2019, lindberg2009, sosWidgets } from '../sources.sv.js';
import type { Background, DimensionId, InstrumentText, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Det som främjar och hämmar',
  dimensions: {
    promoting: {
      name: 'Det som främjar',
      inline: 'det som främjar',
      intro: '[Samverkan](collaboration) främjas av tydlighet, förankring, engagemang, balans, tillit och uthållighet.',
      ask: 'Vad av det här är viktigast för oss just nu?',
    },
    hindering: {
      name: 'Det som hämmar',
      inline: 'det som hämmar',
      intro: 'Skillnader i syfte, uppdrag, status, språk och kultur kan hämma, liksom brist på pengar, tillit och tid.',
      ask: 'Vilket hinder skulle vi helst vilja bli av med?',
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
    purposes: 'Parterna vill så olika saker med samverkan att vi har svårt att komma vidare.',
    missions: 'Parterna har så olika uppdrag att de är svåra att förena.',
    status: 'Skillnader i status stör vår samverkan.',
    costs: 'Pengarna räcker inte till det som samverkan kostar oss.',
    language: 'Vi använder ord på så olika sätt att vi missförstår varandra.',
    cultures: 'Vi har så olika kulturer att vi ofta krockar.',
    distrust: 'Det finns misstro mellan parterna.',
    'short-term': 'Vi har för kort tid på oss för att samverkan ska ge något.',
  },
  basis: 'Bygger på Lindberg (2009), återgiven i Högberg (2019), med påståenden av sos-widgets.',
  next: [],
  terms: { collaboration },
  cited: { 'lindberg-2009': 'Lindberg (2009), återgiven i Högberg (2019)' },
} as const satisfies InstrumentText<DimensionId<typeof structure>, ItemId<typeof structure>>;

export const background = {
  about: [
    {
      text:
        'Grunden är en bok av Lindberg (2009), så som den återges i en presentation av Högberg (2019). ' +
        'Där finns sex punkter om det som främjar samverkan och sju om det som hämmar den.',
      source: 'lindberg-2009',
    },
    {
      text: 'Kan tillit byggas trots olika [logiker](logic)? Den frågan ställer Högberg redan i titeln.',
      source: 'hogberg-2019',
    },
  ],
  terms: { logic },
  sources: [lindberg2009, hogberg2019, sosWidgets],
} as const satisfies Background;
