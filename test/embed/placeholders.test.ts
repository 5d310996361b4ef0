/** Widgets without their tags: placeholders and links, what they can set, and what is left alone. */
import { expect } from '@open-wc/testing';
import '../../src/define/index.js';
import { optionsOf, WIDGET_NAMES } from '../../src/catalog.js';
import { upgradePlaceholders } from '../../src/embed/placeholders.js';
import { conditions, fiveK, iop } from '../../src/content/index.js';
import { encodeAnswers, type Instrument } from '../../src/scoring/index.js';
import { expectWarnings } from '../console.js';
import { waitUntil } from '../wait-until.js';

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const HOME = location.origin;
let page: HTMLElement;

/** Puts markup into the page as a CMS would, and lets the loader look at it. */
async function place(markup: string, define: () => Promise<unknown> = () => Promise.resolve()): Promise<HTMLElement> {
  page.innerHTML = markup;
  void upgradePlaceholders(page.querySelectorAll<HTMLElement>('[data-sos], a[href*="#embed"]'), define);
  // The messages load when there is something to tell.
  await import('../../src/embed/warnings.js');
  await pause();
  return page;
}

/** Of complete answers to the five K. */
const CODE = encodeAnswers(fiveK.structure, {
  answers: Object.fromEntries(fiveK.structure.dimensions.flatMap(({ items }) => items.map(({ id }) => [id, 4]))),
});

const attributesOf = (element: Element | null) =>
  Object.fromEntries(element!.getAttributeNames().map((name) => [name, element!.getAttribute(name)]));

/** One right and one wrong value of each option. */
const VALUES: Readonly<Record<string, readonly [right: string, wrong: string]>> = {
  lang: ['en-GB', 'the moon'],
  'heading-level': ['3', '1'],
  theme: ['dark', 'blue'],
  accent: ['#8c1736', 'red; background: url(//x)'],
  view: ['table', 'pie'],
  compact: ['', 'yes'],
  scores: ['4 3,5 2 - 4', 'four'],
  set: ['leadership', 'conditions results'],
  case: ['boras', 'crossroad'],
  sector: ['civil', 'ngo'],
  src: ['', 'javascript:alert(1)'],
  code: ['', '<b>'],
  baseline: ['', '"'],
  comparison: ['/jamfor', 'javascript:alert(1)'],
  'self-check': ['/svara', 'javascript:alert(1)'],
  name: ['resultat', ''],
  'result-field': ['dolt[falt]', ''],
  'allow-save': ['', 'yes'],
  instrument: ['motives', 'five'],
  codes: ['', ''],
  group: ['Framtidsgruppen', ''],
  blind: ['', 'yes'],
};

/** Right values that depend on the widget: they are read, and what is wrong with them would be told. */
function rightFor(name: string, option: string): string {
  const instruments: Readonly<Record<string, Instrument>> = {
    'factor-checklist': conditions.structure,
    'iop-quiz': iop.structure,
  };
  const code = encodeAnswers(instruments[name] ?? fiveK.structure, { answers: {} });
  const own = `/test/content/custom/example-${name === 'case-timeline' ? 'case' : 'instrument'}.json`;
  return VALUES[option]![0] || { src: own, code, baseline: code, codes: `Kommunen: ${code}` }[option] || '';
}

describe('placeholders and links', () => {
  beforeEach(() => document.body.append((page = document.createElement('section'))));
  afterEach(() => page.remove());

  it('a placeholder gets the widget, with its text within as fallback', async () => {
    await place(
      '<div class="sos-five-k" data-sos="five-k" data-sos-lang="en" data-sos-heading-level="3"><p>Text <a href="/x">link</a></p></div>',
    );
    const widget = page.querySelector('.sos-five-k > sos-five-k:only-child');
    expect(attributesOf(widget)).to.deep.equal({ lang: 'en', 'heading-level': '3' });
    expect(widget!.innerHTML).to.equal('<p>Text <a href="/x">link</a></p>');
  });

  for (const name of WIDGET_NAMES) {
    it(`${name} takes each of its options in a placeholder and in a link`, async () => {
      for (const option of Object.keys(optionsOf(name))) {
        const right = rightFor(name, option);
        const link = `${HOME}/${name}/?${new URLSearchParams({ [option]: right }).toString().replaceAll('&', '&amp;')}#embed`;
        await place(`<div data-sos="${name}" data-sos-${option}="${right}">x</div><p><a href="${link}">y</a></p>`);
        for (const widget of page.querySelectorAll<HTMLElement>(`sos-${name}`)) {
          const set =
            option === 'accent' ? widget.style.getPropertyValue('--sos-color-accent') : widget.getAttribute(option);
          expect(set, option).to.equal(right);
        }
        expect(page.querySelectorAll(`sos-${name}`), option).to.have.length(2);
      }
    });

    it(`${name} with an option that is not as it should be keeps its text, and the console says what would be right`, async () => {
      for (const option of Object.keys(optionsOf(name))) {
        // Any text is right, but for none.
        const wrong = optionsOf(name)[option]!.type === 'text' ? '' : VALUES[option]![1];
        const told = await expectWarnings(() =>
          place(`<div data-sos="${name}"><p>Text</p></div>`.replace('>', ` data-sos-${option}='${wrong}'>`)),
        );
        expect(page.querySelector(`sos-${name}`), option).to.equal(null);
        expect(page.textContent).to.equal('Text');
        expect(told, option).to.have.length(1);
        expect(told[0]).to.match(
          new RegExp(`^console.warn: sos-widgets: ${option} cannot be ".*"\\. Right would be: [^.]{6}`),
        );
      }
    });
  }

  it('a link does not send answers to the page of a stranger; a placeholder is the site’s own, and may', async () => {
    const page = 'https://elsewhere.example/compare';
    const link = `${HOME}/five-k/?${new URLSearchParams({ comparison: page }).toString()}#embed`;
    let made: Element | null | undefined;
    const [told] = await expectWarnings(async () => {
      made = (await place(`<p><a href="${link}">y</a></p>`)).querySelector('sos-five-k');
    });
    expect(made).to.equal(null);
    expect(told).to.contain(`comparison in a link must be a page of this site, not "${page}".`);
    const placed = await place(`<div data-sos="five-k" data-sos-comparison="${page}">x</div>`);
    expect(placed.querySelector('sos-five-k')!.getAttribute('comparison')).to.equal(page);
  });

  for (const [why, src] of [
    ['another origin', 'https://elsewhere.example/x.json'],
    ['another origin without its scheme', '//elsewhere.example/x.json'],
    ['backslashes', '\\\\elsewhere.example/x.json'],
    ['a slash and a backslash', '/\\elsewhere.example/x.json'],
    ['a tab among the slashes', '/\t/elsewhere.example/x.json'],
    ['a space that only some take away', '\u00a0//elsewhere.example/x.json'],
    ['our name before that of the host', `${location.protocol}//${location.host}@elsewhere.example/x.json`],
    ['a name before our own host', `${location.protocol}//elsewhere.example@${location.host}/x.json`],
    ['another port', `${location.protocol}//${location.hostname}:1/x.json`],
    ['another scheme', `https://${location.host}/x.json`],
    ['a host that begins as ours', `${location.origin}.elsewhere.example/x.json`],
    ['letters that look like ours', 'https://l\u043ecalhost/x.json'],
    ['data', 'data:application/json,{}'],
    ['a blob of this origin', `blob:${location.origin}/x`],
    ['a script', 'javascript:alert(1)//'],
  ] as const) {
    for (const option of ['src', 'comparison'])
      it(`a link brings no ${option} from elsewhere: ${why}`, async () => {
        const query = new URLSearchParams({ [option]: src }).toString();
        let left = '';
        const told = await expectWarnings(async () => {
          const found = await place(`<p><a href="${HOME}/five-k/?${query}#embed">y</a></p>`);
          left = found.innerHTML;
        });
        expect(told).to.have.length(1);
        expect(left).to.match(/^<p><a href="[^"]+">y<\/a><\/p>$/);
      });
  }

  it('a link brings a name of one line, cut, without what turns the direction of text round, and no endless text', async () => {
    const group = `A\u202e\nB ${'x'.repeat(100)}`;
    const link = (query: Record<string, string>): string =>
      `<p><a href="${HOME}/samsyn/?${new URLSearchParams(query).toString().replaceAll('&', '&amp;')}#embed">y</a></p>`;
    const named = (await place(link({ group }))).querySelector('sos-samsyn')!.getAttribute('group')!;
    expect(named).to.equal(`A B ${'x'.repeat(55)}…`);
    const [told] = await expectWarnings(() => place(link({ codes: 'x'.repeat(10_001) })));
    expect(told).to.contain('codes in a link is at most 10000 characters, not 10001.');
    expect(page.querySelector('sos-samsyn')).to.equal(null);
  });

  for (const [name, query, what] of [
    [
      'samsyn',
      `codes=Kommunen:+${CODE}&group=Styrgruppen`,
      'Namn och svar här kommer från en länk, inte från webbplatsen.',
    ],
    ['five-k', `code=${CODE}`, 'Svaren här kommer från en länk, inte från webbplatsen.'],
    ['five-k', 'scores=4+3+2+1+5', 'Svaren här kommer från en länk, inte från webbplatsen.'],
  ] as const)
    it(`${name} from a link with ${query.split('=')[0]!} says so, and not from a placeholder, nor without any`, async () => {
      const text = (): string => page.querySelector(`sos-${name}`)!.shadowRoot!.textContent;
      const shows = (): Promise<void> =>
        waitUntil(() => page.querySelector(`sos-${name}`)?.shadowRoot?.querySelector('.head, .finding'));
      await place(`<p><a href="${HOME}/${name}/?${query.replaceAll('&', '&amp;')}#embed">y</a></p>`);
      await waitUntil(() => text().includes(what), what);
      // As Turbo copies a page.
      const copy = page.cloneNode(true) as HTMLElement;
      page.replaceWith(copy);
      page = copy;
      await waitUntil(() => text().includes(what), 'the copy');
      const data = [...new URLSearchParams(query)].map(([option, value]) => `data-sos-${option}="${value}"`).join(' ');
      await place(`<div data-sos="${name}" ${data}>y</div>`);
      await shows();
      expect(text()).to.not.contain('från en länk');
    });

  it('the lists of words are those of the elements', async () => {
    // Elements are silent about what they know.
    for (const [name, option, words] of [
      ['five-k', 'view', ['radar', 'dots', 'table']],
      ['factor-checklist', 'set', ['conditions', 'results', 'leadership', 'practice', 'motives', 'logics', 'need']],
      ['case-timeline', 'case', ['crossroads', 'boras', 'three-cases']],
      [
        'samsyn',
        'instrument',
        ['five-k', 'conditions', 'results', 'leadership', 'practice', 'motives', 'logics', 'need'],
      ],
      ['iop-quiz', 'sector', ['public', 'private', 'civil']],
    ] as const) {
      for (const word of words) {
        await place(`<div data-sos="${name}" data-sos-${option}="${word}"></div>`);
        expect((page.querySelector(`sos-${name}`) as unknown as Record<string, unknown>)[option], word).to.equal(word);
      }
      const [told] = await expectWarnings(() => place(`<div data-sos="${name}" data-sos-${option}="?"></div>`));
      expect(told).to.contain(`Right would be: ${words.join(', ')}.`);
    }
  });

  it('takes the options as CMSs write them: with spaces, &amp; and empty values', async () => {
    await place(
      `<div data-sos=" five-k " data-sos-allow-save="" data-sos-lang=" en ">x</div><p><a href="${HOME}/five-k/?lang=sv&amp;theme=dark&amp;utm_source=brev#embed">y</a></p>`,
    );
    const [first, second] = page.querySelectorAll('sos-five-k');
    expect(attributesOf(first!)).to.deep.equal({ lang: 'en', 'allow-save': '' });
    expect(attributesOf(second!)).to.deep.equal({ lang: 'sv', theme: 'dark' });
  });

  it('sets nothing but the known options, and tells of the others', async () => {
    const told = await expectWarnings(() =>
      place(
        '<div data-sos="five-k" data-sos-onclick="alert(1)" data-sos-style="x" onclick="1" style="color: red" id="a">x</div>',
      ),
    );
    expect(attributesOf(page.querySelector('sos-five-k'))).to.deep.equal({});
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('"five-k" has no data-sos-onclick. It has: lang, heading-level');
  });

  it('an unknown name keeps its text, and the console lists the names', async () => {
    const told = await expectWarnings(() =>
      place('<div data-sos="__proto__">a</div><div data-sos="five-k-x"><p>b</p></div>'),
    );
    expect(page.textContent).to.equal('ab');
    expect(told).to.have.length(2);
    expect(told[1]).to.contain(`there is no widget called "five-k-x". There are: ${WIDGET_NAMES.join(', ')}.`);
  });

  it('a lone link takes its paragraph with it, however the editor has wrapped it', async () => {
    for (const around of [
      '<p>*</p>',
      '<p>&nbsp;*<br></p>',
      '<p><strong>*</strong></p>',
      '<p class="x"><span><em>* </em></span></p>',
    ]) {
      const paragraph = around.replace('*', `<a href="${HOME}/iop-quiz/?lang=en#embed">Questions</a>`);
      await place(`<h2>a</h2>${paragraph}<p>b</p>`);
      expect(page.querySelector('section > h2 + sos-iop-quiz + p'), around).to.not.equal(null);
      expect(page.querySelector('sos-iop-quiz')!.innerHTML).to.equal(paragraph);
    }
  });

  it('a link that ends a quote takes the quote with it, when it is the only link there', async () => {
    const link = `<a href="${HOME}/iop-quiz/#embed">Questions</a>`;
    for (const [markup, taken] of [
      [`<blockquote><p>What it is</p><ul><li>a</li></ul><p>${link}</p></blockquote>`, 'blockquote'],
      [`<blockquote><p>What it is</p>${link}</blockquote>`, 'blockquote'],
      [`<blockquote><p>${link}</p><p>More</p></blockquote>`, 'p'],
      [`<blockquote><p><a href="/x">x</a></p><p>${link}</p></blockquote>`, 'p'],
      [`<blockquote><p>Try: ${link}</p></blockquote>`, 'a'],
    ] as const) {
      await place(markup);
      const widget = page.querySelector('sos-iop-quiz')!;
      expect(widget.firstElementChild!.localName, markup).to.equal(taken);
      expect(widget.parentElement!.localName, markup).to.equal(
        { blockquote: 'section', p: 'blockquote', a: 'p' }[taken],
      );
    }
  });

  it('a link with other text beside it leaves that text alone', async () => {
    await place(
      `<p>Pröva: <a href="${HOME}/iop-quiz/#embed">Frågor</a></p><ul><li><a href="${HOME}/five-k/#embed">Test</a></li></ul>`,
    );
    expect(page.querySelector('p')!.firstChild!.textContent).to.equal('Pröva: ');
    expect(page.querySelector('p > sos-iop-quiz > a')).to.not.equal(null);
    expect(page.querySelector('li > sos-five-k > a')).to.not.equal(null);
  });

  it('links lead to the page of a widget in any folder, its English page too', async () => {
    await place(
      `<p><a href="${HOME}/a/b/five-k/index.html#embed">x</a></p><p><a href="${HOME}/five-k/en/?theme=dark#embed">y</a></p>`,
    );
    const [first, second] = page.querySelectorAll('sos-five-k');
    expect(attributesOf(first!)).to.deep.equal({});
    expect(attributesOf(second!)).to.deep.equal({ lang: 'en', theme: 'dark' });
  });

  it('other links are untouched', async () => {
    const links =
      ['/five-k/', '/five-k/#embedded', '/nyheter/#embed', '#embed', `${HOME}/five-k/x#embed`]
        .map((href) => `<p><a href="${href}">x</a></p>`)
        .join('') + `<svg><a href="${HOME}/five-k/#embed"></a></svg>`;
    await place(links);
    expect(page.innerHTML).to.equal(links);
  });

  it('a link to another site stays a link, and the console says how to list that site', async () => {
    const link = '<p><a href="https://annan.example/five-k/#embed">x</a></p>';
    const told = await expectWarnings(() => place(link));
    expect(page.innerHTML).to.equal(link);
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('data-sos-origins="https://annan.example"');
  });

  it('a link to a site that the script lists is followed', async () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = '/sos/sos-widgets.js';
    script.dataset['sosOrigins'] = 'https://en.example https://annan.example';
    document.head.append(script);
    await place('<p><a href="https://annan.example/five-k/#embed">x</a></p>');
    script.remove();
    expect(page.querySelector('sos-five-k > p > a')).to.not.equal(null);
  });

  it('a page that is being written is left alone', async () => {
    const both = `<div data-sos="five-k">x</div><p><a href="${HOME}/five-k/#embed">y</a></p>`;
    for (const around of [
      '<div contenteditable="true">*</div>',
      '<div class="sv-edit-mode">*</div>',
      '<div class="sv-editing-mode">*</div>',
      '<div data-sos-off>*</div>',
    ]) {
      await place(around.replace('*', both));
      expect(page.querySelector('sos-five-k'), around).to.equal(null);
    }
  });

  it('where visitors write, nothing is touched: however deep, in what comes later, and inside a shadow root that the page looks into', async () => {
    const both = `<div data-sos="five-k">x</div><p><a href="${HOME}/five-k/#embed">y</a></p>`;
    await place(`<ol data-sos-off><li data-sos-off><blockquote data-sos-off="false">${both}</blockquote></li></ol>`);
    expect(page.querySelector('sos-five-k')).to.equal(null);
    const late = document.createElement('li');
    late.innerHTML = both;
    page.querySelector('ol')!.append(late);
    await upgradePlaceholders(late.querySelectorAll('[data-sos], a'), () => Promise.resolve());
    expect(page.querySelector('sos-five-k')).to.equal(null);
    const root = page.querySelector('blockquote')!.attachShadow({ mode: 'open' });
    root.innerHTML = both;
    await upgradePlaceholders(root.querySelectorAll('[data-sos], a'), () => Promise.resolve());
    expect(root.querySelector('sos-five-k')).to.equal(null);
  });

  it('is filled when the page is no longer being written', async () => {
    await place('<div data-sos-off><div data-sos="five-k">x</div></div>');
    page.firstElementChild!.removeAttribute('data-sos-off');
    void upgradePlaceholders(page.querySelectorAll<HTMLElement>('[data-sos]'), () => Promise.resolve());
    await pause();
    expect(page.querySelector('sos-five-k')).to.not.equal(null);
  });

  it('is filled once, also when the page is copied and put back', async () => {
    await place(`<div data-sos="five-k">x</div><p><a href="${HOME}/five-k/#embed">y</a></p>`);
    await place(page.innerHTML);
    expect(page.querySelectorAll('sos-five-k')).to.have.length(2);
  });

  it('keeps its text when the widget cannot be had', async () => {
    const markup = '<div data-sos="five-k"><p>Text</p></div>';
    // One that is not registered: the definition could not be loaded.
    const { get } = customElements;
    customElements.get = () => undefined;
    await place(markup);
    customElements.get = get;
    expect(page.innerHTML).to.equal(markup);
  });

  it('one that left the page meanwhile is filled when it is back', async () => {
    let come = (): void => {};
    page.innerHTML = '<div data-sos="five-k">x</div>';
    const div = page.querySelector<HTMLElement>('div')!;
    void upgradePlaceholders([div], () => new Promise<void>((resolve) => (come = resolve)));
    div.remove();
    come();
    await pause();
    expect(div.innerHTML).to.equal('x');
    page.append(div);
    void upgradePlaceholders([div], () => Promise.resolve());
    await pause();
    expect(page.querySelector('div > sos-five-k')).to.not.equal(null);
  });
});
