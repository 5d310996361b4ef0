/** Swedish names, marked as Swedish wherever they stand: a screen reader that speaks English would make something else of them. */
import { html, type TemplateResult } from 'lit';
import { SWEDISH_NAMES } from '../content/swedish-names.js';

const NAMES = new RegExp(`(${SWEDISH_NAMES.join('|')})`);

export function withNames(text: string): readonly (string | TemplateResult)[] {
  return text.split(NAMES).map((part, index) => (index % 2 ? html`<span lang="sv">${part}</span>` : part));
}
