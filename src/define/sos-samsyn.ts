import { SosSamsyn } from '../samsyn/sos-samsyn.js';
import { define } from './define.js';

define({ 'sos-samsyn': SosSamsyn });
