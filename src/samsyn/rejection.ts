/** Why a code does not count yet, in the visitor's words. */
import { str } from '@lit/localize';
import type { LocaleController, MsgFn } from '../localization/locale-controller.js';
import { faultSentence } from '../questionnaire/code-faults.js';
import type { AnswerCodeFaultKind } from '../scoring/codes/decode.js';
import { mistypedSymbol } from '../scoring/codes/mistake.js';
import type { RejectedCode } from './respondents.js';

/** What mends a code that was typed or copied wrongly; undefined for other faults. */
const CORRECTABLE: readonly RejectedCode['kind'][] = [
  'empty',
  'bad-character',
  'cut-short',
  'too-long',
  'mistyped',
] satisfies AnswerCodeFaultKind[];

/** Whether the visitor can mend it where it stands. */
export const isCorrectable = ({ kind }: Pick<RejectedCode, 'kind'>): boolean => CORRECTABLE.includes(kind);

/** The first words: what has happened. @param other who has the same answers or the same name */
export function rejectionTitle(code: Pick<RejectedCode, 'kind' | 'name'>, other: string, msg: MsgFn): string {
  if (isCorrectable(code))
    return msg('En kod gick inte att läsa', { id: 'fault.unread', desc: 'Before the place of a code in brackets' });
  if (code.kind === 'duplicate')
    return msg(str`Samma svar som ${other}`, { id: 'fault.same', desc: '0: name of the party with the same answers' });
  if (code.kind === 'same-name')
    return msg(str`${code.name} finns redan`, {
      id: 'fault.same-name',
      desc: 'Followed by ", with other answers". 0: name of a party',
    });
  return msg('En kod räknas inte', { id: 'fault.uncounted', desc: 'Before the place of a code in brackets' });
}

/** Where it stands, in brackets; with a comma in place of them where another sentence goes on. */
export function placeOf({ line, file }: Pick<RejectedCode, 'line' | 'file'>, msg: MsgFn): string {
  return file
    ? msg(str`(rad ${line} i ${file})`, { id: 'fault.file-line', desc: 'Place of a code. 0: line, 1: name of a file' })
    : msg(str`(rad ${line})`, { id: 'fault.line', desc: 'Place of a code. 0: line' });
}

/** What to do about one that was typed or copied wrongly: the label of its field. */
export function correctionLabel({ kind, text, character }: RejectedCode, msg: MsgFn): string {
  switch (kind) {
    case 'cut-short':
      return msg('Slutet saknas. Fyll i hela koden:', {
        id: 'fault.cut-short',
        desc: 'Label of the field with a code',
      });
    case 'too-long':
      return msg('Ta bort det som står efter koden:', { id: 'fault.too-long', desc: 'Label of the field with a code' });
    case 'bad-character':
      return msg(str`Tecknet ”${character}” finns inte i någon kod. Byt ut det:`, {
        id: 'fault.bad-character',
        desc: 'Label of the field with a code. 0: the character',
      });
    case 'empty':
      return msg('Skriv koden här:', { id: 'fault.empty', desc: 'Label of the field for a code' });
    default:
      return mistypedLabel(text, msg);
  }
}

/** As in the text of a code, where groups of four stand between hyphens. */
const GROUP = 4;

function mistypedLabel(text: string, msg: MsgFn): string {
  const at = mistypedSymbol(text);
  if (at === undefined)
    return msg('Jämför med koden ni fick:', { id: 'fault.mistyped', desc: 'Label of the field with a mistyped code' });
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
  if (at >= letters.length - GROUP * 2)
    return msg('Kontrollera de sista tecknen:', {
      id: 'fault.mistyped-end',
      desc: 'Label of the field with a code that is mistyped near its end',
    });
  const start = at - (at % GROUP);
  return msg(str`Kontrollera tecknen ”${letters.slice(start, start + GROUP)}”:`, {
    id: 'fault.mistyped-group',
    desc: 'Label of the field with a mistyped code. 0: the four characters of which one is wrong',
  });
}

/** Why one does not count that cannot be mended here: there are several respondents, and other instruments have names. */
export function rejectionReason(
  { kind, instrument, version, character }: Pick<RejectedCode, 'kind' | 'instrument' | 'version' | 'character'>,
  instrumentNames: Readonly<Record<string, string>>,
  { msg }: LocaleController,
): string {
  const name = instrument && Object.hasOwn(instrumentNames, instrument) && instrumentNames[instrument];
  if (kind === 'duplicate')
    return msg('De räknas en gång.', { id: 'fault.once', desc: 'Of the same answers that were given twice' });
  if (kind === 'same-name')
    return msg('Ska det nya svaret ersätta det gamla?', {
      id: 'fault.replace',
      desc: 'Question, when a party is there already, with other answers',
    });
  if (kind === 'other-instrument' && name)
    return msg(str`Koden hör till ett annat självtest: ”${name}”. Den jämförs med andra svar på det.`, {
      id: 'parties.other-name',
      desc: 'What is wrong with a code. 0: name of what it is for',
    });
  if (kind === 'other-version' && name)
    return msg(str`Koden hör till version ${version} av ”${name}”. Använd en kod från frågorna som de är nu.`, {
      id: 'parties.other-version',
      desc: 'What is wrong with a code. 0: number of the version, 1: name of what it is for',
    });
  return faultSentence({ kind, character }, msg);
}

/** How many are left when this one is done. */
export function leftSentence(left: number, l10n: LocaleController): string {
  const n = l10n.number(left);
  return l10n.plural(left, {
    one: l10n.msg('En till efter den här.', { id: 'fault.left.one', desc: 'One more code does not count' }),
    other: l10n.msg(str`${n} till efter den här.`, {
      id: 'fault.left.other',
      desc: 'More codes that do not count. 0: how many',
    }),
  });
}
