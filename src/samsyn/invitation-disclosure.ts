/** The invitation, folded: what is in it loads when somebody opens it. */
import { css, html, type TemplateResult } from 'lit';
import type { MsgFn } from '../localization/locale-controller.js';
import type { Input } from './input-view.js';
import { loadingText } from './loading-words.js';

export function inviteDisclosure({ invite, invitation }: Input, msg: MsgFn): TemplateResult {
  const title = msg('Bjud in parterna', { id: 'invite.title', desc: 'Opens a message to those who are to answer' });
  const toggle = ({ target }: Event): void => {
    if ((target as HTMLDetailsElement).open) invite();
  };
  return html`<details class="more invite" part="invite" @toggle=${toggle}>
    <summary id="invite">${title}</summary>
    ${invitation ?? html`<p class="small quiet">${loadingText(msg)}</p>`}
  </details>`;
}

/** Of what opens, for the first view: the reading styles say the same for all views after it. */
export const inviteStyles = css`
  .invite ::-webkit-details-marker {
    display: none;
  }
  .invite > summary {
    width: fit-content;
  }
  .invite > summary::before {
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }
  .invite[open] > summary::before {
    rotate: 90deg;
  }
`;
