import { collaboration } from '../glossary.en.js';
import { hogberg2019, lofstrom, sosWidgets } from '../sources.en.js';
import type { Background, DimensionId, InstrumentText, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'What affects the results',
  dimensions: {
    surroundings: {
      name: 'The surroundings',
      inline: 'the surroundings',
      intro:
        'The result depends on what experience of [collaboration](collaboration) there is in and around your organisation.',
      ask: 'What experience of collaboration do you bring?',
    },
    actors: {
      name: 'The parties',
      inline: 'the parties',
      intro: 'The parties need to respect each other, and each one needs to see gains of its own.',
      ask: 'What does your own organisation gain from this?',
    },
    process: {
      name: 'The process',
      inline: 'the process',
      intro:
        'Everyone needs a clear role, every level should take part, and each party should own both the work and the result.',
      ask: 'What do the others think you are responsible for?',
    },
    communication: {
      name: 'Communication',
      inline: 'communication',
      intro: 'You need to share what you know, openly and continuously, and be clear about which channels to use.',
      ask: 'Who would benefit from hearing more from us?',
    },
    purpose: {
      name: 'The purpose',
      inline: 'the purpose',
      intro: 'Shared visions help, and so do concrete goals that are realistic and that everyone understands.',
      ask: 'What will it look like in five years if we succeed?',
    },
    resources: {
      name: 'Resources',
      inline: 'resources',
      intro: 'You need a financial base to stand on, and the staff that the work takes.',
      ask: 'What can each party contribute?',
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
    continuous: 'Within the group, we keep in touch continuously, not only before meetings.',
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
  basis: 'Builds on a presentation by Löfström, with statements by sos-widgets.',
  next: [],
  terms: { collaboration },
  cited: { lofstrom: 'Löfström' },
} as const satisfies InstrumentText<DimensionId<typeof structure>, ItemId<typeof structure>>;

export const background = {
  about: [
    {
      text:
        'The six areas come from a presentation by Löfström on how to lead and govern collaboration. ' +
        'It says that they influence the result.',
      source: 'lofstrom',
    },
  ],
  terms: {},
  sources: [lofstrom, hogberg2019, sosWidgets],
} as const satisfies Background;
