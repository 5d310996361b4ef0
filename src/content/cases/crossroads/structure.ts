import { fromSource } from '../from-source.js';
import type { SourcedCase } from '../types.js';

const { phase, condition } = fromSource('hogberg-2019');

/** Crossroads in Linköping (Högberg 2019). An event has actors only where the source names them. */
export const structure = {
  id: 'crossroads',
  asOf: 2019,
  actors: [{ id: 'municipality' }, { id: 'mission' }, { id: 'region' }, { id: 'media' }, { id: 'decision-makers' }],
  phases: [
    phase(
      'background',
      { id: 'new-situation' },
      { id: 'unclear-responsibility' },
      { id: 'acute-need' },
      { id: 'talking' },
      { id: 'media-demand', actors: ['media', 'municipality'] },
      { id: 'shared-commitment' },
    ),
    phase(
      'activities',
      { id: 'advice', start: '2013-11', end: 'ongoing' },
      { id: 'meals', start: '2013-11', end: 'ongoing' },
      { id: 'shelter', start: '2014-02', end: '2017' },
      { id: 'health', start: '2017', end: 'ongoing', actors: ['mission', 'region'] },
    ),
    phase(
      'iop',
      { id: 'fitting-form' },
      { id: 'dedicated-people' },
      { id: 'first-iop' },
      { id: 'legal-unclarity' },
      { id: 'questioned' },
      { id: 'stronger' },
      { id: 'differences' },
    ),
    phase(
      'change',
      { id: 'new-issues' },
      { id: 'unused-beds' },
      { id: 'disagreement', actors: ['decision-makers'] },
      { id: 'shelter-closes' },
      { id: 'lessons' },
      { id: 'old-habits' },
      { id: 'renegotiated' },
      { id: 'target-group' },
      { id: 'second-iop', actors: ['mission', 'region'] },
    ),
  ],
  conditions: [
    condition('priority', '+'),
    condition('engagement', '+'),
    condition('experience', '+'),
    condition('spanners', '+'),
    condition('legal', '−'),
    condition('courage', '+'),
    condition('equality', '±'),
    condition('purposes', '±'),
    condition('trust', '+'),
    condition('shared-view', '+'),
  ],
} as const satisfies SourcedCase;
