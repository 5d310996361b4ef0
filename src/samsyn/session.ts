import { html, type TemplateResult } from 'lit';
import type { AnyInstrument } from '../content/types.js';
import type { Comparison } from '../scoring/compare/compare-responses.js';
import { Copying } from '../questionnaire/take/copying.js';
import type { Instrument } from '../scoring/instrument.js';
import { instrumentsOfCodes } from './all-instruments.js';
import { comparisonView } from './comparison-view.js';
import { decisionsOf, withDecisions, type Decision } from './decisions.js';
import type { Reader } from './input-controller.js';
import { Intake } from './intake.js';
import type { LoadedComparison } from './load-comparison.js';
import { MeetingController } from './meeting/meeting-controller.js';
import { choosePresentation } from './presentations/choose.js';
import { unreadableSentence } from './read-file.js';
import type { NamedResponse } from './respondents.js';
import type { ComparisonView } from './rows.js';
import type { SessionHost } from './session-host.js';
import { answerPage } from './answer-page.js';
import { Invitation } from './invitation.js';
import { ScanController } from './scan/scan-controller.js';
import {
  counted,
  EMPTY,
  EMPTY_SHEET,
  withoutRespondents,
  withResponses,
  type ComparisonState,
  type Paper,
} from './state.js';
import type { ComparisonViewModel } from './view-model.js';
import { LastTime, type Baseline } from './then-and-now/last-time.js';
import { usableResponses } from './usable-responses.js';
import { compareRespondents, viewOf } from './shown-comparison.js';

/** One comparison: its state, what follows from it, and what the visitor does with it. */
export class ComparisonSession implements Reader {
  readonly #host: SessionHost;
  #loaded: LoadedComparison;
  #state = EMPTY;
  /** Undefined until it is asked for, as the next. */
  #result: Comparison | null | undefined;
  #view: ComparisonView | undefined;
  readonly #meeting: MeetingController;
  readonly #intake: Intake;
  readonly #copying = new Copying((status) => this.#announce(status));

  readonly #scanning = new ScanController({
    model: () => this.#model(),
    instruments: () => this.#instruments,
    requestUpdate: () => this.#host.requestUpdate(),
    moveTo: (selector) => this.#host.focus.moveTo(selector),
    say: (sentence) => (this.#host.input.status = sentence),
  });

  readonly #lastTime: LastTime;
  readonly #invitation: Invitation;

  constructor(host: SessionHost, loaded: LoadedComparison) {
    this.#host = host;
    this.#meeting = new MeetingController(host.meeting);
    this.#invitation = new Invitation({
      l10n: host.l10n,
      requestUpdate: () => host.requestUpdate(),
      announce: (status) => this.#announce(status),
    });
    this.#loaded = loaded;
    this.#lastTime = new LastTime({
      l10n: host.l10n,
      structure: () => this.#structure,
      instruments: () => this.#instruments,
      instrumentNames: () => this.#loaded.instrumentNames,
      requestUpdate: () => host.requestUpdate(),
      say: (status, focus) => this.#update({ status, showsChanges: false }, focus),
    });
    this.#intake = new Intake({
      l10n: host.l10n,
      input: host.input,
      state: () => this.#state,
      isBlank: () => this.isBlank,
      loaded: () => this.#loaded,
      instruments: () => this.#instruments,
      requestUpdate: () => host.requestUpdate(),
      update: (changes, focus) => this.#update(changes, focus),
      change: (changes, focus) => this.#change(changes, focus),
      emit: () => this.#emit(),
    });
  }

  /** Compares with these words from now on. @returns whether they are of another instrument than before */
  use(loaded: LoadedComparison): boolean {
    const before = this.#loaded.content.structure;
    this.#loaded = loaded;
    this.#view = undefined;
    if (before === this.#structure) return false;
    this.#result = undefined;
    const isOther = before.id !== this.#structure.id;
    if (isOther) this.#state = { ...this.#state, rejected: [] };
    return isOther;
  }

  get responses(): readonly NamedResponse[] {
    return this.#state.respondents.map(({ response }) => response);
  }

  /** Of all respondents who are not hidden; null while there is nothing to compare, or it may not be seen. */
  get result(): Comparison | null {
    if (this.#awaitsOwnCode) return null;
    return (this.#result ??= compareRespondents(this.#structure, counted(this.#state)));
  }

  /** One short sentence on what has just been done. */
  get status(): string {
    return this.#state.status;
  }

  /** What is decided, without empty rows. */
  get decisions(): readonly Decision[] {
    return decisionsOf(this.#state.decisions);
  }

  /** Decisions of the page take the place of all there were. */
  setDecisions(decisions: readonly Decision[]): void {
    this.#update(withDecisions(decisions));
  }

  /** Opens the meeting mode, or says why there is nothing to show. */
  present(): Promise<void> {
    return this.#meeting.present(this.#model());
  }

  /** Ids of the instruments that rejected codes are for: their names are needed. */
  get rejectedInstruments(): readonly string[] {
    const ids = new Set(this.#state.rejected.map(({ instrument }) => instrument));
    return this.#instruments.map(({ id }) => id).filter((id) => id !== this.#structure.id && ids.has(id));
  }

  /** There is nothing to show but where answers are given. */
  get isBlank(): boolean {
    const { respondents, rejected, removed, sheet } = this.#state;
    return !respondents.length && !rejected.length && !removed && !sheet && !this.#scanning.isOpen;
  }

  /** Something is being read that takes longer than a moment. */
  get isBusy(): boolean {
    return this.#intake.isBusy;
  }

  /** What is wrong with the files that were given last. */
  get fileFaults(): readonly string[] {
    return this.#state.unreadable.map((file) => unreadableSentence(file, this.#host.l10n.msg));
  }

  /** The codes in a text of the page take the place of all there was. */
  setCodes(text: string): void {
    this.#update(withoutRespondents(this.#state));
    this.#intake.readCodes(text);
  }

  /**
   * Responses of the page take the place of all there was.
   * @param warn is told why a response is left out
   */
  setResponses(responses: readonly NamedResponse[], warn: (why: string) => void): void {
    this.#intake.stopReadingCodes();
    this.#update(withResponses(this.#state, usableResponses(responses, this.#structure, warn), this.#structure));
  }

  /**
   * The earlier time that the page gives; null for none.
   * @param warn is told why answers in it are left out
   */
  setBaseline(baseline: Baseline | null, warn: (why: string) => void): void {
    this.#lastTime.use(baseline, warn);
  }

  readText(text: string): void {
    this.#intake.readText(text);
  }

  readFiles(files: readonly File[]): void {
    void this.#intake.readFiles(files);
  }

  /** Takes in the visitor's own code, as from a link; one that does not count is told with the reason. */
  addOwnCode(code: string): void {
    this.#intake.addOwnCode(code);
  }

  invitation(): TemplateResult {
    const { content, text } = this.#loaded;
    const { element, l10n } = this.#host;
    const link = answerPage(element, content.structure.id, l10n.locale);
    return this.#invitation.render({ name: text.name, content, link }, this.#state.status);
  }

  scan(): void {
    void this.#scanning.open();
  }

  openSheet(): void {
    this.#update({ sheet: EMPTY_SHEET, listOpen: true }, '#sheet-digits');
  }

  #announce(status: string): Promise<unknown> {
    this.#update({ status });
    return this.#host.updateComplete();
  }

  #update(changes: Partial<ComparisonState>, focus?: string): void {
    // Said in the usual place, unless the change names another.
    this.#state = { ...this.#state, ...('status' in changes && { saidAt: 'actions' }), ...changes };
    if (changes.respondents) this.#result = undefined;
    this.#view = undefined;
    if (focus) this.#host.focus.moveTo(focus);
    this.#host.requestUpdate();
  }

  #change(changes: Partial<ComparisonState>, focus?: string): void {
    this.#update({ removed: undefined, faultDone: '', ownCodeFault: '', status: '', ...changes }, focus);
    this.#host.input.status = this.#host.input.aloud = '';
    this.#emit();
  }

  /** Names stay here. */
  #emit(): void {
    const { id, version } = this.#structure;
    const responses = counted(this.#state).map(({ response: { answers, sector } }) => ({
      answers,
      ...(sector && { sector }),
    }));
    this.#host.changed({ instrument: id, version, responses, result: this.result });
  }

  render(): TemplateResult {
    const model = this.#model();
    return html`${this.#scanning.render() ?? comparisonView(model)}${this.#meeting.render(model)}`;
  }

  #model(): ComparisonViewModel {
    const { content, ...words } = this.#loaded;
    const host = this.#host;
    const { l10n } = host;
    const state = this.#state;
    const { result } = this;
    const view = result ? (this.#view ??= viewOf(result, state, content.structure, words.text, l10n.msg)) : undefined;
    return {
      ...words,
      structure: content.structure,
      state,
      input: host.input.model(this.fileFaults, this.#intake.isBusy),
      l10n,
      headingLevel: host.headingLevel(),
      group: host.group(),
      linkNote: host.group() || counted(state).length ? host.linkNote(this.#hasOwnCode) : '',
      result,
      view,
      presentation: choosePresentation(view, l10n.msg),
      lastTime: this.#lastTime.model(),
      thenAndNow: view && this.#lastTime.changes(state.respondents, this.#structure, words.text),
      isListOpen: state.listOpen ?? (host.isSettled() && !this.#intake.isBusy && counted(state).length < 2),
      awaitsOwnCode: this.#awaitsOwnCode,
      set: (changes, focus) => this.#update(changes, focus),
      change: (changes, focus) => this.#change(changes, focus),
      submitOwnCode: (code) => this.#intake.submitOwnCode(code),
      correct: (code, text) => this.#intake.correct(code, text),
      settle: (changes, done) => this.#intake.settle(changes, done),
      submitSheet: () => this.#intake.submitSheet(),
      copying: this.#copying,
      print: (paper) => void this.#print(paper),
      present: () => void this.present(),
      nearMeeting: () => this.#meeting.near(),
    };
  }

  async #print(paper: Paper): Promise<void> {
    this.#update({ paper });
    await this.#host.updateComplete();
    this.#host.print();
  }

  get #awaitsOwnCode(): boolean {
    return this.#host.isBlind() && !this.#hasOwnCode;
  }

  get #hasOwnCode(): boolean {
    return counted(this.#state).some(({ isOwn }) => isOwn);
  }

  get #structure(): AnyInstrument {
    return this.#loaded.content.structure;
  }

  /** All that codes can be for. */
  get #instruments(): readonly Instrument[] {
    return instrumentsOfCodes(this.#structure);
  }
}
