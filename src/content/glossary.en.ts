/** The glossary: words that texts mark, and what they mean. One named export per term, so that a bundle holds only what its texts refer to. */
import type { Term } from './types.js';

export const collaboration = {
  word: 'Collaboration',
  explanation:
    'Doing something together for a set purpose. Several parties pool what they have to solve something that none can solve alone.',
  source: 'hogberg-2019',
} as const satisfies Term;

export const sector = {
  word: 'Sector',
  explanation:
    'A part of society. We count three: the public, the private and the idea-based sector, also called civil society.',
  source: 'liu-2018',
} as const satisfies Term;

export const boundarySpanner = {
  word: 'Boundary spanner',
  explanation:
    'A key person with a foothold in several sectors, who is in contact with other boundary spanners across the borders between organisations.',
  source: 'tillmar-2018',
} as const satisfies Term;

export const intersectoralCompetence = {
  word: 'Intersectoral competence',
  explanation: 'Knowing what other sectors are like, and having experience of them yourself.',
  source: 'tillmar-2018',
} as const satisfies Term;

export const networkCompetence = {
  word: 'Network competence',
  explanation: 'Being able to make contacts, keep them alive and bring people together.',
  source: 'sos-widgets',
} as const satisfies Term;

export const targetGroup = {
  word: 'Target group',
  explanation:
    'The people the collaboration is for. The researchers speak of a boundary object: the target group and the social issue it is part of.',
  source: 'tillmar-2018',
} as const satisfies Term;

export const logic = {
  word: 'Logic',
  explanation:
    'A settled way of seeing and doing things, for example in the state, in a market or in a profession. Logics can clash.',
  source: 'hogberg-2019',
} as const satisfies Term;

export const givingUp = {
  word: 'Giving something up',
  explanation:
    'Letting go of something of your own for the common good: a value, an interpretation or a habit at work.',
  source: 'boras',
} as const satisfies Term;

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
    'A partnership in which an idea-based and a public party both contribute to the funding. The idea-based party takes the first step, ' +
    'and the public party does not steer in detail. The form is meant to last, and is for situations with no market or competition.',
  source: 'hogberg-2019',
} as const satisfies Term;
