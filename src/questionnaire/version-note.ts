import type { MsgFn } from '../localization/locale-controller.js';
import type { EarlierAnswers } from '../scoring/adopt-answers.js';

/** What is said of answers that were given to an earlier released version of the questions; empty for the present one. */
export function versionNote(earlier: EarlierAnswers | undefined, msg: MsgFn): string {
  return earlier
    ? msg('Svaren gäller en tidigare version av frågorna. Det som är nytt eller ändrat saknar svar.', {
        id: 'version.note',
        desc: 'Of answers that were given to an earlier released version of the questions',
      })
    : '';
}
