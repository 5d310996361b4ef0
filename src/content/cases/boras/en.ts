import { givingUp, sharedView } from '../../glossary.en.js';
import { boras, hogberg2019, ownWords } from '../../sources.en.js';
import type { Background } from '../../types.js';
import type { CaseText } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Socialt hållbart Borås',
  lead: 'Three studies of collaboration in Borås for social sustainability. The source gives no dates.',
  actors: {
    city: 'The City of Borås',
    professions: 'Professional groups',
    civil: 'Civil society',
    business: 'Business',
  },
  phases: {
    steering: 'The steering group',
    'family-centres': 'The family centres',
    'school-arena': 'The school as an arena',
  },
  events: {
    across: 'The steering group works across the city’s administrations.',
    clash: 'Organising collaboration clashes with the political and administrative organisation of the municipality.',
    demands: 'Those who take part meet demands that contradict each other, since ideals of governance differ.',
    awareness: 'They become aware of the dilemmas and take initiatives to solve them.',
    families:
      'Paediatric nurses, preschool teachers, librarians, social workers, coordinators and a speech therapist work with families with children up to six.',
    'giving-up':
      'Collaboration calls for [giving something up](giving-up): everyone lets go of something that matters in their own profession.',
    united: 'Uniting around the target group has worked well and is a base for the collaboration.',
    'three-sectors': 'The city, civil society and business meet at the school Sjöboskolan.',
    consensus: 'The parties have a strong [shared view](shared-view), of the goal and of how to work together.',
    commitment:
      'Everyone is committed to improving life for children and young people, and agrees on the goal: meaningful leisure time.',
    professionals:
      'Most of them have held roles in all three sectors. The researchers call them collaboration professionals: used to putting the aims of the collaboration before their own organisation’s ways of working.',
    abstract:
      'Form may become more important than content, so that the citizens’ perspective is lost. The researchers see great potential in involving children, young people and guardians even more.',
  },
  conditions: {
    responsiveness: 'Responsiveness was important in all three studies.',
    flexibility: 'Flexibility was important in all three studies.',
    time: 'Time was important in all three studies.',
  },
  terms: { 'giving-up': givingUp, 'shared-view': sharedView },
  cited: 'University of Borås',
} as const satisfies CaseText<typeof structure>;

export const background = {
  about: [
    {
      text: 'The researchers Carlsson, Yngve and Flisbäck followed three collaborations on behalf of the City of Borås and Centrum för välfärdsstudier.',
      source: 'boras',
    },
    { text: 'We have divided the story into points and worded them.', source: 'sos-widgets' },
  ],
  terms: {},
  sources: [boras, hogberg2019, ownWords],
} as const satisfies Background;
