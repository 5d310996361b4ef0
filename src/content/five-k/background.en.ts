import { ideaBased, sharedView } from '../glossary-research.en.js';
import { logic } from '../glossary.en.js';
import { danermark2004, gray1985, hogberg2019, liu2018, sosWidgets, tillmar2018 } from '../sources.en.js';
import type { Background } from '../types.js';

export const background = {
  about: [
    {
      text:
        'The model comes from a Linköping University report of 2018. In Swedish, all five words begin with K. ' +
        'The researchers studied collaboration between public, private and [idea-based](idea-based) organisations in three cases, called Kooperativet, Projektet and Partnerskapet (cooperative, project and partnership).',
      source: 'tillmar-2018',
    },
    {
      text:
        'The report is hopeful: collaboration across sectors can bear fruit if the five\u00a0K are in place. ' +
        'But two of the cases in particular lend some support to a warning: private-sector [logic](logic) may come to govern ever more of society.',
      source: 'liu-2018',
    },
    {
      text: 'So what is collaboration? Danermark (2004) calls it interacting about something, with a specific purpose.',
      source: 'danermark-2004',
    },
    {
      text: 'Gray (1985) speaks of two or more who pool their resources. The problem is too big for any one of them.',
      source: 'gray-1985',
    },
    {
      text: 'Do you need a [shared view](shared-view) from the start, or does it grow along the way? That is what Högberg (2019) asks.',
      source: 'hogberg-2019',
    },
  ],
  terms: { 'idea-based': ideaBased, logic, 'shared-view': sharedView },
  sources: [tillmar2018, liu2018, hogberg2019, danermark2004, gray1985, sosWidgets],
} as const satisfies Background;
