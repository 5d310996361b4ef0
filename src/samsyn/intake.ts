import { str } from '@lit/localize';
import type { LocaleController } from '../localization/locale-controller.js';
import { readCode } from '../questionnaire/code-faults.js';
import { AnswerCodeFault } from '../scoring/codes/decode.js';
import { encodeAnswers } from '../scoring/codes/encode.js';
import { findCodes, findCodesInSteps, type FindProgress } from '../scoring/codes/find.js';
import type { Instrument } from '../scoring/instrument.js';
import type { InputController } from './input-controller.js';
import type { LoadedComparison } from './load-comparison.js';
import { tidyName } from './name-column.js';
import { withEarlier } from './decisions.js';
import { findResponses, readFile, type RunSearch, type UnreadableFile } from './read-file.js';
import { correctionLabel, isCorrectable, rejectionReason, rejectionTitle } from './rejection.js';
import { addResponses, prepared, type FoundResponse, type RejectedCode } from './respondents.js';
import { readSheet } from './sheet-digits.js';
import { sheetFaultSentence } from './sheet-words.js';
import { inSlices } from './slices.js';
import { EMPTY_SHEET, withCorrected, withFound, withOwn, type ComparisonState } from './state.js';
import { takenSentence } from './words.js';

export interface IntakeHost {
  readonly l10n: LocaleController;
  readonly input: InputController;
  state(): ComparisonState;
  /** There is nothing to show but where answers are given. */
  isBlank(): boolean;
  loaded(): LoadedComparison;
  /** All that codes can be for. */
  instruments(): readonly Instrument[];
  requestUpdate(): void;
  /** Shows something else. @param focus selector of what then has the focus */
  update(changes: Partial<ComparisonState>, focus?: string): void;
  /** The same, where the visitor changes what is compared. */
  change(changes: Partial<ComparisonState>, focus?: string): void;
  /** The page hears of what the visitor has changed. */
  emit(): void;
}

/** Takes in answers: from text, files, a paper form, and a code that the visitor has corrected. Long texts are read in slices. */
export class Intake {
  readonly #host: IntakeHost;
  /** Which reading of the page's codes is the last. */
  #reading = 0;
  /** How many searches are under way. */
  #searches = 0;

  constructor(host: IntakeHost) {
    this.#host = host;
  }

  /** Something is being read that takes longer than a moment. */
  get isBusy(): boolean {
    return this.#searches > 0;
  }

  /** Adds the codes in a text of the page. */
  readCodes(text: string): void {
    const reading = ++this.#reading;
    const { instruments, state, update } = this.#host;
    void this.#search(prepared(findCodesInSteps(text, instruments()), this.#structure), (found) => {
      // Something newer of the page may have come meanwhile.
      if (reading === this.#reading) update(withFound(state(), found, this.#structure));
    });
  }

  /** Something newer of the page takes their place. */
  stopReadingCodes(): void {
    this.#reading++;
  }

  /** Adds the codes in a text of the visitor; a text without any stays in its field. */
  readText(text: string): void {
    const { input, instruments, update } = this.#host;
    void this.#search(prepared(findResponses(text, instruments()), this.#structure), (found) => {
      update({ unreadable: [] });
      if (!found.length) return input.tellNoCode();
      input.draft = '';
      this.#add(found);
    });
  }

  async readFiles(files: readonly File[]): Promise<void> {
    const { input, instruments, state, update } = this.#host;
    const found: FoundResponse[] = [];
    const unreadable: UnreadableFile[] = [];
    const run: RunSearch = async (search) => {
      let all: readonly FoundResponse[] = [];
      await this.#search(prepared(search, this.#structure), (some) => (all = some));
      return all;
    };
    for (const file of files) {
      const read = await readFile(file, instruments(), run);
      if ('fault' in read) unreadable.push({ name: file.name, fault: read.fault });
      else found.push(...read.found);
      if ('decisions' in read) update(withEarlier(state(), read.decisions));
    }
    input.status = input.aloud = '';
    update({ unreadable }, unreadable.length && !found.length ? '.file input' : undefined);
    if (found.length) this.#add(found);
  }

  /** Adds what has been typed in from a paper form, or tells what is wrong with it. */
  submitSheet(): void {
    const { l10n, input, state, loaded, update } = this.#host;
    const sheet = state().sheet!;
    const { answers, fault } = readSheet(sheet.digits, this.#structure);
    if (fault) {
      update({ sheet: { ...sheet, isChecked: true } }, '#sheet-digits');
      input.aloud = sheetFaultSentence(fault, { structure: this.#structure, text: loaded().text }, l10n);
      return;
    }
    const { sector } = sheet;
    const response = { answers, ...(sector && { sector }) };
    update({ sheet: EMPTY_SHEET }, '#sheet-digits');
    this.#add([
      {
        line: 1,
        text: encodeAnswers(this.#structure, response),
        name: tidyName(sheet.name),
        read: { instrument: this.#structure, response },
        fault: undefined,
      },
    ]);
  }

  /** Takes in the visitor's own code, as from a link; one that does not count is told with the reason. */
  addOwnCode(code: string): void {
    const { instruments, state, update, change } = this.#host;
    const found = findCodes(code, instruments());
    const { respondents } = addResponses(found, [], this.#structure);
    if (respondents[0]) change(withOwn(state(), respondents[0]), '#title');
    else update(withFound(state(), found, this.#structure), '#title');
  }

  /** The same, as typed in where the answers are hidden until then. */
  submitOwnCode(code: string): void {
    const { l10n, instruments, state, loaded, update, change } = this.#host;
    const [found] = findCodes(code, instruments());
    const { respondents, rejected } = addResponses(found ? [found] : [], [], this.#structure);
    const [own] = respondents;
    const [fault] = rejected;
    if (own) return change(withOwn(state(), own), '#title');
    const notCode = l10n.msg('Det här är ingen kod. Klistra in den kod som du fick efter frågorna.', {
      id: 'parties.not-code',
      desc: "In the field for one's own code, when there is no code in it",
    });
    update({ ownCodeFault: fault ? rejectionReason(fault, loaded().instrumentNames, l10n) : notCode }, '#own-code');
  }

  /** Reads a code that does not count again, as the visitor has corrected it. */
  correct(code: RejectedCode, text: string): void {
    const { l10n, instruments, state, loaded } = this.#host;
    const [found] = findCodes(text, instruments());
    const read = found ? undefined : readCode(text, instruments());
    const again: FoundResponse = {
      line: code.line,
      text: found?.text ?? text,
      name: code.name ?? found?.name,
      read: found?.read,
      fault: found?.fault ?? (read instanceof AnswerCodeFault ? read : undefined),
      ...(code.file !== undefined && { file: code.file }),
    };
    const changes = withCorrected(state(), code, again, this.#structure);
    const still = changes.rejected?.find(({ key }) => key === code.key);
    const done = l10n.msg('Koden är rättad och räknas.', {
      id: 'fault.corrected',
      desc: 'After a code has been corrected',
    });
    this.settle(
      changes,
      !still
        ? done
        : isCorrectable(still)
          ? `${rejectionTitle(still, '', l10n.msg)}. ${correctionLabel(still, l10n.msg).replace(/:$/, '.')}`
          : rejectionReason(still, loaded().instrumentNames, l10n),
    );
  }

  /**
   * Changes what becomes of a code that does not count, and goes to the next; where there is none, to what is said of the last.
   * @param done what is said of it
   */
  settle(changes: Partial<ComparisonState>, done: string): void {
    const { input, state, update, change } = this.#host;
    const isLast = !(changes.rejected ?? state().rejected).length;
    const focus = isLast ? '#fault-done' : '[part~="fault"] :is(input, button)';
    const shown: Partial<ComparisonState> = { removed: undefined, faultDone: isLast ? done : '', ...changes };
    if (changes.respondents) change(shown, focus);
    else update(shown, focus);
    input.aloud = isLast ? '' : done;
  }

  /** What the visitor has given. */
  #add(found: readonly FoundResponse[]): void {
    const { l10n, input, state, isBlank, update, emit } = this.#host;
    const before = state();
    // Late-comers leave the view where it is.
    const focus = isBlank() ? '#title' : undefined;
    update({ ...withFound(before, found, this.#structure), status: '' }, focus);
    const { respondents, rejected } = state();
    const added = respondents.length - before.respondents.length;
    input.aloud = '';
    input.status = takenSentence(added, rejected.length - before.rejected.length, l10n);
    if (added) emit();
  }

  /** Searches in slices, and says how far it has come; what is small is there at once. */
  #search<T>(search: Generator<FindProgress | undefined, T>, use: (found: T) => void): void | Promise<void> {
    const { requestUpdate, input } = this.#host;
    const found = inSlices(search, (progress) => progress && this.#tell(progress));
    if (!(found instanceof Promise)) return use(found);
    this.#searches++;
    requestUpdate();
    return found.then((all) => {
      if (!--this.#searches) input.status = '';
      use(all);
      requestUpdate();
    });
  }

  #tell({ read, of }: FindProgress): void {
    const { l10n, input, requestUpdate } = this.#host;
    input.status = of
      ? l10n.msg(str`${l10n.number(read)} av ${l10n.number(of)} lästa`, {
          id: 'samsyn.progress',
          desc: 'While many codes are read. 0: how many have been read, 1: of how many',
        })
      : l10n.msg('Letar efter koder …', { id: 'samsyn.searching', desc: 'While a long text is searched for codes' });
    requestUpdate();
  }

  get #structure(): LoadedComparison['content']['structure'] {
    return this.#host.loaded().content.structure;
  }
}
