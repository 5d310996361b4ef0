/** Registers every element. */
import './sos-factor-checklist.js';
import './sos-five-k.js';
import './sos-iop-quiz.js';
