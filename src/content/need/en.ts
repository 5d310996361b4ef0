import { collaboration } from '../glossary.en.js';
import { hogberg2019, lofstrom, ownWords } from '../sources.en.js';
import type { Background, DimensionId, InstrumentText, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'The need for collaboration',
  dimensions: {
    need: {
      name: 'Which groups is this about?',
      inline: 'the need for collaboration',
      intro: 'Here are seven examples of groups whose complex needs may call for [collaboration](collaboration).',
      ask: 'Which needs fall through the cracks today?',
    },
  },
  items: {
    suburbs: 'People living with complex social problems on the outskirts of big cities',
    disability: 'People with long-term psychosocial or physical disabilities',
    unemployment: 'People long out of work who need work rehabilitation',
    addiction: 'People with long-term substance misuse and the social and mental health problems that follow',
    elderly: 'Older people with several illnesses who need both health and social care',
    children: 'Children and young people at risk',
    homelessness: 'People who are homeless',
  },
  basis: 'Builds on a presentation by Löfström. The wording is by sos-widgets.',
  next: [],
  meaning: {
    one: {
      text:
        'You have picked one group. The ordinary line organisation fits complex needs badly. ' +
        'That is why collaboration may be called for.',
      source: 'lofstrom',
    },
    several: {
      text:
        'You have picked several groups. The ordinary line organisation fits complex needs badly. ' +
        'Are there needs that cut across the tasks of several organisations?',
      source: 'lofstrom',
    },
  },
  terms: { collaboration },
  cited: { lofstrom: 'Löfström' },
} as const satisfies InstrumentText<DimensionId<typeof structure>, ItemId<typeof structure>>;

export const background = {
  about: [
    {
      text:
        'The groups are examples from a presentation by Löfström about the challenge of welfare. ' +
        'The structure of public administration works well as a rational model of steering, but does not suit people with complex needs.',
      source: 'lofstrom',
    },
  ],
  terms: {},
  sources: [lofstrom, hogberg2019, ownWords],
} as const satisfies Background;
