/** Everything as JSON. */
import type { FileSource } from './formats.js';

/** A list has a line for each entry: ten thousand respondents then stay below the size that is read back. */
export function make({ data }: FileSource, now: Date): string {
  const content = data(now);
  if (!Array.isArray(content)) return JSON.stringify(content, null, 2);
  return `[${content.map((entry) => JSON.stringify(entry)).join(',\n')}]`;
}
