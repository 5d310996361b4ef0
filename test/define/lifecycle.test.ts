/** Every widget leaves the page as it found it: 1,000 times in and out, no listener stays; of 100 that were shown, none is kept in memory. */
import { expect, fixture } from '@open-wc/testing';
import { WIDGET_NAMES } from '../../src/catalog.js';
import '../../src/define/index.js';
import { ENGINE } from '../engine.js';
import { pause } from '../visitor.js';
import { waitUntil } from '../wait-until.js';
const shown = (el: Element): boolean => !!el.shadowRoot?.querySelector('[lang]');

for (const tag of WIDGET_NAMES.map((name) => `sos-${name}` as const)) {
  describe(`<${tag}> that comes and goes`, () => {
    it('1,000 times leaves no listener behind', async () => {
      let listeners = 0;
      const { addEventListener, removeEventListener } = EventTarget.prototype;
      // Called without a target, it is the window's.
      const outside = (target: EventTarget | undefined): boolean =>
        !target ||
        target === window ||
        target === document ||
        target === document.documentElement ||
        target === document.body;
      EventTarget.prototype.addEventListener = function (this: EventTarget, ...args) {
        if (outside(this)) listeners += 1;
        addEventListener.apply(this, args);
      };
      EventTarget.prototype.removeEventListener = function (this: EventTarget, ...args) {
        if (outside(this)) listeners -= 1;
        removeEventListener.apply(this, args);
      };
      const page = await fixture('<div></div>');
      const el = document.createElement(tag);
      try {
        for (let i = 0; i < 1000; i += 1) {
          page.append(el);
          el.remove();
        }
        page.append(el);
        await waitUntil(() => shown(el), 'Nothing is shown');
        el.remove();
      } finally {
        Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
      }
      expect(listeners).to.equal(0);
    });

    const { gc } = globalThis as { gc?: (options: { type: 'major'; execution: 'async' }) => Promise<void> };
    (ENGINE === 'chromium' && gc ? it : it.skip)('is not kept in memory', async function test() {
      this.timeout(30_000);
      const page = await fixture('<div></div>');
      const refs: WeakRef<Element>[] = [];
      // In a function of its own, so that no variable here holds one.
      const round = async (): Promise<void> => {
        const els = Array.from({ length: 10 }, () => document.createElement(tag));
        page.append(...els);
        // Not waitUntil, which keeps what it looks at until its time would be up.
        while (!els.every(shown)) await pause(5);
        refs.push(...els.map((el) => new WeakRef(el)));
        page.replaceChildren();
      };
      for (let i = 0; i < 10; i += 1) await round();
      for (let i = 0; i < 50 && refs.some((ref) => ref.deref()); i += 1) {
        await pause(20);
        // From the event loop: collecting from within a function takes what lies on the stack for references, and keeps one or two by chance.
        await gc!({ type: 'major', execution: 'async' });
      }
      expect(refs.filter((ref) => ref.deref()).length).to.equal(0);
    });
  });
}
