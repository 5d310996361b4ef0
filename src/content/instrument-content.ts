import type { InstrumentName } from '../catalog.js';
import { byId } from './by-id.js';
import * as content from './index.js';

/** The built-in instrument of a name in the catalogue. Where this does not compile, index.ts has no line for one of them. */
export const instrumentContent = <Name extends InstrumentName>(name: Name) => byId(content, name);
