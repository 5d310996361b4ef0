/** What a visitor can take along: who, code, comparison; then what to save, and the next time. Nothing is sent by itself. */
import { css, html, type TemplateResult } from 'lit';
import { qrStyles } from '../charts/qr.styles.js';
import { sectorStyles } from '../charts/sector-icon.js';
import { heading } from '../core/heading.js';
import type { FileSource } from './files/formats.js';
import { statusLine } from './status.js';
import { codeStep } from './take/code.js';
import { copyingStyles } from './take/copying.js';
import { compareStep, isComparable } from './take/compare.js';
import { nextTimeView, saveView } from './take/save.js';
import { takeStyles } from './take/styles.js';
import type { TakePlace } from './take/take.js';
import { whoStep } from './take/who.js';
import type { QuestionnaireViewModel } from './view-model.js';

/** @param text the result as plain text */
export function shareSection<R, W>(
  model: QuestionnaireViewModel<R, W>,
  text: () => string,
  files: FileSource,
): TemplateResult {
  const { code, take, status, headingLevel, l10n } = model;
  const { msg } = l10n;
  const told = (place: TakePlace): TemplateResult => {
    const isHere = take.place === place && !take.copying.isLater(status);
    return html`${statusLine(isHere ? status : '')} ${isHere ? take.copying.field(status, msg) : ''}`;
  };
  const group = (place: TakePlace, view: TemplateResult): TemplateResult =>
    // The clicks are those of the buttons in it, by mouse or key.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    html`<div @click=${take.pressedIn(place)}>${view}</div>`;
  return html`<section class="take takes ${code ? '' : 'screen'}" part="take">
    ${heading(headingLevel + 1, 'step-title', msg('Ta med resultatet', { id: 'share.title', desc: 'Heading of the code, print, copy and save' }))}
    <div class="take-grid">
      ${group('code', code ? steps(model, files, told('code')) : told('code'))}
      <div class="take-more screen">
        ${group('save', html`${saveView(model, text, files)} ${told('save')}`)}
        ${group('next', html`${nextTimeView(model)} ${told('next')}`)}
      </div>
    </div>
  </section>`;
}

/** In the order in which they are done. There is none for what the page has settled, or for what cannot be compared. */
function steps(
  model: QuestionnaireViewModel<unknown, unknown>,
  files: FileSource,
  told: TemplateResult,
): TemplateResult {
  const { chooseSector, headingLevel, l10n } = model;
  const { msg } = l10n;
  const label = (number: unknown, words: string): TemplateResult =>
    heading(headingLevel + 2, 'take-label', html`${number}${words}`);
  const shown = [
    ...(chooseSector ? [(number: unknown) => whoStep(model, number)] : []),
    (number: unknown) =>
      codeStep(
        model,
        files,
        label(number, msg('Din kod', { id: 'share.your-code', desc: 'Heading of the answer code' })),
        told,
      ),
    ...(isComparable(model)
      ? [
          (number: unknown) =>
            compareStep(
              model,
              label(
                number,
                msg('Jämför med de andra', {
                  id: 'share.compare',
                  desc: "Heading and link: to the comparison with the others' answers",
                }),
              ),
            ),
        ]
      : []),
  ];
  return html`<div class="take-steps">
    ${shown.map((step, i) => step(html`<span class="take-number">${i + 1}</span> `))}
  </div>`;
}

/** After the reading styles. */
export const shareStyles = css`
  ${sectorStyles}
  ${takeStyles}
  ${copyingStyles}
  ${qrStyles}
`;
