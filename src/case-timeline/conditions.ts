/** What helped the collaboration, and what hindered it. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { conditionIcon } from '../charts/condition-icon.js';
import { SIGNS, type Condition, type Sign } from '../content/cases/types.js';
import { heading } from '../core/heading.js';
import { termText } from '../core/term-text.js';
import type { LocaleController } from '../localization/locale-controller.js';
import { filterSelect } from './filter-select.js';
import { shownConditions } from './filter.js';
import type { TimelineViewModel } from './model.js';

/** What each sign says, for those who do not see it. */
export const signNames = ({ msg }: LocaleController): Record<Sign, string> => ({
  '+': msg('Underlättade', { id: 'case.plus', desc: 'Sign +: a condition that helped the collaboration' }),
  '−': msg('Försvårade', { id: 'case.minus', desc: 'Sign −: a condition that hindered the collaboration' }),
  '±': msg('Gjorde både och', { id: 'case.both', desc: 'Sign ±: a condition that did both' }),
});

/** "5 av 8 förutsättningar underlättade, 2 försvårade och 1 gjorde både och."; empty where all have one sign. */
export function countSentence(conditions: readonly Condition[], l10n: LocaleController): string {
  const names = signNames(l10n);
  const counts = countsOf(conditions).map(([sign, count]) => [l10n.number(count), names[sign].toLowerCase()] as const);
  const [first, ...others] = counts;
  if (!first || !others.length) return '';
  const begin = l10n.msg(str`${first[0]} av ${l10n.number(conditions.length)} förutsättningar ${first[1]}`, {
    id: 'case.counts',
    desc: 'Begins a list: "5 of 8 conditions helped, 2 hindered and 1 did both". 0: how many, 1: of how many, two or more, 2: what they did',
  });
  return `${l10n.list([begin, ...others.map((words) => words.join(' '))])}.`;
}

/** The signs that there are. */
const countsOf = (conditions: readonly Condition[]): (readonly [Sign, number])[] =>
  SIGNS.map((sign) => [sign, conditions.filter((condition) => condition.sign === sign).length] as const).filter(
    ([, count]) => count,
  );

export function conditionsView(model: TimelineViewModel): TemplateResult | typeof nothing {
  const { structure, text, l10n, headingLevel, filter, contentLang } = model;
  const { msg } = l10n;
  const { conditions } = structure;
  if (!conditions.length) return nothing;
  const names = signNames(l10n);
  const counts = countsOf(conditions);
  return html`<section class="stack" part="conditions">
    ${heading(headingLevel + 1, 'step-title', msg('Vad underlättade, och vad försvårade?', { id: 'case.conditions', desc: 'Heading of the conditions' }))}
    ${
      counts.length > 1
        ? html`<p>${countSentence(conditions, l10n)}</p>
            ${filterSelect(
              msg('Visa förutsättningar som', { id: 'case.sign', desc: 'Label of the choice of a sign' }),
              filter.sign,
              [
                [
                  '',
                  msg('underlättade eller försvårade', {
                    id: 'case.all-signs',
                    desc: 'Choice: conditions of every sign',
                  }),
                ],
                ...counts.map(([each]) => [each, names[each].toLowerCase()] as const),
              ],
              (sign) => model.showSign(sign),
            )}`
        : nothing
    }
    <ul class="conditions">
      ${shownConditions(structure, filter.sign).map(
        (condition) =>
          html`<li class="line">
            ${conditionIcon(condition.sign)}<span
              ><span class="vh">${`${names[condition.sign]}: `}</span
              ><span lang=${contentLang ?? nothing}
                >${termText(text.conditions[condition.id]!, text.terms, `condition-${condition.id}`)}</span
              ></span
            >
          </li>`,
      )}
    </ul>
  </section>`;
}
