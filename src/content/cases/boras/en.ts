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
      'Paediatric nurses, preschool teachers, librarians, social workers, coordinators and a speech therapist work alongside families with children up to six.',
    'giving-up':
      'Collaboration calls for [giving something up](giving-up). Everyone lets go of something that they themselves find important in their profession.',
    united:
      'Uniting around the target group has worked well. The agreement is strong, and a base for the collaboration.',
    'three-sectors': 'The city, civil society and business meet at the school Sjöboskolan.',
    consensus: 'The parties have a strong [shared view](shared-view), of the goal and of how to work together.',
    commitment:
      'Everyone is committed to improving life for children and young people, and agrees on the goal: meaningful leisure time.',
    flexible: 'They are flexible about how they organise their collaboration.',
    experienced: 'Most of them are used to collaboration and have held roles in all three sectors.',
    professionals:
      'The researchers call them collaboration professionals: used to putting its aims before their own organisation’s ways of working.',
    abstract:
      'Collaboration may become abstract. Form outweighs content, talk leaves people’s everyday lives and the citizens’ perspective is lost.',
    involve:
      'The researchers see great potential in bringing in the perspectives of children, young people and guardians even more.',
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
      text: 'Socialt hållbart Borås is a long-term effort in the City of Borås. It is meant to lead to more equal living conditions and better health.',
      source: 'boras',
    },
    {
      text:
        'The researchers Carlsson, Yngve and Flisbäck have followed it. The City of Borås and Centrum för välfärdsstudier (a centre for welfare studies) commissioned them. ' +
        'The three projects that they studied are common examples of collaboration across borders in today’s welfare.',
      source: 'boras',
    },
    {
      text:
        'What does it give to have researchers follow the work? New perspectives, says the city director. The city can compare itself with others and look at its projects more critically. ' +
        'It hears what others think of how it sees the problem, and gets knowledge based on evidence.',
      source: 'boras',
    },
    {
      text:
        'That knowledge is needed to bring about change, he says. It also makes the projects more legitimate. ' +
        'Doing research and running services side by side calls for a new way of working. It is needed to solve the complex issues of welfare.',
      source: 'boras',
    },
    { text: 'We have divided the story into points and worded them.', source: 'sos-widgets' },
  ],
  terms: {},
  sources: [boras, hogberg2019, ownWords],
} as const satisfies Background;
