import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/sos-iop-quiz.js';
import { iop } from '../src/content/iop/index.js';
import { encodeAnswers } from '../src/scoring/index.js';
import { BEGUN, CONTRADICTING, DENIED, EARLY, GRANT, JOIN, PROCURE, SEVEN, UNCLEAR } from './iop-quiz-answers.js';
import { renderElement, type Args } from './render-element.js';

const meta = {
  title: 'sos-iop-quiz/Overview',
  component: 'sos-iop-quiz',
  render: renderElement('iop-quiz'),
} satisfies Meta<Args<'iop-quiz'>>;

export default meta;
type Story = StoryObj<Args<'iop-quiz'>>;

export const Start: Story = {};

export const StartWithAnswers: Story = { args: { answers: BEGUN } };

export const Question: Story = { args: { step: 'initiative', answers: BEGUN } };

/** Of a condition, with Crossroads as the reason to ask. */
export const ConditionQuestion: Story = { args: { step: 'spanners' }, tags: ['!autodocs'] };

/** Of the situation: there is no "partly". */
export const SituationQuestion: Story = { args: { step: 'specific-activity', answers: UNCLEAR }, tags: ['!autodocs'] };

/** After the seven decisive questions: the route so far, and the choice to stop or to go on. */
export const EarlyRoute: Story = { args: { step: 'early', answers: SEVEN } };

export const EarlyUnclear: Story = {
  args: { step: 'early', answers: { ...SEVEN, 'no-market': 'unknown' } },
  tags: ['!autodocs'],
};

/** All answers, those that are missing too, before the result. */
export const Review: Story = { args: { step: 'review', answers: BEGUN } };

export const RouteIop: Story = { args: { step: 'result', answers: JOIN } };

/** Answers to start from, as a code from an earlier visit. */
export const FromCode: Story = {
  args: { step: 'result', code: encodeAnswers(iop.structure, { answers: JOIN, sector: 'public' }) },
  tags: ['!autodocs'],
};

/** Its own next steps, and no questions of a partnership. */
export const RouteProcurement: Story = { args: { step: 'result', answers: PROCURE } };

/** Three answers of 21: the route is called early, and the questions that are left are counted. */
export const Early: Story = { args: { step: 'result', answers: EARLY } };

/** The visitor has stopped after the seven decisive questions. */
export const StoppedEarly: Story = { args: { step: 'result', answers: SEVEN } };

export const RouteGrant: Story = { args: { step: 'result', answers: GRANT }, tags: ['!autodocs'] };

export const Unclear: Story = { args: { step: 'result', answers: UNCLEAR }, tags: ['!autodocs'] };

/** The form takes a partnership back, and names nothing in its place. */
export const Denied: Story = { args: { step: 'result', answers: DENIED }, tags: ['!autodocs'] };

/** Answers that do not go together are named. */
export const Contradiction: Story = { args: { step: 'result', answers: CONTRADICTING } };

export const NoAnswers: Story = { args: { step: 'result' }, tags: ['!autodocs'] };

export const SaveOnDevice: Story = { args: { step: 'result', answers: JOIN, allowSave: true }, tags: ['!autodocs'] };

/** Below a heading of level 3. */
export const HeadingLevel4: Story = {
  args: { step: 'result', answers: JOIN, headingLevel: 4 },
  tags: ['!autodocs'],
};
