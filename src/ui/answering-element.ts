import { adoptStyles, html, nothing, type CSSResultGroup, type CSSResultOrNative, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { AnyContent, AnyInstrumentContent, AnyWords, Background, Locale, StartText } from '../content/types.js';
import type { Loaded, Room } from '../localization/locale-controller.js';
import { SECTORS, type Answers, type Instrument, type Sector } from '../scoring/instrument.js';
import { AnswersController, type Outcome } from './answers-controller.js';
import { flag, oneOf } from './attributes.js';
import { firstStyles } from './first-styles.js';
import type { Own } from './own-content.js';
import type { Saving } from './saving.js';
import type { Check } from './self-check.js';
import { reading, selfCheck, start } from './rooms.js';
import { SosElement } from './sos-element.js';
import { startCard } from './start-card.js';
import { startStyles } from './start-styles.js';

/** Own content, and from where. */
type OwnInstrument = Own<AnyInstrumentContent> & { readonly src: string };

/** All that is on show; replaced as a whole, so that structure and words always belong together. */
interface Shown<R, W, J> {
  readonly content: AnyContent<W>;
  readonly start: StartText;
  /** What the questions and the result need; there once the visitor has begun. */
  readonly later: Later<R, W, J> | undefined;
  /** There when `allow-save` is. */
  readonly saving: Saving | undefined;
}

interface Later<R, W, J> {
  readonly text: W;
  readonly journey: J;
  /** There when the visitor has asked for it. */
  readonly more: { readonly views: More<R, W>; readonly background: Background } | undefined;
}

/** The views after the start: one chunk, fetched at the start, so that a lost connection loses nothing. */
export interface Journey<R, W> {
  readonly styles: readonly CSSResultOrNative[];
  /** The result in one line, for a form. */
  line(check: Check<R, W>): string;
}

/** What few visitors open: see more.ts. */
export interface More<R, W> {
  readonly room: Room;
  readonly styles: CSSResultOrNative;
  filesView(check: Check<R, W>): TemplateResult;
  answersView(check: Check<R, W>): TemplateResult;
  backgroundView(background: Background): TemplateResult;
}

/**
 * The one behaviour of all widgets that are answered: a start card; then questions and a result, which load when the visitor begins;
 * answers set from code in silence and given with events; saving, forms and own content where the page asks for them.
 * A widget adds what it asks (`builtIn`), how answers become a result (the constructor), and how its steps look (`renderStep`).
 */
export abstract class AnsweringElement<R extends Outcome, W extends AnyWords, J extends Journey<R, W>> extends SosElement {
  static override properties: PropertyDeclarations = {
    sector: {},
    name: { reflect: true },
    resultField: { attribute: 'result-field' },
    allowSave: { attribute: 'allow-save', converter: flag },
    step: { attribute: false },
    answers: { attribute: false },
  };

  static override styles: CSSResultGroup = [firstStyles, startStyles];

  static readonly formAssociated = true;

  /** Name under which a form carries the result as a sentence. */
  declare name: string | null | undefined;
  /** Id or name of a hidden field in the same form that repeats the result. */
  declare resultField: string | null | undefined;
  /** Offers "save on this device". Without it, nothing is ever stored. */
  declare allowSave: boolean;
  /** What is on show: `start`, or one of the widget's own steps. */
  declare step: string;
  /** Of the widgets that take content of a site's own. */
  declare protected src?: string | null;

  readonly #given: AnswersController<R>;
  #sector: Sector | undefined;
  #shown: Shown<R, W, J> | undefined;
  #fault: TemplateResult | undefined;
  /** What was asked for last could not be fetched. */
  #failed = false;
  #wantsMore = false;
  #status = '';
  /** The answers before the visitor began again. */
  #removed: Answers | undefined;
  /** The visitor has gone to another view: when it is there, focus goes to its heading. */
  #moved = false;
  #inForm = false;
  /** The own content that has come, and from where. */
  #own: OwnInstrument | undefined;
  /** What the latest load set out to bring. */
  #asked = '';

  constructor(evaluate: (instrument: Instrument, answers: Answers) => R) {
    super();
    this.#given = new AnswersController(this, evaluate, () => this.builtIn.structure);
    this.allowSave = false;
    this.step = 'start';
  }

  /** The sector that the visitor answers for: `public`, `private` or `civil`. Part of what is saved as a file. */
  get sector(): Sector | null {
    return this.#sector ?? null;
  }
  set sector(value: Sector | null) {
    this.#sector = oneOf(this, 'sector', value, SECTORS, undefined);
  }

  /** Answers by item id: 1–5 or `'unknown'`. Setting them fires no event. */
  get answers(): Answers {
    return this.#given.answers;
  }
  set answers(value: Answers) {
    this.#given.set(value, !this.src || !!this.#shown);
    this.#showComplete();
  }

  /** The result of the present answers. */
  get result(): R {
    return this.#given.result;
  }

  /** What is asked when the page brings nothing of its own. */
  protected abstract get builtIn(): AnyContent<W>;
  /** The ids of the steps, from the first question to the last view. */
  protected abstract steps(structure: Instrument): readonly string[];
  /** Strings of the widget's own. */
  protected readonly rooms: readonly Room[] = [];
  protected abstract journey(): Promise<J>;
  /** What few visitors open. */
  protected abstract more(): Promise<More<R, W>>;
  protected abstract renderStep(journey: J, check: Check<R, W>, step: string): TemplateResult | undefined;
  /** The widget's sign on the start card. */
  protected abstract mark(own: boolean): TemplateResult | typeof nothing;

  /** The step to go on with: the first that has a question without an answer. */
  protected open(structure: Instrument): string | undefined {
    return structure.dimensions.find(({ items }) => items.some(({ id }) => !Object.hasOwn(this.answers, id)))?.id;
  }

  /** Answers that come from code are enough to show the last step. */
  protected get enough(): boolean {
    return this.result.complete;
  }

  /** The journey is needed although the visitor has not begun. */
  protected get eager(): boolean {
    return false;
  }

  /** What the journey needs beside its own, in one line, to be compared. */
  protected get extras(): string {
    return '';
  }

  /** Removes all answers and shows the start. What the visitor has saved on the device stays. */
  reset(): void {
    this.#given.set({});
    this.#removed = undefined;
    this.#status = '';
    this.step = 'start';
  }

  /** @internal One short sentence on what has just been done. */
  say = (status: string): void => {
    this.#status = status;
    this.requestUpdate();
  };

  /** @internal */
  restore(answers: Answers): void {
    this.answers = answers;
    this.#removed = undefined;
    this.#moved = true;
    this.say('');
  }

  /** @internal */
  formResetCallback(): void {
    this.reset();
  }

  /** @internal */
  override async load(locale: Locale): Promise<Loaded> {
    const { src, l10n } = this;
    const later = this.#needsLater;
    this.#asked = this.#wish;
    [start, ...(later ? [selfCheck, reading, ...this.rooms] : [])].forEach((room) => l10n.use(room));
    const [views, own] = src ? await this.#fetchOwn(src) : [];
    const fault = own?.fault;
    if (fault) {
      return {
        locale,
        place: () => {
          this.#fault = views!.faultView(fault, src!, l10n.msg);
          this.loadFailed(fault);
        },
      };
    }
    const content = (own?.content as AnyContent<unknown> | undefined as AnyContent<W> | undefined) ?? this.builtIn;
    const shown = content.locales.includes(locale) ? locale : content.locales[0]!;
    const [words, saving, text, journey, background, more] = await Promise.all([
      content.start(shown),
      this.allowSave ? import('./saving.js') : undefined,
      later ? content.text(shown) : undefined,
      later ? this.journey() : undefined,
      this.#wantsMore ? content.background(shown) : undefined,
      this.#wantsMore ? this.more() : undefined,
    ]);
    if (more) l10n.use(more.room);
    if (saving) l10n.use(saving.room);
    return {
      locale: shown,
      place: () => {
        this.#own = own;
        this.#fault = undefined;
        this.#failed = false;
        this.#given.use(content.structure);
        this.#shown = {
          content,
          start: words,
          saving: saving && new saving.Saving(this, content.structure, l10n.msg),
          later: text && journey && { text, journey, more: background && more && { background, views: more } },
        };
        // Styles come with what they belong to.
        if (journey) adoptStyles(this.renderRoot as ShadowRoot, [firstStyles, startStyles, ...journey.styles, ...(more ? [more.styles] : [])]);
        this.#showComplete();
      },
    };
  }

  /** Once: the next step needs no connection, and no answer of a server that has changed its mind. */
  async #fetchOwn(src: string): Promise<[typeof import('./own-content.js'), OwnInstrument]> {
    const [views, { parseInstrument }] = await Promise.all([import('./own-content.js'), import('../content/own-instrument.js')]);
    this.l10n.use(views.room);
    return [views, this.#own?.src === src ? this.#own : { src, ...(await views.ownContent(src, this.getRootNode() as Document | ShadowRoot, parseInstrument)) }];
  }

  /** @internal */
  override loadFailed(error: unknown): void {
    super.loadFailed(error);
    const later = this.#shown?.later;
    this.#failed = true;
    this.#wantsMore = !!later?.more;
    if (!later) this.step = 'start';
    // Not again by itself.
    this.#asked = this.#wish;
  }

  protected override willUpdate(): void {
    const first = !this.#inForm && !!(this.name || this.resultField);
    this.#inForm ||= first;
    // Also for what was set before the upgrade: Lit hands that over only now, after the first load has begun.
    if (this.#wish !== this.#asked) void this.l10n.refresh();
    if (first) {
      void import('./form-controller.js').then(
        ({ FormController }) =>
          new FormController(this, () => {
            const later = this.#shown?.later;
            return later && this.result.answered ? later.journey.line(this.#check(later)) : '';
          }),
      );
    }
  }

  protected override updated(): void {
    if (!this.#moved || this.#waiting) return;
    this.#moved = false;
    const title = this.renderRoot.querySelector<HTMLElement>('#title');
    title?.focus({ preventScroll: true });
    const head = this.renderRoot.querySelector('.head, .start');
    const { top = 0, bottom = 0 } = head?.getBoundingClientRect() ?? {};
    if (top < 0 || bottom > innerHeight) head?.scrollIntoView();
  }

  protected override renderView(): TemplateResult | undefined {
    const { l10n, headingLevel, result } = this;
    if (this.#fault) return html`${this.#fault}<slot></slot>`;
    if (!this.#shown) return undefined;
    const { content, start, later, saving } = this.#shown;
    const step = oneOf(this, 'step', this.step, ['start', ...this.steps(content.structure)], 'start');
    const view = later && (step !== 'start' || this.eager) && this.renderStep(later.journey, this.#check(later), step);
    if (view) return view;
    return startCard({
      text: start,
      kind: content.structure.kind,
      result,
      l10n,
      headingLevel,
      mark: this.mark(content !== this.builtIn),
      saving,
      canUndo: !!this.#removed && !result.answered,
      loading: this.#waiting,
      failed: this.#failed,
      status: this.#status,
      begin: this.#begin,
      showResult: () => this.#go(this.steps(content.structure).at(-1)!),
      undo: () => this.restore(this.#removed ?? {}),
    });
  }

  #check({ text, more }: Later<R, W, J>): Check<R, W> {
    const { content, saving } = this.#shown!;
    const check: Check<R, W> = {
      failed: this.#failed,
      openMore: this.openMore,
      structure: content.structure,
      text,
      own: content !== this.builtIn,
      l10n: this.l10n,
      answers: this.answers,
      result: this.result,
      sector: this.#sector,
      headingLevel: this.headingLevel,
      status: this.#status,
      saving: saving?.part() ?? nothing,
      give: (id, answer) => {
        // What was said of the answers before is no longer so.
        this.#status = '';
        this.#given.give(id, answer);
      },
      go: this.#go,
      say: this.say,
      print: () => this.print(),
      restart: this.#restart,
      more: undefined,
    };
    if (!more) return check;
    const { background, views } = more;
    return { ...check, more: { files: views.filesView(check), answers: views.answersView(check), background: views.backgroundView(background) } };
  }

  get #needsLater(): boolean {
    // A form is told of answers before the visitor begins.
    return this.step !== 'start' || this.eager || !!this.#shown?.later || (this.#inForm && this.result.answered > 0);
  }

  /** What has to be fetched, in one line, to be compared. */
  get #wish(): string {
    return [this.src ?? this.builtIn.structure.id, this.allowSave, this.eager, this.#needsLater && this.extras, this.#needsLater].join();
  }

  /** What is asked for is not here yet. */
  get #waiting(): boolean {
    return this.#needsLater && !this.#shown?.later && !this.#failed;
  }

  #showComplete(): void {
    if (this.step === 'start' && this.enough) this.step = this.steps(this.#given.instrument).at(-1)!;
  }

  #go = (step: string): void => {
    this.#moved = true;
    this.#failed = false;
    this.say('');
    this.step = step;
  };

  protected override openMore = async (): Promise<void> => {
    if (this.#shown?.later?.more) return;
    this.#wantsMore = true;
    await this.l10n.refresh();
    await this.updateComplete;
  };

  /** To the first statement without an answer. */
  #begin = (): void => {
    const { structure } = this.#shown!.content;
    this.#go(this.open(structure) ?? this.steps(structure)[0]!);
  };

  #restart = (): void => {
    const removed = this.answers;
    this.reset();
    this.#removed = removed;
    this.#moved = true;
    this.say(this.l10n.msg('Svaren är borttagna.', { id: 'start.removed', desc: 'Status, after the visitor has begun again' }));
  };
}
