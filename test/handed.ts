/** Files that a press hands to the visitor, without saving them. */
import { waitUntil } from '@open-wc/testing';
import type { SosElement } from '../src/index.js';
import type { Visitor } from './visitor.js';

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
