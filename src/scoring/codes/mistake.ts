/** Where a mistyped code is wrong, as far as its checksum tells. */
import { isChecked } from './checksum.js';
import { symbolsOf } from './decode.js';

/**
 * The place of the only symbol that is wrong, from 0. The checksum tells any two codes apart in at least five symbols, so that
 * at most one symbol of a row can be changed to make it right.
 * @returns undefined when more is wrong than one symbol, or nothing
 */
export function mistypedSymbol(code: string): number | undefined {
  const symbols = symbolsOf(code);
  if (typeof symbols === 'string' || isChecked(symbols)) return undefined;
  const found = symbols.findIndex((_symbol, at) => {
    const changed = [...symbols];
    return [...Array(32).keys()].some((other) => {
      changed[at] = other;
      return isChecked(changed);
    });
  });
  return found < 0 ? undefined : found;
}
