/** Every widget that is answered, in a form of the page: what the form sends, by every way that forms send. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ENGINE } from '../engine.js';
import { pause } from '../visitor.js';
import { MODULE, openMade, type MadePage, until } from './made-page.js';
import { closePages } from './open-page.js';
import { all, begin, goOn, inside, shows, showsFirst, toTheEnd, VIEWS, type Widget } from './visit-widget.js';

/** What a form is told when everything has been answered with the highest value, or picked. */
const LINES: Readonly<Record<string, RegExp>> = {
  'sos-five-k': /^De fem K: /,
  'sos-factor-checklist': /./,
  'sos-iop-quiz': /./,
};
const ANSWERED = Object.keys(VIEWS).filter((tag) => VIEWS[tag]!.first === '[part=start]');

const JQUERY = '<script src="/node_modules/jquery/dist/jquery.js"></script>';
const ATTRIBUTES = 'name="koll" result-field="spegel"';
const form = (content: string, id = 'a'): string =>
  `<form id="${id}" action="/test/pages/no-script.html" target="svar"><input name="vem" value="Åsa & Bo"><fieldset>${content}</fieldset><input type="hidden" name="spegel"><button>Skicka</button></form>`;
const FRAME = '<iframe name="svar"></iframe>';

interface FormPage extends MadePage {
  readonly element: Widget;
  readonly form: HTMLFormElement;
}

async function open(tag: string, body = form(`<${tag} ${ATTRIBUTES}></${tag}>`)): Promise<FormPage> {
  const page = await openMade(body + FRAME, { head: JQUERY + MODULE });
  return { ...page, element: page.document.querySelector<Widget>(tag)!, form: page.document.forms[0]! };
}

const data = (of: HTMLFormElement): Record<string, FormDataEntryValue> => Object.fromEntries(new FormData(of));
const text = (of: HTMLFormElement): string => (data(of)['koll'] ?? '') as string;

/** With a result that the form has been told of. */
async function answered(tag: string, body?: string): Promise<FormPage> {
  const page = await open(tag, body);
  await toTheEnd(page.element);
  await until(() => text(page.form), 'nothing in the form');
  return page;
}

for (const tag of ANSWERED) {
  describe(`<${tag} name result-field> in a form`, () => {
    afterEach(closePages);

    it('is sent by a native submit, and leaves the rest of the form as it is', async () => {
      const page = await answered(tag);
      const frame = page.document.querySelector('iframe')!;
      page.form.querySelector('button')!.click();
      await until(() => frame.contentWindow!.location.search, 'not sent');
      const sent = Object.fromEntries(new URLSearchParams(frame.contentWindow!.location.search));
      expect(sent).to.deep.equal({ vem: 'Åsa & Bo', koll: text(page.form), spegel: text(page.form) });
      expect(sent['koll'])
        .to.match(LINES[tag]!)
        .and.to.have.length.within(20, 400)
        .and.not.match(/[<>{}]|undefined|\n/);
    });

    it('is in FormData, and in the formdata event', async () => {
      const page = await answered(tag);
      let heard: FormDataEntryValue | null = null;
      page.form.addEventListener('formdata', ({ formData }) => (heard = formData.get('koll')));
      const { koll } = data(page.form);
      expect(koll).to.be.a('string').and.not.be.empty;
      expect(heard).to.equal(koll);
    });

    it("is in jQuery's serialize() by its hidden field, since jQuery does not see elements of ours", async () => {
      const page = await answered(tag);
      const { $ } = page.window as unknown as { $: (of: HTMLFormElement) => { serialize(): string } };
      expect(Object.fromEntries(new URLSearchParams($(page.form).serialize()))).to.deep.equal({
        vem: 'Åsa & Bo',
        spegel: text(page.form),
      });
    });

    (ENGINE === 'chromium' ? it : it.skip)('never submits it by Enter, in no view', async () => {
      const page = await open(tag);
      const { element } = page;
      let submits = 0;
      page.form.addEventListener('submit', (event) => {
        event.preventDefault();
        submits += 1;
      });
      const enter = async (selector: string): Promise<void> => {
        for (const each of all(element, selector).slice(0, 5)) {
          if (!each.isConnected || !each.checkVisibility()) continue;
          each.focus();
          await sendKeys({ press: 'Enter' });
        }
        await element.updateComplete;
      };
      await showsFirst(element);
      await enter('button, summary');
      await shows(element, '[part=question]');
      await enter('input');
      await goOn(element);
      await enter('input, select, summary, [tabindex]');
      expect(submits).to.equal(0);
    });

    it('begins again with the form, which is told', async () => {
      const page = await answered(tag);
      page.form.reset();
      await showsFirst(page.element);
      await until(() => data(page.form)['spegel'] === '', 'still told');
      expect(data(page.form)).to.deep.equal({ vem: 'Åsa & Bo', spegel: '' });
      expect((page.element as unknown as { answers: object }).answers).to.deep.equal({});
    });

    it('is left out while its fieldset is disabled, and there again after', async () => {
      const page = await answered(tag);
      const before = data(page.form);
      const fieldset = page.form.querySelector('fieldset')!;
      fieldset.disabled = true;
      expect(data(page.form)).to.deep.equal({ vem: 'Åsa & Bo', spegel: before['spegel'] });
      expect(all(page.element, VIEWS[tag]!.last), 'it can still be read').to.have.length.above(0);
      fieldset.disabled = false;
      expect(data(page.form)).to.deep.equal(before);
    });

    it('moved to another form, it belongs to that one, with its hidden field', async () => {
      const page = await answered(tag, form(`<${tag} ${ATTRIBUTES}></${tag}>`) + form('', 'b'));
      const other = page.document.forms[1]!;
      const line = text(page.form);
      other.querySelector('fieldset')!.append(page.element);
      await until(() => data(other)['spegel'] === line, 'the other form has not been told');
      expect(data(other)).to.deep.equal({ vem: 'Åsa & Bo', koll: line, spegel: line });
      expect(data(page.form)).to.have.all.keys('vem', 'spegel');
    });

    it('works from a placeholder and from a link too', async () => {
      const name = tag.slice('sos-'.length);
      const places = [
        `<div data-sos="${name}" data-sos-name="koll" data-sos-result-field="spegel"><p>Reservtext</p></div>`,
        `<p><a href="${window.location.origin}/${name}/?name=koll&amp;result-field=spegel#embed">Reservtext</a></p>`,
      ];
      for (const place of places) {
        const page = await openMade(form(place), { head: MODULE });
        await until(() => page.document.querySelector(tag), 'the place stays as it is');
        await toTheEnd(page.document.querySelector<Widget>(tag)!);
        const [of] = page.document.forms;
        await until(() => text(of!), 'nothing in the form');
        expect(data(of!)).to.deep.equal({ vem: 'Åsa & Bo', koll: text(of!), spegel: text(of!) });
      }
    });

    it('without name and result-field, the form knows nothing', async () => {
      const page = await open(tag, form(`<${tag}></${tag}>`));
      await toTheEnd(page.element);
      await pause(50);
      expect(data(page.form)).to.deep.equal({ vem: 'Åsa & Bo', spegel: '' });
    });

    it('all its buttons are of type button, in every view', async () => {
      const { element } = await open(tag);
      const types = (): string[] =>
        all(element, 'button').map(({ type }: HTMLElement & { type?: string }) => type ?? '');
      await showsFirst(element);
      const seen = types();
      await begin(element);
      seen.push(...types());
      await goOn(element);
      seen.push(...types());
      expect(seen).to.have.length.above(4);
      expect(new Set(seen)).to.deep.equal(new Set(['button']));
      expect(inside(element, VIEWS[tag]!.last)).to.not.equal(undefined);
    });
  });
}
