import * as stories from '../../stories/samsyn-meeting.stories.js';
import { testStories } from './story-tests.js';

testStories(stories);
