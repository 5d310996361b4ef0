/** Everything that the builder writes, from what has been chosen. */
import type { ContentLocale } from '../../src/content/types.js';
import { NAMES, optionsOf } from '../../src/embed/options.js';
import { embedAddress, FORMS, SNIPPETS, SUBJECTS, type Form } from './snippets.js';
import type { FallbackText, Texts } from './texts.js';
import { FORM_FOR, WORDS, type Cms } from './words.js';

export interface State {
  readonly name: string;
  readonly lang: ContentLocale;
  readonly options: Readonly<Record<string, string>>;
  readonly home: string;
  readonly script: string;
  readonly cms: Cms;
  readonly form: Form;
}

/** What is known when the page is built. */
export interface Built {
  readonly texts: Texts;
  /** Of the browser files, by their names. */
  readonly integrity: Readonly<Record<string, string>>;
}

export const OUTPUTS = [
  ...FORMS,
  'address',
  'link-text',
  'accent-css',
  'script-line',
  'one-file',
  'frame-line',
  'csp',
  'statement',
  'cookie-line',
] as const;
export type Output = (typeof OUTPUTS)[number];

/** Options that are on or off. */
export const FLAGS = ['allow-save', 'blind'];

/** The words that an option can be; none for other options, and for those that the widget does not have. */
export function wordsOf(name: string, option: string): readonly string[] {
  const form = optionsOf(name)[option];
  return form ? form.source.replace(/[^\w|-]/g, '').split('|') : [];
}

/** The option that says what a widget is about. */
export const subjectOf = (name: string): string | undefined => SUBJECTS.find((option) => option in optionsOf(name));

/** Each widget with the values of what it can be about. */
export const VALUES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  NAMES.map((name) => [name, wordsOf(name, subjectOf(name) ?? '')]),
);

function textOf({ name, lang, options }: State, texts: Texts): FallbackText {
  return texts[name]![options[subjectOf(name) ?? ''] ?? '']![lang];
}

/** Where the answers are stored when a visitor asks for it. */
const keyOf = ({ name, options }: State): string =>
  `sos-widgets:${options['set'] ?? { 'iop-quiz': 'iop' }[name] ?? name}`;

function scriptTag(address: string, kind: string, integrity: string | undefined, more = ''): string {
  return `<script ${kind} src="${address}"\n  integrity="${integrity ?? ''}"\n  crossorigin="anonymous"${more}></script>`;
}

/** @param locale of the builder's page, which the texts around the widget are in */
export function outputsOf(
  state: State,
  { texts, integrity }: Built,
  locale: ContentLocale,
): Readonly<Record<Output, string>> {
  const { name, options, home, script, form } = state;
  const words = WORDS[locale];
  const text = textOf(state, texts);
  const wanted = { ...state, text };
  const { subject } = words.widgets[name]!;
  const [pages, scripts] = [new URL(home).origin, new URL(script).origin];
  const origins = pages === scripts ? '' : `\n  data-sos-origins="${pages}"`;
  return {
    ...(Object.fromEntries(FORMS.map((each) => [each, SNIPPETS[each](wanted)])) as Record<Form, string>),
    address: embedAddress(wanted),
    'link-text': text.link,
    'accent-css': `sos-${name} {\n  --sos-color-accent: ${options['accent'] ?? '#8c1736'};\n}`,
    'script-line': scriptTag(`${script}sos-widgets.js`, 'type="module"', integrity['sos-widgets.js'], origins),
    'one-file': scriptTag(`${script}sos-widgets.all.js`, 'defer', integrity['sos-widgets.all.js'], origins),
    'frame-line': scriptTag(`${script}sos-frame.js`, 'defer', integrity['sos-frame.js']),
    csp: `script-src ${scripts};${form === 'frame' ? ` frame-src ${pages};` : ''}`,
    statement: words.statementText(subject),
    'cookie-line': options['allow-save'] ? words.savingText(subject, keyOf(state)) : words.cookiesText(subject),
  };
}

/** What is shown first, and without JavaScript. @param script the folder of the version, below the site's */
export function firstState(lang: ContentLocale, home: string, script: string): State {
  return {
    name: NAMES[0]!,
    lang,
    options: {},
    home,
    script: home + script,
    cms: 'wordpress',
    form: FORM_FOR.wordpress,
  };
}
