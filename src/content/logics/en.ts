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
  basis: 'Builds on Högberg (2019), worded by sos-widgets.',
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
        'According to Weick (1995), whom Högberg refers to, organising is more about what we do than about structures. ' +
        'What happens gets its meaning when we interpret it.',
      source: 'weick-1995',
    },
  ],
  terms: {},
  sources: [hogberg2019, weick1995, ownWords],
} as const satisfies Background;
