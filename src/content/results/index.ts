import { builtIn } from '../built-in.js';
import { structure } from './structure.js';

/** What affects the result of collaboration. */
export const results = builtIn(structure);
