/** Answers of parties, for stories and tests: the same every time. */
import { conditions, fiveK, motives } from '../src/content/index.js';
import type { NamedResponse } from '../src/index.js';
import { encodeAnswers, SCALE, SECTORS, type Instrument, type ScaleValue, type Sector } from '../src/scoring/index.js';

const itemsOf = ({ dimensions }: Instrument): string[] => dimensions.flatMap(({ items }) => items.map(({ id }) => id));

/** Answers in the order of the instrument, a digit each; 0 for none. */
export function answered(instrument: Instrument, digits: string, sector?: Sector, name?: string): NamedResponse {
  const answers = Object.fromEntries(
    itemsOf(instrument).flatMap((id, at) => (Number(digits[at]) ? [[id, Number(digits[at]) as ScaleValue]] : [])),
  );
  return { answers, ...(sector && { sector }), ...(name && { name }) };
}

/** Five parties of three sectors, who differ most on time, horizon and pace. */
export const FIVE: readonly NamedResponse[] = [
  answered(fiveK.structure, '44354444335534453444', 'public', 'Kommunen'),
  answered(fiveK.structure, '45344543424533444434', 'public', 'Regionen'),
  answered(fiveK.structure, '34454345334243454451', 'private', 'Företaget'),
  answered(fiveK.structure, '43544434542143154453', 'civil', 'Föreningen'),
  answered(fiveK.structure, '44455434441254255443', 'civil', 'Församlingen'),
];

export const THREE: readonly NamedResponse[] = [FIVE[0]!, FIVE[2]!, FIVE[3]!];

/** As they would stand in an e-mail. */
export const asText = (responses: readonly NamedResponse[], instrument: Instrument = fiveK.structure): string =>
  responses.map((response) => `${response.name ?? ''}: ${encodeAnswers(instrument, response)}`).join('\n');

/** Numbers from 0 to 1 that look like chance and are the same every time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Many, with sectors that lean in different ways. */
export function many(count: number, instrument: Instrument = fiveK.structure): NamedResponse[] {
  const next = chance(7);
  return Array.from({ length: count }, (_none, at): NamedResponse => {
    const sector = SECTORS[at % 3]!;
    const answers = Object.fromEntries(
      itemsOf(instrument).map((id, item) => {
        const middle = 3.2 + Math.sin(item * 1.7 + (at % 3) * (item % 4) * 0.8) * 1.2;
        return [id, SCALE[Math.min(4, Math.max(0, Math.round(middle + (next() + next() - 1) * 2) - 1))]!];
      }),
    );
    return { answers, sector };
  });
}

export const ALL_AGREE: readonly NamedResponse[] = [
  answered(fiveK.structure, '44544454445444544454', 'public'),
  answered(fiveK.structure, '44544454445444544454', 'private'),
  answered(fiveK.structure, '44544454445444544454', 'civil'),
];

export const ALL_WEAK: readonly NamedResponse[] = [
  answered(fiveK.structure, '22122212212221222122', 'public'),
  answered(fiveK.structure, '22122212212221222122', 'civil'),
];

/** Hindering statements among them. */
export const HINDRANCES: readonly NamedResponse[] = [
  answered(conditions.structure, '454344353411223345', 'public', 'Kommunen'),
  answered(conditions.structure, '434454455442534155', 'civil', 'Föreningen'),
  answered(conditions.structure, '345344443512343254', 'private', 'Företaget'),
];

export const PICKED: readonly NamedResponse[] = [
  answered(motives.structure, '505050505000', 'public', 'Kommunen'),
  answered(motives.structure, '550000500500', 'public', 'Regionen'),
  answered(motives.structure, '005500505055', 'civil', 'Föreningen'),
];

/** One that is good, and one of each fault. */
export function faultyText(): string {
  const [first, second] = THREE.map((response) => encodeAnswers(fiveK.structure, response));
  const at = second!.length - 3;
  return [
    'Hej! Här är koderna.',
    `Kommunen: ${first}`,
    `Kommunen igen: ${first}`,
    `Företaget: ${second!.slice(0, at)}${second![at] === '7' ? '8' : '7'}${second!.slice(at + 1)}`,
    `Avklippt: ${second!.slice(0, 20)}`,
    `Fel test: ${encodeAnswers(motives.structure, PICKED[0]!)}`,
    `Ny version: ${encodeAnswers({ ...fiveK.structure, version: 2 }, THREE[0]!)}`,
  ].join('\n');
}
