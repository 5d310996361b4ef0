import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/sos-five-k.js';
import { BEGUN, MIXED } from './five-k-answers.js';
import { renderElement, type Args } from './render-element.js';

const meta = {
  title: 'sos-five-k/Colours',
  component: 'sos-five-k',
  render: renderElement('five-k'),
  tags: ['!autodocs'],
} satisfies Meta<Args<'five-k'>>;

export default meta;
type Story = StoryObj<Args<'five-k'>>;

export const DarkStart: Story = { args: { theme: 'dark' } };

export const DarkMidWay: Story = { args: { theme: 'dark', step: 'kapital', answers: BEGUN } };

export const DarkResult: Story = { args: { theme: 'dark', step: 'result', answers: MIXED } };

/** Yellow cannot be read on white; the widget darkens it until it can. */
export const YellowStart: Story = { args: { '--sos-color-accent': '#ffcd00' } };

export const YellowMidWay: Story = { args: { ...DarkMidWay.args, theme: 'light', '--sos-color-accent': '#ffcd00' } };

export const YellowResult: Story = { args: { ...DarkResult.args, theme: 'light', '--sos-color-accent': '#ffcd00' } };

export const YellowDarkStart: Story = { args: { ...YellowStart.args, theme: 'dark' } };

export const YellowDarkMidWay: Story = { args: { ...YellowMidWay.args, theme: 'dark' } };

export const YellowDarkResult: Story = { args: { ...YellowResult.args, theme: 'dark' } };

/** The page's own colours and typeface, set as a pair. */
export const PageColours: Story = {
  args: {
    step: 'result',
    answers: MIXED,
    '--sos-color-accent': '#7a1f5c',
    '--sos-color-text': '#241a20',
    '--sos-color-background': '#fdf6ee',
    '--sos-font-family': 'Georgia, serif',
    '--sos-radius': '1em',
    '--sos-padding': '1.5em',
  },
};
