import { builtIn } from '../built-in.js';
import { structure } from './structure.js';

/** What works in practice. */
export const practice = builtIn(structure);
