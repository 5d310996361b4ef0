import { builtIn } from '../built-in.js';
import { structure } from './structure.js';

/** What promotes and hinders collaboration. */
export const conditions = builtIn(structure);
