import * as stories from '../../stories/case-timeline.stories.js';
import { testStories } from './story-tests.js';

testStories(stories, { everywhere: true });
