/** Everything that the builder writes, from what has been chosen. */
import { INSTRUMENTS, WIDGET_NAMES, type InstrumentName, type WidgetName } from '../../src/catalog.js';
import type { ContentLocale } from '../../src/content/types.js';
import { subjectOf, valuesOf } from '../hosted/subjects.js';
import type { FallbackTexts } from './fallback-texts.js';
import type { Sample } from './samples.js';
import { embedAddress, FORMS, shortcode, SNIPPETS, type Embedding, type Form } from './snippets.js';
import { FORM_FOR, WORDS, type Cms } from './words.js';

/** What has been chosen. */
export interface Choices extends Omit<Embedding, 'text'> {
  /** Folder of the script, with its last slash. */
  readonly script: string;
  readonly cms: Cms;
  readonly form: Form;
}

/** What is known when the page is built. */
export interface Built {
  readonly texts: FallbackTexts;
  /** Invented answers for the preview, by instrument. */
  readonly samples: Readonly<Record<InstrumentName, Sample>>;
  /** Of the browser files, by their names. */
  readonly integrity: Readonly<Record<string, string>>;
}

export const OUTPUTS = [
  ...FORMS,
  'shortcode',
  'address',
  'link-text',
  'accent-css',
  'mail',
  'script-line',
  'one-file',
  'frame-line',
  'csp',
  'statement',
  'cookie-line',
] as const;
export type Output = (typeof OUTPUTS)[number];

/** What the widget is about; `''` for one that is about one thing. */
export const chosenSubject = ({ widget, options }: Choices): string => options[subjectOf(widget) ?? ''] ?? '';

/** How the key begins that answers are stored under when a visitor asks for it: with the id of the instrument. The path of the page follows. */
function storageKey(choices: Choices): string {
  const asked = Object.entries(INSTRUMENTS).find(([, widget]) => widget === choices.widget);
  return `sos-widgets:${chosenSubject(choices) || asked![0]}:`;
}

function scriptTag(address: string, kind: string, integrity: string | undefined, more = ''): string {
  return `<script ${kind} src="${address}"\n  integrity="${integrity ?? ''}"\n  crossorigin="anonymous"${more}></script>`;
}

/** @param locale of the builder's page, which the texts around the widget are in */
export function outputsOf(
  choices: Choices,
  { texts, integrity }: Built,
  locale: ContentLocale,
): Readonly<Record<Output, string>> {
  const { widget, lang, options, home, script, form } = choices;
  const words = WORDS[locale];
  const text = texts[widget][chosenSubject(choices)]![lang];
  const embedding = { ...choices, text };
  const { subject } = words.widgets[widget];
  const [pages, scripts] = [new URL(home).origin, new URL(script).origin];
  const origins = pages === scripts ? '' : `\n  data-sos-origins="${pages}"`;
  const scriptLine = scriptTag(`${script}sos-widgets.js`, 'type="module"', integrity['sos-widgets.js'], origins);
  const csp = `script-src ${scripts};${form === 'frame' ? ` frame-src ${pages};` : ''}`;
  const statement = words.statementText(subject);
  const cookies = options['allow-save'] ? words.savingText(subject, storageKey(choices)) : words.cookiesText(subject);
  return {
    ...(Object.fromEntries(FORMS.map((each) => [each, SNIPPETS[each](embedding)])) as Record<Form, string>),
    shortcode: shortcode(embedding),
    address: embedAddress(embedding),
    'link-text': text.link,
    'accent-css': `sos-${widget} {\n  --sos-color-accent: ${options['accent'] ?? '#8c1736'};\n}`,
    mail: words.mailText({ title: text.title, scriptLine, csp, statement, cookies }),
    'script-line': scriptLine,
    'one-file': scriptTag(`${script}sos-widgets.all.js`, 'defer', integrity['sos-widgets.all.js'], origins),
    'frame-line': scriptTag(`${script}sos-frame.js`, 'defer', integrity['sos-frame.js']),
    csp,
    statement,
    'cookie-line': cookies,
  };
}

/** What is shown first, and without JavaScript. @param script the folder of the version, below the site's */
export function firstChoices(lang: ContentLocale, home: string, script: string): Choices {
  const widget: WidgetName = WIDGET_NAMES[0]!;
  const subject = subjectOf(widget);
  return {
    widget,
    lang,
    options: subject ? { [subject]: valuesOf(widget, subject)[0]! } : {},
    home,
    script: home + script,
    cms: 'wordpress',
    form: FORM_FOR.wordpress,
  };
}
