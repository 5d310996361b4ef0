/** The statements on one page, and the summary that follows the answers. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { bandOf, type Band } from '../scoring/score.js';
import { PICKED, type Answer, type Item } from '../scoring/instrument.js';
import { foldedBackground } from '../core/disclosure.js';
import { heading } from '../core/heading.js';
import { question, scaleNames } from '../questionnaire/question.js';
import { resultRows } from '../charts/result-rows.js';
import type { SelfCheck } from '../questionnaire/view-model.js';
import { readingStyles } from '../core/reading.styles.js';
import { takeStyles } from '../questionnaire/share-section.js';
import { stepStyles } from '../questionnaire/step.styles.js';
import { scaleStyles } from '../questionnaire/question.styles.js';
import { bandSign } from '../charts/band-icon.js';
import { takeAway } from '../questionnaire/share-section.js';
import { termStyles, termText } from '../core/term-text.js';
import { checklistMark } from './mark.js';
import { checklistStyles } from './styles.js';

export const styles = [readingStyles, termStyles, takeStyles, stepStyles, scaleStyles, checklistStyles];

/** Most open questions to put to a group at once. */
const MOST_QUESTIONS = 3;

/** One statement and what its answer means: a hindering one that is agreed with is weak. */
interface Rated {
  readonly statement: string;
  readonly reversed: boolean;
  readonly band: Band | null;
  readonly answer: Answer | undefined;
}

function rated({ id, reversed = false }: Item, { text, answers }: SelfCheck): Rated {
  const answer = answers[id];
  const band = typeof answer === 'number' ? bandOf(reversed ? 6 - answer : answer) : null;
  return { statement: text.items[id]!, reversed, band, answer };
}

export function view(check: SelfCheck): TemplateResult {
  const { structure, text, l10n, headingLevel } = check;
  const { msg } = l10n;
  const pick = structure.kind === 'pick';
  return html`<div class="head" part="head">
      ${checklistMark}
      <div>
        <p class="small quiet">
          ${
            pick
              ? msg('Välj så många ni vill', {
                  id: 'check.pick',
                  desc: 'Above the name of a set to pick any number from',
                })
              : msg('Hur är det hos er?', { id: 'check.rate', desc: 'Above the name of a set of statements to rate' })
          }
        </p>
        ${heading(headingLevel, 'title', text.name, 'title')}
      </div>
    </div>
    <div class="flow step-body">
      ${pick ? picks(check) : groups(check)}
      <section class="panel stack" part="summary">
        ${heading(headingLevel + 1, 'step-title', msg('Just nu', { id: 'check.now', desc: 'Heading of the summary that follows the answers' }))}
        <p class="lead" part="sentence" role="status">${sentence(check)}</p>
        ${check.earlier?.sentence} ${check.earlier?.table} ${pick ? meaning(check) : tally(check)}
        <p class="small quiet">${text.basis}</p>
      </section>
      ${notes(check)} ${takeAway(check, () => plainText(check))} ${foldedBackground(check, msg)}
    </div>`;
}

/** The result in one line, for a form. */
export const line = (check: SelfCheck): string => `${check.text.name}: ${sentence(check)}`;

function groups(check: SelfCheck): TemplateResult[] {
  const { structure, text, answers, l10n, headingLevel } = check;
  const names = scaleNames(l10n.msg);
  return structure.dimensions.map(({ id, items }) => {
    const { name, intro } = text.dimensions[id]!;
    return html`<section class="stack" part="group">
      ${heading(headingLevel + 1, 'step-title', name)}
      ${intro ? html`<p class="quiet">${termText(intro, text.terms, id)}</p>` : nothing}
      <div class="rows">
        <p class="row-ends small quiet" aria-hidden="true">
          <span>${names[1]}</span><span>${names[5]}</span><span>${names.unknown}</span>
        </p>
        ${items.map((item) => question({ id: item.id, statement: text.items[item.id]!, answer: answers[item.id], names, give: (answer) => check.give(item.id, answer) }))}
      </div>
    </section>`;
  });
}

function picks(check: SelfCheck): TemplateResult[] {
  const { structure, text, answers } = check;
  return structure.dimensions.map(({ id, items }) => {
    const { name, intro } = text.dimensions[id]!;
    return html`<fieldset class="picks" part="question">
      <legend>${name}</legend>
      ${intro ? html`<p class="quiet">${termText(intro, text.terms, id)}</p>` : nothing}
      ${items.map(
        (item) =>
          html`<label class="pick" part="option"
            ><input
              type="checkbox"
              name=${item.id}
              .checked=${!!answers[item.id]}
              @change=${(event: Event) => check.give(item.id, (event.target as HTMLInputElement).checked ? PICKED : undefined)}
            /><span>${text.items[item.id]}</span></label
          >`,
      )}
    </fieldset>`;
  });
}

const allItems = ({ structure }: SelfCheck): Item[] => structure.dimensions.flatMap(({ items }) => items);

const picked = (check: SelfCheck): string[] =>
  allItems(check)
    .filter(({ id }) => check.answers[id])
    .map(({ id }) => check.text.items[id]!);

/** What a visitor can say aloud at a meeting. */
function sentence(check: SelfCheck): string {
  const { result, structure, l10n } = check;
  const { msg } = l10n;
  const { answered, unknown, total } = result;
  if (structure.kind === 'pick') {
    const names = l10n.list(picked(check).map(inline));
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
  const bands = allItems(check).map((item) => rated(item, check).band);
  const count = (band: Band): number => bands.filter((each) => each === band).length;
  const [carries, strains, between] = [count('strength'), count('concern'), count('discuss')];
  const given = answered + unknown;
  const parts = l10n.list(
    [
      carries &&
        msg(str`${carries} bär er`, {
          id: 'check.carries',
          desc: 'Part of a list. 0: number of statements that carry the collaboration',
        }),
      strains &&
        msg(str`${strains} tynger`, {
          id: 'check.strains',
          desc: 'Part of a list. 0: number of statements that strain it',
        }),
      between &&
        msg(str`${between} ligger mitt emellan`, {
          id: 'check.between',
          desc: 'Part of a list. 0: number of statements in between',
        }),
      unknown &&
        msg(str`${unknown} vet ni inte`, {
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
function tally(check: SelfCheck): TemplateResult | typeof nothing {
  const { structure, text, result, l10n, headingLevel } = check;
  const { msg } = l10n;
  if (!(result.answered + result.unknown)) return nothing;
  const rows = resultRows(result, text.dimensions, l10n);
  const all = allItems(check).map((item) => rated(item, check));
  const order: readonly (Band | null)[] = ['strength', 'discuss', 'concern', null];
  return html`<ul class="tally small">
      ${structure.dimensions.map(({ items }, i) => {
        const { name, value, bandName, mean } = rows[i]!;
        const bands = items.map((item) => rated(item, check).band).sort((a, b) => order.indexOf(a) - order.indexOf(b));
        return html`<li>
          <span>${name}: ${mean === null ? bandName.toLowerCase() : `${value}, ${bandName.toLowerCase()}`}</span
          ><span class="signs">${bands.map(bandSign)}</span>
        </li>`;
      })}
    </ul>
    ${
      all.some(({ reversed }) => reversed)
        ? html`<p class="small quiet">
            ${msg('Svaren om hinder räknas omvänt: ju mer de stämmer, desto svagare.', { id: 'check.reversed', desc: 'Explains that hindering statements are reversed' })}
          </p>`
        : nothing
    }
    ${sorted(check).map(
      ({ title, entries }) =>
        html`<section class="stack">
          ${heading(headingLevel + 2, 'sub', title)}
          <ul class="signed">
            ${entries.map(
              ({ band, statement, said }) =>
                html`<li>
                  ${bandSign(band)}<span>${statement} <span class="small quiet">${said}</span></span>
                </li>`,
            )}
          </ul>
        </section>`,
    )}
    ${questions(check)}`;
}

/** What carries, what strains, and what to talk about; only what there is. Each statement with what was answered, since one about an obstacle carries when it is not true. */
function sorted(check: SelfCheck): { title: string; entries: (Rated & { said: string })[] }[] {
  const { msg } = check.l10n;
  const names = scaleNames(msg);
  const all = allItems(check).map((item) => rated(item, check));
  const part = (title: string, wanted: (each: Rated) => boolean) => ({
    title,
    entries: all.filter(wanted).map((each) => ({ ...each, said: names[each.answer!] })),
  });
  return [
    part(
      msg('Det här bär er', {
        id: 'check.carries-title',
        desc: 'Heading of the statements that carry the collaboration',
      }),
      ({ band }) => band === 'strength',
    ),
    part(
      msg('Det här tynger', { id: 'check.strains-title', desc: 'Heading of the statements that strain it' }),
      ({ band }) => band === 'concern',
    ),
    part(
      msg('Det här kan ni prata om', { id: 'check.talk-title', desc: 'Heading of the statements to talk about' }),
      ({ band, answer }) => band === 'discuss' || answer === 'unknown',
    ),
  ].filter(({ entries }) => entries.length);
}

/** The open questions of the weakest areas, and the advice where an own instrument has some. */
function questions(check: SelfCheck): TemplateResult | typeof nothing {
  const asked = openQuestions(check);
  const { msg } = check.l10n;
  if (!asked.length) return nothing;
  return html`<section class="stack">
    ${heading(check.headingLevel + 2, 'sub', msg('Fråga varandra', { id: 'check.ask', desc: 'Heading of open questions to talk about' }))}
    <ul class="ticked">
      ${asked.map((each) => html`<li>${each}</li>`)}
    </ul>
  </section>`;
}

function openQuestions({ result, text, structure }: SelfCheck): string[] {
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
function meaning(check: SelfCheck): TemplateResult | typeof nothing {
  const { result, text } = check;
  const told = result.answered ? text.meaning?.[result.answered === 1 ? 'one' : 'several'] : undefined;
  return html`${told ? html`<p>${termText(told.text, text.terms, 'meaning')} <span class="small quiet">${text.cited[told.source]}</span></p>` : nothing}${questions(check)}`;
}

/** What the source adds to the whole; and what an own instrument names as next steps. */
function notes({ text, l10n, headingLevel }: SelfCheck): TemplateResult | typeof nothing {
  const all = [...(text.notes ?? []), ...text.next];
  return all.length
    ? html`<section class="stack">
        ${heading(headingLevel + 1, 'sub', l10n.msg('Bra att veta', { id: 'check.notes', desc: 'Heading of what the source adds to the whole' }))}
        ${all.map(({ text: words, source }, i) => html`<p>${termText(words, text.terms, `note-${i}`)} <span class="small quiet">${text.cited[source ?? '']}</span></p>`)}
      </section>`
    : nothing;
}

/** For an e-mail or a chat. */
function plainText(check: SelfCheck): string {
  const { text, structure } = check;
  const lists = structure.kind === 'pick' ? [] : sorted(check);
  return [
    text.name,
    sentence(check),
    check.earlier?.text,
    ...lists.map(({ title, entries }) =>
      [`${title}:`, ...entries.map(({ statement, said }) => `– ${statement} (${said.toLowerCase()})`)].join('\n'),
    ),
    openQuestions(check).join('\n'),
    Object.values(text.cited).join('; '),
  ]
    .filter(Boolean)
    .join('\n\n');
}
