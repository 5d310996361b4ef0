/** Everything as JSON. */
import { toJson } from '../../core/to-json.js';
import type { FileSource } from './formats.js';

/** A list has a line for each entry: ten thousand respondents then stay below the size that is read back. */
export function make({ data }: FileSource, now: Date): string {
  const content = data(now);
  if (!Array.isArray(content)) return toJson(content, 2);
  return `[${content.map((entry) => toJson(entry)).join(',\n')}]`;
}
