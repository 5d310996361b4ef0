import { collaboration } from '../glossary.en.js';
import { hogberg2019, ownWords } from '../sources.en.js';
import type { Background, DimensionId, InstrumentText, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Reasons to collaborate',
  dimensions: {
    motives: {
      name: 'Why do you collaborate?',
      inline: 'reasons to collaborate',
      intro: 'There are many reasons for [collaboration](collaboration), and you may have several.',
      ask: 'Which of our reasons do we share with the other parties?',
    },
  },
  items: {
    necessity: 'Because it is necessary',
    'complex-problems': 'To solve complex problems',
    recipients: 'Because it is best for the people concerned',
    economic: 'For financial reasons',
    organisational: 'For organisational reasons',
    efficiency: 'To work more efficiently',
    learning: 'To learn more',
    innovation: 'To find new solutions',
    legitimacy: 'To gain legitimacy',
    stability: 'To create stability',
    change: 'To bring about change',
    crisis: 'In a time of crisis',
  },
  basis: 'Builds on Högberg (2019). The wording is by sos-widgets.',
  next: [],
  meaning: {
    one: { text: 'You have picked one reason. The other parties may have a different one.', source: 'sos-widgets' },
    several: {
      text:
        'You have picked several reasons. ' +
        'In the Crossroads case, the aims of the parties differed in part, but they respected each other’s perspectives.',
      source: 'hogberg-2019',
    },
  },
  terms: { collaboration },
  cited: { 'hogberg-2019': 'Högberg (2019)', 'sos-widgets': 'sos-widgets' },
} as const satisfies InstrumentText<DimensionId<typeof structure>, ItemId<typeof structure>>;

export const background = {
  about: [
    {
      text: 'The twelve reasons come from a presentation by Högberg (2019). It is about collaboration for welfare across sectors.',
      source: 'hogberg-2019',
    },
  ],
  terms: {},
  sources: [hogberg2019, ownWords],
} as const satisfies Background;
