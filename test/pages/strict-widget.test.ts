import { expect } from '@open-wc/testing';
import type { SosFiveK } from '../../src/five-k/sos-five-k.js';
import { closePages, openPage, savesNothing, type OpenPage } from './open-page.js';
import { all, inside, press, shows, toTheEnd, unfoldAll, VIEWS, type Widget } from './visit-widget.js';
import { waitUntil } from '../wait-until.js';

interface Probed extends OpenPage {
  readonly breaches: string[];
  readonly writes: string[];
}

async function open(address = '/test/pages/strict/widget.html'): Promise<Probed> {
  const page = await openPage(address);
  const { breaches, writes } = page.window as unknown as Pick<Probed, 'breaches' | 'writes'>;
  return { ...page, breaches, writes };
}

/** The addresses that the page has asked for, but for its own files. */
function foreign({ window }: OpenPage): string[] {
  const asked = window.performance
    .getEntriesByType('resource')
    .map(({ name }) => name.replace(window.location.origin, ''));
  return asked.filter((name) => !name.startsWith('/dist/cdn/') && !name.startsWith('/test/pages/strict/'));
}

/** Notes the files that the visitor saves, in place of saving them. */
function savedFiles({ window }: OpenPage): string[] {
  const made: string[] = [];
  const { createObjectURL } = window.URL;
  window.URL.createObjectURL = (blob: Blob) => {
    made.push(`${blob.type.split(';')[0]} ${blob.size > 100}`);
    return createObjectURL(blob);
  };
  savesNothing(window);
  return made;
}

/** The built browser files on the strictest page we know, with everything that a visitor can do there. */
describe('every built widget on a strict page', () => {
  afterEach(closePages);

  for (const tag of Object.keys(VIEWS)) {
    for (const lang of ['sv', 'en']) {
      it(`<${tag} lang="${lang}"> goes all the way to its end, with its sources and files: no violation, nothing stored, nothing asked of others`, async () => {
        const page = await open('/test/pages/strict/every-widget.html');
        const widgets = [...page.document.querySelectorAll<Widget>(`:is(main, aside)[lang="${lang}"] > ${tag}`)];
        expect(widgets).to.have.length.above(0);
        for (const element of widgets) {
          await toTheEnd(element);
          await unfoldAll(element);
          expect(all(element, '[part=sources] li'), 'references').to.have.length.above(0);
          // The build takes away blanks at the ends of templates and elements.
          expect(
            inside(element, '.root').innerText.match(/\S*\p{Ll}[.:]\p{Lu}\S*/gu),
            'words without a blank between',
          ).to.equal(null);
        }
        const made = savedFiles(page);
        const buttons = widgets.flatMap((element) => all(element, '[part=files] button'));
        for (const button of buttons) button.click();
        await waitUntil(() => made.length === buttons.length, 'the files');
        expect(made.filter((file) => !file.endsWith('true'))).to.deep.equal([]);
        expect(page.breaches).to.deep.equal([]);
        expect(page.violations).to.deep.equal([]);
        expect(page.writes).to.deep.equal([]);
        expect(page.document.cookie).to.equal('');
        expect(foreign(page)).to.deep.equal([]);
      });
    }
  }
});

describe('the built self-check on a strict page', () => {
  afterEach(closePages);

  const widget = (page: OpenPage, id: string): SosFiveK => page.document.getElementById(id) as SosFiveK;

  it('shows all that it shows elsewhere, without a single violation', async () => {
    const page = await open();
    const sv = widget(page, 'sv');
    await toTheEnd(sv);
    for (const view of ['dots', 'table', 'radar'] as const) {
      sv.view = view;
      await sv.updateComplete;
    }
    sv.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
    await waitUntil(() => inside(sv, '[part=sources]').querySelector('a'), 'the sources');
    inside(sv, '.term').click();
    await shows(widget(page, 'scores'), '[part=radar]');
    await toTheEnd(widget(page, 'form'));
    await waitUntil(() => page.document.querySelector<HTMLInputElement>('#mirror')?.value, 'the mirrored field');
    await toTheEnd(widget(page, 'en'));
    expect(page.breaches).to.deep.equal([]);
    expect(page.violations).to.deep.equal([]);
  });

  it('makes a picture file, which may load no image there', async () => {
    const page = await open();
    const sv = widget(page, 'sv');
    await toTheEnd(sv);
    const files = inside(sv, '[part=files]') as HTMLDetailsElement;
    files.open = true;
    await waitUntil(() => files.querySelector('button'), 'the files');
    const made = savedFiles(page);
    press(sv, 'Spara bilden');
    await waitUntil(() => made.length === 1, 'the PNG');
    press(sv, 'SVG');
    await waitUntil(() => made.length === 2, 'the SVG');
    expect(made).to.deep.equal(['image/png true', 'image/svg+xml true']);
    expect(page.breaches).to.deep.equal([]);
  });

  it('leaves nothing behind: no cookie, no storage, no request but for its own files', async () => {
    const page = await open();
    await toTheEnd(widget(page, 'sv'));
    await toTheEnd(widget(page, 'en'));
    expect(foreign(page)).to.deep.equal([]);
    expect(page.writes).to.deep.equal([]);
    expect(page.document.cookie).to.equal('');
  });

  it('stores answers only when the visitor asks for it', async () => {
    const page = await open();
    const en = widget(page, 'en');
    await toTheEnd(en);
    expect(page.writes).to.deep.equal([]);
    // Of the page, and of the widget with this id there.
    const key = `sos-widgets:five-k:${page.window.location.pathname}#en`;
    press(en, 'Save on this device');
    await en.updateComplete;
    expect(page.writes.map((write) => write.split(' ')[1])).to.deep.equal([key]);
    press(en, 'Remove saved answers');
    expect(page.writes.at(-1)).to.equal(`removeItem ${key}`);
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
    await toTheEnd(page.document.querySelector('sos-five-k') as SosFiveK);
    const asked = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    const texts = await Promise.all(
      asked.filter((name) => name.includes('/dist/cdn/')).map(async (name) => (await fetch(name)).text()),
    );
    // In the files, letters that are not English are written as escapes.
    expect(texts.some((text) => /St(ä|\\xe4)mmer helt/.test(text))).to.equal(true);
    expect(texts.filter((text) => /Completely true|Boundary spanner|Show the result/.test(text))).to.deep.equal([]);
  });
});
