import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/define/sos-samsyn.js';
import type { SosSamsyn } from '../src/index.js';
import { renderElement, type Args } from './render-element.js';
import { FIVE, many, PICKED } from './samsyn-responses.js';

/** What a story may set, and the place of the view that it shows, from 0. */
type MeetingArgs = Args<'samsyn'> & { place: number };

/** Opens the meeting as a page does, and goes to a view. */
async function present(element: Element | undefined, place: number): Promise<void> {
  const widget = element?.querySelector<SosSamsyn>('sos-samsyn');
  if (!widget?.isConnected) return;
  widget.present();
  const step = (): HTMLElement | undefined =>
    widget.shadowRoot?.querySelectorAll<HTMLElement>('[part=meeting] nav button')[place];
  // It loads, and opens when it has.
  while (!step()) await new Promise(requestAnimationFrame);
  step()!.click();
}

const meta = {
  title: 'sos-samsyn/Meeting',
  component: 'sos-samsyn',
  render: ({ place, ...args }) =>
    html`<div ${ref((element) => queueMicrotask(() => void present(element, place)))}>
      ${renderElement('samsyn')(args)}
    </div>`,
  args: { responses: FIVE, group: 'Ung i Malmö' },
  // Each covers the whole window.
  tags: ['!autodocs'],
} satisfies Meta<MeetingArgs>;

export default meta;
type Story = StoryObj<MeetingArgs>;

const DECISIONS = [
  { what: 'Be cheferna om fyra timmar i veckan', who: 'Stadsmissionen', when: '15 december' },
  { what: 'Rita en tidslinje tillsammans', who: 'Regionen', when: '20 januari' },
];

/** What has become of the decisions from last time. */
export const Since: Story = { args: { decisions: DECISIONS, place: 0 } };

/** What all agree on. */
export const Agreed: Story = { args: { place: 0 } };

/** A statement with what all have answered to it. */
export const Question: Story = { args: { place: 1 } };

export const QuestionOfMany: Story = { args: { responses: many(40), place: 1 } };

export const QuestionOfPicked: Story = { args: { instrument: 'motives', responses: PICKED, place: 1 } };

/** Written down in the meeting. */
export const Decided: Story = { args: { decisions: DECISIONS, place: 5 } };

/** One number, and the next meeting. */
export const Closing: Story = { args: { place: 5 } };

/** For a dark room. */
export const Dark: Story = { args: { theme: 'dark', place: 1 } };
