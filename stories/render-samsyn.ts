import '../src/define/sos-samsyn.js';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { SosSamsyn } from '../src/samsyn/sos-samsyn.js';

type Settable = Pick<SosSamsyn, 'instrument' | 'codes' | 'blind' | 'src' | 'responses' | 'headingLevel' | 'theme'>;

/** What a story may set: attributes and properties, under the names that they have in the manifest. */
export type SamsynArgs = Partial<Settable & { lang: string }>;

export function renderSamsyn(args: SamsynArgs): TemplateResult {
  const fallback = html`<p lang="en">
    The comparison cannot be shown. <a href="https://liu.se/en">Read about the research</a> instead.
  </p>`;
  if (!args.responses) {
    return html`<sos-samsyn
      lang=${ifDefined(args.lang)}
      instrument=${ifDefined(args.instrument)}
      codes=${ifDefined(args.codes ?? undefined)}
      ?blind=${args.blind}
      src=${ifDefined(args.src ?? undefined)}
      heading-level=${ifDefined(args.headingLevel)}
      theme=${ifDefined(args.theme)}
      >${fallback}</sos-samsyn
    >`;
  }
  return html`<sos-samsyn
    lang=${ifDefined(args.lang)}
    instrument=${ifDefined(args.instrument)}
    ?blind=${args.blind}
    src=${ifDefined(args.src ?? undefined)}
    heading-level=${ifDefined(args.headingLevel)}
    theme=${ifDefined(args.theme)}
    .responses=${args.responses}
    >${fallback}</sos-samsyn
  >`;
}
