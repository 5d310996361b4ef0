import type axe from 'axe-core';
import { expect } from '@open-wc/testing';
import { pageFolder, START_PAGES } from '../../site/hosted/paths.js';
import { CASES, FACTOR_SETS, WIDGET_NAMES, type WidgetName } from '../../src/catalog.js';
import { caseContent } from '../../src/content/cases/case-content.js';
import * as content from '../../src/content/index.js';
import { instrumentContent } from '../../src/content/instrument-content.js';
import { dateWords } from '../../src/case-timeline/dates.js';
import type { AnyInstrumentContent, Background, ContentLocale } from '../../src/content/types.js';
import { AXE } from '../../stories/axe.js';
import { ENGINE, ONCE } from '../engine.js';
import { closePages, openPage, type OpenPage } from './open-page.js';
import { all, inside, showsFirst, type Widget } from './visit-widget.js';
import { waitUntil } from '../wait-until.js';

const SITE = `${location.origin}/dist/site/`;
const LOCALES = content.CONTENT_LOCALES;

const addressOf = (widget: WidgetName, locale: ContentLocale): string => SITE + pageFolder(widget, locale);

/** A page as it is sent, before anything in it has run. */
async function sent(name: WidgetName, locale: ContentLocale): Promise<Document> {
  const response = await fetch(`${addressOf(name, locale)}index.html`);
  expect(response.ok, response.url).to.equal(true);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** White space collapsed as in a browser; no-break spaces stay. */
const plain = (text: string): string => text.replace(/[ \n\t]+/g, ' ').trim();
const textOf = (page: Document): string => plain(page.querySelector('.plain')!.textContent);
/** A text without the marks of its terms. */
const unmarked = (text: string): string => text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');

/** Every text in a structure, however deep, but for the keys that are left out. */
function textsIn(value: unknown, except: readonly string[] = []): string[] {
  if (typeof value === 'string') return [unmarked(value)];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => (except.includes(key) ? [] : textsIn(part, except)));
}

const backgroundTexts = ({ about, sources }: Background): string[] => [
  ...about.map(({ text }) => unmarked(text)),
  ...sources
    .filter(({ id }) => id !== 'sos-widgets')
    .flatMap(({ authors, title, year, published }) =>
      [authors, title, year, published].filter((text) => text !== undefined),
    ),
];

function expectAll(page: Document, texts: readonly string[]): void {
  const whole = textOf(page);
  expect(texts.length).to.be.above(3);
  expect(texts.filter((text) => !whole.includes(plain(text)))).to.deep.equal([]);
}

async function shown(
  address: string,
  size?: { width: number; height: number },
): Promise<{ page: OpenPage; widget: Widget }> {
  const page = await openPage(address, size);
  const widget = page.document.querySelector<Widget>(WIDGET_NAMES.map((name) => `sos-${name}`).join())!;
  await showsFirst(widget);
  return { page, widget };
}

const linksOf = (document: Document, selector: string): HTMLAnchorElement[] => [
  ...document.querySelectorAll<HTMLAnchorElement>(selector),
];

(ONCE ? describe : describe.skip)('the page of a widget, as it is sent', () => {
  for (const locale of LOCALES) {
    it(`has all of the five K as text (${locale})`, async () => {
      const [start, text, background] = [
        await content.fiveK.start(locale),
        await content.fiveK.text(locale),
        await content.fiveK.background(locale),
      ];
      const page = await sent('five-k', locale);
      expectAll(page, [
        start.title,
        start.lead,
        ...textsIn(text, ['inline', 'source', 'id', 'terms', 'name', 'finding', 'short']),
        ...textsIn(Object.values(text.terms), ['source']),
        ...backgroundTexts(background),
      ]);
      const headings = [...page.querySelectorAll('.plain h3')].map(({ textContent }) => textContent);
      for (const { name } of Object.values(text.dimensions))
        expect(headings.filter((heading) => heading === name)).to.have.length(2);
    });

    for (const set of FACTOR_SETS) {
      it(`has all of the checklist ${set} as text, under a heading of its own (${locale})`, async () => {
        const built: AnyInstrumentContent = instrumentContent(set);
        const [start, { text, background }] = [await built.start(locale), await built.words(locale)];
        const page = await sent('factor-checklist', locale);
        const heading = page.querySelector(`h2#${set}`)!;
        expect(heading.textContent).to.equal(start.title);
        const section = plain(heading.parentElement!.textContent);
        const statements = [
          start.lead,
          ...Object.values(text.items),
          ...textsIn(text.dimensions, ['inline', 'finding']),
          ...textsIn(text.explanations),
          ...textsIn(text.notes, ['source']),
          ...textsIn(text.meaning, ['source']),
        ];
        expect(statements.filter((statement) => !section.includes(statement))).to.deep.equal([]);
        expectAll(page, [
          ...textsIn(Object.values(text.terms), ['source']),
          ...backgroundTexts(background),
          // What is in place is told to those who have answered.
          ...textsIn(text.followUp, ['short', 'good']),
        ]);
      });
    }

    it(`has all questions on an IOP as text, with why, routes, next steps, keys and the legal sentence (${locale})`, async () => {
      const [start, text, background] = [
        await content.iop.start(locale),
        await content.iop.text(locale),
        await content.iop.background(locale),
      ];
      const page = await sent('iop-quiz', locale);
      const routes = Object.values(text.routes).map(({ name }) => name);
      expectAll(page, [
        ...[start.title, start.lead, text.legal, text.signs, text.basis, ...routes],
        ...textsIn([text.items, text.why, text.further, text.keys, text.dimensions]),
        ...textsIn(text.steps, ['source']),
        ...textsIn(Object.values(text.terms), ['source']),
        ...backgroundTexts(background),
      ]);
      expect(page.querySelectorAll('.items li')).to.have.length(21);
    });

    for (const name of CASES) {
      it(`has all of the case ${name} as text, with dates in words and conditions with sign and word (${locale})`, async () => {
        const { structure, words: load }: content.CaseContent = caseContent(name);
        const { text, background } = await load(locale);
        const page = await sent('case-timeline', locale);
        const heading = page.querySelector(`h2#${name}`)!;
        const section = plain(heading.parentElement!.textContent);
        const dates = structure.phases.flatMap(({ events }: { readonly events: readonly content.CaseEvent[] }) =>
          events.flatMap(({ start, end }) => [start, end]),
        );
        const words = dates
          .filter((date) => date !== undefined)
          .map((date) => (date === 'ongoing' ? { sv: 'pågår', en: 'ongoing' }[locale] : dateWords(date, locale)));
        const expected = [...textsIn([text.name, text.lead, text.phases, text.events, text.conditions]), ...words];
        expect(expected.filter((each) => !section.includes(each))).to.deep.equal([]);
        const signs = [...heading.parentElement!.querySelectorAll('.conditions strong')].map(
          ({ textContent }) => textContent,
        );
        const named = {
          '+': { sv: 'Underlättade', en: 'Helped' },
          '−': { sv: 'Försvårade', en: 'Hindered' },
          '±': { sv: 'Gjorde både och', en: 'Did both' },
        };
        expect(signs).to.deep.equal(
          structure.conditions.map(({ sign }: { readonly sign: content.Sign }) => `${sign} ${named[sign][locale]}:`),
        );
        expectAll(page, backgroundTexts(background));
      });
    }
  }

  for (const name of WIDGET_NAMES) {
    for (const locale of LOCALES) {
      it(`has one h1, a title, a description and what is shared of it: ${name}, ${locale}`, async () => {
        const page = await sent(name, locale);
        const meta = (property: string): string | null | undefined =>
          page.querySelector(`meta[property="${property}"], meta[name="${property}"]`)?.getAttribute('content');
        expect(page.documentElement.lang).to.equal(locale);
        expect(page.querySelectorAll('h1')).to.have.length(1);
        const title = page.querySelector('h1')!.textContent;
        expect(page.title).to.match(new RegExp(`^${title.replace(/[()]/g, '\\$&')} – `));
        expect(meta('description')!.length).to.be.within(60, 160);
        expect([meta('og:title'), meta('og:description'), meta('og:type'), meta('og:locale')]).to.deep.equal([
          title,
          meta('description'),
          'website',
          { sv: 'sv_SE', en: 'en_GB' }[locale],
        ]);
      });

      it(`has headings in order, no id twice, and no source without its name: ${name}, ${locale}`, async () => {
        const page = await sent(name, locale);
        const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map(({ localName }) => Number(localName[1]));
        expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).to.deep.equal([]);
        const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
        expect(ids).to.deep.equal([...new Set(ids)]);
        for (const cited of page.querySelectorAll('.cited'))
          expect(cited.textContent, cited.parentElement!.textContent).not.to.equal('');
        for (const link of linksOf(page, '.plain a[href^="#"]'))
          expect(page.querySelector(link.getAttribute('href')!), link.outerHTML).not.to.equal(null);
      });

      it(`has relative addresses that are there, and no other but of sources: ${name}, ${locale}`, async () => {
        const page = await sent(name, locale);
        const addresses = [...page.querySelectorAll('[href], [src]')].map(
          (element) => [element, element.getAttribute('href') ?? element.getAttribute('src')!] as const,
        );
        for (const [element, address] of addresses) {
          if (/^[a-z]+:|^\//.test(address)) expect(element.closest('.sources'), address).not.to.equal(null);
          else if (!/^[?#]/.test(address)) {
            const target = new URL(address.replace(/\/$/, '/index.html'), addressOf(name, locale));
            expect(target.href).to.contain(SITE);
            expect((await fetch(target)).ok, address).to.equal(true);
          }
        }
      });

      it(`leads to all other pages, the start page and its other language: ${name}, ${locale}`, async () => {
        const page = await sent(name, locale);
        const base = addressOf(name, locale);
        const menu = linksOf(page, 'header nav a').map((link) => new URL(link.getAttribute('href')!, base).href);
        const other = locale === 'sv' ? 'en' : 'sv';
        expect(menu).to.deep.equal([
          SITE + START_PAGES[locale],
          ...WIDGET_NAMES.map((each) => addressOf(each, locale)),
          addressOf(name, other),
        ]);
        expect(
          linksOf(page, 'header nav [aria-current="page"]').map(
            (link) => new URL(link.getAttribute('href')!, base).href,
          ),
        ).to.deep.equal([base]);
        const alternates = [...page.querySelectorAll('link[rel=alternate]')].map((link) => [
          link.getAttribute('hreflang'),
          new URL(link.getAttribute('href')!, base).href,
        ]);
        expect(alternates).to.deep.equal(LOCALES.map((each) => [each, addressOf(name, each)]));
      });
    }
  }
});

describe('the page of a widget, when it has run', () => {
  afterEach(closePages);

  for (const name of WIDGET_NAMES) {
    for (const locale of LOCALES) {
      it(`shows the widget in place of the text, on a strict page too: ${name}, ${locale}`, async () => {
        const { page, widget } = await shown(`${addressOf(name, locale)}?csp=strict`);
        expect(inside(widget, '.root').lang).to.equal(locale);
        expect((page.document.querySelector('.plain') as HTMLElement).checkVisibility(), 'the text').to.equal(false);
        expect(page.violations).to.deep.equal([]);
        const asked = page.window.performance.getEntriesByType('resource').map((entry) => entry.name);
        expect(asked.filter((address) => !address.startsWith(SITE))).to.deep.equal([]);
      });

      for (const query of ['', '?print']) {
        (ONCE ? it : it.skip)(`has nothing that axe finds: ${pageFolder(name, locale)}${query}`, async () => {
          const page = await openPage(`${addressOf(name, locale)}${query}`, { width: 1000, height: 800 });
          const widget = page.document.querySelector<Widget>(`sos-${name}`);
          if (widget) await showsFirst(widget);
          const script = page.document.createElement('script');
          script.src = '/node_modules/axe-core/axe.min.js';
          page.document.head.append(script);
          await new Promise((resolve) => (script.onload = resolve));
          const { violations } = await (page.window as unknown as { axe: typeof axe }).axe.run(page.document, AXE);
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).to.deep.equal(
            [],
          );
        });
      }
    }
  }

  it('gives the widget the options of its address', async () => {
    const { widget } = await shown(
      `${addressOf('factor-checklist', 'en')}?set=leadership&theme=dark&accent=%23b00020#embed`,
    );
    expect([
      widget.getAttribute('set'),
      widget.getAttribute('theme'),
      widget.style.getPropertyValue('--sos-color-accent'),
    ]).to.deep.equal(['leadership', 'dark', '#b00020']);
    expect(inside(widget, 'h2').textContent.trim()).to.equal((await content.leadership.start('en')).title);
  });

  it('leaves out an option that is not as it should be, and own content from elsewhere', async () => {
    const { widget } = await shown(
      `${addressOf('factor-checklist', 'sv')}?set=%22%3E%3Cimg%3E&theme=dark&src=https://example.org/x.json`,
    );
    expect(widget.getAttributeNames().filter((each) => each !== 'class')).to.deep.equal(['theme']);
  });

  it('begins its text with the set or the case that was asked for, and says which it is', async () => {
    for (const [name, option, value] of [
      ['factor-checklist', 'set', 'need'],
      ['case-timeline', 'case', 'boras'],
    ] as const) {
      const { page } = await shown(`${addressOf(name, 'sv')}?${option}=${value}`);
      expect(page.document.querySelector('.plain h2')!.id).to.equal(value);
      expect(linksOf(page.document, '[aria-current="true"]').map(({ hash }) => hash)).to.deep.equal([`#${value}`]);
    }
    const { page } = await shown(addressOf('factor-checklist', 'sv'));
    expect(linksOf(page.document, '[aria-current="true"]').map(({ hash }) => hash)).to.deep.equal(['#conditions']);
  });

  it('shows all of its text for paper on ?print, without the widget, and leads there and back with its options', async () => {
    const { page } = await shown(`${addressOf('factor-checklist', 'en')}?set=logics`);
    const visible = (document: Document): string[] =>
      linksOf(document, '.to-paper a, .to-screen a')
        .filter((link) => link.checkVisibility())
        .map((link) => new URL(link.href).search);
    expect(visible(page.document)).to.deep.equal(['?set=logics&print=']);
    const paper = await openPage(`${addressOf('factor-checklist', 'en')}?set=logics&print`);
    expect(paper.document.querySelector('sos-factor-checklist')).to.equal(null);
    const text = paper.document.querySelector<HTMLElement>('.plain')!;
    expect([
      text.checkVisibility({ visibilityProperty: true }),
      text.getBoundingClientRect().height > 2000,
    ]).to.deep.equal([true, true]);
    expect(text.querySelector('h2')!.id).to.equal('logics');
    expect(visible(paper.document)).to.deep.equal(['?set=logics']);
  });

  it('leads from ?lang to the page in that language, with the other options and what stands after #', async () => {
    for (const [from, to] of [
      [`${SITE}factor-checklist/?set=need&lang=en#embed`, `${SITE}factor-checklist/en/?set=need#embed`],
      [`${SITE}factor-checklist/index.html?lang=en-GB`, `${SITE}factor-checklist/en/`],
      [`${SITE}factor-checklist/en/?lang=sv&set=need`, `${SITE}factor-checklist/?set=need`],
    ] as const) {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.src = from;
      await waitUntil(
        () => frame.contentWindow!.location.href === to,
        `${from} → ${frame.contentWindow!.location.href}`,
        { timeout: 5000 },
      );
      frame.remove();
    }
  });

  it('stays where it is for its own language, and one that is not ours', async () => {
    for (const lang of ['sv', 'sv_SE', 'fi', '']) {
      const { page, widget } = await shown(`${addressOf('five-k', 'sv')}?lang=${lang}`);
      expect(page.window.location.pathname).to.equal('/dist/site/five-k/');
      expect(inside(widget, '.root').lang).to.equal('sv');
    }
  });

  it('takes its options along into the other language', async () => {
    const { page } = await shown(`${addressOf('factor-checklist', 'sv')}?set=need`);
    expect(linksOf(page.document, 'header a[hreflang=en]').map(({ href }) => href)).to.deep.equal([
      `${SITE}factor-checklist/en/?set=need`,
    ]);
  });
});

describe('the text of a page', () => {
  afterEach(closePages);

  /** The page without some of its scripts, at an address of its own. */
  async function without(pattern: RegExp): Promise<OpenPage> {
    const text = await (await fetch(`${addressOf('five-k', 'sv')}index.html`)).text();
    const page = await openPage('/test/pages/no-script.html');
    page.document.open();
    page.document.write(text.replace(/(href|src)="\.\.\//g, `$1="${SITE}`).replace(pattern, '/nothing.js'));
    page.document.close();
    await waitUntil(() => page.document.readyState === 'complete', 'the page');
    return page;
  }
  const seen = ({ document }: OpenPage): boolean => {
    const text = document.querySelector<HTMLElement>('.plain')!;
    return text.checkVisibility({ visibilityProperty: true }) && text.getBoundingClientRect().height > 2000;
  };

  it('is there some seconds after the loader has not come', async () => {
    const page = await without(/[^"]*sos-widgets\.js/);
    expect(seen(page), 'at once').to.equal(false);
    await waitUntil(() => seen(page), 'the text', { timeout: 6000 });
  }).timeout(10_000);

  it('is there some seconds after none of the scripts has come', async () => {
    const page = await without(/[^"]*\.js/g);
    await waitUntil(() => seen(page), 'the text', { timeout: 6000 });
    expect(linksOf(page.document, '.to-paper a, .to-screen a').filter((link) => link.checkVisibility())).to.deep.equal(
      [],
    );
  }).timeout(10_000);

  it('is there at once when the widget says that it cannot be shown', async () => {
    const page = await without(/[^"]*sos-widgets\.js/);
    page.document.querySelector('sos-five-k')!.dispatchEvent(new CustomEvent('sos-error'));
    expect(seen(page)).to.equal(true);
  });

  // Only Chromium measures how far what is seen moves.
  (ENGINE === 'chromium' ? it : it.skip)('gives place to the widget without moving anything that is seen', async () => {
    for (const name of WIDGET_NAMES) {
      const { page, widget } = await shown(addressOf(name, 'sv'), { width: 412, height: 823 });
      await new Promise((resolve) => setTimeout(resolve, 300));
      const shifts = await new Promise<number[]>((resolve) => {
        const observer = new page.window.PerformanceObserver((list) =>
          resolve(list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value)),
        );
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve([]), 500);
      });
      expect(
        shifts.reduce((sum, shift) => sum + shift, 0),
        name,
      ).to.be.at.most(0.02);
      expect(all(widget, '.root')).to.have.length(1);
    }
  });
});
