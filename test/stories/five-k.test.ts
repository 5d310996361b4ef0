import * as stories from '../../stories/five-k.stories.js';
import { testStories } from './story-tests.js';

testStories(stories, { everywhere: true });
