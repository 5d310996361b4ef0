/** Then and now of a group, in words. */
import { str } from '@lit/localize';
import type { LocaleController, MsgFn } from '../../localization/locale-controller.js';
import { numberWord } from '../../localization/number-words.js';
import { capitalized, withoutStop } from '../words.js';
import type { ChangedRow, ThenAndNow } from './changes.js';
import { pickedText } from './row-words.js';

export const thenAndNowTitle = (msg: MsgFn): string =>
  msg('Då och nu', { id: 'then.title', desc: 'Heading: an earlier time beside the present one' });

/** When it was, within a sentence: "i mars"; "förra gången" where nothing says it. @param now decides whether the month is enough */
export function whenInline(saved: string | undefined, { msg, locale }: LocaleController, now: Date): string {
  if (!saved) return msg('förra gången', { id: 'then.last-time', desc: 'An earlier time, within a sentence' });
  const day = new Date(`${saved}T12:00`);
  const months = (now.getFullYear() - day.getFullYear()) * 12 + now.getMonth() - day.getMonth();
  const language = locale === 'en' ? 'en-GB' : locale;
  if (months > 11) return day.toLocaleDateString(language, { month: 'long', year: 'numeric' });
  if (months < 1) {
    const date = day.toLocaleDateString(language, { day: 'numeric', month: 'long' });
    return msg(str`den ${date}`, {
      id: 'then.on-day',
      desc: 'An earlier time, within a sentence, after "Sedan". 0: day and month',
    });
  }
  const month = day.toLocaleDateString(language, { month: 'long' });
  return msg(str`i ${month}`, {
    id: 'then.in-month',
    desc: 'An earlier time, within a sentence, after "Sedan". 0: a month',
  });
}

/** What has become of the group since then; for every outcome a sentence or two. Printed in test/sentences/. */
export function changeSentence(changes: ThenAndNow, l10n: LocaleController, now = new Date()): string {
  const { msg } = l10n;
  const when = whenInline(changes.date, l10n, now);
  if (changes.isTooFew) return tooFew(changes, l10n);
  if (!changes.rows.length)
    return msg('Inget påstående har tillräckligt många svar både då och nu för att jämföra.', {
      id: 'then.no-rows',
      desc: 'When no statement was answered by enough of those who are compared, at both times',
    });
  if (changes.isPicked) return pickedSentence(changes, when, l10n);
  const rows = (wanted: ChangedRow['direction']): readonly ChangedRow[] =>
    changes.rows.filter(({ direction }) => direction === wanted);
  const [nearer, further] = [rows('nearer'), rows('further')];
  if (nearer.length && further.length)
    return `${nearerSentence(nearer.length, when, l10n)} ${furtherSentence(further, l10n)}`;
  if (nearer.length) return `${nearerSentence(nearer.length, when, l10n)} ${noneFurther(msg)}`;
  if (further.length) return onlyFurther(further, when, l10n);
  const moved = rows('moved');
  return moved.length
    ? movedSentence(moved, when, l10n)
    : msg(str`Sedan ${when} har ingenting ändrats tydligt.`, {
        id: 'then.nothing',
        desc: 'When no statement has clearly changed. 0: an earlier time, within a sentence',
      });
}

function tooFew({ areSame, of: [then, now] }: ThenAndNow, l10n: LocaleController): string {
  const { msg } = l10n;
  if (areSame && !then)
    return msg('Ingen part har svarat båda gångerna. Därför visas bara svaren nu.', {
      id: 'then.no-match',
      desc: 'When no name is there both then and now',
    });
  if (areSame)
    return msg('Det är för få parter som har svarat båda gångerna för att jämföra.', {
      id: 'then.few-matches',
      desc: 'When too few names are there both then and now',
    });
  return then < now
    ? msg('Det är för få svar från förra gången för att jämföra.', {
        id: 'then.few-before',
        desc: 'When too few had answered the earlier time',
      })
    : msg('Det är för få svar för att jämföra med förra gången.', {
        id: 'then.few-now',
        desc: 'When too few have answered now to compare with the earlier time',
      });
}

function nearerSentence(count: number, when: string, l10n: LocaleController): string {
  const { msg } = l10n;
  const n = numberWord(count, l10n);
  return l10n.plural(count, {
    one: msg(str`Sedan ${when} har ni närmat er varandra i en fråga.`, {
      id: 'then.nearer.one',
      desc: '0: an earlier time, within a sentence',
    }),
    other: msg(str`Sedan ${when} har ni närmat er varandra i ${n} frågor.`, {
      id: 'then.nearer.other',
      desc: '0: an earlier time, within a sentence, 1: how many statements, two or more',
    }),
  });
}

const noneFurther = (msg: MsgFn): string =>
  msg('Ingenstans går ni längre isär.', { id: 'then.none-further', desc: 'After on how many they have come closer' });

const about = ({ short, name }: ChangedRow, msg: MsgFn): string =>
  short ??
  msg(str`”${withoutStop(name)}”`, { id: 'then.quoted', desc: 'A statement, after "about". 0: the statement' });

/** The first of them is the one that has moved furthest. */
function furtherSentence(rows: readonly ChangedRow[], l10n: LocaleController): string {
  const { msg } = l10n;
  const what = about(rows[0]!, msg);
  const n = numberWord(rows.length, l10n);
  return l10n.plural(rows.length, {
    one: msg(str`Om ${what} går ni längre isär.`, {
      id: 'then.further.one',
      desc: '0: what a statement is about, within a sentence',
    }),
    other: msg(str`I ${n} frågor går ni längre isär, bland annat om ${what}.`, {
      id: 'then.further.other',
      desc: '0: how many statements, two or more, 1: what one of them is about, within a sentence',
    }),
  });
}

function onlyFurther(rows: readonly ChangedRow[], when: string, l10n: LocaleController): string {
  const { msg } = l10n;
  const what = about(rows[0]!, msg);
  const n = numberWord(rows.length, l10n);
  return l10n.plural(rows.length, {
    one: msg(str`Sedan ${when} går ni längre isär om ${what}. I övrigt är ni ungefär lika eniga som då.`, {
      id: 'then.only-further.one',
      desc: '0: an earlier time, within a sentence, 1: what a statement is about, within a sentence',
    }),
    other: msg(str`Sedan ${when} går ni längre isär i ${n} frågor, bland annat om ${what}.`, {
      id: 'then.only-further.other',
      desc: '0: an earlier time, within a sentence, 1: how many statements, 2: what one of them is about',
    }),
  });
}

/** As near as then, at another level. */
function movedSentence(rows: readonly ChangedRow[], when: string, l10n: LocaleController): string {
  const { msg } = l10n;
  const [up, down] = [1, -1].map(
    (sign) => rows.filter(({ then, now }) => Math.sign(now.mean - then.mean) === sign).length,
  );
  const begin = msg(str`Sedan ${when} är ni ungefär lika eniga.`, {
    id: 'then.as-near',
    desc: 'When they are as near to each other as then, with other answers. 0: an earlier time, within a sentence',
  });
  const parts = [...(up ? [higher(up, l10n)] : []), ...(down ? [lower(down, l10n)] : [])];
  const answers = msg(str`Svaren är ${l10n.list(parts)}.`, {
    id: 'then.answers-are',
    desc: '0: "clearly higher on two questions and clearly lower on one question"',
  });
  return `${begin} ${answers}`;
}

function higher(count: number, l10n: LocaleController): string {
  const { msg } = l10n;
  const n = numberWord(count, l10n);
  return l10n.plural(count, {
    one: msg('tydligt högre i en fråga', { id: 'then.higher.one', desc: 'After "Svaren är"' }),
    other: msg(str`tydligt högre i ${n} frågor`, { id: 'then.higher.other', desc: 'After "Svaren är". 0: how many' }),
  });
}

function lower(count: number, l10n: LocaleController): string {
  const { msg } = l10n;
  const n = numberWord(count, l10n);
  return l10n.plural(count, {
    one: msg('tydligt lägre i en fråga', { id: 'then.lower.one', desc: 'After "Svaren är"' }),
    other: msg(str`tydligt lägre i ${n} frågor`, { id: 'then.lower.other', desc: 'After "Svaren är". 0: how many' }),
  });
}

function pickedSentence({ rows }: ThenAndNow, when: string, l10n: LocaleController): string {
  const { msg } = l10n;
  const [first] = rows;
  if (first!.direction === 'same')
    return msg(str`Sedan ${when} har ingenting ändrats i vad ni har valt.`, {
      id: 'then.picked-same',
      desc: 'When each thing is picked by as many as then. 0: an earlier time, within a sentence',
    });
  const [what, before, after] = [withoutStop(first!.name), pickedText(first!.then, l10n), pickedText(first!.now, l10n)];
  return msg(str`Sedan ${when} har det ändrats mest hur många som har valt ”${what}”: från ${before} till ${after}.`, {
    id: 'then.picked-most',
    desc: '0: an earlier time, within a sentence, 1: what can be picked, 2 and 3: "2 of 5"',
  });
}

/** Who is compared, and what the bands are. Empty where nothing is. */
export function comparedSentences(changes: ThenAndNow, l10n: LocaleController): string {
  if (!changes.rows.length) return changes.isEarlierVersion ? earlierVersion(l10n.msg) : '';
  return [
    whoIsCompared(changes, l10n),
    bandKey(changes, l10n.msg),
    ...(changes.isEarlierVersion ? [earlierVersion(l10n.msg)] : []),
  ].join(' ');
}

function whoIsCompared({ areSame, of: [then, now], leftOut }: ThenAndNow, l10n: LocaleController): string {
  const { msg } = l10n;
  const [before, after] = [numberWord(then, l10n), numberWord(now, l10n)];
  if (!areSame) {
    const counts = msg(str`${capitalized(before)} svarade då och ${after} nu.`, {
      id: 'then.counted',
      desc: '0: how many answered then, 1: now',
    });
    const unknown = msg('De har inga namn, så det kan vara andra parter.', {
      id: 'then.nameless',
      desc: 'Where parties have no names: whether they are the same then and now cannot be known',
    });
    return `${counts} ${unknown}`;
  }
  const both = msg(str`${capitalized(before)} parter har svarat båda gångerna.`, {
    id: 'then.both',
    desc: '0: how many parties have answered both times, two or more; it begins the sentence',
  });
  return leftOut ? `${both} ${leftOutSentence(leftOut, l10n)}` : both;
}

function leftOutSentence(count: number, l10n: LocaleController): string {
  const { msg } = l10n;
  const n = capitalized(numberWord(count, l10n));
  return l10n.plural(count, {
    one: msg('Ett svar finns bara den ena gången och är inte med här.', {
      id: 'then.left-out.one',
      desc: 'After how many parties have answered both times',
    }),
    other: msg(str`${n} svar finns bara den ena gången och är inte med här.`, {
      id: 'then.left-out.other',
      desc: 'After how many parties have answered both times. 0: how many, two or more; it begins the sentence',
    }),
  });
}

function bandKey({ isPicked, isMany }: ThenAndNow, msg: MsgFn): string {
  if (isPicked)
    return msg('Banden visar hur stor del som har valt det.', { id: 'then.key-picked', desc: 'Explains the bands' });
  return isMany
    ? msg('Ljust band: den mittersta hälften av svaren. Streck: medelvärdet.', {
        id: 'then.key-many',
        desc: 'Explains the bands of many',
      })
    : msg('Ljust band: från lägsta till högsta svar. Streck: medelvärdet.', {
        id: 'then.key',
        desc: 'Explains the bands',
      });
}

const earlierVersion = (msg: MsgFn): string =>
  msg('Förra gången gällde en tidigare version av frågorna. Det som är nytt eller ändrat jämförs inte.', {
    id: 'then.earlier-version',
    desc: 'When the earlier answers are to an earlier version of the questions',
  });
