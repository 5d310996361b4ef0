/** A choice of what to show. Where all is shown, it is not for paper. */
import { html, type TemplateResult } from 'lit';
import { select } from '../core/select.js';

/** @param options the first of them for all */
export function filterSelect<T extends string>(
  label: string,
  chosen: T | undefined,
  options: readonly (readonly [value: T | '', label: string])[],
  choose: (value: T | undefined) => void,
): TemplateResult {
  return html`<div class="filter ${chosen ? '' : 'screen'}" part="filter">
    ${select<T | ''>(label, chosen ?? '', options, (value) => choose(value || undefined))}
  </div>`;
}
