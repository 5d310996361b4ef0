import { builtIn } from '../built-in.js';
import { structure } from './structure.js';

/** What leading collaboration asks. */
export const leadership = builtIn(structure);
