/** The result as plain text, for an e-mail or a chat. */
import type { ResultRow } from '../charts/result-rows.js';
import { today } from '../core/today.js';
import type { Finding } from './finding.js';
import { askTitle, type FirstStep } from './first-step.js';
import { leftOutSentence } from './left-out.js';
import { scaleNames } from '../charts/scale-names.js';
import { lowestOf } from './statements.js';
import type { ScoredViewModel } from './view-model.js';

export function resultText(
  model: ScoredViewModel,
  rows: readonly ResultRow[],
  { sentence, detail }: Finding,
  { title, todo, ask }: FirstStep,
): string {
  const { text, result, code, l10n } = model;
  const names = scaleNames(l10n.msg);
  return [
    `${text.name}, ${today(l10n.locale)}`,
    `${sentence} ${detail}`.trim(),
    lowestOf(model)
      .shown.map(({ text: statement, answer }) => `- ${statement} ${answer}, ${names[answer!].toLowerCase()}.`)
      .join('\n'),
    [todo && `${title}: ${todo}`, ask && `${askTitle(l10n.msg)}: ${ask}`].filter(Boolean).join('\n'),
    rows.map((row) => `${row.name}: ${row.value} (${row.bandName.toLowerCase()})`).join('\n'),
    leftOutSentence(result, l10n),
    code && `${l10n.msg('Kod', { id: 'text.code', desc: 'Before the answer code in a copied text' })}: ${code}`,
    text.basis,
  ]
    .filter(Boolean)
    .join('\n\n');
}
