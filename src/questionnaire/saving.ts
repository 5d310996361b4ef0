/**
 * "Save on this device": loaded only where the page allows it, and it stores only what the visitor asks it to.
 * Blocked storage is an answer, not an error; what cannot be used is told, and can be removed.
 */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { SECTORS, type Sector } from '../catalog.js';
import { oneOf } from '../core/attributes.js';
import { icon } from '../core/icon.js';
import type { LocaleController } from '../localization/locale-controller.js';
import type { Answers, Instrument } from '../scoring/instrument.js';
import {
  isOnOtherSite,
  olderKey,
  placeKey,
  readEntry,
  removeEntry,
  storeEntry,
  type SavedEntry,
} from './saved-entries.js';
import { noteOf, removedSentence, storedSentence } from './saving-words.js';
import { versionNote } from './version-note.js';

interface SavingHost extends ReactiveControllerHost, HTMLElement {
  readonly answers: Answers;
  readonly sector: Sector | null;
}

interface SavingActions {
  /** Shows answers that were saved: as they were found, to be checked. */
  restore(answers: Answers, sector: Sector | undefined, note: string): void;
  /** Resolves when it is shown. */
  announce(status: string): Promise<unknown>;
}

/** One per element. */
export class Saving implements ReactiveController {
  readonly #host: SavingHost;
  readonly #actions: SavingActions;
  readonly #l10n: LocaleController;
  #instrument: Instrument;
  /** Of this place; found there, and in the older form, which is of no place. */
  #key = '';
  #found: SavedEntry | undefined;
  #older: SavedEntry | undefined;
  /** What this visit has seen at this place: anything else has come from another tab. */
  #seen: string | undefined;
  /** Whether to replace what another tab has saved. */
  #asks = false;

  constructor(host: SavingHost, instrument: Instrument, l10n: LocaleController, actions: SavingActions) {
    this.#host = host;
    this.#instrument = instrument;
    this.#l10n = l10n;
    this.#actions = actions;
    this.#begin();
    host.addController(this);
  }

  /** What the host asks now. */
  useInstrument(instrument: Instrument): void {
    if (instrument === this.#instrument) return;
    this.#instrument = instrument;
    this.#begin();
  }

  hostConnected(): void {
    addEventListener('storage', this.#look);
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.#look);
  }

  #begin(): void {
    this.#key = placeKey(this.#host, this.#instrument);
    this.#asks = false;
    this.#look();
    this.#seen = this.#found?.raw;
  }

  #look = (): void => {
    this.#found = this.#older = undefined;
    try {
      this.#found = readEntry(this.#key, this.#instrument);
      this.#older = readEntry(olderKey(this.#instrument), this.#instrument);
    } catch {
      // Blocked: nothing is saved.
    }
    this.#host.requestUpdate();
  };

  /** What is saved: the entry of this place first. */
  get #entries(): readonly SavedEntry[] {
    return [this.#found, this.#older].filter((each) => each !== undefined);
  }

  /** For the start card: what there is, or why it cannot be used. */
  startNote(): TemplateResult | typeof nothing {
    return this.#entries.length
      ? html`${this.#entries.map((entry) => html`<p>${noteOf(entry, entry === this.#older, this.#l10n)}</p>`)}`
      : nothing;
  }

  /** For the start card: what can be done with it. */
  startActions(): TemplateResult {
    return html`${this.#entries.map((entry) => [entry.usable ? this.#restoreButton(entry) : nothing, this.#removeButton(entry)])}`;
  }

  /** Below questions and result: the button that saves, with what it means. */
  section(): TemplateResult {
    const { msg } = this.#l10n;
    const save = msg('Spara på den här enheten', {
      id: 'saving.save',
      desc: 'Button: store the answers in this browser',
    });
    const framed = msg(
      'Sidan visas inuti en annan webbplats. Svaren hittas bara där, och en del webbläsare tar bort dem efter en tid.',
      { id: 'saving.framed', desc: 'Explains what saving on this device means, in a frame on another site' },
    );
    return html`<div class="screen">
      ${this.#asks ? this.#question() : nothing}
      <div class="actions">
        <button type="button" class="action save-here" @click=${this.#save}>${icon('save')}<span>${save}</span></button>
        ${this.#entries.map((entry) => this.#removeButton(entry))}
      </div>
      ${this.#entries.map((entry) => html`<p class="small">${noteOf(entry, entry === this.#older, this.#l10n)}</p>`)}
      <p class="small quiet">
        ${msg('Då sparas svaren i den här webbläsaren tills du tar bort dem. Andra som använder den kan se svaren.', { id: 'saving.explain', desc: 'Explains what saving on this device means' })}
        ${isOnOtherSite() ? framed : nothing}
      </p>
    </div>`;
  }

  #question(): TemplateResult {
    const { msg } = this.#l10n;
    const replace = msg('Ja, ersätt dem', { id: 'saving.replace', desc: 'Button: replace what another tab has saved' });
    const keep = msg('Nej, behåll dem', { id: 'saving.keep', desc: 'Button: keep what another tab has saved' });
    const asked = msg('Andra svar har sparats här i en annan flik. Ska de ersättas?', {
      id: 'saving.meanwhile',
      desc: 'Question, before what another tab has saved is replaced',
    });
    return html`<div class="stack saved-meanwhile" role="group" aria-labelledby="saved-meanwhile">
      <p id="saved-meanwhile"><strong>${asked}</strong></p>
      <div class="buttons">
        <button type="button" class="button primary" part="button" @click=${this.#store}>${replace}</button>
        <button type="button" class="button" part="button" @click=${this.#keep}>${keep}</button>
      </div>
    </div>`;
  }

  #restoreButton(entry: SavedEntry): TemplateResult {
    const { msg } = this.#l10n;
    const label = this.#isSecond(entry)
      ? msg('Hämta äldre sparade svar', { id: 'saving.restore-older', desc: 'Button: use the answers of older form' })
      : msg('Hämta sparade svar', { id: 'saving.restore', desc: 'Button: use the answers saved on this device' });
    return html`<button type="button" class="action" @click=${() => this.#restore(entry)}>
      <span>${label}</span>
    </button>`;
  }

  #removeButton(entry: SavedEntry): TemplateResult {
    const { msg } = this.#l10n;
    const label = this.#isSecond(entry)
      ? msg('Ta bort äldre sparade svar', {
          id: 'saving.forget-older',
          desc: 'Button: remove the answers of older form',
        })
      : msg('Ta bort sparade svar', { id: 'saving.forget', desc: 'Button: remove the answers saved on this device' });
    return html`<button type="button" class="action" @click=${(event: Event) => this.#remove(entry, event)}>
      <span>${label}</span>
    </button>`;
  }

  #isSecond = (entry: SavedEntry): boolean => entry === this.#older && !!this.#found;

  #save = (): void => {
    this.#look();
    if (this.#found && this.#found.raw !== this.#seen) return void this.#ask();
    this.#store();
  };

  async #ask(): Promise<void> {
    this.#asks = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // Heard with the group that the button stands in.
    this.#focus('.saved-meanwhile button');
  }

  #store = (): void => {
    const { answers, sector } = this.#host;
    const hadAsked = this.#asks;
    this.#asks = false;
    const fault = storeEntry(this.#key, {
      version: this.#instrument.version,
      answers,
      sector,
      saved: new Date().toISOString(),
    });
    this.#look();
    if (!fault) this.#seen = this.#found?.raw;
    void this.#actions
      .announce(storedSentence(fault, this.#l10n.msg))
      .then(() => hadAsked && this.#focus('.save-here'));
  };

  #keep = async (): Promise<void> => {
    this.#asks = false;
    await this.#actions.announce(
      this.#l10n.msg('De svar som redan var sparade är kvar.', {
        id: 'saving.as-before',
        desc: 'Status, after the visitor has chosen not to replace what another tab has saved',
      }),
    );
    this.#focus('.save-here');
  };

  #restore({ raw, usable }: SavedEntry): void {
    const { answers, sector, adopted } = usable!;
    const { msg } = this.#l10n;
    this.#seen = this.#found?.raw ?? raw;
    const done = msg('De sparade svaren är hämtade.', {
      id: 'saving.restored',
      desc: 'Status, after saved answers are used',
    });
    // Of the present version, as they were found: setting them warns in the console of what does not fit.
    this.#actions.restore(
      adopted.earlier ? adopted.answers : answers,
      oneOf(this.#host, 'sector', sector, SECTORS, undefined),
      [done, versionNote(adopted.earlier, msg)].filter(Boolean).join(' '),
    );
  }

  #remove({ key }: SavedEntry, { currentTarget }: Event): void {
    const isGone = removeEntry(key);
    if (isGone) {
      this.#asks = false;
      this.#look();
      this.#seen = this.#found?.raw;
      // The button goes with what it removed; focus stays beside it.
      (currentTarget as HTMLElement).parentElement!.querySelector('button')!.focus();
    }
    void this.#actions.announce(removedSentence(isGone, this.#l10n.msg));
  }

  #focus(selector: string): void {
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}
