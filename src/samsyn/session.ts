import type { TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { AnyInstrument } from '../content/types.js';
import type { SosSamsynDetail } from '../core/events.js';
import type { FocusController } from '../core/focus-controller.js';
import type { LocaleController } from '../localization/locale-controller.js';
import { AnswerCodeFault } from '../scoring/codes/decode.js';
import { encodeAnswers } from '../scoring/codes/encode.js';
import { findCodes, findCodesInSteps, type FindProgress } from '../scoring/codes/find.js';
import { compareResponses, type Comparison } from '../scoring/compare/compare-responses.js';
import { readCode } from '../questionnaire/code-faults.js';
import { Copying } from '../questionnaire/take/copying.js';
import type { AnswerResponse, Instrument } from '../scoring/instrument.js';
import { ALL_INSTRUMENTS } from './all-instruments.js';
import { comparisonView } from './comparison-view.js';
import type { InputController, Reader } from './input-controller.js';
import type { LoadedComparison } from './load-comparison.js';
import { choosePresentation } from './presentations/choose.js';
import { tidyName } from './name-column.js';
import { findResponses, readFile, unreadableSentence, type RunSearch, type UnreadableFile } from './read-file.js';
import { correctionLabel, isCorrectable, rejectionReason, rejectionTitle } from './rejection.js';
import { addResponses, type FoundResponse, type NamedResponse, type RejectedCode } from './respondents.js';
import { describeComparison, MANY_FROM, type ComparisonView } from './rows.js';
import {
  chosenSectors,
  counted,
  EMPTY,
  withFound,
  withOwn,
  withoutRespondents,
  withResponses,
  type ComparisonState,
} from './state.js';
import type { ComparisonViewModel } from './view-model.js';
import { takenSentence } from './words.js';

export interface SessionHost {
  readonly l10n: LocaleController;
  readonly focus: FocusController;
  readonly input: InputController;
  headingLevel(): number;
  /** The answers are hidden until the visitor's own are among them. */
  isBlind(): boolean;
  /** Nothing that has been given is still to be read. */
  isSettled(): boolean;
  requestUpdate(): void;
  /** Resolves when what has changed is shown. */
  updateComplete(): Promise<unknown>;
  print(): void;
  /** The visitor has changed what is compared. */
  changed(detail: SosSamsynDetail): void;
}

/** One comparison: its state, what follows from it, and what the visitor does with it. */
export class ComparisonSession implements Reader {
  readonly #host: SessionHost;
  #loaded: LoadedComparison;
  #state = EMPTY;
  /** Undefined until it is asked for, as the next. */
  #result: Comparison | null | undefined;
  #view: ComparisonView | undefined;
  /** Which reading of what the page has given is the last. */
  #reading = 0;
  /** How many searches are under way. */
  #searching = 0;
  readonly #copying = new Copying((status) => {
    this.#update({ status });
    return this.#host.updateComplete();
  });

  constructor(host: SessionHost, loaded: LoadedComparison) {
    this.#host = host;
    this.#loaded = loaded;
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
    return (this.#result ??= this.#compare(counted(this.#state).map(({ response }) => response)));
  }

  /** One short sentence on what has just been done. */
  get status(): string {
    return this.#state.status;
  }

  /** Ids of the instruments that rejected codes are for: their names are needed. */
  get rejectedInstruments(): readonly string[] {
    const ids = new Set(this.#state.rejected.map(({ instrument }) => instrument));
    return this.#instruments.map(({ id }) => id).filter((id) => id !== this.#structure.id && ids.has(id));
  }

  /** Nobody takes part, and nothing is to be asked or brought back: the first view says what to do. */
  get isEmpty(): boolean {
    const { respondents, rejected, removed, sheet } = this.#state;
    return !respondents.length && !rejected.length && !removed && !sheet;
  }

  /** What is wrong with the files that were given last. */
  get fileFaults(): readonly string[] {
    return this.#state.unreadable.map((file) => unreadableSentence(file, this.#host.l10n.msg));
  }

  /** The codes in a text of the page take the place of all there was. */
  setCodes(text: string): void {
    const reading = ++this.#reading;
    this.#state = withoutRespondents(this.#state);
    void this.#search(findCodesInSteps(text, this.#instruments), (found) => {
      // Something newer of the page has come meanwhile.
      if (reading !== this.#reading) return;
      this.#update(withFound(this.#state, found, this.#structure));
    });
  }

  /** Searches in slices, and says how far it has come; what is small is there at once. */
  #search<T>(search: Generator<FindProgress, T>, use: (found: T) => void): void | Promise<void> {
    const found = inSlices(search, (progress) => this.#tellProgress(progress));
    if (!(found instanceof Promise)) return use(found);
    this.#searching++;
    this.#host.requestUpdate();
    return found.then((all) => {
      if (!--this.#searching) this.#host.input.progress = '';
      use(all);
      this.#host.requestUpdate();
    });
  }

  #tellProgress({ read, of }: FindProgress): void {
    const { input, l10n } = this.#host;
    input.progress = of
      ? l10n.msg(str`${l10n.number(read)} av ${l10n.number(of)} lästa`, {
          id: 'samsyn.progress',
          desc: 'While many codes are read. 0: how many have been read, 1: of how many',
        })
      : l10n.msg('Letar efter koder …', { id: 'samsyn.searching', desc: 'While a long text is searched for codes' });
    this.#host.requestUpdate();
  }

  /**
   * Responses of the page take the place of all there was.
   * @param warn is told why a response is left out
   */
  setResponses(responses: readonly NamedResponse[], warn: (why: string) => void): void {
    this.#reading++;
    this.#update(withResponses(this.#state, usable(responses, this.#structure, warn), this.#structure));
  }

  readText(text: string): void {
    this.#state = { ...this.#state, unreadable: [] };
    void this.#search(findResponses(text, this.#instruments), (found) => {
      const { input } = this.#host;
      if (found.length) input.draft = '';
      else input.noCode();
      this.#add(found);
    });
  }

  readFiles(files: readonly File[]): void {
    void this.#readFiles(files);
  }

  async #readFiles(files: readonly File[]): Promise<void> {
    const found: FoundResponse[] = [];
    const unreadable: UnreadableFile[] = [];
    const run: RunSearch = async (search) => {
      let all: FoundResponse[] = [];
      await this.#search(search, (some) => (all = some));
      return all;
    };
    for (const file of files) {
      const read = await readFile(file, this.#instruments, run);
      if ('fault' in read) unreadable.push({ name: file.name, fault: read.fault });
      else found.push(...read.found);
    }
    this.#host.input.status = '';
    this.#update({ unreadable });
    if (found.length) this.#add(found);
  }

  /** What the visitor has given. */
  #add(found: readonly FoundResponse[]): void {
    const { l10n, input } = this.#host;
    const before = this.#state;
    this.#update({ ...withFound(before, found, this.#structure), status: '' });
    const { respondents, rejected } = this.#state;
    const added = respondents.length - before.respondents.length;
    input.status = found.length ? takenSentence(added, rejected.length - before.rejected.length, l10n) : '';
    if (added) this.#emit();
  }

  openSheet(): void {
    this.#update({ sheet: EMPTY_SHEET, listOpen: true }, '#sheet-digits');
  }

  #submitSheet(): void {
    const { digits, name, sector } = this.#state.sheet!;
    const { answers, fault } = readSheet(digits, this.#structure);
    if (fault) {
      this.#host.input.status = sheetFaultSentence(fault, this.#loaded.text, this.#host.l10n);
      return this.#update({ sheet: { ...this.#state.sheet!, isChecked: true } }, '#sheet-digits');
    }
    const response = { answers, ...(sector && { sector }) };
    this.#update({ sheet: EMPTY_SHEET }, '#sheet-digits');
    this.#add([
      {
        line: 1,
        text: encodeAnswers(this.#structure, response),
        name: tidyName(name),
        read: { instrument: this.#structure, response },
        fault: undefined,
      },
    ]);
  }

  #correct(code: RejectedCode, text: string): void {
    const { l10n } = this.#host;
    const [found] = findCodes(text, this.#instruments);
    const read = readCode(text, this.#instruments);
    const result = found ?? { read: undefined, fault: read instanceof AnswerCodeFault ? read : undefined };
    const { line, name, file } = code;
    const again: FoundResponse = {
      ...result,
      line,
      text: found?.text ?? text,
      name: name ?? found?.name,
      ...(file !== undefined && { file }),
    };
    const changes = withCorrected(this.#state, code, again, this.#structure);
    const [still] = changes.rejected!;
    const done = l10n.msg('Koden är rättad och räknas.', {
      id: 'fault.corrected',
      desc: 'After a code has been corrected',
    });
    // It stays where it is, with what is wrong now.
    if (still?.key === code.key)
      return this.#settle(
        changes,
        isCorrectable(still)
          ? `${rejectionTitle(still, '', l10n.msg)}. ${correctionLabel(still, l10n.msg).replace(/:$/, '.')}`
          : rejectionReason(still, this.#loaded.instrumentNames, l10n),
      );
    this.#settle(changes, done);
  }

  /** Goes to the next code that does not count; where there is none, to what is said of the last. */
  #settle(changes: Partial<ComparisonState>, done: string): void {
    const isLast = !(changes.rejected ?? this.#state.rejected).length;
    const next = isLast ? '#fault-done' : '[part~="fault"] :is(input, button)';
    const shown: Partial<ComparisonState> = { faultDone: isLast ? done : '', ...changes };
    if (changes.respondents && changes.respondents !== this.#state.respondents) this.#change(shown, next);
    else this.#update({ removed: undefined, ...shown }, next);
    this.#host.input.status = isLast ? '' : done;
  }

  /** Takes in the visitor's own code, as from a link; one that does not count is listed with the reason. */
  addOwnCode(code: string): void {
    const found = findCodes(code, this.#instruments);
    const { respondents } = addResponses(found, [], this.#structure);
    if (respondents[0]) this.#change(withOwn(this.#state, respondents[0]), '#title');
    else this.#update(withFound(this.#state, found, this.#structure), '#title');
  }

  #submitOwnCode(code: string): void {
    const { l10n } = this.#host;
    const [found] = findCodes(code, this.#instruments);
    const { respondents, rejected } = addResponses(found ? [found] : [], [], this.#structure);
    const [own] = respondents;
    const [fault] = rejected;
    if (own) return this.#change(withOwn(this.#state, own), '#title');
    const notCode = l10n.msg('Det här är ingen kod.', {
      id: 'parties.not-code',
      desc: "In the field for one's own code, when there is no code in it",
    });
    const ownCodeFault = fault ? rejectionReason(fault, this.#loaded.instrumentNames, l10n) : notCode;
    this.#update({ ownCodeFault }, '#own-code');
  }

  #update(changes: Partial<ComparisonState>, focus?: string): void {
    this.#state = { ...this.#state, ...changes };
    if (changes.respondents) this.#result = undefined;
    this.#view = undefined;
    if (focus) this.#host.focus.moveTo(focus);
    this.#host.requestUpdate();
  }

  #change(changes: Partial<ComparisonState>, focus?: string): void {
    this.#update({ removed: undefined, faultDone: '', ownCodeFault: '', status: '', ...changes }, focus);
    this.#host.input.status = '';
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
    return comparisonView(this.#model());
  }

  #model(): ComparisonViewModel {
    const { content, ...words } = this.#loaded;
    const host = this.#host;
    const { l10n } = host;
    const state = this.#state;
    const { result } = this;
    const view = result ? (this.#view ??= this.#describe(result)) : undefined;
    return {
      ...words,
      structure: content.structure,
      state,
      input: host.input.model(this.fileFaults, this.#searching > 0),
      l10n,
      headingLevel: host.headingLevel(),
      result,
      view,
      presentation: choosePresentation(view, l10n.msg),
      isListOpen:
        state.listOpen ?? (host.isSettled() && !this.#searching && !state.rejected.length && counted(state).length < 2),
      awaitsOwnCode: this.#awaitsOwnCode,
      set: (changes, focus) => this.#update(changes, focus),
      change: (changes, focus) => this.#change(changes, focus),
      submitOwnCode: (code) => this.#submitOwnCode(code),
      correct: (code, text) => this.#correct(code, text),
      settle: (changes, done) => this.#settle(changes, done),
      submitSheet: () => this.#submitSheet(),
      copying: this.#copying,
      print: () => host.print(),
    };
  }

  /** Of all sectors, or of those that are chosen. */
  #describe(whole: Comparison): ComparisonView {
    const sectors = chosenSectors(this.#state.sectors);
    // A sector may have gone since it was chosen.
    const isPart = sectors.length > 0 && sectors.every((sector) => whole.sectors[sector]);
    const responses = counted(this.#state).map(({ response }) => response);
    const part = isPart ? this.#compare(responses.filter(({ sector }) => sector && sectors.includes(sector))) : whole;
    return describeComparison(part ?? whole, this.#structure, this.#loaded.text, whole.respondents >= MANY_FROM);
  }

  #compare(responses: readonly AnswerResponse[]): Comparison | null {
    return responses.length ? compareResponses(this.#structure, responses) : null;
  }

  get #awaitsOwnCode(): boolean {
    return this.#host.isBlind() && !counted(this.#state).some(({ isOwn }) => isOwn);
  }

  get #structure(): AnyInstrument {
    return this.#loaded.content.structure;
  }

  /** All that codes can be for. */
  get #instruments(): readonly Instrument[] {
    const own = this.#structure;
    return [own, ...ALL_INSTRUMENTS.map(({ structure }) => structure).filter(({ id }) => id !== own.id)];
  }
}

/** Those that can be compared, as they are now. */
function usable(
  responses: readonly NamedResponse[],
  structure: Instrument,
  warn: (why: string) => void,
): readonly NamedResponse[] {
  const faultOf = (some: readonly NamedResponse[]): string | undefined => {
    try {
      compareResponses(structure, some);
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  };
  const isUsable = (response: NamedResponse): boolean => {
    const fault = faultOf([response]);
    if (fault !== undefined) warn(`responses: ${fault}`);
    return fault === undefined;
  };
  const good = faultOf(responses) === undefined ? responses : responses.filter(isUsable);
  return good.map(({ answers, sector, name }) => ({
    answers: { ...answers },
    ...(sector && { sector }),
    ...(typeof name === 'string' && name && { name }),
  }));
}
