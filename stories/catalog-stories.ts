/**
 * Stories that follow from the catalogue: one or two for each set of factors and each case, without another list.
 * Storybook wants every story as an export of a module; .storybook/prepare.js writes these modules.
 */
import { CASES, FACTOR_SETS, type FactorSet, type WidgetName } from '../src/catalog.js';
import { instrumentContent } from '../src/content/instrument-content.js';
import type { Answer, Answers, Instrument } from '../src/scoring/instrument.js';

interface CatalogStories {
  /** Where Storybook shows them. */
  readonly title: string;
  readonly widget: WidgetName;
  readonly stories: Readonly<Record<string, { readonly args: object }>>;
}

export const CATALOG_STORIES: readonly CatalogStories[] = [
  {
    title: 'sos-factor-checklist/Sets',
    widget: 'factor-checklist',
    stories: Object.fromEntries(
      FACTOR_SETS.flatMap((set): [string, { args: object }][] => [
        [storyName(set), { args: { set, step: 'list' } }],
        [`${storyName(set)}Answered`, { args: { set, answers: answersTo(set) } }],
      ]),
    ),
  },
  {
    title: 'sos-case-timeline/Cases',
    widget: 'case-timeline',
    stories: Object.fromEntries(CASES.map((name) => [storyName(name), { args: { case: name } }])),
  },
];

function storyName(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase());
}

/** Answers of every kind, one after the other; to a set to pick from, every third thing is picked. */
export function answersTo(set: FactorSet): Answers {
  const { dimensions, kind }: Instrument = instrumentContent(set).structure;
  const all: readonly (Answer | undefined)[] =
    kind === 'pick' ? [5, undefined, undefined] : [4, 2, 3, 5, 4, 'unknown', 5, 2, 4];
  return Object.fromEntries(
    dimensions
      .flatMap(({ items }) => items)
      .flatMap(({ id }, i) => {
        const answer = all[i % all.length];
        return answer === undefined ? [] : [[id, answer] as const];
      }),
  );
}
