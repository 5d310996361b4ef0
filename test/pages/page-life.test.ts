/** What scripts of a page do with its parts: swapped, copied, moved, sent to another document, kept for the way back. */
import { expect } from '@open-wc/testing';
import { pause } from '../visitor.js';
import { ALL, EVERY_FORM, FORMS, makePage, MODULE, openMade, type MadePage, until } from './made-page.js';
import { closePages } from './open-page.js';
import { all, begin, goOn, inside, showsFirst, toTheEnd, VIEWS, type Widget } from './visit-widget.js';

const TAGS = Object.keys(VIEWS);
const NAMES = TAGS.map((tag) => tag.slice('sos-'.length));
const ANSWERED = TAGS.filter((tag) => VIEWS[tag]!.first === '[part=start]');
const ALL_FORMS = EVERY_FORM.map((form) => NAMES.map(form).join('')).join('');
const COUNT = NAMES.length * EVERY_FORM.length;

type Answered = Widget & { answers: object; step: string };
const widgets = (page: MadePage): Widget[] => [...page.document.querySelectorAll<Widget>(TAGS.join())];
const widget = (page: MadePage, tag: string): Answered => page.document.querySelector<Answered>(tag)!;

/** One widget for each place, with what the page asked of it, none within another; each with the text of its place inside. */
async function allThere(page: MadePage, count = COUNT): Promise<void> {
  await until(() => widgets(page).length >= count, 'some are missing');
  await Promise.all(widgets(page).map(showsFirst));
  // Long enough for a second widget to come into the same place.
  await pause(50);
  expect(widgets(page)).to.have.length(count);
  expect(page.document.querySelectorAll(TAGS.map((tag) => `:is(${TAGS.join()}) ${tag}`).join())).to.have.length(0);
  for (const each of widgets(page)) {
    expect(each.getAttribute('lang')).to.equal('en');
    expect(inside(each, '.root').lang).to.equal('en');
    expect(each.textContent).to.equal('Läs om samverkan.');
  }
  for (const each of widgets(page).slice(NAMES.length))
    expect(page.window.getComputedStyle(each).getPropertyValue('--sos-color-accent')).to.equal('#8c1736');
}

for (const [script, head] of [
  ['sos-widgets.js', MODULE],
  ['sos-widgets.all.js', ALL],
] as const) {
  describe(`a body that is swapped for another and back, as Turbo does, with ${script}`, () => {
    afterEach(closePages);

    it('has each widget once, from its attributes, in a snapshot that was taken before or after they came', async () => {
      const page = await openMade(ALL_FORMS, { head, csp: 'strict' });
      const { document } = page;
      const early = document.body.cloneNode(true);
      await allThere(page);
      for (const tag of ANSWERED) await begin(widget(page, tag));
      const late = document.body.cloneNode(true);
      for (const snapshot of [late, early]) {
        const other = document.createElement('body');
        other.append('En annan sida');
        document.body.replaceWith(other);
        await pause();
        document.body.replaceWith(snapshot);
        await allThere(page);
      }
      expect(page.notes).to.deep.equal([]);
    });

    it('keeps answers where the very same nodes come back', async () => {
      const page = await openMade(NAMES.map(FORMS.tag).join(''), { head });
      for (const tag of ANSWERED) await toTheEnd(widget(page, tag));
      const { body } = page.document;
      const answers = ANSWERED.map((tag) => widget(page, tag).answers);
      body.replaceWith(page.document.createElement('body'));
      await pause(20);
      page.document.body.replaceWith(body);
      await pause(20);
      expect(ANSWERED.map((tag) => widget(page, tag).answers)).to.deep.equal(answers);
      for (const tag of ANSWERED) expect(all(widget(page, tag), VIEWS[tag]!.last), tag).to.have.length.above(0);
    });
  });
}

describe('Turbo itself', () => {
  afterEach(closePages);

  it('visits another page and goes back: each widget is there once, in both', async () => {
    // Opened by Turbo only: a second frame would be out of sight, where WebKit holds back the frames of animation that Turbo waits for.
    const address = await makePage(`<a id="ut" href="/">ut</a>${NAMES.map(FORMS.link).join('')}`);
    const page = await openMade(`<a id="in" href="${address}">in</a>${ALL_FORMS}`, {
      head: `<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>${MODULE}`,
    });
    const here = page.window.location.href;
    await allThere(page);
    const turned = (to: string): Promise<void> =>
      until(
        () => page.window.location.href === to && page.document.readyState === 'complete',
        `at ${page.window.location.href}, not at ${to}`,
      );
    (page.window as unknown as { same: boolean }).same = true;
    page.document.getElementById('in')!.click();
    await turned(address);
    await until(() => page.document.getElementById('ut'), 'Turbo has not shown it');
    await allThere(page, NAMES.length);
    page.window.history.back();
    await turned(here);
    await until(() => page.document.getElementById('in'), 'Turbo has not gone back');
    await allThere(page);
    expect(
      (page.window as unknown as { same?: boolean }).same,
      'the page was loaded anew: that was not Turbo',
    ).to.equal(true);
    expect(page.notes).to.deep.equal([]);
  });
});

describe('a widget that is', () => {
  afterEach(closePages);

  for (const form of Object.keys(FORMS) as (keyof typeof FORMS)[]) {
    it(`copied with its ${form}: the copy begins anew, from the attributes, and the first keeps its answers`, async () => {
      const page = await openMade(`<main>${ANSWERED.map((tag) => FORMS[form](tag.slice(4))).join('')}</main>`);
      await until(() => widgets(page).length === ANSWERED.length);
      for (const tag of ANSWERED) await toTheEnd(widget(page, tag));
      const before = ANSWERED.map((tag) => widget(page, tag).answers);
      const copy = page.document.body.appendChild(page.document.querySelector('main')!.cloneNode(true) as HTMLElement);
      const copies = (): Answered[] => [...copy.querySelectorAll<Answered>(TAGS.join())];
      await Promise.all(copies().map(showsFirst));
      await pause(50);
      expect(copies()).to.have.length(ANSWERED.length);
      for (const each of copies()) {
        expect(each.answers).to.deep.equal({});
        expect(inside(each, '.root').lang).to.equal('en');
        await begin(each);
      }
      expect(ANSWERED.map((tag) => widget(page, tag).answers)).to.deep.equal(before);
      expect(page.notes).to.deep.equal([]);
    });
  }

  for (const tag of ANSWERED) {
    it(`<${tag}>, and appended elsewhere in the middle, keeps its answers and its step, and goes on to the end`, async () => {
      const page = await openMade(`${FORMS.tag(tag.slice(4))}<section></section>`);
      const element = widget(page, tag);
      await begin(element);
      all(element, '[part=question] input')[0]!.click();
      const { answers, step } = element;
      page.document.querySelector('section')!.append(element);
      await pause(20);
      expect(element.answers).to.equal(answers);
      expect(element.step).to.equal(step);
      await goOn(element);
    });

    (('moveBefore' in Element.prototype ? it : it.skip) as Mocha.TestFunction)(
      `<${tag}>, and moved with moveBefore in the middle, keeps answers, step and focus`,
      async () => {
        const page = await openMade(`${FORMS.tag(tag.slice(4))}<section></section>`);
        const element = widget(page, tag);
        await begin(element);
        const input = all(element, '[part=question] input')[0]!;
        input.click();
        input.focus();
        const { answers, step } = element;
        (page.document.querySelector('section') as unknown as { moveBefore(node: Node, child: null): void }).moveBefore(
          element,
          null,
        );
        await pause(20);
        expect(element.answers).to.equal(answers);
        expect(element.step).to.equal(step);
        expect(page.document.activeElement).to.equal(element);
        expect(element.shadowRoot!.activeElement).to.equal(input);
        await goOn(element);
      },
    );

    it(`<${tag}>, and adopted by the document of a frame in the middle, keeps its answers and goes on to the end there`, async () => {
      const page = await openMade(`${FORMS.tag(tag.slice(4))}<iframe></iframe>`);
      const element = widget(page, tag);
      await begin(element);
      all(element, '[part=question] input')[0]!.click();
      const { answers } = element;
      const { contentDocument } = page.document.querySelector('iframe')!;
      contentDocument!.body.append(contentDocument!.adoptNode(element));
      await pause(20);
      expect(element.answers).to.equal(answers);
      await goOn(element);
      expect(page.notes).to.deep.equal([]);
    });
  }
});

describe('a page with widgets', () => {
  afterEach(closePages);

  // That it is stored cannot be seen here: the drivers of Chromium and Firefox switch the back/forward cache off.
  it('has nothing of ours that would keep it from being stored for the way back', async () => {
    const spy = `<script>
      window.heard = [];
      const add = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (type, ...rest) { heard.push(type); return add.call(this, type, ...rest); };
    </script>`;
    const page = await openMade(ALL_FORMS, { head: spy + MODULE });
    await allThere(page);
    for (const tag of TAGS) await toTheEnd(widget(page, tag));
    const { heard } = page.window as unknown as { heard: string[] };
    expect(heard).to.include('DOMContentLoaded');
    expect(heard.filter((type) => /unload|pagehide|visibilitychange|freeze/.test(type))).to.deep.equal([]);
    expect(page.window.onbeforeunload ?? page.window.onunload ?? null).to.equal(null);
  });
});
