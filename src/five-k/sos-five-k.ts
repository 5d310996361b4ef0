import { adoptStyles, html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { fiveK } from '../content/five-k/index.js';
import type { AnyInstrumentContent, AnyInstrumentText, Background, Locale, StartText } from '../content/types.js';
import type { Loaded, Room } from '../localization/locale-controller.js';
import { SECTORS, type Answers, type Sector } from '../scoring/instrument.js';
import type { InstrumentResult } from '../scoring/score.js';
import { AnswersController } from '../ui/answers-controller.js';
import { flag, oneOf } from '../ui/attributes.js';
import { firstStyles } from '../ui/first-styles.js';
import type { Own } from '../ui/own-content.js';
import type { ResultProps } from '../ui/result-view.js';
import type { Saving } from '../ui/saving.js';
import { VIEWS, type SelfCheck, type View } from '../ui/self-check.js';
import { SosElement } from '../ui/sos-element.js';
import { startCard } from '../ui/start-card.js';
import { fiveKMark, WHOLE } from './mark.js';

/** All that is on show; replaced as a whole, so that structure and words always belong together. */
interface Shown {
  readonly content: AnyInstrumentContent;
  readonly start: StartText;
  /** What the questions and the result need; there once the visitor has begun. */
  readonly later: Later | undefined;
  /** There when `allow-save` is. */
  readonly saving: Saving | undefined;
}

interface Later {
  readonly text: AnyInstrumentText;
  readonly journey: typeof import('./journey.js');
  /** There when the visitor has asked for it. */
  readonly more: { readonly views: typeof import('../ui/more.js'); readonly background: Background } | undefined;
  /** There when `scores` is. */
  readonly ready: typeof import('../ui/ready-picture.js') | undefined;
}

/** The strings of questions and result come beside them, not after. */
const selfCheck: Room = { sv: () => import('../localization/generated/self-check.sv.js'), en: () => import('../localization/generated/self-check.en.js') };

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
 * @csspart files - The choice of files
 * @csspart answers - The answers given
 * @csspart sources - Where the model comes from, and the references
 * @csspart fault - What is wrong with own content
 *
 * @cssproperty [--sos-color-accent=#14487a] - The colour of your site; darkened or lightened until it can be read
 * @cssproperty [--sos-color-text=#1b1f24] - Text; in the dark theme a light tone of the accent. Set it together with the background
 * @cssproperty [--sos-color-background=#fff] - Background; in the dark theme a dark tone of the accent. Set it together with the text
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

  static override styles: CSSResultGroup = firstStyles;

  static readonly formAssociated = true;

  /** Means 1–5 in the order of the dimensions, separated by spaces, `-` for none: shows a ready picture without questions. */
  declare scores: string | null;
  /** URL, or `#id` of a `<script type="application/json">`, of an own instrument. */
  declare src: string | null;
  /** Name under which a form carries the result as a sentence. */
  declare name: string | null | undefined;
  /** Id or name of a hidden field in the same form that repeats the result. */
  declare resultField: string | null | undefined;
  /** Offers "save on this device". Without it, nothing is ever stored. */
  declare allowSave: boolean;
  /** What is on show: `start`, the id of a dimension, or `result`. */
  declare step: string;

  readonly #given = new AnswersController(this, fiveK.structure);
  #view: View = 'radar';
  #sector: Sector | undefined;
  #shown: Shown | undefined;
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
  /** The content that has come, and from where. */
  #own: (Own & { readonly src: string | null }) | undefined;
  /** What the latest load set out to bring. */
  #asked = '';

  constructor() {
    super();
    this.scores = null;
    this.src = null;
    this.allowSave = false;
    this.step = 'start';
  }

  /** How the result is drawn: `radar`, `dots` or `table`. The visitor's choice changes it. */
  get view(): View {
    return this.#view;
  }
  set view(value: View) {
    this.#view = oneOf(this, 'view', value, VIEWS, 'radar');
  }

  /** The sector that the visitor answers for: `public`, `private` or `civil`. Part of what is saved as a file. */
  get sector(): Sector | null {
    return this.#sector ?? null;
  }
  set sector(value: Sector | null) {
    this.#sector = oneOf(this, 'sector', value, SECTORS, undefined);
  }

  /** Answers by item id: 1–5 or `'unknown'`. Setting them fires no event. When all are there, the result is shown. */
  get answers(): Answers {
    return this.#given.answers;
  }
  set answers(value: Answers) {
    this.#given.set(value, !this.src || !!this.#shown);
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
    this.#status = '';
    this.step = 'start';
  }

  /** Opens the print dialogue for the widget alone. */
  print(): void {
    // Without a connection, the whole page is better than nothing.
    void this.#openMore()
      .then(() => import('../ui/more.js'))
      .then(
        ({ printAlone }) => printAlone(this),
        () => print(),
      );
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
    if (later) l10n.use(selfCheck);
    const views = src ? await import('../ui/own-content.js') : undefined;
    if (views) l10n.use(views.room);
    // Once: the next step needs no connection, and no answer of a server that has changed its mind.
    const { fault, content: instrument = fiveK }: Own =
      this.#own && this.#own.src === src ? this.#own : ((await views?.ownInstrument(src!, this.getRootNode() as Document | ShadowRoot)) ?? {});
    if (fault) {
      return {
        locale,
        place: () => {
          this.#fault = views?.faultView(fault, src!, l10n.msg);
          this.loadFailed(fault);
        },
      };
    }
    const shown = instrument.locales.includes(locale) ? locale : instrument.locales[0]!;
    const [start, saving, text, journey, ready, background, more] = await Promise.all([
      instrument.start(shown),
      this.allowSave ? import('../ui/saving.js') : undefined,
      later ? instrument.text(shown) : undefined,
      later ? import('./journey.js') : undefined,
      this.scores === null ? undefined : import('../ui/ready-picture.js'),
      this.#wantsMore ? instrument.background(shown) : undefined,
      this.#wantsMore ? import('../ui/more.js') : undefined,
    ]);
    if (more) l10n.use(more.room);
    return {
      locale: shown,
      place: () => {
        this.#own = { src, content: instrument };
        this.#fault = undefined;
        this.#failed = false;
        this.#given.use(instrument.structure);
        this.#shown = {
          content: instrument,
          start,
          saving: saving && new saving.Saving(this, instrument.structure, l10n.msg),
          later: text && journey && { text, journey, ready, more: background && more && { background, views: more } },
        };
        // Styles come with what they belong to.
        if (journey) adoptStyles(this.renderRoot as ShadowRoot, [firstStyles, journey.selfCheckStyles, ...(more ? [more.moreStyles] : [])]);
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
      void import('../ui/form-controller.js').then(({ FormController }) => new FormController(this, () => this.#shown?.later && this.#check(this.#shown.later)));
    }
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
    const { l10n, headingLevel, result, scores } = this;
    if (this.#fault) return html`${this.#fault}<slot></slot>`;
    if (!this.#shown) return undefined;
    const { content, start, later, saving } = this.#shown;
    const own = content !== fiveK;
    const props: ResultProps = {
      view: this.#view,
      saving: (later && saving?.part()) ?? nothing,
      mark: (results) => (own ? nothing : fiveKMark(results.map(({ band }) => band ?? 'later'))),
      choose: (view) => {
        this.view = view;
      },
      restart: this.#restart,
    };
    const ready = scores !== null && later?.ready?.readyPicture(scores, this, this.#check(later), props);
    if (ready) return ready;
    const step = oneOf(this, 'step', this.step, ['start', ...content.structure.dimensions.map(({ id }) => id), 'result'], 'start');
    if (later && step !== 'start') return later.journey.journeyView(this.#check(later), step, props);
    return startCard({
      text: start,
      result,
      l10n,
      headingLevel,
      mark: own ? nothing : fiveKMark(WHOLE),
      saving,
      canUndo: !!this.#removed && !result.answered,
      loading: this.#waiting,
      failed: this.#failed,
      status: this.#status,
      begin: this.#begin,
      showResult: () => this.#go('result'),
      undo: () => this.restore(this.#removed ?? {}),
    });
  }

  #check({ text, more }: Later): SelfCheck {
    const { content } = this.#shown!;
    const check: SelfCheck = {
      failed: this.#failed,
      openMore: this.#openMore,
      structure: content.structure,
      text,
      own: content !== fiveK,
      l10n: this.l10n,
      answers: this.answers,
      result: this.result,
      sector: this.#sector,
      headingLevel: this.headingLevel,
      status: this.#status,
      give: (id, answer) => {
        // What was said of the answers before is no longer so.
        this.#status = '';
        this.#given.give(id, answer);
      },
      go: this.#go,
      say: this.say,
      print: () => this.print(),
      more: undefined,
    };
    if (!more) return check;
    const { background, views } = more;
    return { ...check, more: { files: views.filesView(check), answers: views.answersView(check), background: views.backgroundView(background) } };
  }

  get #needsLater(): boolean {
    // A form is told of answers before the visitor begins.
    return this.step !== 'start' || this.scores !== null || !!this.#shown?.later || (this.#inForm && this.result.answered > 0);
  }

  /** What has to be fetched, in one line, to be compared. */
  get #wish(): string {
    return [this.src, this.allowSave, this.scores !== null, this.#needsLater].join();
  }

  /** What is asked for is not here yet. */
  get #waiting(): boolean {
    return this.#needsLater && !this.#shown?.later && !this.#failed;
  }

  #showComplete(): void {
    if (this.step === 'start' && this.result.complete) this.step = 'result';
  }

  #go = (step: string): void => {
    this.#moved = true;
    this.#failed = false;
    this.say('');
    this.step = step;
  };

  #openMore = async (): Promise<void> => {
    if (this.#shown?.later?.more) return;
    this.#wantsMore = true;
    await this.l10n.refresh();
    await this.updateComplete;
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
    this.say(this.l10n.msg('Svaren är borttagna.', { id: 'start.removed', desc: 'Status, after the visitor has begun again' }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sos-five-k': SosFiveK;
  }
}
