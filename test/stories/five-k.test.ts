import * as stories from '../../stories/five-k.stories.js';
import { showsFiveK } from './five-k-states.js';
import { testStories } from './story-tests.js';

testStories(stories, showsFiveK);
testStories(stories, showsFiveK, { name: 'dark', args: { theme: 'dark' } });
testStories(stories, showsFiveK, { name: 'in a narrow sidebar', width: '14em' });
