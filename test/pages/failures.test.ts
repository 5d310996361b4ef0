/** When the script does not come, comes in part, or the connection goes: what the page says stays, and what was answered too. */
import { expect } from '@open-wc/testing';
import { conditions } from '../../src/content/index.js';
import { encodeAnswers } from '../../src/scoring/index.js';
import { ALL_AGREE, asText, many, THREE } from '../../stories/samsyn-responses.js';
import { pause } from '../visitor.js';
import { Cdn, EVERY_FORM, expectTexts, FALLBACK, MODULE, openMade, type MadePage, until } from './made-page.js';
import { closePages } from './open-page.js';
import { all, begin, goOn, inside, showsFirst, toTheEnd, VIEWS, write, type Widget } from './visit-widget.js';

const TAGS = Object.keys(VIEWS);
const ANSWERED = TAGS.filter((tag) => VIEWS[tag]!.first === '[part=start]');
const NAMES = TAGS.map((tag) => tag.slice('sos-'.length));
const fallback = (tag: string): string => `<${tag}>${FALLBACK}</${tag}>`;
const EVERY = TAGS.map(fallback).join('');
const ALL_FORMS = EVERY_FORM.map((form) => NAMES.map(form).join('')).join('');
const COUNT = NAMES.length * EVERY_FORM.length;

const widget = (page: MadePage, tag: string): Widget => page.document.querySelector<Widget>(tag)!;

/** At the field for codes. */
async function toPaste(lang: string): Promise<{ cdn: Cdn; page: MadePage; element: Widget }> {
  const cdn = new Cdn();
  const page = await openMade(`<sos-samsyn lang="${lang}">${FALLBACK}</sos-samsyn>`, { head: cdn.script() });
  const element = widget(page, 'sos-samsyn');
  await showsFirst(element);
  return { cdn, page, element };
}

describe('a script that does not come', () => {
  afterEach(closePages);

  it('because the page allows none: every text and its link stay', async () => {
    const page = await openMade(ALL_FORMS, { csp: "default-src 'none'; style-src 'self'" });
    await pause(100);
    expectTexts(page, COUNT);
  });

  for (const fault of ['missing', 'broken', 'half', 'unreachable'] as const) {
    for (const file of ['sos-widgets.js', 'sos-widgets.all.js']) {
      it(`${file} ${fault}: every text and its link stay, and there is one error`, async () => {
        const cdn = await new Cdn().fail(fault);
        const page = await openMade(ALL_FORMS, { head: cdn.script(file) });
        await until(() => page.notes.length);
        await pause(100);
        expectTexts(page, COUNT);
        expect(page.notes).to.have.length(1);
      });
    }
  }
});

describe('a script that comes in part', () => {
  afterEach(closePages);

  for (const fault of ['missing', 'broken', 'half', 'unreachable'] as const) {
    it(`without the code of one widget (${fault}): its text stays, the others work, and there is one error that names it`, async () => {
      const cdn = await new Cdn().fail(fault, '/sos-iop-quiz-');
      const page = await openMade(ALL_FORMS, { head: cdn.script() });
      for (const tag of TAGS.filter((each) => each !== 'sos-iop-quiz')) await showsFirst(widget(page, tag));
      await until(() => page.notes.length);
      await toTheEnd(widget(page, 'sos-five-k'));
      expectTexts(page, EVERY_FORM.length);
      expect(page.notes).to.have.length(1);
      expect(page.notes[0]).to.match(/^error: sos-widgets: sos-iop-quiz could not be loaded/);
    });
  }

  it('without what finds placeholders and links: these stay as they are, tags work, and there is one error', async () => {
    const cdn = await new Cdn().fail('missing', '/embed-placeholders-');
    const page = await openMade(ALL_FORMS, { head: cdn.script() });
    for (const tag of TAGS) await showsFirst(widget(page, tag));
    await until(() => page.notes.length);
    expectTexts(page, NAMES.length * 2);
    expect(page.notes).to.have.length(1);
    expect(page.notes[0]).to.match(/^error: sos-widgets: placeholders could not be loaded/);
  });

  it('without what all share: every text stays, with one error for each widget and one for the placeholders', async () => {
    const cdn = await new Cdn().fail('missing', '/core-');
    const page = await openMade(ALL_FORMS, { head: cdn.script() });
    await until(() => page.notes.length === TAGS.length + 1);
    await pause(100);
    expectTexts(page, COUNT);
    const named = page.notes.map((note) => /^error: sos-widgets: (\S+) could not be loaded/.exec(note)?.[1]);
    expect(named).to.have.members([...TAGS, 'placeholders']);
  });

  it('without the words of the first view: the text stays, the page is told, and there is one error', async () => {
    const cdn = await new Cdn().fail('missing', 'start[.]');
    const page = await openMade(fallback('sos-five-k'), { head: cdn.script() });
    await until(() => page.notes.length === 2);
    await pause(100);
    expectTexts(page, 1);
    expect(page.notes[0]).to.match(/^error: <sos-five-k>: content could not be loaded/);
    expect(page.notes[1]).to.equal('sos-error: <sos-five-k>: content could not be loaded');
    expect(page.notes).to.have.length(2);
  });
});

describe('a connection that is lost', () => {
  afterEach(closePages);

  for (const tag of ANSWERED) {
    it(`once <${tag}> has been begun takes nothing away, up to its end and back to the start`, async () => {
      const cdn = new Cdn();
      const page = await openMade(fallback(tag), { head: cdn.script() });
      const element = widget(page, tag);
      await begin(element);
      await cdn.fail('unreachable');
      await goOn(element);
      const { answers } = element as unknown as { answers: object };
      expect(Object.keys(answers)).to.have.length.above(3);
      expect(page.notes).to.deep.equal([]);
      // What makes files cannot come now, and says so; the rest stays.
      [...all(element, '[part=files] button')].at(-1)!.click();
      await until(
        () =>
          all(element, '[role=status]').some((status) => status.textContent.includes('Kopiera resultatet som text')),
        'nothing is said',
      );
      expect((element as unknown as { answers: object }).answers).to.equal(answers);
      expect(all(element, VIEWS[tag]!.last)).to.have.length.above(0);
    });

    // Begun again it fails again, also with a connection: engines remember an import that has failed until the page is loaded anew.
    it(`before <${tag}> is begun: it says so, each time, and that the page must be loaded anew`, async () => {
      const cdn = new Cdn();
      const page = await openMade(fallback(tag), { head: cdn.script() });
      const element = widget(page, tag);
      await showsFirst(element);
      await cdn.fail('unreachable');
      for (const times of [1, 2]) {
        inside(element, '[part=start] .primary').click();
        await until(() => page.notes.length === 2 * times);
        await element.updateComplete;
        expect(inside(element, '[role=alert]').innerText).to.equal('Frågorna gick inte att hämta. Ladda om sidan.');
      }
      expect(new Set(page.notes.map((note) => note.replace(/could not be loaded.*/, '…')))).to.deep.equal(
        new Set([`error: <${tag}>: content …`, `sos-error: <${tag}>: content …`]),
      );
    });
  }

  // For the same reason.
  for (const [lang, told] of [
    ['sv', 'Något som behövs gick inte att hämta. Ladda om sidan.'],
    ['en', 'Something that is needed could not be fetched. Reload the page.'],
  ] as const) {
    it(`before codes are compared, lang=${lang}: it says so, each time, and what is in the field stays, and the focus`, async () => {
      const { cdn, page, element } = await toPaste(lang);
      await cdn.fail('unreachable');
      write(element, asText(THREE));
      for (const times of [1, 2]) {
        const button = inside(element, '#read');
        button.focus();
        button.click();
        await until(() => page.notes.length === 2 * times);
        await element.updateComplete;
        expect(inside(element, '[role=alert]').innerText).to.equal(told);
        expect(inside(element, 'textarea')).to.have.property('value', asText(THREE));
        expect(element.shadowRoot!.activeElement).to.equal(button);
        expect(button.getAttribute('aria-disabled'), 'it can be pressed again').to.equal('false');
      }
    });
  }

  it('before files are read: it says so, and what is in the field stays', async () => {
    const { cdn, page, element } = await toPaste('sv');
    await cdn.fail('unreachable');
    write(element, 'Kommunen: ');
    const chosen = new DataTransfer();
    chosen.items.add(new File([asText(THREE)], 'koder.txt'));
    const chooser = inside(element, 'input[type=file]') as HTMLInputElement;
    chooser.files = chosen.files;
    chooser.dispatchEvent(new Event('change'));
    await until(() => page.notes.length === 2);
    await element.updateComplete;
    expect(inside(element, '[role=alert]').innerText).to.contain('gick inte att hämta');
    expect(inside(element, 'textarea')).to.have.property('value', 'Kommunen: ');
  });

  it('before the name of what a code is for: the code is listed without it, and the good ones count, each time', async () => {
    const { cdn, element } = await toPaste('sv');
    const foreign = encodeAnswers(conditions.structure, { answers: { trust: 4 } });
    await cdn.fail('unreachable', '/conditions-sv-');
    for (const [at, party] of THREE.entries()) {
      write(element, `${asText([party])}\nAnnat: ${foreign}`);
      inside(element, '#read').click();
      await until(
        () =>
          all(element, '[part=fault]').length &&
          (element as Widget & { responses: unknown[] }).responses.length === at + 1,
        `number ${at + 1}`,
      );
      await until(() => all(element, 'textarea').length);
      expect(inside(element, '[part=fault]').innerText).to.contain('(rad 2)').and.contain('andra frågor än de här');
      expect(inside(element, 'textarea')).to.have.property('value', '');
    }
  });

  it('once answers are compared takes nothing away: also those who agree are told so, and many are shown', async () => {
    const { cdn, page, element } = await toPaste('sv');
    const samsyn = element as Widget & { responses: readonly object[]; result: { respondents: number } };
    samsyn.responses = THREE;
    await until(() => all(element, '[part=sentence]').length);
    await cdn.fail('unreachable');
    samsyn.responses = ALL_AGREE;
    await until(() => all(element, '[part=sentence]')[0]?.innerText.startsWith('Ni är eniga, och'), 'all agree');
    samsyn.responses = many(12);
    await until(() => samsyn.result.respondents === 12 && all(element, '[part=row]').length, 'many');
    expect(all(element, '[part=sentence]')).to.have.length(1);
    expect(page.notes).to.deep.equal([]);
  });

  it('and a widget that is put in later: its text stays', async () => {
    const cdn = new Cdn();
    const page = await openMade(fallback('sos-five-k'), { head: cdn.script() });
    await showsFirst(widget(page, 'sos-five-k'));
    await cdn.fail('unreachable');
    page.document.body.insertAdjacentHTML('beforeend', fallback('sos-iop-quiz'));
    await until(() => page.notes.length);
    expectTexts(page, 1);
  });

  it('of another language: the one that was shown stays, with what was answered', async () => {
    const cdn = new Cdn();
    const page = await openMade(fallback('sos-five-k'), { head: cdn.script() });
    const element = widget(page, 'sos-five-k');
    await toTheEnd(element);
    await cdn.fail('unreachable');
    page.document.documentElement.lang = 'en';
    await until(() => page.notes.length);
    await pause(50);
    expect(inside(element, '.root').lang).to.equal('sv');
    expect(all(element, '[part=sentence]')).to.have.length(1);
  });
});

describe('the whole script', () => {
  afterEach(closePages);

  it('says nothing on the console, for every widget to its end', async () => {
    const page = await openMade(EVERY, { head: MODULE });
    for (const tag of TAGS) await toTheEnd(widget(page, tag));
    expect(page.notes).to.deep.equal([]);
  });
});
