/** Registers every element. */
import './sos-five-k.js';
