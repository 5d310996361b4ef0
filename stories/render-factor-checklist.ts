import '../src/define/sos-factor-checklist.js';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { SosFactorChecklist } from '../src/factor-checklist/sos-factor-checklist.js';

type Settable = Pick<
  SosFactorChecklist,
  | 'set'
  | 'src'
  | 'code'
  | 'baseline'
  | 'sector'
  | 'name'
  | 'resultField'
  | 'allowSave'
  | 'headingLevel'
  | 'theme'
  | 'step'
  | 'answers'
>;

/** What a story may set: attributes and properties, under the names that they have in the manifest. */
export type ChecklistArgs = Partial<Settable & { lang: string }>;

export function renderChecklist(args: ChecklistArgs): TemplateResult {
  return html`<sos-factor-checklist
    lang=${ifDefined(args.lang)}
    set=${ifDefined(args.set)}
    src=${ifDefined(args.src ?? undefined)}
    code=${ifDefined(args.code || undefined)}
    baseline=${ifDefined(args.baseline ?? undefined)}
    sector=${ifDefined(args.sector ?? undefined)}
    name=${ifDefined(args.name ?? undefined)}
    result-field=${ifDefined(args.resultField ?? undefined)}
    heading-level=${ifDefined(args.headingLevel)}
    theme=${ifDefined(args.theme)}
    ?allow-save=${args.allowSave}
    .step=${args.step ?? 'start'}
    .answers=${args.answers ?? (args.code ? nothing : {})}
  >
    <p lang="en">The checklist cannot be shown. <a href="https://liu.se/en">Read about the research</a> instead.</p>
  </sos-factor-checklist>`;
}
