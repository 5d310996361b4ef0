import type { PropertyDeclarations, CSSResultGroup, TemplateResult } from 'lit';
import { WIDGETS, type CaseName, type Locale } from '../catalog.js';
import { caseContent } from '../content/cases/case-content.js';
import type { CaseContent, CaseText, Sign } from '../content/cases/types.js';
import { shownLocale, type Background } from '../content/types.js';
import { oneOf } from '../core/attributes.js';
import { baseStyles } from '../core/base.styles.js';
import { SosElement, type Shown, type ShownFault } from '../core/sos-element.js';
import { loadStrings } from '../localization/strings.js';
import { conditionsShown, eventsShown, shownConditions, shownEvents, type Filter } from './filter.js';

type Views = typeof import('./views.js');

interface TimelineShown extends Shown {
  readonly content: CaseContent;
  readonly text: CaseText;
  readonly background: Background;
  readonly views: Views;
  /** The language of the content, where it is not that of the interface. */
  readonly contentLang: string | undefined;
}

/**
 * A case of collaboration over time: phases with what happened, periods as bars on common years, and the conditions that helped or hindered it.
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
 * @csspart conditions - What helped and what hindered
 * @csspart sources - Where the case comes from, and the references
 * @csspart fault - What is wrong with custom content
 *
 * @cssproperty [--sos-color-accent=#14487a] - The colour of your site; darkened or lightened until it can be read
 * @cssproperty [--sos-color-text=#1b1f24] - Text; in the dark theme a light tone of the accent. Set it together with the background
 * @cssproperty [--sos-color-background=#fff] - Background; in the dark theme a dark tone of the accent. Set it together with the text
 * @cssproperty [--sos-font-family=inherit] - Typeface; the page's own unless set
 * @cssproperty [--sos-radius=.25em] - Corners of fields and buttons
 * @cssproperty [--sos-padding=0] - Space around the content; 1.25em in the dark theme
 */
export class SosCaseTimeline extends SosElement<TimelineShown> {
  static override properties: PropertyDeclarations = {
    case: {},
    src: {},
  };

  static override styles: CSSResultGroup = baseStyles;

  /** URL, or `#id` of a `<script type="application/json">`, of a case of your own. */
  declare src: string | null;

  protected readonly widget = 'case-timeline';
  #case: CaseName = WIDGETS['case-timeline'].options.case.default;
  /** What the visitor wants to see. */
  #filter: Filter = {};
  /** What has just been filtered, read aloud. */
  #status = '';

  constructor() {
    super();
    this.src = null;
  }

  /** Which case: `crossroads`, `boras` or `three-cases`. */
  get case(): CaseName {
    return this.#case;
  }
  set case(value: CaseName) {
    const { values, default: fallback } = WIDGETS['case-timeline'].options.case;
    this.#case = oneOf(this, 'case', value, values, fallback);
  }

  protected override loadKey(): readonly unknown[] {
    return [this.src || this.#case];
  }

  protected override async load(locale: Locale): Promise<TimelineShown | ShownFault> {
    const { src } = this;
    const custom = src ? await this.loadCustom('case', src) : undefined;
    if (custom?.fault) return { locale, strings: await loadStrings(this.widget, locale), fault: custom };
    const content: CaseContent = custom?.content ?? caseContent(this.#case);
    const contentLocale = shownLocale(content, locale);
    // Custom content is written in the languages that the site wants: the whole widget then speaks one of them.
    const uiLocale = custom ? contentLocale : locale;
    const [strings, { text, background }, views] = await Promise.all([
      loadStrings(this.widget, uiLocale),
      content.words(contentLocale),
      import('./views.js'),
    ]);
    const contentLang = contentLocale === uiLocale ? undefined : contentLocale;
    return { locale: uiLocale, strings, content, text, background, views, contentLang };
  }

  protected override commit({ content, views }: TimelineShown): void {
    if (content.structure !== this.#filter.of) this.#filter = { of: content.structure };
    this.#status = '';
    this.addStyles(views.styles);
  }

  protected override renderView(): TemplateResult | undefined {
    const { shown } = this;
    if (!shown) return undefined;
    return shown.views.timelineView({
      structure: shown.content.structure,
      text: shown.text,
      background: shown.background,
      contentLang: shown.contentLang,
      l10n: this.l10n,
      headingLevel: this.headingLevel,
      filter: this.#filter,
      status: this.#status,
      showActor: (actor) => this.#show({ actor }),
      showSign: (sign) => this.#show({ sign }),
      print: () => this.print(),
    });
  }

  #show(change: { actor: string | undefined } | { sign: Sign | undefined }): void {
    this.#filter = { ...this.#filter, ...change };
    const { structure } = this.shown!.content;
    this.#status =
      'actor' in change
        ? eventsShown(shownEvents(structure, change.actor).length, shownEvents(structure).length, this.l10n)
        : conditionsShown(
            shownConditions(structure, change.sign).length,
            shownConditions(structure, undefined).length,
            this.l10n,
          );
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sos-case-timeline': SosCaseTimeline;
  }
}
