/** What is closed until the visitor opens it: files, the answers given, background and sources. */
import { expect } from '@open-wc/testing';
import { background as english } from '../../src/content/five-k/en.js';
import { background, text as sv } from '../../src/content/five-k/sv.js';
import { alike, atResult, atStep, MIXED, said } from './visitor.js';

const TITLES = ['Spara som fil', 'Era svar', 'Bakgrund och källor'];

describe('disclosures', () => {
  it('are closed at the result, and all there for paper', async () => {
    const visitor = await atResult();
    for (const part of ['files', 'answers', 'sources']) {
      const details = visitor.part(part) as HTMLDetailsElement;
      expect(details.open, part).to.be.false;
      expect(TITLES).to.include(said(details.querySelector('summary')));
      expect(details.querySelector('dl, a, button'), part).to.not.be.null;
    }
  });

  it('are not there at a step', async () => {
    const visitor = await atStep('kompetens');
    expect([visitor.part('files'), visitor.part('answers'), visitor.part('sources')]).to.deep.equal([null, null, null]);
  });

  it('answers: every statement with what was answered, "don\'t know" and nothing told apart', async () => {
    const visitor = await atResult({ spanner: 1, intersectoral: 5, network: 'unknown' });
    const answers = await visitor.unfold('Era svar');
    const pairs = [...answers.querySelectorAll('dt')].map((dt) => [
      said(dt),
      said(dt.parentElement!.querySelector('dd')),
    ]);
    expect(pairs.length).to.equal(20);
    expect(pairs.slice(0, 5)).to.deep.equal([
      [sv.items.spanner, '1. Stämmer inte alls'],
      [sv.items.intersectoral, '5. Stämmer helt'],
      [sv.items.network, 'Vet inte'],
      [sv.items.commitment, 'Inget svar'],
      [sv.items.spanners, 'Inget svar'],
    ]);
    expect([...answers.querySelectorAll('h3')].map(said)).to.deep.equal([
      'Kompetens',
      'Kontakt',
      'Kapital',
      'Kontinuitet',
      'Kontext',
    ]);
  });

  it('answers: stay open and follow when answers change', async () => {
    const visitor = await atResult(alike(1, 1, 1, 1, 1));
    const answers = await visitor.unfold('Era svar');
    visitor.el.answers = alike(5, 5, 5, 5, 5);
    await visitor.settled();
    expect(answers.open).to.be.true;
    expect(said(answers)).to.contain('5. Stämmer helt').and.not.contain('1. Stämmer inte alls');
  });

  it('background: every paragraph, every source, and a link to each that has an address', async () => {
    const visitor = await atResult();
    const sources = await visitor.unfold('Bakgrund och källor');
    expect(sources.querySelectorAll('p').length).to.equal(background.about.length);
    const entries = [...sources.querySelectorAll('li')];
    expect(entries.length).to.equal(background.sources.length);
    for (const [i, source] of background.sources.entries()) {
      expect(said(entries[i]), source.id).to.contain(source.authors);
      expect(entries[i]!.querySelector('a')?.getAttribute('href') ?? undefined, source.id).to.equal(
        'url' in source ? source.url : undefined,
      );
    }
    expect(sources.querySelectorAll('a').length).to.be.greaterThan(0);
  });

  it('background: titles say their own language', async () => {
    const visitor = await atResult(MIXED, '<sos-five-k lang="en"></sos-five-k>');
    const sources = await visitor.unfold('Background and sources');
    const swedish = english.sources.filter((source) => 'lang' in source && source.lang === 'sv').length;
    expect(swedish).to.be.greaterThan(0);
    expect(sources.querySelectorAll('cite[lang="sv"]').length).to.equal(swedish);
  });

  it('files: a button for each kind but the picture, which has its own', async () => {
    const visitor = await atResult(MIXED);
    const files = await visitor.unfold('Spara som fil');
    expect([...files.querySelectorAll('button')].map(said)).to.deep.equal([
      'Bild (SVG)',
      'Tabell (CSV)',
      'Alla svar (JSON)',
    ]);
  });
});
