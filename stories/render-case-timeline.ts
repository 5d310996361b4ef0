import '../src/define/sos-case-timeline.js';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { SosCaseTimeline } from '../src/case-timeline/sos-case-timeline.js';

type Settable = Pick<SosCaseTimeline, 'case' | 'src' | 'headingLevel' | 'theme'>;

/** What a story may set: attributes, under the names that their properties have in the manifest. */
export type CaseTimelineArgs = Partial<Settable & { lang: string }>;

export function renderCaseTimeline(args: CaseTimelineArgs): TemplateResult {
  return html`<sos-case-timeline
    lang=${ifDefined(args.lang)}
    case=${ifDefined(args.case)}
    src=${ifDefined(args.src ?? undefined)}
    heading-level=${ifDefined(args.headingLevel)}
    theme=${ifDefined(args.theme)}
  >
    <p lang="en">The case cannot be shown. <a href="https://liu.se/en">Read about the research</a> instead.</p>
  </sos-case-timeline>`;
}
