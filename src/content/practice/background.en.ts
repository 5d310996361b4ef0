import { sharedView } from '../glossary-research.en.js';
import { boras, hogberg2019, sosWidgets } from '../sources.en.js';
import type { Background } from '../types.js';

const ours = {
  ...sosWidgets,
  published: `${sosWidgets.published}. We also arranged the statements in four groups`,
};

export const background = {
  about: [
    {
      text:
        'The statements build on a text from the University of Borås in Sweden. ' +
        'The researchers Carlsson, Yngve and Flisbäck have followed the work called Socialt hållbart Borås (a socially sustainable Borås). ' +
        'The City of Borås and the research centre Centrum för välfärdsstudier commissioned them.',
      source: 'boras',
    },
    {
      text:
        'The first of three studies is about the steering group, where several municipal departments meet. ' +
        'Its way of collaborating clashed with how the municipality is otherwise organised, and members faced contradictory demands. ' +
        'But they also became aware of this and took initiatives to solve it.',
      source: 'boras',
    },
    {
      text:
        'The second is about family centres, where different professions work with families who have children up to six. ' +
        'It is hard to give up something that you yourself find important in your profession. ' +
        'But unity around the target group was strong, and gave them a base to stand on.',
      source: 'boras',
    },
    {
      text:
        'The third is about Skolan som arena (the school as an arena) at the school Sjöboskolan, with the city, civil society and business. ' +
        'There was a strong [shared view](shared-view) of goals and ways of working, and great commitment. ' +
        'The risk is that form takes over, so that the talk drifts away from people’s everyday lives.',
      source: 'boras',
    },
    {
      text:
        'Collaboration holds tensions that cannot be removed. ' +
        'Perhaps they are the price of nobody falling through the cracks.',
      source: 'boras',
    },
  ],
  terms: { 'shared-view': sharedView },
  sources: [boras, hogberg2019, ours],
} as const satisfies Background;
