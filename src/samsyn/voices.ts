/** Who has said what, in words. A person is not a sector: names where there are names, else how many of a sector. */
import { html, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { Said, Voice } from '../charts/named-line.js';
import { sectorIcon, sectorInline } from '../charts/sector-icon.js';
import type { LocaleController, MsgFn } from '../localization/locale-controller.js';
import { numberWord } from '../localization/number-words.js';
import { SECTORS, type Sector } from '../scoring/instrument.js';
import type { Respondent } from './respondents.js';
import { capitalized, respondentNumber } from './words.js';

/** All who take part. @param respondents all that there are: those who are hidden keep their number */
export const voicesOf = (respondents: readonly Respondent[], msg: MsgFn): readonly Voice[] =>
  respondents.flatMap(({ key, isHidden, response: { name, sector } }, place) =>
    isHidden ? [] : [{ key, name: name || respondentNumber(place, msg), isNamed: !!name, sector }],
  );

/** "Kommunen, Regionen och en person från privat sektor". */
export const namesOf = (voices: readonly Voice[], l10n: LocaleController): string =>
  l10n.list(namedParts(voices, l10n));

/** The same, to begin a sentence: a name stays as it is written. */
export function namesAtStart(voices: readonly Voice[], l10n: LocaleController): string {
  const [first, ...others] = namedParts(voices, l10n);
  return l10n.list([voices.some(({ isNamed }) => isNamed) ? first! : capitalized(first!), ...others]);
}

function namedParts(voices: readonly Voice[], l10n: LocaleController): string[] {
  const nameless = voices.filter(({ isNamed }) => !isNamed);
  const counts = [...SECTORS, undefined].flatMap((sector) => {
    const count = nameless.filter((voice) => voice.sector === sector).length;
    return count ? [persons(count, sector, l10n)] : [];
  });
  return [...voices.flatMap(({ isNamed, name }) => (isNamed ? [name] : [])), ...counts];
}

function persons(count: number, sector: Sector | undefined, l10n: LocaleController): string {
  const { msg } = l10n;
  const n = numberWord(count, l10n);
  if (!sector)
    return l10n.plural(count, {
      one: msg('en person', { id: 'voices.person.one', desc: 'One who has answered, without a name or a sector' }),
      other: msg(str`${n} personer`, {
        id: 'voices.person.other',
        desc: 'Some who have answered, without names or sectors. 0: how many',
      }),
    });
  const from = sectorInline(msg)[sector];
  return l10n.plural(count, {
    one: msg(str`en person från ${from}`, {
      id: 'voices.from.one',
      desc: 'One who has answered, without a name. 0: a sector within a sentence',
    }),
    other: msg(str`${n} personer från ${from}`, {
      id: 'voices.from.other',
      desc: 'Some who have answered, without names. 0: how many, 1: a sector within a sentence',
    }),
  });
}

/**
 * "Kommunen svarar 5, Regionen och Bygg AB 4. Föreningen svarar 1." The highest first, and no sentence about more than two answers.
 * @param unsure those who have answered that they don't know
 */
export function saidSentence(said: readonly Said[], unsure: readonly Voice[], l10n: LocaleController): string {
  const { msg } = l10n;
  const [only, ...others] = said;
  const sentences: string[] = [];
  if (only && !others.length && !unsure.length && only.voices.length > 1)
    return msg(str`Alla svarar ${l10n.number(only.value)}.`, { id: 'voices.all', desc: '0: the answer that all give' });
  const downwards = [...said].sort((a, b) => b.value - a.value);
  for (let i = 0; i < downwards.length; i += 2) {
    const [first, second] = downwards.slice(i, i + 2);
    const parts = [answering(first!, l10n)];
    if (second) parts.push(`${namesOf(second.voices, l10n)} ${l10n.number(second.value)}`);
    sentences.push(`${parts.join(', ')}.`);
  }
  if (unsure.length)
    sentences.push(
      l10n.plural(unsure.length, {
        one: msg(str`${namesAtStart(unsure, l10n)} vet inte.`, {
          id: 'voices.unsure.one',
          desc: '0: who does not know',
        }),
        other: msg(str`${namesAtStart(unsure, l10n)} vet inte.`, {
          id: 'voices.unsure.other',
          desc: '0: those who do not know, two or more',
        }),
      }),
    );
  return sentences.join(' ');
}

function answering({ value, voices }: Said, l10n: LocaleController): string {
  const { msg } = l10n;
  const [who, what] = [namesAtStart(voices, l10n), l10n.number(value)];
  return l10n.plural(voices.length, {
    one: msg(str`${who} svarar ${what}`, { id: 'voices.answers.one', desc: '0: who, 1: the answer' }),
    other: msg(str`${who} svarar ${what}`, {
      id: 'voices.answers.other',
      desc: '0: two or more who answer the same, 1: the answer',
    }),
  });
}

/** "● Kommunen 5  ● Regionen och ● Socialtjänsten 4": below the line with their shapes, where that has no names. */
export function saidWords(said: readonly Said[], l10n: LocaleController): TemplateResult {
  const downwards = [...said].sort((a, b) => b.value - a.value);
  return html`<ul class="voice-words">
    ${downwards.map(
      ({ value, voices }) =>
        html`<li>
          ${voices.map(({ name, sector }, i) => {
            // The answer stays with the last name when the line breaks.
            const end = i < voices.length - 1 ? ',' : html` <strong>${l10n.number(value)}</strong>`;
            return html`<span>${sectorIcon(sector)}<span>${name}${end}</span></span>`;
          })}
        </li>`,
    )}
  </ul>`;
}
