/** Where the meeting mode is opened. On a phone there is nothing to show a room. */
import { css, html, type TemplateResult } from 'lit';
import type { ComparisonViewModel } from '../view-model.js';

/** @param isPrimary the one filled button of its view */
export function presentButton({ l10n, present, nearMeeting }: ComparisonViewModel, isPrimary = false): TemplateResult {
  const name = l10n.msg('Visa på mötet', { id: 'meeting.present', desc: 'Button: opens the meeting mode' });
  return html`<button
    type="button"
    class="button present ${isPrimary ? 'primary' : ''}"
    part="button"
    @pointerenter=${nearMeeting}
    @pointerdown=${nearMeeting}
    @focus=${nearMeeting}
    @click=${present}
  >
    ${name}
  </button>`;
}

export const presentStyles = css`
  @container (width < 34em) {
    .present {
      display: none;
    }
  }
`;
