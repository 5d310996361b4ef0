/** What the answers to a checklist come to. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { bandIcon } from '../charts/band-icon.js';
import { resultRows } from '../charts/result-rows.js';
import { heading } from '../core/heading.js';
import { termText } from '../core/term-text.js';
import { scaleNames } from '../questionnaire/question.js';
import type { ScoredViewModel } from '../questionnaire/view-model.js';
import type { Answer, Item } from '../scoring/instrument.js';
import { bandOf, type Band } from '../scoring/score.js';

/** Most open questions to put to a group at once. */
const MOST_QUESTIONS = 3;

/** One statement and what its answer means: a hindering one that is agreed with is weak. */
interface Rated {
  readonly statement: string;
  readonly reversed: boolean;
  readonly band: Band | null;
  readonly answer: Answer | undefined;
}

function rated({ id, reversed = false }: Item, { text, answers }: ScoredViewModel): Rated {
  const answer = answers[id];
  const band = typeof answer === 'number' ? bandOf(reversed ? 6 - answer : answer) : null;
  return { statement: text.items[id]!, reversed, band, answer };
}

const allItems = ({ structure }: ScoredViewModel): Item[] => structure.dimensions.flatMap(({ items }) => items);

const picked = (model: ScoredViewModel): string[] =>
  allItems(model)
    .filter(({ id }) => model.answers[id])
    .map(({ id }) => model.text.items[id]!);

/** What a visitor can say aloud at a meeting. */
export function sentence(model: ScoredViewModel): string {
  const { result, structure, l10n } = model;
  const { msg } = l10n;
  const { answered, unknown, total } = result;
  if (structure.kind === 'pick') {
    const names = l10n.list(picked(model).map(inline));
    return answered
      ? msg(str`Ni har valt ${answered} av ${total}: ${names}.`, {
          id: 'check.picked-sentence',
          desc: '0: number picked, 1: all, 2: what is picked, as a list',
        })
      : msg('Ni har inte valt något än.', { id: 'check.nothing-picked', desc: 'Before anything is picked' });
  }
  if (!(answered + unknown))
    return msg('Här växer en sammanfattning fram när ni svarar.', {
      id: 'check.nothing-yet',
      desc: 'Before anything is answered',
    });
  const bands = allItems(model).map((item) => rated(item, model).band);
  const count = (band: Band): number => bands.filter((each) => each === band).length;
  const [carries, strains, between] = [count('strength'), count('concern'), count('discuss')];
  const given = answered + unknown;
  const parts = l10n.list(
    [
      carries &&
        msg(str`${carries} visar en styrka`, {
          id: 'check.carries',
          desc: 'Part of a list. 0: number of statements that carry the collaboration',
        }),
      strains &&
        msg(str`${strains} visar en svag punkt`, {
          id: 'check.strains',
          desc: 'Part of a list. 0: number of statements that strain it',
        }),
      between &&
        msg(str`${between} ligger mitt emellan`, {
          id: 'check.between',
          desc: 'Part of a list. 0: number of statements in between',
        }),
      unknown &&
        msg(str`${unknown} är ”vet inte”`, {
          id: 'check.unknown',
          desc: "Part of a list. 0: number of answers don't know",
        }),
    ].filter((part) => typeof part === 'string'),
  );
  return msg(str`Ni har svarat på ${given} av ${total}: ${parts}.`, {
    id: 'check.sentence',
    desc: '0: number of answers, 1: number of statements, 2: how many carry, strain, are in between, unknown, as a list',
  });
}

/** As it stands within a sentence. */
const inline = (words: string): string => words[0]!.toLowerCase() + words.slice(1).replace(/\.$/, '');

/** The answers, sorted: signs for each area, then what carries, what strains, and what to talk about. */
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

/** What carries, what strains, and what to talk about; only what there is. Each statement with what was answered, since one about an obstacle carries when it is not true. */
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
        desc: 'Heading of the statements that carry the collaboration',
      }),
      ({ band }) => band === 'strength',
    ),
    part(
      msg('Svar som visar en svag punkt', {
        id: 'check.strains-title',
        desc: 'Heading of the statements that strain it',
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
