import { collaboration, givingUp } from '../glossary.en.js';
import { boras, hogberg2019, sosWidgets } from '../sources.en.js';
import type { Background, ChecklistText, DimensionId, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Collaboration in practice',
  dimensions: {
    enabling: {
      name: 'Enabling factors',
      inline: 'enabling factors',
      intro:
        'Responsiveness, flexibility and time were important for [collaboration](collaboration) in all three studies in Borås.',
      ask: 'When did we last change because another party asked us to?',
      finding: {
        strength: 'you listen, adapt and take your time',
        concern: 'you listen, adapt or take your time too little',
      },
    },
    acceptance: {
      name: 'Acceptance',
      inline: 'acceptance',
      intro:
        'Those who collaborate should be ready to [give something up](giving-up), and to live with differences and dilemmas.',
      ask: 'What are we ready to give up, and what must we keep?',
      finding: { strength: 'you live well with differences', concern: 'differences take a lot of energy' },
    },
    clarity: {
      name: 'Clarity',
      inline: 'clarity',
      intro:
        'It needs to be clear how far professions take part in each other’s work, and which goals all can agree on.',
      ask: 'Where does my work end, and where does yours begin?',
      finding: { strength: 'it is clear who does what and why', concern: 'it is unclear who does what and why' },
    },
    people: {
      name: 'The people',
      inline: 'the people',
      intro:
        'Uniting around the target group gives you a base to stand on, but there is a risk that form will outweigh content.',
      ask: 'What would the people concerned say if they sat at our table?',
      finding: {
        strength: 'the people concerned are at the centre',
        concern: 'the people concerned are heard too little',
      },
    },
  },
  items: {
    responsiveness: 'We ask the other parties before we decide something that affects them.',
    flexibility: 'We change how we work when the situation changes.',
    time: 'Our collaboration fits into our working hours.',
    sacrifice: 'We have changed habits of our own for the sake of the collaboration.',
    differences: 'We let each other work in different ways.',
    dilemmas: 'We go on working together even with dilemmas that are unsolved.',
    involvement: 'It is clear to us how far different professions should take part in each other’s work.',
    'common-goals': 'The parties agree on some concrete goals.',
    'target-group': 'The parties agree on who we are doing this for.',
    citizens: 'We ask the people concerned about their everyday lives before we decide anything.',
  },
  followUp: {
    responsiveness: {
      short: 'responsiveness',
      what: 'Responsiveness',
      good: 'You ask the others before you decide something that affects them.',
      step: 'Take your next decision that affects another party. Ask that party first.',
    },
    flexibility: {
      short: 'how easily you change how you work',
      what: 'Being able to change',
      good: 'You change how you work when the situation changes.',
      step: 'Choose one thing that has stopped working, and try something else for a month.',
    },
    time: {
      short: 'time',
      what: 'Time',
      good: 'Your collaboration fits into working hours.',
      step: 'Decide what can wait, so that collaborating fits into working hours.',
    },
    sacrifice: {
      short: 'what you have changed in your own work',
      what: 'Changing your own habits',
      good: 'You have changed habits of your own for the collaboration.',
      step: 'Ask the others to name a habit of yours that makes things hard for them. Try to change it.',
    },
    differences: {
      short: 'room to work in different ways',
      what: 'Room for different ways',
      good: 'You let each other work in different ways.',
      step: 'Say out loud which things must be alike. Let the rest differ.',
    },
    dilemmas: {
      short: 'how you live with dilemmas',
      what: 'Living with dilemmas',
      good: 'You go on working even with dilemmas that are unsolved.',
      step: 'List the dilemmas that you live with, so that all can see that they are shared.',
    },
    involvement: {
      short: 'how far you take part in each other’s work',
      what: 'How far you take part in each other’s work',
      good: 'It is clear how far professions take part in each other’s work.',
      step: 'Take an ordinary day. Decide what you do together, and when it is enough to consult.',
    },
    'common-goals': {
      short: 'the goals',
      what: 'Concrete goals',
      good: 'You agree on some concrete goals.',
      step: 'Write down the least that all can agree on.',
    },
    'target-group': {
      short: 'who you are doing this for',
      what: 'Who you are doing this for',
      good: 'You agree on who you are doing this for.',
      step: 'Let each party describe one person whom the collaboration is for.',
    },
    citizens: {
      short: 'how the people concerned are heard',
      what: 'Hearing the people concerned',
      good: 'You ask the people concerned about their everyday lives.',
      step: 'Ask three of the people concerned about their week, before the next decision.',
    },
  },
  basis: `Builds on a text from the ${boras.short}. Statements and next steps are worded by sos-widgets.`,
  next: [],
  terms: { collaboration, 'giving-up': givingUp },
  cited: { boras: boras.short },
} as const satisfies ChecklistText<DimensionId<typeof structure>, ItemId<typeof structure>>;

const ours = { ...sosWidgets, published: `${sosWidgets.published}. So are the four groups` };

export const background = {
  about: [
    {
      text:
        'The researchers Carlsson, Yngve and Flisbäck have followed the work called Socialt hållbart Borås (a socially sustainable Borås). ' +
        'They studied the steering group, the family centres and Skolan som arena (the school as an arena) at the school Sjöboskolan.',
      source: 'boras',
    },
    {
      text:
        'The modern welfare society was built on social engineering: a belief in standards, in science and in professions that govern themselves. ' +
        'Collaboration has since become an ever stronger idea, says Flisbäck.',
      source: 'boras',
    },
    {
      text:
        'Collaboration is seen as a way to make welfare more efficient, to gain synergies and to see the whole. Nobody should end up between systems. ' +
        'Today there is also a wish to let citizens take more part in decisions.',
      source: 'boras',
    },
    {
      text: 'Tensions may be the price of synergies, and of nobody falling through the cracks, says Flisbäck.',
      source: 'boras',
    },
    {
      text: 'Make it clear how far, and in what way, professions take part in each other’s work. Should tasks merge, or is it more about consulting each other?',
      source: 'boras',
    },
    {
      text: 'Make it clear, too, which goals you share. Look for concrete things that all can agree on, a lowest common denominator.',
      source: 'boras',
    },
    {
      text: 'The checklist is a basis for talk. It is not a measure tested by research.',
      source: 'sos-widgets',
    },
  ],
  terms: {},
  sources: [boras, hogberg2019, ours],
} as const satisfies Background;
