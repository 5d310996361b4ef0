import * as stories from '../../stories/iop-quiz.stories.js';
import { testStories } from './story-tests.js';

testStories(stories, { everywhere: true });
