import type { CaseName } from '../../catalog.js';
import { byId } from '../by-id.js';
import * as cases from './index.js';

/** The built-in case of a name in the catalogue. Where this does not compile, index.ts has no line for one of them. */
export const caseContent = <Name extends CaseName>(name: Name) => byId(cases, name);
