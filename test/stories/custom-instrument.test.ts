import * as stories from '../../stories/custom-instrument.stories.js';
import { testStories } from './story-tests.js';

testStories(stories);
