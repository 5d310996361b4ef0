/**
 * Everything that the product offers, by name: the one list that elements, placeholders, links, frames, builder, hosted pages,
 * stories, framework types, screenshots and tests read. It imports nothing, so that anything may import it.
 */

/** Languages of the interface. The first is the fallback; content that lacks one of them is shown in the first that it has. */
export const LOCALES = ['sv', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The parts of society that a respondent can answer for. Codes hold their place in this list: new ones go last. */
export const SECTORS = ['public', 'private', 'civil'] as const;
export type Sector = (typeof SECTORS)[number];

/** Every built-in instrument, and the widget that asks it. */
export const INSTRUMENTS = {
  'five-k': 'five-k',
  conditions: 'factor-checklist',
  results: 'factor-checklist',
  leadership: 'factor-checklist',
  practice: 'factor-checklist',
  motives: 'factor-checklist',
  logics: 'factor-checklist',
  need: 'factor-checklist',
  iop: 'iop-quiz',
} as const;
export type InstrumentName = keyof typeof INSTRUMENTS;
type AskedBy<Widget> = {
  [Name in InstrumentName]: (typeof INSTRUMENTS)[Name] extends Widget ? Name : never;
}[InstrumentName];
const askedBy = <Widget extends string>(...widgets: Widget[]) =>
  (Object.keys(INSTRUMENTS) as InstrumentName[]).filter((name): name is AskedBy<Widget> =>
    (widgets as string[]).includes(INSTRUMENTS[name]),
  );

/** The sets of the checklist. */
export const FACTOR_SETS = askedBy('factor-checklist');
export type FactorSet = (typeof FACTOR_SETS)[number];

/** What several parties can compare: all that is rated or picked. */
export const COMPARED_INSTRUMENTS = askedBy('five-k', 'factor-checklist');
export type ComparedInstrument = (typeof COMPARED_INSTRUMENTS)[number];

/** The built-in cases. */
export const CASES = ['crossroads', 'boras', 'three-cases'] as const;
export type CaseName = (typeof CASES)[number];

/** How a result is drawn. */
export const VIEWS = ['radar', 'dots', 'table'] as const;
export type View = (typeof VIEWS)[number];

export const THEMES = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof THEMES)[number];

export const HEADING_LEVELS = [2, 3, 4, 5, 6] as const;

/** How the value of an option is written in markup, and what the console says would be right. A choice has its values instead. */
export const OPTION_TYPES = {
  language: { pattern: /^[a-z]{2,3}([-_][a-z\d]{2,8})*$/i, expected: 'a language code such as sv or en' },
  flag: { pattern: /^(true|false)?$/, expected: 'true, false' },
  text: { pattern: /./, expected: 'a text' },
  code: { pattern: /^[\w\s-]+$/, expected: 'an answer code' },
  scores: { pattern: /^[\d.,\s–-]+$/, expected: 'numbers from 1 to 5 with spaces between, - for none' },
  address: {
    pattern: /^(https?:\/\/|[^:]*([/?#]|$))/i,
    expected: 'an http(s) address, or # and the id of a script with JSON',
  },
  page: { pattern: /^(https?:\/\/|[^:]*([/?#]|$))/i, expected: 'the http(s) address of a page' },
  // The pattern lets anything through; then the browser is asked.
  colour: { pattern: /./, expected: 'a CSS colour' },
} as const;

/** An option that is one of a list of values; without a default, none of them holds until one is given. */
export interface Choice {
  readonly type: 'choice';
  readonly values: readonly (string | number)[];
  readonly default?: string | number;
}
export type Option = Choice | { readonly type: keyof typeof OPTION_TYPES };

const COMMON = {
  lang: { type: 'language' },
  'heading-level': { type: 'choice', values: HEADING_LEVELS, default: 2 },
  theme: { type: 'choice', values: THEMES, default: 'light' },
  // Not an attribute of the elements, whose colour is a custom property: of placeholders, links and frames.
  accent: { type: 'colour' },
} as const;

const ANSWERED = {
  sector: { type: 'choice', values: SECTORS },
  code: { type: 'code' },
  name: { type: 'text' },
  'result-field': { type: 'text' },
  'allow-save': { type: 'flag' },
} as const;

/**
 * The widgets by name, which is the tag without `sos-`. `subject` is the option that says what the widget is about;
 * `opensWith` are the options that make it show more than its start card at once.
 */
export const WIDGETS = {
  'five-k': {
    subject: undefined,
    opensWith: ['code', 'scores'],
    options: {
      ...COMMON,
      view: { type: 'choice', values: VIEWS, default: 'radar' },
      compact: { type: 'flag' },
      scores: { type: 'scores' },
      baseline: { type: 'code' },
      comparison: { type: 'page' },
      src: { type: 'address' },
      ...ANSWERED,
    },
  },
  'factor-checklist': {
    subject: 'set',
    opensWith: ['code'],
    options: {
      ...COMMON,
      set: { type: 'choice', values: FACTOR_SETS, default: 'conditions' },
      baseline: { type: 'code' },
      comparison: { type: 'page' },
      src: { type: 'address' },
      ...ANSWERED,
    },
  },
  'iop-quiz': { subject: undefined, opensWith: ['code'], options: { ...COMMON, ...ANSWERED } },
  samsyn: {
    subject: 'instrument',
    opensWith: ['codes'],
    options: {
      ...COMMON,
      instrument: { type: 'choice', values: COMPARED_INSTRUMENTS, default: 'five-k' },
      codes: { type: 'text' },
      baseline: { type: 'text' },
      group: { type: 'text' },
      blind: { type: 'flag' },
      'self-check': { type: 'page' },
      src: { type: 'address' },
    },
  },
  'case-timeline': {
    subject: 'case',
    opensWith: [],
    options: { ...COMMON, case: { type: 'choice', values: CASES, default: 'crossroads' }, src: { type: 'address' } },
  },
} as const;
export type WidgetName = keyof typeof WIDGETS;
export type Tag = `sos-${WidgetName}`;

export const WIDGET_NAMES = Object.keys(WIDGETS) as WidgetName[];

/** The options of a widget by name, typed for reading one that is known only at run time. */
export const optionsOf = (widget: WidgetName): Readonly<Record<string, Option>> => WIDGETS[widget].options;
