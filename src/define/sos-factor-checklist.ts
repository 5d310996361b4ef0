import { SosFactorChecklist } from '../factor-checklist/sos-factor-checklist.js';
import { define } from './define.js';

define({ 'sos-factor-checklist': SosFactorChecklist });
