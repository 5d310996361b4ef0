/** The define module of a tag registers it, and brings what is already in the page to life. */
import { expect, waitUntil } from '@open-wc/testing';

describe('sos-widgets/define/sos-five-k.js', () => {
  it('registers its tag, and upgrades what is already there with its attributes', async () => {
    const page = document.body.appendChild(document.createElement('div'));
    page.innerHTML = '<sos-five-k lang="en" view="dots"><p>Fallback</p></sos-five-k>';
    const el = page.querySelector('sos-five-k')!;
    expect(el.shadowRoot).to.be.null;
    await import('../../src/define/sos-five-k.js');
    const { SosFiveK } = await import('../../src/index.js');
    expect(customElements.get('sos-five-k') === SosFiveK).to.be.true;
    expect(el.view).to.equal('dots');
    await waitUntil(() => el.shadowRoot?.querySelector('h2')?.textContent === 'How is your collaboration working?');
    page.remove();
  });

  it('all of them: nothing more to register, and no word on the console', async () => {
    await import('../../src/define/index.js');
    expect(customElements.get('sos-five-k')!.sosVersion).to.be.a('string');
  });
});
