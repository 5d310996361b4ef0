/** Each area and statement with the parties' answers, in a picture and in words. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { LocaleController } from '../localization/locale-controller.js';
import { heading } from '../core/heading.js';
import { byWeight, type Facing, type Facts } from './rows.js';
import { GROUPS, ORDERS, sectorsOf, type Joint } from './view-model.js';
import { sectorNames, sectorSign } from '../charts/sector-icon.js';
import type { Way } from './presentation.js';

/** Most statements before the visitor asks for all. */
const SHOWN = 5;

function rowView(row: Facts, facing: Facing, way: Way, l10n: LocaleController): TemplateResult {
  const { msg } = l10n;
  const names = sectorNames(msg);
  return html`<li class="row" part="row" tabindex="-1">
    <div class="row-head">
      <p class="row-name">
        ${row.name}
        ${row.reversed ? html`<span class="small quiet">${msg('(ett hinder: höga svar är svaga punkter)', { id: 'joint.hindrance', desc: 'After a hindering statement, where a high answer is bad' })}</span>` : row.turned ? html`<span class="small quiet">${msg('(hindren är vända: 5 är bäst)', { id: 'joint.turned', desc: 'After an area of hindering statements, where 5 is best' })}</span>` : nothing}
      </p>
      <p class="row-facts small">
        <strong>${way.apart(row, facing, l10n)}</strong> <span class="quiet">${way.details(row, l10n)}</span>
      </p>
    </div>
    ${row.n ? way.picture(row, facing, l10n) : nothing}
    ${
      row.sectors.length
        ? html`<ul class="key small">
            ${row.sectors.map((each) => html`<li>${sectorSign(each.sector)}${names[each.sector]} ${way.value(each, facing, l10n)}</li>`)}
          </ul>`
        : nothing
    }
  </li>`;
}

function choice<T extends string>(
  label: string,
  chosen: T,
  options: readonly (readonly [T, string])[],
  choose: (value: T) => void,
): TemplateResult {
  return html`<label>
    ${label}
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as T)}>
      ${options.map(([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
    </select>
  </label>`;
}

/** Which sectors, and in which order. */
function choices({ whole, group, order, l10n: { msg }, set }: Joint, way: Way): TemplateResult {
  const names = sectorNames(msg);
  const groups = GROUPS.filter((each) => sectorsOf(each).every((sector) => whole!.sectors[sector]));
  const groupName = (each: (typeof GROUPS)[number]): string => {
    const [a, b] = sectorsOf(each);
    return a && b
      ? msg(str`${names[a].toLowerCase()} och ${names[b].toLowerCase()}`, {
          id: 'joint.pair',
          desc: 'Choice of two sectors. 0 and 1: sectors',
        })
      : msg('alla', { id: 'joint.everyone', desc: 'Choice: all sectors' });
  };
  return html`<div class="choices screen" part="choices">
    ${
      groups.length > 1
        ? choice(
            msg('Jämför', { id: 'joint.group', desc: 'Label of the choice of sectors' }),
            group,
            groups.map((each) => [each, groupName(each)]),
            (value) => set({ group: value }),
          )
        : nothing
    }
    ${choice(
      msg('Ordning', { id: 'joint.order', desc: 'Label of the choice of order' }),
      order,
      ORDERS.map((each) => [
        each,
        each === 'gap'
          ? msg('störst skillnad först', { id: 'joint.by-gap', desc: 'Choice: the largest difference first' })
          : way.listOrder(msg),
      ]),
      (value) => set({ order: value }),
    )}
  </div>`;
}

export function rowsView(joint: Joint, facing: Facing, way: Way): TemplateResult {
  const { l10n, headingLevel, order, all, set } = joint;
  const { msg } = l10n;
  const sorted = (rows: readonly Facts[]): readonly Facts[] => (order === 'gap' ? byWeight(rows) : rows);
  const items = sorted(facing.items);
  const shown = all ? items : items.slice(0, SHOWN);
  const list = (rows: readonly Facts[], id: string): TemplateResult =>
    html`<ul class="rows" part="rows" id=${id}>
      ${rows.map((row) => rowView(row, facing, way, l10n))}
    </ul>`;
  const key = way.key(msg);
  return html`${choices(joint, way)} ${key ? html`<p class="small quiet">${key}</p>` : nothing}
    ${
      facing.dimensions.length > 1
        ? html`<section class="stack">
            ${heading(headingLevel + 1, 'step-title', msg('Område för område', { id: 'joint.dimensions', desc: 'Heading of the areas' }))}
            ${list(sorted(facing.dimensions), 'areas')}
          </section>`
        : nothing
    }
    <section class="stack">
      ${heading(headingLevel + 1, 'step-title', way.title(msg))} ${list(shown, 'statements')}
      ${
        shown.length < items.length
          ? html`<button
              type="button"
              class="button"
              part="button"
              @click=${() => set({ all: true }, `#statements > li:nth-child(${SHOWN + 1})`)}
            >
              ${msg(str`Visa alla ${items.length}`, { id: 'joint.show-all', desc: 'Button: show all statements. 0: how many' })}
            </button>`
          : nothing
      }
    </section>`;
}
