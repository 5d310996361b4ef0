/** Nothing that a page, a link or own content brings is ever run, or put in as HTML: it is a value, or a text to be read. */
import { expect } from '@open-wc/testing';
import { optionsOf, WIDGET_NAMES } from '../../src/catalog.js';
import { MODULE, openMade, type MadePage, until } from './made-page.js';
import { closePages } from './open-page.js';
import { all, goOn, inside, shows, unfoldAll, VIEWS, type Widget } from './visit-widget.js';

const TAGS = Object.keys(VIEWS);

/** Each calls `pwned` where it is taken for more than text. At most 80 characters, the longest name in own content. */
const PAYLOADS = [
  '<img src=x onerror=pwned()>',
  '"><svg onload=pwned()>',
  "' onfocus=pwned() autofocus tabindex=1 x='",
  '<script>pwned()</script>',
  '</script><script>pwned()</script>',
  '</style><iframe srcdoc="<script>parent.pwned()</script>">',
  '--><img src=x onerror=pwned()><!--?lit$1$-->',
  'javascript:pwned()',
  ' java\tscript:pwned()//https://x.se',
  'data:text/html,<script>parent.pwned()</script>',
  '${pwned()}{{constructor.constructor("pwned()")()}}',
  '[x](javascript:pwned()) [y](__proto__) [z](constructor)',
  '&lt;img src=x onerror=pwned()&gt;',
  '\u202e\u2028\ufeff<details open ontoggle=pwned()>',
  '__proto__',
];

/** Whatever would show that something has run. */
const TRAP = `<script>
  window.ran = [];
  window.pwned = () => ran.push('pwned');
  for (const name of ['alert', 'confirm', 'prompt', 'open', 'eval']) window[name] = () => ran.push(name);
</script>`;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const open = (body: string): Promise<MadePage> => openMade(body, { head: TRAP + MODULE });

/** What may run or load something. In a shadow root of ours there is none of it; in the page, what the page has itself. */
const ACTIVE =
  'script, img, iframe, frame, object, embed, link, style, base, meta, video, audio, form, portal, template, animate, set, foreignObject';

/** Fails when something has run, or stands ready to. */
function expectClean({ window, document }: MadePage, markup: string): void {
  expect((window as unknown as { ran: string[] }).ran, 'has run').to.deep.equal([]);
  const own = new DOMParser().parseFromString(`<body>${markup}`, 'text/html');
  const inBody = (root: Document): string[] =>
    [...root.body.querySelectorAll(ACTIVE)].map(({ localName, id }) => `${localName} ${id}`);
  expect(inBody(document), 'in the page').to.deep.equal(inBody(own));
  const look = (root: ShadowRoot | Document): void => {
    if (root instanceof (window as unknown as typeof globalThis).ShadowRoot)
      expect(
        [...root.querySelectorAll(ACTIVE)].map(({ outerHTML }) => outerHTML),
        'in a widget',
      ).to.deep.equal([]);
    for (const element of root.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (/^on|^srcdoc$|^formaction$/i.test(name)) expect.fail(`${element.localName} ${name}="${value}"`);
        if (root !== document && /^(href|src|action|data|xlink:href)$/i.test(name))
          // An e-mail that is ready to be sent has its text in the address, escaped.
          expect(value, `${element.localName} ${name}`).to.match(/^(https?:\/\/|#|mailto:\?subject=[^<>"`\s]*$)/);
      }
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
}

/** Shows something of its own, or has left the text of the page. */
const settled = (page: MadePage, count: number): Promise<void> =>
  until(() => {
    const widgets = [...page.document.querySelectorAll<HTMLElement>(TAGS.join())];
    return widgets.length >= count && widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('.root'));
  }, 'some widgets show nothing');

/** The attributes of each tag, as they are documented. */
async function attributes(): Promise<Record<string, string[]>> {
  interface Manifest {
    modules: { declarations: { tagName?: string; attributes?: { name: string }[] }[] }[];
  }
  const { modules } = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
  const found: Record<string, string[]> = {};
  for (const { tagName, attributes: each = [] } of modules.flatMap(({ declarations }) => declarations))
    if (tagName) found[tagName] = each.map(({ name }) => name);
  return found;
}

let known: Record<string, string[]> = {};
before(async () => {
  known = await attributes();
});

describe('markup in an attribute', () => {
  afterEach(closePages);

  for (const tag of TAGS) {
    it(`of <${tag}>, in each that it has, is never run nor inserted`, async () => {
      const names = known[tag]!;
      expect(names).to.include.members(['lang', 'theme', 'heading-level']);
      const body = names
        .map((name) =>
          PAYLOADS.map((payload) => `<${tag} ${name}="${escaped(payload)}"><p>Reservtext</p></${tag}>`).join(''),
        )
        .join('');
      const page = await open(body);
      await settled(page, names.length * PAYLOADS.length);
      expectClean(page, body);
    });

    it(`of <${tag}>, in all of them at once, is not run up to the end of the journey either`, async () => {
      const names = known[tag]!.filter((name) => name !== 'src' && name !== 'scores');
      const body = PAYLOADS.map(
        (payload) =>
          `<form><${tag} ${names.map((name) => `${name}="${escaped(payload)}"`).join(' ')}><p>Reservtext</p></${tag}></form>`,
      ).join('');
      const page = await open(body);
      await settled(page, PAYLOADS.length);
      for (const element of page.document.querySelectorAll<Widget>(tag)) {
        all(element, '[part=start] .primary')[0]?.click();
        await shows(element, `[part=question], [part=input], ${VIEWS[tag]!.last}`);
        await goOn(element);
      }
      expectClean(page, body);
    }).timeout(20_000);
  }
});

/** What is no option, and must not become one. */
const STRANGE = [
  'onclick',
  'onload',
  'style',
  'href',
  'srcdoc',
  '__proto__',
  'constructor',
  'inner-html',
  'innerhTML',
  'is',
  'slot',
  'class',
  'id',
  'answers',
];

describe('markup in a placeholder or a link', () => {
  afterEach(closePages);

  const attributesOf = (options: readonly string[], value: string): string =>
    options.map((option) => `data-sos-${option}="${escaped(value)}"`).join(' ');
  const forms = {
    placeholder: (name: string, options: readonly string[], value: string): string =>
      `<div data-sos="${name}" ${attributesOf(options, value)}><p>Reservtext</p></div>`,
    link: (name: string, options: readonly string[], value: string): string =>
      `<p><a href="${location.origin}/${name}/?${escaped(options.map((option) => `${option}=${encodeURIComponent(value)}`).join('&'))}#embed">Reservtext</a></p>`,
  };

  for (const [title, form] of Object.entries(forms)) {
    for (const name of WIDGET_NAMES) {
      it(`in each option of a ${title} of ${name}, and in what is no option, is never run nor inserted, and sets nothing but options`, async () => {
        const options = Object.keys(optionsOf(name));
        const body = PAYLOADS.map((payload) =>
          [...options.map((option) => [option]), STRANGE].map((each) => form(name, each, payload)).join(''),
        ).join('');
        const page = await open(body);
        await settled(page, PAYLOADS.length);
        expectClean(page, body);
        for (const element of page.document.querySelectorAll(`sos-${name}`)) {
          expect(
            element.getAttributeNames().filter((each) => !options.includes(each)),
            element.outerHTML,
          ).to.deep.equal([]);
        }
        // Whatever became of it, no text is lost.
        expect(page.document.body.textContent.split('Reservtext')).to.have.length(body.split('Reservtext').length);
      }).timeout(20_000);
    }
  }

  it('in the name of a widget is never taken for a tag', async () => {
    const body = [...PAYLOADS, 'script', 'img', 'five-k><script>pwned()</script>', 'FIVE-K', 'constructor']
      .map((payload) => `<div data-sos="${escaped(payload)}"><p>Reservtext</p></div>`)
      .join('');
    const page = await open(body);
    await until(() => page.notes.some((note) => note.includes('there is no widget called')));
    expect(page.document.querySelector(TAGS.join())).to.equal(null);
    expectClean(page, body);
  });

  it('in the address of a link leaves it a link, whatever is in it', async () => {
    const hrefs = [
      'javascript:pwned()//five-k/#embed',
      'javascript:/five-k/?x=1#embed',
      'data:text/html,<script>parent.pwned()</script>/five-k/#embed',
      'https://evil.example/five-k/#embed',
      '//evil.example/five-k/#embed',
      `${location.protocol}//user:pw@evil.example/five-k/#embed`,
      'http://[/five-k/#embed',
      'blob:http://x/five-k/#embed',
      `${location.origin}/five-k/<img src=x onerror=pwned()>/#embed`,
      `${location.origin}.evil.example/five-k/#embed`,
    ];
    const body = hrefs.map((href) => `<p><a href="${escaped(href)}">Reservtext</a></p>`).join('');
    const page = await open(body);
    await until(() => page.notes.filter((note) => note.startsWith('warn: sos-widgets: links to')).length >= 4);
    expect(page.document.querySelectorAll(TAGS.join())).to.have.length(0);
    expect([...page.document.querySelectorAll('a')].map((each) => each.getAttribute('href'))).to.deep.equal(hrefs);
    expect(page.notes.filter((note) => !note.startsWith('warn'))).to.deep.equal([]);
    expect((page.window as unknown as { ran: string[] }).ran).to.deep.equal([]);
  });

  it("in the text that stays inside as fallback is the page's own, and moved, not parsed again", async () => {
    const body = `<div data-sos="five-k"><p>&lt;img src=x onerror=pwned()&gt; <b title="<img src=x onerror=pwned()>">Reservtext</b></p></div>`;
    const page = await open(body);
    await settled(page, 1);
    expect(page.document.querySelector('sos-five-k > p')!.textContent).to.equal(
      '<img src=x onerror=pwned()> Reservtext',
    );
    expectClean(page, body);
  });
});

describe('markup in what a visitor hands over', () => {
  afterEach(closePages);

  it('as names of parties and of files is shown as it stands', async () => {
    const body = '<sos-samsyn><p>Reservtext</p></sos-samsyn>';
    const page = await open(body);
    await settled(page, 1);
    const element = page.document.querySelector<Widget>('sos-samsyn')!;
    const parties = PAYLOADS.map((name, at) => ({
      format: 'sos-widgets/answers',
      instrument: 'five-k',
      version: 1,
      name,
      answers: { spanner: (at % 5) + 1, network: at < 5 ? 1 : at < 10 ? 2 : 3 },
    }));
    const handed = new DataTransfer();
    for (const [content, name] of [
      [JSON.stringify(parties), 'svar.json'],
      ...PAYLOADS.map((payload) => ['Inga koder', payload]),
    ])
      handed.items.add(new File([content!], name!));
    const chooser = inside(element, 'input[type=file]') as HTMLInputElement;
    chooser.files = handed.files;
    chooser.dispatchEvent(new Event('change'));
    await shows(element, '[part=differ]');
    (inside(element, '[part=parties] details') as HTMLDetailsElement).open = true;
    await shows(element, '[part=party]');
    await unfoldAll(element);
    expect(
      (all(element, '[part=party] input[type=text]') as HTMLInputElement[]).map(({ value }) => value),
    ).to.deep.equal(PAYLOADS.map((name) => name.trim().replace(/\s+/g, ' ')));
    expect(
      all(element, '#file-faults p').map(({ textContent }) =>
        PAYLOADS.some((payload) => textContent.includes(payload)),
      ),
    ).to.deep.equal(PAYLOADS.map(() => true));
    expectClean(page, body);
  });
});

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A copy of JSON in which `change` has been given each text with its place. */
function changed(json: Json, change: (text: string, place: string) => string, place = ''): Json {
  if (typeof json === 'string') return change(json, place);
  if (Array.isArray(json)) return json.map((each: Json) => changed(each, change, place));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [key, changed(value, change, `${place}.${key}`)]),
  );
}

const places = (json: Json): string[] => {
  const found = new Set<string>();
  changed(json, (text, place) => {
    found.add(place);
    return text;
  });
  return [...found];
};

/** Not free text: ids, addresses, dates, signs. */
const BOUND = /\.(id|source|sign|start|end|actors|url)$/;
const SHORTEST = /\.(title|name)(\.\w+)?$/;

const OWN = {
  'sos-five-k': '/test/content/custom/example-instrument.json',
  'sos-factor-checklist': '/test/content/custom/example-instrument.json',
  'sos-case-timeline': '/test/content/custom/example-case.json',
} as const;

const embedded = (tag: string, content: Json, id: string): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(content).replace(/</g, '\\u003c')}</script><${tag} src="#${id}"><p>Reservtext</p></${tag}>`;

describe('markup in own content', () => {
  afterEach(closePages);

  for (const [tag, address] of Object.entries(OWN)) {
    it(`of <${tag}>, in all its texts, is shown as it is written, up to the end and in what is unfolded`, async () => {
      const example = (await (await fetch(address)).json()) as Json;
      const body = PAYLOADS.map((payload, i) =>
        embedded(
          tag,
          changed(example, (text, place) =>
            BOUND.test(place) ? text : SHORTEST.test(place) ? payload : `${payload} ${payload}`,
          ),
          `own-${i}`,
        ),
      ).join('');
      const page = await open(body);
      await settled(page, PAYLOADS.length);
      const widgets = [...page.document.querySelectorAll<Widget>(tag)];
      for (const [i, element] of widgets.entries()) {
        expect(inside(element, 'h2').textContent, PAYLOADS[i]).to.contain(PAYLOADS[i]!);
        all(element, '[part=start] .primary')[0]?.click();
        await shows(element, `[part=question], [part=input], ${VIEWS[tag]!.last}`);
        await goOn(element);
        await unfoldAll(element);
        expect(inside(element, '[part=sources]').textContent, PAYLOADS[i]).to.contain(PAYLOADS[i]!);
      }
      expectClean(page, body);
    }).timeout(30_000);

    it(`of <${tag}>, in an id, an address or a date, is a fault that is told in words`, async () => {
      const example = (await (await fetch(address)).json()) as Json;
      const bound = places(example).filter((place) => BOUND.test(place));
      expect(bound).to.have.length.above(4);
      const cases = bound.flatMap((at) =>
        ['"><img src=x onerror=pwned()>', 'javascript:pwned()', 'data:text/html,<script>parent.pwned()</script>'].map(
          (payload) => [at, payload] as const,
        ),
      );
      const body = cases
        .map(([at, payload], i) =>
          embedded(
            tag,
            changed(example, (text, place) => (place === at ? payload : text)),
            `own-${i}`,
          ),
        )
        .join('');
      const page = await open(body);
      await settled(page, cases.length);
      for (const [i, element] of [...page.document.querySelectorAll<Widget>(tag)].entries()) {
        expect(all(element, '[part=fault]').length, cases[i]!.join(' ')).to.equal(1);
      }
      expectClean(page, body);
    }).timeout(20_000);
  }

  it('in names of its properties is a fault that is told in words, and no way to the prototype', async () => {
    const contents = [
      '{"__proto__":{"polluted":1}}',
      '{"constructor":{"prototype":{"polluted":1}}}',
      '{"<img src=x onerror=pwned()>":1}',
      '<img src=x onerror=pwned()>',
      '"<img src=x onerror=pwned()>"',
    ];
    const body = Object.keys(OWN)
      .map((tag) =>
        contents
          .map(
            (content, i) =>
              `<script type="application/json" id="${tag}-${i}">${content}</script><${tag} src="#${tag}-${i}"><p>Reservtext</p></${tag}>`,
          )
          .join(''),
      )
      .join('');
    const page = await open(body);
    await settled(page, contents.length * Object.keys(OWN).length);
    for (const element of page.document.querySelectorAll(Object.keys(OWN).join()))
      expect(all(element, '[part=fault]').length, element.outerHTML).to.equal(1);
    expect('polluted' in (page.window as unknown as typeof globalThis).Object.prototype).to.equal(false);
    expectClean(page, body);
  });

  for (const src of [
    'javascript:pwned()',
    'data:application/json,{"id":"x"}',
    'blob:http://localhost/x',
    'file:///etc/passwd',
    '#trap',
    '//',
  ]) {
    it(`is not looked for at src="${src}"`, async () => {
      const body = `<script id="trap">0</script>${Object.keys(OWN)
        .map((tag) => `<${tag} src='${src}'><p>Reservtext</p></${tag}>`)
        .join('')}`;
      const page = await open(body);
      await settled(page, 3);
      for (const tag of Object.keys(OWN))
        expect(inside(page.document.querySelector(tag)!, '[part=fault]').textContent).to.contain('kan inte visas');
      expectClean(page, body);
    });
  }
});

describe('the trap itself', () => {
  afterEach(closePages);

  it('finds what it is there for', async () => {
    const page = await open('<p></p>');
    const box = page.document.querySelector('p')!.attachShadow({ mode: 'open' });
    expectClean(page, '');
    for (const markup of ['<img src="x">', '<a href="javascript:0">x</a>', '<b onclick="0">x</b>']) {
      box.innerHTML = markup;
      expect(() => expectClean(page, ''), markup).to.throw();
      box.innerHTML = '';
    }
    (page.window as unknown as { alert(): void }).alert();
    expect(() => expectClean(page, '')).to.throw('has run');
  });
});
