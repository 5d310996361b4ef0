/** One answer never becomes a sector: not in a sentence, a picture, a table, a file, nor on paper. */
import { expect } from '@open-wc/testing';
import { answered } from '../../stories/samsyn-responses.js';
import type { Sector } from '../../src/catalog.js';
import { fiveK, motives } from '../../src/content/index.js';
import type { NamedResponse } from '../../src/index.js';
import { handed } from '../captured-download.js';
import { compare, waitUntil, whole } from './visitor.js';

/** So many without a name of each sector, who differ on everything. */
const group = (sizes: Partial<Record<Sector, number>>, structure = fiveK.structure): NamedResponse[] =>
  Object.entries(sizes).flatMap(([sector, size], which) =>
    Array.from({ length: size }, (_none, i) =>
      answered(
        structure,
        Array.from({ length: 20 }, (_each, k) =>
          structure.id === 'five-k' ? 1 + ((k + i + which * 2) % 5) : ((k + i + which) % 2) * 5,
        ).join(''),
        sector as Sector,
      ),
    ),
  );

/** How a sector is called where it stands for its answers. */
const PRIVATE =
  /(?<!från )\b(privat sektor svarar|privat sektor \d|i privat sektor|Börja med privat sektor|sedan privat sektor|Privat \d)/i;

for (const [instrument, structure] of [
  ['five-k', fiveK.structure],
  ['motives', motives.structure],
] as const)
  describe(`a small sector, ${instrument}`, () => {
    for (const [sizes, isNamed] of [
      [{ public: 2, private: 1, civil: 2 }, false],
      [{ public: 4, private: 1, civil: 4 }, false],
      [{ public: 2, private: 2, civil: 2 }, true],
      [{ public: 4, private: 1, civil: 5 }, false],
      [{ public: 4, private: 2, civil: 5 }, false],
      [{ public: 20, private: 2, civil: 20 }, false],
      [{ public: 4, private: 3, civil: 5 }, true],
    ] as const)
      it(`of ${sizes.private} among ${sizes.public + sizes.private + sizes.civil} is ${isNamed ? 'named' : 'never named'}`, async () => {
        const reader = await compare(group(sizes, structure as typeof fiveK.structure), `instrument="${instrument}"`);
        await reader.unfold('Allt som tabell');
        const heads = [...reader.part('table')!.querySelectorAll('thead th')].map(whole);
        expect(heads.includes('Privat'), 'column').to.equal(isNamed);
        await reader.unfold('Spara som fil');
        await reader.unfold('Bilder till presentation');
        await waitUntil(
          () => reader.root.querySelector('.slide') && reader.root.querySelector('.comparison-picture'),
          'No pictures',
        );
        const csv = await (await handed(reader, 'Tabell (CSV)')).blob.text();
        expect(csv.split('\r\n')[0]!.includes('"Privat"'), 'CSV').to.equal(isNamed);
        const whereSaid: Record<string, string> = {
          sentence: reader.sentence,
          questions: whole(reader.part('differ')),
          agenda: whole(reader.root.querySelector('.agenda')).replace(/\d+ svar \(.*?\)/, ''),
          slides: [...reader.root.querySelectorAll('.slide text')]
            .map(whole)
            .join(' ')
            .replace(/\d+ svar \(.*?\)/, ''),
          rows: [...reader.root.querySelectorAll('[part~=row]')].map(whole).join(' '),
          picture: [...reader.root.querySelectorAll('.comparison-picture text')].slice(1).map(whole).join(' '),
        };
        if (isNamed) expect(Object.values(whereSaid).join(' ')).to.match(PRIVATE);
        else for (const [where, words] of Object.entries(whereSaid)) expect(words, where).not.to.match(PRIVATE);
      });
  });
