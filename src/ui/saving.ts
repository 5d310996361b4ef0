/**
 * "Save on this device": loaded only where the page allows it, and it stores only what the visitor asks it to.
 * Blocked storage is an answer, not an error.
 */
import { html, type TemplateResult } from 'lit';
import type { MsgFn } from '../localization/locale-controller.js';
import type { Answers, Instrument, Sector } from '../scoring/instrument.js';
import { icon } from './signs.js';

/** What is stored, and only when the visitor asks for it. */
export interface Saved {
  readonly version: number;
  readonly answers: Answers;
  readonly sector?: Sector;
}

const key = ({ id }: Instrument): string => `sos-widgets:${id}`;

/** What is saved for this version of the instrument, as it was found: to be checked before use. */
export function savedAnswers(instrument: Instrument): Saved | undefined {
  try {
    const found = JSON.parse(localStorage.getItem(key(instrument)) ?? 'null') as Saved | null;
    return found?.version === instrument.version ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Saves; undefined when the browser does not let us. */
export function saveAnswers(instrument: Instrument, answers: Answers, sector: Sector | undefined): Saved | undefined {
  const saved: Saved = { version: instrument.version, answers, ...(sector && { sector }) };
  try {
    localStorage.setItem(key(instrument), JSON.stringify(saved));
    return saved;
  } catch {
    return undefined;
  }
}

/** Removes what was saved; false when the browser does not let us. */
export function removeSaved(instrument: Instrument): boolean {
  try {
    localStorage.removeItem(key(instrument));
    return true;
  } catch {
    return false;
  }
}

/** The button that saves, with what it means, and the way to remove what was saved. */
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

/** What to say after saving. */
export const savedSentence = (done: boolean, msg: MsgFn): string =>
  done
    ? msg('Svaren är sparade på den här enheten.', { id: 'saving.saved', desc: 'Status, after saving' })
    : msg('Webbläsaren tillåter inte att svaren sparas. Skriv ut eller spara en fil i stället.', { id: 'saving.blocked', desc: 'Status, when storage is blocked' });

/** What to say after removing. */
export const removedSentence = (done: boolean, msg: MsgFn): string =>
  done
    ? msg('De sparade svaren är borttagna.', { id: 'start.saved-removed', desc: 'Status, after removing what was saved' })
    : msg('Webbläsaren tillåter inte att svaren tas bort. Rensa webbplatsens data i webbläsaren.', { id: 'start.saved-kept', desc: 'Status, when stored answers could not be removed' });
