/** What helped the collaboration, and what hindered it. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { conditionIcon } from '../charts/condition-icon.js';
import { SIGNS, type Sign } from '../content/cases/types.js';
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

export function conditionsView(model: TimelineViewModel): TemplateResult | typeof nothing {
  const { structure, text, l10n, headingLevel, filter, contentLang } = model;
  const { msg } = l10n;
  const { conditions } = structure;
  if (!conditions.length) return nothing;
  const names = signNames(l10n);
  const counts = SIGNS.map((each) => ({
    each,
    count: conditions.filter((condition) => condition.sign === each).length,
  })).filter(({ count }) => count);
  const countList = l10n.list(counts.map(({ each, count }) => `${count} ${names[each].toLowerCase()}`));
  return html`<section class="stack" part="conditions">
    ${heading(headingLevel + 1, 'step-title', msg('Vad underlättade, och vad försvårade?', { id: 'case.conditions', desc: 'Heading of the conditions' }))}
    ${
      counts.length > 1
        ? html`<p>
              ${msg(str`Av ${conditions.length} förutsättningar: ${countList}.`, { id: 'case.counts', desc: '0: number of conditions, 1: how many helped, hindered and did both, as a list' })}
            </p>
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
                ...counts.map(({ each }) => [each, names[each].toLowerCase()] as const),
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
