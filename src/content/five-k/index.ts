import { builtIn } from '../built-in.js';
import { structure } from './structure.js';

/** The five K. */
export const fiveK = builtIn(structure);
