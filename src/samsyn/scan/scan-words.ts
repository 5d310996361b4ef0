/** What the camera says: how many codes have been read, what was held up instead, and why there is no picture. */
import { str } from '@lit/localize';
import type { LocaleController } from '../../localization/locale-controller.js';
import { numberWord } from '../../localization/number-words.js';
import { capitalized } from '../words.js';
import type { CameraFault } from './camera.js';

export const waitingSentence = ({ msg }: LocaleController): string =>
  msg('Tillåt kameran när webbläsaren frågar.', { id: 'scan.waiting', desc: 'Until the picture of the camera comes' });

/** How many answers are there. */
export function countSentence(count: number, l10n: LocaleController): string {
  const { msg } = l10n;
  const n = capitalized(numberWord(count, l10n));
  if (!count)
    return msg('Håll fram QR-koden på den första skärmen.', {
      id: 'scan.none',
      desc: 'While the camera looks and nothing has been read',
    });
  return l10n.plural(count, {
    one: msg('En kod är inläst. Håll fram nästa skärm.', { id: 'scan.count.one', desc: 'After the first code' }),
    other: msg(str`${n} koder är inlästa. Håll fram nästa skärm.`, {
      id: 'scan.count.other',
      desc: 'After each code. 0: how many, in words up to twelve, with a capital letter',
    }),
  });
}

export const alreadyReadSentence = ({ msg }: LocaleController): string =>
  msg('Koden är redan inläst. Håll fram nästa skärm.', { id: 'scan.again', desc: 'When a code is held up once more' });

export const notCodeSentence = ({ msg }: LocaleController): string =>
  msg('Det där är ingen kod från ett självtest. Håll fram QR-koden som visas efter frågorna.', {
    id: 'scan.not-code',
    desc: 'When another QR code is held up',
  });

/** @param count of the answers that are there already */
export function faultSentence(fault: CameraFault, count: number, { msg }: LocaleController): string {
  const sentences: Readonly<Record<CameraFault, string>> = {
    insecure: msg('Kameran går bara att använda på sidor med https. Skriv eller klistra in koderna i stället.', {
      id: 'scan.insecure',
      desc: 'When the page is not served with https',
    }),
    missing: msg('Ingen kamera hittades. Anslut en och försök igen, eller skriv in koderna i stället.', {
      id: 'scan.missing',
      desc: 'When the device has no camera',
    }),
    refused: msg(
      'Webbläsaren släpper inte fram kameran. Tillåt den i adressfältet och försök igen, eller skriv in koderna i stället.',
      { id: 'scan.refused', desc: 'When the visitor, or a setting, has refused the camera' },
    ),
    framed: msg(
      'Sidan runt om släpper inte fram kameran. Öppna jämförelsen i ett eget fönster, eller skriv in koderna i stället.',
      { id: 'scan.framed', desc: 'When the frame that the widget is in may not use the camera' },
    ),
    busy: msg('Ett annat program använder kameran. Stäng det och försök igen, eller skriv in koderna i stället.', {
      id: 'scan.busy',
      desc: 'When another program has the camera, such as a video meeting',
    }),
    ended: msg('Kameran stängdes av. Försök igen, eller skriv in koderna i stället.', {
      id: 'scan.ended',
      desc: 'When the camera stops half-way',
    }),
    failed: msg('Kameran gick inte att starta. Försök igen, eller skriv in koderna i stället.', {
      id: 'scan.failed',
      desc: 'When the camera does not start, for a reason that the browser does not tell',
    }),
  };
  const kept = msg('De koder som är inlästa finns kvar.', {
    id: 'scan.kept',
    desc: 'After why there is no picture, when codes have been read before',
  });
  return count ? `${sentences[fault]} ${kept}` : sentences[fault];
}
