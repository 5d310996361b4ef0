import { css, html, svg, type TemplateResult } from 'lit';
import type { Sector } from '../catalog.js';
import type { LocaleController, MsgFn } from '../localization/locale-controller.js';
import { sectorIcon } from './sector-icon.js';
export interface Voice { readonly key: number; readonly name: string; readonly sector: Sector | undefined }
export interface Said { readonly value: number; readonly voices: readonly Voice[] }
export function namedLine(said: readonly Said[], msg: MsgFn): TemplateResult {
  const at = (v: number) => `${v * 20 - 10}%`;
  const vals = said.map((s) => s.value);
  return html`<div class="named" aria-hidden="true"><div class="named-cols">${[1,2,3,4,5].map((v) => html`<ul>${said.filter((s) => s.value === v).flatMap((s) => s.voices.map((w) => html`<li>${sectorIcon(w.sector)}<span class="nm">${w.name}</span></li>`))}</ul>`)}</div>
  <svg class="named-line">${vals.length ? svg`<line class="rng" x1=${at(Math.min(...vals))} x2=${at(Math.max(...vals))} y1="50%" y2="50%"></line>` : ''}<line class="bs" x1="10%" x2="90%" y1="50%" y2="50%"></line>${vals.map((v) => svg`<line class="hit" x1=${at(v)} x2=${at(v)} y1="5%" y2="95%"></line>`)}</svg>
  <div class="named-num">${[1,2,3,4,5].map((v) => html`<span>${v}${v === 1 ? html`<small>Stämmer inte alls</small>` : v === 5 ? html`<small>Stämmer helt</small>` : ''}</span>`)}</div></div>`;
}
export function saidWords(said: readonly Said[], _l10n: LocaleController): TemplateResult {
  return html`<p class="named-words">${said.map((s) => html`<span>${s.voices.map((v) => v.name).join(', ')} <b>${s.value}</b> </span>`)}</p>`;
}
export const namedLineStyles = css`
.named-cols, .named-num { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); }
.named-cols { align-items: end; min-height: 1.5em; }
.named-cols ul { display: grid; }
.named-cols li { display: grid; grid-template-columns: 1.5em minmax(0, auto); align-items: center; line-height: 1.2; white-space: nowrap; }
.nm { overflow: hidden; text-overflow: ellipsis; }
.named-line { width: 100%; height: 1.25em; position: relative; left: calc(-10% + .75em); }
.rng { stroke: var(--sos-line); stroke-width: 10; } .bs { stroke: var(--sos-control); } .hit { stroke: var(--sos-strong); stroke-width: 6; }
.named-num span { display: grid; padding-left: .5em; line-height: 1.25; } .named-num small { font-size: 1em; font-weight: 400; }
@container (width < 50em) { .nm { display: none; } }
@container (width >= 50em) { .named-words { display: none; } }
`;
