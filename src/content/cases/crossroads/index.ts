import { builtInCase } from '../built-in.js';
import { structure } from './structure.js';

/** Crossroads in Linköping, 2013 to 2019. */
export const crossroads = builtInCase(structure);
