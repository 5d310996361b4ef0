/** After the decisive questions: where they point so far, what decided it, and the choice to go on or to stop. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { heading } from '../core/heading.js';
import { numberWord } from '../localization/number-words.js';
import { YES } from '../scoring/instrument.js';
import { findingRest, goToOpen, openSentence, routeSentence, whyUnclear } from './finding.js';
import { capital } from '../questionnaire/finding-detail.js';
import { fork } from './fork.js';
import { head, openItems, REVIEW, type IopItemId, type IopViewModel } from './quiz.js';

/** As the start card has it: 21 questions in seven minutes. */
const A_MINUTE = 3;

type Told = Pick<IopViewModel, 'text' | 'answers' | 'result' | 'structure' | 'l10n'>;

/** What decided the route; or why none is clear, beyond what the heading says. */
export function decidedBy(told: Pick<Told, 'text' | 'answers' | 'result' | 'structure'>): readonly string[] {
  const { text, answers, result } = told;
  if (result.route === 'unclear')
    return [...whyUnclear(told), ...result.contradictions.map(({ id }) => text.contradictions[id])];
  const held = (['initiative', 'no-market'] as const).filter((id) => result.route === 'iop' && answers[id] === YES);
  return [...result.reasons.map((id) => text.reasons[id]), ...held.map((id) => text.statements[id])];
}

/** What an IOP still depends on, while the questions on it have no answer. */
export const dependsOn = ({ text, answers, result }: Pick<Told, 'text' | 'answers' | 'result'>): string =>
  result.route === 'iop' && !['funding', 'not-detailed'].every((id) => Object.hasOwn(answers, id)) ? text.ifForm : '';

/** The parts after the decisive questions that have questions left, and how many those are. */
function left({ structure, answers }: Told): { readonly parts: readonly string[]; readonly questions: number } {
  const open = structure.dimensions
    .slice(1)
    .map(({ id, items }) => ({ id, open: items.filter((item) => !Object.hasOwn(answers, item.id)).length }))
    .filter((part) => part.open);
  return { parts: open.map(({ id }) => id), questions: open.reduce((sum, part) => sum + part.open, 0) };
}

/** How many questions are left, on what, and for how long. */
export function leftSentence(told: Told): string {
  const { text, l10n } = told;
  const { msg } = l10n;
  const { parts, questions } = left(told);
  if (!questions)
    return msg('Alla andra frågor har ett svar.', { id: 'iop.early.none', desc: 'After the early route' });
  const on = l10n.list(parts.map((id) => text.dimensions[id as keyof typeof text.dimensions].name.toLowerCase()));
  const minutes = Math.max(1, Math.round(questions / A_MINUTE));
  const number = capital(numberWord(questions, l10n), l10n);
  const sentences = [
    l10n.plural(questions, {
      one: msg(str`En fråga är kvar, om ${on}.`, { id: 'iop.early.left.one', desc: '0: "the conditions"' }),
      other: msg(str`${number} frågor är kvar, om ${on}.`, {
        id: 'iop.early.left.other',
        desc: '0: number of questions, 1: "the form and the conditions"',
      }),
    }),
    l10n.plural(minutes, {
      one: msg('Det tar ungefär en minut.', { id: 'iop.early.minutes.one', desc: 'After how many questions are left' }),
      other: msg(str`Det tar ungefär ${numberWord(minutes, l10n)} minuter.`, {
        id: 'iop.early.minutes.other',
        desc: 'After how many questions are left. 0: number of minutes',
      }),
    }),
  ];
  return sentences.join(' ');
}

export function earlyView(model: IopViewModel): TemplateResult {
  const { structure, text, answers, result, l10n, headingLevel, contentLang } = model;
  const { msg } = l10n;
  const lang = contentLang ?? nothing;
  const decisive = structure.dimensions[0]!;
  const ids = decisive.items.map(({ id }) => id as IopItemId);
  const open = openItems(model).filter((id) => ids.includes(id));
  const missing = ids.filter((id) => !Object.hasOwn(answers, id)).length;
  // The questions after the decisive ones.
  const next = structure.dimensions.slice(1).find(({ items }) => items.some(({ id }) => !Object.hasOwn(answers, id)));
  const forward = next
    ? msg(str`Fortsätt: ${text.dimensions[next.id as keyof typeof text.dimensions].name}`, {
        id: 'iop.go-on',
        desc: 'Button: from the early route to the next questions. 0: what they are about',
      })
    : msg('Gå igenom svaren', {
        id: 'iop.review',
        desc: 'Button and heading: look at all answers before the result',
      });
  const decided = decidedBy(model);
  const depends = dependsOn(model);
  const title = html`<span lang=${lang}>${routeSentence(model)}</span>
    ${result.route === 'unclear' ? findingRest(model) : nothing}`;
  return html`${head(model, {
      title: html`<p>
        <strong>${msg('Efter de avgörande frågorna', { id: 'iop.early.after', desc: 'Above the early route' })}</strong>
      </p>`,
      current: decisive.id,
      open: [result.route],
    })}
    <div class="step-body so-far" part="early">
      <div class="stack">
        ${heading(headingLevel, 'finding', title, 'title')}
        ${
          decided.length
            ? html`<p class="finding-sub">
                ${
                  result.route === 'unclear'
                    ? nothing
                    : msg('Det här avgör:', { id: 'iop.decided', desc: 'Before the reasons for the early route' })
                }
                <span lang=${lang}>${decided.join(' ')}</span>
              </p>`
            : nothing
        }
        ${depends ? html`<p lang=${lang}>${depends}</p>` : nothing}
        ${
          open.length
            ? html`<p>
                ${openSentence({ missing, unknown: open.length - missing, total: ids.length }, l10n)}
                <button type="button" class="action" @click=${() => model.showStep(open[0]!)}>
                  <span>${goToOpen(open.length, l10n)}</span>
                </button>
              </p>`
            : nothing
        }
      </div>
      ${fork(model)}
    </div>
    <div class="foot">
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          part="button"
          @click=${() => model.showStep(next ? next.items.find(({ id }) => !Object.hasOwn(answers, id))!.id : REVIEW)}
        >
          ${forward}
        </button>
        <button type="button" class="button" part="button" @click=${() => model.showStep('result')}>
          ${msg('Stanna här och se svaret', { id: 'iop.stop', desc: 'Button: from the early route to the result' })}
        </button>
      </div>
      <p class="small quiet">${leftSentence(model)}</p>
    </div>`;
}
