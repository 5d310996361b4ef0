import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { WIDGETS, type View } from '../catalog.js';
import { fiveK } from '../content/five-k/index.js';
import type { AnyInstrumentText } from '../content/types.js';
import { flag, oneOf } from '../core/attributes.js';
import { QuestionnaireElement } from '../questionnaire/questionnaire-element.js';
import type { ScoredViewModel } from '../questionnaire/view-model.js';
import type { Instrument } from '../scoring/instrument.js';
import { scoreInstrument, type InstrumentResult } from '../scoring/score.js';
import { fiveKMark, WHOLE } from './mark.js';

type Views = typeof import('./views.js');

/**
 * A self-assessment of a collaboration in five dimensions, the five K: questions, then a picture, a sentence, a table and advice.
 *
 * @summary Self-check of the five K of cross-sector collaboration
 * @tag sos-five-k
 *
 * @slot - Shown until the widget is ready, without JavaScript, and when something fails: put a sentence and a link here.
 *
 * @attr {string} lang - `sv` or `en`; inherited from the nearest ancestor that has one. Anything else shows Swedish.
 * @attr {string} code - An answer code: its answers are what to start from. One in the page's address, `#sos=<code>`, is offered with a question.
 *
 * @fires {SosChangeEvent} sos-change - The visitor has given an answer, or chosen their sector. `detail`: `{ instrument, version, answers, result, code }`
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
 * @csspart sentence - What the result means, with its numbers
 * @csspart change - The finding, where it tells what has changed since an earlier answer
 * @csspart lowest - The statements that were answered lowest, or that have changed most
 * @csspart radar - The radar
 * @csspart dots - The dots
 * @csspart table - The table
 * @csspart answered - How much has been answered, where there is too little for a picture
 * @csspart first - One thing to do, and one question to ask each other
 * @csspart areas - A row for each dimension
 * @csspart area - One of them, to open
 * @csspart advice - Advice for one dimension
 * @csspart linked - The question whether to begin with the answers in the page's address
 * @csspart take - All that can be taken along: who answers, the code, the comparison; print, copy, files; the next time
 * @csspart sector - The choice of sector, where the page presets none
 * @csspart code - The answer code
 * @csspart qr - The link with the answers as a QR code, when the visitor has asked for it
 * @csspart later - The code so far, to open below the questions
 * @csspart baseline - The field for the code of an earlier answer, to open
 * @csspart code-field - That field itself
 * @csspart actions - Print, copy, picture, files
 * @csspart files - The choice of files
 * @csspart answers - The answers given
 * @csspart sources - Where the model comes from, and the references
 * @csspart as-radar - The radar, to open, where another picture stands first
 * @csspart as-dots - The dots, likewise
 * @csspart as-table - The table, likewise
 * @csspart next - What has helped others, to open
 * @csspart fault - What is wrong with custom content, or with an earlier answer
 *
 * @cssproperty [--sos-color-accent=#14487a] - The colour of your site; darkened or lightened until it can be read
 * @cssproperty [--sos-color-text=#1b1f24] - Text; in the dark theme a light tone of the accent. Set it together with the background
 * @cssproperty [--sos-color-background=#fff] - Background; in the dark theme a dark tone of the accent. Set it together with the text
 * @cssproperty [--sos-font-family=inherit] - Typeface; the page's own unless set
 * @cssproperty [--sos-radius=.25em] - Corners of buttons and panels
 * @cssproperty [--sos-padding=0] - Space around the content; 1.25em in the dark theme
 * @cssproperty [--sos-scroll-margin=1em] - Space above a new step when it scrolls into view, for pages with a fixed header
 */
export class SosFiveK extends QuestionnaireElement<InstrumentResult, AnyInstrumentText, Views> {
  static override properties: PropertyDeclarations = {
    view: {},
    compact: { converter: flag },
    scores: {},
    src: {},
    baseline: {},
    comparison: {},
  };

  /** Means 1–5 in the order of the dimensions, separated by spaces, `-` for none; or an array of numbers. Shows a ready picture without questions. */
  declare scores: string | readonly (number | string | null)[] | null | undefined;
  /** Of a result, from `code` or `scores`, only the finding, the picture and the lowest answers: for a front page. */
  declare compact: boolean;
  /** URL, or `#id` of a `<script type="application/json">`, of a custom instrument. */
  declare src: string | null;
  /** An answer code: draws an earlier answer beside the present one. Of statements that are rated. */
  declare baseline: string | null;
  /** The http(s) address of the page with your `<sos-samsyn>`, for "Compare with the others". A comparison on the same page needs none. */
  declare comparison: string | null;

  protected readonly widget = 'five-k';
  protected readonly builtIn = fiveK;
  #view: View = WIDGETS['five-k'].options.view.default;

  constructor() {
    super(scoreInstrument);
    this.scores = null;
    this.compact = false;
    this.src = null;
    this.baseline = null;
    this.comparison = null;
  }

  /** Which picture of the result stands first: `radar`, `dots` or `table`. The others are there too. */
  get view(): View {
    return this.#view;
  }
  set view(value: View) {
    const { values, default: fallback } = WIDGETS['five-k'].options.view;
    this.#view = oneOf(this, 'view', value, values, fallback);
  }

  protected override steps({ dimensions }: Instrument): readonly string[] {
    return [...dimensions.map(({ id }) => id), 'result'];
  }

  protected override get opensAtOnce(): boolean {
    return this.scores != null;
  }

  protected override loadViews(): Promise<Views> {
    return import('./views.js');
  }

  protected override renderMark(isCustom: boolean): TemplateResult | typeof nothing {
    return isCustom ? nothing : fiveKMark(WHOLE);
  }

  protected override renderStep(
    { scoresView, stepView }: Views,
    model: ScoredViewModel,
    step: string,
  ): TemplateResult | undefined {
    const { compact } = this;
    const props = { view: this.#view, compact };
    const picture = this.scores != null && scoresView(this.scores, this, model, props);
    return picture || (step === 'start' ? undefined : stepView(model, step, props));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sos-five-k': SosFiveK;
  }
}
