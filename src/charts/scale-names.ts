/** The scale in words: one list for questions, results and comparisons. */
import type { MsgFn } from '../localization/locale-controller.js';
import type { Answer } from '../scoring/instrument.js';

/** The words of the scale, from 1 to 5, and of "don't know". */
export function scaleNames(msg: MsgFn): Record<Answer, string> {
  return {
    1: msg('Stämmer inte alls', { id: 'scale.1', desc: 'Scale step 1 of 5: not true at all' }),
    2: msg('Stämmer dåligt', { id: 'scale.2', desc: 'Scale step 2 of 5: disagree' }),
    3: msg('Stämmer delvis', { id: 'scale.3', desc: 'Scale step 3 of 5: partly agree' }),
    4: msg('Stämmer ganska bra', { id: 'scale.4', desc: 'Scale step 4 of 5: mostly agree' }),
    5: msg('Stämmer helt', { id: 'scale.5', desc: 'Scale step 5 of 5: completely true' }),
    unknown: msg('Vet inte', { id: 'scale.unknown', desc: "The answer don't know, beside the scale" }),
  };
}
