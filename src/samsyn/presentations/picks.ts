/** Things that are picked, by a few or by many: who has picked what. */
import { css, html, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { shareBar } from '../../charts/distribution.js';
import { sectorIcon, sectorInline } from '../../charts/sector-icon.js';
import type { Presentation } from '../presentation.js';
import type { ComparedRowView } from '../rows.js';
import { percentText, pickedOf } from '../words.js';
import { meaningQuestion } from './dots.js';

/** Who has picked it, one sign for each. */
const iconsView = (row: ComparedRowView): TemplateResult =>
  html`<p class="picks" aria-hidden="true">
    ${row.dots.flatMap(({ sector, count }) => Array.from({ length: count }, () => sectorIcon(sector)))}
  </p>`;

export const picks: Presentation = {
  title: (msg) => msg('Val för val', { id: 'picked.title', desc: 'Heading of what can be picked' }),
  instrumentOrder: (msg) =>
    msg('som i listan', { id: 'picked.as-list', desc: 'Choice: in the order of the list to pick from' }),
  key: () => '',

  picture: (row, { isMany }) => (isMany ? shareBar(row.share) : iconsView(row)),

  mainFact: ({ n, share }, { comparison }, l10n) =>
    l10n.msg(
      str`${n.toLocaleString(l10n.locale)} av ${comparison.respondents.toLocaleString(l10n.locale)} (${percentText(share, l10n)})`,
      { id: 'picked.share', desc: 'How many have picked something. 0: how many, 1: of all, 2: per cent' },
    ),

  details: () => '',

  sectorValue: ({ n, of }, { isMany }, l10n) => (isMany ? percentText(n / of, l10n) : pickedOf(n, of, l10n.msg)),

  answers(row, { comparison }, l10n) {
    const { msg } = l10n;
    if (row.sectors.length < 2)
      return msg(str`Valt av ${row.n} av ${comparison.respondents}.`, {
        id: 'picked.number',
        desc: '0: how many have picked it, 1: of how many',
      });
    const words = sectorInline(msg);
    const shares = row.sectors.map(({ sector, n, of }) =>
      msg(str`${n} av ${of} i ${words[sector]}`, {
        id: 'picked.of-sector',
        desc: '0: how many, 1: of how many, 2: in which sector',
      }),
    );
    return msg(str`Valt av ${l10n.list(shares)}.`, {
      id: 'picked.by',
      desc: 'How many have picked something. 0: list of numbers by sector',
    });
  },

  agreedCount({ items, comparison }, msg) {
    const any = items.filter(({ n }) => n).length;
    const all = items.filter(({ n }) => n === comparison.respondents).length;
    return msg(str`Gemensamma för alla: ${all} av ${any} val.`, {
      id: 'picked.overlap',
      desc: '0: how many things anyone has picked, 1: how many all have picked',
    });
  },

  noDifference: (_view, msg) =>
    msg('Ni har valt samma saker.', { id: 'picked.same', desc: 'When all have picked the same' }),

  largestDifference: (name, msg) =>
    msg(str`Era val skiljer sig mest när det gäller ”${name}”.`, {
      id: 'picked.most',
      desc: '0: what they pick most differently',
    }),

  question(place, what, a, b, msg) {
    switch (place) {
      case 0:
        return meaningQuestion(what, a, b, msg);
      case 1:
        return b
          ? msg(
              str`Ni har valt olika när det gäller ”${what}”. Berätta om en gång då ni tänkte på det: först ${a}, sedan ${b}.`,
              {
                id: 'picked.daily-sectors',
                desc: 'Question. 0: what was picked, 1 and 2: sectors',
              },
            )
          : msg(str`Ni har valt olika när det gäller ”${what}”. Berätta om en gång då ni tänkte på det.`, {
              id: 'picked.daily',
              desc: 'Question. 0: what was picked',
            });
      default:
        return b
          ? msg(str`Varför har ${a} och ${b} valt olika när det gäller ”${what}”?`, {
              id: 'picked.weigh-sectors',
              desc: 'Question. 0 and 1: sectors, 2: what was picked',
            })
          : msg(str`Varför har ni valt olika när det gäller ”${what}”?`, {
              id: 'picked.weigh',
              desc: 'Question. 0: what was picked',
            });
    }
  },

  groups({ items, comparison: { respondents } }, msg) {
    const rowsOf = (fits: (n: number) => boolean): readonly ComparedRowView[] => items.filter(({ n }) => fits(n));
    return [
      {
        name: msg('som alla har valt', { id: 'picked.by-all', desc: 'After a number: things that all have picked' }),
        advice: msg('Här har ni något gemensamt. Säg det högt till varandra.', {
          id: 'picked.by-all-advice',
          desc: 'About what all have picked',
        }),
        dots: [
          [10, 30],
          [30, 30],
          [50, 30],
        ],
        rows: rowsOf((n) => n === respondents),
      },
      {
        name: msg('som några har valt', { id: 'picked.by-some', desc: 'After a number: things that some have picked' }),
        advice: msg('Fråga dem som har valt det vad de ser.', {
          id: 'picked.by-some-advice',
          desc: 'About what some have picked',
        }),
        dots: [
          [10, 30],
          [30, 30],
        ],
        rows: rowsOf((n) => n > 1 && n < respondents),
      },
      {
        name: msg('som en har valt', { id: 'picked.by-one', desc: 'After a number: things that one has picked' }),
        advice: msg('Det kan vara det som bara en part har nära till.', {
          id: 'picked.by-one-advice',
          desc: 'About what one party has picked',
        }),
        dots: [[10, 30]],
        rows: rowsOf((n) => n === 1 && respondents > 1),
      },
      {
        name: msg('som ingen har valt', {
          id: 'picked.by-none',
          desc: 'After a number: things that nobody has picked',
        }),
        advice: msg('Stämmer det, eller har ni inte tänkt på det?', {
          id: 'picked.by-none-advice',
          desc: 'About what nobody has picked',
        }),
        dots: [],
        rows: rowsOf((n) => !n),
      },
    ];
  },
};

export const picksStyles = css`
  .picks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    min-height: 1em;
  }
`;
