import { SosFiveK } from '../five-k/sos-five-k.js';
import { define } from './define.js';

define({ 'sos-five-k': SosFiveK });
