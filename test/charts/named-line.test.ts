/** The scale line with those who have answered on it. */
import { expect, fixture, html } from '@open-wc/testing';
import { namedLine, type Said } from '../../src/charts/named-line.js';
import type { MsgFn } from '../../src/localization/locale-controller.js';

const msg = ((text: string) => text) as MsgFn;
let key = 0;
const at = (value: number, ...names: string[]): Said => ({
  value,
  voices: names.map((name) => ({ key: ++key, name, isNamed: true, sector: 'public' })),
});

async function drawn(...said: readonly Said[]): Promise<Element> {
  return fixture<Element>(html`<div>${namedLine(said, msg)}</div>`);
}

describe('the line with names', () => {
  it('has a column for each step, with those who gave that answer, and a thick tick where anyone did', async () => {
    const line = await drawn(at(1, 'A', 'B'), at(4, 'C'));
    const columns = [...line.querySelectorAll('.voice-columns ul')];
    expect(columns.map((column) => [...column.children].map(({ textContent }) => textContent.trim()))).to.deep.equal([
      ['A', 'B'],
      [],
      [],
      ['C'],
      [],
    ]);
    expect(line.querySelectorAll('.voice-tick')).to.have.length(2);
    expect(line.querySelectorAll('.voice-range')).to.have.length(1);
  });

  it('without answers, is the scale alone', async () => {
    const line = await drawn();
    expect(line.querySelectorAll('li, .voice-tick, .voice-range')).to.have.length(0);
    expect(line.querySelectorAll('.voice-steps > span')).to.have.length(5);
  });

  it('lets a name go on where nobody stands beside it, and never past the last step', async () => {
    const line = await drawn(at(1, 'high', 'beside'), at(2, 'one'), at(4, 'x'), at(5, 'last', 'above'));
    expect([...line.querySelectorAll('.has-room')].map(({ textContent }) => textContent.trim())).to.deep.equal([
      'high',
      'one',
    ]);
  });
});
