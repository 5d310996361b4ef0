/** The way into the meeting mode, which loads when somebody is about to open it. */
import { nothing, type CSSResult, type ReactiveElement, type TemplateResult } from 'lit';
import type { Theme } from '../../catalog.js';
import { notLoadedSentence } from '../loading-words.js';
import type { ComparisonViewModel } from '../view-model.js';
import { findingOf } from '../words.js';
import type { Meeting } from './meeting.js';

/** The widget: the meeting mode follows its life. */
export interface MeetingHost {
  readonly element: ReactiveElement;
  theme(): Theme;
  addStyles(styles: readonly CSSResult[]): void;
}

const load = (): Promise<typeof import('./meeting.js')> => import('./meeting.js');

export class MeetingController {
  readonly #host: MeetingHost;
  /** There once it has been opened. */
  #meeting: Meeting | undefined;

  constructor(host: MeetingHost) {
    this.#host = host;
  }

  /** Begins to load it. A failure is told when it is opened. */
  near(): void {
    void load().catch(() => undefined);
  }

  /** Opens the meeting mode, or says why there is nothing to show. */
  async present({ awaitsOwnCode, view, presentation, l10n, set }: ComparisonViewModel): Promise<void> {
    if (awaitsOwnCode) return set({}, '#own-code');
    if (!view || view.comparison.respondents < 2) return set({ status: findingOf(view, presentation, l10n).sentence });
    try {
      const { Meeting, styles } = await load();
      this.#host.addStyles(styles);
      this.#meeting ??= new Meeting(this.#host);
    } catch {
      return set({ status: notLoadedSentence(l10n.msg) });
    }
    set({ status: '' });
    this.#meeting.open();
  }

  render(model: ComparisonViewModel): TemplateResult | typeof nothing {
    return this.#meeting?.render(model) ?? nothing;
  }
}
