import * as stories from '../../stories/samsyn.stories.js';
import { testStories } from './story-tests.js';

testStories(stories, { everywhere: true });
