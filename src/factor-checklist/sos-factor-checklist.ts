import type { PropertyDeclarations, TemplateResult } from 'lit';
import { WIDGETS, type FactorSet } from '../catalog.js';
import { instrumentContent } from '../content/instrument-content.js';
import type { AnyInstrumentContent, AnyInstrumentText } from '../content/types.js';
import { oneOf } from '../core/attributes.js';
import { givenSentence } from '../questionnaire/given-sentence.js';
import { QuestionnaireElement } from '../questionnaire/questionnaire-element.js';
import type { ScoredViewModel } from '../questionnaire/view-model.js';
import { scoreInstrument, type InstrumentResult } from '../scoring/score.js';
import { checklistMark } from './mark.js';

type Views = typeof import('./views.js');

/** After this many milliseconds without a new answer, screen readers hear how far the visitor has come. */
const PAUSE = 1500;

/**
 * A checklist of factors from research on collaboration: statements to rate or to pick from, all on one page, with a summary that follows the answers.
 *
 * @summary Checklist of what helps and what hinders a collaboration
 * @tag sos-factor-checklist
 *
 * @slot - Shown until the widget is ready, without JavaScript, and when something fails: put a sentence and a link here.
 *
 * @attr {string} lang - `sv` or `en`; inherited from the nearest ancestor that has one. Anything else shows Swedish.
 * @attr {string} code - An answer code: its answers are what to start from. One in the page's address, `#sos=<code>`, is offered with a question.
 *
 * @fires {SosChangeEvent} sos-change - The visitor has given an answer, or chosen their sector. `detail`: `{ instrument, version, answers, result, code }`
 * @fires {SosCompleteEvent} sos-complete - The visitor has given the last answer that was missing, or picked the first of a set to pick from. Same `detail`
 * @fires {SosErrorEvent} sos-error - Content could not be loaded or shown. `detail`: `{ message, error }`
 *
 * @csspart start - The start card
 * @csspart button - A button with a border or a filling
 * @csspart head - Mark and name above the statements
 * @csspart group - The statements of one area
 * @csspart question - One statement with its scale, or all that can be picked
 * @csspart scale - The scale of a statement
 * @csspart option - One step of a scale, "don't know", or one thing to pick
 * @csspart term - A word that the glossary explains
 * @csspart so-far - The summary that follows the answers: beside the statements, or a bar below them
 * @csspart summary - The result: what the answers come to
 * @csspart sentence - The finding: the result as a sentence
 * @csspart strengthen - The weak points, the weakest first, each with a next step
 * @csspart more-weak - The rest of them, to open, where there are many
 * @csspart linked - The question whether to begin with the answers in the page's address
 * @csspart take - All that can be taken along: who answers, the code, the comparison; print, copy, files; the next time
 * @csspart sector - The choice of sector, where the page presets none
 * @csspart code - The answer code
 * @csspart qr - The link with the answers as a QR code, when the visitor has asked for it
 * @csspart later - The code so far, to open below the questions
 * @csspart change - What has changed since an earlier answer, as a sentence
 * @csspart baseline - The field for the code of an earlier answer, to open
 * @csspart code-field - That field itself
 * @csspart actions - Print, copy, picture, files
 * @csspart files - The choice of files
 * @csspart sources - Where the factors come from, and the references
 * @csspart fault - What is wrong with custom content
 *
 * @cssproperty [--sos-color-accent=#14487a] - The colour of your site; darkened or lightened until it can be read
 * @cssproperty [--sos-color-text=#1b1f24] - Text; in the dark theme a light tone of the accent. Set it together with the background
 * @cssproperty [--sos-color-background=#fff] - Background; in the dark theme a dark tone of the accent. Set it together with the text
 * @cssproperty [--sos-font-family=inherit] - Typeface; the page's own unless set
 * @cssproperty [--sos-radius=.25em] - Corners of buttons and panels
 * @cssproperty [--sos-padding=0] - Space around the content; 1.25em in the dark theme
 * @cssproperty [--sos-sticky-top=1em] - Space above the summary beside the statements while it stays in view, for pages with a fixed header
 * @cssproperty [--sos-scroll-margin=1em] - Space above a new view when it scrolls into view, for pages with a fixed header
 */
export class SosFactorChecklist extends QuestionnaireElement<InstrumentResult, AnyInstrumentText, Views> {
  static override properties: PropertyDeclarations = {
    set: {},
    src: {},
    baseline: {},
    comparison: {},
  };

  /** URL, or `#id` of a `<script type="application/json">`, of a custom instrument. */
  declare src: string | null;
  /** An answer code: draws an earlier answer beside the present one. Of statements that are rated. */
  declare baseline: string | null;
  /** The http(s) address of the page with your `<sos-samsyn>`, for "Compare with the others". A comparison on the same page needs none. */
  declare comparison: string | null;

  protected readonly widget = 'factor-checklist';
  #set: FactorSet = WIDGETS['factor-checklist'].options.set.default;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super(scoreInstrument);
    this.src = null;
    this.baseline = null;
    this.comparison = null;
  }

  /** Which factors: `conditions`, `results`, `leadership` and `practice` are rated; `motives`, `logics` and `need` are picked from. */
  get set(): FactorSet {
    return this.#set;
  }
  set set(value: FactorSet) {
    const { values, default: fallback } = WIDGETS['factor-checklist'].options.set;
    this.#set = oneOf(this, 'set', value, values, fallback);
  }

  protected override get builtIn(): AnyInstrumentContent {
    return instrumentContent(this.#set);
  }

  /** All on one page: there is no result to wait for. */
  protected override get canShowResult(): boolean {
    return this.result.answered + this.result.unknown > 0;
  }

  protected override steps(): readonly string[] {
    return ['list'];
  }

  protected override firstUnansweredStep(): string {
    return 'list';
  }

  protected override loadViews(): Promise<Views> {
    return import('./views.js');
  }

  protected override renderMark(): TemplateResult {
    return checklistMark;
  }

  protected override renderStep({ listView }: Views, model: ScoredViewModel, step: string): TemplateResult | undefined {
    if (step === 'start') return undefined;
    return listView({
      ...model,
      setAnswer: (id, answer) => {
        model.setAnswer(id, answer);
        clearTimeout(this.#pause);
        this.#pause = setTimeout(() => this.#sayHowFar(model), PAUSE);
      },
      // What the visitor has just done is said, and nothing over it.
      announce: (status) => {
        clearTimeout(this.#pause);
        return model.announce(status);
      },
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  #sayHowFar({ structure, announce }: ScoredViewModel): void {
    const { result, l10n } = this;
    if (this.step !== 'start' && result.answered + result.unknown)
      void announce(givenSentence({ kind: structure.kind, result, l10n }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sos-factor-checklist': SosFactorChecklist;
  }
}
