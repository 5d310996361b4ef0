/** Open questions to put to the group. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import type { ScoredViewModel } from '../questionnaire/view-model.js';

/** Most open questions to put to a group at once. */
const MOST_QUESTIONS = 3;

export function questions(model: ScoredViewModel): TemplateResult | typeof nothing {
  const asked = openQuestions(model);
  if (!asked.length) return nothing;
  return html`<section class="stack">
    ${heading(model.headingLevel + 2, 'sub', questionsTitle(model))}
    <ul class="ticked">
      ${asked.map((each) => html`<li lang=${model.contentLang ?? nothing}>${each}</li>`)}
    </ul>
  </section>`;
}

export const questionsTitle = ({ l10n: { msg } }: Pick<ScoredViewModel, 'l10n'>): string =>
  msg('Fråga varandra', { id: 'check.ask', desc: 'Heading of open questions to talk about' });

/** Of the weakest areas, and the advice where a custom instrument has some; of all that something is picked from. */
export function openQuestions({
  result,
  text,
  structure,
}: Pick<ScoredViewModel, 'result' | 'text' | 'structure'>): string[] {
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
