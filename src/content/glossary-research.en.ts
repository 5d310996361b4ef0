/** The glossary: words of the research behind, apart from those that the statements use and that load with them. */
import type { Term } from './types.js';

export const ideaBased = {
  word: 'Idea-based',
  explanation:
    'Driven by a cause, neither for profit nor by the state. It may be an association, a foundation or a congregation.',
  source: 'sos-widgets',
} as const satisfies Term;

export const sharedView = {
  word: 'Shared view',
  explanation: 'Seeing something in the same way and giving it the same meaning. “Samsyn” in Swedish.',
  source: 'hogberg-2019',
} as const satisfies Term;

export const iop = {
  word: 'Idea-based public partnership (IOP)',
  explanation:
    'A partnership in which an idea-based and a public party share the cost. The idea-based party takes the first step, ' +
    'and the public party does not steer in detail. The form is meant to last, and is for situations with no market or competition.',
  source: 'hogberg-2019',
} as const satisfies Term;
