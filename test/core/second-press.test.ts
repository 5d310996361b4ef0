/** Two presses where one was meant: the second one falls on whatever the first has brought. */
import { expect } from '@open-wc/testing';
import { WIDGET_NAMES } from '../../src/catalog.js';
import type { SosElement, SosFiveK } from '../../src/index.js';
import { MIXED } from '../five-k/visitor.js';
import { said, visit, type Visitor } from '../visitor.js';

/** When the first of two presses was. The clock of the test: a busy machine is slower than any visitor. */
const FIRST = 1000;

/**
 * A press as a mouse or a finger gives it; with a key there is no count.
 * @returns false where the widget has swallowed it
 */
function press(target: Element, timeStamp = FIRST, detail = 1): boolean {
  const events = (detail ? ['mousedown', 'mouseup', 'click'] : ['click']).map((type) => {
    const event = new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, detail });
    return Object.defineProperty(event, 'timeStamp', { value: timeStamp });
  });
  return events.map((event) => target.dispatchEvent(event)).at(-1)!;
}

const pressable = ({ root }: Visitor<SosElement>): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('button, input, label, summary, select, a[href]')].filter((each) =>
    each.checkVisibility(),
  );
const view = ({ root }: Visitor<SosElement>): string => said(root.querySelector('#title'));

/** What would be lost or given by a press too many. */
const state = (visitor: Visitor<SosElement>): unknown => [
  view(visitor),
  'answers' in visitor.el ? JSON.stringify(visitor.el.answers) : '',
  [...visitor.root.querySelectorAll('details')].map(({ open }) => open),
  [...visitor.root.querySelectorAll('input')].map(({ checked, value }) => [checked, value]),
];

const STARTS: readonly (readonly [sentence: string, tag: string, props: object])[] = [
  ...WIDGET_NAMES.map((name) => [`${name} at its start`, `sos-${name}`, {}] as const),
  ['five-k with answers', 'sos-five-k', { answers: { spanner: 1 } }],
  ...['kompetens', 'kontakt', 'kontext', 'result'].map(
    (step) => [`five-k at ${step}`, 'sos-five-k', { step, answers: MIXED }] as const,
  ),
  ['the quiz at a question', 'sos-iop-quiz', { step: 'funding' }],
  ['the quiz at its review', 'sos-iop-quiz', { step: 'review' }],
  ['the quiz at its result', 'sos-iop-quiz', { step: 'result' }],
  ['the checklist', 'sos-factor-checklist', { step: 'list' }],
];

for (const [sentence, tag, props] of STARTS) {
  it(`${sentence}: the second press does nothing in the view that has come`, async () => {
    const { length } = (await visit<SosElement>(tag, undefined, props)).root.querySelectorAll('button');
    for (let i = 0; i < length; i += 1) {
      const visitor = await visit<SosElement>(tag, undefined, props);
      const button = visitor.root.querySelectorAll('button')[i];
      const name = said(button);
      if (!button?.checkVisibility() || /^Skriv ut|^Kopiera/.test(name)) continue;
      const before = view(visitor);
      press(button);
      await visitor.settled();
      if (view(visitor) === before) continue;
      const come = state(visitor);
      for (const target of pressable(visitor)) {
        expect(press(target, FIRST + 150), `${name}, then ${said(target)}`).to.equal(false);
        expect(press(target, FIRST + 450, 2), `${name}, then ${said(target)}, a slow double click`).to.equal(false);
      }
      await visitor.settled();
      expect(state(visitor), name).to.deep.equal(come);
      visitor.el.remove();
    }
  });
}

describe('after a change of view', () => {
  const begun = async (): Promise<Visitor<SosFiveK>> => {
    const visitor = await visit<SosFiveK>('sos-five-k');
    press(visitor.button('Börja'));
    await visitor.settled();
    return visitor;
  };

  it('a press that begins as part of the pair ends as that', async () => {
    const { el, radio } = await begun().then((visitor) => ({ el: visitor.el, radio: visitor.radio('spanner', 3) }));
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true, detail: 1 });
    radio.dispatchEvent(Object.defineProperty(down, 'timeStamp', { value: FIRST + 350 }));
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail: 1 });
    radio.dispatchEvent(Object.defineProperty(click, 'timeStamp', { value: FIRST + 450 }));
    expect(el.answers).to.deep.equal({});
  });

  it('the next press counts', async () => {
    const visitor = await begun();
    press(visitor.radio('spanner', 3), FIRST + 450);
    press(visitor.radio('intersectoral', 4), FIRST + 500);
    press(visitor.radio('network', 4), FIRST + 550, 2);
    expect(visitor.el.answers).to.deep.equal({ spanner: 3, intersectoral: 4, network: 4 });
  });

  it('a key counts at once', async () => {
    const visitor = await begun();
    press(visitor.radio('spanner', 3), FIRST + 150, 0);
    expect(visitor.el.answers).to.deep.equal({ spanner: 3 });
  });
});
