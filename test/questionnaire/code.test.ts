/** Answer codes in the widgets: shown, copied, taken from an attribute, and offered from the address of the page. */
import { expect } from '@open-wc/testing';
import 'axe-core';
import { conditions } from '../../src/content/conditions/index.js';
import { fiveK } from '../../src/content/five-k/index.js';
import { iop } from '../../src/content/iop/index.js';
import { motives } from '../../src/content/motives/index.js';
import {
  decodeAnswers,
  encodeAnswers,
  type Answers,
  type Instrument,
  type Sector,
  type SosChangeEvent,
  type SosFactorChecklist,
  type SosFiveK,
  type SosIopQuiz,
} from '../../src/index.js';
import { AXE } from '../../stories/axe.js';
import { expectWarnings } from '../console.js';
import { ONCE } from '../engine.js';
import { focus, pause, said, visit, type Visitor } from '../visitor.js';
import { waitUntil } from '../wait-until.js';

type Answering = SosFiveK | SosFactorChecklist | SosIopQuiz;

interface Widget {
  readonly tag: string;
  readonly attributes: string;
  readonly instrument: Instrument;
  /** The last view, where the code is. */
  readonly end: string;
  /** A view in which the first item can be answered. */
  readonly first: string;
}

const WIDGETS: readonly Widget[] = [
  { tag: 'sos-five-k', attributes: '', instrument: fiveK.structure, end: 'result', first: 'kompetens' },
  {
    tag: 'sos-factor-checklist',
    attributes: 'set="conditions"',
    instrument: conditions.structure,
    end: 'list',
    first: 'list',
  },
  {
    tag: 'sos-factor-checklist',
    attributes: 'set="motives"',
    instrument: motives.structure,
    end: 'list',
    first: 'list',
  },
  { tag: 'sos-iop-quiz', attributes: '', instrument: iop.structure, end: 'result', first: 'funding' },
];

const items = ({ dimensions }: Instrument): string[] =>
  dimensions.flatMap((dimension) => dimension.items.map(({ id }) => id));

/** All answered, with all that the kind allows. */
const full = (instrument: Instrument): Answers => {
  const allowed = { rated: [4, 2, 5, 'unknown'], pick: [5], 'yes-no': [5, 1, 'unknown'] } as const;
  const some = allowed[instrument.kind ?? 'rated'];
  return Object.fromEntries(items(instrument).map((id, i) => [id, some[i % some.length]!]));
};

const show = ({ tag, attributes }: Widget, more = '', props: Partial<Answering> = {}): Promise<Visitor<Answering>> =>
  visit<Answering>(tag, `<${tag} ${attributes} ${more}><p>Fallback</p></${tag}>`, props);

const atEnd = (widget: Widget, more = '', answers = full(widget.instrument)): Promise<Visitor<Answering>> =>
  show(widget, more, { answers, step: widget.end });

const codeOf = (instrument: Instrument, sector?: Sector): string =>
  encodeAnswers(instrument, { answers: full(instrument), ...(sector && { sector }) });

/** What the page is told until the test ends. */
const heard: SosChangeEvent[] = [];
const hear = (event: SosChangeEvent): unknown => heard.push(event);

const address = location.href;
const setHash = (hash: string): void => history.replaceState(history.state, '', address + hash);

const clipboard = (writeText: ((text: string) => Promise<void>) | undefined): void =>
  void Object.defineProperty(navigator, 'clipboard', { configurable: true, value: writeText && { writeText } });

beforeEach(() => {
  for (const type of ['sos-change', 'sos-complete'] as const) document.addEventListener(type, hear);
});
afterEach(() => {
  for (const type of ['sos-change', 'sos-complete'] as const) document.removeEventListener(type, hear);
  heard.length = 0;
  // WebKit allows a hundred of these in ten seconds.
  if (location.href !== address || history.state) history.replaceState(null, '', address);
  Reflect.deleteProperty(navigator, 'clipboard');
});

for (const widget of WIDGETS) {
  const { instrument } = widget;
  const [item] = items(instrument);

  describe(`the code of <${widget.tag} ${widget.attributes}>`, () => {
    it('is empty while nothing is answered, and then that of the answers', async () => {
      const { el } = await show(widget);
      expect(el.code).to.equal('');
      el.answers = full(instrument);
      expect(el.code).to.equal(codeOf(instrument));
      el.sector = 'civil';
      expect(el.code).to.equal(codeOf(instrument, 'civil'));
      el.reset();
      expect(el.code).to.equal('');
    });

    it('as an attribute gives back the answers and the sector, and shows the last view', async () => {
      const visitor = await show(widget, `code="${codeOf(instrument, 'private')}"`);
      await visitor.sees('Ta med resultatet');
      expect(visitor.el.answers).to.deep.equal(full(instrument));
      expect([visitor.el.code, visitor.el.sector]).to.deep.equal([codeOf(instrument, 'private'), 'private']);
      expect(visitor.el.step).to.equal(widget.end);
    });

    it('is read whatever a chat or a hand has done to it', async () => {
      const { el } = await show(
        widget,
        `code=" “${codeOf(instrument).toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')}” "`,
      );
      await waitUntil(() => el.code === codeOf(instrument));
    });

    it('set as a property does the same, also anew', async () => {
      const { el } = await show(widget);
      for (const sector of ['public', 'civil', 'public'] as const) {
        el.code = codeOf(instrument, sector);
        await waitUntil(() => el.sector === sector);
        expect(el.answers).to.deep.equal(full(instrument));
      }
      el.answers = {};
      el.code = codeOf(instrument, 'public');
      await waitUntil(() => el.code, 'The same code again is taken again');
      el.code = null;
      await pause(20);
      expect(el.answers, 'no code takes nothing away').to.deep.equal(full(instrument));
    });

    it('set before the upgrade is taken too, and the sector of the page stands', async () => {
      const { el } = await show(widget, `code="${codeOf(instrument, 'private')}" sector="public"`);
      await waitUntil(() => el.code === codeOf(instrument, 'public'));
    });

    it('gives way to answers that are set after it', async () => {
      const { el } = await show(widget, `code="${codeOf(instrument)}"`, { answers: { [item!]: 5 } });
      await pause(50);
      expect(el.answers).to.deep.equal({ [item!]: 5 });
    });

    it('set from code tells the page nothing', async () => {
      const { el } = await show(widget, `code="${codeOf(instrument)}"`);
      await waitUntil(() => el.code);
      el.code = codeOf(instrument, 'civil');
      await waitUntil(() => el.sector);
      expect(heard).to.have.lengthOf(0);
    });

    it('when it is faulty, is told once in the console with what is wrong, and the widget works', async () => {
      const faulty = codeOf(instrument).slice(0, -3);
      let visitor!: Visitor<Answering>;
      const told = await expectWarnings(async () => {
        visitor = await show(widget, `code="${faulty}"`);
        await visitor.settled();
        await pause(50);
        visitor.el.setAttribute('code', faulty);
        await pause(50);
      });
      expect(told).to.have.lengthOf(1);
      expect(told[0]).to.contain(`<${widget.tag}>`).and.to.contain(faulty).and.to.contain('cut short');
      expect(visitor.el.answers).to.deep.equal({});
      await visitor.begin();
      expect(visitor.parts('question').length).to.be.greaterThan(0);
    });

    it('goes with each event, as it is then', async () => {
      const visitor = await show(widget, '', { step: widget.first });
      const input = visitor.root.querySelector<HTMLInputElement>(
        '[part="question"] input:is([value="5"], [type="checkbox"])',
      )!;
      input.click();
      await visitor.settled();
      expect(heard.length).to.be.greaterThan(0);
      for (const { detail } of heard) {
        expect(detail.code).to.equal(visitor.el.code);
        expect(detail.code).to.not.equal('');
        expect(decodeAnswers(detail.code, [instrument]).response.answers).to.deep.equal(detail.answers);
      }
    });
  });

  describe(`the last view of <${widget.tag} ${widget.attributes}>`, () => {
    it('shows the code in groups of four, and spells it for those who hear it', async () => {
      const visitor = await atEnd(widget);
      const code = visitor.part('code')!;
      expect(code.textContent).to.equal(visitor.el.code);
      expect(code.closest('[aria-hidden]') === code).to.be.true;
      expect(code.getAttribute('translate')).to.equal('no');
      const spelled = code.parentElement!.querySelector('.vh')!.textContent;
      expect(spelled.replaceAll(' ', '').split(',')).to.deep.equal(visitor.el.code.split('-'));
      expect(spelled.split(', ')[0]).to.equal([...visitor.el.code.slice(0, 4)].join(' '));
      expect(visitor.text).to.contain('Inget skickas av sig självt.');
    });

    it('has no code while nothing is answered', async () => {
      const visitor = await show(widget, '', { step: widget.end });
      expect(visitor.part('code')).to.be.null;
      expect(visitor.buttons).to.not.include('Kopiera koden');
    });

    it('copies the code, and a link to the page as it is with the code; the address stays', async () => {
      setHash('#top');
      const copied: string[] = [];
      clipboard(async (text) => void copied.push(text));
      const visitor = await atEnd(widget);
      await visitor.press('Kopiera koden');
      await waitUntil(() => visitor.status.includes('Koden är kopierad.'));
      await visitor.press('Kopiera länk med svaren');
      await waitUntil(() => visitor.status.includes('Länken är kopierad.'));
      expect(copied).to.deep.equal([visitor.el.code, `${address}#sos=${visitor.el.code}`]);
      expect(location.href).to.equal(`${address}#top`);
    });

    for (const [sentence, writeText] of [
      ['refused', () => Promise.reject(new DOMException('', 'NotAllowedError'))],
      ['missing', undefined],
    ] as const) {
      it(`where the clipboard is ${sentence}, says so with the text, and selects it`, async () => {
        clipboard(writeText);
        const visitor = await atEnd(widget);
        for (const [button, text] of [
          ['Kopiera koden', visitor.el.code],
          ['Kopiera länk med svaren', `${address}#sos=${visitor.el.code}`],
        ] as const) {
          await visitor.press(button);
          await waitUntil(() => visitor.status.includes('Kopiera det som är markerat'));
          // What is selected in a field is its own affair: Firefox does not tell the page.
          const selected = (): string => {
            const { activeElement } = visitor.root;
            if (!(activeElement instanceof HTMLTextAreaElement)) return '';
            return activeElement.value.slice(activeElement.selectionStart, activeElement.selectionEnd);
          };
          await waitUntil(() => selected() === text, `Selected is "${selected()}"`);
          expect(focus(), 'where the keys copy').to.equal('textarea');
        }
      });
    }

    it('asks for the sector with native radio buttons, and puts it into the code', async () => {
      const visitor = await atEnd(widget);
      const field = visitor.part('sector') as HTMLFieldSetElement;
      expect(said(field.querySelector('legend'))).to.equal('1 Vem svarar du för?');
      const radios = [...field.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
      expect([...field.querySelectorAll('label')].map(said)).to.deep.equal([
        'Offentlig sektor',
        'Privat sektor',
        'Idéburen sektor',
        'Vill inte säga',
      ]);
      expect(
        radios.map(({ checked }) => checked),
        'as it is in the code',
      ).to.deep.equal([false, false, false, true]);
      for (const [i, sector] of (['public', 'private', 'civil', undefined] as const).entries()) {
        radios[i]!.click();
        await visitor.settled();
        expect(visitor.el.code).to.equal(codeOf(instrument, sector));
        expect(visitor.part('code')!.textContent).to.equal(visitor.el.code);
        expect(visitor.el.sector).to.equal(sector ?? null);
        expect(radios.map(({ checked }) => checked)).to.deep.equal([0, 1, 2, 3].map((each) => each === i));
      }
      expect(visitor.el.hasAttribute('sector'), "the host's attribute is the page's").to.be.false;
      expect(heard.map(({ type }) => type)).to.deep.equal(Array(4).fill('sos-change'));
      expect(heard[2]!.detail.code).to.equal(codeOf(instrument, 'civil'));
    });

    it('does not ask for a sector that the page has preset', async () => {
      const visitor = await atEnd(widget, 'sector="public"');
      expect(visitor.part('sector')).to.be.null;
      expect(visitor.el.code).to.equal(codeOf(instrument, 'public'));
      visitor.el.removeAttribute('sector');
      await visitor.settled();
      expect(visitor.part('sector')).to.not.be.null;
    });

    it('forgets the sector with reset, and keeps it when the visitor begins again', async () => {
      const visitor = await atEnd(widget);
      visitor.part('sector')!.querySelector<HTMLInputElement>('[value="civil"]')!.click();
      await visitor.settled();
      await visitor.press('Börja om');
      await visitor.press('Ångra och få tillbaka svaren');
      expect(visitor.el.sector).to.equal('civil');
      visitor.el.reset();
      expect(visitor.el.sector).to.be.null;
    });
  });

  describe(`a link with answers to <${widget.tag} ${widget.attributes}>`, () => {
    const OFFER = 'Det finns svar i länken. Vill du börja med dem?';
    const link = `#sos=${codeOf(instrument, 'civil')}`;

    it('is offered on the start card, and nothing is taken before the visitor says yes', async () => {
      setHash(link);
      history.replaceState({ kept: 1 }, '');
      const { length } = history;
      const visitor = await show(widget);
      expect(said(visitor.part('linked')))
        .to.contain(OFFER)
        .and.not.contain('ersätter');
      expect(visitor.part('start')).to.not.be.null;
      expect(visitor.el.answers).to.deep.equal({});
      expect(location.hash).to.equal(link);
      await visitor.press('Ja, börja med dem');
      await visitor.sees('Ta med resultatet');
      expect(visitor.part('linked')).to.be.null;
      expect([visitor.el.answers, visitor.el.sector]).to.deep.equal([full(instrument), 'civil']);
      expect(location.href, 'the rest of the address').to.equal(address);
      expect([history.state, history.length]).to.deep.equal([{ kept: 1 }, length]);
      expect(heard).to.have.lengthOf(0);
      expect(focus()).to.match(/^h2 /);
    });

    it('is left alone when the visitor says no, and removed from the address', async () => {
      setHash(link);
      const visitor = await show(widget);
      await visitor.press('Nej');
      await visitor.settled();
      expect(visitor.part('linked')).to.be.null;
      expect(visitor.el.answers).to.deep.equal({});
      expect(location.href).to.equal(address);
      expect(focus()).to.match(/^h2 /);
    });

    it('that comes while the page is open is offered too, and says that it takes the place of answers', async () => {
      const visitor = await show(widget, '', { answers: { [item!]: 5 } });
      location.hash = link;
      await visitor.sees(OFFER);
      expect(visitor.text).to.contain('Då ersätter de svaren du har gett här.');
      await visitor.press('Ja, börja med dem');
      await waitUntil(() => visitor.el.code === codeOf(instrument, 'civil'));
    });

    it('is not looked at by a widget that has left the page, and is when it comes back', async () => {
      const { el, root } = await show(widget);
      const page = el.parentElement!;
      el.remove();
      location.hash = link;
      await pause(50);
      expect(root.querySelector('[part="linked"]')).to.be.null;
      page.append(el);
      await waitUntil(() => root.querySelector('[part="linked"]'));
    });

    it('of other questions is not offered, and stays in the address', async () => {
      const other = WIDGETS.find((each) => each.instrument !== instrument)!.instrument;
      setHash(`#sos=${codeOf(other)}`);
      const visitor = await show(widget);
      await pause(50);
      expect(visitor.part('linked')).to.be.null;
      expect(location.hash).to.not.equal('');
    });

    for (const lang of ['sv', 'en']) {
      it(`that is faulty says so in ${lang}, and can be closed`, async () => {
        setHash(`${link}X`);
        const visitor = await show(widget, `lang="${lang}"`);
        expect(visitor.alert).to.equal(
          lang === 'sv'
            ? 'Svaren i länken går inte att läsa. Koden är för lång. Ta bort det som står efter koden.'
            : 'The answers in the link cannot be read. The code is too long. Remove what comes after the code.',
        );
        await visitor.press(lang === 'sv' ? 'Stäng' : 'Close');
        await visitor.settled();
        expect(visitor.part('linked')).to.be.null;
        expect(location.href).to.equal(address);
        expect(focus()).to.match(/^h2 /);
      });

      (ONCE ? it : it.skip)(`is without a finding of axe in ${lang}, offered or faulty`, async () => {
        for (const hash of [link, `${link}X`]) {
          setHash(hash);
          const visitor = await show(widget, `lang="${lang}"`);
          expect(visitor.part('linked')).to.not.be.null;
          const { violations } = await window.axe.run(visitor.el, AXE);
          visitor.el.remove();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).to.deep.equal([]);
        }
      });
    }
  });
}

describe('several widgets on a page', () => {
  const [fiveKs, list, , quiz] = WIDGETS as [Widget, Widget, Widget, Widget];

  it('the one that the link is for offers it', async () => {
    setHash(`#sos=${codeOf(quiz.instrument)}`);
    const all = [await show(fiveKs), await show(list), await show(quiz)];
    await waitUntil(() => all[2]!.part('linked'));
    expect(all.map((each) => !!each.part('linked'))).to.deep.equal([false, false, true]);
  });

  it('of two of the same the first offers it, in the order of the page', async () => {
    setHash(`#sos=${codeOf(fiveKs.instrument)}`);
    const second = await show(fiveKs);
    expect(second.part('linked')).to.not.be.null;
    const first = await show(fiveKs);
    second.el.parentElement!.before(first.el);
    await waitUntil(() => first.part('linked') && !second.part('linked'));
    await first.press('Ja, börja med dem');
    await waitUntil(() => first.el.code && !first.part('linked'));
    expect([second.el.answers, second.part('linked')]).to.deep.equal([{}, null]);
  });

  for (const [what, write] of [
    ['as it is', (code) => `#sos=${code}`],
    ['in capitals', (code) => `#SOS=${code}`],
    ['with its = encoded', (code) => `#sos%3D${code}`],
    ['encoded twice', (code) => `#sos%253D${code.replaceAll('-', '%252D')}`],
    ['with what counts visits', (code) => `#sos=${code}&utm_source=mejl`],
    ['with what counts visits as a query of its own', (code) => `#sos=${code}?utm_source=mejl`],
    ['after what counts visits', (code) => `#utm_source=mejl&sos=${code}`],
    ['at the end of a sentence', (code) => `#sos=${code}).`],
    ['with spaces as +', (code) => `#sos=${code.replaceAll('-', '+')}`],
    ['with its # encoded', (code) => `?id=5%23sos=${code}`],
    ['with all encoded', (code) => `?id=5%23sos%3D${code}`],
    ['without its #', (code) => `?id=5&sos=${code}&utm=1`],
  ] as [string, (code: string) => string][])
    it(`a link is read ${what}, and the code is taken out of the address`, async () => {
      const code = codeOf(fiveKs.instrument);
      history.replaceState(null, '', address.split(/[?#]/)[0]! + write(code));
      try {
        const visitor = await show(fiveKs);
        await waitUntil(() => visitor.part('linked'));
        await visitor.press('Ja, börja med dem');
        await waitUntil(() => visitor.el.code === code);
        expect(location.href).to.not.match(/sos(=|%)/i);
        expect(location.search.startsWith('?id=5')).to.equal(write(code).startsWith('?id=5'));
      } finally {
        history.replaceState(null, '', address);
      }
    });

  it('one that nobody can read is told of once, by the first', async () => {
    setHash('#sos=hello');
    const all = [await show(quiz), await show(list)];
    await pause(50);
    expect(all.map((each) => !!each.part('linked'))).to.deep.equal([true, false]);
  });
});
