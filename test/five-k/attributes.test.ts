/** Attributes: a bad value falls back, and is told once in the console; the widget never breaks. */
import { expect } from '@open-wc/testing';
import type { SosFiveK } from '../../src/index.js';
import { expectWarnings } from '../console.js';
import { MIXED, pause, said, visit, Visitor, ready } from './visitor.js';
import { waitUntil } from '../wait-until.js';

const told = (messages: readonly string[]): string[] =>
  messages.map((each) => each.replace(/^console\.warn: | \[object.*$/g, ''));

/** The warnings of a page with this markup, and what is then shown. */
async function warned(markup: string, props: Partial<SosFiveK> = {}): Promise<[string[], Visitor]> {
  let visitor!: Visitor;
  const messages = await expectWarnings(async () => {
    visitor = await visit(markup, props);
    // Draws again: a second warning would come here.
    visitor.el.requestUpdate();
    await visitor.settled();
  });
  return [told(messages), visitor];
}

describe('good values are taken in silence', () => {
  const good: [markup: string, property: keyof SosFiveK, value: unknown][] = [
    ['view="radar"', 'view', 'radar'],
    ['view="dots"', 'view', 'dots'],
    ['view="table"', 'view', 'table'],
    ['theme="light"', 'theme', 'light'],
    ['theme="dark"', 'theme', 'dark'],
    ['theme="auto"', 'theme', 'auto'],
    ['sector="public"', 'sector', 'public'],
    ['sector="private"', 'sector', 'private'],
    ['sector="civil"', 'sector', 'civil'],
    ['heading-level="2"', 'headingLevel', 2],
    ['heading-level="6"', 'headingLevel', 6],
    ['heading-level=" 3 "', 'headingLevel', 3],
    ['allow-save', 'allowSave', true],
    ['allow-save=""', 'allowSave', true],
    ['allow-save="true"', 'allowSave', true],
    ['allow-save="allow-save"', 'allowSave', true],
    ['allow-save="false"', 'allowSave', false],
    ['', 'allowSave', false],
    ['', 'view', 'radar'],
    ['', 'theme', 'light'],
    ['', 'sector', null],
    ['', 'headingLevel', 2],
    ['', 'scores', null],
    ['', 'src', null],
    ['', 'step', 'start'],
  ];
  for (const [markup, property, value] of good) {
    it(`<sos-five-k ${markup}> has ${String(property)} ${String(value)}`, async () =>
      expect((await visit(`<sos-five-k ${markup}></sos-five-k>`)).el[property]).to.equal(value));
  }
});

describe('bad values fall back with one warning that names element, attribute, value and what is allowed', () => {
  const bad: [attribute: string, value: string, allowed: string, property: keyof SosFiveK, fallback: unknown][] = [
    ['view', 'star', 'radar, dots, table', 'view', 'radar'],
    ['view', '', 'radar, dots, table', 'view', 'radar'],
    ['theme', 'blue', 'light, dark, auto', 'theme', 'light'],
    ['sector', 'offentlig', 'public, private, civil', 'sector', null],
    ['heading-level', '1', '2, 3, 4, 5, 6', 'headingLevel', 2],
    ['heading-level', '7', '2, 3, 4, 5, 6', 'headingLevel', 2],
    ['heading-level', '2.5', '2, 3, 4, 5, 6', 'headingLevel', 2],
    ['heading-level', 'h3', '2, 3, 4, 5, 6', 'headingLevel', 2],
    ['heading-level', '', '2, 3, 4, 5, 6', 'headingLevel', 2],
  ];
  for (const [attribute, value, allowed, property, fallback] of bad) {
    it(`${attribute}="${value}"`, async () => {
      const [messages, { el }] = await warned(`<sos-five-k ${attribute}="${value}"></sos-five-k>`);
      expect(messages).to.deep.equal([`<sos-five-k>: ${attribute}="${value}" is not known; allowed: ${allowed}.`]);
      expect(el[property]).to.equal(fallback);
    });
  }

  for (const scores of [
    '4 3 2 3',
    '4 3 2 3 4 5',
    '4 3 2 3 0.9',
    '4 3 2 3 5.1',
    '4 3 2 3 x',
    '',
    '-1 3 2 3 4',
    '4;3;2;3;4',
    '4 3 2 3 NaN',
  ]) {
    it(`scores="${scores}" shows the questions`, async () => {
      const [messages, visitor] = await warned(`<sos-five-k scores="${scores}"></sos-five-k>`);
      expect(messages).to.deep.equal([
        `<sos-five-k>: scores="${scores}" is not known; allowed: 5 numbers from 1 to 5, or "-", with spaces between.`,
      ]);
      expect(visitor.buttons).to.deep.equal(['Börja']);
    });
  }

  it('step, which is a property only', async () => {
    const [messages, visitor] = await warned('<sos-five-k></sos-five-k>', { step: 'slutet' });
    expect(messages).to.deep.equal([
      '<sos-five-k>: step="slutet" is not known; allowed: start, kompetens, kontakt, kapital, kontinuitet, kontext, result.',
    ]);
    expect(said(visitor.heading)).to.equal('Hur fungerar er samverkan?');
    await visitor.begin();
    expect(said(visitor.heading)).to.equal('Kompetens');
  });

  it('each of several', async () => {
    const [messages] = await warned('<sos-five-k view="a" theme="b" sector="c" heading-level="d"></sos-five-k>');
    expect(messages).to.have.length(4);
  });

  it('a new bad value is told, an old one not again', async () => {
    const visitor = await visit();
    const set = (value: string): void => visitor.el.setAttribute('view', value);
    expect(await expectWarnings(() => ['a', 'b', 'a', 'dots', 'b'].forEach(set))).to.have.length(2);
  });

  it('properties are checked as attributes are', async () => {
    const visitor = await visit();
    const messages = told(await expectWarnings(() => Object.assign(visitor.el, { view: 7, headingLevel: 9 })));
    expect(messages).to.deep.equal([
      '<sos-five-k>: view="7" is not known; allowed: radar, dots, table.',
      '<sos-five-k>: heading-level="9" is not known; allowed: 2, 3, 4, 5, 6.',
    ]);
    visitor.el.headingLevel = 4;
    await visitor.settled();
    expect(visitor.heading.localName).to.equal('h4');
  });
});

describe('scores', () => {
  for (const [scores, values] of [
    ['4 3.5 2 3 4', ['4,0', '3,5', '2,0', '3,0', '4,0']],
    ['4,2 3,5 2 3 4', ['4,2', '3,5', '2,0', '3,0', '4,0']],
    ['  1   5\n3 3\t3 ', ['1,0', '5,0', '3,0', '3,0', '3,0']],
    ['4, 3, 2, 3, 4', ['4,0', '3,0', '2,0', '3,0', '4,0']],
    ['- – 3 3 3', ['–', '–', '3,0', '3,0', '3,0']],
    ['3.25 3.95 2.94 2.95 4.04', ['3,3', '4,0', '2,9', '3,0', '4,0']],
  ] as const) {
    it(`"${scores}" is ${values.join(' ')}`, async () => {
      const visitor = await visit('<sos-five-k view="table"></sos-five-k>', { scores });
      await waitUntil(() => visitor.part('table'));
      expect([...visitor.part('table')!.querySelectorAll('td')].map(said)).to.deep.equal([...values]);
    });
  }

  it('are not answers: the property stays empty', async () => {
    const visitor = await visit('<sos-five-k scores="4 3 2 3 4"></sos-five-k>');
    await visitor.sees('De fem K');
    expect(visitor.el.answers).to.deep.equal({});
  });
});

describe('attributes that change while the widget is shown', () => {
  it('scores come and go', async () => {
    const visitor = await visit();
    visitor.el.setAttribute('scores', '4 3 2 3 4');
    await visitor.sees('Kapital är en svag punkt (2,0).');
    visitor.el.setAttribute('scores', '4 3 3 2 4');
    await visitor.sees('Kontinuitet är en svag punkt (2,0).');
    visitor.el.removeAttribute('scores');
    await visitor.sees('Hur fungerar er samverkan?');
    expect(visitor.buttons).to.deep.equal(['Börja']);
  });

  it('scores set right after it was put in the page', async () => {
    const visitor = new Visitor(document.body.appendChild(document.createElement('sos-five-k')));
    visitor.el.setAttribute('scores', '4 3 2 3 4');
    await ready(visitor);
    await pause(50);
    const { text } = visitor;
    visitor.el.remove();
    expect(text).to.contain('Kapital är en svag punkt (2,0).');
  });

  it('allow-save comes and goes', async () => {
    const visitor = await visit(undefined, { step: 'kompetens' });
    const offered = (): boolean => visitor.buttons.includes('Spara på den här enheten');
    expect(offered()).to.be.false;
    visitor.el.toggleAttribute('allow-save', true);
    await waitUntil(offered);
    visitor.el.setAttribute('allow-save', 'false');
    await waitUntil(() => !offered());
  });

  it('removed, each is as if it had never been there', async () => {
    const visitor = await visit('<sos-five-k view="dots" theme="dark" sector="civil" heading-level="4"></sos-five-k>', {
      answers: MIXED,
    });
    for (const name of ['view', 'theme', 'sector', 'heading-level']) visitor.el.removeAttribute(name);
    await visitor.settled();
    expect([visitor.el.view, visitor.el.theme, visitor.el.sector, visitor.el.headingLevel]).to.deep.equal([
      'radar',
      'light',
      null,
      2,
    ]);
    expect(visitor.heading.localName).to.equal('h2');
  });

  it('the widget writes none of them itself, however it is used', async () => {
    const visitor = await visit('<sos-five-k id="a"></sos-five-k>', { answers: MIXED, step: 'result' });
    await visitor.unfold('Som tabell');
    await visitor.press('Börja om');
    expect(visitor.el.getAttributeNames()).to.deep.equal(['id']);
  });
});

describe('theme', () => {
  const background = (visitor: Visitor): string =>
    getComputedStyle(visitor.root.querySelector('[lang]')!).backgroundColor;

  it('light and dark differ, and light is what one gets', async () => {
    const [none, light, dark] = [
      await visit(),
      await visit('<sos-five-k theme="light"></sos-five-k>'),
      await visit('<sos-five-k theme="dark"></sos-five-k>'),
    ];
    expect(background(none)).to.equal(background(light));
    expect(background(light)).to.not.equal(background(dark));
  });

  it('changes at once', async () => {
    const visitor = await visit();
    const before = background(visitor);
    visitor.el.theme = 'dark';
    await visitor.settled();
    expect(background(visitor)).to.not.equal(before);
  });
});
