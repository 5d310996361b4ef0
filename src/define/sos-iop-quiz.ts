import { SosIopQuiz } from '../iop-quiz/sos-iop-quiz.js';
import { define } from './define.js';

define({ 'sos-iop-quiz': SosIopQuiz });
