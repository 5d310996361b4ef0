import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/sos-five-k.js';
import { fiveK } from '../src/content/index.js';
import { encodeAnswers } from '../src/scoring/index.js';
import { alike, MIXED } from './five-k-answers.js';
import { renderElement, type Args } from './render-element.js';

const meta = {
  title: 'sos-five-k/Results',
  component: 'sos-five-k',
  render: renderElement('five-k'),
  args: { step: 'result' },
  // Each is long: the page with all of them would say less than the list beside it.
  tags: ['!autodocs'],
} satisfies Meta<Args<'five-k'>>;

export default meta;
type Story = StoryObj<Args<'five-k'>>;

export const AsRadar: Story = { args: { answers: MIXED, view: 'radar' } };

export const AsDots: Story = { args: { answers: MIXED, view: 'dots' } };

export const AsTable: Story = { args: { answers: MIXED, view: 'table' } };

export const OneWeakest: Story = { args: { answers: alike(4, 5, 4, 2, 3) } };

export const TwoEquallyWeak: Story = { args: { answers: alike(4, 2, 4, 2, 3) } };

export const ThreeEquallyWeak: Story = { args: { answers: alike(2, 2, 4, 2, 3) } };

export const AllEqual: Story = { args: { answers: alike(3, 3, 3, 3, 3) } };

export const AllStrengths: Story = { args: { answers: alike(5, 5, 4, 5, 5) } };

export const AllWeakPoints: Story = { args: { answers: alike(2, 1, 2, 1, 2) } };

export const WithUnknown: Story = {
  args: { answers: { ...MIXED, network: 'unknown', officials: 'unknown', form: 'unknown' } },
};

/** A dimension has no score when fewer than half of its statements are answered. */
export const FewAnswers: Story = { args: { answers: { ...alike(4, 3), funding: 2, inside: 3, people: 'unknown' } } };

export const FewAnswersAsDots: Story = { args: { ...FewAnswers.args, view: 'dots' } };

export const FewAnswersAsTable: Story = { args: { ...FewAnswers.args, view: 'table' } };

/** Answers to start from, as a code from an earlier visit. */
export const FromCode: Story = { args: { code: encodeAnswers(fiveK.structure, { answers: MIXED, sector: 'civil' }) } };

/** The sector is not asked for where the page presets it. */
export const SectorPreset: Story = { args: { answers: MIXED, sector: 'public' }, tags: ['!autodocs'] };

const baseline = encodeAnswers(fiveK.structure, { answers: alike(3, 2, 4, 2, 1) });

/** An earlier answer beside the present one: what has changed, and dashed rings where it was. */
export const BeforeAndNow: Story = { args: { answers: MIXED, baseline } };

export const BeforeAndNowAsDots: Story = { args: { answers: MIXED, baseline, view: 'dots' } };

export const BeforeAndNowAsTable: Story = { args: { answers: MIXED, baseline, view: 'table' } };

/** For a front page: finding, picture and lowest answers. */
export const Compact: Story = { args: { answers: MIXED, compact: true } };

/** Every area level, answered differently. */
export const LevelAreas: Story = {
  args: { answers: { ...alike(3, 3, 3, 3, 3), spanner: 2, network: 4, funding: 1, time: 5 } },
};

export const AllAlike: Story = { args: { answers: alike(4, 4, 4, 4, 4) } };

export const ManyUnknown: Story = {
  args: { answers: { ...alike('unknown', 'unknown', 'unknown', 'unknown', 'unknown'), funding: 2, form: 4 } },
};

export const NoAnswers: Story = {};

export const OnlyUnknown: Story = { args: { answers: alike('unknown', 'unknown', 'unknown', 'unknown', 'unknown') } };
