/** The loader's eye on the page: each tag is loaded when it is first seen, early or late, once per page. */
import { expect } from '@open-wc/testing';
import { watch } from '../../src/embed/autoloader.js';
import { expectWarnings } from '../console.js';

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const loaded: string[] = [];
const loader = (tag: string) => async (): Promise<unknown> => loaded.push(tag);

// One story, since a page has one loader: each test goes on where the one before it stopped.
describe('the loader', () => {
  after(() => document.querySelectorAll('x-early, x-late, x-fails, x-second').forEach((each) => each.remove()));

  it('loads what is already in the page, and nothing else', async () => {
    document.body.append(document.createElement('x-early'));
    watch(
      {
        'x-early': loader('x-early'),
        'x-late': loader('x-late'),
        'x-fails': () => Promise.reject(new Error('no connection')),
        'x-never': loader('x-never'),
      },
      '1.0.0',
    );
    await pause();
    expect(loaded).to.deep.equal(['x-early']);
  });

  it('a second loader on the page does nothing, for late elements either, and is told the version of the first', async () => {
    expect(watch({ 'x-early': loader('second x-early'), 'x-second': loader('x-second') }, '2.0.0')).to.equal('1.0.0');
    document.body.append(document.createElement('x-second'));
    await pause();
    expect(loaded).to.deep.equal(['x-early']);
  });

  it('does not load a tag again', async () => {
    document.body.append(document.createElement('x-early'));
    await pause();
    expect(loaded).to.deep.equal(['x-early']);
  });

  it('a tag that cannot be loaded is told of, and its own text stays', async () => {
    const el = document.createElement('x-fails');
    el.textContent = 'I stället';
    const told = await expectWarnings(async () => {
      document.body.append(el);
      await pause();
    });
    expect(told).to.deep.equal(['console.error: sos-widgets: x-fails could not be loaded Error: no connection']);
    expect(el.checkVisibility()).to.be.true;
  });

  it('sees what is put deep into the page much later, once for many', async () => {
    const section = document.createElement('x-second');
    section.append(document.createElement('p'), document.createElement('x-late'), document.createElement('x-late'));
    document.body.append(section);
    await pause();
    expect(loaded).to.deep.equal(['x-early', 'x-late']);
  });

  it('stays away from other attributes and text', async () => {
    document.body.title = 'x-never';
    document.body.append('<x-never>');
    await pause();
    document.body.removeAttribute('title');
    document.body.lastChild!.remove();
    expect(loaded).to.not.include('x-never');
  });
});
