import { hogberg2019, lofstrom, sosWidgets } from '../sources.en.js';
import type { Background } from '../types.js';

export const background = {
  about: [
    {
      text:
        'The statements build on a presentation by Löfström about leading and steering collaboration. ' +
        'It deals with organisations that work with people, and with a new way of organising welfare in Sweden.',
      source: 'lofstrom',
    },
    {
      text:
        'The line organisation, the ordinary one, works well for rational steering. ' +
        'But it does not suit people with complex needs, such as older people with several illnesses or those long out of work.',
      source: 'lofstrom',
    },
    {
      text:
        'The line organisation makes it fairly clear where the limits of its task and its competence are. ' +
        'But people’s needs do not follow those limits, and that makes the task harder to carry out.',
      source: 'lofstrom',
    },
    {
      text:
        'Networks make it possible to form alliances, combine competence and deal with tasks that partly overlap. ' +
        'But the limits of the task tend to become less clear. Then it is uncertain how the work is to be done, and unclear how it is steered.',
      source: 'lofstrom',
    },
    {
      text:
        'Projects are set up beside the line organisation, and local development gets financial support. ' +
        'The hope is that local collaboration will lead to structures and ways of working that suit the task better.',
      source: 'lofstrom',
    },
  ],
  terms: {},
  sources: [lofstrom, hogberg2019, sosWidgets],
} as const satisfies Background;
