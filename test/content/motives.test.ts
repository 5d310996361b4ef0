import { motives } from '../../src/content/index.js';
import { testInstrument } from './instrument-tests.js';

testInstrument(motives, {
  id: 'motives',
  called: 'why we collaborate',
  kind: 'pick',
  ids: {
    motives: [
      'necessity',
      'complex-problems',
      'recipients',
      'economic',
      'organisational',
      'efficiency',
      'learning',
      'innovation',
      'legitimacy',
      'stability',
      'change',
      'crisis',
    ],
  },
  items: [12, 12],
  source: 'hogberg-2019',
});
