/**
 * A custom instrument (a site's own), from JSON to the same shape as a built-in one.
 * The rules are those of `instrument.schema.json`, and three that a JSON Schema cannot say: ids are used once,
 * a `source` is one of `sources`, and all texts have a language in common.
 */
import { INSTRUMENTS } from '../../catalog.js';
import type { Band } from '../../scoring/score.js';
import { boolean, idThat, list, object, optional, readJson, text, uniqueId, wholeNumber } from './checks.js';
import { cited, NAME, PARAGRAPH, references, SENTENCE, speaker, wordChecks, type Translations } from './words.js';
import type { AnyDimensionText, AnyInstrumentContent } from '../types.js';

/** Statements that take about a minute, with the result read too: for an instrument that does not say. */
const PER_MINUTE = 2;

/**
 * Reads a custom instrument. Its locales are those that every text has; any other gets the first of them.
 * Texts stay as they are: HTML in them is shown as it is written.
 * @throws ContentFault `too-large`, `not-json` or `schema`, at the first fault.
 */
export function parseInstrument(json: string): AnyInstrumentContent {
  const { custom, locales } = readJson(json, check);
  const statements = custom.dimensions.flatMap(({ items }) => items);

  const sources = references(custom.sources);

  return {
    structure: {
      id: custom.id,
      version: custom.version,
      dimensions: custom.dimensions.map(({ id, source, items }) => ({
        id,
        ...cited(source),
        items: items.map((item) => ({ id: item.id, ...(item.reversed && { reversed: true }), ...cited(item.source) })),
      })),
    },
    locales,
    start: async (locale) => {
      const say = speaker(locales, locale);
      const minutes = custom.minutes ?? Math.ceil(statements.length / PER_MINUTE);
      return { title: say(custom.title), lead: say(custom.lead), minutes };
    },
    words: async (locale) => {
      const say = speaker(locales, locale);
      const text = {
        name: say(custom.name),
        dimensions: Object.fromEntries(
          custom.dimensions.map(({ id, name, intro, advice }) => [
            id,
            // Within a sentence too as the editor wrote it: only a person knows which names keep their capital.
            {
              name: say(name),
              inline: say(name),
              intro: say(intro),
              ...(advice && { advice: sayAdvice(advice, say) }),
            },
          ]),
        ),
        items: Object.fromEntries(statements.map((item) => [item.id, say(item.text)])),
        next: (custom.next ?? []).map((words, at) => ({ id: `next-${at + 1}`, text: say(words) })),
        terms: {},
        basis: sources.map(({ short }) => short).join('; '),
        cited: Object.fromEntries(sources.map(({ id, short }) => [id, short])),
      };
      return { text, background: { about: [], terms: {}, sources } };
    },
  };
}

type CustomAdvice = Readonly<
  Partial<Record<Band, { readonly points: readonly Translations[]; readonly ask?: Translations }>>
>;

function sayAdvice(
  advice: CustomAdvice,
  say: (words: Translations) => string,
): NonNullable<AnyDimensionText['advice']> {
  return Object.fromEntries(
    Object.entries(advice).map(([band, { points, ask }]) => [
      band,
      { points: points.map((point) => say(point)), ...(ask && { ask: say(ask) }) },
    ]),
  );
}

/** Ids that mean something else: the built-in instruments, also of later versions, and the steps of a widget that are no dimension. */
const RESERVED = [...Object.keys(INSTRUMENTS), 'start', 'result'];
const freeId = idThat('free-id', (id) => !RESERVED.includes(id));

/** What the JSON holds, and the locales that all of its texts have. Its order and limits are those of the schema. */
function check(raw: unknown) {
  const { language, locales, words, sources, source } = wordChecks();
  const itemId = uniqueId();
  const dimensionId = uniqueId();
  const advice = optional(object({ points: list(words(SENTENCE), 5), ask: optional(words(SENTENCE)) }));

  // In this order: texts need the language, and what refers to a source needs the sources.
  const custom = object({
    $schema: optional(text(SENTENCE)),
    language,
    id: freeId,
    version: wholeNumber(9999),
    title: words(NAME),
    name: words(NAME),
    lead: optional(words(PARAGRAPH)),
    minutes: optional(wholeNumber(60)),
    sources,
    dimensions: list(
      object({
        id: (value, path) => dimensionId(freeId(value, path), path),
        name: words(NAME),
        intro: optional(words(PARAGRAPH)),
        advice: optional(object({ strength: advice, discuss: advice, concern: advice })),
        source,
        items: list(object({ id: itemId, text: words(SENTENCE), reversed: optional(boolean), source }), 20),
      }),
      12,
    ),
    next: optional(list(words(SENTENCE), 5)),
  })(raw, '');
  return { custom, locales: locales() };
}
