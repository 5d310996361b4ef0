/** What the whole comes to: the first sentence on the screen, on paper, in files and in copied text. */
import { changeSentence } from './then-and-now/words.js';
import type { ComparisonViewModel } from './view-model.js';
import { findingOf, type Finding } from './words.js';

/** Where an earlier time can be compared, what has changed since then comes first. */
export function leadOf({
  view,
  presentation,
  l10n,
  thenAndNow,
}: Pick<ComparisonViewModel, 'view' | 'presentation' | 'l10n' | 'thenAndNow'>): Finding {
  const found = findingOf(view, presentation, l10n);
  if (!thenAndNow?.rows.length) return found;
  const detail = [found.sentence, found.detail].filter(Boolean).join(' ');
  return { sentence: changeSentence(thenAndNow, l10n), detail };
}
