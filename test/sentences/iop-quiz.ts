import type { Locale } from '../../src/catalog.js';
import { iop } from '../../src/content/index.js';
import type { Group } from './table.js';

/** The route is content; what else the quiz puts together gets its rows here. */
export async function iopQuiz(locale: Locale): Promise<readonly Group[]> {
  const { routes } = await iop.text(locale);
  return [
    {
      title: 'Quiz: the route',
      isSummary: true,
      cases: Object.fromEntries(Object.entries(routes).map(([id, { sentence }]) => [id, () => sentence])),
    },
  ];
}
