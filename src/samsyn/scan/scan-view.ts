/** The camera's picture, what has been read with it, and whose it is. */
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { sectorIcon } from '../../charts/sector-icon.js';
import { heading } from '../../core/heading.js';
import { select } from '../../core/select.js';
import { samsynMark } from '../mark.js';
import { nameInput } from '../respondents-view.js';
import type { Respondent } from '../respondents.js';
import { LISTED } from '../state.js';
import type { ComparisonViewModel } from '../view-model.js';
import { respondentName } from '../words.js';
import type { Scan } from './scan.js';

export function scanView(scan: Scan, model: ComparisonViewModel): TemplateResult {
  const { text, contentLang, l10n, headingLevel, state } = model;
  const { msg } = l10n;
  const { respondents } = state;
  const title = msg('Läs in koderna', { id: 'scan.title', desc: 'Heading of the view with the camera' });
  const secret = msg('Bilden från kameran lämnar inte datorn.', {
    id: 'scan.private',
    desc: 'Below the picture of the camera: nothing of it is sent or stored',
  });
  // The last of many: those who have just come are among them.
  const from = Math.max(0, respondents.length - LISTED);
  return html`<section part="scan" aria-labelledby="title">
    <div class="head">
      ${samsynMark}
      <div>
        <p class="small quiet" lang=${contentLang ?? nothing}>${text.name}</p>
        ${heading(headingLevel, 'title', title, 'title', undefined, 'scanned')}
      </div>
    </div>
    <div class="scan ${scan.fault ? 'is-blind' : ''}">
      ${cameraView(scan, msg)}
      <div class="stack">
        <p class=${scan.fault ? 'fault' : 'lead'} id="scanned" role="status">${scan.sentence}</p>
        ${
          respondents.length
            ? html`<ul class="scan-list">
                ${repeat(
                  respondents.slice(from),
                  ({ key }) => key,
                  (each, i) => rowView(each, from + i, scan, model),
                )}
              </ul>`
            : nothing
        }
        <div class="buttons">${buttons(scan, respondents.length > 0, msg)}</div>
        <p class="small quiet">${secret}</p>
      </div>
    </div>
  </section>`;
}

function cameraView(scan: Scan, msg: ComparisonViewModel['l10n']['msg']): TemplateResult {
  const picture = msg('Bild från kameran', { id: 'scan.picture', desc: 'Names the picture of the camera' });
  const label = msg('Kamera', { id: 'scan.camera', desc: 'Label of the choice between several cameras' });
  const unnamed = msg('Kamera utan namn', { id: 'scan.unnamed', desc: 'A camera that has no name, to choose' });
  const options = scan.cameras.map(({ deviceId, label: name }) => [deviceId, name || unnamed] as const);
  return html`<div class="stack">
    ${
      scan.fault
        ? nothing
        : html`<div class="camera">
            <video
              class=${scan.isMirror ? 'is-mirror' : ''}
              aria-label=${picture}
              playsinline
              .muted=${true}
              ${ref(scan.attach)}
            ></video>
            <span class="aim"></span>
          </div>`
    }
    ${
      options.length > 1
        ? select(html`<span class="small">${label}</span>`, scan.camera ?? '', options, (id) => scan.choose(id))
        : nothing
    }
  </div>`;
}

/** Names are asked of those who have come this way; the others have theirs, or will get them in the list of parties. */
function rowView(respondent: Respondent, place: number, scan: Scan, { l10n }: ComparisonViewModel): TemplateResult {
  const { msg } = l10n;
  const { key, response } = respondent;
  const isNew = scan.added.has(key);
  const label = msg('Vem är det här? (frivilligt)', { id: 'scan.name', desc: 'Label of the name of a new party' });
  const state = isNew
    ? msg('ny', { id: 'scan.new', desc: 'Of a party that has just been read with the camera' })
    : msg('inläst', { id: 'scan.there', desc: 'Of a party that was there before' });
  return html`<li>
    ${sectorIcon(response.sector)}
    ${
      isNew
        ? nameInput(respondent, label, (name) => scan.rename(key, name))
        : html`<strong>${respondentName(respondent, place, msg)}</strong>`
    }
    <span class="small quiet">${state}</span>
  </li>`;
}

function buttons(scan: Scan, hasAny: boolean, msg: ComparisonViewModel['l10n']['msg']): TemplateResult {
  const again = msg('Försök igen', { id: 'scan.retry', desc: 'Button: ask for the camera once more' });
  const done = msg('Klart, jämför', { id: 'scan.done', desc: 'Button: from the camera on to the comparison' });
  const type = msg('Skriv eller klistra in i stället', {
    id: 'scan.type',
    desc: 'Button: from the camera to the field for codes',
  });
  const button = (label: string, act: () => void, isPrimary = false): TemplateResult =>
    html`<button type="button" class="button ${isPrimary ? 'primary' : ''}" part="button" @click=${act}>
      ${label}
    </button>`;
  // Where the page may not even ask, asking again changes nothing.
  const canRetry = scan.fault && scan.fault !== 'insecure' && scan.fault !== 'framed';
  return html`${hasAny ? button(done, () => scan.finish(), true) : nothing}
  ${canRetry ? button(again, () => scan.retry()) : nothing}
  ${button(type, () => scan.typeInstead(), !hasAny && !!scan.fault)}`;
}
