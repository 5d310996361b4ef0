/** What has become of the decisions from before: a meeting that has any opens with them. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { DECISION_STATUSES, withStatus, type EarlierDecision } from '../decisions.js';
import type { MeetingModel } from './meeting-model.js';
import { statusNames } from './minutes.js';

export function sinceView(model: MeetingModel): TemplateResult {
  const { headingLevel, l10n, state } = model.comparison;
  const { msg } = l10n;
  const title = msg('Sedan sist', { id: 'meeting.since', desc: 'A view of the meeting: what has become of decisions' });
  const goesOn = msg('Det som pågår följer med till det ni bestämmer i dag.', {
    id: 'meeting.goes-on',
    desc: 'Below the decisions from last time: those that are going on are on the list of this time, too',
  });
  return html`${heading(headingLevel, 'meeting-title', title, 'meeting-title')}
    <div class="meeting-since">${state.earlierDecisions.map((decision) => decisionView(decision, model))}</div>
    <p class="quiet">${goesOn}</p>`;
}

function decisionView(decision: EarlierDecision, { comparison }: MeetingModel): TemplateResult {
  const { l10n, state, set } = comparison;
  const names = statusNames(l10n.msg);
  const { key, what, who, when, status } = decision;
  const details = [who, when].filter(Boolean).join(', ');
  return html`<div class="meeting-earlier">
    <p class="meeting-earlier-what" id="decision-${key}">
      ${what || details}${what && details ? html` <span class="quiet meeting-details">${details}</span>` : nothing}
    </p>
    <fieldset aria-labelledby="decision-${key}">
      <div class="meeting-choices">
        ${DECISION_STATUSES.map(
          (each) =>
            html`<label>
              <input
                type="radio"
                name="decision-${key}"
                .checked=${status === each}
                @change=${() => set(withStatus(state, key, each))}
              />
              ${names[each]}
            </label>`,
        )}
      </div>
    </fieldset>
  </div>`;
}

export const sinceStyles = css`
  .meeting-since {
    display: grid;
    gap: 0.75em;
  }
  .meeting-earlier {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: center;
    border-bottom: 0.0625em solid var(--sos-line);
  }
  .meeting-earlier-what {
    flex: 1 1 12em;
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.2;
    padding: 0.25em 0;
  }
  .meeting-details {
    display: block;
    font-size: 0.75em;
    font-weight: 400;
  }
`;
