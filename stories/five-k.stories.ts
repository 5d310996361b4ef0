import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/sos-five-k.js';
import { alike, BEGUN, MIXED } from './five-k-answers.js';
import { renderElement, type Args } from './render-element.js';

const meta = {
  title: 'sos-five-k/Overview',
  component: 'sos-five-k',
  render: renderElement('five-k'),
} satisfies Meta<Args<'five-k'>>;

export default meta;
type Story = StoryObj<Args<'five-k'>>;

export const Start: Story = {};

export const StartWithAnswers: Story = { args: { answers: BEGUN } };

export const FirstStep: Story = { args: { step: 'kompetens' }, tags: ['!autodocs'] };

export const MidWay: Story = { args: { step: 'kapital', answers: BEGUN } };

export const LastStep: Story = { args: { step: 'kontext', answers: alike(4, 5, 3, 2) }, tags: ['!autodocs'] };

export const Result: Story = { args: { step: 'result', answers: MIXED } };

/** The chart of means from a workshop or a report: no questions, no advice. */
export const FromScores: Story = { args: { scores: '4 3.5 2 3 4' } };

/** A minus sign for a dimension that has no score. */
export const FromScoresWithoutOne: Story = { args: { scores: '4.2 3.1 - 2.6 3.8', view: 'dots' } };

/** Without `allow-save`, nothing is ever stored. */
export const SaveOnDevice: Story = { args: { step: 'kapital', answers: BEGUN, allowSave: true } };

export const SaveOnDeviceAtTheResult: Story = {
  args: { step: 'result', answers: MIXED, allowSave: true },
  tags: ['!autodocs'],
};

/** Below a heading of level 3. */
export const HeadingLevel4: Story = {
  args: { headingLevel: 4 },
};

export const HeadingLevel4AtTheResult: Story = {
  ...HeadingLevel4,
  args: { ...Result.args, headingLevel: 4 },
  tags: ['!autodocs'],
};
