/** What is said of answers that are saved on the device. */
import { str } from '@lit/localize';
import { today } from '../core/today.js';
import type { LocaleController, MsgFn } from '../localization/locale-controller.js';
import { momentOf, type SavedEntry } from './saved-entries.js';

/**
 * What there is, or why it cannot be used.
 * @param isOlder it is of the form that did not tell pages apart
 */
export function noteOf(entry: SavedEntry, isOlder: boolean, { msg, locale }: LocaleController): string {
  if (entry.fault === 'unreadable')
    return msg('Det finns något sparat här som inte går att läsa. Du kan ta bort det.', {
      id: 'saving.unreadable',
      desc: 'Of what is stored on the device and cannot be read',
    });
  if (entry.fault)
    return msg('De sparade svaren gäller en annan version av frågorna och går inte att hämta. Du kan ta bort dem.', {
      id: 'saving.other-version',
      desc: 'Of what is stored on the device and belongs to another version of the questions',
    });
  if (isOlder)
    return msg('Det finns sparade svar av äldre slag, från den här webbplatsen.', {
      id: 'saving.older',
      desc: 'Of answers that were saved by an earlier version, which did not tell pages apart',
    });
  const moment = momentOf(entry);
  return moment
    ? msg(str`Sparade svar från ${today(locale, moment)}.`, {
        id: 'saving.from',
        desc: 'Of answers that are saved on the device. 0: the day',
      })
    : msg('Det finns sparade svar.', { id: 'saving.some', desc: 'Of answers that are saved on the device' });
}

/** @param fault why they are not; undefined when they are */
export function storedSentence(fault: 'full' | 'blocked' | undefined, msg: MsgFn): string {
  if (fault === 'full')
    return msg(
      'Webbläsarens utrymme för webbplatsen är fullt, så svaren sparades inte. Skriv ut eller spara en fil i stället.',
      { id: 'saving.full', desc: 'Status, when there is no room left in the storage' },
    );
  return fault
    ? msg('Webbläsaren tillåter inte att svaren sparas. Skriv ut eller spara en fil i stället.', {
        id: 'saving.blocked',
        desc: 'Status, when storage is blocked',
      })
    : msg('Svaren är sparade på den här enheten.', { id: 'saving.saved', desc: 'Status, after saving' });
}

export const removedSentence = (isGone: boolean, msg: MsgFn): string =>
  isGone
    ? msg('De sparade svaren är borttagna.', { id: 'saving.removed', desc: 'Status, after removing what was saved' })
    : msg('Webbläsaren tillåter inte att svaren tas bort. Rensa webbplatsens data i webbläsaren.', {
        id: 'saving.kept',
        desc: 'Status, when stored answers could not be removed',
      });
