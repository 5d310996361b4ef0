import { expect } from '@open-wc/testing';
import { closePages, openPage } from './open-page.js';
import { waitUntil } from '../wait-until.js';

// Without these the tests on strict pages would pass on pages that are not strict.
describe('the strict header', () => {
  afterEach(closePages);

  it('stops and reports inline scripts, style attributes and strings as HTML', async () => {
    const { window, document, violations } = await openPage('/test/pages/strict/breaches.html');
    // Firefox before 148 knows no Trusted Types.
    const expected = [
      'style-src-attr: inline',
      ...('trustedTypes' in window ? ['require-trusted-types-for: trusted-types-sink'] : []),
    ];
    // Reports come some time after the deed.
    await waitUntil(
      () => 'done' in document.body.dataset && expected.every((one) => violations.includes(one)),
      `only ${violations.join()}`,
    );
    expect(document.title).to.equal('Does all that the strict header forbids');
  });

  it('is sent with any page on ?csp=strict, and the page is sent as it is', async () => {
    const path = '/test/pages/strict/breaches.html';
    const header = (await fetch(path)).headers.get('content-security-policy');
    expect(header).to.contain("default-src 'none'");

    const plain = await fetch('/package.json');
    const asked = await fetch('/package.json?csp=strict');
    expect(plain.headers.has('content-security-policy')).to.equal(false);
    expect(asked.headers.get('content-security-policy')).to.equal(header);
    expect(await (await fetch(path)).text()).not.to.contain('wtr');
  });
});
