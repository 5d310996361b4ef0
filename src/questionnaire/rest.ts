/** What every answered widget needs once the visitor has begun, beside its own views: codes that come in, and an earlier answer to compare with. */
import type { CSSResult, nothing, ReactiveControllerHost, TemplateResult } from 'lit';
import type { LocaleController } from '../localization/locale-controller.js';
import { AnswerCodeFault, type DecodedAnswers } from '../scoring/codes/decode.js';
import type { Answers, Instrument } from '../scoring/instrument.js';
import { Baseline, baselineStyles } from './baseline.js';
import { decodeAttribute, SharedLink, sharedLinkStyles, type LinkActions } from './shared-link.js';

interface RestHost extends ReactiveControllerHost, HTMLElement {
  readonly answers: Answers;
}

export interface RestActions extends LinkActions {
  announce(status: unknown): Promise<unknown>;
}

export const restStyles: readonly CSSResult[] = [sharedLinkStyles, baselineStyles];

/** One per element. */
export class Rest {
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
