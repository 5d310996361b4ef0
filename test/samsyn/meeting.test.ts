/** The meeting mode: what is shown, how one gets through it with keys, ears and a clicker, and that it leaves nothing behind. */
import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { ALL_AGREE, FIVE, many, PICKED, THREE } from '../../stories/samsyn-responses.js';
import { clock } from '../../src/samsyn/meeting/time-box.js';
import { CAN, hasFocus } from '../engine.js';
import {
  dialogOf,
  isOpen,
  key,
  meet,
  opened,
  pressIn,
  step,
  steps,
  stopClock,
  titleOf,
  whereOf,
} from './meeting-visitor.js';
import { compare, focus, said, show, waitUntil, whole, type Reader } from './visitor.js';

const wide = async (): Promise<void> => {
  if (CAN.setViewport) await setViewport({ width: 1280, height: 720 });
};
const root = (reader: Reader): HTMLElement => dialogOf(reader)!.querySelector('.meeting')!;
const has = (reader: Reader, selector: string): boolean => !!dialogOf(reader)!.querySelector(selector);
const textOf = (reader: Reader, selector: string): string => said(dialogOf(reader)!.querySelector(selector));
const pageOverflow = (): string => getComputedStyle(document.documentElement).overflowY;

describe('the meeting mode', () => {
  before(wide);
  after(async () => {
    if (CAN.setViewport) await setViewport({ width: 800, height: 600 });
  });

  describe('its views', () => {
    it('come one at a time: what all agree on, a question each, what is decided, the end', async () => {
      const reader = await meet(FIVE);
      expect(steps(reader)).to.deep.equal(['Enigt', 'Fråga 1', 'Fråga 2', 'Fråga 3', 'Bestämt', 'Avslut']);
      expect(titleOf(reader)).to.equal('Här är ni eniga');
      const agreed = [...dialogOf(reader)!.querySelectorAll('.meeting-agreed li')].map((each) => said(each));
      expect(agreed.length).to.be.within(3, 5);
      expect(agreed[0]).to.match(/\. Alla svarar \d( eller \d)?\.$/);
      expect(textOf(reader, '.meeting-ask')).to.equal('Vad av det här vill ni bygga vidare på?');
      const titles = [];
      for (const name of steps(reader).slice(1)) {
        await pressIn(reader, 'Nästa');
        expect(step(reader)).to.equal(name);
        titles.push(titleOf(reader));
      }
      expect(titles.slice(3)).to.deep.equal(['Det här bestämde ni', 'Var mötet värt tiden?']);
    });

    it('begin with what has changed, where an earlier time is compared', async () => {
      const before = FIVE.map(({ answers, ...rest }) => ({ ...rest, answers: { ...answers, time: 3 as const } }));
      const reader = await compare(FIVE);
      reader.el.baseline = before;
      await waitUntil(() => reader.part('then'), 'No change is shown');
      reader.el.present();
      await waitUntil(() => isOpen(reader), 'The meeting does not open');
      expect(steps(reader)[0]).to.equal('Då och nu');
      expect(titleOf(reader)).to.match(/^(Om tiden för samverkan går ni längre isär|Sedan förra gången )/);
      expect([...dialogOf(reader)!.querySelectorAll('.changed .statement')].map(whole)).to.deep.equal([
        'De som deltar från oss har avsatt tid för att samverka.',
      ]);
      await pressIn(reader, 'Nästa');
      expect(titleOf(reader)).to.equal('Här är ni eniga');
    });

    it('a question: its place and area, the statement alone in one element, the answers, the mean beside how many, the question', async () => {
      const reader = await meet(FIVE);
      await pressIn(reader, 'Nästa');
      expect(whereOf(reader)).to.equal('Fråga 1 av 3 · Kapital');
      const statement = dialogOf(reader)!.querySelector('.meeting-statement')!;
      expect(whole(statement)).to.equal('De som deltar från oss har avsatt tid för att samverka.');
      expect(statement.childElementCount).to.equal(0);
      expect(textOf(reader, '.meeting-facts')).to.match(/^Medel \d,\d · fem svar$/);
      expect(textOf(reader, '.meeting-words')).to.match(/Kommunen/);
      expect(textOf(reader, '.meeting-ask')).to.match(/\?/);
      expect(dialogOf(reader)!.querySelectorAll('.voice-name').length).to.equal(5);
    });

    it('many: the distribution; things that are picked: how many have picked them', async () => {
      const crowd = await meet(many(40));
      await pressIn(crowd, 'Fråga 1');
      expect([has(crowd, '.named-line'), textOf(crowd, '.meeting-facts')]).to.deep.equal([
        false,
        textOf(crowd, '.meeting-facts'),
      ]);
      expect(textOf(crowd, '.meeting-facts')).to.match(/^Medel \d,\d · 40 svar$/);
      await pressIn(crowd, 'Avsluta visningen');
      const picked = await meet(PICKED, 'instrument="motives"');
      await pressIn(picked, 'Fråga 1');
      expect(textOf(picked, '.meeting-facts')).to.match(/^\d av 3/);
    });

    it('where all agree on everything, the questions are those to them', async () => {
      const reader = await meet(ALL_AGREE);
      expect(steps(reader)[0]).to.equal('Enigt');
      await pressIn(reader, 'Nästa');
      expect([step(reader), titleOf(reader)]).to.match(/Fråga 1,.+\?$/);
    });

    it('in English', async () => {
      const reader = await meet(FIVE, 'lang="en"');
      expect(steps(reader)).to.deep.equal(['Agreed', 'Question 1', 'Question 2', 'Question 3', 'Decided', 'Closing']);
      expect(root(reader).lang).to.equal('en');
    });
  });

  describe('the window', () => {
    it('is covered by a modal dialog of the top layer', async () => {
      const reader = await meet(FIVE);
      const dialog = reader.part('meeting') as HTMLDialogElement;
      expect(dialog.localName).to.equal('dialog');
      expect(dialog.matches(':modal')).to.equal(true);
      const { left, top, width, height } = root(reader).getBoundingClientRect();
      expect([left, top, Math.round(width), Math.round(height)]).to.deep.equal([0, 0, innerWidth, innerHeight]);
    });

    it('whatever the page does around the widget', async () => {
      const reader = await compare(FIVE);
      const { style } = reader.el.parentElement!;
      style.cssText = 'transform:scale(.5);overflow:hidden;height:3em;contain:strict';
      reader.el.present();
      await opened(reader);
      const { left, width } = root(reader).getBoundingClientRect();
      expect([left, Math.round(width)]).to.deep.equal([0, innerWidth]);
    });

    it('the page behind stands still, and moves neither then nor afterwards', async () => {
      const tall = document.createElement('div');
      tall.style.height = '5000px';
      document.body.append(tall);
      const reader = await compare(FIVE);
      const [before, place] = [pageOverflow(), tall.getBoundingClientRect().width];
      reader.el.present();
      await opened(reader);
      expect([pageOverflow(), tall.getBoundingClientRect().width]).to.deep.equal(['hidden', place]);
      await key(reader, 'Escape');
      expect([pageOverflow(), tall.getBoundingClientRect().width]).to.deep.equal([before, place]);
      tall.remove();
    });

    it('taken out of the page while it is open, the widget gives the page back; put in again, it is closed', async () => {
      const reader = await meet(FIVE);
      const { parentElement } = reader.el;
      reader.el.remove();
      expect(pageOverflow()).not.to.equal('hidden');
      parentElement!.append(reader.el);
      await reader.settled();
      expect(isOpen(reader)).to.equal(false);
      reader.el.present();
      await opened(reader);
      expect(dialogOf(reader)!.matches(':modal')).to.equal(true);
    });

    it('without answers any more, it closes and stays closed', async () => {
      const reader = await meet(FIVE);
      reader.el.responses = [];
      await waitUntil(() => !dialogOf(reader), 'The meeting stays');
      expect(pageOverflow()).not.to.equal('hidden');
      reader.el.responses = FIVE;
      await reader.settled();
      expect(isOpen(reader)).to.equal(false);
    });

    it('full screen is asked for, an element that may have it; that it is refused is told to nobody', async () => {
      const { requestFullscreen } = Element.prototype;
      const asked: Element[] = [];
      Element.prototype.requestFullscreen = function request() {
        asked.push(this);
        return Promise.reject(new TypeError('refused'));
      };
      const reader = await meet(FIVE);
      Element.prototype.requestFullscreen = requestFullscreen;
      expect(asked).to.deep.equal([root(reader)]);
      expect([isOpen(reader), reader.status]).to.deep.equal([true, '']);
    });

    it('where the browser has none, the window is enough', async () => {
      const { requestFullscreen } = Element.prototype;
      delete (Element.prototype as Partial<Element>).requestFullscreen;
      const reader = await meet(FIVE);
      Element.prototype.requestFullscreen = requestFullscreen;
      expect(isOpen(reader)).to.equal(true);
    });

    (CAN.emulateMedia ? it : it.skip)('is not on paper', async () => {
      const reader = await meet(FIVE);
      await emulateMedia({ media: 'print' });
      const { display } = getComputedStyle(dialogOf(reader)!);
      const { overflowY } = getComputedStyle(document.documentElement);
      await emulateMedia({ media: 'screen' });
      expect([display, overflowY]).to.deep.equal(['none', 'visible']);
    });
  });

  describe('present()', () => {
    it('with nothing to compare says so, and opens nothing', async () => {
      const reader = await show();
      reader.el.present();
      await reader.settled();
      expect([dialogOf(reader), reader.status]).to.deep.equal([null, 'Det finns inga svar att jämföra än.']);
    });

    it('with one who has answered, likewise', async () => {
      const reader = await compare(THREE.slice(0, 1));
      reader.el.present();
      await reader.settled();
      expect(dialogOf(reader)).to.equal(null);
      expect(reader.status).to.match(/minst ett till/);
    });

    it('where the answers are hidden until one has given one’s own, leads to the field for it', async () => {
      const reader = await show('blind', { responses: THREE }, '#own-code');
      reader.el.present();
      await reader.settled();
      expect(dialogOf(reader)).to.equal(null);
      expect((reader.root.activeElement as HTMLElement).id).to.equal('own-code');
    });

    it('before all has loaded, opens when it has', async () => {
      const reader = await show('', { responses: FIVE }, '[part=sentence]');
      const { el } = reader;
      const early = document.createElement('sos-samsyn');
      early.responses = FIVE;
      el.replaceWith(early);
      early.present();
      await waitUntil(() => early.shadowRoot?.querySelector('dialog')?.open, 'It does not open');
      early.remove();
    });
  });

  describe('the way in and out', () => {
    it('by its button, which has the focus again afterwards', async () => {
      const reader = await compare(FIVE);
      reader.button('Visa på mötet').focus();
      reader.button('Visa på mötet').click();
      await opened(reader);
      expect(focus()).to.equal('h2 Här är ni eniga');
      await key(reader, 'Escape');
      expect([isOpen(reader), focus()]).to.deep.equal([false, 'button Visa på mötet']);
    });

    it('from a button of the page, which has the focus again', async () => {
      const reader = await compare(FIVE);
      const button = document.createElement('button');
      button.textContent = 'Page';
      reader.el.before(button);
      button.focus();
      reader.el.present();
      await opened(reader);
      await pressIn(reader, 'Avsluta visningen');
      expect(focus()).to.equal('button Page');
    });

    it('comes back to the view where it was left', async () => {
      const reader = await meet(FIVE);
      await pressIn(reader, 'Fråga 2');
      await key(reader, 'Escape');
      reader.el.present();
      await opened(reader);
      expect(step(reader)).to.equal('Fråga 2');
    });

    (CAN.setViewport ? it : it.skip)('on a phone there is no button for it', async () => {
      const reader = await compare(FIVE);
      expect(reader.buttons).to.include('Visa på mötet');
      await setViewport({ width: 390, height: 844 });
      expect(reader.buttons).not.to.include('Visa på mötet');
      await wide();
    });
  });

  describe('keys', () => {
    it('arrows, Space, those of a clicker, Home and End', async () => {
      const reader = await meet(FIVE);
      const walk = [];
      for (const press of [
        'ArrowRight',
        ' ',
        'PageDown',
        'ArrowLeft',
        'PageUp',
        'End',
        'ArrowRight',
        'Home',
        'ArrowLeft',
      ]) {
        await key(reader, press);
        walk.push(step(reader));
      }
      expect(walk).to.deep.equal([
        'Fråga 1',
        'Fråga 2',
        'Fråga 3',
        'Fråga 2',
        'Fråga 1',
        'Avslut',
        'Avslut',
        'Enigt',
        'Enigt',
      ]);
    });

    it('Space on a button presses it', async () => {
      const reader = await meet(FIVE);
      await key(reader, 'ArrowRight');
      const button = [...dialogOf(reader)!.querySelectorAll('button')].find((each) => said(each) === 'Dölj svaren')!;
      button.focus();
      let left: boolean | undefined;
      window.addEventListener('keydown', (event) => (left = !event.defaultPrevented), { once: true });
      await key(reader, ' ');
      // The key is left to the button. It presses when the key is let go, and not at all once its window has lost the system's focus.
      expect(left).to.equal(true);
      if (hasFocus()) await waitUntil(() => !has(reader, '.voice-name') || !hasFocus(), 'The answers are still shown');
      expect(step(reader)).to.equal('Fråga 1');
    });

    it('within a field they move the caret; in a list of choices they choose', async () => {
      const reader = await meet(FIVE);
      await pressIn(reader, 'Bestämt');
      const field = dialogOf(reader)!.querySelector<HTMLInputElement>('.meeting-what input')!;
      field.focus();
      await sendKeys({ type: 'a b' });
      await key(reader, 'ArrowLeft');
      await key(reader, 'Home');
      expect([step(reader), field.value]).to.deep.equal(['Bestämt', 'a b']);
      if (hasFocus()) expect(field.selectionStart).to.equal(0);
      await key(reader, 'PageDown');
      expect(step(reader)).to.equal('Avslut');
      const [first] = dialogOf(reader)!.querySelectorAll<HTMLInputElement>('[name=worth]');
      first!.focus();
      await key(reader, 'ArrowRight');
      expect(step(reader)).to.equal('Avslut');
    });

    it('those of the browser stay its own, and the page hears none of ours', async () => {
      const reader = await meet(FIVE);
      const heard: string[] = [];
      const hear = ({ key: pressed }: KeyboardEvent): unknown => heard.push(pressed);
      document.addEventListener('keydown', hear);
      const [withAlt, plain] = [true, false].map((altKey) => {
        const event = new KeyboardEvent('keydown', {
          key: 'ArrowRight',
          altKey,
          bubbles: true,
          composed: true,
          cancelable: true,
        });
        dialogOf(reader)!.querySelector('#meeting-title')!.dispatchEvent(event);
        return event;
      });
      await reader.settled();
      document.removeEventListener('keydown', hear);
      expect([withAlt!.defaultPrevented, plain!.defaultPrevented, heard]).to.deep.equal([false, true, ['ArrowRight']]);
      expect(step(reader)).to.equal('Fråga 1');
    });

    it('work after a click on nothing', async () => {
      const reader = await meet(FIVE);
      root(reader).focus();
      await key(reader, 'ArrowRight');
      expect(step(reader)).to.equal('Fråga 1');
    });
  });

  describe('for those who hear it', () => {
    it('a new view begins at its heading, which says where one is; nothing else is announced', async () => {
      const reader = await meet(FIVE);
      for (const name of ['Fråga 1', 'Bestämt', 'Avslut']) {
        await pressIn(reader, name);
        expect(focus()).to.equal(`h2 ${titleOf(reader)}`);
        expect(reader.status).to.equal('');
      }
      await pressIn(reader, 'Fråga 1');
      const described = dialogOf(reader)!.querySelector('#meeting-title')!.getAttribute('aria-describedby')!;
      expect(textOf(reader, `#${described}`)).to.equal('Fråga 1 av 3 · Kapital');
    });

    it('the focus stays inside', async () => {
      const reader = await meet(FIVE);
      const count = dialogOf(reader)!.querySelectorAll('button:enabled, input').length;
      for (let i = 0; i < count + 2; i++) {
        await sendKeys({ press: 'Tab' });
        const { activeElement } = reader.root;
        // At the end, it may be at the browser's own buttons.
        if (document.activeElement !== document.body && document.hasFocus())
          expect(activeElement && dialogOf(reader)!.contains(activeElement)).to.equal(true);
      }
    });
  });

  describe('the answers', () => {
    it('stand there until they are hidden: then fingers are held up, and nothing tells what was answered', async () => {
      const reader = await meet(FIVE);
      await pressIn(reader, 'Nästa');
      expect(has(reader, '.voice-name')).to.equal(true);
      await pressIn(reader, 'Dölj svaren');
      expect([has(reader, '.voice-name'), has(reader, '.voice-tick'), has(reader, '.meeting-facts')]).to.deep.equal([
        false,
        false,
        false,
      ]);
      expect(said(root(reader))).not.to.match(/Kommunen|Medel/);
      expect(textOf(reader, '.meeting-ask')).to.equal(
        'Håll upp så många fingrar som du själv skulle svara. Visa sedan svaren.',
      );
      expect(textOf(reader, '[role=status]')).to.equal('Svaren är dolda.');
      await pressIn(reader, 'Visa svaren');
      expect(has(reader, '.voice-name')).to.equal(true);
    });

    it('of the other questions stay as they were; all can be hidden from the start', async () => {
      const reader = await meet(FIVE);
      await pressIn(reader, 'Nästa');
      await pressIn(reader, 'Dölj svaren');
      await pressIn(reader, 'Nästa');
      expect(has(reader, '.voice-name')).to.equal(true);
      await pressIn(reader, 'Välj frågor');
      [...dialogOf(reader)!.querySelectorAll('label')]
        .find((each) => said(each).startsWith('Dölj svaren i alla'))!
        .click();
      await reader.settled();
      await pressIn(reader, 'Tillbaka till mötet');
      expect(has(reader, '.voice-name')).to.equal(false);
    });
  });

  describe('what is asked', () => {
    const box = (reader: Reader, name: string): HTMLInputElement =>
      [...dialogOf(reader)!.querySelectorAll('label')].find((each) => said(each) === name)!.querySelector('input')!;
    const choose = async (reader: Reader, ...names: string[]): Promise<void> => {
      await pressIn(reader, 'Välj frågor');
      for (const name of names) {
        box(reader, name).click();
        await reader.settled();
      }
      await pressIn(reader, 'Tillbaka till mötet');
    };

    it('any statement can be added, and taken away; the place is kept', async () => {
      const reader = await meet(FIVE);
      await pressIn(reader, 'Fråga 2');
      const title = titleOf(reader);
      await choose(reader, 'Vår samverkan har de pengar som den behöver.');
      expect([steps(reader).length, titleOf(reader)]).to.deep.equal([7, title]);
      await choose(reader, title);
      expect(steps(reader).length).to.equal(6);
      expect(titleOf(reader)).not.to.equal(title);
    });

    it('questions that fit every meeting come before what is decided', async () => {
      const reader = await meet(FIVE);
      await choose(reader, 'Vem saknas i rummet?', 'Vilka påståenden hoppade ni över, och varför?');
      await key(reader, 'End');
      const titles = [];
      for (let i = 0; i < 3; i++) {
        await key(reader, 'ArrowLeft');
        titles.push(titleOf(reader));
      }
      expect(titles).to.deep.equal([
        'Det här bestämde ni',
        'Vem saknas i rummet?',
        'Vilka påståenden hoppade ni över, och varför?',
      ]);
    });

    for (const [order, first, last] of [
      ['agreed', 'Enigt', 'Fråga 3'],
      ['differing', 'Fråga 1', 'Enigt'],
      ['weak', 'Fråga 1', 'Enigt'],
    ] as const) {
      it(`order ${order}: begins with ${first}`, async () => {
        const reader = await meet(FIVE);
        await pressIn(reader, 'Välj frågor');
        const select = dialogOf(reader)!.querySelector('select')!;
        select.value = order;
        select.dispatchEvent(new Event('change'));
        await reader.settled();
        await pressIn(reader, 'Tillbaka till mötet');
        expect([steps(reader)[0], steps(reader)[3]]).to.deep.equal([first, last]);
      });
    }
  });

  describe('the time box', () => {
    const { now, repeat } = clock;
    afterEach(() => Object.assign(clock, { now, repeat }));
    const time = (reader: Reader): string => textOf(reader, '.meeting-time').replace(/ (Starta tiden|Pausa).*/, '');

    it('runs, stands, and goes on counting in words when it is over; no sound, nothing announced but that', async () => {
      const move = stopClock();
      const reader = await meet(FIVE);
      await pressIn(reader, 'Nästa');
      expect(time(reader)).to.equal('15:00');
      await pressIn(reader, 'Starta tiden');
      move(61_000);
      expect([time(reader), textOf(reader, '[role=status]')]).to.deep.equal(['13:59', '']);
      await pressIn(reader, 'Pausa');
      move(60_000);
      await pressIn(reader, 'Starta tiden');
      expect(time(reader)).to.equal('13:59');
      move(839_000);
      await reader.settled();
      expect([time(reader), textOf(reader, '[role=status]')]).to.deep.equal(['Tiden är ute 0:00', 'Tiden är ute']);
      move(80_000);
      await reader.settled();
      expect(time(reader)).to.equal('Tiden är ute +1:20');
      await pressIn(reader, '+ 5 min');
      expect(time(reader)).to.equal('5:00');
    });

    it('is one for each question, and stands when another is talked about', async () => {
      const move = stopClock();
      const reader = await meet(FIVE);
      await pressIn(reader, 'Nästa');
      await pressIn(reader, 'Starta tiden');
      move(60_000);
      await pressIn(reader, 'Nästa');
      expect(time(reader)).to.equal('15:00');
      move(60_000);
      await pressIn(reader, 'Föregående');
      expect(time(reader)).to.equal('14:00');
    });
  });

  it('dark for a dark room, in the meeting alone, whatever colours the page has set', async () => {
    const reader = await compare(FIVE);
    reader.el.style.setProperty('--sos-color-background', 'rgb(255, 255, 240)');
    reader.el.style.setProperty('--sos-color-text', 'rgb(0, 0, 0)');
    reader.el.present();
    await opened(reader);
    const outer = reader.root.querySelector('.root')!;
    const ground = (at: Element): string => getComputedStyle(at).backgroundColor;
    expect(ground(root(reader))).to.equal('rgb(255, 255, 240)');
    await pressIn(reader, 'Mörkt');
    expect(ground(outer)).to.equal('rgb(255, 255, 240)');
    expect([getComputedStyle(root(reader)).colorScheme, ground(root(reader)) === ground(outer)]).to.deep.equal([
      'dark',
      false,
    ]);
    await pressIn(reader, 'Ljust');
    expect(getComputedStyle(root(reader)).colorScheme).to.equal('light');
  });

  (CAN.setViewport ? it : it.skip)('in a small window it scrolls, with nothing cut off', async () => {
    for (const [width, height] of [
      [390, 844],
      [768, 600],
    ] as const) {
      await setViewport({ width, height });
      const reader = await meet(FIVE);
      await pressIn(reader, 'Nästa');
      const scroller = root(reader);
      expect(scroller.scrollWidth).to.be.at.most(scroller.clientWidth);
      scroller.scrollTop = scroller.scrollHeight;
      const next = [...scroller.querySelectorAll('button')]
        .find((each) => said(each) === 'Nästa')!
        .getBoundingClientRect();
      expect(next.bottom).to.be.at.most(height);
      expect(next.right).to.be.at.most(width);
      await key(reader, 'Escape');
    }
    await wide();
  });
});
