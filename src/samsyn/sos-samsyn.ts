import { adoptStyles, html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { AnyInstrumentContent, AnyInstrumentText, Background, Locale } from '../content/types.js';
import type { Loaded, Room } from '../localization/locale-controller.js';
import type { Comparison } from '../scoring/compare/compare-responses.js';
import type { FoundCode } from '../scoring/codes/find.js';
import type { Instrument } from '../scoring/instrument.js';
import { flag, oneOf, warnOnce } from '../core/attributes.js';
import { emit, type SosSamsynDetail } from '../core/events.js';
import { firstStyles } from '../core/base.styles.js';
import type { FetchedContent } from '../core/custom-content.js';
import { SosElement } from '../core/sos-element.js';
import { startStyles } from '../core/panel.styles.js';
import { firstView, type Input } from './input-view.js';
import type { Agreed, Facing } from './rows.js';
import { COMPARED, type InstrumentName } from './instruments.js';
import type { Joint, State } from './view-model.js';
import type { Entry, NamedResponse, Party } from './respondents.js';
import type { UnreadFile } from './read-file.js';
import { inputStyles } from './input.styles.js';
import type { Way } from './presentation.js';

type Journey = typeof import('./views.js');

const samsyn: Room = {
  sv: () => import('../localization/generated/samsyn.sv.js'),
  en: () => import('../localization/generated/samsyn.en.js'),
};

interface Shown {
  readonly content: AnyInstrumentContent;
  readonly text: AnyInstrumentText;
  readonly journey: Journey;
  /** How the comparison is told; of what many have answered, or all alike, it comes when they have. */
  readonly ways: {
    readonly few: Way;
    readonly many: Way | undefined;
    readonly agreed: typeof import('./presentations/agreed.js') | undefined;
  };
  /** Names of the instruments that codes are for, by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly more: { readonly views: typeof import('./on-demand.js'); readonly background: Background } | undefined;
  /** The parties' list; there once it is opened, or something is to be done there. */
  readonly list: typeof import('./parties-view.js') | undefined;
  /** All that codes are made from, and what reads files; there once a code does not fit, or a file is chosen. */
  readonly coded: typeof import('./all-instruments.js') | undefined;
}

/** What the page has set. */
type Given = { readonly codes: string } | { readonly responses: readonly NamedResponse[] };

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
 * @csspart parties - What opens to show the answers that are compared
 * @csspart party - One party's answers: name, sector, whether they are shown
 * @csspart uncounted - The codes that do not count, each with the reason
 * @csspart own - The field for one's own code, where others' answers are hidden
 * @csspart sentence - The comparison as a sentence
 * @csspart first - What to talk about first
 * @csspart choices - Which sectors, and in which order
 * @csspart rows - Areas or statements with the parties' answers
 * @csspart row - One area or statement
 * @csspart quadrants - The statements in four groups
 * @csspart table - The comparison as a table
 * @csspart actions - Print and copy
 * @csspart files - The choice of files
 * @csspart sources - Where the instrument comes from, and the references
 * @csspart term - A word that the glossary explains
 * @csspart fault - What is wrong with own content
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
export class SosSamsyn extends SosElement {
  static override properties: PropertyDeclarations = {
    instrument: {},
    codes: {},
    blind: { converter: flag },
    src: {},
    responses: { attribute: false },
  };

  static override styles: CSSResultGroup = [firstStyles, startStyles, inputStyles];

  /** Hides the answers until the visitor's own code is among them. A courtesy, not a lock. */
  declare blind: boolean;
  /** URL, or `#id` of a `<script type="application/json">`, of an own instrument. */
  declare src: string | null;

  #instrument: InstrumentName = 'five-k';
  #codes: string | null = null;
  /** What the page has set and is not yet taken in. */
  #given: Given | undefined;
  #state: State = {
    parties: [],
    uncounted: [],
    ownFault: '',
    group: 'all',
    order: 'gap',
    all: false,
    status: '',
    done: '',
  };
  #comparison: Comparison | null | undefined;
  #faced: Facing | undefined;
  #shown: Shown | undefined;
  #fault: TemplateResult | undefined;
  #failed = false;
  /** Where the visitor has entered something: it is compared when all that this takes has come. */
  #entered: 'field' | 'files' | undefined;
  #wantsMore = false;
  /** A code does not fit: what it is for is looked for among all. */
  #wantsCoded = false;
  #draft = '';
  #unread: readonly UnreadFile[] = [];
  /** Where the focus goes with the next view. */
  #focus = '';
  /** The own content that has come, and from where. */
  #own: FetchedContent<AnyInstrumentContent> | undefined;
  /** What the latest load set out to bring. */
  #asked = '';
  #loading = false;
  /** The first strings are here. */
  #ready = false;
  /** What the page set last: it is read anew for another instrument. */
  #last: Given | undefined;

  constructor() {
    super();
    this.blind = false;
    this.src = null;
  }

  /** What the parties have answered: `five-k`, `conditions`, `results`, `leadership`, `practice`, `motives`, `logics` or `need`. */
  get instrument(): InstrumentName {
    return this.#instrument;
  }
  set instrument(value: InstrumentName) {
    this.#instrument = oneOf(this, 'instrument', value, Object.keys(COMPARED) as InstrumentName[], 'five-k');
  }

  /** Any text with answer codes in it. Setting it replaces the parties. */
  get codes(): string | null {
    return this.#codes;
  }
  set codes(value: string | null) {
    // Frameworks set what is not given to null or undefined: that takes nothing from the other.
    if (value || this.#codes) this.#replace({ codes: value ?? '' });
    this.#codes = value ?? null;
  }

  /** The parties' answers, hidden ones too: `{ answers, sector?, name? }` each. Setting them replaces the parties and fires no event. */
  get responses(): readonly NamedResponse[] {
    return this.#given && 'responses' in this.#given
      ? this.#given.responses
      : this.#state.parties.map(({ response }) => response);
  }
  set responses(value: readonly NamedResponse[]) {
    if (Array.isArray(value)) this.#replace({ responses: value });
    else if (value as unknown) warnOnce(this, 'responses must be an array.');
    else if (this.#last && 'responses' in this.#last) this.#replace({ responses: [] });
  }

  /** The comparison of all that is not hidden; null while there is nothing to compare. */
  get result(): Comparison | null {
    const { structure } = this.#shown?.content ?? {};
    if (!structure || !this.#revealed) return null;
    const responses = this.#counted.map(({ response }) => response);
    return (this.#comparison ??= responses.length ? this.#shown!.journey.compareResponses(structure, responses) : null);
  }

  /** @internal */
  override async load(locale: Locale): Promise<Loaded> {
    const { src, l10n } = this;
    const later = this.#needsLater;
    this.#asked = this.#wish;
    this.#loading = true;
    l10n.use(samsyn);
    const views = src ? await import('../core/custom-content.js') : undefined;
    const own = await views?.ownContent(
      this,
      l10n,
      src!,
      this.#own,
      async () => (await import('../content/custom/custom-instrument.js')).parseInstrument,
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
    if (!later) return { locale, place: () => this.#settle(own) };
    const journey = await import('./views.js');
    l10n.use(journey.room);
    const content = own?.content ?? (await COMPARED[this.#instrument]());
    const shown = content.locales.includes(locale) ? locale : content.locales[0]!;
    const picked = content.structure.kind === 'pick' ? await import('./presentations/picks.js') : undefined;
    const [text, many, agreed, background, more, list, coded] = await Promise.all([
      content.text(shown),
      !picked && this.#isMany ? import('./presentations/distribution.js') : undefined,
      this.#agreed ? import('./presentations/agreed.js') : undefined,
      this.#wantsMore ? content.background(shown) : undefined,
      this.#wantsMore ? import('./on-demand.js') : undefined,
      this.#wantsList ? import('./parties-view.js') : undefined,
      this.#wantsCoded ? import('./all-instruments.js') : undefined,
    ]);
    const names = await coded?.namesOf(this.#state.uncounted, shown);
    l10n.use(picked?.room ?? journey.ratedRoom);
    for (const { room } of [many, agreed, coded].filter((each) => !!each)) l10n.use(room);
    if (list) [list.room, list.codeRoom].forEach((room) => l10n.use(room));
    if (more) [more.room, more.ownRoom].forEach((room) => l10n.use(room));
    return {
      locale: shown,
      place: () => {
        this.#settle(own);
        const before = this.#shown?.content.structure;
        this.#faced = undefined;
        this.#shown = {
          content,
          text,
          journey,
          ways: { few: picked?.way ?? journey.rated, many: picked?.way ?? many?.way, agreed },
          names: { ...names, [content.structure.id]: text.name },
          more: background && more && { background, views: more },
          list,
          coded,
        };
        // What was answered to another instrument says nothing here.
        if (before && before.id !== content.structure.id) {
          this.#state = { ...this.#state, uncounted: [] };
          this.#given ??= this.#last ?? { responses: [] };
        }
        adoptStyles(this.renderRoot as ShadowRoot, [
          firstStyles,
          startStyles,
          inputStyles,
          ...journey.styles,
          ...(list ? [list.partyStyles] : []),
          ...(more?.styles ?? []),
        ]);
        const entered = this.#entered;
        this.#entered = undefined;
        if (entered && !before) this.#focus = '#title';
        if (entered === 'field') this.#readDraft();
      },
    };
  }

  #settle(own: FetchedContent<AnyInstrumentContent> | undefined): void {
    this.#own = own;
    this.#fault = undefined;
    this.#failed = this.#loading = false;
    this.#ready = true;
  }

  /** @internal */
  override loadFailed(error: unknown): void {
    super.loadFailed(error);
    const entered = this.#entered;
    this.#failed = true;
    this.#entered = undefined;
    this.#loading = false;
    this.#wantsMore = !!this.#shown?.more;
    this.#wantsCoded = !!this.#shown?.coded;
    // Not again by itself.
    this.#asked = this.#wish;
    // What the others are for is not known; the good ones count.
    if (this.#shown && entered === 'field') this.#readDraft();
  }

  protected override willUpdate(): void {
    if (this.#wish === this.#asked && !this.#loading) this.#takeGiven();
    if (this.#wish !== this.#asked) void this.l10n.refresh();
  }

  protected override updated(): void {
    if (!this.#focus || (this.#entered && !this.#failed)) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = '';
    target?.focus({ preventScroll: true });
    const head = target?.closest('.head') ?? target;
    const { top = 0, bottom = 0 } = head?.getBoundingClientRect() ?? {};
    if (top < 0 || bottom > innerHeight) head?.scrollIntoView();
  }

  protected override renderView(): TemplateResult | undefined {
    if (this.#fault) return html`${this.#fault}<slot></slot>`;
    // Until the first strings are here, the page's own text.
    if (!this.#ready) return undefined;
    return this.#shown
      ? this.#shown.journey.view(this.#joint(this.#shown))
      : this.#waiting
        ? undefined
        : firstView(this.#input());
  }

  #input(): Input {
    return {
      l10n: this.l10n,
      headingLevel: this.headingLevel,
      blind: this.blind,
      draft: this.#draft,
      loading: !!this.#entered,
      failed: this.#failed,
      fileFaults: this.#unread.map((each) => this.#shown!.coded!.fileSentence(each, this.l10n.msg)),
      status: this.#state.status,
      write: (draft) => (this.#draft = draft),
      read: this.#read,
      readFiles: (files) => void this.#readFiles(files),
    };
  }

  #joint({ content, text, ways, names, more, list }: Shown): Joint {
    const { structure } = content;
    const whole = this.result;
    const facing = this.#facing;
    const told = this.#isMany ? ways.many : ways.few;
    // Without a connection, it is told as any other.
    const agreed = ways.agreed || !this.#failed ? this.#agreed : undefined;
    const agreedWords = agreed && ways.agreed?.agreedWords(agreed, this.l10n.msg);
    const way = agreed ? told && agreedWords && { ...told, agreedWords } : told;
    const joint: Joint = {
      ...this.#state,
      ...this.#input(),
      structure,
      text,
      names,
      whole,
      facing,
      way,
      list,
      isOpen: this.#isOpen,
      waits: !this.#revealed,
      openMore: this.openMore,
      set: this.#set,
      change: this.#change,
      find: this.#findAll,
      print: () => this.print(),
    };
    if (!more) return joint;
    const background = more.views.backgroundView(more.background);
    return facing && way
      ? {
          ...joint,
          table: more.views.tableView(joint, facing, way),
          more: { files: more.views.filesView(joint, facing, way), background },
        }
      : { ...joint, more: { background } };
  }

  get #needsLater(): boolean {
    const given = this.#given;
    return (
      !!this.#entered ||
      !!this.#shown ||
      (!!given && ('codes' in given ? !!given.codes.trim() : !!given.responses.length))
    );
  }

  /** What has to be fetched, in one line, to be compared. */
  get #wish(): string {
    const others = new Set(this.#state.uncounted.map(({ instrument }) => instrument ?? ''));
    return [
      this.src || this.#instrument,
      this.#needsLater,
      this.#needsLater && this.#wantsList,
      this.#wantsCoded,
      this.#isMany,
      !!this.#agreed,
      ...[...others].sort(),
    ].join();
  }

  /** What is on show, of all or of the chosen sectors; undefined while there is nothing to compare. */
  get #facing(): Facing | undefined {
    const whole = this.result;
    if (!whole) return undefined;
    const { content, text, journey } = this.#shown!;
    const pair = journey.sectorsOf(this.#state.group);
    // A sector may have gone since it was chosen.
    const ofPair = (): Comparison =>
      journey.compareResponses(
        content.structure,
        this.#counted.map(({ response }) => response).filter(({ sector }) => pair.includes(sector!)),
      );
    return (this.#faced ??= journey.facing(
      pair.length && pair.every((sector) => whole.sectors[sector]) ? ofPair() : whole,
      content.structure,
      text,
      this.#isMany,
    ));
  }

  /** Whether, and how, all see everything alike. */
  get #agreed(): Agreed | undefined {
    const facing = this.#facing;
    return facing && facing.comparison.respondents > 1 ? this.#shown!.journey.allAgree(facing) : undefined;
  }

  /** So many are compared that they are told of as a crowd. */
  get #isMany(): boolean {
    return !!this.#shown && !!this.result && this.result.respondents >= this.#shown.journey.MANY_FROM;
  }

  /** What the page has set is to be compared, and what that takes is not here yet. */
  get #waiting(): boolean {
    return this.#needsLater && !this.#entered && !this.#failed;
  }

  /** The list of parties is open: the visitor has opened it, or there is something to be done. */
  get #isOpen(): boolean {
    const settled = !!this.#shown && !this.#given && !this.#entered;
    return this.#state.partiesOpen ?? (settled && (this.#state.uncounted.length > 0 || this.#counted.length < 2));
  }

  get #wantsList(): boolean {
    // Once it is there, it stays.
    return !!this.#shown?.list || this.#isOpen || this.blind;
  }

  /** The parties that take part in the comparison. */
  get #counted(): Party[] {
    return this.#state.parties.filter(({ hidden }) => !hidden);
  }

  /** The answers may be seen. */
  get #revealed(): boolean {
    return !this.blind || this.#counted.some(({ own }) => own);
  }

  #replace(given: Given): void {
    this.#given = this.#last = given;
    this.requestUpdate();
  }

  /** What the page has set takes the place of all there was. */
  #takeGiven(): void {
    if (!this.#given || !this.#shown) return;
    const given = this.#given;
    const found = 'codes' in given ? this.#find(given.codes) : [];
    // First it comes what they are for.
    if (!found) return;
    this.#given = undefined;
    this.#set({ parties: [], uncounted: [], removed: undefined, group: 'all', status: '' });
    const { content, journey } = this.#shown;
    if ('codes' in given) this.#takeIn(found);
    else
      this.#set({
        parties: this.#checked(given.responses).map((response) => journey.partyOf(response, content.structure)),
      });
  }

  /** Those that can be compared, as they are now. */
  #checked(responses: readonly NamedResponse[]): NamedResponse[] {
    const { content, journey } = this.#shown!;
    const fits = (some: readonly NamedResponse[]): boolean => {
      try {
        journey.compareResponses(content.structure, some);
        return true;
      } catch (error) {
        if (some.length === 1) warnOnce(this, `responses: ${(error as Error).message}`);
        return false;
      }
    };
    const good = fits(responses) ? responses : responses.filter((each) => fits([each]));
    return good.map(({ answers, sector, name }) => ({
      answers: { ...answers },
      ...(sector && { sector }),
      ...(typeof name === 'string' && name && { name }),
    }));
  }

  /** All that codes may be for, as far as they are here. */
  get #instruments(): Instrument[] {
    const { content, coded } = this.#shown!;
    return [
      content.structure,
      ...(coded?.CODED ?? []).map(({ structure }) => structure).filter(({ id }) => id !== content.structure.id),
    ];
  }

  /** The codes in a text; undefined while what those that do not fit are for is on its way. */
  #find(text: string): readonly FoundCode[] | undefined {
    const { coded, journey } = this.#shown!;
    const found = journey.findCodes(text, this.#instruments);
    if (coded || this.#failed || found.every(({ read }) => read)) return found;
    this.#wantsCoded = true;
    return undefined;
  }

  /** How many were new. */
  #takeIn(found: readonly Entry[]): number {
    const { content, journey } = this.#shown!;
    const { parties, uncounted } = journey.takeIn(found, this.#state.parties, content.structure);
    const added = parties.length - this.#state.parties.length;
    this.#set({ parties, uncounted, removed: undefined, ...(uncounted.length && { partiesOpen: true }) });
    return added;
  }

  #set: Joint['set'] = (changes, focus = '') => {
    this.#state = { ...this.#state, ...changes };
    this.#faced = undefined;
    if (changes.parties) this.#comparison = undefined;
    this.#focus = focus || this.#focus;
    this.requestUpdate();
  };

  #change: Joint['change'] = (changes, focus) => {
    this.#set({ removed: undefined, ownFault: '', status: '', done: '', ...changes }, focus);
    this.#tell();
  };

  /** Tells the page what the visitor has done. Names stay here. */
  #tell(): void {
    const { id, version } = this.#shown!.content.structure;
    const responses = this.#counted.map(({ response: { answers, sector } }) => ({
      answers,
      ...(sector && { sector }),
    }));
    emit(this, 'sos-change', { instrument: id, version, responses, result: this.result } satisfies SosSamsynDetail);
  }

  #findAll: Joint['find'] = async (text) => {
    this.#wantsCoded = true;
    if (!this.#shown!.coded) await this.l10n.refresh();
    return { found: this.#shown!.journey.findCodes(text, this.#instruments), parties: this.#state.parties };
  };

  #read = (): void => {
    const { msg } = this.l10n;
    this.#failed = false;
    this.#unread = [];
    if (!this.#draft.trim()) {
      this.#set(
        {
          status: msg('Klistra in minst en kod först.', { id: 'samsyn.none', desc: 'Status, when the field is empty' }),
        },
        '#codes',
      );
    } else if (this.#shown) {
      this.#readDraft();
    } else {
      this.#entered = 'field';
      this.requestUpdate();
    }
  };

  #readDraft(): void {
    const found = this.#find(this.#draft);
    if (!found) {
      this.#entered = 'field';
      return this.requestUpdate();
    }
    if (found.length) {
      this.#draft = '';
      // The template does not know what has been typed. There is none while the list of parties is on its way.
      const field = this.renderRoot.querySelector('textarea');
      if (field) field.value = '';
    }
    this.#enter(found);
  }

  /** What the visitor has given. */
  #enter(found: readonly Entry[]): void {
    const { msg } = this.l10n;
    const added = this.#takeIn(found);
    this.#set({
      done: '',
      status: found.length
        ? msg(str`Nya svar: ${added}. Räknas inte: ${this.#state.uncounted.length}.`, {
            id: 'samsyn.taken',
            desc: 'Status. 0: how many codes were new, 1: how many do not count',
          })
        : msg('I texten finns ingen kod.', {
            id: 'samsyn.no-code',
            desc: 'Status, when no code was found in the text',
          }),
    });
    if (added) this.#tell();
  }

  async #readFiles(files: readonly File[]): Promise<void> {
    this.#unread = [];
    this.#failed = false;
    this.#wantsCoded = true;
    if (!this.#shown?.coded) {
      this.#entered ??= 'files';
      await this.l10n.refresh();
    }
    const { coded } = this.#shown ?? {};
    if (!coded) return;
    const found: Entry[] = [];
    for (const file of files) {
      const read = await coded.readFile(file, this.#instruments);
      if ('fault' in read) this.#unread = [...this.#unread, { name: file.name, fault: read.fault }];
      else found.push(...read.found);
    }
    if (found.length) this.#enter(found);
    this.requestUpdate();
  }

  protected override openMore = async (): Promise<void> => {
    if (!this.#shown || this.#shown.more) return;
    this.#wantsMore = true;
    await this.l10n.refresh();
    await this.updateComplete;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sos-samsyn': SosSamsyn;
  }
}
