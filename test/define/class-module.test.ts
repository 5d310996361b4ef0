/** Importing the classes registers nothing: that is for `define` alone. Only src/index.ts and the catalogue may be imported here. */
import { expect } from '@open-wc/testing';
import { WIDGET_NAMES } from '../../src/catalog.js';
import * as api from '../../src/index.js';

describe('the module with the classes', () => {
  for (const tag of WIDGET_NAMES.map((name) => `sos-${name}` as const)) {
    it(`does not register ${tag}`, () => {
      expect(customElements.get(tag)).to.equal(undefined);
      expect(document.createElement(tag).constructor === HTMLElement).to.be.true;
    });
  }

  it('gives the class, with what a site needs to register it under a name of its own', async () => {
    customElements.define('my-five-k', class extends api.SosFiveK {});
    const el = document.body.appendChild(document.createElement('my-five-k'));
    el.remove();
    expect(el).to.be.instanceOf(api.SosElement);
    expect(el).to.have.property('answers').that.deep.equals({});
  });

  it('gives scoring and version', () => {
    expect(api.VERSION).to.match(/^\d+\.\d+\.\d+/);
    expect(api.scoreInstrument).to.be.a('function');
  });
});
