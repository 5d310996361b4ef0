/** The first view of a self-check: what it is, how long it takes, that nothing leaves the page. Compact, so that the page hardly moves. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { StartText } from '../content/types.js';
import type { Kind } from '../scoring/instrument.js';
import type { Outcome } from './answer-store.js';
import type { LocaleController } from '../localization/locale-controller.js';
import { heading } from '../core/heading.js';

export interface StartCard {
  readonly text: StartText;
  readonly kind: Kind | undefined;
  readonly result: Outcome;
  readonly l10n: LocaleController;
  readonly headingLevel: number;
  readonly mark: TemplateResult | typeof nothing;
  /** The page lets visitors save their answers. */
  readonly saving: { startActions(): unknown } | undefined;
  /** Answers have just been removed and can be brought back. */
  readonly canUndo: boolean;
  /** The questions are on their way. */
  readonly loading: boolean;
  /** The questions could not be fetched. */
  readonly failed: boolean;
  readonly status: unknown;
  begin(): void;
  showResult(): void;
  undo(): void;
}

export function startCard(card: StartCard): TemplateResult {
  const { text, result, l10n, loading } = card;
  const { msg } = l10n;
  const given = result.answered + result.unknown;
  const begin = loading
    ? msg('Hämtar …', { id: 'start.loading', desc: 'On the start button while the questions are fetched' })
    : given
      ? msg('Fortsätt', { id: 'start.continue', desc: 'Button: go on answering' })
      : msg('Börja', { id: 'start.begin', desc: 'Button: begin answering' });
  return html`<section class="panel start" part="start" aria-labelledby="title">
    ${card.mark === nothing ? nothing : html`<div class="start-mark">${card.mark}</div>`}
    ${heading(card.headingLevel, 'title', text.title, 'title')} ${text.lead ? html`<p>${text.lead}</p>` : nothing}
    <ul class="facts small">
      <li>
        ${
          card.kind === 'pick'
            ? msg(str`${result.total} att välja bland`, {
                id: 'start.choices',
                desc: 'Fact on the start card. 0: number of things to pick from',
              })
            : card.kind
              ? msg(str`${result.total} frågor`, {
                  id: 'start.questions',
                  desc: 'Fact on the start card. 0: number of questions',
                })
              : msg(str`${result.total} påståenden`, {
                  id: 'start.count',
                  desc: 'Fact on the start card. 0: number of statements',
                })
        }
      </li>
      <li>
        ${msg(str`ungefär ${text.minutes} minuter`, { id: 'start.minutes', desc: 'Fact on the start card. 0: minutes' })}
      </li>
      <li>
        ${
          card.saving
            ? msg('inget skickas', {
                id: 'start.not-sent',
                desc: 'Fact on the start card, where the visitor may save on the device',
              })
            : msg('inget sparas eller skickas', {
                id: 'start.private',
                desc: 'Fact on the start card: nothing is stored or sent',
              })
        }
      </li>
    </ul>
    ${
      card.failed
        ? html`<p class="fault" role="alert">
            ${msg('Det gick inte att hämta frågorna. Kontrollera anslutningen och ladda om sidan.', { id: 'start.failed', desc: 'When the questions could not be fetched' })}
          </p>`
        : nothing
    }
    ${
      given
        ? html`<p>
            ${card.kind === 'pick' ? msg(str`Du har valt ${given} av ${result.total}.`, { id: 'start.picked', desc: '0: number of things picked, 1: all' }) : msg(str`Du har svarat på ${given} av ${result.total}.`, { id: 'start.given', desc: '0: answered statements, 1: all' })}
          </p>`
        : nothing
    }
    <div class="buttons">
      <button
        type="button"
        class="button primary"
        part="button"
        aria-disabled=${loading}
        @click=${() => loading || card.begin()}
      >
        ${begin}
      </button>
      ${given ? html`<button type="button" class="action" @click=${() => card.showResult()}><span>${msg('Visa resultatet', { id: 'start.result', desc: 'Button: show the result of the answers given so far' })}</span></button>` : nothing}
      ${card.canUndo ? html`<button type="button" class="action" @click=${() => card.undo()}><span>${msg('Ångra och få tillbaka svaren', { id: 'start.undo', desc: 'Button: bring back the answers that were just removed' })}</span></button>` : nothing}
      ${card.saving?.startActions()}
    </div>
    <p class="small status" role="status">${card.status}</p>
  </section>`;
}
