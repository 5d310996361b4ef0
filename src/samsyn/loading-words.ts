/** What is said while something is fetched, and when it could not be. */
import { unfetchedSentence } from '../core/unfetched-sentence.js';
import type { MsgFn } from '../localization/locale-controller.js';

export const loadingText = (msg: MsgFn): string =>
  msg('Hämtar …', { id: 'samsyn.loading', desc: 'While what is needed is fetched' });

/** A browser remembers a failed `import()` until the page is loaded again. */
export const notLoadedSentence = (msg: MsgFn): string =>
  unfetchedSentence(
    msg('Något som behövs gick inte att hämta. Ladda om sidan.', {
      id: 'samsyn.failed',
      desc: 'When what is needed could not be fetched',
    }),
    msg,
  );
