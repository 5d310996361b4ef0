/** Questions to read aloud about a statement that stands above them: about the matter, and not about who is right. */
import { str } from '@lit/localize';
import type { Said } from '../../charts/named-line.js';
import type { LocaleController, MsgFn } from '../../localization/locale-controller.js';

/**
 * Who begins: one of those who answer highest, and one of those who answer lowest. By name where there is one.
 * @param place among the questions: not always the same one begins
 */
export function endsOf(said: readonly Said[], place: number, l10n: LocaleController): [string?, string?] {
  if (said.length < 2) return [];
  return [endOf(said.at(-1)!, place, l10n), endOf(said[0]!, place, l10n)];
}

function endOf({ value, voices }: Said, place: number, l10n: LocaleController): string {
  const { msg } = l10n;
  const named = voices.filter(({ isNamed }) => isNamed);
  if (named.length) return named[place % named.length]!.name;
  const answer = l10n.number(value);
  return voices.length > 1
    ? msg(str`någon av er som svarar ${answer}`, { id: 'ask.one-of', desc: 'Within a question. 0: an answer, 1 to 5' })
    : msg(str`den som svarar ${answer}`, { id: 'ask.the-one', desc: 'Within a question. 0: an answer, 1 to 5' });
}

/** @param a who begins, and then b; undefined where nobody is named */
export function askedOfBoth(
  place: number,
  short: string | undefined,
  a: string | undefined,
  b: string | undefined,
  msg: MsgFn,
): string {
  const question =
    place % 3 === 0
      ? msg('Vad har hänt som gör att ni svarar så?', { id: 'ask.event', desc: 'Question about a statement' })
      : short
        ? msg(str`Vad tänkte ni på när ni svarade om ${short}?`, {
            id: 'ask.meaning',
            desc: 'Question. 0: what the statement is about, within a sentence',
          })
        : msg('Vad tänkte ni på när ni svarade på det här?', {
            id: 'ask.meaning-this',
            desc: 'Question about a statement that stands above it',
          });
  if (!a || !b) return question;
  const order = msg(str`Börja med ${a}, sedan ${b}.`, {
    id: 'ask.order',
    desc: 'After a question. 0: who begins, 1: who goes on',
  });
  return `${question} ${order}`;
}

/** Asks the one who stands alone at an end of the answers; where nobody does, those at one end and those at the other. */
export function onlyVoice(said: readonly Said[], l10n: LocaleController): string {
  const { msg } = l10n;
  const alone = [said.at(-1), said[0]].find((each) => each?.voices.length === 1);
  const others = (name: string): string =>
    msg(str`Vad ser ${name} som de andra kanske missar, och tvärtom?`, {
      id: 'ask.see',
      desc: 'Question. 0: who answers differently from the others: a name, or "the one who answers 1"',
    });
  if (alone) return others(endOf(alone, 0, l10n));
  const [low, high] = [l10n.number(said[0]!.value), l10n.number(said.at(-1)!.value)];
  return msg(str`Vad ser ni som svarar ${low} som ni som svarar ${high} kanske missar, och tvärtom?`, {
    id: 'ask.see-ends',
    desc: 'Question. 0: the lowest answer, 1: the highest',
  });
}
