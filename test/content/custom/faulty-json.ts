/** JSON with a fault in it, and the fault that a parser of custom content finds. */
import assert from 'node:assert/strict';
import { ContentFault } from '../../../src/content/custom/fault.js';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Path = readonly (string | number)[];

/** A copy of `json` with the value at `path` put, or removed when it is undefined. */
export function put(json: Json, path: Path, value: Json | undefined): Json {
  const copy = structuredClone(json);
  let inner = copy as Record<string | number, Json>;
  for (const key of path.slice(0, -1)) inner = inner[key] as Record<string | number, Json>;
  const last = path.at(-1)!;
  if (value === undefined && Array.isArray(inner)) inner.splice(Number(last), 1);
  else if (value === undefined) delete inner[last];
  else Object.defineProperty(inner, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** The fault that `parse` throws; what else it throws fails the test. */
export function faultIn(parse: () => unknown): ContentFault | undefined {
  try {
    parse();
    return undefined;
  } catch (fault) {
    assert.ok(fault instanceof ContentFault, String(fault));
    return fault;
  }
}
