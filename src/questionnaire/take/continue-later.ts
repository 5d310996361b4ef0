/** "Continue later", in the foot of every step: the code so far, and that nothing is kept without it. */
import { html, nothing, type TemplateResult } from 'lit';
import { disclosure } from '../../core/disclosure.js';
import type { QuestionnaireViewModel } from '../view-model.js';
import { statusLine } from '../status.js';
import { codeLine, copyCode, copyLink } from './code.js';

export function continueLater<R, W>(model: QuestionnaireViewModel<R, W>): TemplateResult | typeof nothing {
  const { code, status, take, saving, l10n } = model;
  const { msg } = l10n;
  if (!code) return nothing;
  const isHere = take.copying.isLater(status);
  const content = html`<p>
      ${msg('Inget sparas av sig självt. Ta med koden eller länken, så kan du fortsätta där du är.', { id: 'later.what', desc: 'Above the answer code, while there are questions left' })}
    </p>
    ${codeLine(code)}
    <div class="buttons">${copyCode(model)} ${copyLink(model)}</div>
    ${saving === nothing ? statusLine(isHere ? status : '') : nothing}
    ${isHere ? take.copying.field(status, msg) : nothing}
    <p class="small quiet">
      ${msg('Länken öppnar sidan med dina svar. Den som har koden kan läsa dem.', { id: 'later.how', desc: 'Below the answer code, while there are questions left' })}
    </p>`;
  const title = msg('Fortsätt senare', {
    id: 'later.title',
    desc: 'Opens the answer code, while there are questions left',
  });
  const gone =
    saving === nothing
      ? msg('Svaren försvinner om du stänger eller laddar om sidan.', {
          id: 'later.gone',
          desc: 'In the foot of a step: nothing is stored',
        })
      : msg('Svar som du inte sparar försvinner om du stänger eller laddar om sidan.', {
          id: 'later.gone-unsaved',
          desc: 'In the foot of a step, where answers can be saved on the device',
        });
  return html`<p class="small quiet screen">${gone}</p>
    ${disclosure(title, 'later', content, 'takes screen')}`;
}
