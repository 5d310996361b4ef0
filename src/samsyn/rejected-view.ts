/** The codes that do not count, each with the reason. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { LocaleController } from '../localization/locale-controller.js';
import { faultSentence } from '../questionnaire/code-faults.js';
import type { RejectedCode } from './respondents.js';
import { withDuplicate } from './state.js';
import type { ComparisonViewModel } from './view-model.js';

/** Most of them in the list: after that, something else than typing has gone wrong. */
const LISTED = 50;

export function rejectedView(model: ComparisonViewModel): TemplateResult | typeof nothing {
  const { l10n, state } = model;
  const { msg } = l10n;
  const { rejected } = state;
  if (!rejected.length) return nothing;
  const title = uncountedSentence(rejected.length, l10n);
  const andMore = msg(str`Och ${l10n.number(rejected.length - LISTED)} till.`, {
    id: 'parties.and-more',
    desc: '0: how many codes are not listed',
  });
  return html`<div class="fault stack" part="uncounted">
    <p><strong>${title}</strong></p>
    <ul class="stack">
      ${rejected.slice(0, LISTED).map((code) => codeView(code, model))}
    </ul>
    ${rejected.length > LISTED ? html`<p>${andMore}</p>` : nothing}
  </div>`;
}

export function uncountedSentence(count: number, l10n: LocaleController): string {
  const { msg } = l10n;
  const n = l10n.number(count);
  return l10n.plural(count, {
    one: msg(str`${n} kod räknas inte`, {
      id: 'parties.uncounted.one',
      desc: 'Heading of the only code that does not count',
    }),
    other: msg(str`${n} koder räknas inte`, {
      id: 'parties.uncounted.other',
      desc: 'Heading of the codes that do not count. 0: how many',
    }),
  });
}

function codeView(code: RejectedCode, { l10n, state, instrumentNames, change }: ComparisonViewModel): TemplateResult {
  const { msg } = l10n;
  const line = msg(str`Rad ${code.line}:`, {
    id: 'parties.line',
    desc: 'Place of a code in the text. 0: number of the line',
  });
  const countTwice = msg('Räkna den två gånger', {
    id: 'parties.again',
    desc: 'Button: count a code twice, for two parties with the same answers',
  });
  const { text, respondent } = code;
  return html`<li>
    ${line} <code>${text}</code><br />
    ${rejectionReason(code, instrumentNames, l10n)}
    ${
      respondent
        ? html`<button
            type="button"
            class="action"
            @click=${() => change(withDuplicate(state, code), `#name-${respondent.key}`)}
          >
            <span>${countTwice}<span class="vh"> (${text})</span></span>
          </button>`
        : nothing
    }
  </li>`;
}

/** What is wrong with a code: here there are several respondents, and other instruments have names. */
export function rejectionReason(
  { kind, instrument, version, character, duplicateOf }: RejectedCode,
  instrumentNames: Readonly<Record<string, string>>,
  { msg }: LocaleController,
): string {
  const name = instrument && instrumentNames[instrument];
  if (kind === 'duplicate')
    return msg(str`Samma svar som nummer ${duplicateOf}. De räknas en gång.`, {
      id: 'parties.twice',
      desc: 'A code that is there already. 0: number of the party in the list',
    });
  if (kind === 'other-instrument' && name)
    return msg(str`Koden hör till ett annat självtest: ”${name}”.`, {
      id: 'parties.other-name',
      desc: 'What is wrong with a code. 0: name of what it is for',
    });
  if (kind === 'other-version' && name)
    return msg(str`Koden hör till version ${version} av ”${name}”. Svaren kan inte jämföras.`, {
      id: 'parties.other-version',
      desc: 'What is wrong with a code. 0: number of the version, 1: name of what it is for',
    });
  return faultSentence({ kind, character }, msg);
}
