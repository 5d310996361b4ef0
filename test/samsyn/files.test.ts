/** Files that the visitor hands over: chosen or dropped, in the first view and in the list of parties. */
import { expect } from '@open-wc/testing';
import { asText, FIVE, THREE } from '../../stories/samsyn-responses.js';
import { fiveK } from '../../src/content/index.js';
import { compareResponses, encodeAnswers, scoreInstrument, type AnswerResponse } from '../../src/index.js';
import { answerFile } from '../../src/questionnaire/files/answer-file.js';
import { csv } from '../../src/questionnaire/files/csv.js';
import {
  choose,
  compare,
  drop,
  field,
  focus,
  heard,
  openParties,
  pause,
  type Reader,
  show,
  waitUntil,
  whole,
  write,
} from './visitor.js';

const codeOf = (response: AnswerResponse): string => encodeAnswers(fiveK.structure, response);

/** As one of the answered widgets has saved it. */
const savedBy = ({ answers, sector }: AnswerResponse, name = 'svar.json'): File => {
  const { id: instrument, version } = fiveK.structure;
  const result = scoreInstrument(fiveK.structure, answers);
  return new File(
    [JSON.stringify(answerFile({ instrument, version, answers, sector: sector ?? null, result }, new Date(0)))],
    name,
  );
};

const list = new File([asText(THREE)], 'koder.txt');
const table = new File(
  [csv([['Kod', 'Namn'], ...THREE.map((response) => [codeOf(response), response.name!])], ';')],
  'koder.csv',
);

const plain = (responses: readonly AnswerResponse[]): AnswerResponse[] =>
  responses.map(({ answers, sector }) => ({ answers, ...(sector && { sector }) }));
const names = (reader: Reader): (string | undefined)[] => reader.el.responses.map(({ name }) => name);

/** Each row of the list: name and sector. */
const rows = (reader: Reader): (string | undefined)[][] =>
  reader
    .parts('party')
    .map((party) => [
      party.querySelector<HTMLInputElement>('input[type=text]')!.value,
      party.querySelector('select')!.selectedOptions[0]!.textContent.trim(),
    ]);

const WAYS: Readonly<Record<string, (reader: Reader, ...files: File[]) => void>> = {
  chosen: choose,
  dropped: (reader, ...files) => {
    expect(drop(reader, ...files), 'the browser stays on the page').to.equal(true);
  },
};

for (const [way, give] of Object.entries(WAYS)) {
  describe(`files that are ${way}`, () => {
    it('in the first view are compared, and the page is told once', async () => {
      for (const file of [list, table]) {
        const reader = await show();
        const told = await heard(async () => {
          give(reader, file);
          await reader.sees('Mest olika svarar ni');
        });
        expect(told, file.name).to.have.length(1);
        expect(told[0]!.responses, file.name).to.deep.equal(plain(THREE));
        expect(told[0]!.result, file.name).to.deep.equal(compareResponses(fiveK.structure, THREE));
        expect(JSON.stringify(told), 'names stay').not.to.match(/Kommunen|Företaget|Föreningen/);
        expect(names(reader), file.name).to.deep.equal(['Kommunen', 'Företaget', 'Föreningen']);
        expect(focus(), file.name).to.equal('h2 Svaren sida vid sida');
      }
    });

    it('in the first view, several at once, one from each party', async () => {
      const reader = await show();
      const told = await heard(async () => {
        give(reader, ...FIVE.map((response, at) => savedBy(response, `svar-${at}.json`)));
        await reader.sees('Mest olika svarar ni');
      });
      expect(told.map(({ responses }) => responses)).to.deep.equal([plain(FIVE)]);
    });

    it('in the list of parties come after those that are there, each with its row, and the visitor is told how many', async () => {
      const reader = await compare(THREE.slice(0, 1));
      await openParties(reader);
      write(reader, 'Regionen: ');
      const told = await heard(async () => {
        give(
          reader,
          savedBy(FIVE[1]!),
          table,
          new File([`Församlingen: ${codeOf(FIVE[4]!)}\n${codeOf(FIVE[4]!).slice(0, 20)}`], 'brev.txt'),
        );
        await reader.sees('4 nya svar är med. 2 räknas inte.');
      });
      expect(rows(reader)).to.deep.equal([
        ['Kommunen', 'Offentlig'],
        ['', 'Offentlig'],
        ['Företaget', 'Privat'],
        ['Föreningen', 'Idéburen'],
        ['Församlingen', 'Idéburen'],
      ]);
      expect(told.map(({ responses }) => responses)).to.deep.equal([
        plain([FIVE[0]!, FIVE[1]!, FIVE[2]!, FIVE[3]!, FIVE[4]!]),
      ]);
      expect(told[0]!.result).to.deep.equal(reader.el.result);
      expect(whole(reader.part('fault'))).to.contain('Samma svar som Kommunen (rad 2 i koder.csv).');
      await reader.press('Hoppa över');
      expect(whole(reader.part('fault'))).to.contain('En kod gick inte att läsa (rad 2 i brev.txt). Slutet saknas.');
      expect(field(reader).value, 'what was being written').to.equal('Regionen: ');
    });
  });
}

const WRONG = [
  {
    file: new File([new Uint8Array(5_000_001)], 'stor.txt'),
    sv: '”stor.txt” är för stor. Filen får vara högst 5 MB.',
    en: '“stor.txt” is too large. A file may be 5 MB at most.',
  },
  {
    file: new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])], 'bild.png'),
    sv: '”bild.png” är ingen textfil. Välj en fil som är sparad från ett självtest, eller en text med koder.',
    en: '“bild.png” is not a text file. Choose a file saved from a self-check, or a text with codes.',
  },
  {
    file: new File([new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0])], 'Svar från formulär.XLSX'),
    sv: '”Svar från formulär.XLSX” är ett kalkylark. Spara det som CSV och välj den filen, eller kopiera kolumnen med koder och klistra in den.',
    en: '“Svar från formulär.XLSX” is a spreadsheet. Save it as CSV and choose that file, or copy the column of codes and paste it.',
  },
  {
    file: new File(['Protokoll från mötet'], 'protokoll.txt'),
    sv: 'I ”protokoll.txt” finns inga svar eller koder. Välj en fil som är sparad från ett självtest.',
    en: 'There are no answers or codes in “protokoll.txt”. Choose a file that was saved from a self-check.',
  },
] as const;

describe('a file that cannot be used', () => {
  for (const { file, ...sentences } of WRONG) {
    for (const lang of ['sv', 'en'] as const) {
      for (const [way, give] of Object.entries(WAYS)) {
        it(`${file.name}, ${way} in the first view, lang=${lang}: is told, and what is in the field stays there`, async () => {
          const draft = `Kommunen: ${codeOf(THREE[0]!)}`;
          const reader = await show(`lang="${lang}"`);
          write(reader, draft);
          const told = await heard(async () => {
            give(reader, file);
            await waitUntil(() => reader.status === sentences[lang], reader.status);
            await reader.settled();
          });
          expect(told).to.deep.equal([]);
          expect(field(reader).value).to.equal(draft);
          expect(reader.el.responses).to.deep.equal([]);
          expect(focus()).not.to.equal('body');
        });
      }

      it(`${file.name}, in a comparison, lang=${lang}: is told, and the parties stay`, async () => {
        const reader = await compare(THREE, `lang="${lang}"`);
        await openParties(reader);
        const draft = `Regionen: ${codeOf(FIVE[1]!)}`;
        write(reader, draft);
        const { result, responses } = reader.el;
        const told = await heard(async () => {
          choose(reader, file);
          await waitUntil(() => reader.status === sentences[lang], reader.status);
          await reader.settled();
        });
        expect(told).to.deep.equal([]);
        expect(field(reader).value).to.equal(draft);
        expect([reader.el.result, reader.el.responses]).to.deep.equal([result, responses]);
      });
    }
  }

  it('is told beside those that can, and each of several is', async () => {
    const reader = await show();
    const told = await heard(async () => {
      choose(reader, WRONG[0].file, list, WRONG[1].file);
      await reader.sees('Mest olika svarar ni');
      await openParties(reader);
    });
    expect(told).to.have.length(1);
    expect(reader.el.responses).to.have.length(3);
    await waitUntil(() => reader.status.endsWith(`${WRONG[0].sv} ${WRONG[1].sv}`), reader.status);
    expect([...reader.root.querySelectorAll('.file-fault')].map(whole)).to.deep.equal([WRONG[0].sv, WRONG[1].sv]);
  });

  it('is no longer told once another has been read', async () => {
    const reader = await show();
    choose(reader, WRONG[2].file);
    await waitUntil(() => reader.status === WRONG[2].sv, reader.status);
    choose(reader, list);
    expect(
      reader.root.querySelector<HTMLInputElement>('input[type=file]')!.value,
      'the same can be chosen again',
    ).to.equal('');
    await reader.sees('Mest olika svarar ni');
    expect(reader.root.querySelector('.file-fault')).to.equal(null);
  });
});

describe('what is dropped', () => {
  it('as text is left to the field', async () => {
    const reader = await show();
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', asText(THREE));
    const told = await heard(async () => {
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, composed: true });
      field(reader).dispatchEvent(event);
      expect(event.defaultPrevented, 'the browser would not write it').to.equal(false);
      await pause(20);
    });
    expect(told).to.deep.equal([]);
  });
});
