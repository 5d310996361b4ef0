/** Statements rated by a few: a dot for each party. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { Room } from '../../localization/locale-controller.js';
import { SCALE } from '../../scoring/instrument.js';
import type { Dot, Facts } from '../rows.js';
import { sectorShape, sectorWords } from '../../charts/sector-icon.js';
import type { Group, Way } from '../presentation.js';
import { agreementWord, capital, mean, rangeText, whole } from '../words.js';

export const ratedRoom: Room = {
  sv: () => import('../../localization/generated/samsyn-rated.sv.js'),
  en: () => import('../../localization/generated/samsyn-rated.en.js'),
};

/** Place of a value 1–5 on the line. */
export const at = (value: number): string => `${(value - 1) * 25}%`;

/** Dots nearer than this, in steps of the scale, would cover each other on a narrow screen. */
const NEAR = 0.24;
/** Height of a dot with the space above it, in em. */
const STOREY = 1.125;

export interface Placed extends Pick<Dot, 'sector' | 'value'> {
  /** 0 on the line, 1 above it. */
  readonly level: number;
}

/** One dot a respondent, each on the lowest level where it covers no other. */
export function placed(dots: readonly Dot[]): Placed[] {
  const all: Placed[] = [];
  for (const { sector, value, count } of dots) {
    for (let i = 0; i < count; i++) {
      const taken = new Set(all.filter((other) => Math.abs(other.value - value) < NEAR).map(({ level }) => level));
      let level = 0;
      while (taken.has(level)) level++;
      all.push({ sector, value, level });
    }
  }
  return all;
}

/** A line from 1 to 5, with what is drawn above it. In em, as all that stands beside text. */
export function track(
  height: number,
  above: SVGTemplateResult | string,
  line: SVGTemplateResult | string,
  className = '',
): TemplateResult {
  return html`<div class="track ${className}">
    <svg height="${height + 2}em" aria-hidden="true">
      ${svg`<svg y="${height}em">${line}<line class="base" x2="100%"></line>
      ${SCALE.map((step) => svg`<line class="base" x1=${at(step)} x2=${at(step)} y1="-.3em" y2=".3em"></line><text x=${at(step)} y="1.5em" text-anchor="middle">${step}</text>`)}
      ${above}</svg>`}
    </svg>
  </div>`;
}

export const shapeAt = (sector: Placed['sector'], x: string, y: number): SVGTemplateResult =>
  svg`<svg x=${x} y="${y}em"><svg x="-.5em" y="-.5em" width="1em" height="1em" viewBox="-10 -10 20 20">${sectorShape(sector)}</svg></svg>`;

export const meanLine = (row: Facts): SVGTemplateResult | string =>
  row.mean === null ? '' : svg`<line class="mean" x1=${at(row.mean)} x2=${at(row.mean)} y1="-.75em" y2=".75em"></line>`;

export const rated: Way = {
  title: (msg) => msg('Påstående för påstående', { id: 'rated.items', desc: 'Heading of the statements' }),
  listOrder: (msg) =>
    msg('som i självtestet', { id: 'rated.as-asked', desc: 'Choice: in the order of the self-check' }),
  key: (msg) =>
    msg(
      '1 betyder ”stämmer inte alls” och 5 ”stämmer helt”. Det ljusa bandet visar hur långt svaren går isär, och strecket är medelvärdet.',
      { id: 'rated.key-dots', desc: 'Explains the dots' },
    ),

  picture(row) {
    const all = placed(row.dots);
    const band = row.range
      ? svg`<rect class="range" x=${at(row.range[0])} width="${(row.range[1] - row.range[0]) * 25}%" y="-.25em" height=".5em"></rect>${meanLine(row)}`
      : '';
    return track(
      Math.max(0, ...all.map(({ level }) => level)) * STOREY + 0.75,
      svg`${all.map(({ sector, value, level }) => shapeAt(sector, at(value), -level * STOREY))}`,
      band,
    );
  },

  apart: ({ gap }, _facing, l10n) =>
    gap === null
      ? ''
      : l10n.msg(str`${mean(gap, l10n)} steg isär`, {
          id: 'rated.apart',
          desc: 'Distance between sectors or parties. 0: steps of the scale',
        }),

  details(row, l10n) {
    const { msg } = l10n;
    return [
      msg(str`svar ${rangeText(row.range, l10n)}`, { id: 'rated.range', desc: '0: lowest and highest answer' }),
      ...detailsOfAll(row, l10n),
    ].join(', ');
  },

  value: ({ mean: value }, _facing, l10n) => mean(value, l10n),

  answers(row, _facing, l10n) {
    const { msg } = l10n;
    const words = sectorWords(msg);
    const [first, ...others] = row.sectors;
    if (!others.length)
      return msg(str`Svaren går från ${whole(row.range![0], l10n)} till ${whole(row.range![1], l10n)}.`, {
        id: 'rated.from-to',
        desc: '0: lowest answer, 1: highest',
      });
    const begin = msg(str`${words[first!.sector]} svarar ${rangeText(first!.range, l10n)}`, {
      id: 'rated.answers',
      desc: 'Begins a list. 0: a sector, 1: its answers',
    });
    return `${capital(l10n.list([begin, ...others.map(({ sector, range }) => `${words[sector]} ${rangeText(range, l10n)}`)]))}.`;
  },

  agreed({ items }, msg) {
    const compared = items.filter(({ quadrant }) => quadrant);
    const agreed = compared.filter(({ quadrant }) => quadrant!.endsWith('agree'));
    return compared.length
      ? msg(str`Ni är eniga om ${agreed.length} av ${compared.length} påståenden.`, {
          id: 'rated.agreed',
          desc: '0: how many statements they agree on, 1: of how many',
        })
      : '';
  },

  same: (facing, msg) => rated.agreed(facing, msg),

  most: (name, msg) =>
    msg(str`Ni ser mest olika på ”${name}”.`, {
      id: 'rated.most',
      desc: '0: the statement that they see most differently',
    }),

  ask(place, what, a, b, msg) {
    switch (place) {
      case 0:
        return b
          ? msg(str`Vilka händelser ligger bakom svaren på ”${what}”, i ${a} och i ${b}?`, {
              id: 'rated.event-sectors',
              desc: 'Question. 0: statement, 1 and 2: sectors',
            })
          : msg(str`Vilka händelser ligger bakom era svar på ”${what}”?`, {
              id: 'rated.event',
              desc: 'Question. 0: statement',
            });
      case 1:
        return askMeaning(what, a, b, msg);
      default:
        return b
          ? msg(str`Vad ser ${a} som ${b} inte ser, och tvärtom, när det gäller ”${what}”?`, {
              id: 'rated.see-sectors',
              desc: 'Question. 0 and 1: sectors, 2: statement',
            })
          : msg(str`Vad ser en av er som en annan inte ser, när det gäller ”${what}”?`, {
              id: 'rated.see',
              desc: 'Question. 0: statement',
            });
    }
  },

  groups({ items }, msg) {
    const which = (wanted: Facts['quadrant']): readonly Facts[] => items.filter(({ quadrant }) => quadrant === wanted);
    return [
      {
        name: msg('eniga och starka', {
          id: 'rated.high-agree',
          desc: 'After a number of statements: agreed and strong',
        }),
        advice: msg('Det här bär er. Säg det högt till varandra.', {
          id: 'rated.high-agree-advice',
          desc: 'About what they agree is strong',
        }),
        dots: [
          [60, 30],
          [76, 30],
          [60, 14],
          [76, 14],
        ],
        rows: which('high-agree'),
      },
      {
        name: msg('oeniga, mest starka', {
          id: 'rated.high-differ',
          desc: 'After a number of statements: they differ, most find it strong',
        }),
        advice: msg('Någon ser något som de andra inte ser. Fråga.', {
          id: 'rated.high-differ-advice',
          desc: 'About what most find strong',
        }),
        dots: [
          [20, 30],
          [44, 30],
          [64, 30],
          [80, 30],
        ],
        rows: which('high-differ'),
      },
      {
        name: msg('eniga och svaga', { id: 'rated.low-agree', desc: 'After a number of statements: agreed and weak' }),
        advice: msg('Ni ser samma brist. Här kan ni börja direkt.', {
          id: 'rated.low-agree-advice',
          desc: 'About what they agree is weak',
        }),
        dots: [
          [10, 30],
          [26, 30],
          [10, 14],
          [26, 14],
        ],
        rows: which('low-agree'),
      },
      {
        name: msg('oeniga, mest svaga', {
          id: 'rated.low-differ',
          desc: 'After a number of statements: they differ, most find it weak',
        }),
        advice: msg('Ta god tid på er. Fråga innan ni löser.', {
          id: 'rated.low-differ-advice',
          desc: 'About what most find weak',
        }),
        dots: [
          [6, 30],
          [24, 30],
          [40, 30],
          [74, 30],
        ],
        rows: which('low-differ'),
      },
    ] satisfies Group[];
  },
};

/** What few and many have in common. */
export function detailsOfAll(row: Facts, l10n: Parameters<Way['details']>[1]): string[] {
  const { msg } = l10n;
  return [
    msg(str`medel ${mean(row.mean, l10n)}`, { id: 'rated.average', desc: '0: mean' }),
    agreementWord(row, msg),
    ...(row.unknown
      ? [msg(str`vet inte: ${row.unknown}`, { id: 'rated.unknown', desc: "0: how many answered don't know" })]
      : []),
  ];
}

/** What the words mean to each: asked of statements and of what is picked. */
export const askMeaning = (
  what: string,
  a: string | undefined,
  b: string | undefined,
  msg: Parameters<Way['ask']>[4],
): string =>
  b
    ? msg(str`Vad betyder ”${what}” i ${a}, och vad betyder det i ${b}?`, {
        id: 'joint.mean-sectors',
        desc: 'Question. 0: statement or what was picked, 1 and 2: sectors',
      })
    : msg(str`Vad menar var och en av er med ”${what}”?`, {
        id: 'joint.mean',
        desc: 'Question. 0: statement or what was picked',
      });
