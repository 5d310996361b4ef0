/** The files of docs/frameworks.md, drawn by the server's half of each framework and taken over by the browser's. Whatever it warns of fails the test. */
import { expect } from '@open-wc/testing';
import type { Answers, SosChangeEvent, SosFiveK } from '../../src/index.js';
import { fiveK } from '../../src/content/five-k/index.js';
import { ready, Visitor, waitUntil } from '../visitor.js';
import type { Served } from './served.js';
import * as react from './server-react.js';
import * as svelte from './server-svelte.js';
import * as vue from './server-vue.js';

const PAGES: Readonly<Record<string, Served>> = { 'React 19': react.page, 'Vue 3': vue.page, 'Svelte 5': svelte.page };
const [FIRST, SECOND, THIRD] = fiveK.structure.dimensions.flatMap(({ items }) => items.map(({ id }) => id)) as [
  string,
  string,
  string,
];
const START: Answers = { [FIRST]: 4, [SECOND]: 'unknown' };

describe('on a page that comes from a server', () => {
  let target: HTMLElement;
  let gone: (() => void | Promise<void>) | undefined;
  const element = (): SosFiveK => target.querySelector('sos-five-k')!;

  /** @returns the element that the server's HTML made, taken over */
  const show = async (page: Served): Promise<SosFiveK> => {
    target = document.body.appendChild(document.createElement('div'));
    target.lang = 'en';
    target.innerHTML = await page.html(START);
    const fromServer = element();
    await ready(new Visitor(fromServer));
    gone = await page.hydrate(target, START);
    return fromServer;
  };

  afterEach(async () => {
    await gone?.();
    gone = undefined;
    target.remove();
  });

  for (const [name, page] of Object.entries(PAGES)) {
    it(`of ${name}: the server sends the tag with its attributes and the words inside`, async () => {
      const body = new DOMParser().parseFromString(await page.html(START), 'text/html').body;
      target = body;
      expect(element().getAttribute('heading-level')).to.equal('3');
      expect(element().querySelector('p')!.textContent).to.contain('needs JavaScript');
      expect(body.textContent).to.contain('2 answered');
    });

    it(`of ${name}: the same element is taken over, with its answers, its words and its listener`, async () => {
      const fromServer = await show(page);
      expect(element() === fromServer).to.equal(true);
      expect(element().answers).to.deep.equal(START);
      expect(element()).to.include({ headingLevel: 3, view: 'dots' });
      expect(element().querySelector('p')!.textContent).to.contain('needs JavaScript');
      const visitor = new Visitor(element());
      await visitor.begin();
      await visitor.answer(THIRD, 5);
      await waitUntil(() => target.textContent.includes('3 answered'), 'The page never heard of the answer');
      expect(element().answers).to.deep.equal({ ...START, [THIRD]: 5 });
    });

    it(`of ${name}: it goes with its page`, async () => {
      await show(page);
      await gone!();
      gone = undefined;
      expect(target.querySelector('sos-five-k')).to.equal(null);
    });
  }

  it('of React 19, the tag by itself gets neither properties nor listeners (react/react#35446): once this fails, the component is no longer needed', async () => {
    const heard: SosChangeEvent[] = [];
    await show(react.bareTag(START, (event) => heard.push(event)));
    expect(element().answers).to.deep.equal({});
    const visitor = new Visitor(element());
    await visitor.begin();
    await visitor.answer(FIRST, 5);
    expect(heard).to.have.length(0);
  });
});
