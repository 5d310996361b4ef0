/** A paper form as digits: what each sign stands for, and what is wrong with the rest. */
import { expect } from '@open-wc/testing';
import { fiveK, motives } from '../../src/content/index.js';
import { readSheet, type SheetFault } from '../../src/samsyn/sheet-digits.js';
import type { Instrument } from '../../src/scoring/instrument.js';
import { THREE } from '../../stories/samsyn-responses.js';
import { compare, focus, heard, openParties, show, waitUntil, whole, type Reader } from './visitor.js';

const four: Instrument = {
  id: 'four',
  version: 1,
  dimensions: [{ id: 'all', items: ['a', 'b', 'c', 'd'].map((id) => ({ id })) }],
};
const picks: Instrument = { ...four, kind: 'pick' };

const READ: readonly (readonly [digits: string, instrument: Instrument, answers: object])[] = [
  ['4352', four, { a: 4, b: 3, c: 5, d: 2 }],
  [' 4 3\t5\n2 ', four, { a: 4, b: 3, c: 5, d: 2 }],
  ['4,3,5,2', four, { a: 4, b: 3, c: 5, d: 2 }],
  ['4 ? 0 v', four, { a: 4, b: 'unknown', c: 'unknown', d: 'unknown' }],
  ['4 - – V', four, { a: 4, d: 'unknown' }],
  ['----', four, {}],
  ['1010', picks, { a: 5, c: 5 }],
  ['x-?X', picks, { a: 5, d: 5 }],
];

const FAULTY: readonly (readonly [digits: string, instrument: Instrument, fault: SheetFault])[] = [
  ['', four, { kind: 'too-few', given: 0, of: 4 }],
  ['43', four, { kind: 'too-few', given: 2, of: 4 }],
  ['43521', four, { kind: 'too-many', given: 5, of: 4 }],
  ['4362', four, { kind: 'other-character', character: '6', place: 3 }],
  ['4 a', four, { kind: 'other-character', character: 'a', place: 2 }],
  ['😀352', four, { kind: 'other-character', character: '😀', place: 1 }],
  ['1020', picks, { kind: 'other-character', character: '2', place: 3 }],
  ['constructor', four, { kind: 'other-character', character: 'c', place: 1 }],
];

describe('the digits of a paper form', () => {
  for (const [digits, instrument, answers] of READ) {
    it(`"${digits}" is read`, () => {
      expect(readSheet(digits, instrument)).to.deep.equal({ answers, given: 4, of: 4, fault: undefined });
    });
  }

  for (const [digits, instrument, fault] of FAULTY) {
    it(`"${digits}" has a fault, which is told`, () => {
      expect(readSheet(digits, instrument).fault).to.deep.equal(fault);
    });
  }

  it('are the same answers as in the code of that form', () => {
    const ids = fiveK.structure.dimensions.flatMap(({ items }) => items.map(({ id }) => id));
    for (const { answers } of THREE) {
      const digits = ids.map((id) => answers[id] ?? '-').join('');
      expect(readSheet(digits, fiveK.structure).answers).to.deep.equal(answers);
    }
  });
});

const part = (reader: Reader, selector: string): HTMLElement => reader.root.querySelector<HTMLElement>(selector)!;

async function type(reader: Reader, digits: string, name = ''): Promise<void> {
  for (const [selector, value] of [
    ['#sheet-digits', digits],
    ['[part=sheet] input[maxlength]', name],
  ] as const) {
    const field = part(reader, selector) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await reader.settled();
  }
}

describe('a paper form that is typed in', () => {
  it('becomes a party, with a count while one types, and the next can follow', async () => {
    const reader = await compare(THREE);
    await openParties(reader);
    await reader.unfold('Skriv in från papper');
    await type(reader, '4 3 5 2 – ? 1 4 4 4 3 3', 'Kyrkan');
    expect(whole(part(reader, '#sheet-count'))).to.equal('12 av 20 siffror');
    await type(reader, '4 3 5 2 – ? 1 4 4 4 3 3 2 2 2 1 1 1 5 5', 'Kyrkan');
    const sector = part(reader, '[part=sheet] select') as HTMLSelectElement;
    sector.value = 'civil';
    sector.dispatchEvent(new Event('change', { bubbles: true }));
    await reader.settled();
    const told = await heard(() => reader.press('Lägg till svaret'));
    expect(told).to.have.length(1);
    const added = reader.el.responses[3]!;
    expect([added.name, added.sector, Object.keys(added.answers).length]).to.deep.equal(['Kyrkan', 'civil', 19]);
    expect(reader.status).to.equal('1 nytt svar är med.');
    expect((part(reader, '#sheet-digits') as HTMLInputElement).value).to.equal('');
    expect(focus()).to.match(/^input/);
  });

  it('with too few signs stays, is told with the last statement, and has the focus', async () => {
    const reader = await compare(THREE);
    await openParties(reader);
    await reader.unfold('Skriv in från papper');
    await type(reader, '43');
    await reader.press('Lägg till svaret');
    const field = part(reader, '#sheet-digits') as HTMLInputElement;
    expect(whole(part(reader, '#sheet-fault'))).to.match(/^Du har skrivit 2 av 20 siffror\. Den sista gäller ”.+”\.$/);
    expect([field.value, field.getAttribute('aria-invalid')]).to.deep.equal(['43', 'true']);
    expect(field.getAttribute('aria-describedby')).to.contain('sheet-fault');
    expect(reader.root.activeElement).to.equal(field);
    expect(reader.status).to.contain('Du har skrivit 2 av 20 siffror.');
    await type(reader, '433');
    expect(part(reader, '#sheet-fault'), 'while one goes on').to.equal(null);
    expect(reader.el.responses).to.have.length(3);
  });

  it('can be the first, without any code', async () => {
    const reader = await show('instrument="motives"');
    await reader.press('Skriv in från papper');
    await waitUntil(() => part(reader, '#sheet-digits'), 'No field for the digits');
    await reader.settled();
    expect(reader.root.activeElement).to.equal(part(reader, '#sheet-digits'));
    const ids = motives.structure.dimensions.flatMap(({ items }) => items.map(({ id }) => id));
    await type(reader, ids.map((_id, at) => (at ? '0' : '1')).join(' '));
    await reader.press('Lägg till svaret');
    expect(reader.el.responses).to.deep.equal([{ answers: { [ids[0]!]: 5 } }]);
  });
});
