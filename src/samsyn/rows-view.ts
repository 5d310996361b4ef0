/** Each area and statement with the respondents' answers, in a picture and in words. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { sectorIcon, sectorNames } from '../charts/sector-icon.js';
import { heading } from '../core/heading.js';
import { select } from '../core/select.js';
import type { MsgFn } from '../localization/locale-controller.js';
import { quadrantsView } from './quadrants-view.js';
import { byDifference, type ComparedRowView, type ComparisonView } from './rows.js';
import { chosenSectors, ORDERS, SECTOR_CHOICES, type SectorChoice } from './state.js';
import { answersPicture, reversedNote } from './talk.js';
import { bands } from './then-and-now/bands-view.js';
import { rowWords } from './then-and-now/words.js';
import type { ComparisonViewModel } from './view-model.js';

/** Every area and statement; folded, since the conversation begins with a few of them. */
export function rowsDisclosure(model: ComparisonViewModel, view: ComparisonView): TemplateResult {
  const { l10n, headingLevel, presentation, result } = model;
  const { msg } = l10n;
  const key = presentation.key(msg);
  const areas = msg('Område för område', { id: 'comparison.dimensions', desc: 'Heading of the areas' });
  const lacksSectors = Object.values(result!.sectors).filter(Boolean).length < 2;
  const giveSectors = msg('Ange sektor för svaren, så jämförs sektorerna med varandra.', {
    id: 'comparison.give-sectors',
    desc: 'Where fewer than two sectors are given',
  });
  return html`<details class="more screen">
    <summary>${presentation.all(view, l10n)}</summary>
    <div class="more-body flow">
      ${choices(model)} ${key ? html`<p class="small quiet">${key}</p>` : nothing}
      ${lacksSectors ? html`<p class="small quiet">${giveSectors}</p>` : nothing}
      ${
        view.dimensions.length > 1
          ? html`<section class="stack">
              ${heading(headingLevel + 1, 'step-title', areas)}
              ${rowList(ordered(view.dimensions, model), 'areas', model, view)}
            </section>`
          : nothing
      }
      <section class="stack">
        ${heading(headingLevel + 1, 'step-title', presentation.title(msg))}
        ${rowList(ordered(view.items, model), 'statements', model, view)}
      </section>
      ${quadrantsView(model, view)}
    </div>
  </details>`;
}

/** As the visitor has chosen. */
export const ordered = (
  rows: readonly ComparedRowView[],
  { state }: ComparisonViewModel,
): readonly ComparedRowView[] => (state.order === 'gap' ? byDifference(rows) : rows);

const rowList = (
  rows: readonly ComparedRowView[],
  id: string,
  model: ComparisonViewModel,
  view: ComparisonView,
): TemplateResult =>
  html`<ul class="rows" part="rows" id=${id}>
    ${rows.map((row) => rowView(row, model, view))}
  </ul>`;

function rowView(row: ComparedRowView, model: ComparisonViewModel, view: ComparisonView): TemplateResult {
  const { presentation, l10n, contentLang, thenAndNow } = model;
  const changed = thenAndNow?.rows.find(({ id }) => id === row.id);
  const names = sectorNames(l10n.msg);
  const note = reversedNote(row, l10n.msg);
  return html`<li class="row" part="row" tabindex="-1">
    <div class="row-head">
      <p class="row-name">
        <span lang=${contentLang ?? nothing}>${row.name}</span>
        ${note ? html`<span class="small quiet">${note}</span>` : nothing}
      </p>
      <p class="row-facts small">
        <strong>${presentation.mainFact(row, view, l10n)}</strong>
        <span class="quiet">${presentation.details(row, l10n)}</span>
      </p>
    </div>
    ${row.n ? pictureOf(row, model, view) : nothing}
    ${
      changed && thenAndNow
        ? html`<p class="small">${rowWords(changed, thenAndNow, l10n)}</p>
            ${bands(changed, thenAndNow, l10n)}`
        : nothing
    }
    ${
      row.sectors.length && !(row.said.length && !view.isPicked)
        ? html`<ul class="key small">
            ${row.sectors.map(
              (each) =>
                html`<li>
                  ${sectorIcon(each.sector)}${names[each.sector]} ${presentation.sectorValue(each, view, l10n)}
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </li>`;
}

/** Of an area, only what the presentation draws: nobody has answered it as such. */
const pictureOf = (row: ComparedRowView, model: ComparisonViewModel, view: ComparisonView): TemplateResult =>
  row.said.length || view.items.includes(row)
    ? answersPicture(row, model, view)
    : model.presentation.picture(row, view, model.l10n);

/** Which sectors, and in which order. */
function choices({ result, presentation, state, l10n: { msg }, set }: ComparisonViewModel): TemplateResult {
  const possible = SECTOR_CHOICES.filter((choice) => chosenSectors(choice).every((sector) => result!.sectors[sector]));
  const compare = msg('Jämför', { id: 'comparison.sectors', desc: 'Label of the choice of sectors' });
  const order = msg('Ordning', { id: 'comparison.order', desc: 'Label of the choice of order' });
  const orderNames = {
    gap: msg('störst skillnad först', { id: 'comparison.by-gap', desc: 'Choice: the largest difference first' }),
    instrument: presentation.instrumentOrder(msg),
  };
  return html`<div class="choices" part="choices">
    ${
      possible.length > 1
        ? select(
            compare,
            state.sectors,
            possible.map((choice) => [choice, choiceName(choice, msg)]),
            (sectors) => set({ sectors }),
          )
        : nothing
    }
    ${select(
      order,
      state.order,
      ORDERS.map((each) => [each, orderNames[each]]),
      (chosen) => set({ order: chosen }),
    )}
  </div>`;
}

function choiceName(choice: SectorChoice, msg: MsgFn): string {
  const names = sectorNames(msg);
  const [a, b] = chosenSectors(choice);
  return a && b
    ? msg(str`${names[a].toLowerCase()} och ${names[b].toLowerCase()}`, {
        id: 'comparison.pair',
        desc: 'Choice of two sectors. 0 and 1: sectors',
      })
    : msg('alla', { id: 'comparison.everyone', desc: 'Choice: all sectors' });
}

export const rowsStyles = css`
  .choices {
    display: grid;
    gap: 0.75em 1.5em;
  }
  .row {
    padding: 1em 0 0.75em;
    border-top: 0.0625em solid var(--sos-line);
  }
  .row-head {
    display: grid;
    gap: 0.125em 1.5em;
    margin-bottom: 0.75em;
  }
  .row-name {
    font-weight: 600;
  }
  .row-name .small {
    font-weight: 400;
  }
  .row .key {
    gap: 0 1.5em;
  }
  @container (width >= 34em) {
    .choices {
      grid-template-columns: 1fr 1fr;
    }
    .row-head {
      grid-template-columns: 1fr 13em;
    }
    .row-facts {
      text-align: right;
    }
    .row-facts strong {
      display: block;
    }
  }
`;
