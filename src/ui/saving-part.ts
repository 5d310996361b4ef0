/** The button that saves on this device, with what it means, and the way to remove what was saved. */
import { html, type TemplateResult } from 'lit';
import type { MsgFn } from '../localization/locale-controller.js';
import { icon } from './signs.js';

export function savingPart(msg: MsgFn, saved: boolean, save: () => void, remove: () => void): TemplateResult {
  return html`<div class="saving screen">
    <div class="actions">
      <button type="button" class="action" @click=${save}>${icon('save')}<span>${msg('Spara på den här enheten', { id: 'saving.save', desc: 'Button: store the answers in this browser' })}</span></button>
      ${saved ? html`<button type="button" class="action" @click=${remove}><span>${msg('Ta bort sparade svar', { id: 'saving.remove', desc: 'Button: remove the stored answers' })}</span></button>` : ''}
    </div>
    <p class="small quiet">
      ${msg('Svaren sparas i den här webbläsaren tills du tar bort dem. Andra som använder den kan se svaren.', { id: 'saving.explain', desc: 'Explains what saving on this device means' })}
    </p>
  </div>`;
}
