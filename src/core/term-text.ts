/**
 * Running text in which `[word](term)` opens the glossary's explanation, in place, by mouse, key and touch. All words of a text are one stop
 * for the Tab key, and arrow keys go from one to the next: explanations are not in the way of the questions.
 */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Term, TermText } from '../content/types.js';
import { withNames } from './swedish-names.js';

/** After the reading styles. */
export const termStyles = css`
  .keep {
    white-space: nowrap;
  }
  .term {
    white-space: normal;
    text-decoration: underline dotted 0.1em var(--sos-strong);
  }
  /* Where the browser has no anchors, the explanation stands where it is in the text. */
  .definition {
    inset: auto;
    max-width: 24em;
    margin: 0.375em 0;
    padding: 0.625em 1em;
    border: 0.0625em solid var(--sos-control);
    border-left: 0.25em solid var(--sos-strong);
    border-radius: var(--sos-corner);
    background: var(--sos-bg);
    color: var(--sos-text);
    position-area: bottom span-right;
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline;
  }
  .definition[hidden] {
    display: none;
  }
  @supports not selector(:popover-open) {
    .definition:not([hidden]) {
      display: block;
    }
  }
  @media print {
    .term {
      text-decoration: none;
    }
  }
`;

/**
 * @param id makes the explanations' ids unique within the shadow root: one per place that shows a text.
 */
export function termText(text: TermText, terms: Readonly<Record<string, Term>>, id: string): TemplateResult {
  // After each piece of text a word, its term, and the sign that follows it, if there is one: "a [b](c), d" → "a ", "b", "c", ",", " d".
  const parts = text.split(/\[([^\]]+)\]\(([^)]+)\)([,.:;!?)]*)/);
  let found = 0;
  const content = parts.map((part, index) => {
    if (index % 4 === 0) return withNames(part);
    if (index % 4 > 1) return '';
    const term = terms[parts[index + 1]!];
    const sign = parts[index + 2]!;
    // In custom content, the prototype may answer.
    if (!term?.word) return part + sign;
    const target = `term-${id}-${index}`;
    const tabIndex = found ? -1 : nothing;
    found += 1;
    // The sign stays on the line of its word: a button is a box to the browser, and lines break after it.
    return html`<span class="keep"
        ><button
          type="button"
          class="term"
          part="term"
          tabindex=${tabIndex}
          popovertarget=${target}
          @click=${hasPopovers() ? nothing : open}
        >
          ${part}</button
        >${sign}</span
      ><span class="definition small" id=${target} popover ?hidden=${!hasPopovers()}
        ><strong>${term.word}:</strong> ${withNames(term.explanation)}</span
      >`;
  });
  return found ? html`<span @keydown=${moveAmongTerms}>${content}</span>` : html`${content}`;
}

/** Chromium has them from 114 on, Firefox from 125. Elsewhere the button shows the explanation in the text. */
const hasPopovers = (): boolean => 'popover' in HTMLElement.prototype;

function open({ currentTarget }: Event): void {
  const button = currentTarget as Element;
  const definition = (button.getRootNode() as ShadowRoot).getElementById(button.getAttribute('popovertarget')!)!;
  definition.hidden = !definition.hidden;
  button.setAttribute('aria-expanded', String(!definition.hidden));
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function moveAmongTerms(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const terms = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('.term')];
  const next = step && terms[terms.indexOf(event.target as HTMLElement) + step];
  if (!next) return;
  // The page would scroll.
  event.preventDefault();
  next.focus();
}
