/** The earlier time that a group is compared with: given by the page, or pasted and chosen by the visitor. */
import type { AnyInstrument, AnyInstrumentText } from '../../content/types.js';
import type { LocaleController } from '../../localization/locale-controller.js';
import { toEnd } from '../../scoring/codes/find.js';
import type { Instrument } from '../../scoring/instrument.js';
import { ANSWER_FILE_FORMAT } from '../../questionnaire/files/answer-file.js';
import { findResponses, LARGEST, readFile, unreadableSentence, type UnreadableFile } from '../read-file.js';
import {
  addResponses,
  type FoundResponse,
  type NamedResponse,
  type RejectedCode,
  type Respondent,
} from '../respondents.js';
import { usableResponses } from '../usable-responses.js';
import { plainName, thenAndNow, type Round, type ThenAndNow } from './changes.js';
import { lastTimeFault } from './fault.js';

/** What `baseline` may be: any text with codes in it, or a list of such texts and of answers. */
export type Baseline = string | readonly (string | NamedResponse)[];

export interface LastTimeHost {
  readonly l10n: LocaleController;
  structure(): AnyInstrument;
  instruments(): readonly Instrument[];
  instrumentNames(): Readonly<Record<string, string>>;
  requestUpdate(): void;
  /** Says what has been done, and moves the focus. */
  say(status: string, focus: string): void;
}

/** What its views draw from. */
export interface LastTimeModel {
  /** There is an earlier time to compare with. */
  readonly isThere: boolean;
  /** What of it does not count, and why; empty where all does. */
  readonly fault: string;
  /** The page has given it, not the visitor. */
  readonly isOfPage: boolean;
  compareText(text: string): void;
  compareFiles(files: readonly File[]): void;
  stop(): void;
}

export class LastTime {
  readonly #host: LastTimeHost;
  #round: Round | undefined;
  #rejected: readonly RejectedCode[] = [];
  #unreadable: UnreadableFile | undefined;
  /** Something was given, and nothing in it is an answer. */
  #isEmpty = false;
  #isOfPage = false;
  #changes: { readonly for: readonly unknown[]; readonly value: ThenAndNow } | undefined;

  constructor(host: LastTimeHost) {
    this.#host = host;
  }

  /**
   * What the page gives takes the place of what was there before.
   * @param warn is told why answers in it are left out
   */
  use(baseline: Baseline | null, warn: (why: string) => void): void {
    this.#clear();
    this.#isOfPage = true;
    if (!baseline?.length) return;
    const given = typeof baseline === 'string' ? [baseline] : [...baseline];
    const texts = given.filter((each) => typeof each === 'string');
    const responses = usableResponses(
      given.filter((each) => typeof each !== 'string'),
      this.#host.structure(),
      warn,
      'baseline',
    );
    this.#take(toEnd(findResponses(texts.join('\n'), this.#host.instruments())), undefined, responses);
    this.#host.requestUpdate();
  }

  model(): LastTimeModel {
    const { l10n } = this.#host;
    return {
      isThere: !!this.#round,
      fault: this.#unreadable
        ? unreadableSentence(this.#unreadable, l10n.msg)
        : lastTimeFault(this.#rejected, this.#isEmpty, this.#host.instrumentNames(), l10n),
      isOfPage: this.#isOfPage,
      compareText: (text) => this.#compareText(text),
      compareFiles: (files) => void this.#compareFiles(files),
      stop: () => this.#stop(),
    };
  }

  /** Then beside now; undefined without an earlier time. */
  changes(
    respondents: readonly Respondent[],
    structure: AnyInstrument,
    text: AnyInstrumentText,
  ): ThenAndNow | undefined {
    if (!this.#round) return undefined;
    const wanted = [this.#round, respondents, text];
    if (!this.#changes || wanted.some((each, i) => each !== this.#changes!.for[i])) {
      const now = respondents.flatMap(({ isHidden, response }) => (isHidden ? [] : [response]));
      this.#changes = { for: wanted, value: thenAndNow(this.#round, now, structure, text) };
    }
    return this.#changes.value;
  }

  #compareText(text: string): void {
    this.#clear();
    this.#take(toEnd(findResponses(text, this.#host.instruments())), undefined);
    this.#tell();
  }

  async #compareFiles(files: readonly File[]): Promise<void> {
    this.#clear();
    const found: FoundResponse[] = [];
    const dates: string[] = [];
    for (const file of files) {
      const read = await readFile(file, this.#host.instruments());
      if ('fault' in read) this.#unreadable = { name: file.name, fault: read.fault };
      else {
        found.push(...read.found);
        dates.push(...(await datesIn(file)));
      }
    }
    // Parties may have saved theirs on different days: the meeting was not before the last.
    if (found.length || !this.#unreadable) this.#take(found, dates.sort().at(-1));
    this.#tell();
  }

  #take(found: readonly FoundResponse[], date: string | undefined, ofPage: readonly NamedResponse[] = []): void {
    const { respondents, rejected } = addResponses(found, [], this.#host.structure());
    // The same answers under another name are another party, as are other answers under the same name; the same under the same have been pasted twice.
    const others = rejected.filter(
      ({ kind, respondent, sameAs }) =>
        kind === 'same-name' ||
        (kind === 'duplicate' &&
          plainName(respondent!.response.name ?? '') !==
            plainName(respondents.find(({ key }) => key === sameAs)!.response.name ?? '')),
    );
    const all = [...respondents, ...others.map(({ respondent }) => respondent!)];
    const responses = [...all.map(({ response }) => response), ...ofPage];
    this.#rejected = rejected.filter(({ kind }) => kind !== 'duplicate' && kind !== 'same-name');
    this.#isEmpty = !found.length && !ofPage.length;
    this.#round = responses.length
      ? { responses, date, isEarlierVersion: all.some(({ earlier }) => earlier) }
      : undefined;
  }

  #clear(): void {
    this.#round = this.#unreadable = undefined;
    this.#rejected = [];
    this.#isEmpty = this.#isOfPage = false;
  }

  #tell(): void {
    const { msg } = this.#host.l10n;
    if (this.#round)
      this.#host.say(
        msg('Nu visas skillnaden mot förra gången.', { id: 'then.compared', desc: 'Status' }),
        '#then-title',
      );
    else this.#host.say('', '#last-time');
  }

  #stop(): void {
    const { msg } = this.#host.l10n;
    this.#clear();
    this.#host.say(
      msg('Jämförelsen med förra gången är borttagen.', { id: 'then.removed', desc: 'Status' }),
      '#last-time',
    );
  }
}

/** The days that answers in a file were saved on, as our widgets write them. */
async function datesIn(file: File): Promise<string[]> {
  try {
    if (file.size > LARGEST) return [];
    const saved = [JSON.parse(await file.text())].flat() as readonly ({ format?: unknown; date?: unknown } | null)[];
    return saved.flatMap((each) => (each?.format === ANSWER_FILE_FORMAT && isDay(each.date) ? [each.date] : []));
  } catch {
    // Any other text.
    return [];
  }
}

const isDay = (date: unknown): date is string =>
  typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date));
