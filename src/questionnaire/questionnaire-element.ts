import {
  adoptStyles,
  html,
  nothing,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { AnyContent, AnyInstrumentContent, AnyWords, Background, Locale, StartText } from '../content/types.js';
import type { Loaded, Room } from '../localization/locale-controller.js';
import { SECTORS, type Answers, type Instrument, type Sector } from '../scoring/instrument.js';
import { AnswersController, type Outcome } from './answer-store.js';
import { flag, oneOf } from '../core/attributes.js';
import { checkStyles } from './start-card.styles.js';
import { firstStyles } from '../core/base.styles.js';
import { linkedCode } from './linked-code.js';
import type { LinkedAnswers } from './shared-link.js';
import type { FetchedContent } from '../core/custom-content.js';
import type { Earlier } from './baseline.js';
import type { Saving } from './saving.js';
import type { Check, SelfCheck } from './view-model.js';
import { start } from './rooms.js';
import { SosElement } from '../core/sos-element.js';
import { startCard } from './start-card.js';
import { startStyles } from '../core/panel.styles.js';

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
  /** There with `more`, and when there is a `baseline`. */
  readonly earlier: Earlier | undefined;
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
export abstract class AnsweringElement<
  R extends Outcome,
  W extends AnyWords,
  J extends Journey<R, W>,
> extends SosElement {
  static override properties: PropertyDeclarations = {
    sector: {},
    name: {},
    resultField: { attribute: 'result-field' },
    allowSave: { attribute: 'allow-save', converter: flag },
    code: {},
    step: { attribute: false },
    answers: { attribute: false },
  };

  static override styles: CSSResultGroup = [firstStyles, startStyles, checkStyles];

  static readonly formAssociated = true;

  /** Id or name of a hidden field in the same form that repeats the result. */
  declare resultField: string | null | undefined;
  /** Offers "save on this device". Without it, nothing is ever stored. */
  declare allowSave: boolean;
  /** What is on show: `start`, or one of the widget's own steps. */
  declare step: string;
  /** Of the widgets that take content of a site's own. */
  declare protected src?: string | null;
  /** Of the widgets that compare with an earlier answer. */
  declare protected baseline?: string | null;

  readonly #given: AnswersController<R>;
  #sector: Sector | undefined;
  /** The visitor's own, asked for where the page presets none. */
  #chosenSector: Sector | undefined;
  /** The code that the page has set last, and how often it has set one. */
  #start: readonly [code: string | null, times: number] = [null, 0];
  /** It is still to be read. */
  #starting = false;
  #shown: Shown<R, W, J> | undefined;
  #fault: TemplateResult | undefined;
  /** What was asked for last could not be fetched. */
  #failed = false;
  #wantsMore = false;
  #status: unknown = '';
  /** The answers before the visitor began again. */
  #removed: Answers | undefined;
  /** The visitor has gone to another view: when it is there, focus goes to its heading. */
  #moved = false;
  #inForm = false;
  /** The own content that has come, and from where. */
  #own: FetchedContent<AnyInstrumentContent> | undefined;
  /** Asks whether to take the answers in the address; there once there have been some. */
  #linked: LinkedAnswers | undefined;
  /** The comparison with an earlier answer; there once one has been asked for. */
  #earlier: Earlier | undefined;
  /** What the latest load set out to bring. */
  #asked = '';

  constructor(evaluate: (instrument: Instrument, answers: Answers) => R) {
    super();
    this.#given = new AnswersController(this, evaluate, () => this.builtIn.structure);
    // The address may change to one with answers in it.
    const look = (): void => this.requestUpdate();
    this.addController({
      hostConnected: () => {
        addEventListener('hashchange', look);
        look();
      },
      hostDisconnected: () => removeEventListener('hashchange', look),
    });
    this.allowSave = false;
    this.step = 'start';
  }

  /** Name under which a form carries the result as a sentence. It is the attribute itself, which is what forms look at. */
  get name(): string | null {
    return this.getAttribute('name');
  }
  set name(value: string | null | undefined) {
    this.requestUpdate();
    if (value === this.name) return;
    if (value == null) this.removeAttribute('name');
    else this.setAttribute('name', value);
  }

  /** The sector that the visitor answers for: `public`, `private` or `civil`. Part of the code and of files. Where it is not preset, the visitor is asked. */
  get sector(): Sector | null {
    return this.#sector ?? this.#chosenSector ?? null;
  }
  set sector(value: Sector | null) {
    this.#sector = oneOf(this, 'sector', value, SECTORS, undefined);
  }

  /** Answers by item id: 1–5 or `'unknown'`. Setting them fires no event. */
  get answers(): Answers {
    return this.#given.answers;
  }
  set answers(value: Answers) {
    this.#starting = false;
    this.#given.set(value, !this.src || !!this.#shown);
    this.#showComplete();
  }

  /** The answer code of the present answers and the sector; empty when nothing is answered. Set to a code, its answers are what to start from. */
  get code(): string {
    return this.#given.code;
  }
  // Not read-only: React sets properties rather than attributes wherever there is one of the name.
  set code(value: string | null) {
    this.#start = [value, this.#start[1] + 1];
    this.#starting = !!value;
    this.requestUpdate();
  }

  /** The result of the present answers. */
  get result(): R {
    return this.#given.result;
  }

  /** What is asked when the page brings nothing of its own. */
  protected abstract get builtIn(): AnyContent<W>;
  /** The ids of the steps, from the first question to the last view. */
  protected abstract steps(structure: Instrument): readonly string[];
  /** The strings of all that follows the start. */
  protected abstract readonly room: Room;
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
    this.answers = {};
    this.#chosenSector = undefined;
    this.#removed = undefined;
    this.#status = '';
    this.step = 'start';
  }

  /** @internal One short sentence on what has just been done. */
  say = (status: unknown): Promise<unknown> => {
    this.#status = status;
    this.requestUpdate();
    return this.updateComplete;
  };

  /** @internal */
  restore(answers: Answers, sector: Sector | null): void {
    this.answers = answers;
    this.#chosenSector = oneOf(this, 'sector', sector, SECTORS, undefined);
    this.#removed = undefined;
    this.moved();
    void this.say('');
  }

  /** @internal Focus goes to the heading of what is shown next. */
  moved(): void {
    this.#moved = true;
    this.requestUpdate();
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
    l10n.use(start);
    if (later) l10n.use(this.room);
    const views = src ? await import('../core/custom-content.js') : undefined;
    const own = await views?.ownContent(
      this,
      l10n,
      src!,
      this.#own,
      async () => (await import('../content/custom/custom-instrument.js')).parseInstrument,
    );
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
    const [code] = this.#start;
    const { baseline = null } = this;
    const [words, saving, text, journey, background, more, codes, earlier] = await Promise.all([
      content.start(shown),
      this.allowSave ? import('./saving.js') : undefined,
      later ? content.text(shown) : undefined,
      later ? this.journey() : undefined,
      this.#wantsMore ? content.background(shown) : undefined,
      this.#wantsMore ? this.more() : undefined,
      this.#linked || linkedCode() || this.#starting ? import('./shared-link.js') : undefined,
      later && !content.structure.kind && (baseline || this.#wantsMore) ? import('./baseline.js') : undefined,
    ]);
    for (const each of [more, saving, codes, earlier]) if (each) l10n.use(each.room);
    return {
      locale: shown,
      place: () => {
        this.#own = own;
        this.#fault = undefined;
        this.#failed = false;
        this.#given.use(content.structure);
        if (codes) {
          this.#linked ??= new codes.LinkedAnswers(this, content.structure);
          this.#linked.instrument = content.structure;
        }
        if (this.#earlier?.instrument !== content.structure)
          this.#earlier = earlier && new earlier.Earlier(this, content.structure);
        this.#earlier?.use(baseline);
        this.#shown = {
          content,
          start: words,
          saving: saving && new saving.Saving(this, content.structure, l10n.msg),
          later: text &&
            journey && {
              text,
              journey,
              more: background && more && { background, views: more },
              earlier: earlier && this.#earlier,
            },
        };
        if (codes && this.#starting && code) {
          const start = codes.givenCode(this, 'code', code, content.structure);
          if (start) {
            this.answers = start.answers;
            this.#chosenSector = start.sector;
          }
          this.#starting = false;
        }
        // Styles come with what they belong to.
        const later = [...(journey?.styles ?? []), ...[more, codes, earlier].flatMap((each) => each?.styles ?? [])];
        if (later.length) adoptStyles(this.renderRoot as ShadowRoot, [firstStyles, startStyles, checkStyles, ...later]);
        this.#showComplete();
      },
    };
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
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true });
    const head = this.renderRoot.querySelector('.head, .start');
    const { top = 0, bottom = 0 } = head?.getBoundingClientRect() ?? {};
    if (top < 0 || bottom > innerHeight) head?.scrollIntoView();
  }

  protected override renderView(): TemplateResult | undefined {
    if (this.#fault) return html`${this.#fault}<slot></slot>`;
    if (!this.#shown) return undefined;
    const { content, later } = this.#shown;
    const step = oneOf(this, 'step', this.step, ['start', ...this.steps(content.structure)], 'start');
    const view = later && (step !== 'start' || this.eager) && this.renderStep(later.journey, this.#check(later), step);
    return html`${this.#linked?.offer(this.l10n)}${view || this.#startCard(this.#shown)}`;
  }

  #startCard({ content, start, saving }: Shown<R, W, J>): TemplateResult {
    const { l10n, headingLevel, result } = this;
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
      undo: () => this.restore(this.#removed ?? {}, this.#chosenSector ?? null),
    });
  }

  #check({ text, more, earlier }: Later<R, W, J>): Check<R, W> {
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
      code: this.code,
      sector: this.sector ?? undefined,
      askSector: this.#sector ? undefined : this.#chooseSector,
      earlier: undefined,
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
    // Only statements that are rated are compared, and what they come to is scored by dimension.
    const whole = { ...check, earlier: earlier?.compared(check as unknown as SelfCheck) };
    if (!more) return whole;
    const { background, views } = more;
    return {
      ...whole,
      more: {
        files: views.filesView(whole),
        answers: views.answersView(whole),
        earlier: earlier?.form(this.l10n),
        background: views.backgroundView(background),
      },
    };
  }

  get #needsLater(): boolean {
    // A form is told of answers before the visitor begins.
    return (
      this.step !== 'start' ||
      this.eager ||
      this.#starting ||
      !!this.#shown?.later ||
      (this.#inForm && this.result.answered > 0)
    );
  }

  /** What has to be fetched, in one line, to be compared. */
  get #wish(): string {
    return [
      this.src ?? this.builtIn.structure.id,
      this.allowSave,
      this.eager,
      this.#needsLater && this.extras,
      this.#needsLater,
      this.#start,
      this.baseline,
      linkedCode(),
    ].join();
  }

  /** What is asked for is not here yet. */
  get #waiting(): boolean {
    return this.#needsLater && !this.#shown?.later && !this.#failed;
  }

  #showComplete(): void {
    if (this.step === 'start' && this.enough) this.step = this.steps(this.#given.instrument).at(-1)!;
  }

  #chooseSector = (sector: Sector | undefined): void => {
    this.#chosenSector = sector;
    this.requestUpdate();
    this.#given.changed();
  };

  #go = (step: string): void => {
    this.#moved = true;
    this.#failed = false;
    void this.say('');
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
    const [removed, sector] = [this.answers, this.#chosenSector];
    this.reset();
    this.#removed = removed;
    this.#chosenSector = sector;
    this.#moved = true;
    void this.say(
      this.l10n.msg('Svaren är borttagna.', { id: 'start.removed', desc: 'Status, after the visitor has begun again' }),
    );
  };
}
