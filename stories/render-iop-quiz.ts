import '../src/define/sos-iop-quiz.js';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { SosIopQuiz } from '../src/iop-quiz/sos-iop-quiz.js';

type Settable = Pick<
  SosIopQuiz,
  'code' | 'sector' | 'name' | 'resultField' | 'allowSave' | 'headingLevel' | 'theme' | 'step' | 'answers'
>;

/** What a story may set: attributes and properties, under the names that they have in the manifest. */
export type IopQuizArgs = Partial<Settable & { lang: string }>;

export function renderIopQuiz(args: IopQuizArgs): TemplateResult {
  return html`<sos-iop-quiz
    lang=${ifDefined(args.lang)}
    code=${ifDefined(args.code || undefined)}
    sector=${ifDefined(args.sector ?? undefined)}
    name=${ifDefined(args.name ?? undefined)}
    result-field=${ifDefined(args.resultField ?? undefined)}
    heading-level=${ifDefined(args.headingLevel)}
    theme=${ifDefined(args.theme)}
    ?allow-save=${args.allowSave}
    .step=${args.step ?? 'start'}
    .answers=${args.answers ?? (args.code ? nothing : {})}
  >
    <p lang="en">The quiz cannot be shown. <a href="https://liu.se/en">Read about the research</a> instead.</p>
  </sos-iop-quiz>`;
}
