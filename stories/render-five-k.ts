import '../src/define/sos-five-k.js';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ref } from 'lit/directives/ref.js';
import type { SosFiveK } from '../src/five-k/sos-five-k.js';

type Settable = Pick<
  SosFiveK,
  | 'view'
  | 'scores'
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
type Tokens = Record<`--sos-${string}`, string>;

/** What a story may set: attributes, properties and design tokens, under the names that they have in the manifest. */
export type FiveKArgs = Partial<Settable & { lang: string } & Tokens>;

export function renderFiveK(args: FiveKArgs): TemplateResult {
  return html`<sos-five-k
    lang=${ifDefined(args.lang)}
    view=${ifDefined(args.view)}
    scores=${ifDefined(args.scores ?? undefined)}
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
    ${ref((element) => setTokens(element as SosFiveK | undefined, args))}
  >
    <p lang="en">The self-check cannot be shown. <a href="https://liu.se/en">Read about the five K</a> instead.</p>
  </sos-five-k>`;
}

/** Like a style sheet of the page would, and without a style attribute, which strict sites block. */
function setTokens(element: SosFiveK | undefined, args: FiveKArgs): void {
  for (const [name, value] of Object.entries(args)) {
    if (name.startsWith('--')) element?.style.setProperty(name, value as string);
  }
}
