import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { HEADING_LEVELS, THEMES, type Locale, type Theme, type WidgetName } from '../catalog.js';
import { LocaleController } from '../localization/locale-controller.js';
import type { Strings } from '../localization/strings.js';
import { setStyles } from './adopted-styles.js';
import { oneOf } from './attributes.js';
import type { CustomContent, Parsers } from './custom-content.js';
import { emit } from './events.js';
import { ForeignChanges } from './foreign-changes.js';
import { Loader } from './loader.js';
import { printAlone } from './printing.js';
import { spacingProbe, TextSpacing, uninheritedSpacing } from './text-spacing.js';

/** All that is on show; replaced as a whole, so that structure, words and strings always belong together. */
export interface Shown {
  /** Language of the interface. */
  readonly locale: Locale;
  readonly strings: Strings;
}

/** Instead of all else, when custom content cannot be shown. */
export interface ShownFault extends Shown {
  readonly fault: Extract<CustomContent<unknown>, { view: unknown }>;
}

/**
 * What every widget has: its language, its heading level, loading, printing, and the promise that the page's own text stays
 * until the widget is ready, and comes back if it cannot be shown. Nothing else belongs here.
 */
export abstract class SosElement<S extends Shown = Shown> extends LitElement {
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level' },
    theme: {},
  };

  protected readonly l10n = new LocaleController(this);
  protected readonly loader: Loader<S | ShownFault> = new Loader<S | ShownFault>(this, {
    key: () => [this.l10n.wanted, ...this.loadKey()],
    load: () => this.load(this.l10n.wanted),
    commit: (shown) => {
      this.l10n.show(shown.locale, shown.strings);
      if ('fault' in shown) return this.loadFailed(shown.fault.fault);
      this.#shown = shown;
      this.commit(shown);
    },
    fail: (error) => this.loadFailed(error),
  });
  protected readonly textSpacing = new TextSpacing(this);
  #headingLevel = 2;
  #theme: Theme = 'light';
  #shown: S | undefined;
  #broken = false;
  #cannotPrint = false;
  /** Custom content that has come, and from where. */
  #custom: CustomContent<unknown> | undefined;
  /** Styles of what has been loaded after the start. */
  #addedStyles: readonly CSSResult[] = [];
  readonly #foreignChanges = new ForeignChanges();

  /** Level of the widget's first heading, 2–6. */
  get headingLevel(): number {
    return this.#headingLevel;
  }
  set headingLevel(value: number) {
    this.#headingLevel = oneOf(this, 'heading-level', value, HEADING_LEVELS, 2);
  }

  /** `light`, `dark`, or `auto` to follow the visitor's setting. */
  get theme(): Theme {
    return this.#theme;
  }
  set theme(value: Theme) {
    this.#theme = oneOf(this, 'theme', value, THEMES, 'light');
  }

  /** Opens the print dialogue for the widget alone; where there is none, the widget says so. */
  print(): void {
    this.#setCannotPrint(false);
    printAlone(this, () => this.#setCannotPrint(true));
  }

  #setCannotPrint(cannotPrint: boolean): void {
    this.#cannotPrint = cannotPrint;
    this.requestUpdate();
  }

  /** Its name in the catalogue. */
  protected abstract readonly widget: WidgetName;

  /** What was last in place, also while custom content has a fault; undefined until something has come. */
  protected get shown(): S | undefined {
    return this.#shown;
  }

  /** What `load` depends on beside the language. */
  protected abstract loadKey(): readonly unknown[];

  /** Loads what is to be shown in a language. */
  protected abstract load(locale: Locale): Promise<S | ShownFault>;

  /** Called when it has come. */
  protected commit(_shown: S): void {
    // Most of it is only drawn.
  }

  /** Called when it could not be loaded. */
  protected loadFailed(error: unknown): void {
    const message = `<${this.localName}>: content could not be loaded`;
    console.error(message, error);
    emit(this, 'sos-error', { message, error });
  }

  /** Content from `src`, or its fault. Fetched once, whatever the language: the next step then needs no connection. */
  protected async loadCustom<Kind extends keyof Parsers>(
    kind: Kind,
    src: string,
  ): Promise<CustomContent<ReturnType<Parsers[Kind]>>> {
    const { loadCustomContent } = await import('./custom-content.js');
    if (this.#custom?.src !== src) this.#custom = await loadCustomContent(kind, src, this);
    return this.#custom as CustomContent<ReturnType<Parsers[Kind]>>;
  }

  /** The widget's view, or undefined until there is something to show. */
  protected abstract renderView(): TemplateResult | undefined;

  /** Adds the styles of what has been loaded, after those that are there. */
  protected addStyles(styles: readonly CSSResult[]): void {
    const added = styles.filter((style) => !this.#addedStyles.includes(style));
    if (!added.length) return;
    this.#addedStyles = [...this.#addedStyles, ...added];
    this.#applyStyles();
  }

  /** The element has been moved into another document, where its style sheets do not hold. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#applyStyles();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const isHere = this.ownerDocument === document;
    // Lit would adopt the sheets of this document, which another one refuses.
    const root = isHere
      ? (super.createRenderRoot() as ShadowRoot)
      : (this.shadowRoot ?? this.attachShadow({ mode: 'open' }));
    if (!isHere) this.#applyStyles();
    this.#foreignChanges.watch(root);
    return root;
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const { press } = this.#foreignChanges;
    const update = (): Promise<unknown> | undefined => super.scheduleUpdate() as undefined;
    return press ? press.then(update) : update();
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#broken = false;
    const changes = this.#foreignChanges;
    const giveBack = changes.isDamaged ? changes.startAnew(this.renderOptions) : undefined;
    try {
      super.update(changed);
    } catch (error) {
      this.#broken = true;
      // What was rendered half-way may not be updated.
      changes.startAnew(this.renderOptions);
      super.update(changed);
      if ('reportError' in window) reportError(error);
      else console.error(error);
      emit(this, 'sos-error', { message: `<${this.localName}>: could not be shown`, error });
    }
    giveBack?.();
    changes.accept(this.renderOptions);
  }

  protected override render(): TemplateResult {
    const shown = this.loader.value;
    const fault = shown && 'fault' in shown ? shown.fault : undefined;
    const view = this.#broken || fault ? undefined : this.renderView();
    // `lang` goes on the inner root: the host's own attribute belongs to the page.
    const root = (content: unknown): TemplateResult =>
      html`<div class="root" data-theme=${this.#theme} lang=${this.l10n.locale}>${content}${this.#printFault()}</div>
        ${spacingProbe}`;
    if (fault && !this.#broken) return root(html`${fault.view(this.l10n.msg)}<slot></slot>`);
    if (view) this.addStyles([uninheritedSpacing]);
    return view ? root(view) : html`<slot></slot>`;
  }

  /** Where the visitor is, at the lower edge of the window: there are buttons that print at the beginning of a widget and at its end. */
  #printFault(): TemplateResult | typeof nothing {
    const { msg } = this.l10n;
    if (!this.#cannotPrint) return nothing;
    return html`<p class="fault print-fault screen" role="alert">
      ${msg('Det går inte att skriva ut härifrån. Öppna sidan i ett eget fönster eller i en annan webbläsare.', { id: 'core.cannot-print', desc: 'When the browser, or the frame that the page is in, does not print' })}
    </p>`;
  }

  #applyStyles(): void {
    const { elementStyles } = this.constructor as typeof LitElement;
    setStyles(this.shadowRoot!, [...(elementStyles as CSSResult[]), ...this.#addedStyles]);
  }
}
