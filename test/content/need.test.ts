import { need } from '../../src/content/index.js';
import { testInstrument } from './instrument-tests.js';

testInstrument(need, {
  id: 'need',
  called: 'when collaboration is called for',
  kind: 'pick',
  ids: { need: ['suburbs', 'disability', 'unemployment', 'addiction', 'elderly', 'children', 'homelessness'] },
  items: [7, 7],
  source: 'lofstrom',
});
