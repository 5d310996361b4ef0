/** Own content: from the page or an address; and when it has a fault, a clear message instead of an empty box. */
import { expect } from '@open-wc/testing';
import type { SosErrorDetail } from '../../src/index.js';
import { expectWarnings } from '../console.js';
import { ready, said, visit, Visitor, pause } from './visitor.js';
import { waitUntil } from '../wait-until.js';

const EXAMPLE = '/test/content/custom/example-instrument.json';
const FALLBACK = '<p>Prova på <a href="/">en annan sida</a>.</p>';

const own = (changes: object = {}): object => ({
  id: 'own',
  version: 1,
  title: 'Min koll',
  name: 'Kollen',
  dimensions: ['Ett', 'Två', 'Tre'].map((name, i) => ({
    id: `d${i}`,
    name,
    items: [{ id: `i${i}`, text: `Påstående ${name}` }],
  })),
  ...changes,
});
const embedded = (content: object | string, attributes = ''): string =>
  `<div><script type="application/json" id="own">${typeof content === 'string' ? content : JSON.stringify(content)}</script><sos-five-k src="#own" ${attributes}>${FALLBACK}</sos-five-k></div>`;

const { fetch: realFetch } = window;
/** Answers every request of a test with this. */
function serve(answer: () => Response | Promise<Response>): void {
  window.fetch = () => Promise.resolve(answer());
}
afterEach(() => {
  window.fetch = realFetch;
});

interface Faulty {
  readonly visitor: Visitor;
  readonly errors: readonly SosErrorDetail[];
  readonly console: readonly string[];
}

/** Shows markup whose content has a fault, with what the page and the developer are told. */
async function faulty(markup: string): Promise<Faulty> {
  const errors: SosErrorDetail[] = [];
  const hear = ({ detail }: CustomEvent<SosErrorDetail>): unknown => errors.push(detail);
  document.addEventListener('sos-error', hear);
  let visitor!: Visitor;
  const messages = await expectWarnings(async () => {
    visitor = await visit(markup);
    await waitUntil(() => visitor.part('fault'), 'No fault is shown');
  });
  document.removeEventListener('sos-error', hear);
  return { visitor, errors, console: messages };
}

describe('own content', () => {
  it('from a script element in the page', async () => {
    const visitor = await visit(embedded(own()));
    expect(said(visitor.heading)).to.equal('Min koll');
    expect(visitor.text).to.contain('3 påståenden');
    await visitor.begin();
    expect(said(visitor.heading)).to.equal('Ett');
    await visitor.answer('i0', 4);
    expect(visitor.el.answers).to.deep.equal({ i0: 4 });
    expect(visitor.el.result.instrument).to.equal('own');
  });

  it('from an address, in the language of the page, with its own advice', async () => {
    const visitor = await visit(`<sos-five-k src="${EXAMPLE}" lang="en"></sos-five-k>`);
    expect(said(visitor.heading)).to.equal('How good are our meetings?');
    visitor.el.answers = {
      dagordning: 1,
      'ratt-personer': 1,
      omtag: 5,
      'till-tals': 4,
      begripligt: 4,
      ansvar: 4,
      uppfoljning: 4,
    };
    await visitor.sees('Your picture today');
    expect(visitor.sentence).to.equal(
      'Conversation is a strength, but Purpose is a weak point. Conversation and After the meeting are strengths (4.0). Purpose is at 1.0.',
    );
    expect(said(visitor.part('first'))).to.contain('Do this first Cancel the next meeting');
    expect(said(await visitor.unfold('Next steps'))).to.contain('Choose one thing to change before the next meeting');
    visitor.el.lang = 'sv';
    await visitor.sees('Gör det här först');
  });

  it('of the shadow root that the widget is in goes before that of the page', async () => {
    const page = await visit(embedded(own({ title: 'På sidan' })));
    const box = page.el.parentElement!.appendChild(document.createElement('div'));
    box.attachShadow({ mode: 'open' }).innerHTML = embedded(own({ title: 'I rutan' }));
    const visitor = new Visitor(box.shadowRoot!.querySelector('sos-five-k')!);
    await ready(visitor);
    expect(said(visitor.heading)).to.equal('I rutan');
  });

  it('is asked for without cookies, and once, however far the visitor goes', async () => {
    const inits: (RequestInit | undefined)[] = [];
    window.fetch = (input, init) => {
      inits.push(init);
      return realFetch(input, init);
    };
    const visitor = await visit(`<sos-five-k src="${EXAMPLE}"></sos-five-k>`);
    await visitor.begin();
    for (let i = 0; i < 3; i += 1) await visitor.next();
    await visitor.unfold('Era svar');
    visitor.el.lang = 'en';
    await visitor.sees('Your picture today');
    expect(inits.map((init) => init?.credentials)).to.deep.equal(['omit']);
  });

  it('a connection that is lost after that takes nothing away', async () => {
    const visitor = await visit(`<sos-five-k src="${EXAMPLE}"></sos-five-k>`);
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    await visitor.begin();
    await visitor.answer('dagordning', 4);
    for (let i = 0; i < 3; i += 1) await visitor.next();
    await visitor.unfold('Era svar');
    expect(said(visitor.heading)).to.equal('Er bild i dag');
  });

  it('without the language of the page shows its own, and says which: words and buttons alike', async () => {
    const visitor = await visit(`<div lang="en">${embedded(own({ language: 'sv' }))}</div>`);
    expect(visitor.root.querySelector('[lang]')!.getAttribute('lang')).to.equal('sv');
    expect(visitor.buttons).to.deep.equal(['Börja']);
  });

  it('in English only does so on a Swedish page', async () => {
    const english = await visit(embedded(own({ language: 'en' }), 'lang="sv"'));
    expect(english.root.querySelector('[lang]')!.getAttribute('lang')).to.equal('en');
    expect(english.buttons).to.deep.equal(['Begin']);
  });

  it('has no K for a mark', async () => {
    expect((await visit(embedded(own()))).part('start')!.querySelector('svg')).to.be.null;
    expect((await visit()).part('start')!.querySelector('svg')).to.not.be.null;
  });

  for (const [count, views] of [
    [1, ['dots', 'table']],
    [2, ['dots', 'table']],
    [3, ['radar', 'dots', 'table']],
    [6, ['radar', 'dots', 'table']],
    [7, ['dots', 'table']],
  ] as const) {
    it(`of ${count} dimensions can be shown as ${views.join(', ')}, first as ${views[0]}`, async () => {
      const dimensions = Array.from({ length: count }, (_none, i) => ({
        id: `d${i}`,
        name: `Del ${i}`,
        items: [{ id: `i${i}`, text: `P ${i}` }],
      }));
      const visitor = await visit(embedded(own({ dimensions })));
      visitor.el.answers = Object.fromEntries(dimensions.map((_each, i) => [`i${i}`, 4]));
      await visitor.sees('Er bild i dag');
      expect(['radar', 'dots', 'table'].filter((view) => visitor.part(view))).to.deep.equal([...views]);
      expect(visitor.part(views[0])!.closest('.picture'), 'what stands first').to.not.be.null;
      const files = await visitor.unfold('Spara som fil');
      expect(said(files).includes('SVG'), 'a picture to save').to.equal(views.length === 3);
    });
  }

  it('HTML in its texts is shown as it is written', async () => {
    const evil = '<img src=x onerror=alert(1)><b>fet</b> &amp; [ord](x) ${1}';
    const json = JSON.stringify(
      own({
        title: evil,
        name: evil,
        lead: evil,
        next: [evil],
        dimensions: [{ id: 'd', name: evil, intro: evil, items: [{ id: 'i', text: evil }] }],
      }),
    ).replaceAll('<', '\\u003c');
    const visitor = await visit(embedded(json));
    expect(said(visitor.heading)).to.equal(evil);
    await visitor.begin();
    expect(said(visitor.heading)).to.equal(evil);
    expect(said(visitor.root.querySelector('legend'))).to.equal(evil);
    expect(visitor.root.querySelector('img, b')).to.be.null;
  });

  it('answers that are set before it has come are kept, without a word', async () => {
    const visitor = await visit(`<sos-five-k src="${EXAMPLE}"></sos-five-k>`, { answers: { dagordning: 4 } });
    expect(visitor.el.answers).to.deep.equal({ dagordning: 4 });
    expect(visitor.text).to.contain('Ni har svarat på 1 av 7 påståenden.');
  });
});

describe('a fault in own content', () => {
  const long = 'x'.repeat(256 * 1024 + 1);
  type Row = [sentence: string, show: () => string, sv: string, en: string, english: RegExp];
  const rows: Row[] = [
    [
      'the id is not in the page',
      () => '<sos-five-k src="#borta"></sos-five-k>',
      '”#borta” finns inte på sidan.',
      '“#borta” is not on this page.',
      /"#borta" is not the id of a <script type="application\/json">/,
    ],
    [
      'the id is of something else',
      () => '<p id="fel">{}</p><sos-five-k src="#fel"></sos-five-k>',
      '”#fel” finns inte på sidan.',
      '“#fel” is not on this page.',
      /"#fel" is not the id/,
    ],
    [
      '404',
      () => (serve(() => new Response('', { status: 404 })), '<sos-five-k src="/x.json"></sos-five-k>'),
      '”/x.json” finns inte eller får inte läsas (svar 404).',
      '“/x.json” does not exist or may not be read (response 404).',
      /"\/x.json" answers 404/,
    ],
    [
      'unreachable',
      () => (serve(() => Promise.reject(new TypeError('no'))), '<sos-five-k src="/x.json"></sos-five-k>'),
      '”/x.json” gick inte att hämta.',
      '“/x.json” could not be fetched.',
      /"\/x.json" cannot be reached, or is not allowed \(CORS, CSP\)/,
    ],
    [
      'too large',
      () => (serve(() => new Response(long)), '<sos-five-k src="/x.json"></sos-five-k>'),
      '”/x.json” är för stor.',
      '“/x.json” is too large.',
      /longer than 262144 characters/,
    ],
    [
      'not JSON',
      () => (serve(() => new Response('<!doctype html>')), '<sos-five-k src="/x.json"></sos-five-k>'),
      '”/x.json” är en webbsida, inte JSON.',
      '“/x.json” is a web page, not JSON.',
      /not JSON, web-page at line 1/,
    ],
    [
      'no address',
      () => '<sos-five-k src="javascript:alert(1)"></sos-five-k>',
      '”javascript:alert(1)” är ingen adress som kan användas.',
      '“javascript:alert(1)” is not an address that can be used.',
      /is neither http, https nor #id/,
    ],
    [
      'the schema, with its path',
      () =>
        embedded(
          own({
            dimensions: [
              {
                id: 'd',
                name: 'D',
                items: [
                  { id: 'i', text: 'P' },
                  { id: 'j', text: 4 },
                ],
              },
            ],
          }),
        ),
      'Fel i dimensions[0].items[1].text (rad 1): här står 4, men här ska stå en text på 1 till 300 tecken. Skriv "4" med citattecken.',
      'Fault in dimensions[0].items[1].text (line 1): it says 4, but should be a text of 1 to 300 characters. Write "4" with quotation marks.',
      /dimensions\[0\]\.items\[1\]\.text should be a text of 1 to 300 characters, but is 4/,
    ],
    [
      'the schema, something missing',
      () => embedded(own({ title: undefined })),
      'Fel i title (rad 1): här saknas en text på 1 till 80 tecken.',
      'Fault in title (line 1): a text of 1 to 80 characters is missing.',
      /title should be a text of 1 to 80 characters, but is missing/,
    ],
  ];
  for (const [sentence, show, sv, en, english] of rows) {
    it(`${sentence}: told to the visitor in their language, to the page, and to the developer in English`, async () => {
      const { visitor, errors, console: messages } = await faulty(show());
      const alert = visitor.root.querySelector('[role="alert"]');
      expect(said(alert))
        .to.match(/^Innehållet kan inte visas\. /)
        .and.contain(sv);
      expect(alert!.closest('[lang]')!.getAttribute('lang')).to.equal('sv');
      expect(messages).to.have.length(1);
      expect(messages[0])
        .to.match(/^console\.error: <sos-five-k>: content could not be loaded /)
        .and.match(english);
      expect(errors).to.have.length(1);
      expect(errors[0]!.message).to.equal('<sos-five-k>: content could not be loaded');
      expect((errors[0]!.error as Error).message).to.match(english);
      await expectWarnings(async () => {
        visitor.el.lang = 'en';
        await visitor.sees(en);
      });
      expect(visitor.alert).to.match(/^The content cannot be shown\. /);
    });
  }

  it("leaves the page's own text, below the message", async () => {
    const { visitor } = await faulty(embedded({}));
    const text = visitor.el.querySelector('p')!;
    expect(text.checkVisibility()).to.be.true;
    expect(text.assignedSlot).to.not.be.null;
    expect(text.getBoundingClientRect().top).to.be.at.least(visitor.part('fault')!.getBoundingClientRect().bottom);
  });

  it('is not that src is empty: then it is as if it were not there', async () => {
    expect(said((await visit('<sos-five-k src=""></sos-five-k>')).heading)).to.equal('Hur fungerar er samverkan?');
  });

  it('is gone when src is put right, and comes back with it', async () => {
    const { visitor } = await faulty(embedded({}));
    visitor.el.src = EXAMPLE;
    await visitor.sees('Hur bra är våra möten?');
    expect(visitor.part('fault')).to.be.null;
    expect(visitor.el.querySelector('p')!.checkVisibility()).to.be.false;
    await expectWarnings(async () => {
      visitor.el.src = '#borta';
      await visitor.sees('”#borta” finns inte på sidan.');
    });
    visitor.el.removeAttribute('src');
    await visitor.sees('Hur fungerar er samverkan?');
  });

  it('of an src that has been left again is not shown', async () => {
    let fail!: (reason: unknown) => void;
    serve(() => new Promise((_resolve, reject) => (fail = reject)));
    const visitor = await visit();
    visitor.el.src = '/slow.json';
    await visitor.el.updateComplete;
    await pause(10);
    visitor.el.src = null;
    await visitor.el.updateComplete;
    await pause(10);
    fail(new TypeError('late'));
    await pause(50);
    expect(visitor.part('fault')).to.be.null;
    expect(said(visitor.heading)).to.equal('Hur fungerar er samverkan?');
  });

  it('does not lose answers that were set before it was found', async () => {
    let visitor!: Visitor;
    await expectWarnings(async () => {
      visitor = await visit('<sos-five-k src="#borta"></sos-five-k>', { answers: { spanner: 4 } });
      await visitor.sees('finns inte på sidan');
    });
    visitor.el.removeAttribute('src');
    await visitor.sees('Hur fungerar er samverkan?');
    expect(visitor.el.answers).to.deep.equal({ spanner: 4 });
  });

  it('in the middle leaves the answers as they are', async () => {
    const visitor = await visit(undefined, { answers: { spanner: 4 }, step: 'kompetens' });
    await expectWarnings(async () => {
      visitor.el.src = '#borta';
      await visitor.sees('finns inte på sidan');
    });
    expect(visitor.el.answers).to.deep.equal({ spanner: 4 });
    visitor.el.src = null;
    await visitor.sees('Steg 1 av 5');
    expect(visitor.chosen[0]).to.equal('4');
  });
});
