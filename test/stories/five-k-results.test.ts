import * as stories from '../../stories/five-k-results.stories.js';
import { testStories } from './story-tests.js';

testStories(stories);
