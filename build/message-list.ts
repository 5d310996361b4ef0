/**
 * What a visitor can be told, with its cause and what to do, in Swedish and English. The texts themselves are in `locales/`;
 * `npm run messages` puts both into docs/meddelanden.md and docs/messages.md, and `npm run check:messages` finds what is missing here.
 */
export interface Both {
  readonly sv: string;
  readonly en: string;
}

export interface MessageGroup {
  readonly title: Both;
  /** Who does what about them. */
  readonly action: Both;
  /** The cause of each, by the id of its text. */
  readonly causes: Readonly<Record<string, Both>>;
}

export const both = (sv: string, en: string): Both => ({ sv, en });

export const MESSAGES: readonly MessageGroup[] = [
  {
    title: both('Hämta, kopiera, spara och skriva ut', 'Fetching, copying, saving and printing'),
    action: both(
      'Besökaren gör som meddelandet säger. Kommer felet ofta: kontrollera att alla filer från samma version ligger på servern, och att webbplatsens säkerhetsregler (CSP) tillåter dem.',
      'The visitor does as the message says. If it happens often: check that all files of one version are on the server, and that the site’s security rules (CSP) allow them.',
    ),
    causes: {
      'start.failed': both(
        'En fil kom inte: anslutningen bröts, webbplatsen har bytt version eller en säkerhetsregel stoppar den',
        'A file did not come: the connection broke, the site has a new version, or a security rule stops it',
      ),
      'samsyn.failed': both('Samma sak, i jämförelsen', 'The same, in the comparison'),
      'core.offline': both(
        'Webbläsaren säger att det inte finns någon anslutning',
        'The browser says that there is no connection',
      ),
      'core.cannot-print': both(
        'Webbläsaren eller ramen runt sidan skriver inte ut',
        'The browser, or the frame around the page, does not print',
      ),
      'files.handed': both(
        'Filen är gjord. Om den sparades kan sidan inte veta: en ram utan allow-downloads stoppar den',
        'The file is made. Whether it was saved the page cannot know: a frame without allow-downloads stops it',
      ),
      'files.unfetched': both('Den del som gör filen kom inte', 'The part that makes the file did not come'),
      'files.unmade': both('Webbläsaren lät inte sidan göra filen', 'The browser did not let the page make the file'),
      'share.no-clipboard': both('Sidan har inte https', 'The page does not have https'),
      'share.refused': both(
        'Webbläsaren eller ramen tillåter inte kopiering',
        'The browser or the frame does not allow copying',
      ),
      'share.failed': both('Enhetens delning gick inte att öppna', 'The share sheet of the device did not open'),
      'share.qr-failed': both('Den del som ritar QR-koden kom inte', 'The part that draws the QR code did not come'),
      'share.only-here': both(
        'Sidan visas på localhost eller från en fil, så ingen annan når länken',
        'The page is on localhost or in a file, so that nobody else reaches the link',
      ),
      'saving.saved': both('Besökaren sparade svaren', 'The visitor saved the answers'),
      'saving.removed': both('Besökaren tog bort det som var sparat', 'The visitor removed what was saved'),
      'saving.restored': both('Besökaren hämtade det som var sparat', 'The visitor took what was saved'),
      'saving.as-before': both(
        'Besökaren valde att behålla det som en annan flik hade sparat',
        'The visitor chose to keep what another tab had saved',
      ),
      'saving.unreadable': both(
        'Något annat har skrivit på samma plats, eller så är det trasigt',
        'Something else has written in the same place, or it is broken',
      ),
      'saving.full': both(
        'Webbplatsen har använt det utrymme som webbläsaren ger den',
        'The website has used up the room that the browser gives it',
      ),
      'saving.blocked': both(
        'Webbläsaren tillåter ingen lagring, eller den är full',
        'The browser allows no storage, or it is full',
      ),
      'saving.kept': both(
        'Webbläsaren tillåter inte att lagringen ändras',
        'The browser does not allow storage to be changed',
      ),
    },
  },
  {
    title: both('Svarskoder', 'Answer codes'),
    action: both(
      'Besökaren kopierar koden på nytt, hel, från självtestet. Hör den till andra frågor öppnar hen den sida där koden gjordes.',
      'The visitor copies the whole code again from the self-check. If it belongs to other questions, they open the page where it was made.',
    ),
    causes: {
      'code.empty': both('Där koden ska stå finns ingen', 'There is none where the code should be'),
      'code.bad-character': both('Ett tecken som koder inte har', 'A character that codes do not have'),
      'code.mistyped': both('Kontrolltecknen stämmer inte', 'The check characters do not match'),
      'code.cut-short': both('Bara en del av koden kom med', 'Only part of the code came along'),
      'code.too-long': both('Något står direkt efter koden', 'Something stands right after the code'),
      'code.other-format': both('Koden är gjord av en annan utgåva', 'The code was made by another release'),
      'code.other-instrument': both('Koden är från ett annat självtest', 'The code is from another self-check'),
      'code.other-version': both('Frågorna har en annan version', 'The questions have another version'),
      'code.other-items': both(
        'Frågorna ändrades utan nytt versionsnummer',
        'The questions were changed without a new version number',
      ),
      'code.link-fault': both(
        'Länkens kod är felaktig; skälet står efter',
        'The link’s code is faulty; the reason follows',
      ),
      'baseline.page-fault': both(
        'Koden i baseline på sidan är felaktig',
        'The code in baseline on the page is faulty',
      ),
      'version.note': both(
        'Koden är från en tidigare version av frågorna',
        'The code is from an earlier version of the questions',
      ),
      'parties.not-code': both('Det som skrevs är ingen kod', 'What was written is no code'),
      'parties.other-name': both('Koden är från ett annat självtest', 'The code is from another self-check'),
      'parties.other-version': both('Frågorna har en annan version', 'The questions have another version'),
    },
  },
  {
    title: both('Jämförelsen: koder i text och filer', 'The comparison: codes in text and files'),
    action: both(
      'Den som leder jämförelsen rättar koden i fältet under meddelandet, hoppar över den eller väljer en annan fil. Övriga svar räknas ändå.',
      'Whoever leads the comparison corrects the code in the field below the message, skips it, or chooses another file. The other answers count all the same.',
    ),
    causes: {
      'samsyn.none': both('Fältet är tomt', 'The field is empty'),
      'samsyn.no-code': both('Texten har ingen kod', 'The text has no code'),
      'samsyn.none-taken': both(
        'Alla koder fanns redan eller var felaktiga',
        'All codes were there already or were faulty',
      ),
      'comparison.nothing': both('Inga svar är inlästa', 'No answers have been read'),
      'fault.unread': both('En kod är felskriven', 'A code is mistyped'),
      'fault.uncounted': both('En kod är läst men kan inte jämföras', 'A code was read but cannot be compared'),
      'fault.empty': both('Koden saknas', 'The code is missing'),
      'fault.cut-short': both('Bara en del av koden kom med', 'Only part of the code came along'),
      'fault.too-long': both('Något står direkt efter koden', 'Something stands right after the code'),
      'fault.bad-character': both('Ett tecken som koder inte har', 'A character that codes do not have'),
      'fault.mistyped': both('Kontrolltecknen stämmer inte', 'The check characters do not match'),
      'fault.mistyped-group': both(
        'Felet är troligen i de fyra tecknen',
        'The mistake is probably in these four characters',
      ),
      'fault.mistyped-end': both('Felet är nära slutet', 'The mistake is near the end'),
      'fault.same': both('Samma svar är inlästa två gånger', 'The same answers have been read twice'),
      'fault.once': both('Samma svar är inlästa två gånger', 'The same answers have been read twice'),
      'fault.same-name': both('Namnet finns redan, med andra svar', 'The name is there already, with other answers'),
      'fault.replace': both('Namnet finns redan, med andra svar', 'The name is there already, with other answers'),
      'read-file.empty': both('Filen har inget innehåll', 'The file has no content'),
      'read-file.too-large': both('Filen är över 5 MB', 'The file is above 5 MB'),
      'read-file.unreachable': both(
        'Filen är flyttad, ändrad eller spärrad',
        'The file has been moved, changed or locked',
      ),
      'read-file.spreadsheet': both('En Excel-fil eller liknande valdes', 'An Excel file or the like was chosen'),
      'read-file.not-text': both('En bild, pdf eller liknande valdes', 'A picture, PDF or the like was chosen'),
      'read-file.other-kind': both('Filen är text utan svar och koder', 'The file is text without answers or codes'),
      'sheet.none': both('Inga siffror från pappret är skrivna', 'No digits of the paper form are written'),
      'sheet.too-few': both('Färre siffror än påståenden', 'Fewer digits than statements'),
      'sheet.too-many': both('Fler siffror än påståenden', 'More digits than statements'),
      'sheet.other-rated': both('Ett tecken som inte är ett svar', 'A character that is no answer'),
      'sheet.other-pick': both('Ett annat tecken än 1 och 0', 'Another character than 1 and 0'),
      'then.no-code': both('Det tidigare svaret har ingen kod', 'What should be earlier answers has no code'),
      'then.fault.one': both('En tidigare kod är felaktig', 'An earlier code is faulty'),
      'then.fault.other': both('Flera tidigare koder är felaktiga', 'Several earlier codes are faulty'),
      'then.earlier-version': both(
        'Förra gångens frågor var en tidigare version',
        'The questions of last time were an earlier version',
      ),
      'meeting.no-day': both('Kalenderfilen behöver en dag', 'The calendar file needs a day'),
    },
  },
  {
    title: both('Kameran', 'The camera'),
    action: both(
      'Den som leder mötet gör som meddelandet säger, eller skriver in koderna. I en ram måste sidan runt om ha allow="camera".',
      'Whoever leads the meeting does as the message says, or types in the codes. In a frame, the page around it must have allow="camera".',
    ),
    causes: {
      'scan.insecure': both('Sidan har inte https', 'The page does not have https'),
      'scan.missing': both('Enheten har ingen kamera', 'The device has no camera'),
      'scan.refused': both('Besökaren eller en inställning sade nej', 'The visitor or a setting said no'),
      'scan.framed': both('Ramen saknar allow="camera"', 'The frame lacks allow="camera"'),
      'scan.busy': both('Ett annat program använder kameran', 'Another program uses the camera'),
      'scan.ended': both('Kameran stängdes av under läsningen', 'The camera stopped while reading'),
      'scan.failed': both('Kameran startade inte; skälet är okänt', 'The camera did not start; the reason is unknown'),
      'scan.not-code': both('En annan QR-kod hölls fram', 'Another QR code was held up'),
      'scan.again': both('Samma kod hölls fram igen', 'The same code was held up again'),
    },
  },
  {
    title: both('Eget innehåll (src): filen', 'Your own content (src): the file'),
    action: both(
      'Webbredaktören rättar adressen eller filen. Besökaren kan inte göra något: elementets egen text på sidan visas under meddelandet.',
      'The web editor mends the address or the file. The visitor can do nothing: the page’s own text in the element is shown below the message.',
    ),
    causes: {
      'fault.title': both('Rubrik över alla meddelanden här och nedan', 'Title above all messages here and below'),
      'fault.foreign': both(
        'En länk pekar ut innehåll på en annan webbplats, eller en adress här som leder vidare dit',
        'A link names content on another website, or an address here that leads on to one',
      ),
      'fault.bad-address': both('src är ingen http-adress och inget #id', 'src is no http address and no #id'),
      'fault.not-found': both('Inget skript på sidan har det id:t', 'No script on the page has that id'),
      'fault.not-found-status': both(
        'Servern svarar 404, 403 eller liknande',
        'The server answers 404, 403 or the like',
      ),
      'fault.server': both('Servern svarar 500 eller mer', 'The server answers 500 or more'),
      'fault.unreachable': both(
        'Anslutningen bröts, servern svarar inte, eller CORS eller CSP säger nej',
        'The connection broke, the server does not answer, or CORS or CSP says no',
      ),
      'fault.too-large': both('Filen är större än 256 kB', 'The file is larger than 256 kB'),
      'fault.not-text': both(
        'Adressen leder till en bild eller liknande',
        'The address leads to a picture or the like',
      ),
      'fault.utf-16': both('Filen är sparad som ”Unicode” (UTF-16)', 'The file is saved as “Unicode” (UTF-16)'),
      'fault.not-utf-8': both(
        'Filen är sparad som ANSI, Windows-1252 eller Mac',
        'The file is saved as ANSI, Windows-1252 or Mac',
      ),
    },
  },
  {
    title: both(
      'JSON som inte går att läsa: eget innehåll och svarsfiler',
      'JSON that cannot be read: your own content and answer files',
    ),
    action: both(
      'Den som gjorde filen öppnar den i en textredigerare, går till raden och gör som meddelandet säger. Ordbehandlare byter citattecken: använd dem inte.',
      'Whoever made the file opens it in a text editor, goes to the line and does as the message says. Word processors change quotation marks: do not use them.',
    ),
    causes: {
      'json.place': both('Var felet är; det står först', 'Where the fault is; it comes first'),
      'json.place-in': both('Samma sak, med vägen i filen', 'The same, with the path in the file'),
      'json.empty': both('Filen är tom', 'The file is empty'),
      'json.web-page': both('En felsida eller inloggning kom i stället', 'An error page or a login came in its place'),
      'json.xml': both('Filen är XML', 'The file is XML'),
      'json.curly-quote': both('Ordbehandlarens citattecken', 'The quotation mark of a word processor'),
      'json.single-quote': both('Enkla citattecken', 'Single quotation marks'),
      'json.comment': both('En kommentar', 'A comment'),
      'json.extra-comma': both(
        'Ett komma efter det sista, eller två i rad',
        'A comma after the last part, or two in a row',
      ),
      'json.missing-comma': both('Inget komma mellan två delar', 'No comma between two parts'),
      'json.missing-colon': both('Inget kolon efter ett namn', 'No colon after a name'),
      'json.missing-value': both('Inget efter kolonet', 'Nothing after the colon'),
      'json.open-text': both(
        'Radbyte i en text, eller inget citattecken sist',
        'A line break in a text, or no quotation mark at its end',
      ),
      'json.tab': both('En tabb i en text', 'A tab in a text'),
      'json.control': both('Ett styrtecken', 'A control character'),
      'json.escape': both('Ett omvänt snedstreck, som i C:\\', 'A backslash, as in C:\\'),
      'json.quotes': both('Citattecken inne i en text', 'Quotation marks within a text'),
      'json.unquoted-key': both('Ett namn utan citattecken', 'A name without quotation marks'),
      'json.word': both(
        'En text utan citattecken, NaN, True, undefined',
        'A text without quotation marks, NaN, True, undefined',
      ),
      'json.number': both('Ett tal som 01, +1, .5 eller 2019-05', 'A number like 01, +1, .5 or 2019-05'),
      'json.decimal-comma': both('Ett tal som 4,5', 'A number like 4,5'),
      'json.unclosed': both('Slutet av filen saknas', 'The end of the file is missing'),
      'json.wrong-end': both(
        'En parentes av fel sort, eller en för mycket',
        'A bracket of the wrong kind, or one too many',
      ),
      'json.more': both('Något står efter slutet', 'Something stands after the end'),
      'json.invisible': both(
        'Hårt mellanslag, nollbrett tecken eller BOM',
        'A non-breaking space, a zero-width character or a BOM',
      ),
      'json.character': both('Ett annat tecken som JSON inte har', 'Another character that JSON does not have'),
      'json.duplicate-key': both('Samma namn två gånger', 'The same name twice'),
      'json.lost-letter': both(
        'å, ä eller ö förstördes när filen sparades',
        'A letter such as å was lost when the file was saved',
      ),
      'json.too-deep': both('Mer än 40 parenteser inne i varandra', 'More than 40 brackets within each other'),
    },
  },
  {
    title: both('Eget innehåll (src): det som står i filen', 'Your own content (src): what the file says'),
    action: both(
      'Webbredaktören går till raden och skriver det som ska stå där. Schemat för eget innehåll visar samma fel i redigeraren.',
      'The web editor goes to the line and writes what should be there. The schema for your own content shows the same faults in the editor.',
    ),
    causes: {
      'fault.schema': both('Något annat står där än det som ska', 'Something else stands there than should'),
      'fault.schema-missing': both('Något som måste finnas saknas', 'Something that must be there is missing'),
      'fault.unknown-property': both(
        'En egenskap som inte finns, ofta felstavad',
        'A property that does not exist, often misspelt',
      ),
      'fault.at-line': both('Raden, efter platsen', 'The line, after the place'),
      'fault.only-spaces': both('En text av bara mellanslag', 'A text of spaces alone'),
      'fault.with-quotes': both('Ett tal eller true där en text ska stå', 'A number or true where a text should be'),
      'fault.without-quotes': both(
        'Ett tal eller true som är skrivet som text',
        'A number or true that is written as a text',
      ),
    },
  },
];

/** Texts that their notes call a status, or that belong to faults, and that tell of nothing amiss: what was done, buttons, labels. */
export const ORDINARY = [
  /^(case|invite)\./,
  /^(share|comparison)\.(copied|code-copied|link-copied|by-hand)$/,
  /^start\.removed$/,
  /^(baseline|then)\.(compared|removed)$/,
  /^then\.nameless$/,
  /^samsyn\.taken\./,
  /^meeting\.(hidden|revealed)$/,
  /^parties\.few$/,
  /^code\.(yes|no|close|offer|replace)$/,
  /^fault\.(other-answers|both-done|replaced|corrected|skipped|all-skipped|keep|skip|correct|do-replace|skip-all|another|other|left\.one|left\.other|show-all|line|file-line|name)$/,
  // Half-sentences, within those of a schema.
  /^expected\./,
];
