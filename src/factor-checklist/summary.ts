/** What the answers to a checklist come to. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { bandIcon } from '../charts/band-icon.js';
import { resultRows } from '../charts/result-rows.js';
import { heading } from '../core/heading.js';
import { termText } from '../core/term-text.js';
import type { LocaleController } from '../localization/locale-controller.js';
import { givenSentence } from '../questionnaire/given-sentence.js';
import { scaleNames } from '../questionnaire/question.js';
import type { ScoredViewModel } from '../questionnaire/view-model.js';
import type { Answer, Item } from '../scoring/instrument.js';
import { bandOf, type Band } from '../scoring/score.js';

/** Most open questions to put to a group at once. */
const MOST_QUESTIONS = 3;

/** What the sentence is made from. */
export type Summarised = Pick<ScoredViewModel, 'structure' | 'text' | 'answers' | 'result' | 'l10n'>;

/** One statement and what its answer means: a hindering one that is agreed with is weak. */
interface Rated {
  readonly statement: string;
  readonly reversed: boolean;
  readonly band: Band | null;
  readonly answer: Answer | undefined;
}

function rated({ id, reversed = false }: Item, { text, answers }: Pick<ScoredViewModel, 'text' | 'answers'>): Rated {
  const answer = answers[id];
  const band = typeof answer === 'number' ? bandOf(reversed ? 6 - answer : answer) : null;
  return { statement: text.items[id]!, reversed, band, answer };
}

const allItems = ({ structure }: Pick<ScoredViewModel, 'structure'>): Item[] =>
  structure.dimensions.flatMap(({ items }) => items);

const picked = (model: Pick<ScoredViewModel, 'structure' | 'text' | 'answers'>): string[] =>
  allItems(model)
    .filter(({ id }) => model.answers[id])
    .map(({ id }) => model.text.items[id]!);

/** What a visitor can say aloud at a meeting. Printed for every outcome in test/sentences/. */
export function sentence(model: Summarised): string {
  const { result, structure, l10n } = model;
  const { msg } = l10n;
  const { answered, unknown, total } = result;
  const given = givenSentence({ kind: structure.kind, result, l10n });
  if (structure.kind === 'pick') {
    if (!answered)
      return msg('Ni har inte valt något än.', { id: 'check.nothing-picked', desc: 'Before anything is picked' });
    if (answered === total) return given;
    const names = l10n.list(picked(model).map(inline));
    return msg(str`Ni har valt ${l10n.number(answered)} av ${l10n.number(total)}: ${names}.`, {
      id: 'check.picked-sentence',
      desc: '0: number picked, 1: all, 2: what is picked, as a list',
    });
  }
  if (!(answered + unknown))
    return msg('Här växer en sammanfattning fram när ni svarar.', {
      id: 'check.nothing-yet',
      desc: 'Before anything is answered',
    });
  return answered ? `${given.replace(/\.$/, ':')} ${bandCounts(model)}.` : `${given} ${onlyUnknown(unknown, l10n)}`;
}

const onlyUnknown = (unknown: number, l10n: LocaleController): string =>
  l10n.plural(unknown, {
    one: l10n.msg('Svaret är ”vet inte”.', {
      id: 'check.only-unknown.one',
      desc: 'When the only answer is don’t know',
    }),
    other: l10n.msg('Alla svar är ”vet inte”.', {
      id: 'check.only-unknown.other',
      desc: 'When all answers are don’t know',
    }),
  });

/** "2 styrkor, 1 svag punkt och 3 att prata vidare om" */
function bandCounts(model: Summarised): string {
  const { l10n } = model;
  const { msg } = l10n;
  const bands = allItems(model).map((item) => rated(item, model).band);
  const count = (band: Band): number => bands.filter((each) => each === band).length;
  const [strong, weak, between] = [count('strength'), count('concern'), count('discuss')];
  const { unknown } = model.result;
  const n = (value: number): string => l10n.number(value);
  const strengths = l10n.plural(strong, {
    one: msg(str`${n(strong)} styrka`, { id: 'check.strengths.one', desc: 'Part of a list. 0: 1' }),
    other: msg(str`${n(strong)} styrkor`, {
      id: 'check.strengths.other',
      desc: 'Part of a list. 0: number of answers that show a strength',
    }),
  });
  const weakPoints = l10n.plural(weak, {
    one: msg(str`${n(weak)} svag punkt`, { id: 'check.weak-points.one', desc: 'Part of a list. 0: 1' }),
    other: msg(str`${n(weak)} svaga punkter`, {
      id: 'check.weak-points.other',
      desc: 'Part of a list. 0: number of answers that show a weak point',
    }),
  });
  const toDiscuss = msg(str`${n(between)} att prata vidare om`, {
    id: 'check.to-discuss',
    desc: 'Part of a list. 0: number of answers in between',
  });
  const notKnown = msg(str`${n(unknown)} ”vet inte”`, {
    id: 'check.unknown',
    desc: "Part of a list. 0: number of answers don't know",
  });
  const parts = [strong && strengths, weak && weakPoints, between && toDiscuss, unknown && notKnown];
  return l10n.list(parts.filter((part) => typeof part === 'string'));
}

/** As it stands within a sentence; an abbreviation keeps its capitals. */
const inline = (words: string): string =>
  (/^\p{Lu}[\p{Lu}\d]/u.test(words) ? words : words[0]!.toLowerCase() + words.slice(1)).replace(/\.$/, '');

/** The answers, sorted: signs for each area, then answers that show a strength, those that show a weak point, and what to talk about. */
export function tally(model: ScoredViewModel): TemplateResult | typeof nothing {
  const { structure, text, result, l10n, headingLevel, contentLang } = model;
  const { msg } = l10n;
  if (!(result.answered + result.unknown)) return nothing;
  const rows = resultRows(result, text.dimensions, l10n);
  const all = allItems(model).map((item) => rated(item, model));
  const order: readonly (Band | null)[] = ['strength', 'discuss', 'concern', null];
  return html`<ul class="tally small">
      ${structure.dimensions.map(({ items }, i) => {
        const { name, value, bandName, mean } = rows[i]!;
        const bands = items.map((item) => rated(item, model).band).sort((a, b) => order.indexOf(a) - order.indexOf(b));
        return html`<li>
          <span>${name}: ${mean === null ? bandName.toLowerCase() : `${value}, ${bandName.toLowerCase()}`}</span
          ><span class="signs">${bands.map(bandIcon)}</span>
        </li>`;
      })}
    </ul>
    ${
      all.some(({ reversed }) => reversed)
        ? html`<p class="small quiet">
            ${msg('Svaren om hinder räknas omvänt. Ju mer ett hinder stämmer, desto lägre blir värdet.', { id: 'check.reversed', desc: 'Explains that hindering statements are reversed' })}
          </p>`
        : nothing
    }
    ${sorted(model).map(
      ({ title, entries }) =>
        html`<section class="stack">
          ${heading(headingLevel + 2, 'sub', title)}
          <ul class="signed">
            ${entries.map(
              ({ band, statement, said }) =>
                html`<li>
                  ${bandIcon(band)}<span
                    ><span lang=${contentLang ?? nothing}>${statement}</span>
                    <span class="small quiet">${said}</span></span
                  >
                </li>`,
            )}
          </ul>
        </section>`,
    )}
    ${questions(model)}`;
}

/** Answers by what they show; only what there is. Each statement with what was answered, since one about an obstacle shows a strength when it is not true. */
function sorted(model: ScoredViewModel): { title: string; entries: (Rated & { said: string })[] }[] {
  const { msg } = model.l10n;
  const names = scaleNames(msg);
  const all = allItems(model).map((item) => rated(item, model));
  const part = (title: string, wanted: (each: Rated) => boolean) => ({
    title,
    entries: all.filter(wanted).map((each) => ({ ...each, said: names[each.answer!] })),
  });
  return [
    part(
      msg('Svar som visar en styrka', {
        id: 'check.carries-title',
        desc: 'Heading of answers that show a strength',
      }),
      ({ band }) => band === 'strength',
    ),
    part(
      msg('Svar som visar en svag punkt', {
        id: 'check.strains-title',
        desc: 'Heading of answers that show a weak point',
      }),
      ({ band }) => band === 'concern',
    ),
    part(
      msg('Svar att prata vidare om', { id: 'check.talk-title', desc: 'Heading of the statements to talk about' }),
      ({ band, answer }) => band === 'discuss' || answer === 'unknown',
    ),
  ].filter(({ entries }) => entries.length);
}

/** The open questions of the weakest areas, and the advice where a custom instrument has some. */
function questions(model: ScoredViewModel): TemplateResult | typeof nothing {
  const asked = openQuestions(model);
  const { msg } = model.l10n;
  if (!asked.length) return nothing;
  return html`<section class="stack">
    ${heading(model.headingLevel + 2, 'sub', msg('Fråga varandra', { id: 'check.ask', desc: 'Heading of open questions to talk about' }))}
    <ul class="ticked">
      ${asked.map((each) => html`<li lang=${model.contentLang ?? nothing}>${each}</li>`)}
    </ul>
  </section>`;
}

function openQuestions({ result, text, structure }: ScoredViewModel): string[] {
  const asked =
    structure.kind === 'pick'
      ? result.dimensions.filter(({ answered }) => answered)
      : result.dimensions
          .filter(({ mean }) => mean !== null)
          .sort((a, b) => a.mean! - b.mean!)
          .slice(0, MOST_QUESTIONS);
  return asked.flatMap(({ id, band }) => {
    const { advice, ask } = text.dimensions[id]!;
    const advised = band && advice?.[band];
    return [...(advised?.points ?? []), advised?.ask ?? ask ?? []].flat();
  });
}

/** What it means to have picked one, or several. */
export function meaning(model: ScoredViewModel): TemplateResult | typeof nothing {
  const { result, text, contentLang } = model;
  const paragraph = result.answered ? text.meaning?.[result.answered === 1 ? 'one' : 'several'] : undefined;
  return html`${paragraph ? html`<p lang=${contentLang ?? nothing}>${termText(paragraph.text, text.terms, 'meaning')} <span class="small quiet">${text.cited[paragraph.source]}</span></p>` : nothing}${questions(model)}`;
}

/** For an e-mail or a chat. */
export function plainText(model: ScoredViewModel): string {
  const { text, structure } = model;
  const lists = structure.kind === 'pick' ? [] : sorted(model);
  return [
    text.name,
    sentence(model),
    model.baseline?.text,
    ...lists.map(({ title, entries }) =>
      [`${title}:`, ...entries.map(({ statement, said }) => `– ${statement} (${said.toLowerCase()})`)].join('\n'),
    ),
    openQuestions(model).join('\n'),
    text.basis,
  ]
    .filter(Boolean)
    .join('\n\n');
}
