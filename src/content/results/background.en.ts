import { hogberg2019, lofstrom, sosWidgets } from '../sources.en.js';
import type { Background } from '../types.js';

export const background = {
  about: [
    {
      text:
        'The six areas come from a presentation by Löfström on how to lead and govern collaboration. ' +
        'It says that they influence the result.',
      source: 'lofstrom',
    },
    {
      text:
        'In a public administration, it is fairly clear where the limits are. But it suits people with complex needs less well. ' +
        'What they need is not as bounded as the tasks of its units.',
      source: 'lofstrom',
    },
    {
      text:
        'In networks, the parties can form alliances and combine what they know. ' +
        'But it easily becomes unclear where their remit ends. That makes the work uncertain and the steering vague.',
      source: 'lofstrom',
    },
    {
      text:
        'The presentation lists the areas in short points. We have turned them into statements that each ask about one thing. ' +
        'That is why some areas have more than others. Which area matters most is for you to discuss.',
      source: 'sos-widgets',
    },
  ],
  terms: {},
  sources: [lofstrom, hogberg2019, sosWidgets],
} as const satisfies Background;
