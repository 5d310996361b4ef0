import { expect, waitUntil } from '@open-wc/testing';
import type {} from '../../src/five-k/sos-five-k.js';
import { closePages, openPage } from './open-page.js';

const ready = (element: Element | null): Promise<void> => waitUntil(() => element?.shadowRoot?.querySelector('[part=start]'), 'the start card', { timeout: 8000 });

describe('the browser files on a page', () => {
  afterEach(closePages);

  it('leave the text of the page where the script does not come', async () => {
    const { document, window } = await openPage('/test/pages/no-script.html');
    const element = document.querySelector('sos-five-k');
    expect(window.customElements.get('sos-five-k')).to.equal(undefined);
    expect((element as HTMLElement).innerText).to.equal('Reservtext');
  });

  it('work from one file with every widget in it', async () => {
    const { document, window } = await openPage('/test/pages/all.html');
    await ready(document.querySelector('sos-five-k'));
    const asked = window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(asked).to.deep.equal(['/dist/cdn/sos-widgets.all.js']);
  });

  it('may be loaded twice, in both forms, without a word on the console', async () => {
    const { document, window } = await openPage('/test/pages/twice.html');
    await ready(document.querySelector('sos-five-k'));
    expect((window as unknown as { faults: string[] }).faults).to.deep.equal([]);
  });

  it('find a widget that is put in later, and load nothing before', async () => {
    const { document, window } = await openPage('/test/pages/late.html');
    const scripts = (): number => window.performance.getEntriesByType('resource').length;
    await waitUntil(() => scripts() === 1);
    const element = document.createElement('sos-five-k');
    element.lang = 'en';
    document.body.append(element);
    await ready(element);
    expect(element.shadowRoot?.querySelector('[part=start]')?.textContent).to.contain('How is your collaboration');
    expect(scripts()).to.be.above(1);
  });
});
