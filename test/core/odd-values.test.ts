/** What a page may set: every public property of every element, with values that no one should set. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/define/index.js';
import { WIDGET_NAMES } from '../../src/catalog.js';
import { expectWarnings } from '../console.js';
import { waitUntil } from '../wait-until.js';

/** By element, as the documentation has them; those of all of them first. `lang` is the browser's own, which refuses symbols itself. */
const COMMON = ['headingLevel', 'theme'];
const ANSWERED = [...COMMON, 'sector', 'name', 'resultField', 'allowSave', 'code', 'answers'];
const PROPERTIES: Readonly<Record<(typeof WIDGET_NAMES)[number], readonly string[]>> = {
  'five-k': [...ANSWERED, 'view', 'compact', 'scores', 'baseline', 'comparison'],
  'factor-checklist': [...ANSWERED, 'set', 'baseline', 'comparison'],
  'iop-quiz': ANSWERED,
  'case-timeline': [...COMMON, 'case'],
  samsyn: [...COMMON, 'instrument', 'codes', 'baseline', 'blind', 'group', 'selfCheck', 'responses', 'decisions'],
};

const revoked = Proxy.revocable([], {});
revoked.revoke();
const throwing = (): never => {
  throw new TypeError('not now');
};
/** A new one each time, since some are used up by being read. */
const ODD: Readonly<Record<string, () => unknown>> = {
  'a number': () => 7,
  NaN: () => NaN,
  'a whole number that is too large': () => 10n ** 30n,
  true: () => true,
  'a symbol': () => Symbol('x'),
  'a function': () => throwing,
  'an empty object': () => ({}),
  'an object without a prototype': () => Object.create(null) as unknown,
  'an object that no text comes from': () => ({ toString: 1, valueOf: 1 }),
  'an object whose parts throw': () => Object.defineProperty({}, 'a', { enumerable: true, get: throwing }),
  'an object that throws when it is asked for anything': () =>
    new Proxy({}, { get: throwing, has: throwing, ownKeys: throwing, getPrototypeOf: throwing }),
  'a list that throws when it is asked for anything': () =>
    new Proxy([], { get: throwing, has: throwing, ownKeys: throwing, getPrototypeOf: throwing }),
  'a proxy that is no more': () => revoked.proxy,
  'an empty list': () => [],
  'a list of anything': () => [undefined, null, Symbol('x'), {}, [], 1n, throwing, revoked.proxy],
  'a list with holes': () => [, , 4, ,],
  'a list whose parts throw': () => Object.defineProperty([1, 2], 0, { enumerable: true, get: throwing }),
  'a long list': (): unknown => new Array(1e9),
  'a day': () => new Date(NaN),
  'a map': () => new Map([['a', 1]]),
  'a set': () => new Set([4, 3]),
  'an iterator': () => [4, 3][Symbol.iterator](),
  'a typed array': () => Float64Array.of(4, 3),
  'a text in a box': () => new String('x'),
  'a text without an end': () => 'x'.repeat(100_000),
  'a text with control characters': () => '\0\v\u2028\ud800',
  'an element': () => document.createElement('b'),
};

for (const widget of WIDGET_NAMES) {
  describe(`<sos-${widget}> that a page gives`, () => {
    for (const property of PROPERTIES[widget]) {
      it(`anything as ${property}: stays, and warns of each at most once`, async () => {
        const element = await fixture<HTMLElement & { updateComplete: Promise<unknown> }>(
          `<sos-${widget}></sos-${widget}>`,
        );
        const shown = (): boolean => !!element.shadowRoot?.querySelector('[part~=start], [part~=phase], [part~=head]');
        await waitUntil(shown);
        const faults: unknown[] = [];
        element.addEventListener('sos-error', (event) => faults.push((event as CustomEvent).detail));
        // Of a list of responses, each that cannot be used is told with its reason.
        const most = property === 'responses' ? 4 : 1;
        for (const [what, make] of Object.entries(ODD)) {
          const warnings = await expectWarnings(async () => {
            console.warn('-');
            Reflect.set(element, property, make());
            await element.updateComplete;
            await waitUntil(shown);
            Reflect.set(element, property, null);
            await element.updateComplete;
          });
          expect(faults, what).to.deep.equal([]);
          expect(warnings.length, `${what}: ${warnings.join('\n')}`).to.be.at.most(1 + most);
        }
      });
    }
  });
}
