/** What a visitor takes along: who, code, compare; QR code, sharing, and going on later. */
import { expect } from '@open-wc/testing';
import { fiveK } from '../../src/content/five-k/index.js';
import {
  decodeAnswers,
  type SosElement,
  type SosFactorChecklist,
  type SosIopQuiz,
  type SosSamsyn,
} from '../../src/index.js';
import { isOnlyHere } from '../../src/questionnaire/take/link.js';
import { expectWarnings } from '../console.js';
import { atResult, atStep, ITEMS, MIXED, visit, type Visitor } from '../five-k/visitor.js';
import { decode } from '../read-qr.js';
import { said, visit as visitAny, type Visitor as AnyVisitor } from '../visitor.js';
import { waitUntil } from '../wait-until.js';

const address = location.href.split('#')[0]!;
const linkOf = ({ el }: Visitor): string => `${address}#sos=${el.code}`;

const setShare = (share: ((data: ShareData) => Promise<void>) | undefined): void =>
  void Object.defineProperty(navigator, 'share', { configurable: true, value: share });
afterEach(() => {
  Reflect.deleteProperty(navigator, 'share');
  history.replaceState(null, '', address);
  document.querySelectorAll('script[type="text/plain"]').forEach((each) => each.remove());
});

const labels = (visitor: AnyVisitor<SosElement>): string[] =>
  [...visitor.part('take')!.querySelectorAll('.take-label')].map(said);
const primary = (visitor: AnyVisitor<SosElement>): string[] =>
  [...visitor.part('take')!.querySelectorAll('.primary')].map(said);

describe('the steps of what is taken along', () => {
  it('are who, code and compare, in this order, with one filled button', async () => {
    const visitor = await atResult(MIXED, '<sos-five-k comparison="/jamfor"></sos-five-k>');
    expect(labels(visitor)).to.deep.equal(['1 Vem svarar du för?', '2 Din kod', '3 Jämför med de andra']);
    expect(primary(visitor)).to.deep.equal(['Jämför med de andra']);
    expect(visitor.headings).to.include.members(['Ta med resultatet', 'Spara', 'Nästa gång']);
  });

  for (const name of ['Kopiera koden', 'Kopiera som text', 'Alla svar (JSON)', 'Spara på den här enheten']) {
    it(`say what has come of "${name}" beside that button, on a phone too`, async () => {
      const visitor = await atResult(MIXED, '<sos-five-k allow-save></sos-five-k>');
      visitor.el.style.inlineSize = '360px';
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = () => {};
      await visitor.unfold('Spara som fil');
      await visitor.press(name);
      const seen = (): Element[] =>
        [...visitor.root.querySelectorAll('.status')].filter(({ textContent }) => textContent.trim());
      await waitUntil(() => seen().length > 0, 'Nothing is said');
      HTMLAnchorElement.prototype.click = click;
      expect(seen()).to.have.length(1);
      const between = seen()[0]!.getBoundingClientRect().top - visitor.button(name).getBoundingClientRect().bottom;
      expect(between).to.be.within(0, 320);
    });
  }

  it('are two where the page presets the sector', async () => {
    const visitor = await atResult(MIXED, '<sos-five-k sector="public"></sos-five-k>');
    expect(labels(visitor)).to.deep.equal(['1 Din kod', '2 Jämför med de andra']);
  });

  it('of the quiz end with the code: it cannot be compared', async () => {
    const visitor = await visitAny<SosIopQuiz>('sos-iop-quiz', undefined, {
      answers: { funding: 5 },
      step: 'result',
    });
    expect(labels(visitor)).to.deep.equal(['1 Vem svarar du för?', '2 Din kod']);
  });

  it('are not there without an answer; print, copy and files are', async () => {
    const visitor = await atResult({});
    expect(labels(visitor)).to.deep.equal([]);
    expect(visitor.part('code')).to.be.null;
    expect(visitor.buttons).to.include.members(['Skriv ut', 'Kopiera som text', 'Börja om']);
  });

  it('have radio buttons with room for a thumb, and the shape of each sector', async () => {
    const visitor = await atResult(MIXED);
    const sectors = [...visitor.part('sector')!.querySelectorAll('label')];
    const em = parseFloat(getComputedStyle(visitor.part('sector')!).fontSize);
    for (const label of sectors) expect(label.getBoundingClientRect().height).to.be.at.least(2.75 * em);
    expect(sectors.map((label) => !!label.querySelector('svg'))).to.deep.equal([true, true, true, false]);
  });

  it('of a set to pick from have no earlier answer', async () => {
    const visitor = await visitAny<SosFactorChecklist>(
      'sos-factor-checklist',
      '<sos-factor-checklist set="motives"></sos-factor-checklist>',
      { answers: { efficiency: 5 }, step: 'list' },
    );
    expect(visitor.part('baseline')).to.be.null;
    expect(labels(visitor)).to.have.length(3);
  });
});

describe('the QR code', () => {
  const withQr = async (markup?: string): Promise<Visitor> => {
    const visitor = await atResult(MIXED, markup);
    await visitor.press('Visa QR-kod');
    await waitUntil(() => visitor.part('qr')?.querySelector('svg'));
    return visitor;
  };
  const picture = (visitor: Visitor): SVGSVGElement => visitor.part('qr')!.querySelector('svg')!;

  it('is there when the visitor asks, and goes again', async () => {
    const visitor = await atResult(MIXED);
    expect(visitor.part('qr')).to.be.null;
    await visitor.press('Visa QR-kod');
    await waitUntil(() => visitor.part('qr'));
    await visitor.press('Dölj QR-koden');
    expect(visitor.part('qr')).to.be.null;
  });

  it('is read as the link with the answers, which stands below it', async () => {
    const visitor = await withQr();
    expect(decode(picture(visitor))).to.equal(linkOf(visitor));
    expect(said(visitor.part('qr'))).to.contain(linkOf(visitor));
    expect(picture(visitor).getAttribute('aria-label')).to.equal('QR-kod med en länk till sidan och dina svar');
  });

  it('follows the sector that the visitor chooses', async () => {
    const visitor = await withQr();
    visitor.part('sector')!.querySelector<HTMLInputElement>('[value="civil"]')!.click();
    await visitor.settled();
    const code = decode(picture(visitor))!.split('#sos=')[1]!;
    expect(decodeAnswers(code, [fiveK.structure]).response.sector).to.equal('civil');
  });

  for (const theme of ['light', 'dark'])
    it(`is black on white, ${theme}`, async () => {
      const svg = picture(await withQr(`<sos-five-k theme="${theme}"></sos-five-k>`));
      expect(getComputedStyle(svg).backgroundColor).to.equal('rgb(255, 255, 255)');
      expect(getComputedStyle(svg.querySelector('path')!).fill).to.equal('rgb(0, 0, 0)');
      expect(getComputedStyle(svg).forcedColorAdjust ?? 'none').to.equal('none');
    });

  it('says that others cannot open a page on this very computer', async () => {
    expect(said((await withQr()).part('qr'))).to.contain('Sidan finns bara på den här datorn');
  });

  const places: [href: string, isOnlyHere: boolean][] = [
    ['https://asunda.example/x', false],
    ['http://asunda.example/', false],
    ['https://10.0.0.1/', false],
    ['https://localhost.example/', false],
    ['http://localhost:8000/', true],
    ['http://app.localhost/', true],
    ['http://127.0.0.1:8000/', true],
    ['http://127.8.9.1/', true],
    ['http://[::1]:8000/', true],
    ['file:///home/test.html', true],
    ['about:srcdoc', true],
  ];
  for (const [href, expected] of places)
    it(`${href} is ${expected ? 'only here' : 'for all'}`, () => expect(isOnlyHere(new URL(href))).to.equal(expected));
});

describe('sharing', () => {
  it('opens the share sheet with finding, code and link', async () => {
    const shared: ShareData[] = [];
    setShare(async (data) => void shared.push(data));
    const visitor = await atResult(MIXED);
    await visitor.press('Dela koden');
    await waitUntil(() => shared.length);
    expect(shared[0]!.url).to.equal(linkOf(visitor));
    expect(shared[0]!.title).to.equal('De fem K');
    expect(shared[0]!.text).to.contain(visitor.el.code);
    expect(shared[0]!.text!.length).to.be.above(visitor.el.code.length + 30);
    expect(visitor.status).to.equal('');
  });

  it('closed by the visitor is no error', async () => {
    let asked = 0;
    setShare(() => {
      asked++;
      return Promise.reject(new DOMException('', 'AbortError'));
    });
    const visitor = await atResult(MIXED);
    await visitor.press('Dela koden');
    await waitUntil(() => asked);
    await visitor.settled();
    expect(visitor.status).to.equal('');
    expect(visitor.buttons).to.include('Dela koden');
  });

  it('refused says so, and an e-mail takes its place', async () => {
    setShare(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    const visitor = await atResult(MIXED);
    await visitor.press('Dela koden');
    await visitor.sees('Det gick inte att dela härifrån.');
    expect(visitor.buttons).to.not.include('Dela koden');
    expect(visitor.root.querySelector('a[href^="mailto:"]')).to.not.be.null;
  });

  it('without a share sheet is a ready e-mail', async () => {
    setShare(undefined);
    const visitor = await atResult(MIXED);
    const link = visitor.root.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')!;
    expect(said(link)).to.equal('Skicka med e-post');
    const query = new URLSearchParams(link.href.split('?')[1]!.replaceAll('+', '%2B'));
    expect(query.get('subject')).to.equal('De fem K');
    const lines = query.get('body')!.split('\r\n\r\n');
    expect(lines.slice(1)).to.deep.equal([`Min kod: ${visitor.el.code}`, linkOf(visitor)]);
    expect(lines[0]!.length).to.be.above(20);
  });
});

describe('comparing with the others', () => {
  const link = (visitor: Visitor): HTMLAnchorElement | null =>
    visitor.part('take')!.querySelector<HTMLAnchorElement>('a.primary');
  const ourScript = (src: string): void => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = src;
    document.head.append(script);
  };

  it('leads to the page that the site names, with the code where no server sees it', async () => {
    const visitor = await atResult(MIXED, '<sos-five-k comparison="/jamfor?x=1#y"></sos-five-k>');
    expect(link(visitor)!.href).to.equal(`${location.origin}/jamfor?x=1#sos=${visitor.el.code}`);
  });

  for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'http://[', 'mailto:a@b.example'])
    it(`does not lead to ${bad}`, async () => {
      const warnings = await expectWarnings(async () => {
        const visitor = await atResult(MIXED, `<sos-five-k comparison="${bad}"></sos-five-k>`);
        expect(link(visitor)).to.be.null;
        expect(visitor.text).to.contain('Skicka koden till den som ska jämföra svaren.');
      });
      expect(warnings.join()).to.contain(`comparison="${bad}" is left out.`);
    });

  it('leads to our own page beside the script', async () => {
    ourScript('https://home.example/sos/cdn/0.1.0/sos-widgets.js?x');
    const visitor = await atResult(MIXED);
    expect(link(visitor)!.href).to.equal(`https://home.example/sos/samsyn/#sos=${visitor.el.code}`);
    const english = await atResult(MIXED, '<sos-five-k lang="en"></sos-five-k>');
    expect(link(english)!.href).to.equal(`https://home.example/sos/samsyn/en/#sos=${visitor.el.code}`);
    const list = await visitAny<SosFactorChecklist>('sos-factor-checklist', undefined, { step: 'list' });
    list.root.querySelector<HTMLInputElement>('input[value="4"]')!.click();
    await list.settled();
    expect(list.root.querySelector<HTMLAnchorElement>('a.primary')!.href).to.equal(
      `https://home.example/sos/samsyn/?instrument=conditions#sos=${list.el.code}`,
    );
  });

  it('is not promised where there is no comparison', async () => {
    ourScript('https://home.example/assets/sos-widgets.js');
    const visitor = await atResult(MIXED);
    expect(link(visitor)).to.be.null;
    expect(primary(visitor)).to.deep.equal([]);
    expect(visitor.text).to.contain('Skicka koden till den som ska jämföra svaren.');
  });

  it('goes to the comparison on the same page, with the own code beside those that are there', async () => {
    const other = 'Kommunen: SMPG-7P00-41AW-TAXW-DJBC-YE68-70Y3';
    const visitor = await visit(`<div><sos-five-k></sos-five-k><sos-samsyn codes="${other}"></sos-samsyn></div>`, {
      answers: MIXED,
      step: 'result',
    });
    const samsyn = visitor.el.parentElement!.querySelector<SosSamsyn>('sos-samsyn')!;
    await visitor.press('Jämför med de andra');
    await waitUntil(() => samsyn.responses.length === 2, 'The code is not there');
    // Which of them has been read first depends on how busy the machine is.
    expect(samsyn.responses.map(({ answers }) => answers)).to.deep.include(MIXED);
    await waitUntil(() => samsyn.shadowRoot!.activeElement?.id === 'title', 'Focus does not go there');
    await visitor.press('Jämför med de andra');
    await visitor.settled();
    expect(samsyn.responses.length, 'twice').to.equal(2);
  });

  it('does not go to a comparison of other questions', async () => {
    const visitor = await visit(
      '<div><sos-five-k></sos-five-k><sos-samsyn instrument="conditions"></sos-samsyn></div>',
      { answers: MIXED, step: 'result' },
    );
    expect(visitor.part('take')!.querySelector('.primary')).to.be.null;
  });

  it('finds its own code on the page that it has come to, which forgets it', async () => {
    const { el } = await atResult(MIXED);
    const { code } = el;
    el.remove();
    history.replaceState(null, '', `${address}#sos=${code}`);
    const { el: samsyn } = await visitAny<SosSamsyn>('sos-samsyn');
    await waitUntil(() => samsyn.responses.length === 1, 'The code is not there');
    expect(samsyn.responses[0]!.answers).to.deep.equal(MIXED);
    expect(location.href).to.equal(address);
  });

  it('leaves the code in the address to the widget that asks first', async () => {
    const { el } = await atResult(MIXED);
    const { code } = el;
    el.remove();
    history.replaceState(null, '', `${address}#sos=${code}`);
    const visitor = await visit('<div><sos-samsyn></sos-samsyn><sos-five-k></sos-five-k></div>');
    await visitor.sees('Det finns svar i länken.');
    expect(visitor.el.parentElement!.querySelector<SosSamsyn>('sos-samsyn')!.responses).to.deep.equal([]);
  });
});

describe('continue later', () => {
  const rows = (visitor: AnyVisitor<SosElement>): string[] => visitor.parts('later').map((each) => said(each));

  it('is in the foot of a step once something is answered: the code so far, and that nothing is kept', async () => {
    const visitor = await atStep('kompetens');
    expect(rows(visitor)).to.deep.equal([]);
    await visitor.answer(ITEMS[0]![0]!, 4);
    expect(rows(visitor)).to.deep.equal(['Fortsätt senare']);
    const row = await visitor.unfold('Fortsätt senare');
    expect(said(row)).to.contain('Inget sparas av sig självt.');
    expect(row.querySelector('.code')!.textContent).to.equal(visitor.el.code);
    await visitor.answer(ITEMS[0]![1]!, 2);
    expect(row.querySelector('.code')!.textContent).to.equal(visitor.el.code);
  });

  it('copies the code, and says so where it was pressed', async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    const visitor = await atStep('kapital', MIXED);
    const row = await visitor.unfold('Fortsätt senare');
    await visitor.press('Kopiera koden');
    await waitUntil(() => said(row.querySelector('.status')) === 'Koden är kopierad.');
    await visitor.press('Kopiera länk med svaren');
    await waitUntil(() => said(row.querySelector('.status')) === 'Länken är kopierad.');
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(copied).to.deep.equal([visitor.el.code, linkOf(visitor)]);
  });

  for (const step of ['funding', 'review'])
    it(`is in the quiz, ${step}`, async () => {
      const visitor = await visitAny<SosIopQuiz>('sos-iop-quiz', undefined, { answers: { funding: 5 }, step });
      expect(rows(visitor)).to.deep.equal(['Fortsätt senare']);
    });

  it('is below the statements of a checklist', async () => {
    const visitor = await visitAny<SosFactorChecklist>('sos-factor-checklist', undefined, { step: 'list' });
    expect(rows(visitor)).to.deep.equal([]);
    visitor.root.querySelector<HTMLInputElement>('input[value="4"]')!.click();
    await visitor.settled();
    expect(rows(visitor)).to.deep.equal(['Fortsätt senare']);
  });
});
