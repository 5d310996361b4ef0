import * as stories from '../../stories/case-timeline.stories.js';
import { testStories } from './story-tests.js';

const shows = (): string => '[part="phases"]';

testStories(stories, shows);
testStories(stories, shows, { name: 'dark', args: { theme: 'dark' } });
testStories(stories, shows, { name: 'in a narrow sidebar', width: '14em' });
