/** What every answered widget needs once the visitor has begun, beside its own views: codes that come in and go out, and an earlier answer to compare with. */
import type { CSSResult, nothing, ReactiveControllerHost, TemplateResult } from 'lit';
import type { LocaleController } from '../localization/locale-controller.js';
import { AnswerCodeFault, type DecodedAnswers } from '../scoring/codes/decode.js';
import type { Answers, Instrument } from '../scoring/instrument.js';
import { Baseline, baselineStyles } from './baseline.js';
import { linkNoteStyles } from './link-note.js';
import { decodeAttribute, SharedLink, sharedLinkStyles, type LinkActions } from './shared-link.js';
import { Take } from './take/take.js';

interface RestHost extends ReactiveControllerHost, HTMLElement {
  readonly answers: Answers;
}

export interface RestActions extends LinkActions {
  announce(status: unknown): Promise<unknown>;
}

export const restStyles: readonly CSSResult[] = [sharedLinkStyles, baselineStyles, linkNoteStyles];

/** One per element. */
export class Rest {
  readonly take: Take;
  readonly #host: RestHost;
  readonly #actions: RestActions;
  readonly #link: SharedLink;
  #baseline: Baseline;
  #instrument: Instrument;

  constructor(host: RestHost, instrument: Instrument, actions: RestActions) {
    this.#host = host;
    this.#actions = actions;
    this.#instrument = instrument;
    this.#link = new SharedLink(host, instrument, actions);
    this.#baseline = new Baseline(host, instrument, actions.announce);
    this.take = new Take(host, actions.announce);
  }

  /** What the page has set: the code of an earlier answer, and where it compares. */
  use(baseline: string | null | undefined, comparison: string | null | undefined): void {
    this.baseline?.use(baseline ?? null);
    this.take.comparison = comparison?.trim() ?? null;
  }

  /** What the host asks now. */
  useInstrument(instrument: Instrument): void {
    if (instrument === this.#instrument) return;
    this.#instrument = this.#link.instrument = instrument;
    this.#baseline = new Baseline(this.#host, instrument, this.#actions.announce);
  }

  /** The comparison with an earlier answer. Only items that are rated can be compared. */
  get baseline(): Baseline | undefined {
    return this.#instrument.kind ? undefined : this.#baseline;
  }

  /** What the code in an attribute holds; undefined when it is faulty, which the console tells. */
  decode(attribute: string, code: string): DecodedAnswers | undefined {
    const read = decodeAttribute(this.#host, attribute, code, this.#instrument);
    return read instanceof AnswerCodeFault ? undefined : read;
  }

  /** The question whether to start from the answers in the page's address. */
  offer(l10n: LocaleController): TemplateResult | typeof nothing {
    return this.#link.offer(l10n);
  }
}
