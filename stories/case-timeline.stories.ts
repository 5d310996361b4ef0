import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { renderCaseTimeline, type CaseTimelineArgs } from './render-case-timeline.js';

const meta = {
  title: 'sos-case-timeline/Overview',
  component: 'sos-case-timeline',
  render: renderCaseTimeline,
} satisfies Meta<CaseTimelineArgs>;

export default meta;
type Story = StoryObj<CaseTimelineArgs>;

/** Months and years as far as the source gives them; a dashed bar lies somewhere in its year. */
export const Crossroads: Story = {};

/** Without dates there are no bars. */
export const Boras: Story = { args: { case: 'boras' } };

/** The names alone, since the sources give no more. */
export const ThreeCases: Story = { args: { case: 'three-cases' } };

/** With a point in time, a period within one year, and a phase without events. */
export const OwnCase: Story = {
  args: { src: new URL('../test/content/custom/example-case.json', import.meta.url).href },
};

/** Below a heading of level 3. */
export const HeadingLevel4: Story = {
  args: { headingLevel: 4 },
  render: (args) =>
    html`<h2>Level 2</h2>
      <h3>Level 3</h3>
      ${renderCaseTimeline(args)}`,
  tags: ['!autodocs'],
};

export const FaultNoSuchFile: Story = { args: { src: 'misspelt.json' }, tags: ['fault'] };
