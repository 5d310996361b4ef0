/** A comparison as a facilitator meets it: codes in, what to talk about first, each party's answers side by side. */
import { expect } from '@open-wc/testing';
import { ALL_AGREE, ALL_WEAK, asText, FIVE, many, PICKED, THREE } from '../../stories/samsyn-responses.js';
import { fiveK } from '../../src/content/index.js';
import { compareResponses, encodeAnswers, type SosSamsyn } from '../../src/index.js';
import { expectWarnings } from '../console.js';
import { compare, field, focus, heard, openParties, paste, type Reader, said, show, whole } from './visitor.js';

describe('the first view', () => {
  it('is a labelled field, a button and a file chooser, and says that nothing is sent', async () => {
    const reader = await show();
    expect(field(reader).labels[0]!.textContent).to.equal('Klistra in koderna');
    expect(reader.buttons).to.deep.equal(['Jämför', 'Läs in med kameran', 'Skriv in från papper']);
    expect(reader.root.querySelector('input[type=file]')!.closest('label')!.textContent).to.contain(
      'eller välj en fil',
    );
    expect(reader.text).to.contain('Inget sparas eller skickas.');
    expect(reader.el.result).to.equal(null);
    expect(reader.el.responses).to.deep.equal([]);
  });

  it('asks for a code when the field is empty, and goes there', async () => {
    const reader = await show();
    await reader.press('Jämför');
    expect(reader.status).to.equal('Klistra in minst en kod först.');
    expect(focus()).to.equal('textarea');
    await paste(reader, 'Hej, vi ses på tisdag!');
    await reader.sees('I texten finns ingen kod.');
  });

  it('compares codes with any text around them, and moves focus to the heading', async () => {
    const reader = await show();
    const [told, ...more] = await heard(async () => {
      await paste(reader, `Hej!\n${asText(THREE)}\nHälsningar`);
      await reader.sees('Mest olika svarar ni om');
    });
    expect(focus()).to.equal('h2 Svaren sida vid sida');
    expect(more).to.deep.equal([]);
    expect(told!.responses).to.deep.equal(THREE.map(({ answers, sector }) => ({ answers, sector })));
    expect(told!.result).to.deep.equal(compareResponses(fiveK.structure, THREE));
    expect(JSON.parse(JSON.stringify(told))).to.deep.equal(told);
    expect(reader.el.responses.map(({ name }) => name)).to.deep.equal(['Kommunen', 'Företaget', 'Föreningen']);
  });
});

describe('the finding', () => {
  it('says on how much they agree and on what they differ most, and who says what there', async () => {
    const reader = await compare(FIVE);
    expect([...reader.part('sentence')!.children].map(said)).to.deep.equal([
      'Ni är eniga om nio av 20 påståenden. Mest olika svarar ni om tiden för samverkan.',
      'Kommunen och Regionen svarar 5, Företaget och Församlingen 2. Föreningen svarar 1.',
    ]);
  });

  it('stands under the name of the group, before everything else, and then comes who takes part', async () => {
    const reader = await compare(FIVE, 'group=" Nätverket för unga "');
    expect(said(reader.heading)).to.equal('Nätverket för unga');
    expect([...reader.part('parties')!.querySelectorAll('.party-names li')].map(said)).to.deep.equal([
      'Kommunen',
      'Regionen',
      'Företaget',
      'Föreningen',
      'Församlingen',
    ]);
    const order = ['sentence', 'parties', 'agree', 'differ'].map((name) => reader.part(name)!);
    order.slice(1).forEach((part, i) => {
      expect(order[i]!.compareDocumentPosition(part)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    });
  });

  it('never calls one person a sector', async () => {
    for (const responses of [FIVE, THREE, FIVE.map(({ name: _name, ...response }) => response)]) {
      const reader = await compare(responses);
      const sector = /(?<!en person från )(privat sektor)/i;
      expect(reader.text).to.not.match(sector);
      for (const details of reader.root.querySelectorAll('details')) details.open = true;
      expect(
        [...reader.root.querySelectorAll('.key li, th')].map(whole).filter((each) => /Privat/.test(each)),
      ).to.deep.equal([]);
    }
  });
});

describe('what they agree on', () => {
  it('comes first, the strongest before the others, a few of them until one asks for all', async () => {
    const reader = await compare(FIVE);
    const rows = (): string[] => [...reader.part('agree')!.querySelectorAll('li')].map(said);
    expect(rows()).to.have.length(3);
    expect(rows()[0]).to.equal('Flera personer hos oss kan driva vår samverkan vidare. Alla svarar 4 eller 5.');
    await reader.press('Visa alla 9');
    expect(rows()).to.have.length(9);
    expect(focus()).to.match(/^li /);
  });
});

describe('what to talk about first', () => {
  it('is the largest differences: each with its statement, who says what, and a question below it', async () => {
    const reader = await compare(FIVE);
    const points = [...reader.part('differ')!.querySelectorAll('.points > li')];
    expect(points.map((point) => said(point.querySelector('.statement')))).to.deep.equal([
      'De som deltar från oss har avsatt tid för att samverka.',
      'Vår samverkan har mer att stå på än frivilliga bidrag.',
      'Vi lägger upp arbetet så att parterna kan gå i takt.',
    ]);
    expect(points.map((point) => said(point.querySelector('.ask')))).to.deep.equal([
      'Vad har hänt som gör att ni svarar så? Börja med Kommunen, sedan Föreningen.',
      'Vad tänkte ni på när ni svarade om vad ni har att stå på? Börja med Kommunen, sedan Församlingen.',
      'Vad ser Företaget som de andra kanske missar, och tvärtom?',
    ]);
    expect([...points[0]!.querySelectorAll('.voice-words li')].map(whole)).to.deep.equal([
      'Kommunen,Regionen 5',
      'Företaget,Församlingen 2',
      'Föreningen 1',
    ]);
  });

  it('comes before the rows, under headings of their levels', async () => {
    const reader = await compare(FIVE, 'heading-level="3" lang="en"');
    expect(
      [...reader.root.querySelectorAll('h1, h2, h3, h4, h5, h6')]
        .filter((each) => !each.closest('.paper'))
        .map((each) => `${each.localName} ${whole(each)}`),
    ).to.deep.equal([
      'h3 The answers side by side',
      'h4 Where you agree',
      'h4 Talk about this first',
      'h4 Area by area',
      'h4 Statement by statement',
      'h4 All 20 in four groups',
    ]);
  });

  it('has words of its own when all agree, and when all agree that it is weak', async () => {
    expect((await compare(ALL_AGREE)).sentence).to.contain('ingenting är en svag punkt');
    const weak = await compare(ALL_WEAK);
    expect(weak.sentence).to.contain('eniga om att det är svagt');
    expect(said(weak.part('differ'))).to.contain('Vad är lättast att ändra före nästa möte?');
  });

  it('says what is needed when there is one party', async () => {
    const reader = await compare(THREE.slice(0, 1));
    expect(reader.sentence).to.equal('Ett svar är inläst. Det behövs minst ett till för att jämföra.');
    expect(reader.part('rows')).to.equal(null);
    expect(reader.text).to.contain('Be de andra parterna');
  });

  it('is about what some pick and others do not, in a set to pick from', async () => {
    const reader = await compare(PICKED, 'instrument="motives"');
    expect(reader.sentence).to.equal(
      'Ett av tio val är gemensamt för alla. Era val skiljer sig i nio fall, bland annat ”För att det är nödvändigt”. Kommunen och Regionen har valt det.',
    );
    expect([...reader.root.querySelectorAll('.count')].map(whole)).to.deep.equal(['1', '3', '6', '2']);
  });
});

describe('the rows', () => {
  it('show gap, range, mean and agreement in words, a sign for each party, and who says what', async () => {
    const reader = await compare(FIVE);
    const row = reader.root.querySelector('#statements > li')!;
    expect(whole(row.querySelector('.row-facts'))).to.equal('4,0 steg isär svar 1–5, medel 3,0, delade i läger');
    expect(row.querySelectorAll('.voice-columns [class^=by-]')).to.have.length(5);
    expect([...row.querySelectorAll('.voice-words li')].map(whole)).to.deep.equal([
      'Kommunen,Regionen 5',
      'Företaget,Församlingen 2',
      'Föreningen 1',
    ]);
  });

  it('carry the same facts in the table, where each has an answer of its own', async () => {
    const reader = await compare(FIVE);
    await reader.unfold('Allt som tabell');
    const heads = [...reader.root.querySelectorAll('thead th')].map(whole);
    const cells = [...reader.root.querySelectorAll('tbody tr')]
      .map((row) => [...row.children].map(whole))
      .find(([name]) => name!.startsWith('De som deltar'));
    expect(Object.fromEntries(cells!.slice(1).map((cell, i) => [heads[i + 1], cell]))).to.deep.equal({
      Kommunen: '5',
      Regionen: '5',
      Företaget: '2',
      Föreningen: '1',
      Församlingen: '2',
      Svar: '5',
      'Vet inte': '0',
      Medel: '3,0',
      // The private sector has answered once: its value is that of the company.
      Offentlig: '5,0',
      Idéburen: '1,5',
      Spann: '1–5',
      'Steg isär': '4,0',
      Enighet: 'delade i läger',
    });
  });

  it('come largest gap first, or in the order of the instrument, for all sectors or two of them', async () => {
    const reader = await compare(FIVE);
    const names = (): string[] => [...reader.root.querySelectorAll('#areas .row-name')].map(whole);
    const choose = async (label: string, value: string): Promise<void> => {
      const select = [...reader.part('choices')!.querySelectorAll('label')]
        .find((each) => whole(each).startsWith(label))!
        .querySelector('select')!;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await reader.settled();
    };
    expect(names()[0]).to.equal('Kapital');
    await choose('Ordning', 'instrument');
    expect(names()).to.deep.equal(['Kompetens', 'Kontakt', 'Kapital', 'Kontinuitet', 'Kontext']);
    await choose('Jämför', 'private-civil');
    expect(reader.sentence)
      .to.contain('Företaget svarar 4')
      .and.not.match(/Kommunen|Regionen/);
    expect(reader.el.result).to.deep.equal(compareResponses(fiveK.structure, FIVE));
  });

  it('are distributions from ten parties on, and 10,000 are compared too', async () => {
    const reader = await compare(many(40));
    expect(reader.root.querySelectorAll('#statements > li:first-child .bar')).to.have.length(5);
    reader.el.responses = many(10_000);
    await reader.el.updateComplete;
    await reader.sees(/10\s?000/);
  });
});

describe('the parties', () => {
  it('can be named, placed, left out, removed and brought back, and focus is never lost', async () => {
    const reader = await show(`codes="${asText(FIVE).replaceAll('\n', '; ')}"`, {}, '[part=sentence]');
    await openParties(reader);
    expect(reader.parts('party')).to.have.length(5);
    const [first] = reader.parts('party');

    const named = await heard(async () => {
      const name = first!.querySelector('input')!;
      name.value = 'Barnkonsekvens';
      name.dispatchEvent(new Event('change', { bubbles: true }));
      await reader.settled();
    });
    expect(named, 'a name is nobody else’s business').to.deep.equal([]);
    expect(reader.el.responses[0]!.name).to.equal('Barnkonsekvens');

    const [placed] = await heard(async () => {
      const select = first!.querySelector('select')!;
      select.value = 'civil';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await reader.settled();
    });
    expect(placed!.result!.sectors).to.deep.equal({ public: 1, private: 1, civil: 3 });
    expect(JSON.stringify(placed)).not.to.contain('Barn');

    const [left] = await heard(async () => {
      first!.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
      await reader.settled();
    });
    expect(left!.responses).to.have.length(4);
    expect(reader.el.responses, 'hidden, not gone').to.have.length(5);

    const remove = reader.parts('party')[1]!.querySelector('button')!;
    remove.focus();
    remove.click();
    await reader.settled();
    expect(reader.el.responses).to.have.length(4);
    expect(focus()).to.equal('button Ångra');
    await reader.press('Ångra');
    expect(reader.el.responses.map(({ name }) => name)).to.deep.equal([
      'Barnkonsekvens',
      'Regionen',
      'Företaget',
      'Föreningen',
      'Församlingen',
    ]);
    expect(focus()).to.contain('Regionen');
  });

  it('have names that go nowhere: not to the page, its address, what it stores, nor what others are asked for', async () => {
    const kept = (): string =>
      JSON.stringify([
        location.href,
        document.cookie,
        history.state,
        performance
          .getEntriesByType('resource')
          .map(({ name }) => decodeURIComponent(name))
          .filter((name) => name.includes('Hemlig')),
      ]);
    const before = kept();
    const stored: string[] = [];
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = (...item: readonly string[]) => void stored.push(...item);
    const reader = await compare(FIVE);
    await openParties(reader);
    const told = await heard(async () => {
      const name = reader.parts('party')[0]!.querySelector('input')!;
      name.value = 'Hemliga nämnden';
      name.dispatchEvent(new Event('change', { bubbles: true }));
      await reader.settled();
      const box = reader.parts('party')[0]!.querySelector<HTMLInputElement>('input[type=checkbox]')!;
      for (const shown of [4, 5]) {
        box.focus();
        box.click();
        await reader.settled();
        expect(focus(), 'left out and taken in').to.match(/^input/);
        expect(said(reader.part('parties'))).to.contain(`${shown} svar`);
      }
      for (const [at, name] of ['Hemliga nämnden', 'Föreningen'].entries()) {
        const remove = reader.parts('party')[at * 2]!.querySelector('button')!;
        expect(whole(remove)).to.equal(`Ta bort ${name}`);
        remove.focus();
        remove.click();
        await reader.settled();
        expect(focus()).to.equal('button Ångra');
        expect(said(reader.part('parties'))).to.contain('Svaret är borttaget.');
      }
      await reader.press('Ångra');
    });
    expect(focus(), 'the last that was removed is back in its place').to.contain('Föreningen');
    expect(reader.el.responses.map(({ name }) => name)).to.deep.equal([
      'Regionen',
      'Företaget',
      'Föreningen',
      'Församlingen',
    ]);
    expect(reader.buttons).to.not.include('Ångra');
    expect(told.map(({ responses }) => responses.length)).to.deep.equal([4, 5, 4, 3, 4]);
    expect(JSON.stringify(told)).not.to.match(/Hemlig|Region|Företag|Förening|Församling/);
    expect(reader.el.outerHTML).not.to.contain('Hemlig');
    Storage.prototype.setItem = setItem;
    expect(stored).to.deep.equal([]);
    expect(kept()).to.equal(before);
  });

  it('take more codes, and say how many were new', async () => {
    const reader = await compare(THREE);
    await openParties(reader);
    await paste(reader, asText(FIVE));
    await reader.sees('2 nya svar är med. 3 räknas inte.');
    expect(reader.el.responses).to.have.length(5);
    expect(field(reader).value).to.equal('');
  });

  it('list no more than fifty at a time', async () => {
    const reader = await compare(many(120));
    await openParties(reader);
    expect(reader.parts('party')).to.have.length(50);
    reader.root.querySelector<HTMLButtonElement>('#more-parties')!.click();
    await reader.settled();
    expect(reader.parts('party')).to.have.length(100);
  });
});

describe('blind', () => {
  it("hides the answers until one's own code is among them, and says that it is no lock", async () => {
    const reader = await show(`blind codes="${asText(THREE).replaceAll('\n', '; ')}"`, {}, '[part=own]');
    expect(reader.text).to.contain('inget lås');
    expect(reader.part('rows')).to.equal(null);
    expect(reader.el.result).to.equal(null);
    const give = async (code: string): Promise<void> => {
      reader.root.querySelector<HTMLInputElement>('#own-code')!.value = code;
      await reader.press('Visa svaren');
    };
    await give('hej');
    await reader.sees('Det här är ingen kod. Klistra in den kod som du fick efter frågorna.');
    await give(encodeAnswers(fiveK.structure, THREE[1]!));
    await reader.sees('Mest olika svarar ni om');
    expect(focus()).to.equal('h2 Svaren sida vid sida');
    expect(reader.el.result!.respondents).to.equal(3);
    await openParties(reader);
    expect(said(reader.parts('party')[1])).to.contain('ditt eget');
  });
});

describe('from the page', () => {
  it('properties fire nothing, and the last of them decides', async () => {
    const reader = await show();
    const told = await heard(async () => {
      reader.el.responses = THREE;
      await reader.sees('Föreningen');
      reader.el.codes = asText(FIVE);
      await reader.sees('Församlingen');
      reader.el.instrument = 'motives';
      await reader.sees('Skäl till samverkan');
    });
    expect(told).to.deep.equal([]);
  });

  it('what frameworks set for a property that is not given takes nothing away, and what is no longer given is gone', async () => {
    const none = undefined as unknown as SosSamsyn['responses'];
    const reader = await show('', { codes: asText(THREE), responses: none }, '[part=sentence]');
    expect(reader.el.responses).to.have.length(3);
    reader.el.responses = FIVE;
    reader.el.codes = null;
    await reader.settled();
    expect(reader.el.responses, 'these codes were there').to.have.length(0);
    reader.el.responses = FIVE;
    reader.el.codes = null;
    await reader.sees('Församlingen');
    reader.el.responses = none;
    await reader.settled();
    expect(reader.el.responses).to.deep.equal([]);
    expect(reader.el.result).to.equal(null);
  });

  it('answers that cannot be are left out with a warning, and the rest is compared', async () => {
    const bad = [...THREE, { answers: { spanner: 9 } }, null] as unknown as SosSamsyn['responses'];
    let reader!: Reader;
    const warnings = await expectWarnings(async () => (reader = await compare(bad)));
    expect(warnings.join()).to.contain('responses:');
    expect(reader.el.result!.respondents).to.equal(3);
  });

  it('follows the language of the page, and keeps the answers', async () => {
    const reader = await compare(THREE);
    reader.el.lang = 'en';
    await reader.sees('You differ most on');
    expect(reader.el.responses).to.have.length(3);
  });

  it('works with an own instrument, and tells what is wrong with one', async () => {
    const reader = await show(
      'src="/test/content/custom/example-instrument.json"',
      { responses: [{ answers: {}, sector: 'public' }] },
      '[part=sentence]',
    );
    expect(reader.el.result!.instrument).to.not.equal('five-k');
  });
});
