import * as stories from '../../stories/five-k-colours.stories.js';
import { testStories } from './story-tests.js';

testStories(stories);
