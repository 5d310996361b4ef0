import { html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Locale } from '../content/types.js';
import { LocaleController, type Loaded, type LocaleHost } from '../localization/locale-controller.js';
import { oneOf } from './attributes.js';
import { emit } from './events.js';

const THEMES = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof THEMES)[number];
const LEVELS = [2, 3, 4, 5, 6] as const;

/**
 * What every widget has: its language, its heading level, and the promise that the page's own text stays
 * until the widget is ready, and comes back if it cannot be shown. Nothing else belongs here.
 */
export abstract class SosElement extends LitElement implements LocaleHost {
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level' },
    theme: {},
  };

  readonly #locale = new LocaleController(this);
  #headingLevel = 2;
  #theme: Theme = 'light';
  #broken = false;

  /** Level of the widget's first heading, 2–6. */
  get headingLevel(): number {
    return this.#headingLevel;
  }
  set headingLevel(value: number) {
    this.#headingLevel = oneOf(this, 'heading-level', value, LEVELS, 2);
  }

  /** `light`, `dark`, or `auto` to follow the visitor's setting. */
  get theme(): Theme {
    return this.#theme;
  }
  set theme(value: Theme) {
    this.#theme = oneOf(this, 'theme', value, THEMES, 'light');
  }

  /** Language, strings and number formats. */
  protected get l10n(): LocaleController {
    return this.#locale;
  }

  /** Opens the print dialogue for the widget alone. */
  print(): void {
    // What is folded is printed too. Without a connection, the whole page is better than nothing.
    void this.openMore()
      .then(() => import('./printing.js'))
      .then(
        ({ printAlone }) => printAlone(this),
        () => print(),
      );
  }

  /** Fetches what is folded; resolves when it is there, or could not be fetched. */
  protected abstract openMore: () => Promise<void>;

  /** @internal */
  abstract load(locale: Locale): Promise<Loaded>;

  /** @internal */
  loadFailed(error: unknown): void {
    const message = `<${this.localName}>: content could not be loaded`;
    console.error(message, error);
    emit(this, 'sos-error', { message, error });
  }

  /** The widget's view, or undefined until there is something to show. */
  protected abstract renderView(): TemplateResult | undefined;

  protected override update(changed: PropertyValues<this>): void {
    this.#broken = false;
    try {
      super.update(changed);
    } catch (error) {
      this.#broken = true;
      super.update(changed);
      reportError(error);
      emit(this, 'sos-error', { message: `<${this.localName}>: could not be shown`, error });
    }
  }

  protected override render(): TemplateResult {
    const view = this.#broken ? undefined : this.renderView();
    // `lang` goes on the inner root: the host's own attribute belongs to the page.
    return view
      ? html`<div class="root" data-theme=${this.#theme} lang=${this.#locale.locale}>${view}</div>`
      : html`<slot></slot>`;
  }
}
