/** A picture from means alone: no questions, no advice, no answers to count. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Instrument } from '../scoring/instrument.js';
import { resultOfMeans } from '../scoring/means.js';
import type { InstrumentResult } from '../scoring/score.js';
import { picture } from './picture.js';
import { resultRows } from './result-rows.js';
import { resultSentence } from './result-sentence.js';
import type { ShownInstrument, View } from './self-check.js';
import { heading } from './heading.js';
import type { LocaleController } from '../localization/locale-controller.js';
import { foldedBackground, type Folded } from './folded.js';

export interface ReadyPicture extends Folded {
  readonly text: ShownInstrument['text'];
  readonly result: InstrumentResult;
  readonly l10n: LocaleController;
  readonly headingLevel: number;
  readonly view: View;
  readonly mark: TemplateResult | typeof nothing;
  choose(view: View): void;
}

export function readyPicture(props: ReadyPicture): TemplateResult {
  const { text, result, l10n, headingLevel, view, mark, choose } = props;
  const rows = resultRows(result, text.dimensions, l10n);
  const sentence = resultSentence(result, rows, l10n);
  return html`<div class="head" part="head">
      ${mark}
      <div>${heading(headingLevel, 'title', text.name, 'title')}</div>
    </div>
    <div class="flow step-body" part="result">
      <p class="lead" part="sentence">${sentence}</p>
      ${picture(rows, { view, counts: false, description: sentence, msg: l10n.msg, choose })} ${foldedBackground(props, l10n.msg)}
    </div>`;
}

/** The result that a `scores` attribute tells; undefined when it does not fit the instrument. */
export function resultOfScores(instrument: Instrument, scores: string): InstrumentResult | undefined {
  const means = scores
    .trim()
    .split(/\s+/)
    .map((each) => (/^[-–]$/.test(each) ? null : Number(each.replace(',', '.'))));
  const fits = means.length === instrument.dimensions.length && means.every((mean) => mean === null || (mean >= 1 && mean <= 5));
  return fits ? resultOfMeans(instrument, means) : undefined;
}
