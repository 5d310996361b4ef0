/** What has changed since an earlier time: the sentence, and the statements that have changed most. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { bandsView } from '../then-and-now/bands-view.js';
import { changedPoints } from '../then-and-now/changes.js';
import { changeSentence, comparedSentences } from '../then-and-now/words.js';
import type { MeetingModel } from './meeting-model.js';

/** At most; where there is less room, the last ones are left out: see the styles. */
const MOST = 3;

export function thenMeetingView({ comparison }: MeetingModel): TemplateResult {
  const { headingLevel, l10n, thenAndNow: changes } = comparison;
  const rows = changedPoints(comparison).slice(0, MOST);
  return html`${heading(headingLevel, 'meeting-title', changeSentence(changes!, l10n), 'meeting-title')}
    <div class="meeting-then">
      ${rows.length ? bandsView(rows, changes!, comparison) : nothing}
      <p class="quiet">${comparedSentences(changes!, l10n)}</p>
    </div>`;
}

export const thenMeetingStyles = css`
  .meeting-then .statement {
    font-size: 1.25em;
    line-height: 1.2;
  }
  .meeting-then .changed > li {
    padding: 0.5em 0;
  }
  .meeting-then .bands {
    max-width: none;
    font-size: 1em;
  }
  .tight .meeting-then .changed > li:nth-child(n + 3),
  .tighter .meeting-then .changed > li:nth-child(n + 2) {
    display: none;
  }
`;
