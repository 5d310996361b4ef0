/** Things that are picked, by a few or by many: who has picked what. */
import { css, html, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { shareBar } from '../../charts/distribution.js';
import { sectorIcon, sectorInline } from '../../charts/sector-icon.js';
import type { LocaleController } from '../../localization/locale-controller.js';
import { numberWord } from '../../localization/number-words.js';
import type { Presentation } from '../presentation.js';
import { mostDifferent, type ComparedRowView, type ComparisonView, type SectorView } from '../rows.js';
import { namesAtStart } from '../voices.js';
import { capitalized, pickedOf, withoutStop } from '../words.js';
import { furthestSectors } from './distribution.js';

/** Who has picked it, one sign for each. */
const iconsView = (row: ComparedRowView): TemplateResult =>
  html`<p class="picks" aria-hidden="true">
    ${row.dots.flatMap(({ sector, count }) => [...Array(count).keys()].map(() => sectorIcon(sector)))}
  </p>`;

export const picks: Presentation = {
  all: ({ items }, l10n) =>
    l10n.msg(str`Alla ${l10n.number(items.length)} val`, {
      id: 'picked.all',
      desc: 'Opens all that can be picked. 0: how many',
    }),
  title: (msg) => msg('Val för val', { id: 'picked.title', desc: 'Heading of what can be picked' }),
  instrumentOrder: (msg) =>
    msg('som i listan', { id: 'picked.as-list', desc: 'Choice: in the order of the list to pick from' }),
  key: () => '',

  picture: (row, { isMany }) => (isMany ? shareBar(row.share) : iconsView(row)),

  mainFact: ({ n, share }, { comparison }, l10n) =>
    l10n.msg(str`${l10n.number(n)} av ${l10n.number(comparison.respondents)} (${l10n.percent(share)})`, {
      id: 'picked.share',
      desc: 'How many have picked something. 0: how many, 1: of all, 2: per cent',
    }),

  details: () => '',

  sectorValue: ({ n, of }, { isMany }, l10n) => (isMany ? l10n.percent(n / of) : pickedOf(n, of, l10n)),

  answers(row, { comparison }, l10n) {
    const { msg } = l10n;
    const [said] = row.said;
    if (said)
      return msg(str`${namesAtStart(said.voices, l10n)} har valt det.`, {
        id: 'picked.by',
        desc: '0: those who have picked it, by name',
      });
    if (row.sectors.length < 2) {
      const share = pickedOf(row.n, comparison.respondents, l10n);
      return l10n.plural(row.n, {
        one: msg(str`${share} har valt det.`, { id: 'picked.number.one', desc: '0: "1 of 5"' }),
        other: msg(str`${share} har valt det.`, {
          id: 'picked.number.other',
          desc: '0: how many have picked it of how many: "2 of 5"',
        }),
      });
    }
    const words = sectorInline(msg);
    const [first, ...others] = row.sectors.map((each) => [words[each.sector], sectorShare(each, l10n)] as const);
    const begin = msg(str`${first![1]} i ${first![0]} har valt det`, {
      id: 'picked.by-sector',
      desc: 'Begins a list: "all in the public sector have picked it, 1 of 2 in the private sector". 0: how many, 1: sector',
    });
    const more = others.map(([sector, share]) =>
      msg(str`${share} i ${sector}`, {
        id: 'picked.by-sector-more',
        desc: 'Goes on with that list. 0: how many, 1: sector',
      }),
    );
    return `${capitalized(l10n.list([begin, ...more]))}.`;
  },

  finding(view, l10n) {
    const most = mostDifferent(view);
    return most.length
      ? `${inCommon(view, l10n)} ${largestDifference(most[0]!, view, l10n)}`
      : noDifference(view, l10n);
  },

  question(place, row, l10n) {
    const { msg } = l10n;
    const [a, b] = furthestSectors(row, l10n);
    switch (place % 3) {
      case 0:
        return b
          ? msg(str`Vad tänker ni på när ni läser det? Börja med ${a}, sedan ${b}.`, {
              id: 'picked.meaning-sectors',
              desc: 'Question about what was picked, which stands above it. 0 and 1: sectors',
            })
          : msg('Vad tänker var och en av er på när ni läser det?', {
              id: 'picked.meaning',
              desc: 'Question about what was picked, which stands above it',
            });
      case 1:
        return b
          ? msg(str`Berätta om en gång då ni tänkte på det: först ${a}, sedan ${b}.`, {
              id: 'picked.daily-sectors',
              desc: 'Question about what was picked, which stands above it. 0 and 1: sectors',
            })
          : msg('Berätta om en gång då ni tänkte på det.', {
              id: 'picked.daily',
              desc: 'Question about what was picked, which stands above it',
            });
      default:
        return b
          ? msg(str`Varför har ${a} och ${b} valt olika här?`, {
              id: 'picked.weigh-sectors',
              desc: 'Question about what was picked, which stands above it. 0 and 1: sectors',
            })
          : msg('Varför har ni valt olika här?', {
              id: 'picked.weigh',
              desc: 'Question about what was picked, which stands above it',
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

/** Two differences that are less apart than this are the same: they are differences of shares. */
const ROUNDING = 1e-9;

function inCommon({ items, comparison }: ComparisonView, l10n: LocaleController): string {
  const { msg } = l10n;
  const any = numberWord(items.filter(({ n }) => n).length, l10n);
  const all = items.filter(({ n }) => n === comparison.respondents).length;
  if (!all)
    return msg('Inget val är gemensamt för alla.', {
      id: 'picked.no-overlap',
      desc: 'When all have picked no one thing',
    });
  return l10n.plural(all, {
    one: msg(str`Ett av ${any} val är gemensamt för alla.`, {
      id: 'picked.overlap-of.one',
      desc: '0: how many things anyone has picked, two or more',
    }),
    other: msg(str`${capitalized(numberWord(all, l10n))} av ${any} val är gemensamma för alla.`, {
      id: 'picked.overlap-of.other',
      desc: 'Begins with the number. 0: how many things all have picked, 1: how many anyone has picked',
    }),
  });
}

function noDifference({ items, comparison: { respondents } }: ComparisonView, { msg }: LocaleController): string {
  if (items.every(({ n }) => !n))
    return msg('Ingen har valt något än.', { id: 'picked.nothing', desc: 'When nobody has picked anything' });
  return items.every(({ n }) => !n || n === respondents)
    ? msg('Ni har valt samma saker.', { id: 'picked.same', desc: 'When all have picked the same' })
    : msg('Sektorerna har valt lika. Skillnaderna finns inom dem.', {
        id: 'picked.sectors-alike',
        desc: 'When respondents have picked differently, and the shares of the sectors are the same',
      });
}

function largestDifference(most: ComparedRowView, { items }: ComparisonView, l10n: LocaleController): string {
  const name = withoutStop(most.name);
  const tied = items.filter(({ difference }) => Math.abs(difference - most.difference) < ROUNDING).length;
  const { msg } = l10n;
  const differing = items.filter(({ difference }) => difference > 0).length;
  const n = numberWord(tied, l10n);
  if (differing === 1)
    return msg(str`Era val skiljer sig bara när det gäller ”${name}”.`, {
      id: 'picked.only',
      desc: '0: the one thing that not all, and not none, have picked',
    });
  if (tied === 1)
    return msg(str`Era val skiljer sig mest när det gäller ”${name}”.`, {
      id: 'picked.most',
      desc: '0: what they pick most differently',
    });
  return tied === differing
    ? msg(str`Era val skiljer sig i ${n} fall, bland annat ”${name}”.`, {
        id: 'picked.several',
        desc: '0: how many things they pick differently, two or more; 1: one of them',
      })
    : msg(str`Era val skiljer sig mest i ${n} fall, bland annat ”${name}”.`, {
        id: 'picked.most-of-several',
        desc: '0: how many things they pick most differently, two or more; 1: one of them',
      });
}

/** How many of a sector. */
function sectorShare({ n, of }: SectorView, l10n: LocaleController): string {
  const { msg } = l10n;
  if (!n) return msg('ingen', { id: 'picked.by-nobody', desc: 'How many of a sector have picked something: nobody' });
  if (n < of) return pickedOf(n, of, l10n);
  return of === 1
    ? msg('den enda som har svarat', {
        id: 'picked.by-only',
        desc: 'How many of a sector have picked something: its only respondent',
      })
    : msg('alla', { id: 'picked.by-everybody', desc: 'How many of a sector have picked something: all' });
}

export const picksStyles = css`
  .picks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    min-height: 1em;
  }
`;
