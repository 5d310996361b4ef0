/**
 * What it looks like when something is wrong, for those who put widgets on pages: `npm run messages` makes docs/nar-nagot-ar-fel.md and
 * docs/when-something-is-wrong.md of it, and `npm run guide-pictures` takes the pictures.
 */
import { both, type Both } from './message-list.js';

export interface Trouble {
  /** What one sees. */
  readonly title: Both;
  /** The picture in docs/, without its ending, and what it shows. */
  readonly picture?: { readonly file: Both; readonly alt: Both };
  /** Ids of what the visitor is told, as examples. */
  readonly messages: readonly string[];
  readonly cause: Both;
  readonly action: Both;
}

export const TROUBLES: readonly Trouble[] = [
  {
    title: both('Bara texten syns', 'Only the text is there'),
    picture: {
      file: both('fel-bara-text', 'trouble-only-text'),
      alt: both(
        'En ruta på en sida med testets namn, tre av påståendena och en länk till testet på en egen sida. Ingen knapp.',
        'A part of a page with the name of the self-check, three of its statements and a link to it on a page of its own. No button.',
      ),
    },
    messages: [],
    cause: both(
      'Skriptet finns inte på sidan, stoppas av webbplatsens säkerhetsregler, eller så är webbläsaren för gammal. Besökaren kan ändå läsa texten och följa länken.',
      'The script is not on the page, the site’s security rules stop it, or the browser is too old. Visitors can still read the text and follow the link.',
    ),
    action: both(
      'Öppna webbläsarens konsol (F12). Står det något om Content Security Policy stoppas skriptet. Står det ingenting saknas det, eller så är webbläsaren för gammal. Skriptet ordnar webbteamet: byggaren skriver mejlet, och resten finns i [webbteamet.md](webbteamet.md).',
      'Open the console of the browser (F12). If it speaks of a Content Security Policy, the script is stopped. If it says nothing, the script is missing, or the browser is too old. The web team sees to the script: the builder writes the mail, and the rest is in [web-team.md](web-team.md).',
    ),
  },
  {
    title: both('Något gick inte att hämta', 'Something could not be fetched'),
    picture: {
      file: both('fel-hamta', 'trouble-fetching'),
      alt: both(
        'Testets början. Ovanför knappen Börja står i en ram att frågorna inte gick att hämta och att sidan ska laddas om.',
        'The start of the self-check. Above the button Begin it says, in a frame, that the questions could not be fetched and that the page is to be reloaded.',
      ),
    },
    messages: ['start.failed', 'samsyn.failed', 'core.offline', 'files.unfetched', 'share.qr-failed'],
    cause: both(
      'Anslutningen bröts, eller så ligger inte alla filer på servern. Händer det alla besökare har en ny version lagts upp till hälften, eller så stoppas mappen chunks.',
      'The connection broke, or not all files are on the server. If it happens to every visitor, a new version was put up by half, or the folder chunks is stopped.',
    ),
    action: both(
      'Ladda om sidan. Kommer felet tillbaka: be webbteamet lägga upp alla filer i cdn från samma version.',
      'Reload the page. If it comes back: ask the web team to put up all files of cdn, of one version.',
    ),
  },
  {
    title: both('Det egna innehållet visas inte', 'Your own content is not shown'),
    picture: {
      file: both('fel-eget-innehall', 'trouble-own-content'),
      alt: both(
        'En ram med vad som är fel: innehållet kan inte visas, med fil, rad, tecken och vad som ska rättas. Under den sidans egen text.',
        'A frame with what is wrong: the content cannot be shown, with file, line, character and what to correct. Below it the page’s own text.',
      ),
    },
    messages: [
      'fault.title',
      'json.place',
      'json.missing-comma',
      'json.curly-quote',
      'fault.not-utf-8',
      'fault.unreachable',
    ],
    cause: both(
      'Filen i src går inte att läsa, eller så saknas något i den. Felet syns för alla som besöker sidan, så pröva innan ni publicerar.',
      'The file in src cannot be read, or lacks something. All who visit the page see it, so try before you publish.',
    ),
    action: both(
      'Rätta på den rad som står i meddelandet, lägg upp filen igen och ladda om sidan. Rätta ett fel i taget: när det första är borta visas nästa.',
      'Correct the line that the message names, put the file up again and reload the page. One at a time: when the first is gone, the next is shown.',
    ),
  },
  {
    title: both('Fel språk, färg eller utseende', 'Wrong language, colour or look'),
    messages: [],
    cause: both(
      'Ett värde i koden går inte att använda: ett namn är felstavat, eller så är färgen ingen färg. Det som brukar gälla används i stället, så besökaren märker inget.',
      'A value in the code cannot be used: a name is misspelt, or a colour is none. What is usual is used instead, so that visitors notice nothing.',
    ),
    action: both(
      'Öppna webbläsarens konsol (F12). Där står vilket värde som är fel och vad som hade gått bra. Alla varningar finns i [meddelanden.md](meddelanden.md#varningar-i-webbläsarens-konsol). Enklast är att ta koden på nytt ur byggaren.',
      'Open the console of the browser (F12). It says which value is wrong and what would have done. All warnings are in [messages.md](messages.md#warnings-in-the-browsers-console). The simplest is to take the code from the builder again.',
    ),
  },
  {
    title: both('En kod räknas inte i jämförelsen', 'A code does not count in the comparison'),
    picture: {
      file: both('fel-kod', 'trouble-code'),
      alt: both(
        'Jämförelsen, och under det viktigaste en rad: en kod gick inte att läsa, med ett fält att rätta den i.',
        'The comparison, and below the finding a line: a code could not be read, with a field to correct it in.',
      ),
    },
    messages: ['fault.unread', 'fault.mistyped', 'fault.cut-short', 'code.other-instrument', 'code.other-version'],
    cause: both(
      'Ett tecken blev fel på vägen, slutet kom inte med, eller så hör koden till andra frågor. De andra svaren räknas ändå.',
      'A character went wrong on the way, the end did not come along, or the code belongs to other questions. The other answers count all the same.',
    ),
    action: both(
      'Rätta koden i fältet, eller be om den på nytt. En kod kopieras säkrast med knappen Kopiera koden.',
      'Correct the code in the field, or ask for it again. A code is best copied with the button Copy the code.',
    ),
  },
  {
    title: both('Svaren sparas inte på enheten', 'The answers are not saved on the device'),
    picture: {
      file: both('fel-spara', 'trouble-saving'),
      alt: both(
        'Resultatet med knapparna för att ta med det. Vid Spara på den här enheten står att webbläsaren inte tillåter det, och vad man gör i stället.',
        'The result with the buttons for taking it along. At Save on this device it says that the browser does not allow it, and what to do instead.',
      ),
    },
    messages: ['saving.blocked', 'saving.full', 'saving.unreadable'],
    cause: both(
      'Webbläsaren stoppar lagring, ofta i privata fönster och i ramar från en annan webbplats, eller så är utrymmet fullt.',
      'The browser stops storage, often in private windows and in frames of another site, or there is no room left.',
    ),
    action: both(
      'Besökaren kopierar sin kod, skriver ut eller sparar en fil. Ligger testet i en ram: visa det med platshållare eller länk i stället.',
      'Visitors copy their code, print or save a file. If the self-check is in a frame: show it by a placeholder or a link instead.',
    ),
  },
  {
    title: both(
      'Det går inte att kopiera, spara som fil eller skriva ut',
      'Copying, saving as a file or printing does not work',
    ),
    messages: ['share.no-clipboard', 'share.refused', 'files.handed', 'files.unmade', 'core.cannot-print'],
    cause: both(
      'Webbplatsen har inte https, eller så tillåter webbläsaren eller ramen runt sidan det inte.',
      'The site has no https, or the browser or the frame around the page does not allow it.',
    ),
    action: both(
      'Gör som meddelandet säger. Ligger testet i en ram: lägg till det som byggaren skriver i allow, och i sandbox även allow-downloads, allow-modals och allow-popups.',
      'Do as the message says. If the self-check is in a frame: add what the builder writes in allow, and in sandbox also allow-downloads, allow-modals and allow-popups.',
    ),
  },
  {
    title: both('Kameran startar inte', 'The camera does not start'),
    messages: ['scan.refused', 'scan.insecure', 'scan.framed', 'scan.missing', 'scan.busy'],
    cause: both(
      'Kameran behöver https och ett ja i webbläsaren. I en ram behövs också allow="camera".',
      'The camera needs https and a yes in the browser. In a frame it also needs allow="camera".',
    ),
    action: both(
      'Tillåt kameran i adressfältet. Annars går det lika bra att klistra in koderna, eller skriva in pappersblanketter.',
      'Allow the camera in the address bar. Pasting the codes or typing in paper forms does just as well.',
    ),
  },
];
