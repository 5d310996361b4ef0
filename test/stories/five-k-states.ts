import type { FiveKArgs } from '../../stories/render-five-k.js';

/** What a five-K widget shows for arguments, as a selector. */
export function showsFiveK({ scores, step, view = 'radar' }: FiveKArgs): string {
  if (scores) return `[part="result"] .view-${view}:not([hidden])`;
  if (!step || step === 'start') return '[part="start"]';
  return step === 'result' ? '[part="sentence"]' : '[part="question"]';
}
