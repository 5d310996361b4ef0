/** An earlier answer beside the present one: from the page or from the visitor, in words, in the table, in the star and as dots. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { conditions } from '../../src/content/conditions/index.js';
import { fiveK } from '../../src/content/five-k/index.js';
import { iop } from '../../src/content/iop/index.js';
import {
  ANSWER_CODE_FAULTS,
  encodeAnswers,
  type AnswerCodeFaultKind,
  type Answers,
  type Instrument,
  type SosFactorChecklist,
  type SosFiveK,
  type SosIopQuiz,
} from '../../src/index.js';
import { withCheck } from '../../src/scoring/codes/checksum.js';
import { svgFile } from '../../src/questionnaire/files/svg.js';
import { expectWarnings } from '../console.js';
import { ENGINE } from '../engine.js';
import { alike, MIXED } from '../five-k/visitor.js';
import { focus, said, visit, type Visitor } from '../visitor.js';
import { waitUntil } from '../wait-until.js';

const instrument: Instrument = fiveK.structure;
const code = (answers: Answers, of = instrument): string => encodeAnswers(of, { answers });

/** MIXED has the means 4.0, 5.0, 3.3, 2.0, 1.0. */
const BEFORE = alike(4, 3, 4, undefined, 1);
const FOLDED = 'Jämför med ett tidigare svar';
const CHANGE =
  'Sedan förra gången har kontakt blivit en styrka, men kapital har blivit svagare. ' +
  'Kontakt har gått från 3,0 till 5,0. Kapital har gått från 4,0 till 3,3. Det är för få svar för att jämföra kontinuitet.';

type Five = Visitor<SosFiveK>;
const atResult = (attributes = '', answers = MIXED): Promise<Five> =>
  visit<SosFiveK>('sos-five-k', `<sos-five-k ${attributes}><p>Fallback</p></sos-five-k>`, { answers, step: 'result' });
const compared = async (attributes = '', before = BEFORE, answers = MIXED): Promise<Five> => {
  const visitor = await atResult(`baseline="${code(before)}" ${attributes}`, answers);
  await waitUntil(() => visitor.part('change'), 'No change is told');
  return visitor;
};

const field = (visitor: Visitor<never> | Five): HTMLInputElement => visitor.part('code-field') as HTMLInputElement;
async function paste(visitor: Five, text: string, button = 'Jämför'): Promise<void> {
  field(visitor).value = text;
  await visitor.press(button);
}

const cells = (row: Element): string[] => [...row.querySelectorAll('th, td')].map(said);

describe('an earlier answer that the page gives', () => {
  it('is told as a sentence: from what to what, what is as it was, and what cannot be compared', async () => {
    expect(said((await compared()).part('change'))).to.equal(CHANGE);
    expect(said((await compared('lang="en"')).part('change'))).to.equal(
      'Since last time, contact has become a strength, but capital has become weaker. Contact has gone from 3.0 to 5.0. Capital has gone from 4.0 to 3.3. There are too few answers to compare continuity.',
    );
  });

  it('that is the same says that nothing has changed', async () => {
    expect(said((await compared('', MIXED)).part('change'))).to.equal(
      'Sedan förra gången har ingenting ändrats tydligt.',
    );
  });

  it('stands in the table: before, now, change, with a sign', async () => {
    const visitor = await compared('view="table"');
    const rows = [...visitor.part('table')!.querySelectorAll('tr')].map(cells);
    expect(rows[0]).to.deep.equal(['Område', 'Förut', 'Nu', 'Ändring']);
    expect(rows.slice(1).map(([, ...values]) => values)).to.deep.equal([
      ['4,0', '4,0', '±0,0'],
      ['3,0', '5,0', '+2,0'],
      ['4,0', '3,3', '−0,7'],
      ['–', '2,0', '–'],
      ['1,0', '1,0', '±0,0'],
    ]);
  });

  it('is a dashed outline with a mark on each axis in the star, named there, and told in its description', async () => {
    const visitor = await compared('', alike(2, 3, 4, 5, 1));
    const star = visitor.part('radar')!;
    const lines = [...star.querySelectorAll<SVGPathElement>('.baseline-line')];
    expect(lines).to.have.lengthOf(2);
    for (const each of lines) expect(getComputedStyle(each).strokeDasharray).to.match(/\d/);
    // Through the same points as a star of those values would have.
    const present = await atResult('', alike(2, 3, 4, 5, 1));
    expect(lines[0]!.getAttribute('d')).to.equal(
      present.part('radar')!.querySelector('.radar-area')!.getAttribute('d'),
    );
    expect(star.querySelectorAll('.before-ring')).to.have.lengthOf(6);
    expect(
      [...star.querySelectorAll('text')].at(-1)!.textContent === 'Förra gången' ||
        star.textContent.includes('Förra gången'),
    ).to.be.true;
  });

  it('has no outline in the star where a value is missing, but the marks that there are', async () => {
    const star = (await compared()).part('radar')!;
    expect(star.querySelectorAll('.baseline-line'), 'the one of the legend').to.have.lengthOf(1);
    expect(star.querySelectorAll('.before-ring')).to.have.lengthOf(5);
  });

  it('lies within the star: nothing is cut off', async () => {
    const star = (await compared()).part('radar') as unknown as SVGSVGElement;
    const { y, height } = star.viewBox.baseVal;
    for (const text of star.querySelectorAll('text')) {
      const box = text.getBBox();
      expect(box.y + box.height, text.textContent).to.be.at.most(y + height + 1);
    }
  });

  it('is a hollow mark beside each dot, named below, and read with the value', async () => {
    const visitor = await compared('view="dots"');
    await waitUntil(() => visitor.part('dots')?.checkVisibility());
    const rows = [...visitor.part('dots')!.querySelectorAll('.dots-row')];
    expect(rows.map((row) => row.querySelectorAll('.before-ring').length)).to.deep.equal([1, 1, 1, 0, 1]);
    expect(rows[1]!.textContent).to.contain('Förra gången: 3,0');
    expect(said(visitor.part('dots'))).to.match(/Förra gången$/);
    const [mark, dot] = ['.before-ring', '.sign-fill'].map(
      (name) => rows[1]!.querySelector(`.value-line ${name}`)!.getBoundingClientRect().left,
    );
    expect(mark).to.be.below(dot!);
  });

  it('is in the picture as a file, with dashes and name, and in the copied text', async () => {
    const visitor = await compared('', alike(2, 3, 4, 5, 1));
    const file = svgFile(visitor.part('radar') as unknown as SVGSVGElement, 'title');
    expect(file).to.contain('Förra gången');
    expect(file.match(/stroke-dasharray="2(px)?, ?5(px)?"/g)).to.have.lengthOf(2);
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void (copied = text) },
    });
    try {
      await visitor.press('Kopiera som text');
      await waitUntil(() => copied);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    expect(copied).to.contain('Kompetens har gått från 2,0 till 4,0.');
  });

  it('of a hindering statement has fallen when it is truer than before: what to do first is about that', async () => {
    const own = (low: number, high: number): Answers => ({ open: low, mistrust: high }) as Answers;
    const json = {
      id: 'reversed',
      version: 1,
      name: 'Exempel',
      title: 'Exempel',
      lead: 'Exempel',
      dimensions: [
        {
          id: 'a',
          name: 'A',
          advice: { concern: { points: ['Råd om A'] } },
          items: [{ id: 'open', text: 'Vi är öppna.' }],
        },
        {
          id: 'b',
          name: 'B',
          advice: { discuss: { points: ['Råd om B'] } },
          items: [{ id: 'mistrust', text: 'Vi misstror varandra.', reversed: true }],
        },
      ],
    };
    const structure: Instrument = {
      id: 'reversed',
      version: 1,
      dimensions: [
        { id: 'a', items: [{ id: 'open' }] },
        { id: 'b', items: [{ id: 'mistrust', reversed: true }] },
      ],
    };
    const visitor = await visit<SosFiveK>(
      'sos-five-k',
      `<script type="application/json" id="reversed">${JSON.stringify(json)}</script>
      <sos-five-k src="#reversed" baseline="${code(own(2, 2), structure)}"></sos-five-k>`,
    );
    visitor.el.answers = own(2, 3);
    visitor.el.step = 'result';
    await waitUntil(() => visitor.part('first'), 'Nothing to do');
    expect(said(visitor.part('first'))).to.contain('Råd om B');
  });

  it('that is faulty is told once in the console, and the result is as without', async () => {
    const told = await expectWarnings(async () => {
      const visitor = await atResult(`baseline="${code(BEFORE).slice(0, -4)}"`);
      await visitor.sees('Er bild i dag');
      expect(visitor.part('change')).to.be.null;
      expect(said(visitor.part('fault'))).to.equal(
        'Det tidigare svaret går inte att jämföra. Slutet av koden saknas. Kopiera hela koden.',
      );
    });
    expect(told).to.have.lengthOf(1);
    expect(told[0]).to.contain('baseline="').and.to.contain('cut short');
  });

  it('can be changed and taken away by the page', async () => {
    const visitor = await compared();
    visitor.el.baseline = code(MIXED);
    await waitUntil(() => visitor.text.includes('Sedan förra gången har ingenting ändrats tydligt.'));
    visitor.el.removeAttribute('baseline');
    visitor.el.baseline = null;
    await waitUntil(() => !visitor.part('change'));
    expect(
      [...visitor.part('table')!.querySelectorAll('thead th')].map(({ textContent }) => textContent),
    ).to.deep.equal(['Område', 'Medel', 'Svar', 'Vet inte']);
  });

  it('follows when the present answers change, and the language', async () => {
    const visitor = await compared();
    visitor.el.answers = alike(4, 4, 4, 4, 4);
    await visitor.settled();
    expect(visitor.text).to.contain('Kontext har gått från 1,0 till 4,0.');
    visitor.el.lang = 'en';
    await waitUntil(() => visitor.text.includes('Context has gone from 1.0 to 4.0.'));
  });

  it('stands beside rated statements of the checklist too, as a sentence', async () => {
    const all = (answer: 2 | 4): Answers =>
      Object.fromEntries(conditions.structure.dimensions.flatMap(({ items }) => items.map(({ id }) => [id, answer])));
    const visitor = await visit<SosFactorChecklist>(
      'sos-factor-checklist',
      `<sos-factor-checklist baseline="${code(all(2), conditions.structure)}"></sos-factor-checklist>`,
      { answers: all(4) },
    );
    await waitUntil(() => visitor.part('change'));
    expect(said(visitor.part('change'))).to.match(/ har gått från \d,\d till \d,\d\./);
  });
});

describe('an earlier answer that the visitor pastes', () => {
  it('comes from a field that is folded, and labelled', async () => {
    const visitor = await atResult();
    await visitor.unfold(FOLDED);
    expect(field(visitor).labels![0]!.textContent.trim()).to.equal('Koden ni fick förra gången');
    await paste(visitor, ` ${code(BEFORE).toLowerCase().replaceAll('-', ' ')} `);
    await waitUntil(() => visitor.part('change'));
    expect(said(visitor.part('change'))).to.equal(CHANGE);
    expect(visitor.status).to.contain('Nu visas skillnaden mot det tidigare svaret.');
    expect(focus()).to.equal('button Jämför');
    await visitor.press('Sluta jämföra');
    await waitUntil(() => !visitor.part('change'));
    expect(focus()).to.match(/^input/);
  });

  // The drivers of the other engines send no real keys.
  (ENGINE === 'chromium' ? it : it.skip)('is taken with Enter, and sends no form of the page', async () => {
    const page = document.body.appendChild(document.createElement('form'));
    let sent = 0;
    page.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    const visitor = await atResult();
    page.append(visitor.el);
    await visitor.unfold(FOLDED);
    field(visitor).focus();
    field(visitor).value = code(BEFORE);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => visitor.part('change'));
    expect(sent).to.equal(0);
    page.remove();
  });

  const other = { ...instrument, version: 2 };
  const changed = { ...instrument, dimensions: [...instrument.dimensions, { id: 'more', items: [{ id: 'extra' }] }] };
  const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const FAULTY: Record<AnswerCodeFaultKind, [text: string, sv: string, en: string]> = {
    empty: [
      ' – ',
      'Det finns ingen kod. Klistra in den kod som ni fick efter frågorna.',
      'There is no code. Paste the code that you got after the questions.',
    ],
    'bad-character': [
      `${code(MIXED)}ö`,
      'Tecknet ”ö” finns inte i någon kod. Jämför med koden ni fick.',
      'The character “ö” is not used in any code. Check it against the code you were given.',
    ],
    'cut-short': [
      code(MIXED).slice(0, -4),
      'Slutet av koden saknas. Kopiera hela koden.',
      'The end of the code is missing. Copy the whole code.',
    ],
    'too-long': [
      `${code(MIXED)} hej`,
      'Koden är för lång. Ta bort det som står efter koden.',
      'The code is too long. Remove what comes after the code.',
    ],
    mistyped: [
      code(MIXED).replace(/.$/, (last) => (last === '2' ? '3' : '2')),
      'Något tecken i koden är fel eller saknas. Jämför med koden ni fick.',
      'A character in the code is wrong or missing. Check it against the code you were given.',
    ],
    'other-format': [
      withCheck([24, 1, 2, 3])
        .map((symbol) => ALPHABET[symbol])
        .join(''),
      'Koden är gjord av en annan utgåva än sidans. Använd en kod från den här webbplatsen.',
      'The code was made by another release than this page’s. Use a code from this website.',
    ],
    'other-instrument': [
      code({ funding: 5 }, iop.structure),
      'Koden hör till andra frågor än de här. Använd en kod från de här frågorna.',
      'The code belongs to a different set of questions. Use a code from these questions.',
    ],
    'other-version': [
      code(MIXED, other),
      'Koden hör till en annan version av frågorna. Använd en kod från frågorna som de är nu.',
      'The code belongs to another version of the questions. Use a code from the questions as they are now.',
    ],
    'other-items': [
      code(MIXED, changed),
      'Frågorna har ändrats sedan koden gjordes. Använd en kod från frågorna som de är nu.',
      'The questions have changed since the code was made. Use a code from the questions as they are now.',
    ],
  };

  for (const lang of ['sv', 'en'] as const) {
    for (const kind of ANSWER_CODE_FAULTS) {
      it(`${kind}: says so in ${lang}, and what was pasted stays`, async () => {
        const visitor = await atResult(`lang="${lang}"`);
        await visitor.unfold(lang === 'sv' ? FOLDED : 'Compare with an earlier answer');
        const [text, sv, en] = FAULTY[kind];
        await paste(visitor, text, lang === 'sv' ? 'Jämför' : 'Compare');
        await waitUntil(() => visitor.alert);
        expect(visitor.alert).to.equal(lang === 'sv' ? sv : en);
        expect(field(visitor).value).to.equal(text);
        expect(field(visitor).getAttribute('aria-invalid')).to.equal('true');
        expect(
          visitor.root.getElementById(field(visitor).getAttribute('aria-describedby')!)!.textContent.trim(),
        ).to.equal(visitor.alert);
        expect(focus()).to.match(/^input/);
        expect(visitor.part('change')).to.be.null;
      });
    }
  }

  it('keeps the comparison there is when the next code is faulty', async () => {
    const visitor = await compared();
    await visitor.unfold(FOLDED);
    await paste(visitor, 'nej');
    await waitUntil(() => visitor.alert);
    expect(said(visitor.part('change'))).to.equal(CHANGE);
    await paste(visitor, code(MIXED));
    await waitUntil(() => visitor.text.includes('Sedan förra gången har ingenting ändrats tydligt.'));
    expect(visitor.alert).to.equal('');
  });

  it('is not asked for where statements are not rated', async () => {
    const quiz = await visit<SosIopQuiz>('sos-iop-quiz', '<sos-iop-quiz></sos-iop-quiz>', {
      answers: { funding: 5 },
      step: 'result',
    });
    const picks = await visit<SosFactorChecklist>(
      'sos-factor-checklist',
      '<sos-factor-checklist set="logics"></sos-factor-checklist>',
      { answers: { market: 5 } },
    );
    await picks.sees('Ta med resultatet');
    for (const visitor of [quiz, picks]) expect(visitor.part('earlier')).to.be.null;
  });

  it('gives columns in the table as a file', async () => {
    const visitor = await compared();
    await visitor.unfold('Spara som fil');
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob) => (blobs.push(blob as Blob), createObjectURL(blob));
    HTMLAnchorElement.prototype.click = () => {};
    try {
      await visitor.press('Tabell (CSV)');
      await visitor.press('Alla svar (JSON)');
      await waitUntil(() => blobs.length === 2);
    } finally {
      Object.assign(URL, { createObjectURL });
      Object.assign(HTMLAnchorElement.prototype, { click });
    }
    // Each kind of file has a module of its own: which comes first is the network's business.
    const textOf = (type: string): Promise<string> => blobs.find((blob) => blob.type.startsWith(type))!.text();
    const [csv, json] = await Promise.all([textOf('text/csv'), textOf('application/json')]);
    const rows = csv
      .trim()
      .split('\r\n')
      .map((row) =>
        row
          .replace(/^\ufeff/, '')
          .split(';')
          .slice(-2)
          .join(' '),
      );
    expect(rows[0]).to.equal('"Förut" "Ändring"');
    // The last row is that of the sources.
    expect(rows.slice(1, -1), 'numbers, which a spreadsheet program can add up').to.deep.equal([
      '"4,0" "0,0"',
      '"3,0" "+2,0"',
      '"4,0" "-0,7"',
      '"" ""',
      '"1,0" "0,0"',
    ]);
    expect(JSON.parse(json)).to.include({ code: visitor.el.code, baseline: code(BEFORE) });
  });
});
