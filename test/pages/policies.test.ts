/** Pages whose Content Security Policy names what may run: nonces, and lists of Trusted Types policies. The strict header has tests of its own. */
import { expect } from '@open-wc/testing';
import { ENGINE } from '../engine.js';
import { pause } from '../visitor.js';
import {
  ALL,
  CLASSIC,
  EVERY_FORM,
  expectTexts,
  FORMS,
  MODULE,
  NONCE,
  NONCE_SOURCE,
  openMade,
  type MadePage,
  until,
} from './made-page.js';
import { closePages } from './open-page.js';
import { begin, goOn, inside, toTheEnd, unfoldAll, VIEWS, type Widget } from './visit-widget.js';

const TAGS = Object.keys(VIEWS);
const NAMES = TAGS.map((tag) => tag.slice('sos-'.length));
const EVERY = NAMES.map(FORMS.tag).join('');
const ALL_FORMS = EVERY_FORM.map((form) => NAMES.map(form).join('')).join('');

const SCRIPTS = {
  'sos-widgets.js': MODULE,
  'sos-widgets.all.js': ALL,
  'sos-widgets.all.js as a classic script': CLASSIC,
};
const TYPES = "require-trusted-types-for 'script'";
/** Engines before Trusted Types know no such list, and have nothing to refuse. */
const typed = 'trustedTypes' in window ? it : it.skip;

const widget = (page: MadePage, tag: string): Widget => page.document.querySelector<Widget>(tag)!;

/** The first view of each in each form, and the first step; one to its end. */
async function goAllTheWay(page: MadePage): Promise<void> {
  const widgets = (): Widget[] => [...page.document.querySelectorAll<Widget>(TAGS.join())];
  await until(() => widgets().length === TAGS.length * 3, 'placeholders and links stay as they are');
  for (const each of widgets()) {
    await begin(each);
    // Its style sheets have come too.
    expect(page.window.getComputedStyle(inside(each, '.root')).fontVariantNumeric).to.equal('tabular-nums');
    expect(inside(each, '.root').lang).to.equal('en');
  }
  for (const each of widgets().slice(TAGS.length))
    expect(page.window.getComputedStyle(each).getPropertyValue('--sos-color-accent')).to.equal('#8c1736');
  await goOn(widget(page, 'sos-five-k'));
  await unfoldAll(widget(page, 'sos-five-k'));
  expect(page.notes).to.deep.equal([]);
  expect(page.violations).to.deep.equal([]);
}

const POLICIES = {
  'its own files only: the strict header': 'strict',
  "nonces and 'strict-dynamic', styles of its own": `default-src 'none'; script-src ${NONCE_SOURCE} 'strict-dynamic'; style-src 'self'; base-uri 'none'; ${TYPES}`,
  "nonces and 'strict-dynamic', styles with a nonce": `default-src 'none'; script-src ${NONCE_SOURCE} 'strict-dynamic'; style-src ${NONCE_SOURCE}; base-uri 'none'; ${TYPES}`,
  'nonces alone, and no styles at all': `default-src 'none'; script-src ${NONCE_SOURCE}; style-src 'none'; base-uri 'none'; ${TYPES}`,
  'a list of Trusted Types policies with lit-html in it': `default-src 'none'; script-src 'self'; style-src 'self'; trusted-types lit-html; ${TYPES}`,
};

for (const [script, head] of Object.entries(SCRIPTS)) {
  describe(`${script} on a page that allows`, () => {
    afterEach(closePages);

    for (const [title, csp] of Object.entries(POLICIES)) {
      it(`${title}: every widget works as tag, placeholder and link, without a violation`, async () =>
        goAllTheWay(await openMade(ALL_FORMS, { head, csp }))).timeout(20_000);
    }

    // Without 'strict-dynamic', under which WebKit runs modules that have no nonce.
    it('nonces, without one of its own: nothing runs, and every text stays', async () => {
      const page = await openMade(ALL_FORMS, {
        head: head.replace(NONCE, ''),
        csp: `default-src 'none'; script-src ${NONCE_SOURCE}`,
      });
      await pause(100);
      expectTexts(page, TAGS.length * 3);
    });

    typed(
      'a list of Trusted Types policies without lit-html: every text stays, and the console names the policy',
      async () => {
        // At an address of its own: Chromium mutes the errors of a classic script that a page of another origin has had before, as sandboxed frames do.
        const page = await openMade(ALL_FORMS, {
          head: head.replace('all.js', 'all.js?policies'),
          csp: `default-src 'none'; script-src 'self'; style-src 'self'; trusted-types other; ${TYPES}`,
        });
        // From the loader, one for each widget and one for the placeholders; a single file stops at the first, and then says what to write. WebKit gives the reason with the
        // first only, and does not say that a module failed which it has begun before: the placeholders'.
        const faults = () => page.notes.filter((note) => !note.startsWith('breach'));
        const most = head === MODULE ? TAGS.length + 1 : 2;
        const least = ENGINE === 'webkit' ? Math.min(most, TAGS.length) : most;
        await until(() => faults().length >= least, 'the faults');
        expectTexts(page, TAGS.length * 3);
        expect(faults().filter((note) => note.includes("trusted-types lit-html 'allow-duplicates'"))).to.have.length(1);
        expect(faults()[0]).to.include('lit-html');
        expect(faults()).to.have.length.within(least, most);
      },
    );
  });
}

describe('a page with a Lit of its own', () => {
  afterEach(closePages);

  const LIT = `<script type="module" ${NONCE}>import { html, render } from '/node_modules/lit/index.js'; render(html\`<p>\${'Sidans'} eget</p>\`, document.querySelector('output'));</script>`;
  const listed = (more = ''): string => `script-src 'self' ${NONCE_SOURCE}; trusted-types lit-html ${more}; ${TYPES}`;
  const own = (page: MadePage): string => page.document.querySelector('output')!.textContent;
  const BODY = `<output></output>${EVERY}`;
  /** The development build of Lit says that it is one, and that there is another. */
  const said = ({ notes }: MadePage): string[] =>
    notes.filter((note) => !/Lit is in dev mode|Multiple versions of Lit/.test(note));

  for (const [title, head] of [
    ['before', LIT + MODULE],
    ['after', MODULE + LIT],
    ['after all in one file', ALL + LIT],
  ] as const) {
    it(`${title} ours: both work, and neither says a word`, async () => {
      const page = await openMade(BODY, { head });
      for (const tag of TAGS) await toTheEnd(widget(page, tag));
      await until(() => own(page) === 'Sidans eget');
      expect(said(page)).to.deep.equal([]);
    });

    it(`${title} ours, with a list of policies that allows duplicates: both work, and neither says a word`, async () => {
      const page = await openMade(BODY, { head, csp: listed("'allow-duplicates'") });
      for (const tag of TAGS) await toTheEnd(widget(page, tag));
      await until(() => own(page) === 'Sidans eget');
      expect(said(page)).to.deep.equal([]);
    });
  }

  typed(
    'before ours, with a list that does not: the page works, our texts stay, and the console names the policy',
    async () => {
      const page = await openMade(BODY, { head: LIT + MODULE, csp: listed() });
      await until(() => own(page) === 'Sidans eget');
      await until(
        () =>
          said(page).filter((note) => /^error: sos-widgets: sos-[\w-]+ could not be loaded/.test(note)).length ===
          TAGS.length,
      );
      expect(said(page).join()).to.include('lit-html');
      expectTexts(page, TAGS.length);
    },
  );

  // One name, one policy: whoever comes first has it. Sites with two copies of Lit write 'allow-duplicates', as above.
  typed('after ours, with a list that does not: ours works, and the console names the policy', async () => {
    const page = await openMade(BODY, { head: ALL + LIT, csp: listed() });
    for (const tag of TAGS) await toTheEnd(widget(page, tag));
    await until(() => said(page).some((note) => note.startsWith('thrown') && note.includes('lit-html')));
  });
});
