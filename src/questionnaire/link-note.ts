import { css, html, nothing, type TemplateResult } from 'lit';
import { isFromLink, linkSentence } from '../core/from-link.js';
import type { MsgFn } from '../localization/locale-controller.js';

/**
 * Above a view: the answers in it are a link's, not the site's.
 * @param beganSo the visit began with answers of the link
 * @param hasBegun the view is one after the start card, where the other answers of the link are shown
 */
export function linkNote(
  host: Element,
  beganSo: boolean,
  hasBegun: boolean,
  msg: MsgFn,
): TemplateResult | typeof nothing {
  const shows = beganSo || (hasBegun && ['scores', 'baseline'].some((name) => host.hasAttribute(name)));
  return shows && isFromLink(host) ? html`<p class="link-note small quiet">${linkSentence(false, msg)}</p>` : nothing;
}

export const linkNoteStyles = css`
  .link-note {
    margin-bottom: 1em;
  }
`;
