/**
 * "Save on this device": loaded only where the page allows it, and it stores only what the visitor asks it to.
 * Blocked storage is an answer, not an error.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { MsgFn } from '../localization/locale-controller.js';
import { SECTORS, type Sector } from '../catalog.js';
import { oneOf } from '../core/attributes.js';
import { icon } from '../core/icon.js';
import { adoptAnswers } from '../scoring/adopt-answers.js';
import type { Answers, Instrument } from '../scoring/instrument.js';
import { versionNote } from './version-note.js';

/** What is stored. */
export interface Saved {
  readonly version: number;
  readonly answers: Answers;
  readonly sector: Sector | null;
}

interface SavingHost extends Element {
  readonly answers: Answers;
  readonly sector: Sector | null;
}

interface SavingActions {
  /** Shows answers that were saved: as they were found, to be checked. */
  restore(answers: Answers, sector: Sector | undefined, note: string): void;
  announce(status: string): unknown;
}

export class Saving {
  readonly #host: SavingHost;
  readonly #actions: SavingActions;
  readonly #instrument: Instrument;
  readonly #key: string;
  readonly #msg: MsgFn;
  #found: Saved | undefined;

  constructor(host: SavingHost, instrument: Instrument, msg: MsgFn, actions: SavingActions) {
    this.#host = host;
    this.#actions = actions;
    this.#instrument = instrument;
    this.#key = `sos-widgets:${instrument.id}`;
    this.#msg = msg;
    try {
      const found = JSON.parse(localStorage.getItem(this.#key) ?? 'null') as Saved | null;
      if (found && adoptAnswers(instrument, found.version, {})) this.#found = found;
    } catch {
      // Blocked or broken: nothing is saved.
    }
  }

  /** For the start card: what can be done with answers that are saved. */
  startActions(): TemplateResult | typeof nothing {
    const msg = this.#msg;
    if (!this.#found) return nothing;
    return html`<button type="button" class="action" @click=${this.#restore}>
        <span
          >${msg('Hämta sparade svar', { id: 'saving.restore', desc: 'Button: use the answers saved on this device' })}</span
        >
      </button>
      ${this.#removeButton()}`;
  }

  /** Below questions and result: the button that saves, with what it means. */
  section(): TemplateResult {
    const msg = this.#msg;
    return html`<div class="screen">
      <div class="actions">
        <button type="button" class="action" @click=${this.#save}>
          ${icon('save')}<span
            >${msg('Spara på den här enheten', { id: 'saving.save', desc: 'Button: store the answers in this browser' })}</span
          >
        </button>
        ${this.#found ? this.#removeButton() : nothing}
      </div>
      <p class="small quiet">
        ${msg('Då sparas svaren i den här webbläsaren tills du tar bort dem. Andra som använder den kan se svaren.', { id: 'saving.explain', desc: 'Explains what saving on this device means' })}
      </p>
    </div>`;
  }

  #removeButton(): TemplateResult {
    return html`<button type="button" class="action" @click=${this.#remove}>
      <span
        >${this.#msg('Ta bort sparade svar', { id: 'saving.forget', desc: 'Button: remove the answers saved on this device' })}</span
      >
    </button>`;
  }

  #save = (): void => {
    const { answers, sector } = this.#host;
    const msg = this.#msg;
    const saved = { version: this.#instrument.version, answers, sector };
    try {
      localStorage.setItem(this.#key, JSON.stringify(saved));
      this.#found = saved;
      this.#actions.announce(
        msg('Svaren är sparade på den här enheten.', { id: 'saving.saved', desc: 'Status, after saving' }),
      );
    } catch {
      this.#actions.announce(
        msg('Webbläsaren tillåter inte att svaren sparas. Skriv ut eller spara en fil i stället.', {
          id: 'saving.blocked',
          desc: 'Status, when storage is blocked',
        }),
      );
    }
  };

  #restore = (): void => {
    const { version, answers, sector } = this.#found!;
    const adopted = adoptAnswers(this.#instrument, version, answers);
    // As they were found, where they are of the present version: what does not fit is then told in the console.
    this.#actions.restore(
      adopted?.earlier ? adopted.answers : answers,
      oneOf(this.#host, 'sector', sector, SECTORS, undefined),
      versionNote(adopted?.earlier, this.#msg),
    );
  };

  #remove = ({ currentTarget }: Event): void => {
    const msg = this.#msg;
    try {
      localStorage.removeItem(this.#key);
      this.#found = undefined;
      // The button goes with what it removed; focus stays beside it.
      (currentTarget as HTMLElement).parentElement!.querySelector('button')!.focus();
      this.#actions.announce(
        msg('De sparade svaren är borttagna.', { id: 'saving.removed', desc: 'Status, after removing what was saved' }),
      );
    } catch {
      this.#actions.announce(
        msg('Webbläsaren tillåter inte att svaren tas bort. Rensa webbplatsens data i webbläsaren.', {
          id: 'saving.kept',
          desc: 'Status, when stored answers could not be removed',
        }),
      );
    }
  };
}
