/** QR codes, as a camera reads them: drawn as they are shown, and decoded by another library. */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { qrCode, qrPath } from '../../src/charts/qr.js';
import { decode } from '../read-qr.js';

const drawn = (text: string): SVGSVGElement => {
  const box = document.createElement('div');
  render(qrCode(text, 'Namn'), box);
  return box.querySelector('svg')!;
};

describe('qrCode', () => {
  for (const text of [
    'https://asunda.example/samverkan/#sos=SMPG-7P00-41AW-TAXW-DJBC-YE68-70Y3',
    'http://localhost:8000/',
    // As browsers write the addresses of pages.
    encodeURI(`https://asunda.example/${'lång-väg/'.repeat(40)}`),
  ])
    it(`is read as ${text.slice(0, 60)}`, () => expect(decode(drawn(text))).to.equal(text));

  it('is one path with four modules of nothing around it, and has a name', () => {
    const svg = drawn('https://asunda.example/');
    const { size } = qrPath('https://asunda.example/');
    expect(svg.querySelectorAll('path').length).to.equal(1);
    expect(svg.getAttribute('viewBox')).to.equal(`-4 -4 ${size + 8} ${size + 8}`);
    expect([svg.getAttribute('role'), svg.getAttribute('aria-label')]).to.deep.equal(['img', 'Namn']);
    document.body.append(svg);
    const { x, y, width, height } = svg.querySelector('path')!.getBBox();
    svg.remove();
    expect([x, y, width, height]).to.deep.equal([0, 0, size, size]);
  });

  it('refuses what no code can hold', () => expect(() => qrPath('x'.repeat(4000))).to.throw());
});
