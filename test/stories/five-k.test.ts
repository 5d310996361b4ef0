import * as stories from '../../stories/five-k.stories.js';
import { showsFiveK } from './five-k-states.js';
import { testStories } from './story-tests.js';

testStories(stories, showsFiveK);
