/** The loader's eye on the page: each widget is loaded when it is first seen, early or late, once per page. */
import { expect } from '@open-wc/testing';
import type { WidgetName } from '../../src/catalog.js';
import { watchPage, type Loading } from '../../src/embed/autoloader.js';
import * as placeholders from '../../src/embed/placeholders.js';
import { expectWarnings } from '../console.js';

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const loaded: string[] = [];
const firstViews: string[] = [];
/** It registers nothing, so that the page keeps its own text. @param by which loader it is */
const loading = (by = ''): Loading => ({
  defineWidget: async (name) => {
    if (name === 'iop-quiz') throw new Error('no connection');
    return loaded.push(`${by}${name}`);
  },
  loadFirstView: (name, locale, given) => firstViews.push(`${by}${name} ${locale} ${given('code') ?? ''}`.trim()),
  loadPlaceholders: () => Promise.resolve(placeholders),
});
const put = (name: WidgetName): HTMLElement => document.body.appendChild(document.createElement(`sos-${name}`));

// One story, since a page has one loader: each test goes on where the one before it stopped.
describe('the loader', () => {
  after(() => document.querySelectorAll(':is(body > *):not(script)').forEach((each) => each.remove()));

  it('loads what is already in the page, and nothing else', async () => {
    put('five-k').setAttribute('code', 'X');
    watchPage(loading(), '1.0.0');
    await pause();
    expect(loaded).to.deep.equal(['five-k']);
  });

  it('begins at once with what the first view needs in the language of the place, with its options', () => {
    expect(firstViews).to.deep.equal(['five-k sv X']);
  });

  it('a second loader on the page does nothing, for late elements either, and is told the version of the first', async () => {
    expect(watchPage(loading('second '), '2.0.0')).to.equal('1.0.0');
    put('five-k');
    await pause();
    expect(loaded).to.deep.equal(['five-k']);
  });

  it('does not load a widget again', async () => {
    put('five-k');
    await pause();
    expect(loaded).to.deep.equal(['five-k']);
  });

  it('a widget that cannot be loaded is told of, and its own text stays', async () => {
    let el!: HTMLElement;
    const told = await expectWarnings(async () => {
      el = put('iop-quiz');
      el.textContent = 'I stället';
      await pause();
    });
    expect(told).to.deep.equal(['console.error: sos-widgets: sos-iop-quiz could not be loaded Error: no connection']);
    expect(el.checkVisibility()).to.be.true;
  });

  it('sees what is put deep into the page much later, once for many', async () => {
    const section = document.createElement('section');
    section.lang = 'en';
    section.append(
      document.createElement('p'),
      document.createElement('sos-samsyn'),
      document.createElement('sos-samsyn'),
    );
    document.body.append(section);
    await pause();
    expect(loaded).to.deep.equal(['five-k', 'samsyn']);
    expect(firstViews.slice(-2)).to.deep.equal(['samsyn en', 'samsyn en']);
  });

  it('sees placeholders and links, with their language and options', async () => {
    const section = document.createElement('section');
    section.innerHTML = `<div data-sos="factor-checklist" data-sos-lang="en" data-sos-code="Y">x</div>
      <a href="${location.origin}/factor-checklist/en/?code=Z#embed">x</a>`;
    document.body.append(section);
    await pause();
    expect(loaded).to.deep.equal(['five-k', 'samsyn', 'factor-checklist']);
    expect(firstViews.slice(-2)).to.deep.equal(['factor-checklist en Y', 'factor-checklist en Z']);
    section.remove();
  });

  it('loads nothing for a placeholder where the page is being written, nor for a link to another site', async () => {
    const section = document.createElement('section');
    section.innerHTML = `<div data-sos-off><div data-sos="case-timeline">x</div></div>
      <a href="https://annan.example/case-timeline/#embed">x</a>`;
    const [told] = await expectWarnings(async () => {
      document.body.append(section);
      await import('../../src/embed/warnings.js');
      await pause();
    });
    expect(told).to.contain('https://annan.example');
    expect(loaded).to.not.include('case-timeline');
  });

  it('stays away from other attributes and text', async () => {
    document.body.title = 'sos-case-timeline';
    document.body.append('<sos-case-timeline>');
    await pause();
    document.body.removeAttribute('title');
    document.body.lastChild!.remove();
    expect(loaded).to.not.include('case-timeline');
  });
});
