/** What a result says, in one sentence that can be said aloud at a meeting, and with its numbers in the line below. Printed for every outcome in test/sentences/. */
import { str } from '@lit/localize';
import type { ResultRow } from '../charts/result-rows.js';
import type { LocaleController } from '../localization/locale-controller.js';
import { numberWord } from '../localization/number-words.js';
import type { InstrumentResult } from '../scoring/score.js';
import { capital, detail, names, type Facts, type FindingSource } from './finding-detail.js';
import { isMostlyUnknown, statementsOf } from './statements.js';
import type { ScoredViewModel } from './view-model.js';

export interface Finding {
  readonly sentence: string;
  /** Its numbers. */
  readonly detail: string;
}

export function findingOf(source: FindingSource): Finding {
  const { result, rows, l10n } = source;
  const scored = rows.filter(({ mean }) => mean !== null);
  if (isMostlyUnknown(result)) return unknownFinding(source, scored.length);
  // Stable: of equals the first in the order of the instrument stays first.
  const falling = [...scored].sort((a, b) => b.mean! - a.mean!);
  const rising = [...scored].sort((a, b) => a.mean! - b.mean!);
  const [highest, lowest] = [falling[0], rising[0]];
  if (!highest || !lowest) return { sentence: nothingScored(l10n), detail: tooFew(result, l10n) };
  const facts: Facts = {
    ...source,
    scored,
    unscored: rows.filter(({ mean }) => mean === null),
    strong: falling.filter(({ band }) => band === 'strength'),
    weak: rising.filter(({ band }) => band === 'concern'),
    highest,
    lowest,
  };
  if (facts.unscored.length) return partial(facts);
  return rows.length > 1 ? (alikeFinding(facts) ?? compared(facts)) : compared(facts);
}

const nothingScored = ({ msg }: LocaleController): string =>
  msg('Svaren räcker inte till en bild än.', {
    id: 'finding.none',
    desc: 'The result in a sentence, when no area has enough answers',
  });

function tooFew({ total, answered, unknown }: InstrumentResult, { msg }: LocaleController): string {
  if (!total)
    return msg('Det finns inga värden att visa.', {
      id: 'finding.no-scores',
      desc: 'Below the finding, when the page gives no mean for any area',
    });
  if (!answered && !unknown)
    return msg('Ni har inte svarat än. Minst hälften av påståendena i en del behöver ett svar.', {
      id: 'finding.no-answers',
      desc: 'Below the finding, when every statement was skipped',
    });
  return msg('Minst hälften av påståendena i en del behöver ett svar.', {
    id: 'finding.half',
    desc: 'Below the finding, when no area has enough answers',
  });
}

function unknownFinding({ result: { unknown, total }, l10n }: FindingSource, scored: number): Finding {
  const { msg } = l10n;
  const count =
    unknown === total
      ? msg('Alla svar är ”vet inte”.', {
          id: 'finding.all-unknown',
          desc: 'Below the finding, when every answer is don’t know',
        })
      : msg(str`${l10n.number(unknown)} av ${l10n.number(total)} svar är ”vet inte”.`, {
          id: 'finding.many-unknown',
          desc: "Below the finding. 0: number of answers don't know, 1: number of statements, two or more",
        });
  const picture = msg('Det räcker inte till en bild.', {
    id: 'finding.no-picture',
    desc: 'After the number of answers that are don’t know, when no area has enough answers',
  });
  return {
    sentence: msg('Ni vet inte än. Det är också ett svar: ta reda på vem som vet.', {
      id: 'finding.unknown',
      desc: 'The result in a sentence, when half of the answers or more are don’t know',
    }),
    detail: scored ? count : `${count} ${picture}`,
  };
}

/** All answers are the same, or all areas are; undefined when neither is. */
function alikeFinding({ alike, result, rows, highest, lowest, strong, weak, l10n }: Facts): Finding | undefined {
  const { msg } = l10n;
  const count = numberWord(rows.length, l10n);
  if (alike && result.answered === result.total)
    return {
      sentence: msg('Alla svar är likadana. Välj själva vilken del ni vill börja med.', {
        id: 'finding.alike',
        desc: 'The result in a sentence, when every answer is the same',
      }),
      detail: msg(str`Alla delar ligger på ${highest.value}.`, {
        id: 'finding.alike.detail',
        desc: 'Below the finding. 0: the mean that all areas share',
      }),
    };
  if (highest.value !== lowest.value) return undefined;
  const sentence =
    rows.length === 2
      ? msg(str`Båda delarna ligger lika, på ${highest.value}. Börja där ett enskilt svar är lägst.`, {
          id: 'finding.level.two',
          desc: 'The result in a sentence, when two areas have the same mean. 0: the mean',
        })
      : msg(str`De ${count} delarna ligger lika, på ${highest.value}. Börja där ett enskilt svar är lägst.`, {
          id: 'finding.level',
          desc: 'The result in a sentence, when all areas have the same mean. 0: their number as a word, 1: the mean',
        });
  return { sentence, detail: levelDetail(strong.length > 0, weak.length > 0, l10n) };
}

function levelDetail(strong: boolean, weak: boolean, { msg }: LocaleController): string {
  if (strong) return msg('Alla är styrkor.', { id: 'finding.level.strong', desc: 'Below the finding: all areas' });
  if (weak) return msg('Alla är svaga punkter.', { id: 'finding.level.weak', desc: 'Below the finding: all areas' });
  return msg('Alla ligger mellan svag punkt och styrka.', {
    id: 'finding.level.between',
    desc: 'Below the finding: all areas have the same mean, in between',
  });
}

function compared(facts: Facts): Finding {
  const { rows, strong, weak, lowest, highest, l10n } = facts;
  const { msg } = l10n;
  const count = numberWord(rows.length, l10n);
  if (rows.length > 1 && weak.length === rows.length)
    return {
      sentence: msg('Ni har mycket kvar att bygga. Välj en sak och börja där.', {
        id: 'finding.all-weak',
        desc: 'The result in a sentence, when every area is a weak point',
      }),
      detail:
        rows.length === 2
          ? msg(str`Båda delarna är svaga punkter. Närmast är ${highest.inline} (${highest.value}).`, {
              id: 'finding.all-weak.two',
              desc: 'Below the finding, of two areas. 0: the one with the highest mean, 1: its mean',
            })
          : msg(str`Alla ${count} delar är svaga punkter. Närmast är ${highest.inline} (${highest.value}).`, {
              id: 'finding.all-weak.detail',
              desc: 'Below the finding. 0: number of areas as a word, 1: the one with the highest mean, 2: its mean',
            }),
    };
  if (rows.length > 1 && strong.length === rows.length)
    return {
      sentence:
        rows.length === 2
          ? msg('Båda delarna är styrkor. Fråga dem som inte har svarat om de håller med.', {
              id: 'finding.all-strong.two',
              desc: 'The result in a sentence, when both of two areas are strengths',
            })
          : msg(str`Alla ${count} delar är styrkor. Fråga dem som inte har svarat om de håller med.`, {
              id: 'finding.all-strong',
              desc: 'The result in a sentence, when every area is a strength. 0: their number as a word',
            }),
      detail: msg(str`Lägst ligger ${lowest.inline}, på ${lowest.value}.`, {
        id: 'finding.all-strong.detail',
        desc: 'Below the finding. 0: the area with the lowest mean, 1: its mean',
      }),
    };
  return { sentence: leading(facts), detail: detail(facts) };
}

/** By the strongest and the weakest area. */
function leading(facts: Facts): string {
  const { strong, weak, unscored, scored, rows, l10n } = facts;
  const { msg } = l10n;
  const [best] = strong;
  const [worst] = weak;
  const s = best && clause(facts, best, 'strength');
  const w = worst && clause(facts, worst, 'concern');
  if (s && w)
    return msg(str`${capital(s, l10n)}, men ${w}.`, {
      id: 'finding.strong-and-weak',
      desc: 'The result in a sentence. 0: clause on the strongest area, 1: clause on the weakest one',
    });
  if (w)
    return msg(str`${capital(w, l10n)}. Börja där.`, {
      id: 'finding.weak',
      desc: 'The result in a sentence, when nothing is a strength. 0: clause on the weakest area',
    });
  if (s)
    return unscored.length || rows.length === 1
      ? `${capital(s, l10n)}.`
      : msg(str`${capital(s, l10n)}, och ingenting är en svag punkt.`, {
          id: 'finding.strong',
          desc: 'The result in a sentence, when nothing is a weak point. 0: clause on the strongest area',
        });
  if (rows.length === 1)
    return msg('Ni är på väg. Börja där ett enskilt svar är lägst.', {
      id: 'finding.between.one',
      desc: 'The result in a sentence, when the only area is in between',
    });
  return unscored.length
    ? msg(str`Ni är på väg med ${names(scored, l10n)}.`, {
        id: 'finding.between.some',
        desc: 'The result in a sentence, when areas are in between and others have too few answers. 0: list of the first',
      })
    : msg('Ni är på väg i alla delar. Börja där ett enskilt svar är lägst.', {
        id: 'finding.between',
        desc: 'The result in a sentence, when every area is in between',
      });
}

/** What it says of one area: in its own words, else by its name. */
function clause({ dimensions, l10n: { msg } }: Facts, { id, inline }: ResultRow, band: 'strength' | 'concern'): string {
  const own = dimensions[id]?.finding?.[band];
  if (own) return own;
  return band === 'strength'
    ? msg(str`${inline} är en styrka`, {
        id: 'finding.is-strength',
        desc: 'A clause, of custom content. 0: an area within a sentence',
      })
    : msg(str`${inline} är en svag punkt`, {
        id: 'finding.is-weak',
        desc: 'A clause, of custom content. 0: an area within a sentence',
      });
}

/** Some areas have too few answers. */
function partial(facts: Facts): Finding {
  const { unscored, result, l10n } = facts;
  const { msg } = l10n;
  const skipped = result.total - result.answered - result.unknown;
  const nothing = msg(str`Om ${names(unscored, l10n)} vet vi inget än.`, {
    id: 'finding.unscored',
    desc: 'After the finding on the other areas. 0: list of the areas with too few answers',
  });
  const left = l10n.plural(skipped, {
    one: msg('Ett påstående är inte besvarat.', { id: 'finding.unanswered.one', desc: 'Below the finding' }),
    other: msg(str`${l10n.number(skipped)} påståenden är inte besvarade.`, {
      id: 'finding.unanswered.other',
      desc: 'Below the finding. 0: number of statements without an answer',
    }),
  });
  return {
    sentence: `${leading(facts)} ${nothing}`,
    detail: skipped ? `${detail(facts)} ${left}` : detail(facts),
  };
}

/** That of the answers that a visitor has given. */
export function findingOfAnswers(
  model: Pick<ScoredViewModel, 'structure' | 'text' | 'answers' | 'result' | 'l10n'>,
  rows: readonly ResultRow[],
): Finding {
  const statements = statementsOf(model);
  const same = (of: (each: (typeof statements)[number]) => unknown): boolean => new Set(statements.map(of)).size === 1;
  return findingOf({
    result: model.result,
    rows,
    dimensions: model.text.dimensions,
    alike: statements.length > 1 && same(({ answer }) => answer) && same(({ value }) => value),
    l10n: model.l10n,
  });
}
