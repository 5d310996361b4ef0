import { collaboration } from '../glossary.en.js';
import { hogberg2019, lofstrom, sosWidgets } from '../sources.en.js';
import type { Background, ChecklistText, DimensionId, ItemId } from '../types.js';
import * as reading from './reading.en.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Leading collaboration',
  dimensions: {
    ownership: {
      name: 'Ownership',
      inline: 'ownership',
      intro:
        'Politicians and managers in charge need to own [collaboration](collaboration) without reservation, ' +
        'just as they own the ordinary organisation.',
      ask: 'When does collaboration feel like our own concern, and when like a side track?',
      finding: {
        strength: 'your leaders regard the collaboration as theirs',
        concern: 'nobody quite regards the collaboration as theirs',
      },
    },
    relations: {
      name: 'Relationships',
      inline: 'relationships',
      intro:
        'Those who lead collaboration need to look after relationships, in their own organisation and with the others.',
      ask: 'Which relationship do we need to take better care of?',
      finding: { strength: 'you look after your relationships well', concern: 'relationships need more care' },
    },
    conflicts: {
      name: 'Handling conflict',
      inline: 'handling conflict',
      intro: 'Interests, values and cultures may differ between organisations and between professions.',
      ask: 'How do we notice friction between us?',
      finding: {
        strength: 'you get support when there is friction',
        concern: 'you get too little support when there is friction',
      },
    },
    compromise: {
      name: 'Compromise',
      inline: 'compromise',
      intro: 'You may need to give way a little to make the solution better as a whole.',
      ask: 'What can we compromise on, and what can we not?',
      finding: {
        strength: 'you are able to compromise for the whole',
        concern: 'it is hard to compromise for the whole',
      },
    },
    forms: {
      name: 'Forms of leadership',
      inline: 'forms of leadership',
      intro: 'Different ways of organising need to be led and steered in different ways.',
      ask: 'What kind of leadership does our own collaboration need?',
      finding: {
        strength: 'you lead in a way that suits the form',
        concern: 'the leadership does not suit the form yet',
      },
    },
  },
  items: {
    'ownership-politicians': 'The politicians in charge of the issue take full responsibility for our collaboration.',
    'ownership-managers': 'The managers in our organisation take full responsibility for our collaboration.',
    'ownership-equal': 'Our leaders take responsibility for the collaboration just as they do for our own work.',
    'relations-managers':
      'Those who lead our collaboration look after the relationship with managers in their own organisation.',
    'relations-staff':
      'Those who lead our collaboration look after the relationship with staff in their own organisation.',
    'relations-others': 'Those who lead our collaboration look after the relationship with the other organisations.',
    'conflicts-interests': 'When the interests of the parties clash, those who lead do something about it.',
    'conflicts-values': 'When our values differ, we get help to talk about it.',
    'conflicts-cultures': 'When different cultures clash, we get support to find a way forward.',
    'compromise-own': 'Our leaders are able to compromise for the sake of the whole.',
    'compromise-others': 'The leaders of the other parties are able to compromise for the sake of the whole.',
    'compromise-whole': 'Our compromises lead to better solutions for the whole.',
    'forms-leadership': 'We lead the collaboration in a way that suits the form we have chosen.',
    'forms-governance': 'Our collaboration is steered in a way that fits how it is organised.',
    'forms-limits': 'We know where the limits of our shared task are.',
  },
  followUp: {
    'ownership-politicians': {
      short: 'the responsibility of politicians',
      what: 'The responsibility of politicians',
      good: 'The politicians in charge take full responsibility for your collaboration.',
      step: 'Invite the politician in charge to a meeting, and ask what she or he is willing to answer for.',
    },
    'ownership-managers': {
      short: 'the responsibility of managers',
      what: 'The responsibility of managers',
      good: 'Your managers take full responsibility for your collaboration.',
      step: 'Ask a manager to open the next meeting and say why the collaboration matters to you.',
    },
    'ownership-equal': {
      short: 'whether collaboration carries equal weight',
      what: 'Equal weight for collaboration',
      good: 'Your leaders take the same responsibility for the collaboration as for their own work.',
      step: 'Follow up the collaboration at the same meeting, and as often, as your own work.',
    },
    'relations-managers': {
      short: 'the relationship with your own managers',
      what: 'The relationship with your managers',
      good: 'Those who lead look after the relationship with their own managers.',
      step: 'Send your manager three lines after each meeting: what you decided, what happens now, what you need.',
    },
    'relations-staff': {
      short: 'the relationship with your own staff',
      what: 'The relationship with the staff',
      good: 'Those who lead look after the relationship with their own staff.',
      step: 'Talk about the collaboration at a staff meeting, and leave time for questions.',
    },
    'relations-others': {
      short: 'the relationship with the other organisations',
      what: 'The relationship with the others',
      good: 'Those who lead look after the relationship with the other organisations.',
      step: 'Ring one person in each of the other organisations this week, with nothing special to discuss.',
    },
    'conflicts-interests': {
      short: 'how you handle different interests',
      what: 'Clashes of interest',
      good: 'Those who lead deal with clashes of interest.',
      step: 'Write down what each party stands to gain and lose. Talk about one clash at a time.',
    },
    'conflicts-values': {
      short: 'how you talk about values',
      what: 'Talk about values',
      good: 'You get help to talk about different values.',
      step: 'Ask someone from outside to lead a talk about what matters most to each of you.',
    },
    'conflicts-cultures': {
      short: 'the support when cultures clash',
      what: 'Support when cultures clash',
      good: 'You get support when cultures clash.',
      step: 'Choose one habit that causes friction, and decide what you do for the time being.',
    },
    'compromise-own': {
      short: 'your own leaders and compromise',
      what: 'Your own willingness to compromise',
      good: 'Your leaders are able to compromise for the whole.',
      step: 'Decide before the meeting what you can give way on, and what you hold on to.',
    },
    'compromise-others': {
      short: 'the leaders of the others and compromise',
      what: 'Willingness to compromise in the others',
      good: 'The leaders of the others are able to compromise for the whole.',
      step: 'Ask the others what would make it easier for them to give way.',
    },
    'compromise-whole': {
      short: 'what your compromises lead to',
      what: 'Compromises that help the whole',
      good: 'Your compromises make the solution better as a whole.',
      step: 'Go back to your latest compromise. For whom did it make things better?',
    },
    'forms-leadership': {
      short: 'how you lead',
      what: 'Leadership that suits the form',
      good: 'You lead in a way that suits your form.',
      step: 'Decide who chairs the meetings, and who steps in when that person is away.',
    },
    'forms-governance': {
      short: 'how you are steered',
      what: 'Steering that suits the form',
      good: 'The steering fits how you are organised.',
      step: 'Look at your reports and meetings. Drop one demand that is of no use to anyone.',
    },
    'forms-limits': {
      short: 'the limits of your task',
      what: 'The limits of your task',
      good: 'You know where the limits of your shared task are.',
      step: 'Write down three things that belong to your task, and three that do not.',
    },
  },
  basis: `Builds on a presentation by ${lofstrom.short}. Statements and next steps are worded by sos-widgets.`,
  next: [],
  notes: [
    {
      text:
        'The line organisation, the ordinary one, gives some clarity about how far the task and the competence reach. ' +
        'But the work gets harder when the needs of citizens are not as bounded as the tasks of its units.',
      source: 'lofstrom',
    },
    {
      text:
        'Networks make it possible to form alliances, combine competence and solve tasks that partly overlap. ' +
        'But the limits of the task easily become unclear. That makes the work uncertain and the steering vague.',
      source: 'lofstrom',
    },
  ],
  terms: { collaboration },
  cited: { lofstrom: lofstrom.short },
} as const satisfies ChecklistText<DimensionId<typeof structure>, ItemId<typeof structure>>;

export const background = {
  about: [
    {
      text:
        'A presentation by Löfström looks at collaboration as a matter of governance and organising. ' +
        'It deals with collaboration between organisations that work with people, and with what they run together.',
      source: 'lofstrom',
    },
    {
      text:
        'It tells the steering of the joint activity from the steering of the organisations that collaborate. ' +
        'It is also about ventures and projects, and about the way from policy to practice.',
      source: 'lofstrom',
    },
    {
      text:
        'Welfare in Sweden has a new form. The state has a policy for collaboration, and more and more is done together locally. ' +
        'The presentation calls it a new model of governance.',
      source: 'lofstrom',
    },
    {
      text:
        'Part of the form is coordination at three levels: national, regional and local. ' +
        'So are money for local development, and projects beside the line organisation.',
      source: 'lofstrom',
    },
    {
      text: 'The hope is that local collaboration, between old and new organisations, will lead to structures and processes that fit better.',
      source: 'lofstrom',
    },
    {
      text: 'The checklist is a basis for talk. It is not a measure tested by research.',
      source: 'sos-widgets',
    },
  ],
  terms: {},
  sources: [lofstrom, ...Object.values(reading), hogberg2019, sosWidgets],
} as const satisfies Background;
