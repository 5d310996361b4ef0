/** The way to the camera, beside the field for codes. All else of it loads when it is asked for. */
import { html, type TemplateResult } from 'lit';
import type { MsgFn } from '../localization/locale-controller.js';
import type { Input } from './input-view.js';

export const scanButton = ({ scan, isLoading }: Input, msg: MsgFn): TemplateResult =>
  html`<button
    type="button"
    class="button"
    part="button"
    id="scan"
    aria-disabled=${isLoading}
    @click=${() => isLoading || scan()}
  >
    ${msg('Läs in med kameran', { id: 'scan.open', desc: 'Button: read QR codes with the camera' })}
  </button>`;
