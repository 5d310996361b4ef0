/** Registers every element. */
import './sos-case-timeline.js';
import './sos-factor-checklist.js';
import './sos-five-k.js';
import './sos-iop-quiz.js';
import './sos-samsyn.js';
