/** Whose a code is, by what stands beside it, as chats, e-mails, forms and lists are pasted. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fiveK } from '../../../src/content/index.js';
import { SCALE, SECTORS, encodeAnswers, findCodes } from '../../../src/scoring/index.js';

const ids = fiveK.structure.dimensions.flatMap(({ items }) => items.map(({ id }) => id));
const [A, B, C] = SECTORS.map((sector, n) =>
  encodeAnswers(fiveK.structure, {
    sector,
    answers: Object.fromEntries(ids.map((id, i) => [id, SCALE[(n * 7 + i * 3) % 5]!])),
  }),
) as [string, string, string];

const CASES: readonly (readonly [way: string, text: string, ...names: (string | undefined)[]])[] = [
  ['on its line, after a colon', `Kommunen: ${A}`, 'Kommunen'],
  ['on its line, after a hyphen', `Kommunen - ${A}`, 'Kommunen'],
  ['numbered', `1. Kommunen: ${A}\n2. Regionen: ${B}`, 'Kommunen', 'Regionen'],
  ['with the word code between', `Bygg AB, kod: ${A}`, 'Bygg AB'],
  ['as whose answers they are', `Svar från Kommunen: ${A}`, 'Kommunen'],
  ['before a time', `Kommunen: ${A} (kl. 10:32)`, 'Kommunen'],
  ['in quoted cells', `"Kommunen";"${A}"\n"Bygg AB";"${B}"`, 'Kommunen', 'Bygg AB'],
  ['above, with a colon', `Bygg AB:\n${A}`, 'Bygg AB'],
  ['above, with a colon and a blank line', `Region Väst, social hållbarhet:\n\n${A}`, 'Region Väst, social hållbarhet'],
  ['of Teams, time first', `[10:32] Anna Berg\n ${A}`, 'Anna Berg'],
  ['of Teams, date and time first', `[30/11 10:32] Anna Berg\n${A}\n[30/11 10:33] Bo Ek\n${B}`, 'Anna Berg', 'Bo Ek'],
  ['of Teams, time after two spaces', `Anna Berg  10:32\n${A}\nBo Ek  10:33\n${B}`, 'Anna Berg', 'Bo Ek'],
  ['of Teams, date after a comma', `Anna Berg, 30 nov 10:32\nHej! Här är vår kod:\n${A}`, 'Anna Berg'],
  ['of Teams, yesterday', `Bo Ek, igår 10:32\n${A}`, 'Bo Ek'],
  ['of Teams, a guest', `Anna Berg (Gäst)  10:32\n${A}`, 'Anna Berg'],
  ['of Teams, in English', `Anna Berg 10:32 AM\n${A}`, 'Anna Berg'],
  ['of Teams, time on a line of its own', `Anna Berg\n10:32\n${A}`, 'Anna Berg'],
  ['with Windows line breaks', `Anna Berg  10:32\r\n${A}\r\nBo Ek  10:33\r\n${B}`, 'Anna Berg', 'Bo Ek'],
  ['with old Mac line breaks', `Kommunen: ${A}\rRegionen: ${B}`, 'Kommunen', 'Regionen'],
  ['of WhatsApp', `[2026-11-30 10:32:01] Anna Berg: ${A}\n2026-11-30 10:33 - Bo Ek: ${B}`, 'Anna Berg', 'Bo Ek'],
  ['after a date with a month', `[30 nov 10:32] Anna Berg: ${A}`, 'Anna Berg'],
  ['of an e-mail', `Från: Bo <bo@x.se>\n\n${A}`, 'Bo'],
  [
    'of e-mails with heads and signatures',
    `Från: Bo Ek <bo@x.se>\nSkickat: den 30 november 2026 10:32\nTill: Eva <eva@x.se>\nÄmne: Kod\n\nHej!\nHär är vår kod:\n${A}\n\nMvh\nBo Ek\nSamordnare, Bygg AB\n070-123 45 67\n\nFrån: Eva\nÄmne: SV: Kod\n\n${B}`,
    'Bo Ek',
    'Eva',
  ],
  [
    'of an e-mail in English',
    `From: "Ek, Bo" <bo@x.se>\nSent: Monday, November 30, 2026 10:32 AM\nTo: Eva\nSubject: code\n\n${A}`,
    'Ek, Bo',
  ],
  ['of a reply', `Den mån 30 nov. 2026 kl 10:32 skrev Bo Ek <bo@x.se>:\n> Hej\n> ${A}`, 'Bo Ek'],
  ['of a reply in English', `On Mon, 30 Nov 2026 at 10:32, Bo Ek <bo@x.se> wrote:\n> ${A}`, 'Bo Ek'],
  ['of a form', `Namn: Bygg AB\nKod: ${A}\n\nNamn: Region Väst\nKod: ${B}`, 'Bygg AB', 'Region Väst'],
  ['before a code, with its time', `Anna Berg, 30 nov 10:32: ${A}`, 'Anna Berg'],
  ['alone above each', `Kommunen\n${A}\nRegionen\n${B}\nRädda barnen\n${C}`, 'Kommunen', 'Regionen', 'Rädda barnen'],
];

for (const [way, text, ...names] of CASES) {
  test(`a name ${way}`, () => {
    const found = findCodes(text, [fiveK.structure]);
    assert.ok(found.every(({ read }) => read));
    assert.deepEqual(
      found.map(({ name }) => name),
      names,
    );
  });
}

const NONE: readonly (readonly [what: string, text: string])[] = [
  ['a greeting', `Hej! Här är vår kod:\n${A}`],
  ['a word for codes', `Svarskod:\n${A}`],
  ['a time with nothing above', `10:32\n${A}`],
  ['a time below a sentence', `Vi ses på tisdag\n10:32\n${A}`],
  ['a line alone above one code', `Mötet i dag\n${A}`],
  ['a signature', `${A}\n\nMed vänlig hälsning\nAnna Berg\nKommunen\n\n${B}`],
  ['a short signature', `${A}\nAnna\n${B}\nBo`],
  ['a time in a sentence', `Vi ses kl 10:32\n${A}`],
  ['a point of a programme', `Lunch 12:00\n${A}`],
  ['the head of an e-mail', `Ämne:\n${A}`],
  ['a link', `https://x.se/#sos=${A}`],
  ['what names the code before', `Bygg AB:\n${A}\nHälsningar\nAnna\n${B}`],
];

for (const [what, text] of NONE) {
  test(`no name: ${what}`, () => {
    const names = findCodes(text, [fiveK.structure]).map(({ name }) => name);
    assert.equal(names.at(-1), undefined);
  });
}
