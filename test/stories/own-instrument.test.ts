import * as stories from '../../stories/own-instrument.stories.js';
import { showsFiveK } from './five-k-states.js';
import { testStories } from './story-tests.js';

testStories(stories, showsFiveK);
