import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { SECTORS, type Locale, type Sector } from '../catalog.js';
import type { AnyContent, AnyWords } from '../content/types.js';
import { flag, oneOf } from '../core/attributes.js';
import { baseStyles } from '../core/base.styles.js';
import { FocusController } from '../core/focus-controller.js';
import { panelStyles } from '../core/panel.styles.js';
import { SosElement, type ShownFault } from '../core/sos-element.js';
import { loadStrings } from '../localization/strings.js';
import type { Answers, Instrument } from '../scoring/instrument.js';
import { AnswerStore, type AnswerSummary } from './answer-store.js';
import { FormController } from './form-controller.js';
import { linkNote } from './link-note.js';
import type { Rest } from './rest.js';
import type { Saving } from './saving.js';
import { contentLangOf, loadRest, loadShown } from './shown.js';
import type { LoadedRest, QuestionnaireShown, WidgetViews } from './shown.js';
import { startCard, startCardStyles } from './start-card.js';
import { linkedCode, StartCode, watchAddress } from './start-code.js';
import { spokenStatus } from './status.js';
import type { QuestionnaireViewModel, ScoredViewModel } from './view-model.js';
import { versionNote } from './version-note.js';
import { Visit } from './visit.js';

/**
 * What all widgets that are answered do: a start card; then questions and a result, which load when the visitor begins;
 * answers set from code in silence and given with events; saving, forms and custom content where the page asks for them.
 * A widget adds what it asks (`builtIn`), how answers become a result (the constructor), and how its steps look.
 */
export abstract class QuestionnaireElement<
  R extends AnswerSummary,
  W extends AnyWords,
  V extends WidgetViews<R, W>,
> extends SosElement<QuestionnaireShown<W, V>> {
  static override properties: PropertyDeclarations = {
    sector: {},
    name: {},
    resultField: { attribute: 'result-field' },
    allowSave: { attribute: 'allow-save', converter: flag },
    code: {},
    step: { attribute: false },
    answers: { attribute: false },
  };

  static override styles: CSSResultGroup = [baseStyles, panelStyles, startCardStyles];

  static readonly formAssociated = true;

  /** Id or name of a hidden field in the same form that repeats the result. */
  declare resultField: string | null | undefined;
  /** Offers "save on this device". Without it, nothing is ever stored. */
  declare allowSave: boolean;
  /** What is on show: `start`, or one of the widget's own steps. */
  declare step: string;
  /** Of the widgets that take custom content, and whose answers can be compared: with earlier ones, and with others'. */
  declare protected src?: string | null;
  declare protected baseline?: string | null;
  declare protected comparison?: string | null;

  readonly #store: AnswerStore<R>;
  readonly #focus = new FocusController(this, () => !this.#isWaiting);
  readonly #form = new FormController(this, () => this.#summaryLine());
  readonly #startCode = new StartCode();
  #rest: Rest | undefined;
  #saving: Saving | undefined;
  readonly #visit: Visit;
  /** The answers began with those of the page's code. */
  #beganWithCode = false;

  constructor(evaluate: (instrument: Instrument, answers: Answers) => R) {
    super();
    this.#store = new AnswerStore(this, evaluate, () => this.builtIn.structure);
    this.#visit = new Visit(this, this.#store, this.#focus, this.loader);
    watchAddress(this);
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

  /** Who the visitor answers for: `public`, `private` or `civil`. Part of code and files. Where it is not preset, the visitor is asked. */
  get sector(): Sector | null {
    return this.#store.sector ?? null;
  }
  set sector(value: Sector | null) {
    this.#store.presetSector = oneOf(this, 'sector', value, SECTORS, undefined);
  }

  /** Answers by item id: 1–5 or `'unknown'`. Setting them fires no event. */
  get answers(): Answers {
    return this.#store.answers;
  }
  set answers(value: Answers) {
    this.#startCode.drop();
    this.#beganWithCode = false;
    this.#store.set(value, !this.src || !!this.shown);
    this.#showResultIfComplete();
  }

  /** The answer code of the present answers and the sector; empty when nothing is answered. Set to a code, its answers are what to start from. */
  get code(): string {
    return this.#store.code;
  }
  // Not read-only: React sets properties rather than attributes wherever there is one of the name.
  set code(value: string | null) {
    this.#startCode.set(value);
    this.requestUpdate();
  }

  /** The result of the present answers. */
  get result(): R {
    return this.#store.result;
  }

  /** What is asked when the page brings nothing of its own. */
  protected abstract get builtIn(): AnyContent<W>;
  /** The ids of the steps, from the first question to the last view. */
  protected abstract steps(structure: Instrument): readonly string[];
  protected abstract loadViews(): Promise<V>;
  protected abstract renderStep(
    views: V,
    model: QuestionnaireViewModel<R, W>,
    step: string,
  ): TemplateResult | undefined;
  /** The widget's mark on the start card. */
  protected abstract renderMark(isCustom: boolean): TemplateResult | typeof nothing;

  /** The step to go on with; the first that has a question without an answer. */
  protected firstUnansweredStep(structure: Instrument): string | undefined {
    return structure.dimensions.find(({ items }) => items.some(({ id }) => !Object.hasOwn(this.answers, id)))?.id;
  }

  /** Answers that come from code are enough to show the last step. */
  protected get canShowResult(): boolean {
    return this.result.complete;
  }

  /** The views are needed although the visitor has not begun. */
  protected get opensAtOnce(): boolean {
    return false;
  }

  /** Removes all answers and shows the start. What the visitor has saved on the device stays. */
  reset(): void {
    this.answers = {};
    this.#store.chosenSector = undefined;
    this.#visit.clear();
    this.step = 'start';
  }

  /** Called by the browser when the form is reset. */
  protected formResetCallback(): void {
    this.reset();
  }

  protected override loadKey(): readonly unknown[] {
    return [this.src || this.builtIn, this.allowSave, this.#needsRest, this.#startCode.count];
  }

  protected override async load(locale: Locale): Promise<QuestionnaireShown<W, V> | ShownFault> {
    const { src } = this;
    const needsRest = this.#needsRest;
    const custom = src ? await this.loadCustom('instrument', src) : undefined;
    if (custom?.fault) return { locale, strings: await loadStrings(this.widget, locale), fault: custom };
    const content = (custom?.content as AnyContent<unknown> | undefined as AnyContent<W> | undefined) ?? this.builtIn;
    return loadShown(this.widget, content, locale, {
      isCustom: !!custom,
      allowSave: this.allowSave,
      loadViews: needsRest ? () => this.loadViews() : undefined,
    });
  }

  protected override commit({ content, rest, saving }: QuestionnaireShown<W, V>): void {
    const { structure } = content;
    this.#store.useInstrument(structure);
    if (saving) this.#saving ??= new saving.Saving(this, structure, this.l10n, this.#visit);
    this.#saving?.useInstrument(structure);
    if (rest) {
      this.addStyles([...rest.views.styles, ...rest.rest.restStyles]);
      this.#rest ??= new rest.rest.Rest(this, structure, this.#visit);
      this.#rest.useInstrument(structure);
      const code = this.#startCode.take();
      const given = code ? this.#rest.decode('code', code) : undefined;
      if (given) {
        this.answers = given.response.answers;
        this.#beganWithCode = true;
        this.#store.chosenSector = given.response.sector;
        this.#visit.status = versionNote(given.earlier, this.l10n.msg);
      }
    }
    this.#showResultIfComplete();
  }

  protected override loadFailed(error: unknown): void {
    super.loadFailed(error);
    if (!this.shown?.rest) this.step = 'start';
  }

  protected override willUpdate(): void {
    this.#rest?.use(this.baseline, this.comparison);
  }

  protected override renderView(): TemplateResult | undefined {
    const { shown } = this;
    if (!shown) return undefined;
    const { content, rest } = shown;
    const step = oneOf(this, 'step', this.step, ['start', ...this.steps(content.structure)], 'start');
    const showsRest = rest && (step !== 'start' || this.opensAtOnce);
    const view = showsRest && this.renderStep(rest.views, this.#viewModel(shown, rest), step);
    const note = linkNote(this, this.#beganWithCode, !!showsRest, this.l10n.msg);
    return html`${this.#rest?.offer(this.l10n)}${note}${view || this.#renderStart(shown)}${spokenStatus(this.#visit.status)}`;
  }

  #renderStart(shown: QuestionnaireShown<W, V>): TemplateResult {
    const { content, contentLocale, start } = shown;
    const { l10n, headingLevel, result } = this;
    return startCard({
      text: start,
      contentLang: contentLangOf(shown),
      kind: content.structure.kind,
      result,
      l10n,
      headingLevel,
      mark: this.renderMark(content !== this.builtIn),
      saving: shown.saving && this.#saving,
      canUndo: this.#visit.canUndo,
      isLoading: this.#isWaiting,
      hasFailed: this.loader.failed,
      status: this.#visit.status,
      prefetch: () => void loadRest(content, contentLocale, () => this.loadViews()).catch(() => undefined),
      begin: () => {
        const { structure } = content;
        this.#visit.showStep(this.firstUnansweredStep(structure) ?? this.steps(structure)[0]!);
      },
      showResult: () => this.#visit.showStep(this.steps(content.structure).at(-1)!),
      undo: this.#visit.undo,
    });
  }

  #viewModel(shown: QuestionnaireShown<W, V>, { text, background }: LoadedRest<W, V>): QuestionnaireViewModel<R, W> {
    const { content } = shown;
    const { l10n } = this;
    const model: QuestionnaireViewModel<R, W> = {
      structure: content.structure,
      text,
      background,
      contentLang: contentLangOf(shown),
      isCustom: content !== this.builtIn,
      l10n,
      answers: this.answers,
      result: this.result,
      code: this.code,
      sector: this.sector ?? undefined,
      chooseSector: this.#store.presetSector ? undefined : (sector) => this.#store.chooseSector(sector),
      baseline: undefined,
      baselineFault: this.#rest?.baseline?.fault(l10n) ?? '',
      baselineForm: this.#rest?.baseline?.form(l10n),
      take: this.#rest!.take,
      headingLevel: this.headingLevel,
      status: this.#visit.status,
      saving: (shown.saving && this.#saving?.section()) ?? nothing,
      setAnswer: (id, answer) => {
        // What was said of the answers before no longer holds.
        this.#visit.status = '';
        this.#store.give(id, answer);
      },
      showStep: this.#visit.showStep,
      announce: this.#visit.announce,
      print: () => this.print(),
      restart: () => this.#visit.restart(l10n.msg),
    };
    // Only what is rated has a baseline, and what is rated is scored by dimension.
    return { ...model, baseline: this.#rest?.baseline?.compared(model as unknown as ScoredViewModel) };
  }

  get #needsRest(): boolean {
    return (
      this.step !== 'start' ||
      this.opensAtOnce ||
      this.#startCode.isPending ||
      !!linkedCode() ||
      !!this.shown?.rest ||
      // A form carries answers that were set before the visitor begins.
      (this.#form.isActive && this.result.answered > 0)
    );
  }

  get #isWaiting(): boolean {
    return this.#needsRest && !this.shown?.rest && !this.loader.failed;
  }

  #summaryLine(): string {
    const rest = this.shown?.rest;
    return rest && this.result.answered ? rest.views.summaryLine(this.#viewModel(this.shown, rest)) : '';
  }

  #showResultIfComplete(): void {
    if (this.step === 'start' && this.canShowResult) this.step = this.steps(this.#store.instrument).at(-1)!;
  }
}
