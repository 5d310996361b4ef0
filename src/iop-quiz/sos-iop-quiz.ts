import type { TemplateResult } from 'lit';
import { iop } from '../content/iop/index.js';
import type { IopText } from '../content/iop/text.js';
import type { AnyContent } from '../content/types.js';
import { QuestionnaireElement } from '../questionnaire/questionnaire-element.js';
import { adviseIop, IOP_ROUTES, type IopAdvice } from '../scoring/advise-iop.js';
import { itemsOf, type Instrument } from '../scoring/instrument.js';
import { iopMark } from './mark.js';
import { REVIEW, stepsOf, type IopViewModel } from './quiz.js';

type Views = typeof import('./views.js');

/**
 * A readiness quiz for an idea-based public partnership (IOP): one question at a time, the seven decisive ones first. Then the route that
 * they point to so far (a partnership, procurement or a grant), and the choice to stop or to go on with the form and the conditions. The
 * result says how much counts against, what has no answer, why, what to do next, and what the visitor's own answers say. It is called early
 * while questions are left. It is no legal advice.
 *
 * @summary Does an idea-based public partnership (IOP) fit?
 * @tag sos-iop-quiz
 *
 * @slot - Shown until the widget is ready, without JavaScript, and when something fails: put a sentence and a link here.
 *
 * @attr {string} lang - `sv` or `en`; inherited from the nearest ancestor that has one. Anything else shows Swedish.
 * @attr {string} code - An answer code: its answers are what to start from. One in the page's address, `#sos=<code>`, is offered with a question.
 *
 * @fires {SosChangeEvent<IopAdvice>} sos-change - The visitor has given an answer, or chosen their sector. `detail`: `{ instrument, version, answers, result, code }`
 * @fires {SosCompleteEvent<IopAdvice>} sos-complete - The visitor has given the last answer that was missing. Same `detail`
 * @fires {SosErrorEvent} sos-error - Content could not be loaded or shown. `detail`: `{ message, error }`
 *
 * @csspart start - The start card
 * @csspart button - A button with a border or a filling
 * @csspart head - Mark, name and progress above a question, the answers or the result
 * @csspart progress - The list of the three parts
 * @csspart question - One question with its answers to choose from
 * @csspart option - One answer to choose
 * @csspart term - A word that the glossary explains
 * @csspart early - After the decisive questions: the route so far with what decided it. In the result: the finding, while questions are left or nobody knows what decides
 * @csspart route - The fork with the three routes, each with why in words
 * @csspart review - All answers before the result
 * @csspart result - All of the result below its head
 * @csspart sentence - The finding, in a sentence or two
 * @csspart contradictions - Answers that do not go together
 * @csspart next - What to do next on the route, with its source
 * @csspart for - What speaks for an IOP
 * @csspart against - What counts against it
 * @csspart partly - What holds in part
 * @csspart unclear - What is to be found out, with the way to its questions
 * @csspart rest - The lines of a long list that are folded
 * @csspart crossroads - How the conditions were in the case of Crossroads
 * @csspart partnership - What else guidance asks of a partnership: it opens the next three
 * @csspart settle - While no route is clear: what a partnership has to settle before an agreement is signed
 * @csspart further - Two more things to check
 * @csspart keys - Four keys
 * @csspart legal - That this is no legal advice
 * @csspart linked - The question whether to begin with the answers in the page's address
 * @csspart take - All that can be taken along: who answers, the code; print, copy, files; the next time
 * @csspart sector - The choice of sector, where the page presets none
 * @csspart code - The answer code
 * @csspart qr - The link with the answers as a QR code, when the visitor has asked for it
 * @csspart later - The code so far, to open below the questions
 * @csspart actions - Print, copy, files
 * @csspart files - The choice of files
 * @csspart answers - The answers given
 * @csspart sources - Where the quiz comes from, and the references
 *
 * @cssproperty [--sos-color-accent=#14487a] - The colour of your site; darkened or lightened until it can be read
 * @cssproperty [--sos-color-text=#1b1f24] - Text; in the dark theme a light tone of the accent. Set it together with the background
 * @cssproperty [--sos-color-background=#fff] - Background; in the dark theme a dark tone of the accent. Set it together with the text
 * @cssproperty [--sos-font-family=inherit] - Typeface; the page's own unless set
 * @cssproperty [--sos-radius=.25em] - Corners of buttons and panels
 * @cssproperty [--sos-padding=0] - Space around the content; 1.25em in the dark theme
 * @cssproperty [--sos-scroll-margin=1em] - Space above a new step when it scrolls into view, for pages with a fixed header
 */
export class SosIopQuiz extends QuestionnaireElement<IopAdvice, IopText, Views> {
  protected readonly widget = 'iop-quiz';

  /** The visitor has come to all answers: from there, questions lead back to them. */
  #seenAll = false;

  constructor() {
    super((_instrument, answers) => adviseIop(answers));
  }

  protected override get builtIn(): AnyContent<IopText> {
    return iop;
  }

  protected override steps(structure: Instrument): readonly string[] {
    return stepsOf(structure);
  }

  protected override firstUnansweredStep(structure: Instrument): string {
    return itemsOf(structure).find(({ id }) => !Object.hasOwn(this.answers, id))?.id ?? REVIEW;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    if (this.step === REVIEW || this.step === 'result') this.#seenAll = true;
    else if (this.step === 'start') this.#seenAll = false;
  }

  protected override loadViews(): Promise<Views> {
    return import('./views.js');
  }

  protected override renderMark(): TemplateResult {
    return iopMark(IOP_ROUTES);
  }

  protected override renderStep({ stepView }: Views, model: IopViewModel, step: string): TemplateResult | undefined {
    return step === 'start' ? undefined : stepView(model, step, this.#seenAll);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sos-iop-quiz': SosIopQuiz;
  }
}
