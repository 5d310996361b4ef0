/** The files in a page of docs: a block of code whose fence names a file, as in "```tsx widget.tsx", is one. The tests run what the page shows. */
import { readFileSync } from 'node:fs';

/** @param {string} page @returns {Record<string, string>} each file's text by its name */
export function pageExamples(page) {
  const blocks = readFileSync(page, 'utf8').matchAll(/^```\w+ (\S+)\n([^]*?)^```$/gm);
  return Object.fromEntries([...blocks].map(([, name, text]) => [name, text]));
}
