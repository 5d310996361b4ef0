import { adoptStyles, html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { CaseContent, CaseText, Sign } from '../content/cases/types.js';
import type { Background, Locale } from '../content/types.js';
import type { Loaded, Room } from '../localization/locale-controller.js';
import { oneOf } from '../core/attributes.js';
import { firstStyles } from '../core/base.styles.js';
import type { FetchedContent } from '../core/custom-content.js';
import { readingStyles } from '../core/reading.styles.js';
import { termStyles } from '../core/term-text.js';
import { SosElement } from '../core/sos-element.js';
import { timelineStyles } from './styles.js';
import { shownConditions, shownEvents, timelineView, type Timeline } from './views.js';

/** The built-in cases. */
const CASES = ['crossroads', 'boras', 'three-cases'] as const;
export type CaseName = (typeof CASES)[number];

const CONTENT: Readonly<Record<CaseName, () => Promise<CaseContent>>> = {
  crossroads: async () => (await import('../content/cases/crossroads/index.js')).crossroads,
  boras: async () => (await import('../content/cases/boras/index.js')).boras,
  'three-cases': async () => (await import('../content/cases/three-cases/index.js')).threeCases,
};

const room: Room = {
  sv: () => import('../localization/generated/case-timeline.sv.js'),
  en: () => import('../localization/generated/case-timeline.en.js'),
};

interface Shown {
  readonly content: CaseContent;
  readonly text: CaseText;
  readonly more:
    { readonly views: typeof import('../questionnaire/on-demand.js'); readonly background: Background } | undefined;
}

/**
 * A case of collaboration over time: phases with what happened, periods as bars on common years, and the conditions that carried or strained it.
 *
 * @summary Timeline of a collaboration, to read and to print
 * @tag sos-case-timeline
 *
 * @slot - Shown until the widget is ready, without JavaScript, and when something fails: put a sentence and a link here.
 *
 * @attr {string} lang - `sv` or `en`; inherited from the nearest ancestor that has one. Anything else shows Swedish.
 *
 * @fires {SosErrorEvent} sos-error - Content could not be loaded or shown. `detail`: `{ message, error }`
 *
 * @csspart head - Mark and name
 * @csspart filter - A choice of what to show
 * @csspart phases - The list of phases
 * @csspart phase - One phase
 * @csspart bars - The periods of a phase on common years
 * @csspart term - A word that the glossary explains
 * @csspart conditions - What carried and what strained
 * @csspart sources - Where the case comes from, and the references
 * @csspart fault - What is wrong with own content
 *
 * @cssproperty [--sos-color-accent=#14487a] - The colour of your site; darkened or lightened until it can be read
 * @cssproperty [--sos-color-text=#1b1f24] - Text; in the dark theme a light tone of the accent. Set it together with the background
 * @cssproperty [--sos-color-background=#fff] - Background; in the dark theme a dark tone of the accent. Set it together with the text
 * @cssproperty [--sos-font-family=inherit] - Typeface; the page's own unless set
 * @cssproperty [--sos-radius=.25em] - Corners of fields and buttons
 * @cssproperty [--sos-padding=0] - Space around the content; 1.25em in the dark theme
 */
export class SosCaseTimeline extends SosElement {
  static override properties: PropertyDeclarations = {
    case: {},
    src: {},
  };

  static override styles: CSSResultGroup = [firstStyles, readingStyles, termStyles, timelineStyles];

  /** URL, or `#id` of a `<script type="application/json">`, of a case of your own. */
  declare src: string | null;

  #case: CaseName = 'crossroads';
  #shown: Shown | undefined;
  #fault: TemplateResult | undefined;
  #failed = false;
  #wantsMore = false;
  #actor: string | undefined;
  #sign: Sign | undefined;
  #status = '';
  /** The own content that has come, and from where. */
  #own: FetchedContent<CaseContent> | undefined;
  /** What the latest load set out to bring. */
  #asked = '';

  constructor() {
    super();
    this.src = null;
  }

  /** Which case: `crossroads`, `boras` or `three-cases`. */
  get case(): CaseName {
    return this.#case;
  }
  set case(value: CaseName) {
    this.#case = oneOf(this, 'case', value, CASES, 'crossroads');
  }

  /** @internal */
  override async load(locale: Locale): Promise<Loaded> {
    const { src, l10n } = this;
    this.#asked = this.#wish;
    l10n.use(room);
    const views = src ? await import('../core/custom-content.js') : undefined;
    const own = await views?.ownContent(
      this,
      l10n,
      src!,
      this.#own,
      async () => (await import('../content/custom/custom-case.js')).parseCase,
    );
    const fault = own?.fault;
    if (fault) {
      return {
        locale,
        place: () => {
          this.#fault = views!.faultView(fault, src!, l10n.msg);
          this.loadFailed(fault);
        },
      };
    }
    const content = own?.content ?? (await CONTENT[this.#case]());
    const shown = content.locales.includes(locale) ? locale : content.locales[0]!;
    const [text, background, more] = await Promise.all([
      content.text(shown),
      this.#wantsMore ? content.background(shown) : undefined,
      this.#wantsMore ? import('../questionnaire/on-demand.js') : undefined,
    ]);
    if (more) l10n.use(more.room);
    return {
      locale: shown,
      place: () => {
        if (content !== this.#shown?.content) this.#actor = this.#sign = undefined;
        this.#own = own;
        this.#fault = undefined;
        this.#failed = false;
        this.#status = '';
        this.#shown = { content, text, more: background && more && { background, views: more } };
        if (more)
          adoptStyles(this.renderRoot as ShadowRoot, [
            firstStyles,
            readingStyles,
            termStyles,
            timelineStyles,
            more.styles,
          ]);
      },
    };
  }

  /** @internal */
  override loadFailed(error: unknown): void {
    super.loadFailed(error);
    this.#failed = true;
    this.#wantsMore = !!this.#shown?.more;
    // Not again by itself.
    this.#asked = this.#wish;
  }

  protected override willUpdate(): void {
    if (this.#wish !== this.#asked) void this.l10n.refresh();
  }

  protected override renderView(): TemplateResult | undefined {
    if (this.#fault) return html`${this.#fault}<slot></slot>`;
    if (!this.#shown) return undefined;
    const { content, text, more } = this.#shown;
    return timelineView({
      structure: content.structure,
      text,
      l10n: this.l10n,
      headingLevel: this.headingLevel,
      actor: this.#actor,
      sign: this.#sign,
      status: this.#status,
      failed: this.#failed,
      filter: this.#filter,
      openMore: this.openMore,
      print: () => this.print(),
      more: more && { background: more.views.backgroundView(more.background) },
    });
  }

  get #wish(): string {
    return this.src || this.#case;
  }

  #filter: Timeline['filter'] = (by) => {
    if ('actor' in by) this.#actor = by.actor;
    else this.#sign = by.sign;
    const { structure } = this.#shown!.content;
    const [left, all] =
      'actor' in by
        ? [shownEvents(structure, this.#actor), shownEvents(structure)]
        : [shownConditions(structure, this.#sign), structure.conditions];
    this.#status = this.l10n.msg(str`Visar ${left.length} av ${all.length}.`, {
      id: 'case.shows',
      desc: 'Status, after the visitor has filtered. 0: how many are shown, 1: all',
    });
    this.requestUpdate();
  };

  protected override openMore = async (): Promise<void> => {
    if (this.#shown?.more) return;
    this.#wantsMore = true;
    await this.l10n.refresh();
    await this.updateComplete;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sos-case-timeline': SosCaseTimeline;
  }
}
