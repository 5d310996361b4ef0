/** Where a paper form is typed in: folded, beside the field for codes. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { SECTORS, type Sector } from '../catalog.js';
import { sectorNames } from '../charts/sector-icon.js';
import { select } from '../core/select.js';
import { readSheet } from './sheet-digits.js';
import { sheetCount, sheetFaultSentence } from './sheet-words.js';
import { EMPTY_SHEET, type SheetDraft } from './state.js';
import type { ComparisonViewModel } from './view-model.js';

export function sheetView(model: ComparisonViewModel): TemplateResult {
  const { l10n, state, set } = model;
  const title = l10n.msg('Skriv in från papper', {
    id: 'sheet.title',
    desc: 'Opens the fields where the answers on a paper form are typed in',
  });
  const toggle = ({ target }: Event): void => {
    const { open } = target as HTMLDetailsElement;
    if (open !== !!state.sheet) set({ sheet: open ? EMPTY_SHEET : undefined });
  };
  return html`<details class="more" part="sheet" ?open=${!!state.sheet} @toggle=${toggle}>
    <summary>${title}</summary>
    ${state.sheet ? html`<div class="more-body stack">${fieldsView(state.sheet, model)}</div>` : nothing}
  </details>`;
}

function fieldsView(sheet: SheetDraft, model: ComparisonViewModel): TemplateResult {
  const { structure, l10n, set, submitSheet } = model;
  const { msg } = l10n;
  const read = readSheet(sheet.digits, structure);
  const change = (changes: Partial<SheetDraft>): void => set({ sheet: { ...sheet, isChecked: false, ...changes } });
  const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value;
  const submitOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    // Never the form of the page.
    event.preventDefault();
    submitSheet();
  };
  const label = msg('Siffrorna på pappret, i ordning', { id: 'sheet.digits', desc: 'Label of the field' });
  const signs =
    structure.kind === 'pick'
      ? msg('1 för valt, 0 för inte valt. Till exempel: 1 0 0 1 …', {
          id: 'sheet.pick-signs',
          desc: 'Hint: what to type for what is picked on a paper form, and what is not',
        })
      : msg('1–5 som det är ikryssat, ? för vet inte, - för inget svar. Till exempel: 4 3 5 2 – ? 1 …', {
          id: 'sheet.rated-signs',
          desc: 'Hint: what to type for each answer on a paper form',
        });
  const name = msg('Namn (valfritt)', { id: 'parties.name', desc: "Label of a party's name, optional" });
  const sector = msg('Sektor', { id: 'parties.sector', desc: "Label of a party's sector" });
  const names = sectorNames(msg);
  const isWrong = sheet.isChecked && !!read.fault;
  return html`<label for="sheet-digits">${label}</label>
    <p class="small quiet" id="sheet-signs">${signs}</p>
    <input
      class="field digits"
      type="text"
      id="sheet-digits"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="sheet-signs sheet-count${isWrong ? ' sheet-fault' : ''}"
      aria-invalid=${isWrong ? 'true' : nothing}
      .value=${live(sheet.digits)}
      @input=${(event: Event) => change({ digits: valueOf(event) })}
      @keydown=${submitOnEnter}
    />
    <p class="small quiet" id="sheet-count">${sheetCount(read, l10n)}</p>
    ${isWrong ? html`<p class="fault" id="sheet-fault">${sheetFaultSentence(read.fault, model, l10n)}</p>` : nothing}
    <div class="sheet-who">
      <label>
        <span class="small">${name}</span>
        <input
          class="field"
          type="text"
          maxlength="60"
          autocomplete="off"
          .value=${live(sheet.name)}
          @input=${(event: Event) => change({ name: valueOf(event), isChecked: sheet.isChecked })}
          @keydown=${submitOnEnter}
        />
      </label>
      ${select<Sector | ''>(
        html`<span class="small">${sector}</span>`,
        sheet.sector,
        [undefined, ...SECTORS].map((each) => [each ?? '', names[each ?? 'none']] as const),
        (chosen) => change({ sector: chosen, isChecked: sheet.isChecked }),
      )}
    </div>
    <div class="buttons">
      <button type="button" class="button" part="button" @click=${submitSheet}>
        ${msg('Lägg till svaret', { id: 'sheet.add', desc: 'Button: add the answers of a paper form' })}
      </button>
    </div>`;
}

/** After the styles of the fields. */
export const sheetStyles = css`
  .digits {
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.0625em;
  }
  .sheet-who {
    display: grid;
    gap: 0.5em 1em;
  }
  @container (width >= 34em) {
    .sheet-who {
      grid-template-columns: 2fr 1.25fr;
      align-items: end;
    }
  }
`;
