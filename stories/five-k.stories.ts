import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { alike, BEGUN, MIXED } from './five-k-answers.js';
import { renderFiveK, type FiveKArgs } from './render-five-k.js';

const meta = {
  title: 'sos-five-k/Overview',
  component: 'sos-five-k',
  render: renderFiveK,
} satisfies Meta<FiveKArgs>;

export default meta;
type Story = StoryObj<FiveKArgs>;

export const Start: Story = {};

export const StartWithAnswers: Story = { args: { answers: BEGUN } };

export const FirstStep: Story = { args: { step: 'kompetens' }, tags: ['!autodocs'] };

export const MidWay: Story = { args: { step: 'kapital', answers: BEGUN } };

export const LastStep: Story = { args: { step: 'kontext', answers: alike(4, 5, 3, 2) }, tags: ['!autodocs'] };

export const Result: Story = { args: { step: 'result', answers: MIXED } };

/** A picture from a workshop or a report: no questions, no advice. */
export const ReadyScores: Story = { args: { scores: '4 3.5 2 3 4' } };

/** A minus sign for a dimension that has no score. */
export const ReadyScoresWithoutOne: Story = { args: { scores: '4.2 3.1 - 2.6 3.8', view: 'dots' } };

/** Without `allow-save`, nothing is ever stored. */
export const SaveOnDevice: Story = { args: { step: 'kapital', answers: BEGUN, allowSave: true } };

export const SaveOnDeviceAtTheResult: Story = {
  args: { step: 'result', answers: MIXED, allowSave: true },
  tags: ['!autodocs'],
};

/** Below a heading of level 3. */
export const HeadingLevel4: Story = {
  args: { headingLevel: 4 },
  render: (args) =>
    html`<h2>Level 2</h2>
      <h3>Level 3</h3>
      ${renderFiveK(args)}`,
};

export const HeadingLevel4AtTheResult: Story = {
  ...HeadingLevel4,
  args: { ...Result.args, headingLevel: 4 },
  tags: ['!autodocs'],
};
