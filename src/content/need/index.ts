import { builtIn } from '../built-in.js';
import { structure } from './structure.js';

/** Does this call for collaboration? */
export const need = builtIn(structure);
