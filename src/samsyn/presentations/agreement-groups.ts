/** Statements in four groups: strong or weak, agreed or not. */
import type { MsgFn } from '../../localization/locale-controller.js';
import type { RowGroup } from '../presentation.js';
import type { ComparedRowView } from '../rows.js';

export function agreementGroups(items: readonly ComparedRowView[], msg: MsgFn): readonly RowGroup[] {
  const rowsIn = (wanted: ComparedRowView['quadrant']): readonly ComparedRowView[] =>
    items.filter(({ quadrant }) => quadrant === wanted);
  return [
    {
      name: msg('där ni är eniga, 3 eller högre', {
        id: 'rated.high-agree',
        desc: 'After a number of statements: agreed and strong',
      }),
      advice: msg('Här ser ni lika. Det som ligger på 4 eller högre kan ni bygga på.', {
        id: 'rated.high-agree-advice',
        desc: 'About what they agree is strong',
      }),
      dots: [
        [60, 30],
        [76, 30],
        [60, 14],
        [76, 14],
      ],
      rows: rowsIn('high-agree'),
    },
    {
      name: msg('där ni är oeniga, medel 3 eller högre', {
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
      rows: rowsIn('high-differ'),
    },
    {
      name: msg('där ni är eniga, under 3', {
        id: 'rated.low-agree',
        desc: 'After a number of statements: agreed and weak',
      }),
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
      rows: rowsIn('low-agree'),
    },
    {
      name: msg('där ni är oeniga, medel under 3', {
        id: 'rated.low-differ',
        desc: 'After a number of statements: they differ, most find it weak',
      }),
      advice: msg('Ta god tid på er. Fråga innan ni letar efter lösningar.', {
        id: 'rated.low-differ-advice',
        desc: 'About what most find weak',
      }),
      dots: [
        [6, 30],
        [24, 30],
        [40, 30],
        [74, 30],
      ],
      rows: rowsIn('low-differ'),
    },
  ];
}
