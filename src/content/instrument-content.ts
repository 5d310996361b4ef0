import type { InstrumentName } from '../catalog.js';
import { byId } from './by-id.js';
import * as instruments from './instruments.js';

/** The built-in instrument of a name in the catalogue. Where this does not compile, instruments.ts has no line for one of them. */
export const instrumentContent = <Name extends InstrumentName>(name: Name) => byId(instruments, name);
