/** What all agree on: a meeting begins with it. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { bandIcon } from '../../charts/band-icon.js';
import { heading } from '../../core/heading.js';
import { agreedRows } from '../rows.js';
import { agreedAnswers, agreedBand, agreeTitle } from '../talk.js';
import type { MeetingModel } from './meeting-model.js';
import { byWeakness } from './meeting-state.js';

/** At most; where there is less room, the last ones are left out: see the styles. */
const MOST = 5;

export function agreedView({ comparison, view, meeting }: MeetingModel): TemplateResult {
  const { headingLevel, contentLang, l10n } = comparison;
  const { msg } = l10n;
  const all = agreedRows(view);
  const rows = (meeting.order === 'weak' ? [...all].sort(byWeakness) : all).slice(0, MOST);
  const ask = msg('Vad av det här vill ni bygga vidare på?', {
    id: 'meeting.build-on',
    desc: 'Question to the group about what they agree on',
  });
  return html`${heading(headingLevel, 'meeting-title', agreeTitle(l10n), 'meeting-title')}
    <ul class="meeting-agreed">
      ${rows.map((row) => {
        const band = agreedBand(row, view);
        return html`<li>
          ${band ? bandIcon(band) : nothing}
          <div>
            <p class="meeting-agreed-statement" lang=${contentLang ?? nothing}>${row.name}</p>
            <p class="quiet">${agreedAnswers(row, view, comparison)}</p>
          </div>
        </li>`;
      })}
    </ul>
    <p class="meeting-ask">${ask}</p>`;
}

export const agreedStyles = css`
  .meeting-agreed {
    display: grid;
    gap: 0.75em;
  }
  .meeting-agreed li {
    display: flex;
    gap: 1.125em;
  }
  .meeting-agreed .sign {
    width: 1.5em;
    margin-top: 0.15em;
    align-self: start;
  }
  .meeting-agreed-statement {
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.2;
  }
  .tight .meeting-agreed {
    gap: 0.5em;
  }
  .tight .meeting-agreed-statement {
    line-height: 1.1;
  }
  .tight .meeting-agreed li:nth-child(n + 5),
  .tighter .meeting-agreed li:nth-child(n + 4) {
    display: none;
  }
`;
