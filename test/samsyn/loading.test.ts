/** What a comparison fetches, and when. Imports nothing that would have fetched it before. */
import { expect } from '@open-wc/testing';
import type { SosSamsyn } from '../../src/index.js';
import { visit, waitUntil } from '../visitor.js';

const fetched = (path: string): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => new URL(name).pathname === path);
const VIEWS = '/src/samsyn/views.ts';
const WORDS = '/src/content/five-k/sv.ts';

describe('the rest of the comparison', () => {
  it('is fetched when the visitor nears the field, and nothing is shown of it', async () => {
    const reader = await visit<SosSamsyn>('sos-samsyn');
    expect([VIEWS, WORDS].map(fetched)).to.deep.equal([false, false]);
    reader.part('input')!.dispatchEvent(new PointerEvent('pointerenter'));
    await waitUntil(() => fetched(VIEWS) && fetched(WORDS), 'Neither views nor words come');
    await reader.settled();
    expect(reader.part('start')).not.to.equal(null);
    expect(fetched('/src/content/motives/sv.ts'), 'words of others').to.equal(false);
  });
});
