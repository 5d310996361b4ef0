import { builtIn } from '../built-in.js';
import { structure } from './structure.js';

/** Which logics steer each party. */
export const logics = builtIn(structure);
