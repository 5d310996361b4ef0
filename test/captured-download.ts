/** Files that a press hands to the visitor, without saving them. */
import type { SosElement } from '../src/index.js';
import { waitUntil, type Visitor } from './visitor.js';

/** The buttons, and what comes of each. */
export const FILES = [
  ['Bild (PNG)', 'png', 'image/png'],
  ['Bild (SVG)', 'svg', 'image/svg+xml'],
  ['Tabell (CSV)', 'csv', 'text/csv'],
  ['Alla svar (JSON)', 'json', 'application/json'],
] as const;

export interface Handed {
  readonly name: string;
  readonly blob: Blob;
}

export async function handed(visitor: Visitor<SosElement>, button: string): Promise<Handed> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  let file: Handed | undefined;
  URL.createObjectURL = (given) => {
    blob = given as Blob;
    return createObjectURL(given);
  };
  HTMLAnchorElement.prototype.click = function click() {
    file = { name: this.download, blob: blob! };
  };
  try {
    await visitor.press(button);
    await waitUntil(() => file, `No file came of "${button}"`);
  } finally {
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
  }
  await visitor.settled();
  return file!;
}
