/** Numbers as they are written in running text: words from two to twelve, digits for the rest (Swedish has two words for one). */
import type { LocaleController } from './locale-controller.js';

export function numberWord(n: number, l10n: LocaleController): string {
  const { msg } = l10n;
  const words: Readonly<Record<number, string>> = {
    2: msg('två', { id: 'number.2', desc: 'The number 2 in running text' }),
    3: msg('tre', { id: 'number.3', desc: 'The number 3 in running text' }),
    4: msg('fyra', { id: 'number.4', desc: 'The number 4 in running text' }),
    5: msg('fem', { id: 'number.5', desc: 'The number 5 in running text' }),
    6: msg('sex', { id: 'number.6', desc: 'The number 6 in running text' }),
    7: msg('sju', { id: 'number.7', desc: 'The number 7 in running text' }),
    8: msg('åtta', { id: 'number.8', desc: 'The number 8 in running text' }),
    9: msg('nio', { id: 'number.9', desc: 'The number 9 in running text' }),
    10: msg('tio', { id: 'number.10', desc: 'The number 10 in running text' }),
    11: msg('elva', { id: 'number.11', desc: 'The number 11 in running text' }),
    12: msg('tolv', { id: 'number.12', desc: 'The number 12 in running text' }),
  };
  return words[n] ?? l10n.number(n);
}
