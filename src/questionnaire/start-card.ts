/** The first view of a questionnaire: what it is, how long it takes, that nothing leaves the page. Compact, so that the page hardly moves. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { StartText } from '../content/types.js';
import { unfetchedSentence } from '../core/unfetched-sentence.js';
import { heading } from '../core/heading.js';
import { withNames } from '../core/swedish-names.js';
import type { LocaleController, MsgFn } from '../localization/locale-controller.js';
import type { Kind } from '../scoring/instrument.js';
import type { AnswerSummary } from './answer-store.js';
import { givenSentence } from './given-sentence.js';
import { statusLine } from './status.js';

export interface StartCard {
  readonly text: StartText;
  /** The language of the text, where it is not that of the interface. */
  readonly contentLang: string | undefined;
  readonly kind: Kind | undefined;
  readonly result: AnswerSummary;
  readonly l10n: LocaleController;
  readonly headingLevel: number;
  readonly mark: TemplateResult | typeof nothing;
  /** The page lets visitors save their answers. */
  readonly saving: { startNote(): unknown; startActions(): unknown } | undefined;
  /** Answers have just been removed and can be brought back. */
  readonly canUndo: boolean;
  /** The questions are on their way. */
  readonly isLoading: boolean;
  /** The questions could not be fetched. */
  readonly hasFailed: boolean;
  readonly status: unknown;
  /** The visitor is near the button: what it leads to can begin to load. */
  prefetch(): void;
  begin(): void;
  showResult(): void;
  undo(): void;
}

const failedSentence = (msg: MsgFn): string =>
  unfetchedSentence(
    msg('Frågorna gick inte att hämta. Ladda om sidan.', {
      id: 'start.failed',
      desc: 'When the questions could not be fetched',
    }),
    msg,
  );

export function startCard(card: StartCard): TemplateResult {
  const { text, result, isLoading, l10n, contentLang } = card;
  const { msg } = l10n;
  const given = result.answered + result.unknown;
  return html`<section class="panel start" part="start" aria-labelledby="title">
    ${card.mark === nothing ? nothing : html`<div class="start-mark">${card.mark}</div>`}
    ${heading(card.headingLevel, 'title', text.title, 'title', contentLang)}
    ${text.lead ? html`<p lang=${contentLang ?? nothing}>${withNames(text.lead)}</p>` : nothing}
    <ul class="facts small">
      ${startFacts(card).map((fact) => html`<li>${fact}</li>`)}
    </ul>
    ${card.hasFailed ? html`<p class="fault" role="alert">${failedSentence(msg)}</p>` : nothing}
    ${given ? html`<p>${givenSentence(card)}</p>` : nothing} ${card.saving?.startNote()}
    <div class="buttons" @pointerenter=${card.prefetch} @pointerdown=${card.prefetch} @focusin=${card.prefetch}>
      <button
        type="button"
        class="button primary"
        part="button"
        aria-disabled=${isLoading}
        @click=${() => isLoading || card.begin()}
      >
        ${beginLabel(card, given > 0)}
      </button>
      ${given ? action(msg('Visa resultatet', { id: 'start.result', desc: 'Button: show the result of the answers given so far' }), card.showResult) : nothing}
      ${card.canUndo ? action(msg('Ångra och få tillbaka svaren', { id: 'start.undo', desc: 'Button: bring back the answers that were just removed' }), card.undo) : nothing}
      ${card.saving?.startActions()}
    </div>
    ${statusLine(card.status)}
  </section>`;
}

const action = (label: string, act: () => void): TemplateResult =>
  html`<button type="button" class="action" @click=${act}><span>${label}</span></button>`;

function beginLabel({ text, isLoading, l10n: { msg } }: StartCard, hasAnswers: boolean): string {
  if (isLoading)
    return msg('Hämtar …', { id: 'start.loading', desc: 'On the start button while the questions are fetched' });
  return hasAnswers
    ? msg('Fortsätt', { id: 'start.continue', desc: 'Button: go on answering' })
    : (text.begin ?? msg('Börja', { id: 'start.begin', desc: 'Button: begin answering' }));
}

/** How many, how long, and what becomes of the answers. */
export function startFacts({
  kind,
  result: { total },
  text: { minutes },
  saving,
  l10n,
}: Pick<StartCard, 'kind' | 'result' | 'text' | 'saving' | 'l10n'>): string[] {
  const { msg } = l10n;
  const [count, time] = [l10n.number(total), l10n.number(minutes)];
  const statements = {
    one: msg(str`${count} påstående`, { id: 'start.count.one', desc: 'Fact on the start card. 0: 1' }),
    other: msg(str`${count} påståenden`, {
      id: 'start.count.other',
      desc: 'Fact on the start card. 0: number of statements',
    }),
  };
  const questions = {
    one: msg(str`${count} fråga`, { id: 'start.questions.one', desc: 'Fact on the start card. 0: 1' }),
    other: msg(str`${count} frågor`, {
      id: 'start.questions.other',
      desc: 'Fact on the start card. 0: number of questions',
    }),
  };
  const choices = {
    one: msg(str`${count} sak att välja`, { id: 'start.choices.one', desc: 'Fact on the start card. 0: 1' }),
    other: msg(str`${count} att välja bland`, {
      id: 'start.choices.other',
      desc: 'Fact on the start card. 0: number of things to pick from',
    }),
  };
  return [
    l10n.plural(total, kind === 'pick' ? choices : kind === 'yes-no' ? questions : statements),
    l10n.plural(minutes, {
      one: msg(str`ungefär ${time} minut`, { id: 'start.minutes.one', desc: 'Fact on the start card. 0: 1' }),
      other: msg(str`ungefär ${time} minuter`, {
        id: 'start.minutes.other',
        desc: 'Fact on the start card. 0: minutes',
      }),
    }),
    saving
      ? msg('inget skickas', {
          id: 'start.not-sent',
          desc: 'Fact on the start card, where the visitor may save on the device',
        })
      : msg('inget sparas eller skickas', {
          id: 'start.private',
          desc: 'Fact on the start card: nothing is stored or sent',
        }),
  ];
}

/** After the panel's styles. */
export const startCardStyles = css`
  .facts,
  .facts li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .facts {
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
  .start {
    display: grid;
    gap: 1.25em;
  }
  @container (width >= 34em) {
    .start {
      grid-template-columns: 1fr auto;
      column-gap: 2.5em;
    }
    .start > * {
      grid-column: 1;
    }
    .start > .start-mark {
      grid-area: 1 / 2 / span 4;
      align-self: center;
    }
    .start .mark {
      width: 8.8em;
    }
  }
  @container (width >= 50em) {
    .start {
      grid-template-columns: 3fr 2fr;
    }
    .start > .start-mark {
      justify-self: center;
    }
    .start .mark {
      width: 11em;
    }
  }
`;
