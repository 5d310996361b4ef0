/** Running text in which `[word](term)` opens the glossary's explanation, in place, by mouse, key and touch. */
import { html, type TemplateResult } from 'lit';
import type { Term, TermText } from '../content/types.js';

/**
 * @param id makes the explanations' ids unique within the shadow root: one per place that shows a text.
 */
export function termText(text: TermText, terms: Readonly<Record<string, Term>>, id: string): TemplateResult {
  // Odd parts are words, each followed by its term: "a [b](c) d" → "a ", "b", "c", " d".
  const parts = text.split(/\[([^\]]+)\]\(([^)]+)\)/);
  return html`${parts.map((part, index) => {
    if (index % 3 === 0) return part;
    if (index % 3 === 2) return '';
    const term = terms[parts[index + 1]!];
    // In own content, the prototype may answer.
    if (!term?.word) return part;
    const target = `term-${id}-${index}`;
    return html`<button type="button" class="term" part="term" popovertarget=${target}>${part}</button
      ><span class="definition small" id=${target} popover
        ><strong>${term.word}:</strong> ${term.explanation}</span
      >`;
  })}`;
}
