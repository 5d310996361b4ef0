import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { COMPARED_INSTRUMENTS, WIDGETS, type ComparedInstrument, type Locale } from '../catalog.js';
import { shownLocale } from '../content/types.js';
import { flag, oneOf, warnOnce } from '../core/attributes.js';
import { baseStyles } from '../core/base.styles.js';
import { emit } from '../core/events.js';
import { FocusController } from '../core/focus-controller.js';
import { isFromLink, linkSentence } from '../core/from-link.js';
import { panelStyles } from '../core/panel.styles.js';
import { SosElement, type Shown, type ShownFault } from '../core/sos-element.js';
import { loadStrings } from '../localization/strings.js';
import { watchAddress } from '../questionnaire/start-code.js';
import { spokenStatus } from '../questionnaire/status.js';
import type { Comparison } from '../scoring/compare/compare-responses.js';
import { cleanDecisions, type Decision } from './decisions.js';
import { codesText, isEmpty, listOf, type Given } from './given.js';
import { InputController } from './input-controller.js';
import { firstView, inputStyles } from './input-view.js';
import { linkedCodeSentence, takeLinkedCode } from './linked-code.js';
import { loadRest, type Rest } from './load-rest.js';
import type { NamedResponse } from './respondents.js';
import type { ComparisonSession } from './session.js';
import type { Baseline } from './then-and-now/last-time.js';
import { PageBaseline } from './then-and-now/page-baseline.js';

interface ComparisonShown extends Shown {
  /** There once there is something to compare. */
  readonly rest: Rest | undefined;
}

/**
 * Several parties' answers side by side: what to talk about first, where they differ and where they agree. Each party answers alone and sends
 * its code; anyone who has the codes can compare. There is no server, and nothing is stored or sent.
 *
 * @summary Comparison of several parties' answers, to talk about and to print
 * @tag sos-samsyn
 *
 * @slot - Shown until the widget is ready, without JavaScript, and when something fails: put a sentence and a link here.
 *
 * @attr {string} lang - `sv` or `en`; inherited from the nearest ancestor that has one. Anything else shows Swedish.
 *
 * @fires {SosSamsynChangeEvent} sos-change - The visitor has added, removed, hidden or changed a party's answers. `detail`: `{ instrument, version, responses, result }`, without names
 * @fires {SosErrorEvent} sos-error - Content could not be loaded or shown. `detail`: `{ message, error }`
 *
 * @csspart start - The start card
 * @csspart button - A button with a border or a filling
 * @csspart input - The field for codes, and the choice of a file
 * @csspart head - Mark and name above the comparison
 * @csspart parties - Who takes part, by shape and name, and what opens to change that
 * @csspart party - One party's answers: name, sector, whether they are shown
 * @csspart sheet - What opens to type in a paper form
 * @csspart scan - Codes read with the camera, while it is open
 * @csspart invite - What opens to show a message to those who are to answer
 * @csspart qr - The link of the message as a QR code
 * @csspart own - The field for one's own code, where others' answers are hidden
 * @csspart sentence - The finding: on how much the parties agree, and on what they differ most
 * @csspart then - What has changed since an earlier time
 * @csspart agree - What they agree on
 * @csspart differ - What to talk about first, with who says what and a question for each
 * @csspart choices - Which sectors, and in which order
 * @csspart rows - Areas or statements with the parties' answers
 * @csspart row - One area or statement
 * @csspart quadrants - The statements in four groups
 * @csspart table - The comparison as a table
 * @csspart actions - Print and copy
 * @csspart meeting - The meeting mode: a dialog over the whole window, or the whole screen
 * @csspart files - The choice of files
 * @csspart sources - Where the instrument comes from, and the references
 * @csspart term - A word that the glossary explains
 * @csspart fault - A code that does not count, with the field to correct it in; what is wrong with custom content
 *
 * @cssproperty [--sos-color-accent=#14487a] - The colour of your site; darkened or lightened until it can be read
 * @cssproperty [--sos-color-text=#1b1f24] - Text; in the dark theme a light tone of the accent. Set it together with the background
 * @cssproperty [--sos-color-background=#fff] - Background; in the dark theme a dark tone of the accent. Set it together with the text
 * @cssproperty [--sos-color-private] - The diamonds of the private sector; a tone across from the accent unless set
 * @cssproperty [--sos-color-civil] - The triangles of the idea-based sector; a tone beside the accent unless set
 * @cssproperty [--sos-font-family=inherit] - Typeface; the page's own unless set
 * @cssproperty [--sos-radius=.25em] - Corners of fields, buttons and panels
 * @cssproperty [--sos-padding=0] - Space around the content; 1.25em in the dark theme
 * @cssproperty [--sos-scroll-margin=1em] - Space above the comparison when it scrolls into view, for pages with a fixed header
 */
export class SosSamsyn extends SosElement<ComparisonShown> {
  static override properties: PropertyDeclarations = {
    instrument: {},
    codes: {},
    baseline: {},
    blind: { converter: flag },
    selfCheck: { attribute: 'self-check' },
    group: {},
    src: {},
    responses: { attribute: false },
    decisions: { attribute: false },
  };

  static override styles: CSSResultGroup = [baseStyles, panelStyles, inputStyles];

  /** Hides the answers until the visitor's own code is among them. A courtesy, not a lock. */
  declare blind: boolean;
  /** Address of the page where the parties answer, for the invitation. Not needed where that is this page, or our own. */
  declare selfCheck: string | null;
  /** URL, or `#id` of a `<script type="application/json">`, of custom content: an instrument of the site's own. */
  declare src: string | null;
  /** The name of the group: the title on the screen, at the meeting and on the agenda. */
  declare group: string | null;

  protected override readonly widget = 'samsyn';
  #instrument: ComparedInstrument = WIDGETS.samsyn.options.instrument.default;
  #codes: string | null = null;
  readonly #baseline = new PageBaseline((why) => warnOnce(this, why));
  /** What the page has set and has not been read yet. */
  #given: Given | undefined;
  /** What the page has set last: another instrument reads it again. */
  #lastGiven: Given | undefined;
  readonly #focus = new FocusController(this, () => !this.#input.isWaiting);
  readonly #input: InputController = new InputController(
    {
      requestUpdate: () => this.requestUpdate(),
      reader: () => this.#session,
      prefetch: () => this.#prefetch(),
    },
    this.l10n,
    this.loader,
    this.#focus,
  );
  /** Decisions of the page that have not been read yet. */
  #givenDecisions: readonly Decision[] | undefined;
  #hasLinkedCode = false;
  /** The meeting mode opens as soon as there is something to show. */
  #awaitsMeeting = false;
  /** There once the rest has loaded. */
  #session: ComparisonSession | undefined;

  constructor() {
    super();
    watchAddress(this);
    this.blind = false;
    this.src = null;
    this.selfCheck = null;
    this.group = null;
  }

  /** What the parties have answered: `five-k`, `conditions`, `results`, `leadership`, `practice`, `motives`, `logics` or `need`. */
  get instrument(): ComparedInstrument {
    return this.#instrument;
  }
  set instrument(value: ComparedInstrument) {
    const { default: fallback } = WIDGETS.samsyn.options.instrument;
    this.#instrument = oneOf(this, 'instrument', value, COMPARED_INSTRUMENTS, fallback);
  }

  /** Any text with answer codes in it, or an array of such texts, which is read as its lines. Setting it replaces the parties. */
  get codes(): string | readonly string[] | null {
    return this.#codes;
  }
  set codes(value: string | readonly string[] | null) {
    const text = codesText(value, (why) => warnOnce(this, why));
    // Frameworks set what is not given to null or undefined: that takes nothing from `responses`.
    if (text || this.#codes) this.#give({ codes: text ?? '' });
    this.#codes = text;
  }

  /** The parties' answers, hidden ones too: `{ answers, sector?, name? }` each. Setting them replaces the parties and fires no event. */
  get responses(): readonly NamedResponse[] {
    return this.#given && 'responses' in this.#given ? this.#given.responses : (this.#session?.responses ?? []);
  }
  set responses(value: readonly NamedResponse[]) {
    const responses = listOf(value) as readonly NamedResponse[] | undefined;
    if (responses) this.#give({ responses });
    else if (value as unknown) warnOnce(this, 'responses must be an array.');
    else if (this.#lastGiven && 'responses' in this.#lastGiven) this.#give({ responses: [] });
  }

  /**
   * What has been decided: `{ what, who, when }` each, as texts. A meeting begins with those that the page sets and adds those that are written
   * down in it. Setting them replaces all and fires no event.
   */
  get decisions(): readonly Decision[] {
    return this.#givenDecisions ?? this.#session?.decisions ?? [];
  }
  set decisions(value: readonly Decision[]) {
    // Frameworks set what is not given to null or undefined.
    if (!(value as unknown)) return;
    this.#givenDecisions = cleanDecisions(value, (why) => warnOnce(this, why));
    this.requestUpdate();
  }

  /**
   * The answers of an earlier time, to compare the group with itself: any text with answer codes in it, or a list of such texts and of answers as
   * in `responses`. Parties are known by their names; where nobody has any, all of then are compared with all of now.
   */
  get baseline(): Baseline | null {
    return this.#baseline.value;
  }
  set baseline(value: Baseline | null) {
    if (this.#baseline.set(value)) this.requestUpdate();
  }

  /** The comparison of all that is not hidden; null while there is nothing to compare. */
  get result(): Comparison | null {
    return this.#session?.result ?? null;
  }

  /** Opens the meeting mode: the whole screen where the browser allows it, during a press, else the whole window. With nothing to compare, says so. */
  present(): void {
    if (!this.loader.pending) this.#readGiven();
    this.#awaitsMeeting = this.#session ? this.loader.pending : this.#needsRest;
    if (this.#awaitsMeeting) return;
    if (this.#session && !this.#session.isBlank) void this.#session.present();
    else this.#input.sayNothing();
  }

  /** Takes in the visitor's own answers, by their code, and goes to the comparison: what "Compare with the others" does on the same page. */
  addOwnCode(code: string): void {
    this.#input.addOwnCode(code);
  }

  protected override loadKey(): readonly unknown[] {
    return [this.src || this.#instrument, this.#needsRest, ...(this.#session?.rejectedInstruments ?? [])];
  }

  protected override async load(locale: Locale): Promise<ComparisonShown | ShownFault> {
    const { src } = this;
    const needsRest = this.#needsRest;
    const custom = src ? await this.loadCustom('instrument', src) : undefined;
    if (custom?.fault) return { locale, strings: await loadStrings(this.widget, locale), fault: custom };
    // Custom content is written in the languages that the site wants: the whole widget then speaks one of them.
    const shown = custom ? shownLocale(custom.content, locale) : locale;
    const [strings, rest] = await Promise.all([
      loadStrings(this.widget, shown),
      needsRest ? loadRest(custom?.content ?? this.#instrument, shown, this.#session?.rejectedInstruments) : undefined,
    ]);
    return { locale: shown, strings, rest };
  }

  /** Begins to load what the next step needs; a failure is shown there. */
  #prefetch(): void {
    if (!this.#session) void loadRest(this.#instrument, this.l10n.locale).catch(() => undefined);
  }

  protected override commit({ rest }: ComparisonShown): void {
    if (!rest) return;
    this.addStyles(rest.views.styles);
    this.#session ??= this.#createSession(rest);
    // What was answered to another instrument says nothing about this one.
    if (this.#session.use(rest)) {
      this.#given ??= this.#lastGiven ?? { responses: [] };
      this.#baseline.isNew = true;
    }
    this.#readGiven();
    this.#input.release(this.#session);
    if (this.#awaitsMeeting) void this.#session.present();
    this.#awaitsMeeting = false;
  }

  #createSession(rest: Rest): ComparisonSession {
    return new rest.views.ComparisonSession(
      {
        l10n: this.l10n,
        focus: this.#focus,
        input: this.#input,
        element: this,
        headingLevel: () => this.headingLevel,
        meeting: { element: this, theme: () => this.theme, addStyles: (styles) => this.addStyles(styles) },
        group: () => this.group?.trim() ?? '',
        linkNote: (hasOwn) => this.#linkNote(hasOwn),
        isBlind: () => this.blind,
        isSettled: () => !this.#given && !this.#input.isWaiting,
        requestUpdate: () => this.requestUpdate(),
        updateComplete: () => this.updateComplete,
        print: () => this.print(),
        changed: (detail) => emit(this, 'sos-change', detail),
      },
      rest,
    );
  }

  protected override loadFailed(error: unknown): void {
    super.loadFailed(error);
    this.#input.stopWaiting();
  }

  protected override willUpdate(): void {
    const linked = takeLinkedCode(this, this.#instrument);
    if (linked) {
      this.#hasLinkedCode = true;
      this.#input.addOwnCode(linked);
    }
    // First what the page wants now: what it has given is for that.
    this.loader.hostUpdate();
    if (!this.loader.pending) this.#readGiven();
  }

  protected override renderView(): TemplateResult | undefined {
    const { shown } = this;
    if (!shown) return undefined;
    // What is said is read from one place, which is there before it is said.
    const session = shown.rest && this.#session;
    const fileFaults = session?.fileFaults ?? [];
    const spoken = spokenStatus(session?.status || [this.#input.said, ...fileFaults].filter(Boolean).join(' '));
    if (session && !session.isBlank) return html`${session.render()}${spoken}`;
    // What the page has given is about to be compared: until then, its own text.
    if (!session && this.#needsRest && !this.#input.needsReader && !this.loader.failed) return undefined;
    const input = this.#input.model(fileFaults, session?.isBusy);
    return html`${firstView(input, this.l10n, this.headingLevel, this.blind)}${spoken}`;
  }

  #linkNote(hasOwn: boolean): string {
    const { msg } = this.l10n;
    const isSet = ['codes', 'group', 'baseline'].some((name) => this.hasAttribute(name));
    if (isSet && isFromLink(this)) return linkSentence(true, msg);
    return hasOwn && this.#hasLinkedCode ? linkedCodeSentence(msg) : '';
  }

  get #needsRest(): boolean {
    return this.#input.needsReader || !!this.#session || (!!this.#given && !isEmpty(this.#given));
  }

  #give(given: Given): void {
    this.#given = this.#lastGiven = given;
    this.requestUpdate();
  }

  /** What the page has given takes the place of all there was. */
  #readGiven(): void {
    if (!this.#session) return;
    const given = this.#given;
    if (this.#givenDecisions) this.#session.setDecisions(this.#givenDecisions);
    this.#given = this.#givenDecisions = undefined;
    this.#baseline.readBy(this.#session);
    if (!given) return;
    this.#input.status = '';
    if ('codes' in given) this.#session.setCodes(given.codes);
    else this.#session.setResponses(given.responses, (why) => warnOnce(this, why));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sos-samsyn': SosSamsyn;
  }
}
