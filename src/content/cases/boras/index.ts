import { builtInCase } from '../built-in.js';
import { structure } from './structure.js';

/** Three studies of Socialt hållbart Borås. */
export const boras = builtInCase(structure);
