/** Running text in which `[word](term)` opens the glossary's explanation, in place, by mouse, key and touch. */
import { css, html, type TemplateResult } from 'lit';
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
    if (!term) return part;
    const target = `term-${id}-${index}`;
    return html`<button type="button" class="term" part="term" popovertarget=${target}>${part}</button
      ><span class="definition small" id=${target} popover
        ><strong>${term.word}:</strong> ${term.explanation}</span
      >`;
  })}`;
}

export const termStyles = css`
  .term {
    padding: 0;
    border: 0;
    background: none;
    text-align: inherit;
    text-decoration: underline dotted 0.1em var(--strong);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .term:hover {
    text-decoration-style: solid;
  }
  .definition {
    inset: auto;
    max-inline-size: min(24em, 100%);
    margin: 0.375em 0;
    padding: 0.625em 1em;
    border: 0.0625em solid var(--control);
    border-inline-start: 0.25em solid var(--strong);
    border-radius: var(--radius);
    background: var(--bg);
    color: var(--text);
    /* Where the browser has no anchors, the explanation stands in the middle of the window. */
    position-area: block-end span-inline-end;
    position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline;
  }
  @supports not (position-area: block-end) {
    .definition {
      inset: 0;
      margin: auto;
    }
  }
  @media print {
    .root .term {
      display: inline !important;
      text-decoration: none;
    }
  }
`;
