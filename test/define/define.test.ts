/** Registration: once, the first wins, all tags of a bundle or none. */
import { expect } from '@open-wc/testing';
import { define } from '../../src/define/define.js';
import { VERSION } from '../../src/index.js';
import { expectWarnings } from '../console.js';

let count = 0;
const tag = (): string => `test-tag-${(count += 1)}`;
const element = (): CustomElementConstructor => class extends HTMLElement {};

describe('define', () => {
  it('registers each tag, and notes the version', () => {
    const [a, b] = [tag(), tag()];
    const [one, other] = [element(), element()];
    define({ [a]: one, [b]: other });
    expect([customElements.get(a) === one, customElements.get(b) === other]).to.deep.equal([true, true]);
    expect(customElements.get(a)!.sosVersion).to.equal(VERSION);
  });

  it('a second time, from a second copy of the same version: silent, the first stays', () => {
    const a = tag();
    const first = element();
    define({ [a]: first });
    define({ [a]: element() });
    expect(customElements.get(a) === first).to.be.true;
  });

  it('after another version: one warning that names both, and the first stays', async () => {
    const a = tag();
    const first = element();
    first.sosVersion = '0.0.1';
    customElements.define(a, first);
    const told = await expectWarnings(() => define({ [a]: element() }));
    expect(told).to.have.length(1);
    expect(told[0]).to.contain(VERSION).and.contain('0.0.1').and.contain(`<${a}>`);
    expect(customElements.get(a) === first).to.be.true;
  });

  it('after another version with several tags: told of once, not for each', async () => {
    const taken = [tag(), tag(), tag()];
    for (const each of taken) {
      const first = element();
      first.sosVersion = '0.0.2';
      customElements.define(each, first);
    }
    const warnings = await expectWarnings(() => taken.forEach((each) => define({ [each]: element() })));
    expect(warnings).to.have.length(1);
  });

  it('after a tag of somebody else: one warning', async () => {
    const a = tag();
    customElements.define(a, element());
    const told = await expectWarnings(() => define({ [a]: element() }));
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('another script');
  });

  it('one of several is taken: none of the others is registered, and there is one warning', async () => {
    const [a, b, c] = [tag(), tag(), tag()];
    customElements.define(b, element());
    const told = await expectWarnings(() => define({ [a]: element(), [b]: element(), [c]: element() }));
    expect(told).to.have.length(1);
    expect([customElements.get(a), customElements.get(c)]).to.deep.equal([undefined, undefined]);
  });
});
