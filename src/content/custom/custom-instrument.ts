/**
 * A site's own instrument, from JSON to the same shape as a built-in one.
 * The rules are those of `instrument.schema.json`, and three that a JSON Schema cannot say: ids are used once,
 * a `source` is one of `sources`, and all texts have a language in common.
 */
import type { Band } from '../../scoring/score.js';
import { boolean, idThat, list, object, optional, readJson, text, uniqueId, wholeNumber } from './custom-content.js';
import { cited, NAME, ownWords, PARAGRAPH, references, SENTENCE, speaker, type Words } from './words.js';
import type { AnyDimensionText, AnyInstrumentContent } from '../types.js';

export { ContentFault, MAX_OWN_CONTENT, loadOwnContent } from './custom-content.js';

/** Statements that take about a minute, with the result read too: for an instrument that does not say. */
const PER_MINUTE = 2;

/**
 * Reads an own instrument. Its locales are those that every text has; any other gets the first of them.
 * Texts stay as they are: HTML in them is shown as it is written.
 * @throws ContentFault `too-large`, `not-json` or `schema`, at the first fault.
 */
export function parseInstrument(json: string): AnyInstrumentContent {
  const { own, locales } = check(readJson(json));
  const statements = own.dimensions.flatMap(({ items }) => items);

  const sources = references(own.sources);

  return {
    structure: {
      id: own.id,
      version: own.version,
      dimensions: own.dimensions.map(({ id, source, items }) => ({
        id,
        ...cited(source),
        items: items.map((item) => ({ id: item.id, ...(item.reversed && { reversed: true }), ...cited(item.source) })),
      })),
    },
    locales,
    start: async (locale) => {
      const say = speaker(locales, locale);
      const minutes = own.minutes ?? Math.ceil(statements.length / PER_MINUTE);
      return { title: say(own.title), lead: say(own.lead), minutes };
    },
    text: async (locale) => {
      const say = speaker(locales, locale);
      return {
        name: say(own.name),
        dimensions: Object.fromEntries(
          own.dimensions.map(({ id, name, intro, advice }) => [
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
        next: (own.next ?? []).map((words, at) => ({ id: `next-${at + 1}`, text: say(words) })),
        terms: {},
        basis: sources.map(({ short }) => short).join('; '),
        cited: Object.fromEntries(sources.map(({ id, short }) => [id, short])),
      };
    },
    background: async () => ({ about: [], terms: {}, sources }),
  };
}

type OwnAdvice = Readonly<Partial<Record<Band, { readonly points: readonly Words[]; readonly ask?: Words }>>>;

function sayAdvice(advice: OwnAdvice, say: (words: Words) => string): NonNullable<AnyDimensionText['advice']> {
  return Object.fromEntries(
    Object.entries(advice).map(([band, { points, ask }]) => [
      band,
      { points: points.map((point) => say(point)), ...(ask && { ask: say(ask) }) },
    ]),
  );
}

/** Ids that mean something else: the built-in instruments, also of later versions, and the steps of a widget that are no dimension. */
const RESERVED = [
  'five-k',
  'conditions',
  'results',
  'leadership',
  'practice',
  'motives',
  'logics',
  'need',
  'iop',
  'start',
  'result',
];
const freeId = idThat('free-id', (id) => !RESERVED.includes(id));

/** What the JSON holds, and the locales that all of its texts have. Its order and limits are those of the schema. */
function check(raw: unknown) {
  const { language, locales, words, sources, source } = ownWords();
  const itemId = uniqueId();
  const dimensionId = uniqueId();
  const advice = optional(object({ points: list(words(SENTENCE), 5), ask: optional(words(SENTENCE)) }));

  // In this order: texts need the language, and what refers to a source needs the sources.
  const own = object({
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
  return { own, locales: locales() };
}
