import { builtIn } from '../built-in.js';
import { structure } from './structure.js';
import type { IopText } from './text.js';

/** The readiness quiz for an idea-based public partnership. */
export const iop = builtIn<typeof structure, IopText>(structure);
