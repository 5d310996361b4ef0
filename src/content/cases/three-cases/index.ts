import { builtInCase } from '../built-in.js';
import { structure } from './structure.js';

/** The cases behind the five K, of which the sources give the names. */
export const threeCases = builtInCase(structure);
