/** Where one is: a link for each step, with one slanted tick per statement. */
import { html, svg, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { AnyWords } from '../content/types.js';
import type { Check } from './view-model.js';

/** Ticks side by side on a grid of 100 × 10; the first `on` of them filled. */
function ticks(total: number, on: number): TemplateResult {
  const width = 100 / total;
  // A gap of a fifth of a tick, and the slant of the K's arm.
  const slant = 3;
  const tick = (i: number): string => {
    const x = i * width;
    const w = width * 0.82 - slant;
    return `M${x + slant} 0h${w}l${-slant} 10h${-w}z`;
  };
  return html`<svg class="ticks" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    ${Array.from({ length: total }, (_none, i) => svg`<path class=${i < on ? 'on' : ''} d=${tick(i)}></path>`)}
  </svg>`;
}

/** @param current id of the dimension on show, or `result` */
export function progress<R>(
  { structure, answers, text, l10n, go }: Check<R, AnyWords>,
  current: string,
): TemplateResult {
  return html`<ol class="steps" part="progress">
    ${structure.dimensions.map(({ id, items }) => {
      const total = items.length;
      const given = items.filter((item) => Object.hasOwn(answers, item.id)).length;
      return html`<li>
        <button
          type="button"
          class="step-link"
          aria-current=${id === current ? 'step' : 'false'}
          @click=${() => go(id)}
        >
          ${ticks(total, given)}<span class="step-name">${text.dimensions[id]!.name}</span
          ><span class="vh"
            >${l10n.msg(str`, ${given} av ${total} besvarade`, { id: 'progress.answered', desc: 'For screen readers, after the name of a step. 0: answered statements, 1: all' })}</span
          >
        </button>
      </li>`;
    })}
  </ol>`;
}
