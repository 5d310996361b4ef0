/** Small pieces of sentences. */
import { str } from '@lit/localize';
import type { LocaleController } from '../localization/locale-controller.js';
import type { Rated } from './rated.js';

/** As it stands within a sentence; an abbreviation keeps its capitals. */
export const inline = (words: string): string =>
  (/^\p{Lu}[\p{Lu}\d]/u.test(words) ? words : words[0]!.toLowerCase() + words.slice(1)).replace(/\.$/, '');

/** As it begins a sentence. */
export const begin = (words: string): string => words[0]!.toUpperCase() + words.slice(1);

/** What a statement is about, within a sentence; the statement itself in an instrument that does not say. */
export const named = ({ followUp, statement }: Rated, { msg }: LocaleController): string =>
  followUp?.what
    ? inline(followUp.what)
    : msg(str`”${statement.replace(/\.$/, '')}”`, {
        id: 'check.quoted',
        desc: 'Within a sentence: the quotation marks of the language. 0: a statement',
      });

export const nothingYet = ({ msg }: LocaleController): string =>
  msg('Här växer en sammanfattning fram när ni svarar.', {
    id: 'check.nothing-yet',
    desc: 'Before anything is answered',
  });

export const toDiscuss = (between: number, l10n: LocaleController): string =>
  l10n.msg(str`${l10n.number(between)} att prata vidare om`, {
    id: 'check.to-discuss',
    desc: 'Part of a list. 0: number of answers in between',
  });

export const notKnown = (unknown: number, l10n: LocaleController): string =>
  l10n.msg(str`${l10n.number(unknown)} ”vet inte”`, {
    id: 'check.unknown',
    desc: "Part of a list. 0: number of answers don't know",
  });
