import { collaboration, logic } from '../glossary.en.js';
import { hogberg2019, lindberg2009, sosWidgets } from '../sources.en.js';
import type { Background, ChecklistText, DimensionId, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'What helps and hinders',
  dimensions: {
    promoting: {
      name: 'What helps',
      inline: 'what helps',
      intro:
        'Clarity, legitimacy, undertakings, commitment, balance, trust and endurance help [collaboration](collaboration).',
      ask: 'Which of these matters most to us right now?',
      finding: {
        strength: 'you have much of what helps collaboration',
        concern: 'much of what helps collaboration is missing',
      },
    },
    hindering: {
      name: 'What hinders',
      inline: 'what hinders',
      intro:
        'Differences in aims, tasks, status, language and culture can hinder you, and so can a lack of money, trust and time.',
      ask: 'Which obstacle would we most like to be rid of?',
      finding: { strength: 'few obstacles are in your way', concern: 'several obstacles are in your way' },
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
    purposes: 'The parties want different things from our collaboration.',
    missions: 'The tasks of the parties pull in different directions.',
    status: 'Differences in status get in the way of our collaboration.',
    costs: 'Collaborating costs more than we have money for.',
    language: 'The parties mean different things by the same words.',
    cultures: 'Our ways of working clash with each other.',
    distrust: 'There is distrust between the parties.',
    'short-term': 'The time is too short for what we want to achieve.',
  },
  followUp: {
    'clarity-decisions': {
      short: 'how decisions are made',
      what: 'How decisions are made',
      good: 'All parties know how joint decisions are made.',
      step: 'Write half a page: What do you decide together, who may say yes, and when?',
    },
    'clarity-mandate': {
      short: 'the mandate',
      what: 'The mandate',
      good: 'The people who represent you know what they may decide.',
      step: 'Ask your manager to write down what you may say yes to at the meeting.',
    },
    'clarity-room': {
      short: 'room to act',
      what: 'Room to act',
      good: 'The people who do the work know how freely they may act.',
      step: 'Take three common situations. Decide who may settle them on the spot.',
    },
    'clarity-costs': {
      short: 'who is responsible for which costs',
      what: 'Who is responsible for which costs',
      good: 'It is clear who is responsible for which costs.',
      step: 'Make a list: pay, premises, travel, food, materials. Put a party after each line.',
    },
    legitimacy: {
      short: 'support among those it concerns',
      what: 'Support among those it concerns',
      good: 'Your collaboration has firm support among those it concerns.',
      step: 'Ask three of the people concerned what they think you do, and why.',
    },
    commitment: {
      short: 'commitment',
      what: 'Commitment',
      good: 'Those who take part from your organisation are committed.',
      step: 'Ask each of them what makes collaborating worth the time.',
    },
    perspectives: {
      short: 'seeing the issue as the others do',
      what: 'Seeing the issue as the others do',
      good: 'You try to see the issues as the others see them.',
      step: 'Let each party say what it thinks another party worries about. Ask if that is right.',
    },
    balance: {
      short: 'room for differences',
      what: 'Room for differences',
      good: 'There is room for your differences.',
      step: 'Choose one thing that you all do alike, and one that each does in its own way.',
    },
    trust: {
      short: 'trust',
      what: 'Trust',
      good: 'The parties trust each other.',
      step: 'Make each other one small promise for the next meeting, and follow it up.',
    },
    endurance: {
      short: 'keeping going',
      what: 'Keeping going',
      good: 'You keep going even when progress is slow.',
      step: 'Decide now who calls whom when something gets stuck.',
    },
    purposes: {
      short: 'what each of you wants',
      what: 'What each of you wants',
      good: 'You want much the same from your collaboration.',
      step: 'Let each party write its aim in one sentence. Underline what is alike.',
    },
    missions: {
      short: 'your tasks',
      what: 'Different tasks',
      good: 'Your tasks can be combined.',
      step: 'Put the tasks side by side. Circle what you can only do together.',
    },
    status: {
      short: 'differences in status',
      what: 'Differences in status',
      good: 'All parties find it equally easy to be heard.',
      step: 'Go round the table in turn. Let the one who usually speaks last begin.',
    },
    costs: {
      short: 'what collaborating costs',
      what: 'The money',
      good: 'The money covers what collaborating costs.',
      step: 'Work out what collaborating costs, the time in meetings included.',
    },
    language: {
      short: 'what your words mean',
      what: 'The words',
      good: 'You mean the same by your words.',
      step: 'Choose three words that you often use. Let each party say what they mean.',
    },
    cultures: {
      short: 'different ways of working',
      what: 'Different ways of working',
      good: 'Your ways of working go together.',
      step: 'Tell each other about the latest clash. What was obvious to you, and what was obvious to the others?',
    },
    distrust: {
      short: 'distrust',
      what: 'Distrust',
      good: 'You meet with open cards.',
      step: 'Ask what would have to happen for you to dare to say more.',
    },
    'short-term': {
      short: 'how much time you have',
      what: 'The time',
      good: 'There is time enough for what you want to achieve.',
      step: 'Ask those who decide on the time what they expect, and when.',
    },
  },
  basis: `Builds on ${lindberg2009.short}. Statements and next steps are worded by sos-widgets.`,
  next: [],
  terms: { collaboration },
  cited: { 'lindberg-2009': lindberg2009.short },
} as const satisfies ChecklistText<DimensionId<typeof structure>, ItemId<typeof structure>>;

export const background = {
  about: [
    {
      text:
        'It all builds on a book by Lindberg (2009), as cited in a presentation by Högberg (2019). ' +
        'The presentation has six points on what helps collaboration and seven on what hinders it.',
      source: 'lindberg-2009',
    },
    {
      text: 'Clarity is about the order of decisions, mandates, room to act and responsibility for costs. Legitimacy here means support in the groups concerned.',
      source: 'lindberg-2009',
    },
    {
      text: 'Can trust be built despite different [logics](logic)? Högberg asks that already in the title.',
      source: 'hogberg-2019',
    },
    {
      text: 'The checklist is a basis for talk. It is not a measure tested by research.',
      source: 'sos-widgets',
    },
  ],
  terms: { logic },
  sources: [lindberg2009, hogberg2019, sosWidgets],
} as const satisfies Background;
