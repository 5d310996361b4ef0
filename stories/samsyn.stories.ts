import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/sos-samsyn.js';
import { renderElement, type Args } from './render-element.js';
import { ALL_AGREE, ALL_WEAK, asText, faultyText, FIVE, HINDRANCES, many, PICKED, THREE } from './samsyn-responses.js';

const meta = {
  title: 'sos-samsyn/Overview',
  component: 'sos-samsyn',
  render: renderElement('samsyn'),
} satisfies Meta<Args<'samsyn'>>;

export default meta;
type Story = StoryObj<Args<'samsyn'>>;

/** Nothing to compare yet. */
export const Start: Story = {};

/** One party of each sector, from codes as they stand in an e-mail. */
export const ThreeParties: Story = { args: { codes: asText(THREE) } };

/** Two sectors with two parties each. */
export const FiveParties: Story = { args: { responses: FIVE, group: 'Framtidsgruppen' } };

/** What is needed to compare. */
export const OneParty: Story = { args: { responses: THREE.slice(0, 1) } };

/** Without sectors, gaps are between parties. */
export const WithoutSectors: Story = { args: { responses: THREE.map(({ answers }) => ({ answers })) } };

/** Ten or more: distributions, and sectors only where three have answered. */
export const Forty: Story = { args: { responses: many(40) } };

export const TenThousand: Story = { args: { responses: many(10_000) } };

/** The others' answers wait for the visitor's own. */
export const Blind: Story = { args: { codes: asText(THREE), blind: true } };

/** What is wrong with each, while the good one counts. */
export const FaultyCodes: Story = { args: { codes: faultyText() } };

/** High answers to a hindering statement are weak points. */
export const Hindrances: Story = { args: { instrument: 'conditions', responses: HINDRANCES } };

/** What all, some and one have picked. */
export const PickSet: Story = { args: { instrument: 'motives', responses: PICKED } };

export const PickSetForty: Story = {
  args: {
    instrument: 'motives',
    responses: many(40).map(({ answers, sector }, at) => ({
      sector: sector!,
      answers: Object.fromEntries(
        Object.keys(PICKED[at % 3]!.answers)
          .filter((_id, item) => Object.values(answers)[item] !== 1)
          .map((id) => [id, 5 as const]),
      ),
    })),
  },
};

/** The group beside itself at an earlier time. */
export const ThenAndNow: Story = {
  args: {
    responses: FIVE.map((each) => ({ ...each, answers: { ...each.answers, time: 4, network: 3 } })),
    baseline: asText(FIVE),
  },
};

export const AllAgree: Story = { args: { responses: ALL_AGREE } };

export const AllAgreeThatItIsWeak: Story = { args: { responses: ALL_WEAK } };

export const CustomInstrument: Story = {
  args: { src: new URL('../test/content/custom/example-instrument.json', import.meta.url).href },
};

/** Below a heading of level 3. */
export const HeadingLevel4: Story = {
  args: { headingLevel: 4, responses: THREE },
  tags: ['!autodocs'],
};

export const FaultNoSuchFile: Story = { args: { src: 'misspelt.json' }, tags: ['fault'] };
