import { builtIn } from '../built-in.js';
import { structure } from './structure.js';

/** Why we collaborate. */
export const motives = builtIn(structure);
