import type { MsgFn } from '../localization/locale-controller.js';

/** When a file or a copy could not be made, or something not be fetched. */
export const failedSentence = (msg: MsgFn): string =>
  msg('Det gick inte. Kontrollera anslutningen.', {
    id: 'core.failed',
    desc: 'When a file or a copy could not be made, or something not be fetched',
  });
