/**
 * Lit makes its Trusted Types policy when it is loaded, and where the page does not let it, everything in one file stops there. Comes before it, and says
 * what to change.
 */
import { hintFor } from './hints.js';

const tell = ({ message }: ErrorEvent): void => {
  stopWatching();
  if (message.includes('lit-html')) console.error(`sos-widgets: ${hintFor(message)}`);
};

addEventListener('error', tell);

/** When all has been loaded. */
export const stopWatching = (): void => removeEventListener('error', tell);
