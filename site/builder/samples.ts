/** Invented answers, so that the preview can show what comes after the questions. The same every time. */
import { INSTRUMENTS, SECTORS, type InstrumentName } from '../../src/catalog.js';
import { instrumentContent } from '../../src/content/instrument-content.js';
import { stepsOf } from '../../src/iop-quiz/quiz.js';
import { encodeAnswers, type Answer, type Instrument, type Kind } from '../../src/scoring/index.js';
import { itemsOf } from '../../src/scoring/instrument.js';

/** Answer codes of an instrument: one for a widget that is answered, several for a comparison. */
export interface Sample {
  readonly code: string;
  readonly codes: string;
  /** The first step with questions. */
  readonly step: string;
}

/** What is answered in turn, differently by each of the three parties. */
const TURNS: Readonly<Record<Kind, readonly (readonly (Answer | undefined)[])[]>> = {
  rated: [
    // One area that is strong and one that is weak: the finding says something.
    [4, 3, 3, 4, 4, 3, 3, 3, 2, 3, 3, 1, 4, 4, 4, 4, 4, 4, 3, 4],
    [3, 4, 2, 4, 1, 5],
    [4, 2, 3, 1, 5, 4, 3],
  ],
  pick: [
    [5, undefined, 5],
    [undefined, 5, 5, undefined],
    [5, undefined, undefined, 5, undefined],
  ],
  'yes-no': [
    [5, 5, 3, 5, 1],
    [5, 3],
    [5, 1, 3],
  ],
};

const FIRST_STEP = {
  'five-k': ({ dimensions }: Instrument) => dimensions[0]!.id,
  // All of its questions are in one step.
  'factor-checklist': () => 'list',
  'iop-quiz': (structure: Instrument) => stepsOf(structure)[0]!,
};

function codeOf(instrument: Instrument, party: number): string {
  const turns = TURNS[instrument.kind ?? 'rated'][party]!;
  const answers = Object.fromEntries(
    itemsOf(instrument).flatMap(({ id }, at) => {
      const answer = turns[at % turns.length];
      return answer === undefined ? [] : [[id, answer] as const];
    }),
  );
  return encodeAnswers(instrument, { answers, sector: SECTORS[party]! });
}

export function sampleOf(name: InstrumentName): Sample {
  const { structure } = instrumentContent(name);
  const codes = SECTORS.map((_sector, party) => codeOf(structure, party));
  return { code: codes[0]!, codes: codes.join(' '), step: FIRST_STEP[INSTRUMENTS[name]](structure) };
}
