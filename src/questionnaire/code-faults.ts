/** What is wrong with an answer code, in the visitor's words. */
import { str } from '@lit/localize';
import type { MsgFn } from '../localization/locale-controller.js';
import type { Instrument } from '../scoring/instrument.js';
import { AnswerCodeFault, decodeAnswers } from '../scoring/codes/decode.js';

/** Decodes a code; returns the fault instead of throwing. */
export function readCode(
  code: string,
  instruments: readonly Instrument[],
): ReturnType<typeof decodeAnswers> | AnswerCodeFault {
  try {
    return decodeAnswers(code, instruments);
  } catch (fault) {
    if (fault instanceof AnswerCodeFault) return fault;
    throw fault;
  }
}

export function faultSentence({ kind, character }: Pick<AnswerCodeFault, 'kind' | 'character'>, msg: MsgFn): string {
  switch (kind) {
    case 'empty':
      return msg('Det finns ingen kod. Klistra in den kod som ni fick efter frågorna.', {
        id: 'code.empty',
        desc: 'Fault of a code: no letters or digits',
      });
    case 'bad-character':
      return msg(str`Tecknet ”${character}” finns inte i någon kod. Jämför med koden ni fick.`, {
        id: 'code.bad-character',
        desc: 'Fault of a code. 0: the character',
      });
    case 'cut-short':
      return msg('Slutet av koden saknas. Kopiera hela koden.', {
        id: 'code.cut-short',
        desc: 'Fault of a code: its end is missing',
      });
    case 'too-long':
      return msg('Koden är för lång. Ta bort det som står efter koden.', {
        id: 'code.too-long',
        desc: 'Fault of a code: something follows it',
      });
    case 'mistyped':
      return msg('Något tecken i koden är fel eller saknas. Jämför med koden ni fick.', {
        id: 'code.mistyped',
        desc: 'Fault of a code: the checksum is wrong',
      });
    case 'other-format':
      return msg('Koden är gjord av en annan utgåva än sidans. Använd en kod från den här webbplatsen.', {
        id: 'code.other-format',
        desc: 'Fault of a code: made by another release',
      });
    case 'other-instrument':
      return msg('Koden hör till andra frågor än de här. Använd en kod från de här frågorna.', {
        id: 'code.other-instrument',
        desc: 'Fault of a code: answers to another set of questions',
      });
    case 'other-version':
      return msg('Koden hör till en annan version av frågorna. Använd en kod från frågorna som de är nu.', {
        id: 'code.other-version',
        desc: 'Fault of a code: answers to another version of these questions',
      });
    case 'other-items':
      return msg('Frågorna har ändrats sedan koden gjordes. Använd en kod från frågorna som de är nu.', {
        id: 'code.other-items',
        desc: 'Fault of a code: the questions were changed but kept their version',
      });
  }
}
