/** What a meeting decides: written down in it, kept, taken along in a file, and brought up again the next time. */
import { expect } from '@open-wc/testing';
import { FIVE } from '../../stories/samsyn-responses.js';
import { cleanDecisions, withDecisions, withStatus, type Decision } from '../../src/samsyn/decisions.js';
import type { SosSamsyn } from '../../src/index.js';
import { handed } from '../captured-download.js';
import { expectWarnings } from '../console.js';
import { dialogOf, key, meet, opened, pressIn, step, steps, titleOf, typeIn } from './meeting-visitor.js';
import { choose, compare, focus, heard, said, waitUntil, type Reader } from './visitor.js';

const HOURS: Decision = { what: 'Fråga cheferna om fyra timmar', who: 'Stadsmissionen', when: '15 december' };
const YEAR: Decision = { what: 'Rita ett år tillsammans', who: 'Regionen', when: '20 januari' };

const fields = (reader: Reader): HTMLInputElement[] => [
  ...dialogOf(reader)!.querySelectorAll<HTMLInputElement>('.meeting-decided input'),
];
const rows = (reader: Reader): string[] =>
  [...dialogOf(reader)!.querySelectorAll('.meeting-row')].map((row) =>
    [...row.querySelectorAll('input')].map(({ value }) => value).join('|'),
  );
const labelOf = (field: HTMLInputElement): string => said(field.labels![0]!.querySelector('.meeting-label'));

async function decide(reader: Reader, ...decisions: readonly Decision[]): Promise<void> {
  await pressIn(
    reader,
    steps(reader).find((name) => name === 'Bestämt')!,
  );
  for (const { what, who, when } of decisions) {
    fields(reader).at(-3)!.focus();
    for (const text of [what, who, when]) {
      await typeIn(reader, text);
      await key(reader, 'Enter');
    }
  }
}

describe('what is decided', () => {
  it('is written in rows of three labelled fields; Enter goes on, and there is always an empty row', async () => {
    const reader = await meet(FIVE);
    await decide(reader, HOURS);
    expect(rows(reader)).to.deep.equal(['Fråga cheferna om fyra timmar|Stadsmissionen|15 december', '||']);
    expect(fields(reader).slice(0, 3).map(labelOf)).to.deep.equal(['Vad ska göras?', 'Vem?', 'När?']);
    expect(reader.root.activeElement).to.equal(fields(reader)[3]);
    expect(reader.el.decisions).to.deep.equal([HOURS]);
  });

  it('sends no form of the page, and tells the page nothing', async () => {
    const form = document.createElement('form');
    let isSent = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      isSent = true;
    });
    const reader = await compare(FIVE);
    reader.el.before(form);
    form.append(reader.el);
    await reader.settled();
    reader.el.present();
    await opened(reader);
    const events = await heard(() => decide(reader, HOURS));
    expect([isSent, events.length]).to.deep.equal([false, 0]);
    await key(reader, 'Escape');
    form.replaceWith(reader.el);
  });

  it('stays when the meeting is left, and when it is opened again', async () => {
    const reader = await meet(FIVE);
    await decide(reader, HOURS, YEAR);
    await key(reader, 'Escape');
    expect(reader.el.decisions).to.deep.equal([HOURS, YEAR]);
    reader.el.present();
    await opened(reader);
    expect([step(reader), rows(reader).length]).to.deep.equal(['Bestämt', 3]);
    // What has been typed now is no matter of last time.
    expect(steps(reader)).not.to.include('Sedan sist');
  });

  it('a row can be taken away, and brought back', async () => {
    const reader = await meet(FIVE);
    await decide(reader, HOURS, YEAR);
    await pressIn(reader, 'Ta bort Rad 1');
    expect(rows(reader)).to.deep.equal(['Rita ett år tillsammans|Regionen|20 januari', '||']);
    expect(focus()).to.equal('button Ångra');
    await pressIn(reader, 'Ångra');
    expect(reader.el.decisions).to.deep.equal([HOURS, YEAR]);
    expect(focus()).to.equal('h2 Det här bestämde ni');
  });

  it('is in the text that is copied, and in the first entry of the file with all answers', async () => {
    const reader = await meet(FIVE);
    await decide(reader, HOURS);
    await key(reader, 'Escape');
    await reader.unfold('Spara som fil');
    const { blob } = await handed(reader, 'Alla svar (JSON)');
    const [first, ...others] = JSON.parse(await blob.text()) as { decisions?: unknown }[];
    expect(first!.decisions).to.deep.equal([HOURS]);
    expect(others.some((each) => 'decisions' in each)).to.equal(false);
  });
});

describe('decisions from last time', () => {
  it('from a saved file open the meeting: done, going on or dropped; what is going on is decided anew', async () => {
    const before = await meet(FIVE);
    await decide(before, HOURS, YEAR);
    await key(before, 'Escape');
    await before.unfold('Spara som fil');
    const { blob, name } = await handed(before, 'Alla svar (JSON)');
    const reader = await compare(FIVE.slice(0, 1));
    choose(reader, new File([blob], name));
    await waitUntil(() => reader.el.responses.length > 1, 'The file is not read');
    reader.el.present();
    await opened(reader);
    expect([steps(reader)[0], titleOf(reader)]).to.deep.equal(['Sedan sist', 'Sedan sist']);
    const [hours, year] = [...dialogOf(reader)!.querySelectorAll('fieldset')];
    const choices = [...hours!.querySelectorAll('label')];
    expect(choices.map(said)).to.deep.equal(['Klart', 'Pågår', 'Läggs ner']);
    choices[0]!.click();
    await reader.settled();
    year!.querySelectorAll('label')[1]!.click();
    await reader.settled();
    expect(reader.el.decisions).to.deep.equal([YEAR]);
    await pressIn(reader, 'Bestämt');
    expect(rows(reader)).to.deep.equal(['Rita ett år tillsammans|Regionen|20 januari', '||']);
  });

  it('that the page sets do too; setting them fires nothing and takes the place of all', async () => {
    const reader = await compare(FIVE);
    const events = await heard(async () => {
      reader.el.decisions = [HOURS];
      await reader.settled();
      reader.el.decisions = [YEAR];
      await reader.settled();
    });
    expect([events.length, reader.el.decisions]).to.deep.equal([0, [YEAR]]);
    reader.el.present();
    await opened(reader);
    expect(titleOf(reader)).to.equal('Sedan sist');
    await pressIn(reader, 'Nästa');
    expect(titleOf(reader)).to.equal('Här är ni eniga');
  });

  it('set before anything has loaded are there when it has', async () => {
    const reader = await meet(FIVE, '', { decisions: [HOURS] });
    expect(reader.el.decisions).to.deep.equal([HOURS]);
    const other = document.createElement('sos-samsyn');
    other.decisions = [YEAR];
    expect(other.decisions).to.deep.equal([YEAR]);
  });

  it('are told apart from what they are not, with one warning', async () => {
    const reader = await compare(FIVE);
    const bad = [HOURS, null, 7, { what: 3 }, { what: ' Ring\u000bAnna ' }] as unknown as SosSamsyn['decisions'];
    const warnings = await expectWarnings(() => (reader.el.decisions = bad));
    expect(warnings.length).to.equal(1);
    await reader.settled();
    expect(reader.el.decisions).to.deep.equal([HOURS, { what: 'Ring Anna', who: '', when: '' }]);
    // Frameworks set what is not given to undefined.
    reader.el.decisions = undefined as unknown as SosSamsyn['decisions'];
    expect(reader.el.decisions.length).to.equal(2);
    const message = await expectWarnings(() => (reader.el.decisions = 'x' as unknown as SosSamsyn['decisions']));
    expect(message[0]).to.match(/array/);
  });
});

describe('cleaning decisions', () => {
  const throwing = Object.defineProperty({}, 'what', {
    get: () => {
      throw new Error('no');
    },
  });
  const cases: readonly (readonly [string, unknown, readonly Decision[], number])[] = [
    ['none are none', [], [], 0],
    ['an empty row is none', [{ what: ' ', who: '', when: '' }], [], 0],
    ['what is missing is empty', [{ what: 'a' }], [{ what: 'a', who: '', when: '' }], 0],
    ['a number in place of a text is left out', [{ what: 'a', who: 5 }], [{ what: 'a', who: '', when: '' }], 1],
    ['what throws is left out', [throwing, { what: 'b' }], [{ what: 'b', who: '', when: '' }], 1],
    ['no array is none', { length: 1 }, [], 1],
    ['an endless text is cut', [{ what: 'x'.repeat(5000) }], [{ what: 'x'.repeat(300), who: '', when: '' }], 0],
  ];
  for (const [sentence, given, expected, count] of cases) {
    it(sentence, () => {
      const warnings: string[] = [];
      expect(cleanDecisions(given, (why) => warnings.push(why))).to.deep.equal(expected);
      expect(warnings.length).to.equal(count);
    });
  }
});

describe('the status of a decision', () => {
  it('a row that has been changed comes back as changed', () => {
    const state = withDecisions([HOURS]);
    const changed = { ...state, decisions: [{ ...state.decisions[0]!, when: '1 mars' }] };
    const done = { ...changed, ...withStatus(changed, 1, 'done') };
    expect(done.decisions).to.deep.equal([]);
    expect(withStatus(done, 1, 'going-on').decisions).to.deep.equal([{ ...HOURS, when: '1 mars', key: 1 }]);
  });
});
