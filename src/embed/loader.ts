/**
 * The one script of a site: finds the widgets on the page, also those that come later, and loads only what they need.
 * Once per page, however often the script tag is there.
 */
import { VERSION } from '../version.js';
import { watch } from './autoloader.js';

const first = watch(
  {
    'sos-case-timeline': () => import('../define/sos-case-timeline.js'),
    'sos-factor-checklist': () => import('../define/sos-factor-checklist.js'),
    'sos-five-k': () => import('../define/sos-five-k.js'),
    'sos-iop-quiz': () => import('../define/sos-iop-quiz.js'),
    'sos-samsyn': () => import('../define/sos-samsyn.js'),
  },
  VERSION,
);
if (first !== VERSION) console.warn(`sos-widgets ${VERSION} is not used: the page has ${first}`);
