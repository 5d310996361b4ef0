import type { SamsynArgs } from '../../stories/render-samsyn.js';
import * as stories from '../../stories/samsyn.stories.js';
import { testStories } from './story-tests.js';

const shows = ({ codes, responses, blind }: SamsynArgs): string =>
  blind ? '[part="own"]' : codes || responses?.length ? '[part="sentence"]' : '[part="start"]';

testStories(stories, shows);
testStories(stories, shows, { name: 'dark', args: { theme: 'dark' } });
testStories(stories, shows, { name: 'in a narrow sidebar', width: '14em' });
