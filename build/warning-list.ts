/** What the widgets say in the console, as the code has it with {…} for what is put in, with its cause and what to do. See `messages.ts`. */
import type { Both } from './message-list.js';

export interface ConsoleWarning {
  readonly text: string;
  readonly cause: Both;
  readonly action: Both;
}

const warning = (text: string, sv: readonly [string, string], en: readonly [string, string]): ConsoleWarning => ({
  text,
  cause: { sv: sv[0], en: en[0] },
  action: { sv: sv[1], en: en[1] },
});

export const WARNINGS: readonly ConsoleWarning[] = [
  warning(
    '{…}="{…}" is not known; allowed: {…}.',
    ['Ett attribut har ett värde som inte finns', 'Skriv ett av de tillåtna värdena'],
    ['An attribute has a value that does not exist', 'Write one of the allowed values'],
  ),
  warning(
    '{…}="{…}" is left out. Right would be the http(s) address of a page.',
    ['Ett attribut med en sidas adress har något annat', 'Skriv en adress som börjar med https://'],
    ['An attribute for the address of a page has something else', 'Write an address that starts with https://'],
  ),
  warning(
    '{…}="{…}" is left out. {…}.',
    ['En svarskod på sidan är felaktig; skälet står sist', 'Kopiera koden på nytt, hel'],
    ['An answer code on the page is faulty; the reason comes last', 'Copy the whole code again'],
  ),
  warning(
    'result-field="{…}" is neither the id nor the name of a field.',
    ['Formuläret har inget sådant fält', 'Kontrollera fältets id eller namn'],
    ['The form has no such field', 'Check the id or name of the field'],
  ),
  warning(
    '{…}; left out.',
    ['Ett svar i answers har fel värde', 'Ge 1–5 eller "unknown" för varje id'],
    ['An answer in answers has a wrong value', 'Give 1–5 or "unknown" for each id'],
  ),
  warning(
    'answers: "{…}" has no {…}; left out.',
    ['answers har ett id som frågorna inte har', 'Rätta id:t'],
    ['answers has an id that the questions do not have', 'Correct the id'],
  ),
  warning(
    'codes must be text, or an array of texts; anything else is left out.',
    ['Egenskapen codes fick något annat', 'Ge text eller en lista med texter'],
    ['The property codes got something else', 'Give a text, or an array of texts'],
  ),
  warning(
    'responses must be an array.',
    ['Egenskapen responses fick något annat', 'Ge en lista med { answers, sector, name }'],
    ['The property responses got something else', 'Give an array of { answers, sector, name }'],
  ),
  warning(
    'baseline must be a text with codes, or an array.',
    ['Egenskapen baseline fick något annat', 'Ge text eller en lista'],
    ['The property baseline got something else', 'Give a text, or an array'],
  ),
  warning(
    'decisions must be an array of { what, who, when }.',
    ['Egenskapen decisions fick något annat', 'Ge en lista med { what, who, when }'],
    ['The property decisions got something else', 'Give an array of { what, who, when }'],
  ),
  warning(
    'decisions: each must be { what, who, when } with texts; what is not has been left out.',
    ['Ett av besluten har annat än texter', 'Ge texter i what, who och when'],
    ['One of the decisions has other things than texts', 'Give texts in what, who and when'],
  ),
  warning(
    'there is no widget called "{…}". There are: {…}.',
    ['data-sos har ett namn som inte finns', 'Skriv ett av namnen'],
    ['data-sos has a name that does not exist', 'Write one of the names'],
  ),
  warning(
    '"{…}" has no {…}. It has: {…}.',
    ['En platshållare eller länk har ett val som inte finns', 'Rätta stavningen eller ta bort det'],
    ['A placeholder or link has an option that does not exist', 'Correct the spelling, or remove it'],
  ),
  warning(
    '{…} cannot be "{…}". Right would be: {…}.',
    ['En platshållare eller länk har ett felaktigt värde, och texten står kvar', 'Skriv ett av de tillåtna värdena'],
    ['A placeholder or link has a wrong value, and its text stays', 'Write one of the allowed values'],
  ),
  warning(
    '{…} in a link must be a page of this site, not "{…}". Is it yours? Then list its origin in data-sos-origins, in the script\'s tag.',
    ['En länk hämtar innehåll från en annan webbplats', 'Lista webbplatsen i data-sos-origins, om den är er'],
    ['A link gets content from another site', 'List the site in data-sos-origins, if it is yours'],
  ),
  warning(
    'links to {…} are not followed. Is it yours? Then write data-sos-origins="{…}" in the script\'s tag.',
    ['En länk med #embed går till en annan webbplats', 'Lista webbplatsen i data-sos-origins, om den är er'],
    ['A link with #embed goes to another site', 'List the site in data-sos-origins, if it is yours'],
  ),
  warning(
    '{…} in a link is at most {…} characters, not {…}.',
    ['En länk har ett mycket långt värde, och texten står kvar', 'Använd taggen eller platshållaren i stället'],
    ['A link has a very long value, and its text stays', 'Use the tag or the placeholder instead'],
  ),
  warning(
    'sos-widgets: {…} could not be loaded',
    ['En fil kom inte; texten i elementet står kvar', 'Kontrollera att alla filer av samma version ligger på servern'],
    ['A file did not come; the text in the element stays', 'Check that all files of one version are on the server'],
  ),
  warning(
    '<{…}>: content could not be loaded',
    ['En fil kom inte; felet står sist', 'Kontrollera att alla filer av samma version ligger på servern'],
    ['A file did not come; the error comes last', 'Check that all files of one version are on the server'],
  ),
  warning(
    '<{…}>: could not be shown',
    ['Ett fel i koden, eller i det som sidan satte; elementets egen text visas', 'Rapportera felet som följer'],
    [
      'A fault in the code, or in what the page has set; the element’s own text is shown',
      'Report the error that follows',
    ],
  ),
  warning(
    'sos-widgets {…} is not used: <{…}> is registered by {…}',
    ['Sidan har skriptet två gånger, i olika versioner', 'Ta bort det ena'],
    ['The page has the script twice, in different versions', 'Remove one of them'],
  ),
  warning(
    'sos-widgets {…} is not used: the page has {…}',
    ['Sidan har skriptet två gånger, i olika versioner', 'Ta bort det ena'],
    ['The page has the script twice, in different versions', 'Remove one of them'],
  ),
];
