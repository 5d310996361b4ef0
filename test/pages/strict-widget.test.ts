import { expect, waitUntil } from '@open-wc/testing';
import type { SosFiveK } from '../../src/five-k/sos-five-k.js';
import { closePages, openPage, type OpenPage } from './open-page.js';

interface Probed extends OpenPage {
  readonly breaches: string[];
  readonly writes: string[];
}

/** The built browser files on the strictest page we know, with everything that a visitor can do there. */
describe('the built widget on a strict page', () => {
  afterEach(closePages);

  async function open(): Promise<Probed> {
    const page = await openPage('/test/pages/strict/widget.html');
    const { breaches, writes } = page.window as unknown as Pick<Probed, 'breaches' | 'writes'>;
    return { ...page, breaches, writes };
  }

  const widget = (page: OpenPage, id: string): SosFiveK => page.document.getElementById(id) as SosFiveK;
  const inside = (element: SosFiveK, selector: string): HTMLElement => {
    const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`No ${selector}`);
    return found;
  };
  const shows = (element: SosFiveK, selector: string): Promise<void> =>
    waitUntil(() => element.shadowRoot?.querySelector(selector), `${selector} in #${element.id}`, { timeout: 8000 });
  const press = (element: SosFiveK, text: string): void => {
    const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
    const button = buttons.find(({ textContent }) => textContent.includes(text));
    if (!button) throw new Error(`No button "${text}" among ${buttons.map(({ textContent }) => textContent.trim()).join(' | ')}`);
    button.click();
  };

  async function takeCheck(element: SosFiveK): Promise<void> {
    await shows(element, '[part=start]');
    inside(element, '[part=start] .primary').click();
    await shows(element, '[part=question]');
    for (let step = 0; step < 5; step++) {
      for (const input of element.shadowRoot?.querySelectorAll<HTMLInputElement>('input[value="4"]') ?? []) input.click();
      await element.updateComplete;
      inside(element, '.foot .primary').click();
      await element.updateComplete;
    }
    await shows(element, '[part=sentence]');
  }

  it('shows all that it shows elsewhere, without a single violation', async () => {
    const page = await open();
    const sv = widget(page, 'sv');
    await takeCheck(sv);
    for (const view of ['dots', 'table', 'radar'] as const) {
      sv.view = view;
      await sv.updateComplete;
    }
    sv.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
    await waitUntil(() => inside(sv, '[part=sources]').querySelector('a'), 'the sources', { timeout: 8000 });
    inside(sv, '.term').click();
    await shows(widget(page, 'scores'), '[part=radar]');
    await takeCheck(widget(page, 'form'));
    await waitUntil(() => page.document.querySelector<HTMLInputElement>('#mirror')?.value, 'the mirrored field');
    await takeCheck(widget(page, 'en'));
    expect(page.breaches).to.deep.equal([]);
    expect(page.violations).to.deep.equal([]);
  });

  it('makes a picture file, which may load no image there', async () => {
    const page = await open();
    const sv = widget(page, 'sv');
    await takeCheck(sv);
    const files = inside(sv, '[part=files]') as HTMLDetailsElement;
    files.open = true;
    await waitUntil(() => files.querySelector('button'), 'the files', { timeout: 8000 });
    const made: string[] = [];
    const { createObjectURL } = page.window.URL;
    page.window.URL.createObjectURL = (blob: Blob) => {
      made.push(`${blob.type} ${blob.size > 1000}`);
      return createObjectURL(blob);
    };
    page.document.addEventListener('click', (event) => event.preventDefault());
    press(sv, 'PNG');
    await waitUntil(() => made.length === 1, 'the PNG', { timeout: 8000 });
    press(sv, 'SVG');
    await waitUntil(() => made.length === 2, 'the SVG');
    expect(made).to.deep.equal(['image/png true', 'image/svg+xml true']);
    expect(page.breaches).to.deep.equal([]);
  });

  it('leaves nothing behind: no cookie, no storage, no request but for its own files', async () => {
    const page = await open();
    await takeCheck(widget(page, 'sv'));
    await takeCheck(widget(page, 'en'));
    const { origin } = page.window.location;
    const asked = page.window.performance.getEntriesByType('resource').map(({ name }) => name.replace(origin, ''));
    expect(asked.filter((name) => !name.startsWith('/dist/cdn/') && !name.startsWith('/test/pages/strict/'))).to.deep.equal([]);
    expect(page.writes).to.deep.equal([]);
    expect(page.document.cookie).to.equal('');
  });

  it('stores answers only when the visitor asks for it', async () => {
    const page = await open();
    const en = widget(page, 'en');
    await takeCheck(en);
    expect(page.writes).to.deep.equal([]);
    press(en, 'Save on this device');
    await en.updateComplete;
    expect(page.writes.map((write) => write.split(' ').slice(0, 2).join(' '))).to.deep.equal(['setItem sos-widgets:five-k']);
    press(en, 'Remove saved answers');
    expect(page.writes.at(-1)).to.equal('removeItem sos-widgets:five-k');
  });

  it('asks for nothing more between the start and the result, so that a lost connection loses nothing', async () => {
    const page = await open();
    const sv = widget(page, 'sv');
    await shows(sv, '[part=start]');
    inside(sv, '[part=start] .primary').click();
    await shows(sv, '[part=question]');
    const count = (): number => page.window.performance.getEntriesByType('resource').length;
    await waitUntil(() => widget(page, 'scores').shadowRoot?.querySelector('[part=radar]'));
    const before = count();
    sv.step = 'kontext';
    await sv.updateComplete;
    sv.step = 'result';
    await shows(sv, '[part=sentence]');
    expect(count()).to.equal(before);
  });

  it('loads the words of the languages shown, and of no other', async () => {
    const page = await openPage('/test/pages/swedish.html');
    await takeCheck(page.document.querySelector('sos-five-k') as SosFiveK);
    const asked = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    const texts = await Promise.all(asked.filter((name) => name.includes('/dist/cdn/')).map(async (name) => (await fetch(name)).text()));
    expect(texts.some((text) => text.includes('Stämmer helt'))).to.equal(true);
    expect(texts.filter((text) => /Strongly agree|Boundary spanner|Show the result/.test(text))).to.deep.equal([]);
  });
});
