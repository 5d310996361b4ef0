/** Our scripts more than once on a page: the first wins, another version is told of once, and no tag is lost. */
import { expect } from '@open-wc/testing';
import { VERSION } from '../../src/version.js';
import { pause } from '../visitor.js';
import { ALL, Cdn, CLASSIC, MODULE, openMade, type MadePage, until } from './made-page.js';
import { closePages } from './open-page.js';
import { toTheEnd, VIEWS, type Widget } from './visit-widget.js';

const TAGS = Object.keys(VIEWS);
const EVERY = TAGS.map((tag) => `<${tag}><p>Reservtext</p></${tag}>`).join('');
const OTHER = '99.0.0';
const NPM = '<script type="module" src="/dist/define/index.js"></script>';
const NPM_ONE = '<script type="module" src="/dist/define/sos-five-k.js"></script>';

/** Takes every widget to its end; gives the versions that they are of. */
async function versions(page: MadePage): Promise<(string | undefined)[]> {
  for (const tag of TAGS) await toTheEnd(page.document.querySelector<Widget>(tag)!);
  await pause(200);
  return [...new Set(TAGS.map((tag) => page.window.customElements.get(tag)?.sosVersion))];
}

/** The development build of Lit, which npm modules bring here, says that it is one, and that there is another. */
const said = ({ notes }: MadePage): string[] =>
  notes.filter((note) => !/Lit is in dev mode|Multiple versions of Lit/.test(note));

describe('our scripts, more than once on a page', () => {
  afterEach(closePages);

  const SAME: Record<string, string> = {
    'the loader at two addresses, and all in one file': MODULE + MODULE.replace('.js', '.js?again') + ALL,
    'the loader, and all in one file': MODULE + ALL,
    'all in one file, and the loader': ALL + MODULE,
    'all in one file, as a module and as a classic script': ALL + CLASSIC,
    'all in one file, as a classic script twice': CLASSIC + CLASSIC,
    'the loader, and the npm modules': MODULE + NPM,
    'all in one file, and the npm modules': ALL + NPM,
    'the npm modules, and the loader': NPM + MODULE,
    'the npm modules, and all in one file': NPM + ALL,
    'one npm module, and the loader': NPM_ONE + MODULE,
    'one npm module, and all in one file': NPM_ONE + ALL,
  };
  for (const [title, head] of Object.entries(SAME)) {
    it(`in the same version: ${title}. Every widget works, without a word on the console`, async () => {
      const page = await openMade(EVERY, { head });
      expect(await versions(page)).to.deep.equal([VERSION]);
      expect(said(page)).to.deep.equal([]);
    });
  }

  const all = (cdn: Cdn): string => cdn.script('sos-widgets.all.js');
  const MIXED: Record<string, (other: Cdn) => string> = {
    'all in one file, then another': (other) => ALL + all(other),
    'all in one file, then another loader': (other) => ALL + other.script(),
    'all in one file as a classic script, then another': (other) =>
      CLASSIC + other.script('sos-widgets.all.js', 'defer'),
    'the loader, then another': (other) => MODULE + other.script(),
    'the npm modules, then another loader': (other) => NPM + other.script(),
    'the npm modules, then another file with all': (other) => NPM + all(other),
  };
  for (const [title, head] of Object.entries(MIXED)) {
    it(`in two versions: ${title}. The first wins, every widget works, and there is one warning that names both`, async () => {
      const other = await new Cdn().fail('other');
      const page = await openMade(EVERY, { head: head(other) });
      expect(await versions(page)).to.deep.equal([VERSION]);
      await until(() => said(page).length);
      expect(said(page)).to.have.length(1);
      expect(said(page)[0])
        .to.match(/^warn: sos-widgets/)
        .and.contain(VERSION)
        .and.contain(OTHER);
    });
  }

  it('in two versions, where the other comes before the npm modules: the first wins, and there is one warning', async () => {
    const other = await new Cdn().fail('other');
    const page = await openMade(EVERY, { head: all(other) + NPM });
    expect(await versions(page)).to.deep.equal([OTHER]);
    expect(said(page)).to.have.length(1);
  });

  // Tags do not need each other: a page whose own bundle has one of them loses none of the others.
  it('in two versions, of which the first has one tag only: that stays, the others come from the second, and there is one warning', async () => {
    for (const script of ['sos-widgets.js', 'sos-widgets.all.js']) {
      const other = await new Cdn().fail('other');
      const page = await openMade(EVERY, { head: NPM_ONE + other.script(script) });
      await versions(page);
      const each = TAGS.map((tag) => page.window.customElements.get(tag)?.sosVersion);
      expect(each, script).to.deep.equal(TAGS.map((tag) => (tag === 'sos-five-k' ? VERSION : OTHER)));
      expect(said(page), script).to.have.length(1);
    }
  });

  it('and a tag of somebody else with one of our names: that stays, every other widget works, and there is one warning', async () => {
    const page = await openMade(EVERY, {
      head: `<script>customElements.define('sos-iop-quiz', class extends HTMLElement {});</script>${MODULE}`,
    });
    for (const tag of TAGS.filter((each) => each !== 'sos-iop-quiz'))
      await toTheEnd(page.document.querySelector<Widget>(tag)!);
    await until(() => page.notes.length);
    expect(page.notes).to.deep.equal([
      `warn: sos-widgets ${VERSION} is not used: <sos-iop-quiz> is registered by another script`,
    ]);
    expect(page.document.querySelector<HTMLElement>('sos-iop-quiz')!.innerText.trim()).to.equal('Reservtext');
  });
});
