/** What the console says to the web team when something could not be loaded: what to change. */
import { ownScript } from '../core/own-script.js';

/** For a page that lists the Trusted Types policies it lets through, where Lit makes one for its templates. */
const POLICY =
  "The page's Content Security Policy lists the Trusted Types policies that it lets through. Write there: trusted-types lit-html 'allow-duplicates'.";
const MOVED =
  'Has the script been joined with others, or moved without its folder chunks/? Leave it out of what joins and moves scripts, or write data-sos-home="https://..." in a script tag: the address of the folder where sos-widgets.js is. Or use sos-widgets.all.js, which is one file.';

/** One or two sentences that end in a full stop, or nothing when there is no more to say than the error does. */
export function hintFor(error: unknown): string | undefined {
  if (/lit-html/.test(String(error))) return POLICY;
  // So say all engines of a chunk that does not come.
  const isMissing = /module/.test(String(error));
  return isMissing && !/\/sos-widgets[\w.-]*\.js\b/.test(ownScript()?.src ?? '') ? MOVED : undefined;
}
