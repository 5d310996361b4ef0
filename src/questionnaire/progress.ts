/** Where one is: a link for each step, with one slanted tick per statement. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { AnyWords } from '../content/types.js';
import type { LocaleController } from '../localization/locale-controller.js';
import type { QuestionnaireViewModel } from './view-model.js';

/** Ticks side by side on a grid of 100 × 10; the first `on` of them filled. */
export function ticks(total: number, on: number): TemplateResult {
  const width = 100 / total;
  // A gap of a fifth of a tick, and the slant of the K's arm.
  const slant = 3;
  const tick = (i: number): string => {
    const x = i * width;
    const w = width * 0.82 - slant;
    return `M${x + slant} 0h${w}l${-slant} 10h${-w}z`;
  };
  return html`<svg class="ticks" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    ${[...Array(total).keys()].map((i) => svg`<path class=${i < on ? 'on' : ''} d=${tick(i)}></path>`)}
  </svg>`;
}

/** After the name of a step. */
export function answeredOf(given: number, total: number, l10n: LocaleController): string {
  const { msg } = l10n;
  if (!given)
    return msg('inga svar', { id: 'progress.none', desc: 'For screen readers, after the name of a step and a comma' });
  if (given === total)
    return msg('allt besvarat', {
      id: 'progress.all',
      desc: 'For screen readers, after the name of a step and a comma',
    });
  return msg(str`${l10n.number(given)} av ${l10n.number(total)} besvarade`, {
    id: 'progress.some',
    desc: 'For screen readers, after the name of a step and a comma. 0: answered statements, 1: all, two or more',
  });
}

/** @param current id of the dimension on show, or `result` */
export function progress<R>(
  { structure, answers, text, l10n, showStep, contentLang }: QuestionnaireViewModel<R, AnyWords>,
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
          @click=${() => showStep(id)}
        >
          ${ticks(total, given)}<span class="step-name" lang=${contentLang ?? nothing}
            >${text.dimensions[id]!.name}</span
          ><span class="vh">, ${answeredOf(given, total, l10n)}</span>
        </button>
      </li>`;
    })}
  </ol>`;
}

export const progressStyles = css`
  .steps {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .steps li {
    flex: 1;
  }
  .steps,
  .step-link,
  .ticks {
    width: 100%;
  }
  .step-link {
    position: relative;
    display: grid;
    align-content: center;
    gap: 0.375em;
    min-height: 2.75em;
  }
  .step-link:hover {
    text-decoration: underline;
  }
  .ticks {
    height: 0.625em;
  }
  .ticks path:not(.on) {
    fill: var(--sos-surface);
    stroke: var(--sos-control);
    stroke-width: 0.0625em;
    vector-effect: non-scaling-stroke;
  }
  .step-name {
    font-size: 0.875em;
    line-height: 1.3;
    color: var(--sos-muted);
  }
  [aria-current='step'] .step-name {
    font-weight: 700;
    color: var(--sos-text);
  }
  @container (width < 34em) {
    /* The name of the present step stands below the head anyway. */
    .step-name {
      position: absolute;
      left: 0;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .steps {
      flex-wrap: wrap;
    }
    .steps li {
      flex: 1 0 1.75em;
    }
    .steps {
      counter-reset: step;
    }
    .step-link {
      counter-increment: step;
    }
    /* Where the browser can be told so, not read aloud: the name is. */
    .step-link::before {
      order: 1;
      content: counter(step);
      content: counter(step) / '';
      font-size: 0.875em;
      line-height: 1.3;
      text-align: center;
    }
    [aria-current='step']::before {
      font-weight: 700;
    }
    [aria-current='step']::after {
      content: '';
      position: absolute;
      inset: auto 0 0;
      border-bottom: 0.1875em solid var(--sos-strong);
    }
  }
  @container (width >= 34em) {
    .steps {
      gap: 1em;
    }
  }
  @container (width >= 50em) {
    .steps {
      flex: 3;
      width: auto;
    }
  }
`;
