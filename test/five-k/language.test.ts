/** The language of one widget: that of its place in the page, across shadow roots, and whenever that changes. */
import { expect, fixture } from '@open-wc/testing';
import { atStep, MIXED, ready, said, visit, Visitor } from './visitor.js';
import { waitUntil } from '../wait-until.js';

const TITLE = { sv: 'Hur fungerar er samverkan?', en: 'How is your collaboration working?' } as const;
type Shown = keyof typeof TITLE;

const shows = (visitor: Visitor, locale: Shown): Promise<void> =>
  waitUntil(() => said(visitor.heading) === TITLE[locale], `Not shown in ${locale}`);
const innerLang = (visitor: Visitor): string | null => visitor.root.querySelector('[lang]')!.getAttribute('lang');

/** A box with a shadow root around some markup; gives the box, and the widget in it. */
async function inShadow(outer: string, inner: string): Promise<[HTMLElement, Visitor]> {
  const box = await fixture<HTMLElement>(outer);
  box.attachShadow({ mode: 'open' }).innerHTML = inner;
  const visitor = new Visitor(box.shadowRoot!.querySelector('sos-five-k')!);
  await ready(visitor);
  return [box, visitor];
}

afterEach(() => document.documentElement.removeAttribute('lang'));

describe('the language', () => {
  const codes: [code: string, shown: Shown][] = [
    ['sv', 'sv'],
    ['SV', 'sv'],
    ['sv-SE', 'sv'],
    ['sv_SE', 'sv'],
    ['sv-FI', 'sv'],
    ['en', 'en'],
    [' en ', 'en'],
    ['EN-gb', 'en'],
    ['en_US', 'en'],
    ['en-Latn-GB-oxendict', 'en'],
    ['xx', 'sv'],
    ['', 'sv'],
    ['fi', 'sv'],
    ['english', 'sv'],
    ['e', 'sv'],
    ['-en', 'sv'],
  ];
  for (const [code, shown] of codes) {
    it(`lang="${code}" shows ${shown}, and marks it so`, async () => {
      const visitor = await visit(`<sos-five-k lang="${code}"></sos-five-k>`);
      expect(said(visitor.heading)).to.equal(TITLE[shown]);
      expect(innerLang(visitor)).to.equal(shown);
      expect(visitor.el.getAttribute('lang'), 'the page owns the host').to.equal(code);
    });
  }

  it('without any, Swedish; the host gets no attribute', async () => {
    const visitor = await visit();
    expect(innerLang(visitor)).to.equal('sv');
    expect(visitor.el.hasAttribute('lang')).to.be.false;
  });

  it('of the nearest ancestor counts, an unknown one too', async () => {
    for (const [markup, shown] of [
      ['<div lang="en"><div><sos-five-k></sos-five-k></div></div>', 'en'],
      ['<div lang="sv"><div lang="en"><sos-five-k></sos-five-k></div></div>', 'en'],
      ['<div lang="en"><div lang="fi"><sos-five-k></sos-five-k></div></div>', 'sv'],
      ['<div lang="en"><sos-five-k lang="sv"></sos-five-k></div>', 'sv'],
      ['<div lang="en"><div lang=""><sos-five-k></sos-five-k></div></div>', 'sv'],
    ] as const) {
      expect(innerLang(await visit(markup)), markup).to.equal(shown);
    }
  });

  it('is inherited through shadow roots', async () => {
    const [, visitor] = await inShadow('<div lang="en"></div>', '<p><sos-five-k></sos-five-k></p>');
    expect(innerLang(visitor)).to.equal('en');
  });

  it('of a slotted widget is that of the page it is written in', async () => {
    const box = await fixture<HTMLElement>('<div lang="en"><sos-five-k></sos-five-k></div>');
    box.attachShadow({ mode: 'open' }).innerHTML = '<div lang="sv"><slot></slot></div>';
    const visitor = new Visitor(box.querySelector('sos-five-k')!);
    await ready(visitor);
    expect(innerLang(visitor)).to.equal('en');
  });

  it('is also told by xml:lang, as in XHTML', async () => {
    const box = document.createElement('div');
    box.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', 'en');
    const page = await fixture('<div lang="sv"></div>');
    page.append(box);
    box.append(document.createElement('sos-five-k'));
    const visitor = new Visitor(box.querySelector('sos-five-k')!);
    await ready(visitor);
    expect(innerLang(visitor)).to.equal('en');
  });

  it('can be two on one page', async () => {
    const page = await fixture('<div><sos-five-k lang="sv"></sos-five-k><sos-five-k lang="en"></sos-five-k></div>');
    const [one, other] = [...page.querySelectorAll('sos-five-k')].map((el) => new Visitor(el)) as [Visitor, Visitor];
    await Promise.all([shows(one, 'sv'), shows(other, 'en')]);
    await other.begin();
    expect(said(other.heading)).to.equal('Competence');
    expect(said(one.heading)).to.equal(TITLE.sv);
  });
});

describe('the language changes', () => {
  it('on the widget itself', async () => {
    const visitor = await visit('<sos-five-k lang="sv"></sos-five-k>');
    visitor.el.lang = 'en';
    await shows(visitor, 'en');
    expect(innerLang(visitor)).to.equal('en');
    visitor.el.removeAttribute('lang');
    await shows(visitor, 'sv');
  });

  it('on the page', async () => {
    const visitor = await visit();
    document.documentElement.lang = 'en';
    await shows(visitor, 'en');
    document.documentElement.lang = 'sv-SE';
    await shows(visitor, 'sv');
  });

  it('on an ancestor, and when a nearer one gets one', async () => {
    const visitor = await visit('<div lang="sv"><p><sos-five-k></sos-five-k></p></div>');
    visitor.el.closest('div')!.lang = 'en';
    await shows(visitor, 'en');
    visitor.el.closest('p')!.lang = 'sv';
    await shows(visitor, 'sv');
  });

  it('on the host of a shadow root around it, and within that root', async () => {
    const [box, visitor] = await inShadow('<div lang="sv"></div>', '<p><sos-five-k></sos-five-k></p>');
    box.lang = 'en';
    await shows(visitor, 'en');
    visitor.el.closest('p')!.lang = 'sv';
    await shows(visitor, 'sv');
  });

  it('when it is moved to another part of the page', async () => {
    const visitor = await visit('<sos-five-k></sos-five-k>');
    const english = await fixture('<div lang="en"></div>');
    english.append(visitor.el);
    await shows(visitor, 'en');
  });

  it('when a shadow host around it is moved, and then at its new place', async () => {
    const [box, visitor] = await inShadow('<div></div>', '<sos-five-k></sos-five-k>');
    const [outer] = await inShadow('<div lang="en"></div>', '<p></p><sos-five-k></sos-five-k>');
    outer.shadowRoot!.querySelector('p')!.append(box);
    await shows(visitor, 'en');
    outer.shadowRoot!.querySelector('p')!.lang = 'sv';
    await shows(visitor, 'sv');
  });

  it('while it is out of the page: it knows when it comes back', async () => {
    const visitor = await visit('<div><sos-five-k></sos-five-k></div>');
    const place = visitor.el.parentElement!;
    visitor.el.remove();
    place.lang = 'en';
    place.append(visitor.el);
    await shows(visitor, 'en');
  });

  it('many times in a row: the last counts', async () => {
    const visitor = await visit();
    for (const lang of ['en', 'sv', 'en', 'xx', 'sv', 'en']) {
      visitor.el.lang = lang;
      await Promise.resolve();
    }
    await shows(visitor, 'en');
  });

  it('in the middle: step, answers and view stay', async () => {
    const visitor = await atStep('kapital', { ...MIXED });
    await visitor.answer('funding', 1);
    const { answers } = visitor.el;
    visitor.el.lang = 'en';
    await visitor.sees('Step 3 of 5');
    expect(said(visitor.heading)).to.equal('Capital');
    expect(visitor.chosen).to.deep.equal(['1', '3', '3', 'unknown']);
    await visitor.next();
    await visitor.next();
    await visitor.next();
    visitor.el.view = 'dots';
    await visitor.settled();
    visitor.el.lang = 'sv';
    await visitor.sees('Er bild i dag');
    expect(visitor.part('dots')!.checkVisibility()).to.be.true;
    expect(visitor.el.answers).to.deep.equal(answers);
  });

  it('in the middle: what is unfolded stays so, in the new language', async () => {
    const visitor = await visit(undefined, { answers: MIXED, step: 'result' });
    const answers = await visitor.unfold('Era svar');
    visitor.el.lang = 'en';
    await visitor.sees('Your picture today');
    expect(answers.open).to.be.true;
    expect(said(answers))
      .to.contain('At least one of the people who drive our collaboration')
      .and.contain('Don’t know')
      .and.not.contain('Stämmer');
  });

  it('and no word of the old language is left', async () => {
    const visitor = await visit('<sos-five-k lang="en"></sos-five-k>', { answers: MIXED, step: 'result' });
    for (const details of visitor.root.querySelectorAll('details')) details.open = true;
    await visitor.sees('Picture (SVG)');
    for (const title of visitor.root.querySelectorAll('cite')) title.remove();
    expect(visitor.text).to.not.match(/\b(och|Styrka|Svag|svar|Visa|Medel)\b/);
  });
});

describe('strings with values', () => {
  it('say the values in their places, numbers as the language writes them', async () => {
    const visitor = await visit('<sos-five-k lang="en"></sos-five-k>', { answers: { ...MIXED }, step: 'kompetens' });
    expect(visitor.text).to.contain('Step 1 of 5').and.contain('all answered');
    expect(visitor.buttons).to.contain('Next: Contact');
    expect(visitor.text).to.not.match(/\{\d\}|undefined/);
  });

  it('do not read a value as a place: "{0}" and "$&" in own content are shown as they are', async () => {
    const own = {
      id: 'odd',
      version: 1,
      title: 'T',
      name: 'N',
      dimensions: ['a', 'b'].map((id) => ({
        id,
        name: `{0} $& ${id}`,
        items: [{ id: `i-${id}`, text: `{1} $1 ${id}` }],
      })),
    };
    const visitor = await visit(
      `<script type="application/json" id="odd">${JSON.stringify(own)}</script><sos-five-k src="#odd"></sos-five-k>`,
    );
    await visitor.begin();
    expect(visitor.buttons).to.contain('Nästa: {0} $& b');
  });
});
