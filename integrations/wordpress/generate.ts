/** What the plugin has from the catalogue and from the builder: names and limits of options, words, fallback texts, translations. */
import {
  HEADING_LEVELS,
  OPTION_TYPES,
  optionsOf,
  SECTORS,
  THEMES,
  VIEWS,
  WIDGET_NAMES,
  type WidgetName,
} from '../../src/catalog.js';
import { CONTENT_LOCALES, type ContentLocale } from '../../src/content/types.js';
import { makeFallbackTexts, type FallbackTexts } from '../../site/builder/fallback-texts.js';
import { titleOf } from '../../site/builder/page.js';
import { contentWithoutLink } from '../../site/builder/snippets.js';
import { FLAGS, WORDS, type Words } from '../../site/builder/words.js';
import { SUBJECTS, subjectOf, subjectsOf, valuesOf } from '../../site/hosted/subjects.js';
import { DOMAIN, messagesOnce, mo, php, phpPattern, po, textsOf, type Message, type PhpValue } from './php.js';
import {
  BLOCK_WORDS,
  COMMENT_WORDS,
  EDITOR_WORDS,
  OPTION_WORDS,
  PLUGIN_WORDS,
  SECTOR_WORDS,
  VIEW_WORDS,
  type OptionWords,
  type Text,
} from './words.js';

const inBoth = (say: (locale: ContentLocale) => string): Text =>
  Object.fromEntries(CONTENT_LOCALES.map((locale) => [locale, say(locale)])) as Text;
const ofBuilder = (say: (words: Words) => string): Text => inBoth((locale) => say(WORDS[locale]));
const byKey = <K extends string | number, T>(keys: readonly K[], make: (key: K) => T): Record<string, T> =>
  Object.fromEntries(keys.map((key) => [key, make(key)]));

/** The options that the builder offers too, in its order: they come first. */
export const FIRST_OPTIONS: readonly string[] = [...SUBJECTS, 'lang', 'heading-level', 'theme', 'accent', ...FLAGS];

/** Of widgets, options and the texts around them, as PHP hands them to the editor. */
export function makeWords(texts: FallbackTexts) {
  const titles = (subject: (typeof SUBJECTS)[number]): Record<string, Text> => {
    const widget = WIDGET_NAMES.find((each) => subjectOf(each) === subject)!;
    return byKey(subjectsOf(widget), (value) => inBoth((locale) => titleOf(texts, widget, value, locale)));
  };
  const options: Readonly<Record<string, OptionWords>> = {
    ...byKey(SUBJECTS, (subject) => ({ label: ofBuilder(({ subjects }) => subjects[subject]) })),
    lang: { label: ofBuilder(({ lang }) => lang) },
    'heading-level': { label: ofBuilder(({ headingLevel }) => headingLevel) },
    theme: { label: ofBuilder(({ theme }) => theme) },
    accent: {
      label: ofBuilder(({ accent }) => accent),
      help: ofBuilder(({ accentHelp }) => accentHelp),
    },
    ...byKey(FLAGS, (flag) => ({
      label: ofBuilder(({ flags }) => flags[flag]!.label),
      help: ofBuilder(({ flags }) => flags[flag]!.help),
    })),
    ...OPTION_WORDS,
  };
  return {
    widget: ofBuilder(({ widget }) => widget),
    widgets: byKey(WIDGET_NAMES, (widget) => ({
      name: ofBuilder(({ widgets }) => widgets[widget].name),
      description: inBoth((locale) => texts[widget][subjectsOf(widget)[0]!]![locale].lead),
    })),
    options,
    values: {
      ...byKey(SUBJECTS, titles),
      lang: byKey(CONTENT_LOCALES, (locale) => ofBuilder(({ langs }) => langs[locale])),
      'heading-level': byKey(HEADING_LEVELS, (level) => ofBuilder(({ headingLevels }) => headingLevels(level))),
      theme: byKey(THEMES, (theme) => ofBuilder(({ themes }) => themes[theme])),
      view: byKey(VIEWS, (view) => VIEW_WORDS[view]),
      sector: byKey(SECTORS, (sector) => SECTOR_WORDS[sector]),
    } as Readonly<Record<string, Readonly<Record<string, Text>>>>,
    accentWrong: ofBuilder(({ accentWrong }) => accentWrong),
    editor: EDITOR_WORDS as Readonly<Record<string, Text>>,
    comments: COMMENT_WORDS as Readonly<Record<string, Text>>,
  };
}

/** Colours are asked of the browser in the editor; PHP takes what can be part of one. */
const PHP_COLOUR = /^[a-z\d#(),.%/\s+-]+$/i;

/** The catalogue as PHP reads it. */
export function makeCatalog() {
  const option = (widget: WidgetName, name: string) => {
    const { type, ...rest } = optionsOf(widget)[name]!;
    return {
      type: type as string,
      values: type === 'choice' ? valuesOf(widget, name) : undefined,
      default: 'default' in rest && rest.default !== undefined ? String(rest.default) : undefined,
    };
  };
  return {
    locales: CONTENT_LOCALES,
    first: FIRST_OPTIONS,
    types: byKey(Object.keys(OPTION_TYPES) as (keyof typeof OPTION_TYPES)[], (type) => {
      const { pattern, expected } = OPTION_TYPES[type];
      return {
        pattern: phpPattern(type === 'colour' ? PHP_COLOUR : pattern),
        // For the editor, which is JavaScript too.
        source: pattern.source,
        flags: pattern.flags,
        expected,
      };
    }),
    widgets: byKey(WIDGET_NAMES, (widget) => ({
      subject: subjectOf(widget),
      options: byKey(Object.keys(optionsOf(widget)), (name) => option(widget, name)),
    })),
  };
}

/** By language, by widget, by what it is about: the markup that stands there until the widget does. */
export const makeTexts = (texts: FallbackTexts) =>
  byKey(CONTENT_LOCALES, (locale) =>
    byKey(WIDGET_NAMES, (widget) =>
      byKey(subjectsOf(widget), (subject) => contentWithoutLink(texts[widget][subject]![locale])),
    ),
  );

const GENERATED = `Generated from src/catalog.ts, site/builder and integrations/wordpress/words.ts.`;

const phpFile = (value: PhpValue) =>
  `<?php\n// ${GENERATED}\n\ndefined( 'ABSPATH' ) || exit;\n\nreturn ${php(value)};\n`;

/** The generated files of the plugin by their paths in it. */
export async function makeFiles(version: string): Promise<Readonly<Record<string, string | Buffer>>> {
  const texts = await makeFallbackTexts();
  const words = makeWords(texts);
  const messages: readonly Message[] = messagesOnce([
    ...Object.values(PLUGIN_WORDS).map((text) => ({ text })),
    { context: 'block title', text: BLOCK_WORDS.title },
    { context: 'block description', text: BLOCK_WORDS.description },
    ...BLOCK_WORDS.keywords.map((text) => ({ context: 'block keyword', text })),
    ...textsOf(words as unknown as PhpValue).map((text) => ({ text })),
  ]);
  return {
    'includes/catalog.php': phpFile(makeCatalog()),
    'includes/words.php': phpFile(words as unknown as PhpValue),
    'includes/texts.php': phpFile(makeTexts(texts)),
    'block/block.json': `${JSON.stringify(blockJson(version), null, 2)}\n`,
    [`languages/${DOMAIN}.pot`]: po(messages, version, false),
    [`languages/${DOMAIN}-sv_SE.po`]: po(messages, version, true),
    [`languages/${DOMAIN}-sv_SE.mo`]: mo(messages, version),
  };
}

/** All options are one object, so that one that a later version no longer has is kept all the same. */
const blockJson = (version: string) => ({
  $schema: 'https://schemas.wp.org/trunk/block.json',
  apiVersion: 2,
  name: 'sos-widgets/widget',
  version,
  title: BLOCK_WORDS.title.en,
  category: 'widgets',
  icon: 'groups',
  description: BLOCK_WORDS.description.en,
  keywords: BLOCK_WORDS.keywords.map(({ en }) => en),
  textdomain: DOMAIN,
  attributes: {
    widget: { type: 'string', default: WIDGET_NAMES[0] },
    options: { type: 'object', default: {} },
  },
  supports: { html: false, align: ['wide', 'full'] },
  editorScript: 'soswidgets-editor',
});
