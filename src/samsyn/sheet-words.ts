/** What is said of a paper form that is being typed in. */
import { str } from '@lit/localize';
import type { AnyInstrument, AnyInstrumentText } from '../content/types.js';
import type { LocaleController } from '../localization/locale-controller.js';
import { itemsOf } from '../scoring/instrument.js';
import type { ReadSheet, SheetFault } from './sheet-digits.js';

/** What can be wrong with it is told by the statement that it concerns. */
export interface SheetAbout {
  readonly structure: AnyInstrument;
  readonly text: AnyInstrumentText;
}

/** "12 av 20 siffror". */
export function sheetCount({ given, of }: Pick<ReadSheet, 'given' | 'of'>, l10n: LocaleController): string {
  const { msg } = l10n;
  const [typed, all] = [l10n.number(given), l10n.number(of)];
  return l10n.plural(of, {
    one: msg(str`${typed} av ${all} siffra`, { id: 'sheet.count.one', desc: '0: how many digits are typed in, 1: 1' }),
    other: msg(str`${typed} av ${all} siffror`, {
      id: 'sheet.count.other',
      desc: 'How much of a paper form has been typed in. 0: how many digits, 1: of how many',
    }),
  });
}

/** What is wrong, and where. */
export function sheetFaultSentence(fault: SheetFault, about: SheetAbout, l10n: LocaleController): string {
  const { msg } = l10n;
  if (fault.kind === 'other-character') {
    const { character, place } = fault;
    return about.structure.kind === 'pick'
      ? msg(str`Tecken nummer ${l10n.number(place)} är ”${character}”. Skriv 1 för valt och 0 för inte valt.`, {
          id: 'sheet.other-pick',
          desc: 'Fault of a paper form that is typed in. 0: place of the character, 1: the character',
        })
      : msg(
          str`Tecken nummer ${l10n.number(place)} är ”${character}”. Skriv 1–5, ? för vet inte eller - för inget svar.`,
          {
            id: 'sheet.other-rated',
            desc: 'Fault of a paper form that is typed in. 0: place of the character, 1: the character',
          },
        );
  }
  const [given, of] = [l10n.number(fault.given), l10n.number(fault.of)];
  if (fault.kind === 'too-many')
    return msg(str`Du har skrivit ${given} siffror, men det ska vara ${of}. Ta bort dem som är för många.`, {
      id: 'sheet.too-many',
      desc: 'Fault of a paper form that is typed in. 0: how many digits, 1: how many statements',
    });
  const last = itemsOf(about.structure)[fault.given - 1];
  if (!last)
    return msg(str`Skriv en siffra för varje påstående: ${of} i allt.`, {
      id: 'sheet.none',
      desc: 'When nothing has been typed in. 0: how many statements',
    });
  return msg(
    str`Du har skrivit ${given} av ${of} siffror. Den sista gäller ”${about.text.items[last.id]!.replace(/\.$/, '')}”.`,
    {
      id: 'sheet.too-few',
      desc: 'Fault of a paper form that is typed in. 0: how many digits, 1: how many statements, 2: the statement of the last digit',
    },
  );
}
