import * as stories from '../../stories/factor-checklist.stories.js';
import { testStories } from './story-tests.js';

testStories(stories, { everywhere: true });
