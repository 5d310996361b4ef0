import { logic } from '../glossary.en.js';
import { hogberg2019, ownWords, weick1995 } from '../sources.en.js';
import type { Background, DimensionId, InstrumentText, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Logics in collaboration',
  dimensions: {
    logics: {
      name: 'Which logics steer your organisation?',
      inline: 'logics in collaboration',
      intro: 'Each domain has its [logic](logic), its settled way of looking at things and of doing them.',
      ask: 'When do we notice that different logics steer the parties?',
    },
  },
  items: {
    state: 'The state',
    market: 'The market',
    profession: 'The profession',
    company: 'The company',
    family: 'The family',
    congregation: 'The community',
    religion: 'Religion',
  },
  explanations: {
    state: 'Law, democracy and equal rights for all decide.',
    market: 'Prices, competition and free choice decide.',
    profession: 'The knowledge and ethics of the profession decide.',
    company: 'Management, efficiency and profit decide.',
    family: 'Care, loyalty and close ties decide.',
    congregation: 'Belonging together and helping each other decide.',
    religion: 'Faith, and what it asks, decides.',
  },
  basis: 'Builds on Högberg (2019). Wording and explanations are by sos-widgets.',
  next: [],
  meaning: {
    one: {
      text: 'You have picked one logic. What happens when it meets logics that conflict with it?',
      source: 'hogberg-2019',
    },
    several: {
      text: 'You have picked several logics. They may conflict. Does that lead to problems, creative solutions or hybrid forms?',
      source: 'hogberg-2019',
    },
  },
  terms: { logic },
  cited: { 'hogberg-2019': 'Högberg (2019)' },
} as const satisfies InstrumentText<DimensionId<typeof structure>, ItemId<typeof structure>>;

export const background = {
  about: [
    {
      text: 'The logics come from a presentation by Högberg (2019), which asks whether trust can be built despite different logics.',
      source: 'hogberg-2019',
    },
    {
      text:
        'According to Weick (1995), whom Högberg refers to, organising is more about processes and activities than about structures and stability. ' +
        'Making sense is when something that has happened, such as an activity, is given a certain meaning.',
      source: 'weick-1995',
    },
    {
      text:
        'Our frames of reference decide what we notice. They also decide what meaning we see in it. ' +
        'Should the frames of the parties be alike or different? Högberg asks the question.',
      source: 'hogberg-2019',
    },
    {
      text:
        'The seven are the same as the seven institutional orders of Thornton, Ocasio and Lounsbury (2012). ' +
        'That is why we read the Swedish word “samfundet” as the community. That is our own conclusion, and the explanations are ours.',
      source: 'sos-widgets',
    },
  ],
  terms: {},
  sources: [hogberg2019, weick1995, ownWords],
} as const satisfies Background;
