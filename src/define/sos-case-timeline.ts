import { SosCaseTimeline } from '../case-timeline/sos-case-timeline.js';
import { define } from './define.js';

define({ 'sos-case-timeline': SosCaseTimeline });
