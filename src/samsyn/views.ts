/** What is needed once there are answers: one chunk, fetched when the first come. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Room } from '../localization/locale-controller.js';
import { foldedBackground, foldedFiles, failedSentence } from '../core/disclosure.js';
import { heading } from '../core/heading.js';
import { icon } from '../core/icon.js';
import { readingStyles } from '../core/reading.styles.js';
import { today } from '../core/today.js';
import type { Facing } from './rows.js';
import { jointStyles } from './views.styles.js';
import type { Joint } from './view-model.js';
import { samsynMark } from './mark.js';
import { quadrantsView } from './quadrants-view.js';
import { rowsView } from './rows-view.js';
import { sectorNames } from '../charts/sector-icon.js';
import type { Way } from './presentation.js';
import { countSentence, partyName, questions, sentence } from './words.js';

export { compareResponses } from '../scoring/compare/compare-responses.js';
export { findCodes } from '../scoring/codes/find.js';
export { allAgree, facing, MANY_FROM } from './rows.js';
export { sectorsOf } from './view-model.js';
export { partyOf, takeIn } from './respondents.js';
export { rated, ratedRoom } from './presentations/dots.js';

export const room: Room = {
  sv: () => import('../localization/generated/samsyn-joint.sv.js'),
  en: () => import('../localization/generated/samsyn-joint.en.js'),
};

export const styles = [readingStyles, jointStyles];

export function view(joint: Joint): TemplateResult {
  const { text, l10n, headingLevel, facing, way, waits, failed } = joint;
  const { msg } = l10n;
  return html`<div class="head" part="head">
      ${samsynMark}
      <div>
        <p class="small quiet">${text.name}, ${today(l10n.locale)}</p>
        ${heading(headingLevel, 'title', msg('Svaren sida vid sida', { id: 'joint.title', desc: 'Heading of the comparison' }), 'title')}
      </div>
    </div>
    <details
      class="screen more parties"
      part="parties"
      ?open=${joint.isOpen}
      @toggle=${(event: Event) => joint.set({ partiesOpen: (event.target as HTMLDetailsElement).open })}
    >
      <summary>${countSentence(joint)}</summary>
      <div class="more-body flow">${joint.list?.partiesView(joint) ?? (failed ? failedSentence(msg) : '…')}</div>
    </details>
    <div class="flow">
      ${
        waits
          ? joint.list?.ownView(joint)
          : way
            ? html`<p class="lead" part="sentence">${sentence(facing, way, l10n)}</p>
                ${facing ? comparedView(joint, facing, way) : nothing}`
            : html`<p>${failed ? failedSentence(msg) : '…'}</p>`
      }
      ${foldedBackground(joint, msg)}
    </div>`;
}

function comparedView(joint: Joint, facing: Facing, way: Way): TemplateResult {
  const { l10n, text, parties } = joint;
  const { msg } = l10n;
  const { respondents, sectors } = facing.comparison;
  const names = sectorNames(msg);
  const untold = Object.values(sectors).filter(Boolean).length < 2;
  const named = parties.flatMap((party, at) =>
    party.hidden || facing.many
      ? []
      : [`${partyName(party, at, msg)} (${names[party.response.sector ?? 'none'].toLowerCase()})`],
  );
  if (respondents < 2)
    return html`<p>
      ${msg('Be de andra parterna göra samma självtest och skicka sin kod till dig.', { id: 'joint.ask-others', desc: 'Advice when only one party has answered' })}
    </p>`;
  return html`${untold ? html`<p class="small quiet screen">${msg('Ange sektor för svaren, så jämförs sektorerna med varandra.', { id: 'joint.give-sectors', desc: 'Where fewer than two sectors are given' })}</p>` : nothing}
    ${named.length ? html`<p class="paper small">${l10n.list(named)}</p>` : nothing} ${talkView(joint, facing, way)}
    <div class="flow screen">${rowsView(joint, facing, way)}</div>
    ${quadrantsView(joint, facing, way)}
    <details
      class="more table-fold"
      @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && joint.openMore()}
    >
      <summary>${msg('Allt som tabell', { id: 'joint.table', desc: 'Opens the table' })}</summary>
      ${joint.table ?? html`<p class="more-body">${joint.failed ? failedSentence(msg) : '…'}</p>`}
    </details>
    ${text.basis ? html`<p class="small quiet">${text.basis}</p>` : nothing} ${actionsView(joint, facing, way)}`;
}

/** The questions; on paper with room for what comes of them. */
function talkView({ l10n, headingLevel }: Joint, facing: Facing, way: Way): TemplateResult | typeof nothing {
  const { msg } = l10n;
  const asked = questions(facing, way, l10n);
  if (!asked.length) return nothing;
  const lines = [
    msg('Vem gör vad?', { id: 'joint.who', desc: 'On paper, beside a line to write on' }),
    msg('Till när?', { id: 'joint.when', desc: 'On paper, beside a line to write on' }),
  ];
  return html`<section class="panel stack" part="first">
    ${heading(headingLevel + 1, 'step-title', msg('Prata om det här först', { id: 'joint.first', desc: 'Heading of the questions' }))}
    <ol class="asked">
      ${asked.map(
        ({ ask, row, facts }) =>
          html`<li>
            <p class="ask">${ask}</p>
            ${facts ? html`<p class="small">${facts}</p>` : nothing}
            ${row ? html`<div class="paper">${way.picture(row, facing, l10n)}</div>` : nothing}
            <div class="paper lines">${lines.map((line) => html`<p class="small">${line}</p>`)}</div>
          </li>`,
      )}
    </ol>
  </section>`;
}

/** The comparison as plain text, for an e-mail or a chat. */
function plainText({ text, l10n }: Joint, facing: Facing, way: Way): string {
  return [
    `${text.name}, ${today(l10n.locale)}`,
    sentence(facing, way, l10n),
    questions(facing, way, l10n)
      .map(({ ask, facts }, at) => `${at + 1}. ${ask}${facts ? ` ${facts}` : ''}`)
      .join('\n'),
    text.basis,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function actionsView(joint: Joint, facing: Facing, way: Way): TemplateResult {
  const { msg } = joint.l10n;
  const copy = async (): Promise<void> => {
    try {
      // Missing on pages without https, refused in frames that may not use it.
      await navigator.clipboard.writeText(plainText(joint, facing, way));
      joint.set({
        done: msg('Texten är kopierad.', {
          id: 'joint.copied',
          desc: 'Status, after the comparison has been copied as text',
        }),
      });
    } catch {
      joint.set({ done: failedSentence(msg) });
    }
  };
  return html`<section class="stack screen">
    <div class="buttons" part="actions">
      <button type="button" class="button primary" part="button" @click=${() => joint.print()}>
        ${icon('M6 7V2h8v5M6 15H2V7h16v8h-4M6 12h8v6H6z')}<span
          >${msg('Skriv ut dagordning', { id: 'joint.print', desc: 'Button: print an agenda with the questions, and the table' })}</span
        >
      </button>
      <button type="button" class="button" part="button" @click=${copy}>
        ${msg('Kopiera som text', { id: 'joint.copy', desc: 'Button: copy the comparison as plain text' })}
      </button>
    </div>
    <p class="small status" role="status">${joint.done}</p>
    ${foldedFiles(joint, msg)}
  </section>`;
}
