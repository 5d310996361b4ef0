import * as stories from '../../stories/factor-checklist.stories.js';
import type { ChecklistArgs } from '../../stories/render-factor-checklist.js';
import { testStories } from './story-tests.js';

const shows = ({ step, answers, code }: ChecklistArgs): string =>
  step || answers || code ? '[part="summary"]' : '[part="start"]';

testStories(stories, shows);
testStories(stories, shows, { name: 'dark', args: { theme: 'dark' } });
testStories(stories, shows, { name: 'in a narrow sidebar', width: '14em' });
