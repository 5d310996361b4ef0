import { collaboration, givingUp } from '../glossary.en.js';
import { boras, hogberg2019, sosWidgets } from '../sources.en.js';
import type { Background, DimensionId, InstrumentText, ItemId } from '../types.js';
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
    },
    acceptance: {
      name: 'Acceptance',
      inline: 'acceptance',
      intro:
        'Those who collaborate should be ready to [give something up](giving-up), and to live with differences and dilemmas.',
      ask: 'What are we ready to give up, and what must we keep?',
    },
    clarity: {
      name: 'Clarity',
      inline: 'clarity',
      intro:
        'Make it clear how professions take part in each other’s work. Should tasks merge, or is it enough to consult? Make it clear, too, which goals all can agree on.',
      ask: 'Where does my work end, and where does yours begin?',
    },
    people: {
      name: 'The people',
      inline: 'the people',
      intro:
        'Uniting around the target group gives you a base to stand on, but there is a risk that form will outweigh content.',
      ask: 'What would the people concerned say if they sat at our table?',
    },
  },
  items: {
    responsiveness: 'We are responsive to how the other parties see things.',
    flexibility: 'We can change our way of collaborating when we need to.',
    time: 'Our collaboration gets the time that it needs.',
    sacrifice: 'We are ready to give up something of our own, such as a familiar way of working.',
    differences: 'We accept that the parties are different.',
    dilemmas: 'We can live with dilemmas that have no simple solution.',
    involvement: 'It is clear to us how far different professions should take part in each other’s work.',
    'common-goals': 'We have identified concrete things that all parties can agree on.',
    'target-group': 'The parties are united around our target group.',
    citizens: 'Residents’ own views of their everyday lives are part of our planning.',
  },
  basis: 'Builds on a text from the University of Borås, with statements by sos-widgets.',
  next: [],
  terms: { collaboration, 'giving-up': givingUp },
  cited: { boras: 'University of Borås' },
} as const satisfies InstrumentText<DimensionId<typeof structure>, ItemId<typeof structure>>;

const ours = { ...sosWidgets, published: `${sosWidgets.published}. So are the four groups` };

export const background = {
  about: [
    {
      text:
        'The researchers Carlsson, Yngve and Flisbäck have followed the work called Socialt hållbart Borås (a socially sustainable Borås). ' +
        'They studied the steering group, the family centres and Skolan som arena (the school as an arena) at the school Sjöboskolan.',
      source: 'boras',
    },
    { text: 'Tensions may be the price of nobody falling through the cracks, says Flisbäck.', source: 'boras' },
  ],
  terms: {},
  sources: [boras, hogberg2019, ours],
} as const satisfies Background;
