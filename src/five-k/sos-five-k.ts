import { adoptStyles, html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { fiveK } from '../content/five-k/index.js';
import type { ContentFault } from '../content/own-content.js';
import type { AnyInstrumentContent, AnyInstrumentText, Locale, StartText } from '../content/types.js';
import type { Loaded } from '../localization/locale-controller.js';
import { SECTORS, type Answers, type Sector } from '../scoring/instrument.js';
import { resultOfMeans } from '../scoring/means.js';
import type { InstrumentResult } from '../scoring/score.js';
import { AnswersController } from '../ui/answers-controller.js';
import { flag, oneOf, warnOfValue } from '../ui/attributes.js';
import { FormController } from '../ui/form-controller.js';
import { baseStyles, hostStyles } from '../ui/host-styles.js';
import { SavingController } from '../ui/saving-controller.js';
import { VIEWS, type SelfCheck, type View } from '../ui/self-check.js';
import { SosElement } from '../ui/sos-element.js';
import { startCard } from '../ui/start-card.js';
import { fiveKMark, WHOLE } from './mark.js';

type Journey = typeof import('./journey.js');
type OwnContent = typeof import('../ui/own-content.js');

/** All that is on show; replaced as a whole, so that structure and words always belong together. */
interface Shown {
  readonly content: AnyInstrumentContent;
  readonly start: StartText;
  /** What the questions and the result need; there once the visitor has begun. */
  readonly later: { readonly text: AnyInstrumentText; readonly journey: Journey } | undefined;
}

/**
 * A self-assessment of a collaboration in five dimensions, the five K: questions, then a picture, a sentence, a table and advice.
 *
 * @summary Self-check of the five K of cross-sector collaboration
 * @tag sos-five-k
 *
 * @slot - Shown until the widget is ready, without JavaScript, and when something fails: put a sentence and a link here.
 *
 * @attr {string} lang - `sv` or `en`; inherited from the nearest ancestor that has one. Anything else shows Swedish.
 *
 * @fires {SosChangeEvent} sos-change - The visitor has given an answer. `detail`: `{ instrument, version, answers, result }`
 * @fires {SosCompleteEvent} sos-complete - The visitor has given the last answer that was missing. Same `detail`
 * @fires {SosErrorEvent} sos-error - Content could not be loaded or shown. `detail`: `{ message, error }`
 *
 * @csspart start - The start card
 * @csspart button - A button with a border or a filling
 * @csspart head - Mark, name and progress above a step or the result
 * @csspart progress - The list of steps
 * @csspart question - One statement with its scale
 * @csspart scale - The scale of a statement
 * @csspart option - One step of a scale, or "don't know"
 * @csspart term - A word that the glossary explains
 * @csspart result - All of the result below its head
 * @csspart sentence - The result as a sentence
 * @csspart view-switch - The choice between star, dots and table
 * @csspart radar - The star
 * @csspart dots - The dots
 * @csspart table - The table
 * @csspart advice - Advice for one dimension
 * @csspart actions - Print, copy, begin again
 * @csspart answers - The answers given
 * @csspart about - Where the model comes from
 * @csspart sources - The references
 * @csspart fault - What is wrong with own content
 *
 * @cssproperty [--sos-color-accent=#14487a] - The colour of your site; darkened or lightened until it can be read
 * @cssproperty [--sos-color-text=#1b1f24] - Text; set it together with the background
 * @cssproperty [--sos-color-background=#fff] - Background; set it together with the text
 * @cssproperty [--sos-font-family=inherit] - Typeface; the page's own unless set
 * @cssproperty [--sos-radius=.25em] - Corners of buttons and panels
 * @cssproperty [--sos-padding=0] - Space around the content; 1.25em in the dark theme
 * @cssproperty [--sos-scroll-margin=1em] - Space above a new step when it scrolls into view, for pages with a fixed header
 */
export class SosFiveK extends SosElement {
  static override properties: PropertyDeclarations = {
    view: {},
    scores: {},
    src: {},
    sector: {},
    name: { reflect: true },
    resultField: { attribute: 'result-field' },
    allowSave: { attribute: 'allow-save', converter: flag },
    step: { attribute: false },
    answers: { attribute: false },
  };

  static override styles: CSSResultGroup = [hostStyles, baseStyles];

  static readonly formAssociated = true;

  /** URL, or `#id` of a `<script type="application/json">`, of an own instrument. */
  declare src: string | null;
  /** Name under which a form carries the result as a sentence. */
  declare name: string | null;
  /** Id or name of a hidden field in the same form that repeats the result. */
  declare resultField: string | null;
  /** Offers "save on this device". Without it, nothing is ever stored. */
  declare allowSave: boolean;

  readonly #given = new AnswersController(this, fiveK.structure);
  readonly #saving = new SavingController(this);
  #view: View = 'radar';
  #scores: string | null = null;
  #sector: Sector | undefined;
  #step = 'start';
  #shown: Shown | undefined;
  #own: OwnContent | undefined;
  /** The `src` that is shown or being loaded. */
  #source: string | null = null;
  #fault: ContentFault | undefined;
  #failed = false;
  #status = '';
  #removed: Answers | undefined;
  #dressed = false;
  /** The visitor has gone to another view: when it is there, focus goes to its heading. */
  #moved = false;

  constructor() {
    super();
    this.src = null;
    this.name = null;
    this.resultField = null;
    this.allowSave = false;
    new FormController(this);
  }

  /** How the result is drawn: `radar`, `dots` or `table`. The visitor's choice changes it. */
  get view(): View {
    return this.#view;
  }
  set view(value: View) {
    this.#view = oneOf(this, 'view', value, VIEWS, 'radar');
  }

  /** Means 1–5 in the order of the dimensions, separated by spaces, `-` for none: shows a ready picture without questions. */
  get scores(): string | null {
    return this.#scores;
  }
  set scores(value: string | null) {
    this.#scores = value;
  }

  /** The sector that the visitor answers for: `public`, `private` or `civil`. Part of what is saved as a file. */
  get sector(): Sector | null {
    return this.#sector ?? null;
  }
  set sector(value: Sector | null) {
    this.#sector = oneOf(this, 'sector', value, SECTORS, undefined);
  }

  /** What is on show: `start`, the id of a dimension, or `result`. */
  get step(): string {
    return this.#step;
  }
  set step(value: string) {
    const steps = ['start', ...this.#given.instrument.dimensions.map(({ id }) => id), 'result'];
    this.#step = oneOf(this, 'step', value, steps, 'start');
    if (this.#waiting && this.isConnected) void this.l10n.refresh();
  }

  /** Answers by item id: 1–5 or `'unknown'`. Setting them fires no event. When all are there, the result is shown. */
  get answers(): Answers {
    return this.#given.answers;
  }
  set answers(value: Answers) {
    this.#given.set(value);
    this.#showComplete();
  }

  /** The result of the present answers. */
  get result(): InstrumentResult {
    return this.#given.result;
  }

  /** Removes all answers and shows the start. What the visitor has saved on the device stays. */
  reset(): void {
    this.#given.set({});
    this.#removed = undefined;
    this.step = 'start';
  }

  /** Opens the print dialogue for the widget alone. */
  print(): void {
    void import('./journey.js').then(({ printAlone }) => printAlone(this));
  }

  /** @internal */
  formResetCallback(): void {
    this.reset();
  }

  /** @internal */
  formText(): string {
    const later = this.#shown?.later;
    return later && this.result.answered ? later.journey.formSentence(this.#check(later)) : '';
  }

  /** @internal */
  override async load(locale: Locale): Promise<Loaded> {
    const src = (this.#source = this.src);
    const later = this.#needsLater;
    if (src) this.l10n.use('own-content');
    if (later) this.l10n.use('self-check');
    let content: AnyInstrumentContent = fiveK;
    let fault: ContentFault | undefined;
    if (src) {
      const own = (this.#own ??= await import('../ui/own-content.js'));
      try {
        content = own.parseInstrument(await own.loadOwnContent(src, this.getRootNode() as Document | ShadowRoot));
      } catch (error) {
        if (!(error instanceof own.ContentFault)) throw error;
        fault = error;
      }
    }
    const shown = content.locales.includes(locale) ? locale : content.locales[0]!;
    const [start, text, journey] = await Promise.all([
      content.start(shown),
      later ? content.text(shown) : undefined,
      later ? import('./journey.js') : undefined,
    ]);
    return {
      locale: shown,
      place: () => {
        this.#fault = fault;
        if (fault) return this.loadFailed(fault);
        this.#failed = false;
        this.#given.use(content.structure);
        this.#shown = { content, start, later: text && journey && { text, journey } };
        if (this.allowSave) this.#saving.look(content.structure);
        if (journey) this.#dress(journey);
        this.#showComplete();
      },
    };
  }

  /** @internal */
  override loadFailed(error: unknown): void {
    super.loadFailed(error);
    if (this.#shown && !this.#shown.later) {
      this.#failed = true;
      this.#step = 'start';
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && ((changed.has('src') && this.src !== this.#source) || (changed.has('scores') && this.#waiting))) void this.l10n.refresh();
  }

  protected override updated(): void {
    if (!this.#moved || this.#waiting) return;
    this.#moved = false;
    const title = this.renderRoot.querySelector<HTMLElement>('#title');
    title?.focus({ preventScroll: true });
    const head = title?.closest('.head, .start');
    const { top = 0, bottom = 0 } = head?.getBoundingClientRect() ?? {};
    if (top < 0 || bottom > innerHeight) head?.scrollIntoView();
  }

  protected override renderView(): TemplateResult | undefined {
    const { l10n, headingLevel } = this;
    if (this.#fault && this.#own) return html`${this.#own.faultView(this.#fault, this.src ?? '', l10n.msg)}<slot></slot>`;
    if (!this.#shown) return undefined;
    const { content, start, later } = this.#shown;
    const own = content !== fiveK;
    const ready = this.#readyResult;
    const choose = (view: View): void => {
      this.view = view;
    };
    if (later && ready) {
      const mark = own ? nothing : fiveKMark(ready.dimensions.map(({ band }) => band ?? 'later'));
      return later.journey.readyPicture({ text: later.text, result: ready, l10n, headingLevel, view: this.#view, mark, choose });
    }
    if (later && this.#step !== 'start') {
      const saving = this.allowSave ? later.journey.savingPart(l10n.msg, !!this.#saving.found, this.#save, this.#forget) : nothing;
      return later.journey.journeyView(this.#check(later), this.#step, { own, view: this.#view, saving, choose, restart: this.#restart });
    }
    return startCard({
      text: start,
      result: this.result,
      l10n,
      headingLevel,
      mark: own ? nothing : fiveKMark(WHOLE),
      allowSave: this.allowSave,
      hasSaved: !!this.#saving.found,
      canUndo: !!this.#removed && !this.result.answered,
      loading: this.#waiting,
      failed: this.#failed,
      status: this.#status,
      begin: this.#begin,
      showResult: () => this.#go('result'),
      restore: this.#restore,
      forget: this.#forget,
      undo: this.#undo,
    });
  }

  #check({ text }: NonNullable<Shown['later']>): SelfCheck {
    const { content, start } = this.#shown!;
    return {
      structure: content.structure,
      start,
      text,
      l10n: this.l10n,
      answers: this.answers,
      result: this.result,
      sector: this.#sector,
      headingLevel: this.headingLevel,
      status: this.#status,
      give: (id, answer) => this.#given.give(id, answer),
      go: this.#go,
      say: this.#say,
    };
  }

  /** The ready picture that `scores` asks for. */
  get #readyResult(): InstrumentResult | undefined {
    if (this.#scores === null) return undefined;
    const { instrument } = this.#given;
    const means = this.#scores
      .trim()
      .split(/\s+/)
      .map((each) => (/^[-–]$/.test(each) ? null : Number(each.replace(',', '.'))));
    if (means.length === instrument.dimensions.length && means.every((mean) => mean === null || (mean >= 1 && mean <= 5))) {
      return resultOfMeans(instrument, means);
    }
    warnOfValue(this, 'scores', this.#scores, `${instrument.dimensions.length} numbers from 1 to 5, or "-", with spaces between`);
    return undefined;
  }

  get #needsLater(): boolean {
    return this.#step !== 'start' || !!this.#readyResult || !!this.#shown?.later;
  }

  /** What is asked for is not here yet. */
  get #waiting(): boolean {
    return this.#needsLater && !this.#shown?.later && !this.#failed;
  }

  /** The styles of the journey come with it. */
  #dress(journey: Journey): void {
    if (this.#dressed) return;
    this.#dressed = true;
    adoptStyles(this.renderRoot as ShadowRoot, [...(this.constructor as typeof SosFiveK).elementStyles, ...journey.journeyStyles]);
    new journey.OpenForPrint(this);
  }

  #showComplete(): void {
    if (this.#step === 'start' && this.result.complete) this.step = 'result';
  }

  #go = (step: string): void => {
    this.#moved = true;
    this.#failed = false;
    this.#say('');
    this.step = step;
  };

  #say = (status: string): void => {
    this.#status = status;
    this.requestUpdate();
  };

  /** To the first statement without an answer. */
  #begin = (): void => {
    const { dimensions } = this.result;
    const open = dimensions.find(({ answered, unknown, total }) => answered + unknown < total);
    this.#go((open ?? dimensions[0]!).id);
  };

  #restart = (): void => {
    const removed = this.answers;
    this.reset();
    this.#removed = removed;
    this.#moved = true;
    this.#say(this.l10n.msg('Svaren är borttagna.', { id: 'start.removed', desc: 'Status, after the visitor has begun again' }));
  };

  #undo = (): void => {
    this.answers = this.#removed ?? {};
    this.#removed = undefined;
    this.#moved = true;
    this.#say('');
  };

  #save = (): void => {
    const done = this.#saving.save(this.#given.instrument, this.answers, this.#sector);
    const { msg } = this.l10n;
    this.#say(
      done
        ? msg('Svaren är sparade på den här enheten.', { id: 'saving.saved', desc: 'Status, after saving' })
        : msg('Webbläsaren tillåter inte att svaren sparas. Skriv ut eller spara en fil i stället.', { id: 'saving.blocked', desc: 'Status, when storage is blocked' }),
    );
  };

  #restore = (): void => {
    const { found } = this.#saving;
    if (!found) return;
    this.answers = found.answers;
    if (found.sector) this.sector = found.sector;
    this.#moved = true;
    this.#say('');
  };

  #forget = (): void => {
    const done = this.#saving.remove(this.#given.instrument);
    const { msg } = this.l10n;
    this.#say(
      done
        ? msg('De sparade svaren är borttagna.', { id: 'start.saved-removed', desc: 'Status, after removing what was saved' })
        : msg('Webbläsaren tillåter inte att svaren tas bort. Rensa webbplatsens data i webbläsaren.', { id: 'start.saved-kept', desc: 'Status, when stored answers could not be removed' }),
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sos-five-k': SosFiveK;
  }
}
