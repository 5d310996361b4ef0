import { collaboration } from '../glossary.en.js';
import { hogberg2019, lofstrom, sosWidgets } from '../sources.en.js';
import type { Background, ChecklistText, DimensionId, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'What affects the results',
  dimensions: {
    surroundings: {
      name: 'The surroundings',
      inline: 'the surroundings',
      intro: 'The result depends on what experience of [collaboration](collaboration) there is in your surroundings.',
      ask: 'What experience of collaboration do you bring?',
      finding: { strength: 'there is good experience to draw on', concern: 'there is little experience to draw on' },
    },
    actors: {
      name: 'The actors',
      inline: 'the actors',
      intro: 'The parties need to respect each other, and each one needs to see gains of its own.',
      ask: 'What does your own organisation gain from this?',
      finding: { strength: 'the parties respect each other', concern: 'respect or gains do not show enough' },
    },
    process: {
      name: 'Process and structure',
      inline: 'process and structure',
      intro:
        'Everyone needs a clear role, every level should take part, and each party should own both the work and the result.',
      ask: 'What do the others think you are responsible for?',
      finding: { strength: 'roles and responsibilities are clear', concern: 'roles and responsibilities are unclear' },
    },
    communication: {
      name: 'Communication',
      inline: 'communication',
      intro: 'You need to share what you know, openly and continuously, and be clear about which channels to use.',
      ask: 'Who would benefit from hearing more from us?',
      finding: { strength: 'you keep each other well informed', concern: 'you hear too little from each other' },
    },
    purpose: {
      name: 'Purpose, goals and intent',
      inline: 'purpose, goals and intent',
      intro: 'Shared visions help, and so do concrete goals that are realistic and that everyone understands.',
      ask: 'What will it look like in five years if we succeed?',
      finding: { strength: 'you know what you want to achieve together', concern: 'your goals need to be clearer' },
    },
    resources: {
      name: 'Resources',
      inline: 'resources',
      intro: 'You need a financial base to stand on, and the staff that the work takes.',
      ask: 'What can each party contribute?',
      finding: { strength: 'money and staff are sufficient', concern: 'money or staff fall short' },
    },
  },
  items: {
    experience: 'Our organisation is used to collaborating with others.',
    'experience-around': 'There are organisations around us that are used to collaborating.',
    respect: 'Those of us who meet in the collaboration group show each other respect.',
    'respect-organisations': 'Our organisations respect each other.',
    'own-gains': 'Each party sees what it gains from collaborating.',
    roles: 'All parties know what their role is.',
    responsibility: 'It is clear who is responsible for what.',
    'every-level': 'All levels of each party take part, from management to those who do the work.',
    'ownership-work': 'Each party regards the joint work as its own.',
    'ownership-result': 'Each party regards the joint result as its own.',
    openness: 'Within the group, we openly share what we know.',
    continuous: 'Within the group, we keep in touch between meetings too.',
    outwards: 'We openly tell people around us what we do together.',
    'channels-formal': 'We know which way a formal message should go.',
    'channels-informal': 'We know who to ring when we just want to check something.',
    visions: 'We share a picture of what we want to achieve in the long run.',
    'goals-concrete': 'Our goals are so concrete that it shows when we reach them.',
    'goals-realistic': 'Our goals can be reached under the conditions we have.',
    'goals-understood': 'All parties understand what the goals mean.',
    funding: 'Our collaboration has a firm financial base.',
    staff: 'We have the staff that the joint work needs.',
  },
  followUp: {
    experience: {
      short: 'how used you are to collaborating',
      what: 'Being used to collaborating',
      good: 'Your organisation is used to collaborating.',
      step: 'Find out who among you has collaborated before, and ask what was hardest.',
    },
    'experience-around': {
      short: 'the experience around you',
      what: 'The experience around you',
      good: 'There are organisations around you that are used to collaborating.',
      step: 'Visit a local group that has collaborated for a long time. Ask what they would do differently.',
    },
    respect: {
      short: 'respect in the group',
      what: 'Respect in the group',
      good: 'Those of you who meet show each other respect.',
      step: 'Begin the next meeting by letting each of you say what the others are good at.',
    },
    'respect-organisations': {
      short: 'respect between the organisations',
      what: 'Respect between the organisations',
      good: 'Your organisations respect each other.',
      step: 'Let each party tell its own organisation what another party does well.',
    },
    'own-gains': {
      short: 'what each of you gains',
      what: 'What each of you gains',
      good: 'Each party sees what it gains from collaborating.',
      step: 'Let each party write one sentence: This is what we get out of it.',
    },
    roles: {
      short: 'the roles',
      what: 'The roles',
      good: 'All parties know what their role is.',
      step: 'Write a line about the role of each party, and read the lines to each other.',
    },
    responsibility: {
      short: 'who is responsible for what',
      what: 'Who is responsible for what',
      good: 'It is clear who is responsible for what.',
      step: 'Write down the five most important tasks. Put a name after each.',
    },
    'every-level': {
      short: 'which levels take part',
      what: 'Having all levels take part',
      good: 'All levels of each party take part.',
      step: 'Draw the levels of each party. Invite someone from the level that is missing.',
    },
    'ownership-work': {
      short: 'whose work it is',
      what: 'Work that belongs to all',
      good: 'Each party regards the work as its own.',
      step: 'Put the joint task into each party’s own plan for the year.',
    },
    'ownership-result': {
      short: 'whose result it is',
      what: 'A result that belongs to all',
      good: 'Each party regards the result as its own.',
      step: 'Decide how each party will tell its own management about the result.',
    },
    openness: {
      short: 'openness in the group',
      what: 'Openness in the group',
      good: 'You openly share what you know.',
      step: 'Give each of you two minutes at the next meeting: What do you know that the rest of us can use?',
    },
    continuous: {
      short: 'keeping in touch between meetings',
      what: 'Keeping in touch between meetings',
      good: 'You keep in touch between meetings too.',
      step: 'Agree on a short check-in each week, a quarter of an hour by phone.',
    },
    outwards: {
      short: 'what you tell others',
      what: 'Telling others',
      good: 'You openly tell others what you do together.',
      step: 'Write three sentences about what you do. Let all parties publish them.',
    },
    'channels-formal': {
      short: 'the way of formal messages',
      what: 'The way of formal messages',
      good: 'You know which way a formal message should go.',
      step: 'Draw the way of a decision, from the meeting to those who need to know.',
    },
    'channels-informal': {
      short: 'who you can ring',
      what: 'Who you can ring',
      good: 'You know who you can ring.',
      step: 'Share a list of names, numbers and what one may ring about.',
    },
    visions: {
      short: 'the picture of what you want in the long run',
      what: 'The picture of what you want',
      good: 'You share a picture of what you want in the long run.',
      step: 'Let each of you describe an ordinary day in five years. Look for what is alike.',
    },
    'goals-concrete': {
      short: 'how concrete the goals are',
      what: 'Concrete goals',
      good: 'It shows when you reach your goals.',
      step: 'Take one goal and decide what you should be able to see when it is reached.',
    },
    'goals-realistic': {
      short: 'whether the goals can be reached',
      what: 'Goals that can be reached',
      good: 'Your goals can be reached.',
      step: 'Go through the goals and strike out what you lack time or money for.',
    },
    'goals-understood': {
      short: 'what the goals mean',
      what: 'Goals that everyone understands',
      good: 'All parties understand what the goals mean.',
      step: 'Ask one person from each party to explain the goal in their own words.',
    },
    funding: {
      short: 'the financial base',
      what: 'The financial base',
      good: 'Your collaboration has a firm financial base.',
      step: 'Write down what money you count on in the next three years, and how certain it is.',
    },
    staff: {
      short: 'the staff',
      what: 'The staff',
      good: 'You have the staff that the work needs.',
      step: 'Count the hours that the work takes. Compare them with those that the parties have promised.',
    },
  },
  basis: `Builds on a presentation by ${lofstrom.short}. Statements and next steps are worded by sos-widgets.`,
  next: [],
  terms: { collaboration },
  cited: { lofstrom: lofstrom.short, 'sos-widgets': sosWidgets.short },
} as const satisfies ChecklistText<DimensionId<typeof structure>, ItemId<typeof structure>>;

export const background = {
  about: [
    {
      text:
        'The six areas come from a presentation by Löfström about leading and steering collaboration. ' +
        'It says that they affect the result. We have added the question whether you are used to collaborating yourselves.',
      source: 'lofstrom',
    },
    {
      text: 'The checklist is a basis for talk. It is not a measure tested by research.',
      source: 'sos-widgets',
    },
  ],
  terms: {},
  sources: [lofstrom, hogberg2019, sosWidgets],
} as const satisfies Background;
