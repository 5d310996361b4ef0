import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/sos-factor-checklist.js';
import { practice } from '../src/content/practice/index.js';
import { encodeAnswers } from '../src/scoring/index.js';
import type { Answers } from '../src/scoring/instrument.js';
import { answersTo } from './catalog-stories.js';
import { renderElement, type Args } from './render-element.js';

const meta = {
  title: 'sos-factor-checklist/Overview',
  component: 'sos-factor-checklist',
  render: renderElement('factor-checklist'),
} satisfies Meta<Args<'factor-checklist'>>;

export default meta;
type Story = StoryObj<Args<'factor-checklist'>>;

export const Start: Story = {};

export const Statements: Story = { args: { step: 'list' } };

/** The summary follows the answers; agreeing with an obstacle counts low. */
export const Answered: Story = { args: { answers: answersTo('conditions') } };

export const FromCode: Story = {
  args: {
    set: 'practice',
    code: encodeAnswers(practice.structure, { answers: answersTo('practice'), sector: 'public' }),
  },
  tags: ['!autodocs'],
};

const baseline: Answers = Object.fromEntries(Object.keys(answersTo('practice')).map((id) => [id, 3]));

/** An earlier answer beside the present one. */
export const BeforeAndNow: Story = {
  args: {
    set: 'practice',
    answers: answersTo('practice'),
    baseline: encodeAnswers(practice.structure, { answers: baseline }),
  },
};

/** Any number can be picked. */
export const ToPickFrom: Story = { args: { set: 'motives', step: 'list' } };

export const LogicsOne: Story = { args: { set: 'logics', answers: { profession: 5 } } };

/** Several logics: a problem, a creative solution, or something in between. */
export const LogicsSeveral: Story = { args: { set: 'logics', answers: { state: 5, market: 5, family: 5 } } };

export const SaveOnDevice: Story = { args: { set: 'practice', step: 'list', allowSave: true }, tags: ['!autodocs'] };

/** Below a heading of level 3. */
export const HeadingLevel4: Story = {
  args: { set: 'practice', step: 'list', headingLevel: 4 },
  tags: ['!autodocs'],
};

export const CustomInstrument: Story = {
  args: { src: new URL('../test/content/custom/example-instrument.json', import.meta.url).href, step: 'list' },
};

export const FaultNoSuchFile: Story = { args: { src: 'misspelt.json' }, tags: ['fault'] };
