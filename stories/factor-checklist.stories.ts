import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { practice } from '../src/content/practice/index.js';
import { encodeAnswers } from '../src/scoring/index.js';
import type { Answers } from '../src/scoring/instrument.js';
import { renderChecklist, type ChecklistArgs } from './render-factor-checklist.js';

const meta = {
  title: 'sos-factor-checklist/Overview',
  component: 'sos-factor-checklist',
  render: renderChecklist,
} satisfies Meta<ChecklistArgs>;

export default meta;
type Story = StoryObj<ChecklistArgs>;

/** The first answers to a set, in the order that it is asked. */
const inOrder = (ids: string, answers: readonly Answers[string][]): Answers =>
  Object.fromEntries(ids.split(' ').map((id, i) => [id, answers[i % answers.length]!]));

export const Start: Story = {};

export const Conditions: Story = { args: { step: 'list' } };

/** The summary follows the answers; agreeing with an obstacle counts low. */
export const ConditionsAnswered: Story = {
  args: {
    set: 'conditions',
    answers: inOrder(
      'clarity-decisions clarity-mandate clarity-costs legitimacy commitment balance trust purposes status costs language short-term',
      [4, 2, 3, 5, 4, 'unknown', 5, 2, 4],
    ),
  },
};

export const Results: Story = { args: { set: 'results', step: 'list' }, tags: ['!autodocs'] };

export const ResultsAnswered: Story = {
  args: {
    set: 'results',
    answers: inOrder(
      'experience experience-around respect respect-organisations own-gains roles responsibility openness continuous visions goals-concrete funding staff',
      [4, 5, 2, 3, 1],
    ),
  },
  tags: ['!autodocs'],
};

/** With the trade-off between line organisation and network. */
export const Leadership: Story = { args: { set: 'leadership', step: 'list' } };

export const Practice: Story = { args: { set: 'practice', step: 'list' }, tags: ['!autodocs'] };

export const PracticeAnswered: Story = {
  args: {
    set: 'practice',
    answers: inOrder(
      'responsiveness flexibility time sacrifice differences dilemmas involvement common-goals target-group citizens',
      [5, 4, 2, 3],
    ),
  },
};

const practiceIds =
  'responsiveness flexibility time sacrifice differences dilemmas involvement common-goals target-group citizens';

export const FromCode: Story = {
  args: {
    set: 'practice',
    code: encodeAnswers(practice.structure, { answers: inOrder(practiceIds, [5, 4, 2, 3]), sector: 'public' }),
  },
  tags: ['!autodocs'],
};

/** An earlier answer beside the present one. */
export const BeforeAndNow: Story = {
  args: {
    set: 'practice',
    answers: inOrder(practiceIds, [5, 4, 2, 3]),
    baseline: encodeAnswers(practice.structure, { answers: inOrder(practiceIds, [3]) }),
  },
};

/** Any number can be picked. */
export const Motives: Story = { args: { set: 'motives', step: 'list' } };

export const MotivesPicked: Story = {
  args: { set: 'motives', answers: inOrder('complex-problems recipients learning', [5]) },
};

export const LogicsOne: Story = { args: { set: 'logics', answers: { profession: 5 } } };

/** Several logics: a problem, a creative solution, or something in between. */
export const LogicsSeveral: Story = { args: { set: 'logics', answers: { state: 5, market: 5, family: 5 } } };

export const Need: Story = { args: { set: 'need', step: 'list' } };

export const NeedPicked: Story = { args: { set: 'need', answers: { children: 5, homelessness: 5 } } };

export const SaveOnDevice: Story = { args: { set: 'practice', step: 'list', allowSave: true }, tags: ['!autodocs'] };

/** Below a heading of level 3. */
export const HeadingLevel4: Story = {
  args: { set: 'practice', step: 'list', headingLevel: 4 },
  render: (args) =>
    html`<h2>Level 2</h2>
      <h3>Level 3</h3>
      ${renderChecklist(args)}`,
  tags: ['!autodocs'],
};

export const OwnInstrument: Story = {
  args: { src: new URL('../test/content/custom/example-instrument.json', import.meta.url).href, step: 'list' },
};

export const FaultNoSuchFile: Story = { args: { src: 'misspelt.json' }, tags: ['fault'] };
