import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport, emulateMedia } from '@web/test-runner-commands';
import { LitElement, css } from 'lit';
import { expectWarnings } from './console.js';

class SmokeElement extends LitElement {
  static override properties = { name: {} };
  static override styles = css`:host { display: block; font: 16px sans-serif; }`;
  declare name: string;
  constructor() { super(); this.name = 'x'; }
  override render() { return html`<p>Hej ${this.name} åäö</p><button>b</button>`; }
}
customElements.define('smoke-element', SmokeElement);

describe('smoke', () => {
  it('renders', async () => {
    const el = await fixture<SmokeElement>(html`<smoke-element name="Åsa"></smoke-element>`);
    expect(el.shadowRoot!.textContent).to.contain('Åsa');
    expect(el.shadowRoot!.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(10);
    await expect(el).to.be.accessible({ ignoredRules: ['color-contrast', 'button-name'] });
  });
  it('expects warnings', async () => {
    expect(await expectWarnings(() => console.warn('a', 1))).to.deep.equal(['console.warn: a 1']);
  });
  it('has focus', async () => {
    const el = await fixture<SmokeElement>(html`<smoke-element></smoke-element>`);
    el.shadowRoot!.querySelector('button')!.focus();
    expect(document.hasFocus()).to.equal(true);
    await new Promise((r) => requestAnimationFrame(r));
    await sendKeys({ press: 'Tab' });
  });
  it('viewport', async () => { await setViewport({ width: 320, height: 640 }); expect(innerWidth).to.equal(320); });
  it('media', async () => { await emulateMedia({ colorScheme: 'dark' }); expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true); });
});

it('x', async () => { const el = await fixture(html`<p></p>`); expect(el).to.be.accessible(); });
