/**
 * A custom case (a site's own), from JSON to the same shape as a built-in one. The rules are those of `case.schema.json`, and what a JSON Schema
 * cannot say: ids are used once, a `source` is one of `sources`, an actor one of `actors`, no end comes before its start, and all texts
 * have a language in common.
 */
import {
  is,
  list,
  matching,
  object,
  optional,
  readJson,
  refuse,
  text,
  uniqueId,
  wholeNumber,
  idThat,
  type Check,
} from './checks.js';
import { cited, NAME, PARAGRAPH, references, SENTENCE, speaker, wordChecks, type Translations } from './words.js';
import type { CaseContent, Sign } from '../cases/types.js';

const DATE = /^\d{4}(-(0[1-9]|1[0-2]))?$/;
/** Also as word processors write a minus. */
const SIGN: Readonly<Record<string, Sign>> = { '+': '+', '-': '−', '−': '−', '–': '−', '±': '±' };

/** A year may be written as a number. */
const yearAsText = (value: unknown): unknown =>
  Number.isInteger(value) && Number(value) >= 1000 && Number(value) <= 9999 ? String(value) : value;
const dated =
  <T>(check: Check<T>): Check<T> =>
  (value, path) =>
    check(yearAsText(value), path);

/**
 * Reads a custom case. Its locales are those that every text has; any other gets the first of them.
 * Texts stay as they are: HTML in them is shown as it is written.
 * @throws ContentFault `too-large`, `not-json` or `schema`, at the first fault.
 */
export function parseCase(json: string): CaseContent {
  const { custom, locales } = readJson(json, check);
  const { id, asOf, actors = [], phases, conditions = [] } = custom;
  const sources = references(custom.sources);
  const byId = (
    all: readonly { readonly id: string; readonly text: Translations }[],
    say: (words: Translations) => string,
  ): Record<string, string> => Object.fromEntries(all.map((each) => [each.id, say(each.text)]));
  return {
    structure: {
      id,
      ...(asOf && { asOf }),
      actors: actors.map((actor) => ({ id: actor.id })),
      phases: phases.map((phase) => ({
        id: phase.id,
        ...cited(phase.source),
        events: (phase.events ?? []).map(({ text: _words, ...event }) => event),
      })),
      conditions: conditions.map(({ sign, source, ...each }) => ({ id: each.id, sign: SIGN[sign]!, ...cited(source) })),
    },
    locales,
    words: async (locale) => {
      const say = speaker(locales, locale);
      const text = {
        name: say(custom.name),
        lead: say(custom.lead),
        actors: byId(
          actors.map((actor) => ({ id: actor.id, text: actor.name })),
          say,
        ),
        phases: byId(
          phases.map((phase) => ({ id: phase.id, text: phase.title })),
          say,
        ),
        events: byId(
          phases.flatMap(({ events = [] }) => events),
          say,
        ),
        conditions: byId(conditions, say),
        terms: {},
        cited: sources.map(({ short }) => short).join('; '),
      };
      return { text, background: { about: [], terms: {}, sources } };
    },
  };
}

/** What the JSON holds, and the locales that all of its texts have. Its order and limits are those of the schema. */
function check(raw: unknown) {
  const { language, locales, words, sources, source } = wordChecks();
  const actorIds = new Set<string>();
  const actor = idThat('known-actor', (id) => actorIds.has(id));
  const eventId = uniqueId();
  const fields = object({
    id: eventId,
    text: words(SENTENCE),
    start: optional(dated(matching('date', DATE))),
    end: optional(
      dated(is<string>('end-date', (value) => typeof value === 'string' && (value === 'ongoing' || DATE.test(value)))),
    ),
    actors: optional(list(actor, 20)),
    source,
  });
  const event = (value: unknown, path: string): ReturnType<typeof fields> => {
    const checked = fields(value, path);
    const { start, end } = checked;
    if (end && !start) refuse(undefined, `${path}.start`, 'start');
    // As far as both are known: a year is no earlier than a month in it.
    const known = Math.min(start?.length ?? 0, end?.length ?? 0);
    if (start && end && end !== 'ongoing' && end.slice(0, known) < start.slice(0, known))
      refuse(end, `${path}.end`, 'later-date');
    return checked;
  };
  const phaseId = uniqueId();
  const conditionId = uniqueId();

  // In this order: texts need the language, and what refers to a source or an actor needs those.
  const custom = object({
    $schema: optional(text(SENTENCE)),
    language,
    id: uniqueId(),
    name: words(NAME),
    lead: optional(words(PARAGRAPH)),
    asOf: optional(wholeNumber(9999)),
    sources,
    actors: optional(list(object({ id: uniqueId(actorIds), name: words(NAME) }), 20)),
    phases: list(object({ id: phaseId, title: words(NAME), source, events: optional(list(event, 40)) }), 20),
    conditions: optional(
      list(
        object({
          id: conditionId,
          sign: is<string>('sign', (value) => typeof value === 'string' && Object.hasOwn(SIGN, value)),
          text: words(SENTENCE),
          source,
        }),
        40,
      ),
    ),
  })(raw, '');
  return { custom, locales: locales() };
}
