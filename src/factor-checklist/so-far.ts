/** The summary that follows the answers: beside the statements where there is room, otherwise a bar at the bottom of the window. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { bandIcon } from '../charts/band-icon.js';
import { heading } from '../core/heading.js';
import type { LocaleController } from '../localization/locale-controller.js';
import { givenSentence } from '../questionnaire/given-sentence.js';
import type { ScoredViewModel } from '../questionnaire/view-model.js';
import { findingOf } from './finding.js';
import { showResult } from './go-to.js';
import { rated, tallyOf, type Rated, type Summarised } from './rated.js';
import { notKnown, nothingYet, toDiscuss } from './words.js';

export function soFar(model: ScoredViewModel): TemplateResult {
  const { structure, result, l10n, headingLevel } = model;
  const { msg } = l10n;
  const given = result.answered + result.unknown;
  const isRated = structure.kind !== 'pick';
  return html`<div class="so-far screen" part="so-far">
    <div class="panel so-far-panel">
      ${heading(headingLevel + 1, 'sub', msg('Hittills', { id: 'check.so-far-title', desc: 'Heading of the summary beside the statements' }))}
      <p>${soFarSentence(model)}</p>
      ${isRated && given && given < result.total ? html`<p class="small quiet">${givenSentence({ kind: structure.kind, result, l10n })}</p>` : nothing}
      ${isRated && given ? html`${signsOfGroups(model)}${firstToStrengthen(model)}` : nothing}
      <button type="button" class="button" part="button" @click=${showResult}>
        ${msg('Se hela svaret', { id: 'check.see-all', desc: 'Button beside the statements: goes down to the result' })}
      </button>
    </div>
    ${bar(model)}
  </div>`;
}

/** A sign for each statement in the order of the statements. */
function signsOfGroups(model: ScoredViewModel): TemplateResult {
  const { structure, text, contentLang } = model;
  return html`<div class="small">
    ${structure.dimensions.map(({ id, items }) => {
      const all = items.map((item) => rated(item, model));
      return html`<p class="so-far-group">
        <span lang=${contentLang ?? nothing}>${text.dimensions[id]!.name}</span>
        <span class="signs" role="img" aria-label=${countsOf(all, model.l10n)}
          >${all.map(({ answer, band }) => (answer === undefined ? html`<span class="open"></span>` : bandIcon(band)))}</span
        >
      </p>`;
    })}
  </div>`;
}

function firstToStrengthen(model: ScoredViewModel): TemplateResult | typeof nothing {
  const [first] = tallyOf(model).weak;
  if (!first) return nothing;
  const { followUp, statement } = first;
  const title = model.l10n.msg('Stärk det här först', {
    id: 'check.strengthen-first',
    desc: 'Above the weakest statement, in the summary beside the statements',
  });
  return html`<div class="so-far-first">
    <p class="small quiet">${title}</p>
    <p lang=${model.contentLang ?? nothing}><strong>${followUp?.what ?? statement}</strong></p>
    ${followUp ? html`<p class="small" lang=${model.contentLang ?? nothing}>${followUp.step}</p>` : nothing}
  </div>`;
}

function bar(model: ScoredViewModel): TemplateResult {
  const { structure, result, l10n } = model;
  const { msg } = l10n;
  const tally = tallyOf(model);
  const count = msg(str`${l10n.number(result.answered + result.unknown)} av ${l10n.number(result.total)}`, {
    id: 'check.bar-count',
    desc: 'In the bar below the statements: 0: number answered or picked, 1: all',
  });
  const signs = ([tally.inPlace, tally.between, tally.weak] as const).map(
    (some, i) => html`${bandIcon((['strength', 'discuss', 'concern'] as const)[i]!)} ${l10n.number(some.length)}`,
  );
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- its button is for the keyboard
  return html`<div class="so-far-bar" @click=${showResult}>
    <p class="vh">${soFarSentence(model)}</p>
    <p class="bar-counts" aria-hidden="true">
      <strong>${count}</strong> ${structure.kind === 'pick' ? nothing : html`<span class="bar-signs">${signs}</span>`}
    </p>
    <button type="button" class="action" @click=${showResult}>
      <span
        >${msg('Se svaret', { id: 'check.see', desc: 'Button in the bar below the statements: goes down to the result; short' })}</span
      >
    </button>
  </div>`;
}

/** "8 av 18 är på plats. 5 är svaga punkter, 4 att prata vidare om och 1 ”vet inte”." For the summary beside the statements. */
export function soFarSentence(model: Summarised): string {
  const { l10n } = model;
  const { msg } = l10n;
  const { all, inPlace, weak, between, unknown } = tallyOf(model);
  if (model.structure.kind === 'pick' || all.length === 1) return findingOf(model).finding;
  if (!model.result.answered && !unknown.length) return nothingYet(l10n);
  const [strong, total, poor, middle, open] = [inPlace, all, weak, between, unknown].map(({ length }) =>
    l10n.number(length),
  );
  // The first of them has the verb.
  const parts = [
    weak.length &&
      l10n.plural(weak.length, {
        one: msg(str`${poor} är en svag punkt`, { id: 'check.so-far-weak.one', desc: 'Begins a list. 0: 1' }),
        other: msg(str`${poor} är svaga punkter`, {
          id: 'check.so-far-weak.other',
          desc: 'Begins a list. 0: number of statements',
        }),
      }),
    between.length &&
      (weak.length
        ? toDiscuss(between.length, l10n)
        : l10n.plural(between.length, {
            one: msg(str`Det finns ${middle} att prata vidare om`, {
              id: 'check.so-far-between.one',
              desc: 'Begins a list. 0: 1',
            }),
            other: msg(str`Det finns ${middle} att prata vidare om`, {
              id: 'check.so-far-between.other',
              desc: 'Begins a list. 0: number of answers in between',
            }),
          })),
    unknown.length &&
      (weak.length + between.length
        ? notKnown(unknown.length, l10n)
        : l10n.plural(unknown.length, {
            one: msg(str`${open} svar är ”vet inte”`, {
              id: 'check.so-far-unknown.one',
              desc: 'Stands alone after what is in place. 0: 1',
            }),
            other: msg(str`${open} svar är ”vet inte”`, {
              id: 'check.so-far-unknown.other',
              desc: "Stands alone after what is in place. 0: number of answers don't know",
            }),
          })),
  ].filter((part) => typeof part === 'string');
  const first = inPlace.length
    ? l10n.plural(inPlace.length, {
        one: msg(str`${strong} av ${total} är på plats.`, {
          id: 'check.so-far.one',
          desc: '0: 1, 1: number of statements',
        }),
        other: msg(str`${strong} av ${total} är på plats.`, {
          id: 'check.so-far.other',
          desc: '0: number of statements in place, 1: number of statements',
        }),
      })
    : '';
  return [first, parts.length ? `${l10n.list(parts)}.` : ''].filter(Boolean).join(' ');
}

/** "2 styrkor, 1 svag punkt och 3 att prata vidare om": what a row of signs says. */
function countsOf(some: readonly Rated[], l10n: LocaleController): string {
  const { msg } = l10n;
  const n = (wanted: (each: Rated) => boolean): number => some.filter(wanted).length;
  const strong = n(({ band }) => band === 'strength');
  const weak = n(({ band }) => band === 'concern');
  const between = n(({ band }) => band === 'discuss');
  const unknown = n(({ answer }) => answer === 'unknown');
  const skipped = n(({ answer }) => answer === undefined);
  const text = (value: number): string => l10n.number(value);
  const parts = [
    strong &&
      msg(str`${text(strong)} på plats`, {
        id: 'check.count-in-place',
        desc: 'Part of a list. 0: number of statements that show a strength',
      }),
    between && toDiscuss(between, l10n),
    weak &&
      l10n.plural(weak, {
        one: msg(str`${text(weak)} svag punkt`, { id: 'check.weak-points.one', desc: 'Part of a list. 0: 1' }),
        other: msg(str`${text(weak)} svaga punkter`, {
          id: 'check.weak-points.other',
          desc: 'Part of a list. 0: number of answers that show a weak point',
        }),
      }),
    unknown && notKnown(unknown, l10n),
    skipped &&
      msg(str`${text(skipped)} utan svar`, {
        id: 'check.count-skipped',
        desc: 'Part of a list. 0: number of statements without an answer',
      }),
  ];
  return l10n.list(parts.filter((part) => typeof part === 'string'));
}

export const soFarStyles = css`
  .so-far-group {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.125em 1em;
  }
  .so-far-group + .so-far-group {
    margin-top: 0.5em;
  }
  .signs,
  .bar-signs {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em;
  }
  /* Not answered yet: keeps its place in the row. */
  .open {
    width: 1em;
    height: 1em;
    border: 0.375em solid transparent;
    background: var(--sos-control) padding-box;
    border-radius: 50%;
  }
  .so-far-first {
    border-left: 0.25em solid var(--sos-strong);
    padding-left: 1em;
  }
  .so-far-panel {
    display: none;
  }
  .so-far {
    position: sticky;
    bottom: 0;
    /* Above the circles. */
    z-index: 1;
  }
  .so-far-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    min-height: 3.25em;
    background: var(--sos-bg);
    border-top: 0.125em solid var(--sos-strong);
    cursor: pointer;
  }
  /* A finger may press anywhere on the bar; its button is for keys and screen readers, and covers no circle. */
  .so-far-bar button {
    pointer-events: none;
  }
  .so-far-bar:hover .action span {
    text-decoration-thickness: 0.16em;
  }
  .bar-counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .bar-signs .sign + .sign {
    margin-left: 0.375em;
  }
  .check :is(input, button, .question, .pick) {
    scroll-margin-bottom: 5em;
  }
  .so-far button {
    justify-content: center;
    scroll-margin-bottom: 0;
  }
  /* They are heard, and stand in the result: the bar is to be one line. */
  @container (width < 18em) {
    .bar-signs {
      display: none;
    }
  }
  @container (width >= 50em) {
    .check {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 18em;
      column-gap: 2.5em;
    }
    .so-far {
      align-self: start;
      top: var(--sos-sticky-top, 1em);
      bottom: auto;
      margin-top: 1.5em;
    }
    .so-far-panel {
      display: grid;
      gap: 1em;
      padding: 1.375em;
    }
    .so-far-bar {
      display: none;
    }
    .check :is(input, button, .question, .pick) {
      scroll-margin-bottom: 1em;
    }
  }
  @media (height < 30em) {
    .so-far {
      position: static;
    }
  }
  @media print {
    .check {
      display: block;
    }
  }
`;
