import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/sos-factor-checklist.js';
import { conditions } from '../src/content/conditions/index.js';
import { practice } from '../src/content/practice/index.js';
import { encodeAnswers } from '../src/scoring/index.js';
import type { Answer, Answers, Instrument } from '../src/scoring/instrument.js';
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

/** The summary stands beside the statements, the result below them. Agreeing with an obstacle is a weak point. */
export const Answered: Story = { args: { answers: answersTo('conditions') } };

/** Too few answers for a finding: how many are left, and the way back to the first of them. */
export const FewAnswers: Story = { args: { answers: some(5) } };

/** No single weak point: what is in place and what to talk about share the room. */
export const NothingWeak: Story = { args: { answers: like(4, 3) } };

export const AllInPlace: Story = { args: { answers: like(5, 5) } };

/** Five of many weak points are seen at once, the rest are behind them. */
export const AllWeak: Story = { args: { answers: like(2, 1) } };

/** On half of it or more: an answer too. */
export const DontKnow: Story = { args: { answers: like('unknown', 3) } };

export const FromCode: Story = {
  args: {
    set: 'practice',
    code: encodeAnswers(practice.structure, { answers: answersTo('practice'), sector: 'public' }),
  },
  tags: ['!autodocs'],
};

/** The first answers of `Answered`. */
function some(count: number): Answers {
  return Object.fromEntries(Object.entries(answersTo('conditions')).slice(0, count));
}

/** Every other statement as the first answer says, the rest as the second: 5 is good, whether a statement helps or hinders. */
function like(one: Answer, other: Answer): Answers {
  const { dimensions }: Instrument = conditions.structure;
  return Object.fromEntries(
    dimensions
      .flatMap(({ items }) => items)
      .map(({ id, reversed }, i) => {
        const answer = i % 2 ? other : one;
        return [id, reversed && answer !== 'unknown' ? ((6 - answer) as Answer) : answer];
      }),
  );
}

const baseline: Answers = Object.fromEntries(Object.keys(answersTo('practice')).map((id) => [id, 3]));

/** An earlier answer beside the present one. */
export const BeforeAndNow: Story = {
  args: {
    set: 'practice',
    answers: answersTo('practice'),
    baseline: encodeAnswers(practice.structure, { answers: baseline }),
  },
};

/** Any number can be picked. The result says what it means, and explains what has been picked. */
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
