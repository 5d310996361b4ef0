import { collaboration } from '../glossary.en.js';
import { hogberg2019, lofstrom, sosWidgets } from '../sources.en.js';
import type { Background, DimensionId, InstrumentText, ItemId } from '../types.js';
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
    },
    relations: {
      name: 'Relationships',
      inline: 'relationships',
      intro:
        'Those who lead collaboration need to look after relationships, in their own organisation and with the others.',
      ask: 'Which relationship do we need to take better care of?',
    },
    conflicts: {
      name: 'Handling conflict',
      inline: 'handling conflict',
      intro: 'Interests, values and cultures may differ between organisations and between professions.',
      ask: 'How do we notice friction between us?',
    },
    compromise: {
      name: 'Compromise',
      inline: 'compromise',
      intro: 'You may need to give way a little to make the solution better as a whole.',
      ask: 'What can we compromise on, and what can we not?',
    },
    forms: {
      name: 'Forms of leadership',
      inline: 'forms of leadership',
      intro: 'Different ways of organising need to be led and steered in different ways.',
      ask: 'What kind of leadership does our own collaboration need?',
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
  basis: 'Builds on a presentation by Löfström, with statements by sos-widgets.',
  next: [],
  notes: [
    {
      text:
        'The line organisation, the ordinary one, gives some clarity about where the limits are. ' +
        'But it fits badly when people’s needs are not as bounded as the tasks of its units.',
      source: 'lofstrom',
    },
    {
      text:
        'Networks make it possible to form alliances and combine competence. ' +
        'But the limits of the task easily become unclear. That makes the work uncertain and the steering vague.',
      source: 'lofstrom',
    },
  ],
  terms: { collaboration },
  cited: { lofstrom: 'Löfström' },
} as const satisfies InstrumentText<DimensionId<typeof structure>, ItemId<typeof structure>>;

export const background = {
  about: [
    {
      text:
        'The statements build on a presentation by Löfström about leading and steering collaboration. ' +
        'It deals with organisations that work with people, and with a new way of organising welfare in Sweden.',
      source: 'lofstrom',
    },
  ],
  terms: {},
  sources: [lofstrom, hogberg2019, sosWidgets],
} as const satisfies Background;
