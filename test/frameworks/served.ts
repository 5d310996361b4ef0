/** A page of docs/frameworks.md on a site that draws it on its server first. Its `start` is what the visitor has answered before. */
import type { Answers } from '../../src/index.js';

export interface Served {
  /** What the server sends. */
  html(start: Answers): Promise<string> | string;
  /** Takes over what the server has sent. Resolves when it has. */
  hydrate(target: HTMLElement, start: Answers): Promise<() => void | Promise<void>>;
}
