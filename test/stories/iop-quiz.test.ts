import * as stories from '../../stories/iop-quiz.stories.js';
import type { IopQuizArgs } from '../../stories/render-iop-quiz.js';
import { testStories } from './story-tests.js';

function shows({ step }: IopQuizArgs): string {
  if (!step) return '[part="start"]';
  return step === 'result' ? '[part="route"]' : step === 'review' ? '[part="review"]' : '[part="question"]';
}

testStories(stories, shows);
testStories(stories, shows, { name: 'dark', args: { theme: 'dark' } });
testStories(stories, shows, { name: 'in a narrow sidebar', width: '14em' });
