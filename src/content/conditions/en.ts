import { collaboration } from '../glossary.en.js';
import type { DimensionId, InstrumentText, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'What helps and hinders',
  dimensions: {
    promoting: {
      name: 'What helps',
      inline: 'what helps',
      intro:
        '[Collaboration](collaboration) is easier when everyone is clear about decisions, mandates, room for action and costs. ' +
        'It needs support in the groups concerned. Commitment, trust, endurance and a will to see things from the other side promote it too. ' +
        'What you share and what sets you apart should be in balance.',
      advice: {
        strength: {
          points: [
            'Write down how you decide and who pays for what. It will still be there when someone leaves.',
            'Now and then, ask those concerned what they think. That keeps their support alive.',
          ],
          ask: 'What is it that makes us trust each other?',
        },
        discuss: {
          points: [
            'Go through who may decide what. List what is unclear.',
            'Let each party say how the issue looks from their side, while the others listen.',
            'Talk about what must be shared and what may differ.',
          ],
          ask: 'When did you last see the issue through another party’s eyes?',
        },
        concern: {
          points: [
            'Start with two plain questions: who decides, and who pays?',
            'Promise each other one small thing and keep the promise. Then you can make another.',
            'Find out which groups are concerned. Hear what they say before you go on.',
          ],
          ask: 'Which answer are you missing most?',
        },
      },
    },
    hindering: {
      name: 'Freedom from obstacles',
      inline: 'freedom from obstacles',
      intro:
        'Different aims, tasks, status, language or culture can hold collaboration back. ' +
        'So can too little money, too little trust and too little time. ' +
        'The statements here are about obstacles. In the result, a high value means that little is in your way.',
      advice: {
        strength: {
          points: [
            'Talk about what each party wants to achieve even when all is well. Aims can drift apart.',
            'Explain your words to newcomers. What is obvious to you may be new to them.',
          ],
          ask: 'Which obstacle might turn up further on?',
        },
        discuss: {
          points: [
            'Let each party say why it takes part. Different aims are easier to handle when everyone knows them.',
            'Collect words that you use in different ways. Tell each other what you mean.',
            'Work out what collaborating costs each party. Does the money cover it?',
          ],
          ask: 'Which words mean different things to us?',
        },
        concern: {
          points: [
            'Start with a single obstacle, the one that most of you notice. Decide who will deal with it.',
            'If you do not trust each other, say so calmly. Ask what would help.',
            'Ask managers and boards for more time or money, if that is what you lack.',
          ],
          ask: 'What is most in our way right now?',
        },
      },
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
    status: 'Our collaboration suffers because some have higher status than others.',
    costs: 'The money does not cover what collaborating costs us.',
    language: 'We use words so differently that we misunderstand each other.',
    cultures: 'Our cultures are so different that we often clash.',
    distrust: 'We keep quiet about things because we do not trust each other.',
    'short-term': 'We have too little time for our collaboration to lead anywhere.',
  },
  basis: 'Builds on Lindberg (2009), as cited in Högberg (2019). The advice is worded by sos-widgets.',
  next: [
    {
      id: 'respect',
      text: 'Respect each other’s perspectives, even when your aims differ in part. The parties behind Crossroads, a meeting place in Linköping, did.',
      source: 'hogberg-2019',
    },
    {
      id: 'time',
      text: 'Give trust time. The parties in Crossroads collaborated for long enough to learn to trust each other.',
      source: 'hogberg-2019',
    },
    {
      id: 'dialogue',
      text: 'Keep talking about the people you want to help. In Crossroads, a shared view grew out of dialogue and common experience.',
      source: 'hogberg-2019',
    },
  ],
  terms: { collaboration },
  cited: { 'lindberg-2009': 'Lindberg (2009)', 'hogberg-2019': 'Högberg (2019)' },
} as const satisfies InstrumentText<DimensionId<typeof structure>, ItemId<typeof structure>>;
