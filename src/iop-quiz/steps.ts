/** What to do next on a route, and what a partnership has to settle. */
import type { IopViewModel } from './quiz.js';

/** Things to do or to ask, under one heading. */
export interface Steps {
  readonly part: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** Whose they are. */
  readonly source: string;
}

/** What to do next on the route. */
export function nextSteps({ text, result }: IopViewModel): Steps {
  const { title, lines, source } = text.steps[result.route];
  return { part: 'next', title, lines, source: text.cited[source]! };
}

/** What a partnership has to settle, and what guidance asks of one: for a partnership alone, or while it may become one. */
export function partnershipSteps({ text, result, l10n: { msg } }: IopViewModel): readonly Steps[] {
  if (result.route === 'procurement' || result.route === 'grant') return [];
  const { title, lines, source } = text.steps.iop;
  const settle = { part: 'settle', title, lines, source: text.cited[source]! };
  return [
    ...(result.route === 'iop' ? [] : [settle]),
    {
      part: 'further',
      title: msg('Kontrollera också', { id: 'iop.further', desc: 'Heading of two more criteria' }),
      lines: text.further,
      source: text.cited.borlange!,
    },
    {
      part: 'keys',
      title: msg('Fyra nycklar till partnerskap', { id: 'iop.keys', desc: 'Heading of the four keys of MUCF' }),
      lines: text.keys,
      source: text.cited.mucf!,
    },
  ];
}

/** What opens what only a partnership has to settle; a condition while the route is not clear. */
export const ifPartnership = ({ result, l10n: { msg } }: IopViewModel): string =>
  result.route === 'unclear'
    ? msg('Om det blir ett partnerskap', {
        id: 'iop.if-partnership',
        desc: 'Opens what to settle and check in case the route turns out to be an IOP',
      })
    : msg('Mer att tänka på i ett partnerskap', {
        id: 'iop.of-partnership',
        desc: 'Opens what else guidance asks of an IOP',
      });
