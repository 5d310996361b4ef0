import type { MsgFn } from '../localization/locale-controller.js';

/**
 * When something could not be fetched. Why is known only where the browser says that there is no connection: else the site may have been
 * updated meanwhile, or the page or a filter stops it.
 * @param what could not be fetched, and what to do, as sentences
 */
export const unfetchedSentence = (what: string, msg: MsgFn): string =>
  navigator.onLine
    ? what
    : msg('Det finns ingen internetanslutning. Anslut, och ladda sedan om sidan.', {
        id: 'core.offline',
        desc: 'When something could not be fetched, and the browser says that there is no connection',
      });
