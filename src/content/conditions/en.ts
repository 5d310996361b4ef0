import { collaboration, logic } from '../glossary.en.js';
import { hogberg2019, lindberg2009, sosWidgets } from '../sources.en.js';
import type { Background, DimensionId, InstrumentText, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'What helps and hinders',
  dimensions: {
    promoting: {
      name: 'What helps',
      inline: 'what helps',
      intro:
        '[Collaboration](collaboration) is promoted by clarity, legitimacy, commitment, balance, trust and endurance.',
      ask: 'Which of these matters most to us right now?',
    },
    hindering: {
      name: 'What hinders',
      inline: 'what hinders',
      intro:
        'Differences in aims, tasks, status, language and culture can hinder you, and so can a lack of money, trust and time.',
      ask: 'Which obstacle would we most like to be rid of?',
    },
  },
  items: {
    'clarity-decisions': 'All parties know how our joint decisions are made.',
    'clarity-mandate': 'The people who represent us know what they may decide.',
    'clarity-room': 'The people who do the work know how freely they may act.',
    'clarity-costs': 'It is clear which party is responsible for which costs.',
    legitimacy: 'Our collaboration has firm support among those it concerns.',
    commitment: 'Those who take part from our organisation are committed to what we do together.',
    perspectives: 'We try to see the issues as the other parties see them.',
    balance: 'There is room for our differences in what we do together.',
    trust: 'The parties trust each other.',
    endurance: 'We keep going even when progress is slow.',
    purposes: 'The parties want such different things from our collaboration that we find it hard to move on.',
    missions: 'The parties have such different tasks that they are hard to combine.',
    status: 'Differences in status get in the way of our collaboration.',
    costs: 'The money does not cover what collaborating costs us.',
    language: 'We use words so differently that we misunderstand each other.',
    cultures: 'Our cultures are so different that we often clash.',
    distrust: 'There is distrust between the parties.',
    'short-term': 'We have too little time for our collaboration to lead anywhere.',
  },
  basis: 'Builds on Lindberg (2009), as cited in Högberg (2019), with statements by sos-widgets.',
  next: [],
  terms: { collaboration },
  cited: { 'lindberg-2009': 'Lindberg (2009), as cited in Högberg (2019)' },
} as const satisfies InstrumentText<DimensionId<typeof structure>, ItemId<typeof structure>>;

export const background = {
  about: [
    {
      text:
        'It all builds on a book by Lindberg (2009), as cited in a presentation by Högberg (2019). ' +
        'The presentation has six points on what promotes collaboration and seven on what hinders it.',
      source: 'lindberg-2009',
    },
    {
      text: 'Can trust be built despite different [logics](logic)? Högberg asks that already in the title.',
      source: 'hogberg-2019',
    },
  ],
  terms: { logic },
  sources: [lindberg2009, hogberg2019, sosWidgets],
} as const satisfies Background;
