/** Who the code is from: asked before the code is shown, since the sector is a part of it. */
import { html, type TemplateResult } from 'lit';
import { SECTORS } from '../../catalog.js';
import { sectorIcon, sectorLabels } from '../../charts/sector-icon.js';
import type { QuestionnaireViewModel } from '../view-model.js';

export function whoStep(
  { sector, chooseSector, l10n: { msg } }: QuestionnaireViewModel<unknown, unknown>,
  number: unknown,
): TemplateResult {
  const names = sectorLabels(msg);
  const none = msg('Vill inte säga', { id: 'share.no-sector', desc: 'Instead of a sector' });
  const legend = msg('Vem svarar du för?', {
    id: 'share.sector',
    desc: 'Question above the sectors, before the answer code',
  });
  return html`<fieldset class="sector screen" part="sector">
    <legend class="take-label">${number}${legend}</legend>
    ${[...SECTORS, undefined].map(
      (value) =>
        html`<label
          ><input
            type="radio"
            name="sector"
            value=${value ?? ''}
            .checked=${value === sector}
            @change=${() => chooseSector!(value)}
          />${value && sectorIcon(value)}<span>${value ? names[value] : none}</span></label
        >`,
    )}
  </fieldset>`;
}
