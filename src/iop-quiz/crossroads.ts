/** How the conditions were in Crossroads: the only place where signs speak of the case, and not of the visitor's answers. */
import { html, nothing, type TemplateResult } from 'lit';
import { conditionIcon } from '../charts/condition-icon.js';
import { disclosure } from '../core/disclosure.js';
import { termText } from '../core/term-text.js';
import { IOP_CONDITIONS } from '../scoring/advise-iop.js';
import type { IopViewModel } from './quiz.js';

export function crossroads({ text, l10n: { msg }, contentLang }: IopViewModel): TemplateResult {
  const lang = contentLang ?? nothing;
  const words = {
    '+': msg('Underlättade', { id: 'case.plus', desc: 'Sign +: a condition that helped the collaboration' }),
    '−': msg('Försvårade', { id: 'case.minus', desc: 'Sign −: a condition that hindered the collaboration' }),
    '±': msg('Gjorde både och', { id: 'case.both', desc: 'Sign ±: a condition that did both' }),
  };
  return disclosure(
    msg('Så var det i Crossroads', { id: 'iop.crossroads', desc: 'Opens how the conditions were in the case' }),
    'crossroads',
    html`<p class="small" lang=${lang}>${text.signs} ${text.cited['hogberg-2019']}</p>
      <ul class="lines case">
        ${IOP_CONDITIONS.map(
          ({ id, sign }) =>
            html`<li>
              ${conditionIcon(sign)}<span
                ><strong>${words[sign]}:</strong>
                <span lang=${lang}>${termText(text.why[id], text.terms, `case-${id}`)}</span></span
              >
            </li>`,
        )}
      </ul>`,
  );
}
