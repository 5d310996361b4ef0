/** A set to pick from: what has been picked, in a sentence and with what it means. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { termText } from '../core/term-text.js';
import { givenSentence } from '../questionnaire/given-sentence.js';
import type { ScoredViewModel } from '../questionnaire/view-model.js';
import type { Item } from '../scoring/instrument.js';
import { questions } from './questions.js';
import { allItems, type Summarised } from './rated.js';
import { inline } from './words.js';

export function pickedSentence(model: Summarised): string {
  const { result, structure, text, l10n } = model;
  const { msg } = l10n;
  const { answered, total } = result;
  if (!answered)
    return msg('Ni har inte valt något än.', { id: 'check.nothing-picked', desc: 'Before anything is picked' });
  if (answered === total) return givenSentence({ kind: structure.kind, result, l10n });
  const names = l10n.list(picked(model).map(({ id }) => inline(text.items[id]!)));
  return msg(str`Ni har valt ${l10n.number(answered)} av ${l10n.number(total)}: ${names}.`, {
    id: 'check.picked-sentence',
    desc: '0: number picked, 1: all, 2: what is picked, as a list',
  });
}

const picked = (model: Pick<Summarised, 'structure' | 'answers'>): Item[] =>
  allItems(model).filter(({ id }) => model.answers[id]);

/** Below the sentence: what it means to have picked one, or several; and each that needs explaining. */
export function pickedView(model: ScoredViewModel): TemplateResult | typeof nothing {
  const { result, text, contentLang } = model;
  if (!result.answered) return nothing;
  const paragraph = text.meaning?.[result.answered === 1 ? 'one' : 'several'];
  const { explanations } = text;
  return html`<div class="two">
    ${
      paragraph
        ? html`<div class="panel stack">
            <p lang=${contentLang ?? nothing}>${termText(paragraph.text, text.terms, 'meaning')}</p>
            <p class="small quiet">${text.cited[paragraph.source]}</p>
          </div>`
        : nothing
    }
    <div class="stack">
      ${
        explanations
          ? html`<dl class="explained" lang=${contentLang ?? nothing}>
              ${picked(model).map(
                ({ id }) =>
                  html`<dt>${text.items[id]}</dt>
                    <dd>${explanations[id]}</dd>`,
              )}
            </dl>`
          : nothing
      }
      ${questions(model)}
    </div>
  </div>`;
}
