import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/sos-case-timeline.js';
import { renderElement, type Args } from './render-element.js';

const meta = {
  title: 'sos-case-timeline/Overview',
  component: 'sos-case-timeline',
  render: renderElement('case-timeline'),
} satisfies Meta<Args<'case-timeline'>>;

export default meta;
type Story = StoryObj<Args<'case-timeline'>>;

/** Months and years as far as the source gives them; a dashed bar lies somewhere in its year. */
export const Start: Story = {};

/** With a point in time, a period within one year, and a phase without events. */
export const CustomCase: Story = {
  args: { src: new URL('../test/content/custom/example-case.json', import.meta.url).href },
};

/** Below a heading of level 3. */
export const HeadingLevel4: Story = {
  args: { headingLevel: 4 },
  tags: ['!autodocs'],
};

export const FaultNoSuchFile: Story = { args: { src: 'misspelt.json' }, tags: ['fault'] };
