/** A labelled choice of one value. */
import { html, type TemplateResult } from 'lit';

export function select<T extends string>(
  label: unknown,
  chosen: T,
  options: readonly (readonly [value: T, label: string])[],
  choose: (value: T) => void,
): TemplateResult {
  return html`<label>
    ${label}
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as T)}>
      ${options.map(([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
    </select>
  </label>`;
}
