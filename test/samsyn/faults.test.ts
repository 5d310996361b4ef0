/** Codes that do not count yet: one line below the finding, to be corrected there; and what else is given and cannot be used. */
import { expect } from '@open-wc/testing';
import { asText, faultyText, FIVE, many, THREE } from '../../stories/samsyn-responses.js';
import { conditions, fiveK } from '../../src/content/index.js';
import { encodeAnswers, type NamedResponse, type SosSamsyn } from '../../src/index.js';
import { expectWarnings } from '../console.js';
import {
  compare,
  field,
  focus,
  heard,
  openParties,
  paste,
  show,
  waitUntil,
  whole,
  write,
  type Reader,
} from './visitor.js';

const codeOf = (response: NamedResponse): string => encodeAnswers(fiveK.structure, response);
const [GOOD, OTHER] = [codeOf(FIVE[0]!), codeOf(FIVE[4]!)];
const wrong = (code: string): string => code.slice(0, -1) + (code.endsWith('7') ? '8' : '7');

const fault = (reader: Reader): string => whole(reader.part('fault'));
const faultField = (reader: Reader): HTMLInputElement => reader.root.querySelector('#fault-code')!;
const names = (reader: Reader): unknown[] => reader.el.responses.map(({ name }) => name);

async function correct(reader: Reader, text: string): Promise<void> {
  faultField(reader).value = text;
  await reader.press(reader.el.lang === 'en' ? 'Correct' : 'Rätta');
}

describe('a code that cannot be read', () => {
  it('is one line below the finding, and closes nothing and opens nothing', async () => {
    const reader = await show('', { codes: `${asText(THREE)}\nBygg AB: ${wrong(OTHER)}` }, '[part=fault]');
    expect(fault(reader)).to.match(
      /^En kod gick inte att läsa \(rad 4\)\. Kontrollera de sista tecknen: Rätta Hoppa över Namn: Bygg AB$/,
    );
    expect(faultField(reader).value).to.equal(wrong(OTHER));
    expect(faultField(reader).labels![0]!.textContent).to.contain('En kod gick inte att läsa');
    const [sentence, line] = [reader.part('sentence')!, reader.part('fault')!];
    expect(sentence.compareDocumentPosition(line)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(reader.root.querySelector<HTMLDetailsElement>('[part=parties] details')!.open).to.equal(false);
    expect(reader.alert).to.equal('');
  });

  it('counts with its name when it has been corrected, and is said once', async () => {
    const reader = await show('', { codes: `${asText(THREE)}\nBygg AB: ${wrong(OTHER)}` }, '[part=fault]');
    const told = await heard(() => correct(reader, OTHER));
    expect(told.map(({ responses }) => responses.length)).to.deep.equal([4]);
    expect(names(reader)).to.deep.equal(['Kommunen', 'Företaget', 'Föreningen', 'Bygg AB']);
    expect([fault(reader), focus(), reader.status]).to.deep.equal([
      'Koden är rättad och räknas.',
      'span Koden är rättad och räknas.',
      '',
    ]);
  });

  it('stays with what is wrong now, as it was typed', async () => {
    const reader = await show('', { codes: `${asText(THREE)}\nBygg AB: ${wrong(OTHER)}` }, '[part=fault]');
    for (const [typed, reason] of [
      [OTHER.slice(0, 20), 'Slutet saknas.'],
      ['', 'Skriv koden här'],
      ['hallå', 'Tecknet ”å” finns inte i någon kod.'],
      [`${OTHER}00`, 'Ta bort det som står efter koden'],
    ] as const) {
      await correct(reader, typed);
      expect(reader.status, typed).to.contain(reason);
      expect(fault(reader), typed).to.contain(reason).and.contain('(rad 4)').and.contain('Namn: Bygg AB');
      expect(faultField(reader).value).to.equal(typed);
      expect(reader.root.activeElement).to.equal(faultField(reader));
    }
    await correct(reader, `Ny text: ${OTHER}.`);
    expect(names(reader).at(-1)).to.equal('Bygg AB');
  });

  it('is one of several, one at a time, with how many are left', async () => {
    const reader = await show('', { codes: asText(THREE) }, '[part=sentence]');
    await openParties(reader);
    await paste(reader, [wrong(OTHER), GOOD.slice(0, 20), `${wrong(OTHER)}9`].join('\n'));
    expect(fault(reader)).to.contain('(rad 1)').and.contain('2 till efter den här.');
    await correct(reader, OTHER);
    expect(reader.status).to.equal('Koden är rättad och räknas.');
    expect(fault(reader)).to.contain('(rad 2)').and.contain('En till efter den här.');
    expect(reader.root.activeElement).to.equal(faultField(reader));
    expect(faultField(reader).value).to.equal(GOOD.slice(0, 19));
    await reader.press('Hoppa över');
    expect(fault(reader)).to.contain('(rad 3)').and.not.contain('efter den här');
    await reader.press('Hoppa över');
    expect(focus()).to.equal('span Koden räknas inte.');
    expect(reader.el.responses).to.have.length(4);
  });

  it('can be passed by with all others, and each is named by line, text and reason before that', async () => {
    const reader = await show('', { codes: faultyText() }, '[part=fault]');
    await waitUntil(() => fault(reader).includes('”Skäl till samverkan”'), 'Other instruments have no name');
    const listed = [...reader.part('fault')!.querySelectorAll('li')].map(whole);
    expect(listed.map((each) => /\d/.exec(each)![0])).to.deep.equal(['3', '4', '5', '6', '7']);
    ['De räknas en gång', 'är fel eller saknas', 'Slutet av koden saknas', 'annat självtest', 'version 2'].forEach(
      (reason, at) => expect(listed[at]).to.contain(reason),
    );
    await reader.press('Hoppa över alla 5');
    expect(fault(reader)).to.equal('Koderna räknas inte.');
    expect(names(reader)).to.deep.equal(['Kommunen']);
  });

  it('is told in English too', async () => {
    const reader = await show('lang="en"', { codes: `${asText(THREE)}\n${wrong(OTHER)}` }, '[part=fault]');
    expect(fault(reader)).to.match(/^One code could not be read \(line 4\)\. Check the last characters: Correct Skip$/);
  });

  it('is read again with Enter, which is not for the form of the page', async () => {
    const reader = await show('', { codes: `${asText(THREE)}\n${wrong(OTHER)}` }, '[part=fault]');
    faultField(reader).value = OTHER;
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, composed: true });
    faultField(reader).dispatchEvent(enter);
    await reader.settled();
    expect(enter.defaultPrevented).to.equal(true);
    expect(reader.el.responses).to.have.length(4);
  });
});

describe('a code that is read and does not count', () => {
  it('since the same answers are there, can be counted twice', async () => {
    const reader = await show('', { codes: `Kommunen: ${GOOD}\nRegionen: ${GOOD}` }, '[part=fault]');
    expect(fault(reader)).to.match(
      /^Samma svar som Kommunen \(rad 2\)\. De räknas en gång\. Räkna den två gånger Hoppa över/,
    );
    const told = await heard(() => reader.press('Räkna den två gånger'));
    expect(told.map(({ result }) => result!.respondents)).to.deep.equal([2]);
    expect(names(reader)).to.deep.equal(['Kommunen', 'Regionen']);
    expect(focus()).to.equal('span Båda räknas.');
  });

  it('since the name is there with other answers, replaces it when one wants that, and that can be undone', async () => {
    const reader = await show('', { codes: asText(THREE) }, '[part=sentence]');
    await openParties(reader);
    await paste(reader, `företaget: ${OTHER}`);
    expect(fault(reader)).to.equal(
      'företaget finns redan, med andra svar. Ska det nya svaret ersätta det gamla? Ersätt Behåll båda',
    );
    expect(reader.status).to.equal('Inga nya svar kom med. 1 räknas inte.');
    await reader.press('Ersätt');
    expect(names(reader)).to.deep.equal(['Kommunen', 'företaget', 'Föreningen']);
    expect(codeOf(reader.el.responses[1]!)).to.equal(OTHER);
    const undo = reader.part('fault')!.querySelector('button')!;
    undo.focus();
    undo.click();
    await reader.settled();
    expect(names(reader)).to.deep.equal(['Kommunen', 'företaget', 'Företaget', 'Föreningen']);
  });

  it('since the name is there with other answers, stands beside it when one wants that', async () => {
    const reader = await show('', { codes: `${asText(THREE)}\nKommunen: ${OTHER}` }, '[part=fault]');
    expect(reader.el.responses).to.have.length(3);
    await reader.press('Behåll båda');
    expect(names(reader)).to.deep.equal(['Kommunen', 'Företaget', 'Föreningen', 'Kommunen']);
  });

  it('since it is of another self-check, is named, and leads to the comparison of that', async () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = 'https://example.se/sos/cdn/1.0.0/sos-widgets.js';
    document.head.append(script);
    try {
      const code = encodeAnswers(conditions.structure, { answers: {} });
      const reader = await show('', { codes: `${asText(THREE)}\n${code}` }, '[part=fault]');
      await waitUntil(() => fault(reader).includes('annat självtest'), fault(reader));
      const link = reader.part('fault')!.querySelector('a')!;
      expect(link.href).to.equal('https://example.se/sos/samsyn/?instrument=conditions');
      expect(whole(link)).to.match(/^Öppna jämförelsen av ”.+”$/);
      expect(faultField(reader)).to.equal(null);
    } finally {
      script.remove();
    }
  });
});

describe('a text without a code', () => {
  it('leaves the view as it is, stays in its field, and is told there and aloud', async () => {
    for (const reader of [await show(), await compare(THREE)]) {
      const isFirst = !!reader.part('start');
      if (!isFirst) await openParties(reader);
      await paste(reader, 'Hej, vi ses på tisdag!');
      await waitUntil(() => field(reader).getAttribute('aria-invalid') === 'true', 'Not marked');
      expect(!!reader.part('start')).to.equal(isFirst);
      expect(field(reader).value).to.equal('Hej, vi ses på tisdag!');
      const described = field(reader)
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((id) => whole(reader.root.querySelector(`#${id}`)));
      expect(described[1]).to.contain('I texten finns ingen kod.');
      expect(reader.status).to.equal(described[1]);
      expect(focus()).to.equal('textarea');
      field(reader).dispatchEvent(new Event('input', { bubbles: true }));
      await reader.settled();
      expect(field(reader).hasAttribute('aria-invalid')).to.equal(false);
    }
  });
});

describe('all answers', () => {
  it('of a page can be cleared with one press, and brought back', async () => {
    const reader = await compare(FIVE);
    await openParties(reader);
    const told = await heard(() => reader.press('Rensa alla svar'));
    expect(told.map(({ responses }) => responses)).to.deep.equal([[]]);
    expect([reader.el.responses.length, focus()]).to.deep.equal([0, 'button Ångra']);
    expect(whole(reader.part('parties'))).to.contain('5 svar är borttagna.');
    await reader.press('Ångra');
    expect(names(reader)).to.deep.equal(FIVE.map(({ name }) => name));
    await reader.press('Rensa alla svar');
    await paste(reader, asText(THREE));
    expect(reader.el.responses).to.have.length(3);
  });

  it('that come late leave open what is open, and focus where it is', async () => {
    const reader = await compare(THREE);
    await openParties(reader);
    await reader.press('Visa alla 9').catch(() => undefined);
    const open = [...reader.root.querySelectorAll('details')].map((each) => each.open);
    await paste(reader, `Sena: ${OTHER}`);
    expect([...reader.root.querySelectorAll('details')].map((each) => each.open)).to.deep.equal(open);
    expect(reader.status).to.equal('1 nytt svar är med.');
    expect(focus()).to.equal('button Lägg till');
  });
});

describe('what a page sets', () => {
  const set = (codes: unknown): Promise<Reader> =>
    show('', { codes: codes as SosSamsyn['codes'] }, '[part=sentence], [part=start]');

  it('as a list of texts is read as their lines', async () => {
    const reader = await set([`Kommunen: ${GOOD}`, OTHER]);
    expect(names(reader)).to.deep.equal(['Kommunen', undefined]);
    reader.el.codes = [];
    await reader.settled();
    expect(reader.el.responses).to.deep.equal([]);
  });

  const revoked = Proxy.revocable([], {});
  revoked.revoke();
  const throwing = {
    get answers(): object {
      throw new TypeError('not now');
    },
  };
  const list = [GOOD];
  Object.defineProperty(list, 1, {
    get: () => {
      throw new TypeError('not now');
    },
  });
  for (const [what, codes, count] of [
    ['a number', 7, 0],
    ['a symbol', Symbol('codes'), 0],
    ['an object', { toString: 1 }, 0],
    ['a proxy that is no more', revoked.proxy, 0],
    ['a list with other things in it', [GOOD, 7, Symbol('x'), null], 1],
    ['a list that throws', list, 1],
  ] as const) {
    it(`as codes, ${what}: is left out with one warning`, async () => {
      let reader!: Reader;
      const warnings = await expectWarnings(async () => (reader = await set(codes)));
      expect(warnings).to.have.length(1);
      expect(reader.el.responses).to.have.length(count);
    });
  }

  for (const [what, response] of [
    ['that throws', throwing],
    ['that is a symbol', Symbol('response')],
    ['with a symbol for an answer', { answers: { [Object.keys(THREE[0]!.answers)[0]!]: Symbol('5') } }],
    ['with a symbol for a sector', { answers: {}, sector: Symbol('public') }],
    ['whose answers are a proxy that is no more', { answers: revoked.proxy }],
    ['that is nothing', undefined],
  ] as const) {
    it(`as a response, one ${what}: is left out with one warning, and the others count`, async () => {
      let reader!: Reader;
      const responses = [...THREE, response] as unknown as SosSamsyn['responses'];
      const warnings = await expectWarnings(async () => (reader = await compare(responses)));
      expect(warnings.filter((each) => each.includes('responses:'))).to.have.length(1);
      expect(reader.el.result!.respondents).to.equal(3);
    });
  }

  it('as responses, anything but a list: is left out with one warning', async () => {
    const reader = await show();
    const warnings = await expectWarnings(async () => {
      reader.el.responses = revoked.proxy;
      await reader.settled();
    });
    expect(warnings).to.have.length(1);
  });
});

describe('ten thousand parties that are pasted', () => {
  it('are read in slices, so that the page answers meanwhile, and the button waits', async () => {
    const reader = await compare(THREE);
    await openParties(reader);
    write(reader, asText(many(10_000)));
    const button = reader.root.querySelector<HTMLButtonElement>('#read')!;
    const told = await heard(async () => {
      button.click();
      let answered = 0;
      await waitUntil(() => {
        if (button.getAttribute('aria-disabled') === 'true') answered++;
        return reader.el.responses.length > 3;
      }, 'Not compared');
      expect(answered, 'times that the page could look while it was reading').to.be.above(0);
    });
    await reader.settled();
    expect(told).to.have.length(1);
    expect(reader.el.result!.respondents).to.be.above(9000);
    expect(field(reader).value).to.equal('');
  });

  it('of the page give way to what the page sets meanwhile', async () => {
    const reader = await compare(THREE);
    reader.el.codes = asText(many(10_000));
    await reader.el.updateComplete;
    reader.el.responses = FIVE;
    await waitUntil(() => reader.el.result?.respondents === 5, 'The newer is not there');
    await reader.settled();
    expect(reader.el.responses).to.have.length(5);
  });
});

describe('a code in the address', () => {
  const { href } = location;
  const address = href.split(/[?#]/)[0]!;
  afterEach(() => history.replaceState(history.state, '', href));

  for (const [way, place] of [
    ['plain', `#sos=${GOOD}`],
    ['in capitals', `#SOS=${GOOD}`],
    ['with an encoded sign', `#sos%3D${GOOD}`],
    ['with what counts visits', `#sos=${GOOD}&utm=1`],
    ['with encoded hyphens', `#sos=${GOOD.replaceAll('-', '%2D')}`],
    ['with an encoded hash', `?%23sos=${GOOD}`],
  ] as const) {
    it(`${way} is taken in, and taken out of the address`, async () => {
      history.replaceState(history.state, '', address + place);
      const reader = await show('', {}, '[part=sentence]');
      await waitUntil(() => reader.el.responses.length === 1, 'Not read');
      expect(codeOf(reader.el.responses[0]!)).to.equal(GOOD);
      expect(location.href).to.equal(address);
    });
  }

  it('is told of, until the answers of it are gone', async () => {
    history.replaceState(history.state, '', `${address}#sos=${GOOD}`);
    const reader = await show('', {}, '[part=sentence]');
    await reader.sees('De egna svaren kom med länken som du följde.');
    reader.el.codes = asText(THREE);
    await waitUntil(() => reader.el.responses.length === 3, 'Not read');
    await reader.settled();
    expect(reader.text).not.to.contain('med länken som du följde');
  });

  it('leaves the rest of the address', async () => {
    history.replaceState(history.state, '', `${address}?a=1%23sos=${GOOD}&b=2`);
    const reader = await show('', {}, '[part=sentence]');
    await waitUntil(() => reader.el.responses.length === 1, 'Not read');
    expect(location.href).to.equal(`${address}?a=1&b=2`);
  });
});
