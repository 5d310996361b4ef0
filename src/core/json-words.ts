/** What is wrong with a text that should be JSON, in the visitor's words: where it is, what is wrong, what to change. */
import { str } from '@lit/localize';
import type { JsonFault } from '../content/custom/json-fault.js';
import type { MsgFn } from '../localization/locale-controller.js';

/** @param name of the file, or its address */
export function jsonSentence(fault: JsonFault, name: string, msg: MsgFn): string {
  const { kind, line, column, path } = fault;
  switch (kind) {
    case 'empty':
      return msg(str`”${name}” är tom. Lägg in innehållet och spara igen.`, {
        id: 'json.empty',
        desc: '0: name or address of a file without content',
      });
    case 'web-page':
      return msg(
        str`”${name}” är en webbsida, inte JSON. Kontrollera att adressen stämmer och att filen kan läsas utan inloggning.`,
        { id: 'json.web-page', desc: '0: name or address of a file: an error page or a login page came in its place' },
      );
    case 'xml':
      return msg(str`”${name}” är XML, inte JSON. Spara innehållet som JSON.`, {
        id: 'json.xml',
        desc: '0: name or address of a file',
      });
    default: {
      const where = path
        ? msg(str`Fel i ”${name}” på rad ${line}, tecken ${column} (${path}).`, {
            id: 'json.place-in',
            desc: '0: name or address of a file, 1: line, 2: how many characters into the line, 3: place in the JSON',
          })
        : msg(str`Fel i ”${name}” på rad ${line}, tecken ${column}.`, {
            id: 'json.place',
            desc: '0: name or address of a file, 1: line, 2: how many characters into the line',
          });
      return `${where} ${mistake(fault, msg)}`;
    }
  }
}

function mistake({ kind, found }: JsonFault, msg: MsgFn): string {
  switch (kind) {
    case 'curly-quote':
      return msg(str`Här står ${found}. Byt det mot ett rakt citattecken (").`, {
        id: 'json.curly-quote',
        desc: '0: a quotation mark of a word processor',
      });
    case 'single-quote':
      return msg(str`Här står ${found}. Använd det raka citattecknet (") både före och efter texten.`, {
        id: 'json.single-quote',
        desc: '0: a single quotation mark',
      });
    case 'comment':
      return msg('JSON kan inte ha kommentarer. Ta bort kommentaren.', { id: 'json.comment', desc: 'Of a comment' });
    case 'extra-comma':
      return msg('Här står ett komma för mycket. Ta bort det.', { id: 'json.extra-comma', desc: 'Of a comma' });
    case 'missing-comma':
      return msg('Här saknas ett komma. Skriv det före nästa del.', { id: 'json.missing-comma', desc: 'Of a comma' });
    case 'missing-colon':
      return msg(str`Efter ”${found}” saknas ett kolon. Skriv det före värdet.`, {
        id: 'json.missing-colon',
        desc: '0: name of a property',
      });
    case 'missing-value':
      return msg('Här saknas ett värde. Skriv det, eller ta bort egenskapen.', {
        id: 'json.missing-value',
        desc: 'Of a property without a value',
      });
    case 'open-text':
      return msg(
        'Texten som börjar här har inget citattecken (") på slutet av raden. Skriv det, och \\n i stället för radbyte.',
        { id: 'json.open-text', desc: 'Of a text that does not end on its line' },
      );
    case 'control':
      return found === 'tab'
        ? msg('Här står en tabb i en text. Byt den mot mellanslag.', { id: 'json.tab', desc: 'Of a tab in a text' })
        : msg(str`Här står ett osynligt tecken (${found}). Ta bort det, eller skriv om texten.`, {
            id: 'json.control',
            desc: '0: number of a control character',
          });
    case 'escape':
      return msg(str`”${found}” betyder ingenting i JSON. Skriv omvänt snedstreck två gånger: \\\\.`, {
        id: 'json.escape',
        desc: '0: a backslash and a character',
      });
    case 'quotes':
      return msg('Citattecknen går inte ihop. Inne i en text skriver du \\" i stället för ".', {
        id: 'json.quotes',
        desc: 'Of quotation marks within a text, or too many of them',
      });
    case 'unquoted-key':
      return msg(str`Skriv ”${found}” med raka citattecken (") före och efter.`, {
        id: 'json.unquoted-key',
        desc: '0: name of a property',
      });
    case 'word':
      return msg(
        str`”${found}” är inget värde i JSON. Skriv en text med raka citattecken ("), ett tal, eller true eller false.`,
        { id: 'json.word', desc: '0: a word without quotation marks, such as NaN' },
      );
    case 'number':
      return msg(
        str`”${found}” är inget tal i JSON. Skriv det som 4 eller 4.5, eller som text med raka citattecken (").`,
        {
          id: 'json.number',
          desc: '0: what stands in place of a number, such as 2019-05 or 01',
        },
      );
    case 'decimal-comma':
      return msg('Här står ett decimalkomma. Byt det mot en punkt.', { id: 'json.decimal-comma', desc: 'Of a number' });
    case 'unclosed':
      return msg(
        str`Parentesen ${found} som börjar här stängs aldrig. Kontrollera att hela filen är med, och stäng den.`,
        { id: 'json.unclosed', desc: '0: { or [' },
      );
    case 'wrong-end':
      return msg(str`Parentesen ${found} stänger ingenting här. Ta bort den, eller byt den mot rätt sort.`, {
        id: 'json.wrong-end',
        desc: '0: } or ]',
      });
    case 'more':
      return msg('Innehållet är slut här, men det kommer mer. Ta bort det som står efter.', {
        id: 'json.more',
        desc: 'When something stands after the end of the content',
      });
    case 'invisible':
      return msg(str`Här står ett osynligt tecken (${found}). Ta bort det, eller byt det mot mellanslag.`, {
        id: 'json.invisible',
        desc: '0: number of a character, such as U+00A0 for a non-breaking space',
      });
    case 'duplicate-key':
      return msg(str`”${found}” står två gånger. Ta bort eller byt namn på den ena.`, {
        id: 'json.duplicate-key',
        desc: '0: name of a property',
      });
    case 'lost-letter':
      return msg(str`Här står ”${found}” i stället för en bokstav. Skriv texten på nytt och spara den som UTF-8.`, {
        id: 'json.lost-letter',
        desc: '0: a sign in place of a letter that was lost when the file was saved',
      });
    case 'too-deep':
      return msg('Här ligger för många parenteser inne i varandra. Ta bort några.', {
        id: 'json.too-deep',
        desc: 'Of brackets within brackets',
      });
    default:
      return msg(str`Tecknet ”${found}” hör inte hemma här. Ta bort det.`, {
        id: 'json.character',
        desc: '0: a character',
      });
  }
}
