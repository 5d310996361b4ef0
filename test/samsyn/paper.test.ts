/** What is printed: an agenda on one sheet, or a handout; never the reading mode, and nothing of it on the screen. */
import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { answered, FIVE, many } from '../../stories/samsyn-responses.js';
import { COMPARED_INSTRUMENTS, SECTORS, type ComparedInstrument } from '../../src/catalog.js';
import { comparedContent } from '../../src/samsyn/all-instruments.js';
import type { NamedResponse } from '../../src/index.js';
import { CONTENT_LOCALES, type ContentLocale } from '../../src/content/types.js';
import { itemsOf } from '../../src/scoring/instrument.js';
import { CAN, hasFocus } from '../engine.js';
import { bringLetters, LETTERS } from '../letters.js';
import { compare, said, waitUntil, whole, type Reader } from './visitor.js';

const shown = (reader: Reader, selector: string): boolean => !!reader.root.querySelector(selector)?.checkVisibility();

/** Presses a button that prints, without a printer. */
async function print(reader: Reader, button: string): Promise<void> {
  const native = window.print;
  let printed = 0;
  window.print = () => {
    printed += 1;
  };
  try {
    await reader.press(button);
    await waitUntil(() => printed === 1, 'Nothing is printed');
  } finally {
    window.print = native;
    window.dispatchEvent(new Event('afterprint'));
  }
}

/** Twenty letters. */
const NAMES = [
  'Arbetsförmedlingen N',
  'Försäkringskassan Öst',
  'Socialförvaltningen B',
  'Kommunalförbundet MN',
  'Regionförbundet Väst',
  'Stadsmissionen i Byn',
  'Brukarorganisationen',
  'Företagarföreningen',
  'Församlingarna Söder',
];

/** Nine who differ most on the three longest statements, and agree on the three that are nearly as long. */
async function nine(instrument: ComparedInstrument, locale: ContentLocale): Promise<NamedResponse[]> {
  const { structure, words } = comparedContent(instrument);
  const { text } = await words(locale);
  const names: Readonly<Record<string, string>> = text.items;
  const byLength = itemsOf(structure)
    .toSorted((a, b) => names[b.id]!.length - names[a.id]!.length)
    .map(({ id }) => id);
  const [hard, easy] = [byLength.slice(0, 3), byLength.slice(3, 6)];
  return NAMES.map((name, i) => {
    const digits = itemsOf(structure).map(({ id }) =>
      structure.kind === 'pick'
        ? hard.includes(id)
          ? (i % 2) * 5
          : 5
        : hard.includes(id)
          ? i < 6
            ? 5
            : 1
          : easy.includes(id)
            ? 4
            : 3,
    );
    return answered(structure, digits.join(''), SECTORS[i % 3], name);
  });
}

describe('paper', () => {
  afterEach(async () => {
    if (CAN.emulateMedia) await emulateMedia({ media: 'screen' });
  });

  it('holds the agenda: what is agreed, the questions with their time, and rows for what is decided', async () => {
    const reader = await compare(FIVE, 'group="Nätverket för unga"');
    const agenda = reader.root.querySelector('.agenda')!;
    const text = whole(agenda);
    expect(text).to.match(
      /^Dagordning Nätverket för unga .* De fem K · 75 minuter Kommunen, Regionen, Företaget, Föreningen, Församlingen/,
    );
    expect(text).to.contain(reader.sentence.split('. ')[0]);
    expect([...agenda.querySelectorAll('.agenda-row > span')].map(whole)).to.deep.equal([
      '10 min',
      '15 min',
      '15 min',
      '15 min',
      '20 min',
    ]);
    const statements = [...reader.root.querySelectorAll('[part=differ] .statement')].map(whole);
    expect([...agenda.querySelectorAll('.agenda-name')].map(whole)).to.deep.equal([
      'Här är ni eniga',
      ...statements,
      'Det här bestämde vi',
    ]);
    expect([...agenda.querySelectorAll('.agenda-question')].map(whole)).to.deep.equal(
      [...reader.root.querySelectorAll('[part=differ] .ask')].map(whole),
    );
    expect([...agenda.querySelectorAll('.agenda-decided td')].map(whole).join('')).to.equal('');
  });

  it('holds what has been decided, with room for more', async () => {
    const reader = await compare(FIVE);
    reader.el.decisions = [{ what: 'Rita ett år tillsammans', who: 'Regionen', when: '20 januari' }];
    await reader.settled();
    const rows = [...reader.root.querySelectorAll('.agenda-decided tbody tr')].map((row) =>
      [...row.children].map(whole),
    );
    expect(rows[0]).to.deep.equal(['Rita ett år tillsammans', 'Regionen', '20 januari']);
    expect(rows.slice(1).flat().join('')).to.equal('');
    expect(rows.length).to.be.above(1);
  });

  (CAN.emulateMedia ? it : it.skip)(
    'is not seen on the screen, and takes the place of what is read there',
    async () => {
      const reader = await compare(FIVE);
      expect([shown(reader, '.agenda'), shown(reader, '.compared'), shown(reader, '.head')]).to.deep.equal([
        false,
        true,
        true,
      ]);
      await print(reader, 'Skriv ut dagordningen');
      await emulateMedia({ media: 'print' });
      expect([shown(reader, '.agenda'), shown(reader, '.compared'), shown(reader, '.head')]).to.deep.equal([
        true,
        false,
        false,
      ]);
      await emulateMedia({ media: 'screen' });
      await print(reader, 'Skriv ut alla påståenden');
      await emulateMedia({ media: 'print' });
      expect([shown(reader, '.handout'), shown(reader, '.agenda'), shown(reader, '.compared')]).to.deep.equal([
        true,
        false,
        false,
      ]);
    },
  );

  (CAN.emulateMedia ? it : it.skip)('with one answer is what is read: there is nothing to talk about yet', async () => {
    const reader = await compare(FIVE.slice(0, 1));
    await emulateMedia({ media: 'print' });
    expect([shown(reader, '.agenda'), shown(reader, '.compared')]).to.deep.equal([false, true]);
  });

  it('holds all statements, area by area, each with who says what, and the table', async () => {
    const reader = await compare(FIVE);
    await print(reader, 'Skriv ut alla påståenden');
    const handout = reader.root.querySelector('.handout')!;
    expect(handout.querySelectorAll('.handout-row')).to.have.length(20);
    expect(handout.querySelectorAll('tbody tr')).to.have.length(25);
    expect(whole(handout)).to.contain('Kommunen svarar 5');
  });

  it('of many holds how many have given each answer', async () => {
    const reader = await compare(many(40));
    await print(reader, 'Skriv ut alla påståenden');
    const rows = [...reader.root.querySelectorAll('.handout-row')].map(whole);
    expect(rows).to.have.length(20);
    for (const row of rows) expect(row).to.match(/Så många svarar 1: \d+, 2: \d+, 3: \d+, 4: \d+, 5: \d+\./);
  });

  for (const instrument of COMPARED_INSTRUMENTS)
    for (const locale of CONTENT_LOCALES)
      (CAN.emulateMedia ? it : it.skip)(
        `${instrument}, ${locale}: the agenda of nine with long names is one A4`,
        async () => {
          await bringLetters(document);
          const reader = await compare(
            await nine(instrument, locale),
            `lang="${locale}" instrument="${instrument}" group="Nätverket för unga i Åsunda kommun"`,
          );
          // A4 with margins of 12 mm, in CSS pixels.
          const [width, height] = [186, 273].map((mm) => (mm / 25.4) * 96);
          reader.el.style.cssText = `display: block; width: ${width}px; font-family: "${LETTERS}"`;
          await emulateMedia({ media: 'print' });
          const agenda = reader.root.querySelector('.agenda')!;
          await waitUntil(() => agenda.getBoundingClientRect().height > 0, 'The agenda is not on paper');
          const { height: high, width: wide } = agenda.getBoundingClientRect();
          expect(wide).to.be.within(width! - 1, width! + 1);
          expect(high).to.be.within(100, height!);
          expect(agenda.scrollWidth).to.be.at.most(Math.ceil(width!));
        },
      );
});

describe('the region of the table', () => {
  it('is a stop of the Tab key only where it scrolls', async () => {
    const reader = await compare(FIVE);
    // Wider than the window of the tests.
    reader.el.style.maxWidth = 'none';
    reader.el.style.width = '1600px';
    await reader.unfold('Allt som tabell');
    const region = reader.root.querySelector<HTMLElement>('.scroll')!;
    expect(region.scrollWidth).to.equal(region.clientWidth);
    expect(region.hasAttribute('tabindex')).to.equal(false);
    reader.el.style.width = '300px';
    await waitUntil(() => region.getAttribute('tabindex') === '0', 'It cannot be reached where it scrolls');
    // By key, since a script's own focus may show no ring; a window without the system's focus has neither.
    if (hasFocus()) {
      region.closest('details')!.querySelector('summary')!.focus();
      await sendKeys({ press: 'Tab' });
      expect(reader.root.activeElement).to.equal(region);
      expect(getComputedStyle(region).outlineStyle).to.equal('solid');
    }
    reader.el.style.width = '1600px';
    await waitUntil(() => !region.hasAttribute('tabindex'), 'It is a stop where nothing scrolls');
  });

  it('scrolls before it breaks a word', async () => {
    const reader = await compare(FIVE);
    await reader.unfold('Allt som tabell');
    const lines = [...reader.part('table')!.querySelectorAll('thead th')]
      .filter((head) => !whole(head).includes(' '))
      .map((head) => {
        const range = document.createRange();
        range.selectNodeContents(head);
        return [whole(head), new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size];
      });
    expect(lines.length).to.be.above(5);
    expect(lines.filter(([, count]) => count !== 1)).to.deep.equal([]);
  });

  it('of ten and more says in its heads what the columns 1 to 5 are', async () => {
    const reader = await compare(many(40));
    await reader.unfold('Allt som tabell');
    expect([...reader.part('table')!.querySelectorAll('thead th')].map(said).slice(1, 6)).to.deep.equal(
      [1, 2, 3, 4, 5].map((step) => `Svarar ${step}`),
    );
  });
});
