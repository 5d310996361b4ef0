import { expect } from '@open-wc/testing';
import '../../src/define/index.js';
import { journey } from './hostile/journeys.js';
import { ALL, CLASSIC, FORMS, MODULE, openMade } from './made-page.js';
import { closePages, openPage, type OpenPage } from './open-page.js';
import { inside, showsFirst, VIEWS, type Widget } from './visit-widget.js';
import { waitUntil } from '../wait-until.js';

const TAGS = Object.keys(VIEWS);

/** Words of the first views, each of one widget or set only. */
const WORDS = {
  'sos-five-k': 'Hur fungerar er samverkan?',
  'sos-factor-checklist': 'Vad främjar och hämmar er samverkan?',
  'sos-factor-checklist set="motives"': 'Era skäl till samverkan',
  'sos-iop-quiz': 'Passar ett IOP för oss?',
  'sos-case-timeline': 'Crossroads i Linköping',
  'sos-samsyn': 'Var är ni eniga, och var skiljer det sig?',
};

const scripts = ({ window }: OpenPage): string[] =>
  window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);

/** The browser files are plain ASCII. */
const unescaped = (code: string): string =>
  code.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4}))/g, (_all, two: string, four: string) =>
    String.fromCharCode(parseInt(two || four, 16)),
  );

/** Without those of its files, which tell the time. */
const texts = async (widget: Widget): Promise<string[]> => (await journey(widget)).slice(0, 3);

describe('the browser files on a page', () => {
  afterEach(closePages);

  for (const tag of TAGS) {
    it(`have <${tag}> say what its sources say, with each space between two words`, async () => {
      // Built files find the page for comparisons beside them; sources have none.
      const markup = FORMS.tag(tag.slice('sos-'.length)).replace('lang=', 'comparison="/samsyn/" lang=');
      const place = document.body.appendChild(document.createElement('div'));
      place.innerHTML = markup;
      const { document: built } = await openMade(markup, { head: MODULE });
      try {
        const expected = await texts(place.querySelector<Widget>(tag)!);
        const said = await texts(built.querySelector<Widget>(tag)!);
        expect(said.map((text) => text.split(' '))).to.deep.equal(expected.map((text) => text.split(' ')));
      } finally {
        place.remove();
      }
    });
  }

  it('leave the text of the page where the script does not come', async () => {
    const { document, window } = await openPage('/test/pages/no-script.html');
    const element = document.querySelector('sos-five-k');
    expect(window.customElements.get('sos-five-k')).to.equal(undefined);
    expect((element as HTMLElement).innerText).to.equal('Reservtext');
  });

  it('find a widget that is put in later, and load nothing before', async () => {
    const page = await openPage('/test/pages/late.html');
    await waitUntil(() => scripts(page).length === 1);
    const element = page.document.createElement('sos-five-k');
    element.lang = 'en';
    page.document.body.append(element);
    await showsFirst(element);
    expect(inside(element, '[part=start]').textContent).to.contain('How is your collaboration');
    expect(scripts(page)).to.have.length.above(1);
  });

  it('fill placeholders and links, those that are put in later as well', async () => {
    const page = await openPage('/test/pages/late.html');
    const { document, window } = page;
    for (const markup of ['div', 'a', 'div']) {
      const place = document.createElement(markup);
      if (place instanceof (window as unknown as { HTMLAnchorElement: typeof HTMLAnchorElement }).HTMLAnchorElement)
        place.href = '/five-k/?lang=en#embed';
      else place.dataset['sos'] = 'five-k';
      place.textContent = 'Reservtext';
      const before = document.querySelectorAll('sos-five-k').length;
      document.body.append(place);
      await waitUntil(() => document.querySelectorAll('sos-five-k').length > before);
      await showsFirst([...document.querySelectorAll('sos-five-k')].at(-1)!);
      expect(
        place.parentElement!.localName === 'sos-five-k' || place.firstElementChild!.localName === 'sos-five-k',
      ).to.equal(true);
    }
    expect(inside(document.querySelectorAll('sos-five-k')[1]!, '[part=start]').textContent).to.contain(
      'How is your collaboration',
    );
  });

  for (const [kind, head] of Object.entries({
    'a module': ALL,
    'a deferred classic script': CLASSIC,
    'a classic script that sees the page being built': CLASSIC.replace('defer ', ''),
  })) {
    it(`work from one file as ${kind}`, async () => {
      const tags = TAGS.map((tag) => `<${tag}>Reservtext</${tag}>`).join('');
      const page = await openMade(
        `${tags}<div data-sos="five-k"><p>Reservtext</p><p>på två rader</p></div><p><a href="/five-k/?lang=en#embed">Länk</a></p>`,
        { head },
      );
      for (const tag of TAGS) await showsFirst(page.document.querySelector(tag)!);
      await waitUntil(() => page.document.querySelectorAll('sos-five-k').length === 3);
      expect(page.document.querySelector('div[data-sos] > sos-five-k')!.innerHTML).to.equal(
        '<p>Reservtext</p><p>på två rader</p>',
      );
      expect(page.document.querySelector('sos-five-k > p > a')!.textContent).to.equal('Länk');
      expect(scripts(page).filter((script) => script.startsWith('/dist/'))).to.deep.equal([
        '/dist/cdn/sos-widgets.all.js',
      ]);
      expect(page.notes).to.deep.equal([]);
    });
  }

  for (const tag of TAGS) {
    it(`load for <${tag}> its own chunks, and none of another widget or set`, async () => {
      const page = await openPage('/test/pages/late.html');
      const element = page.document.body.appendChild(page.document.createElement(tag));
      await showsFirst(element);
      const asked = scripts(page);
      const owners = asked.flatMap((file) =>
        TAGS.filter((each) => file.includes(`/${each.replace('sos-', '')}`) || file.includes(`/${each}`)),
      );
      expect([...new Set(owners)], asked.join(' ')).to.deep.equal([tag]);
      const texts = unescaped((await Promise.all(asked.map(async (file) => (await fetch(file)).text()))).join('\n'));
      const told = Object.entries(WORDS).filter(([, words]) => texts.includes(words));
      expect(told.map(([widget]) => widget)).to.deep.equal([tag]);
    });
  }
});
