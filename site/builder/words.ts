/** The words of the builder's page. */
import type { Theme, WidgetName, WIDGETS } from '../../src/catalog.js';
import type { ContentLocale } from '../../src/content/types.js';
import type { Subject } from '../hosted/subjects.js';
import type { Output } from './outputs.js';
import type { Form } from './snippets.js';

export const CMS = [
  'wordpress',
  'wordpress-plugin',
  'drupal',
  'sitevision',
  'optimizely',
  'umbraco',
  'html',
  'other',
] as const;
export type Cms = (typeof CMS)[number];

/** The form that a tool lets through and that asks least of the editor. */
export const FORM_FOR: Readonly<Record<Cms, Form>> = {
  wordpress: 'placeholder',
  // It writes a placeholder where its block or shortcode stands.
  'wordpress-plugin': 'placeholder',
  drupal: 'link',
  sitevision: 'link',
  optimizely: 'link',
  umbraco: 'placeholder',
  html: 'tag',
  other: 'link',
};

type OptionsOf<W extends WidgetName> = (typeof WIDGETS)[W]['options'];
/** The options that are on or off. */
export type Flag = {
  [W in WidgetName]: {
    [O in keyof OptionsOf<W>]: OptionsOf<W>[O] extends { readonly type: 'flag' } ? O : never;
  }[keyof OptionsOf<W>];
}[WidgetName];

/** Whether the script is in the template of the site. */
export const IN_PLACE = ['unknown', 'no', 'yes'] as const;
export type InPlace = (typeof IN_PLACE)[number];

/** What the preview shows. */
export const PREVIEW_STATES = ['start', 'questions', 'result'] as const;
export type PreviewState = (typeof PREVIEW_STATES)[number];

/** What the mail to the web team is made of. */
export interface MailParts {
  readonly title: string;
  readonly scriptLine: string;
  readonly csp: string;
  readonly statement: string;
  readonly cookies: string;
}

interface FlagWords {
  readonly label: string;
  readonly help: string;
}

interface WidgetWords {
  readonly name: string;
  /** As the subject of a sentence. */
  readonly subject: string;
}

export interface Words {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly here: string;

  readonly inPlace: string;
  readonly inPlaceAnswers: Readonly<Record<InPlace, { readonly name: string; readonly then: string }>>;
  readonly onlyHere: (host: string) => string;
  readonly mailTo: string;
  readonly mailRead: string;
  readonly mail: string;
  readonly mailHelp: string;
  readonly mailSubject: string;
  readonly mailText: (parts: MailParts) => string;
  readonly mailShort: (scriptLine: string, page: string) => string;

  readonly choose: string;
  readonly moreChoices: string;
  readonly accentPicker: string;
  readonly widget: string;
  readonly widgets: Readonly<Record<WidgetName, WidgetWords>>;
  readonly subjects: Readonly<Record<Subject, string>>;
  readonly lang: string;
  readonly langs: Readonly<Record<ContentLocale, string>>;
  readonly headingLevel: string;
  readonly headingLevels: (level: number) => string;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly accent: string;
  readonly accentHelp: string;
  readonly accentWrong: string;
  /** By option: the builder offers the flags that it has words for. */
  readonly flags: Readonly<Partial<Record<Flag, FlagWords>>>;
  readonly addresses: string;
  readonly home: string;
  readonly homeHelp: string;
  readonly script: string;
  readonly scriptHelp: string;
  readonly addressWrong: string;

  readonly preview: string;
  readonly previewHelp: string;
  readonly state: string;
  readonly states: Readonly<Record<PreviewState, string>>;
  readonly width: string;
  readonly widths: Readonly<Record<'phone' | 'desktop', string>>;
  readonly noScript: string;

  readonly paste: string;
  readonly cmsLabel: string;
  readonly cms: Readonly<
    Record<
      Cms,
      { readonly name: string; readonly why: string; readonly steps: readonly string[]; readonly last?: string }
    >
  >;
  readonly recipe: string;
  readonly last: string;
  readonly formLabel: string;
  readonly forms: Readonly<Record<Form, { readonly name: string; readonly what: string; readonly passes: string }>>;
  readonly address: string;
  readonly linkText: string;
  readonly linkHelp: string;
  readonly shortcode: string;
  readonly accentCss: string;

  readonly team: string;
  readonly teamLead: string;
  readonly scriptLine: string;
  readonly scriptLineHelp: string;
  readonly oneFile: string;
  readonly oneFileHelp: string;
  readonly frameLine: string;
  readonly frameLineHelp: string;
  readonly csp: string;
  readonly cspHelp: string;
  readonly selfHost: string;
  readonly selfHostText: string;

  readonly texts: string;
  readonly textsLead: string;
  readonly statement: string;
  readonly statementText: (subject: string) => string;
  readonly cookies: string;
  readonly cookiesText: (subject: string) => string;
  readonly savingText: (subject: string, key: string) => string;

  readonly trouble: string;
  readonly troubles: readonly (readonly [what: string, why: string])[];

  readonly copy: (what: string) => string;
  readonly copies: Readonly<Record<Output | 'share', string>>;
  readonly copied: string;
  readonly selected: string;
  readonly share: string;
  readonly shareHelp: string;
  readonly footer: string;
}

export const WORDS: Readonly<Record<ContentLocale, Words>> = {
  sv: {
    title: 'Lägg in på er webbplats',
    description:
      'Välj självtest, checklista, frågor, jämförelse eller tidslinje, se hur det blir och kopiera koden till er webbplats.',
    lead: 'Välj vad ni vill visa och hur det ska se ut. Sedan får ni koden att klistra in, och texterna som behövs runt omkring.',
    here: 'Lägg in på er webbplats',

    inPlace: 'Har webbteamet lagt in skriptet?',
    inPlaceAnswers: {
      unknown: {
        name: 'Vet inte',
        then: 'Fråga webbteamet: mejlet har allt de behöver. WordPress med vårt tillägg behöver inget skript.',
      },
      no: {
        name: 'Nej',
        then: 'Det görs en gång, i webbplatsens mall. WordPress med vårt tillägg behöver inget skript.',
      },
      yes: { name: 'Ja', then: 'Bra. Då räcker det att välja och klistra in.' },
    },
    onlyHere: (host) =>
      `${host} finns bara på den här datorn. Skriv den riktiga adressen under Fler val innan ni kopierar.`,
    mailTo: 'Mejla till webbteamet',
    mailRead: 'Läs hela mejlet',
    mail: 'Mejlet till webbteamet',
    mailHelp: 'Kopiera det, eller skicka länken till den här sidan.',
    mailSubject: 'Ett skript till vår webbplats',
    mailText: ({ title, scriptLine, csp, statement, cookies }) => `Hej!

Vi vill visa ”${title}” på vår webbplats. Kan ni lägga in den här raden i webbplatsens mall? Det görs en gång.

${scriptLine}

Raden har en kontrollsumma (integrity) och en adress med version, så filen kan inte bytas ut utan att vi märker det. Skriptet hämtar sina delar ur samma mapp, och ingenting annat. Det sätter inga kakor och skickar ingenting.

Helst ligger filerna på vår egen server: lägg mappen dist/cdn där och byt adress i raden. Ligger de på en annan server än webbplatsen ska den servern skicka Access-Control-Allow-Origin.

Har vi en Content Security Policy behöver det här vara med:
${csp}

Ska JavaScript slås ihop eller fördröjas av ett tillägg? Undanta då sos-widgets.js.

Till tillgänglighetsredogörelsen:
${statement}

Till sidan om kakor:
${cookies}

Finns skriptet redan? Hör av er i så fall, så klistrar jag in koden.`,
    mailShort: (scriptLine, page) => `Hej!

Kan ni lägga in den här raden i webbplatsens mall? Det görs en gång.

${scriptLine}

Allt annat som behövs, om säkerhet, tillgänglighet och kakor, står här: ${page}

Finns skriptet redan? Hör av er i så fall.`,

    choose: 'Välj',
    moreChoices: 'Fler val',
    accentPicker: 'Välj er färg',
    widget: 'Vad vill ni visa?',
    widgets: {
      'five-k': { name: 'Självtest: De fem\u00a0K', subject: 'Självtestet' },
      'factor-checklist': { name: 'Checklista', subject: 'Checklistan' },
      'iop-quiz': { name: 'Frågor om idéburet offentligt partnerskap (IOP)', subject: 'Frågorna om IOP' },
      'case-timeline': { name: 'Tidslinje över ett fall', subject: 'Tidslinjen' },
      samsyn: { name: 'Samsyn: flera parters svar bredvid varandra', subject: 'Jämförelsen' },
    },
    subjects: { set: 'Vilken checklista?', case: 'Vilket fall?', instrument: 'Vilka svar ska jämföras?' },
    lang: 'Språk',
    langs: { sv: 'Svenska', en: 'Engelska' },
    headingLevel: 'Rubriknivå',
    headingLevels: (level) =>
      level === 2 ? 'Nivå 2: under sidans rubrik' : level === 3 ? 'Nivå 3: under en mellanrubrik' : `Nivå ${level}`,
    theme: 'Ljust eller mörkt',
    themes: { light: 'Ljust', dark: 'Mörkt', auto: 'Som besökaren har ställt in' },
    accent: 'Er färg',
    accentHelp: 'Till exempel #8c1736. Texten går alltid att läsa.',
    accentWrong: 'Det där är ingen färg. Skriv till exempel #8c1736.',
    flags: {
      'allow-save': {
        label: 'Låt besökaren spara svaren på sin enhet',
        help: 'Då behövs en annan text på sidan om kakor. Den finns längre ner.',
      },
      blind: { label: 'Dölj de andras svar tills den egna koden är med', help: 'Det är en artighet, inget lås.' },
    },
    addresses: 'Adresser',
    home: 'Adressen till sidorna',
    homeHelp: 'Mappen där den här sidan och varje testets egen sida ligger.',
    script: 'Adressen till skriptet',
    scriptHelp: 'Mappen där sos-widgets.js ligger. Helst på er egen server.',
    addressWrong: 'Skriv en hel adress som börjar med https://',

    preview: 'Se hur det blir',
    previewHelp: 'Det här är på riktigt. Pröva gärna. Svaren i resultatet är påhittade.',
    state: 'Visa',
    states: { start: 'Början', questions: 'Frågorna', result: 'Resultatet' },
    width: 'Visa som på',
    widths: { phone: 'Mobil', desktop: 'Dator' },
    noScript:
      'Den här sidan behöver JavaScript för att ändra koden efter vad ni väljer. Koden nedan gäller självtestet på svenska. Byt själva ut adressen.',

    paste: 'Klistra in',
    cmsLabel: 'Publicerar med',
    cms: {
      wordpress: {
        name: 'WordPress',
        why: 'WordPress låter en författare behålla platshållaren och länken. Taggen och ramen rensas bort.',
        steps: [
          'Öppna sidan och lägg till ett block för egen HTML.',
          'Klistra in platshållaren.',
          'Spara eller uppdatera sidan.',
        ],
      },
      'wordpress-plugin': {
        name: 'WordPress, med vårt tillägg',
        why: 'Skriptet finns i tillägget, så inget behöver göras i mallen. Vi har kört det i WordPress 6.1.',
        steps: [
          'En gång: ladda upp sos-widgets-wordpress.zip under Tillägg → Lägg till nytt → Ladda upp tillägg, och aktivera det.',
          'Öppna sidan och lägg till ett block: sök på ”Samverkan” och välj i sidopanelen. Eller klistra in kortkoden, som också går i den klassiska redigeraren.',
          'Spara eller uppdatera sidan.',
        ],
        last: 'Titta på sidan som besökare. Syns bara texten? Kontrollera att tillägget är aktiverat.',
      },
      drupal: {
        name: 'Drupal',
        why: 'Med textformatet basic_html behåller Drupal länken. Av de andra formerna blir bara texten kvar.',
        steps: [
          'Skriv länktexten på en egen rad.',
          'Markera den, välj att infoga en länk och klistra in adressen.',
          'Spara sidan.',
        ],
      },
      sitevision: {
        name: 'Sitevision',
        why: 'Vi har inte kunnat pröva i Sitevision. Börja med länken, för den går igenom i alla redigerare som vi har mätt. Moduler tas bara emot från registrerade utgivare, så skriptet läggs i mallen.',
        steps: [
          'Skriv länktexten på en egen rad i en textmodul.',
          'Markera den, välj att infoga en länk och klistra in adressen.',
          'Publicera sidan.',
          'Medan sidan redigeras ska länken stå kvar. Testet ska synas när sidan visas för besökare.',
        ],
      },
      optimizely: {
        name: 'Optimizely',
        why: 'Vi har inte kunnat pröva i Optimizely. Börja med länken, för den går igenom i alla redigerare som vi har mätt.',
        steps: [
          'Skriv länktexten på en egen rad i textfältet.',
          'Markera den, välj att infoga en länk och klistra in adressen.',
          'Publicera sidan.',
        ],
      },
      umbraco: {
        name: 'Umbraco',
        why: 'Med listan över tillåtna taggar i Umbraco 10–13 blir platshållaren, länken och ramen kvar. Taggen rensas bort. Vi har prövat listan, men inte ett Umbraco i drift.',
        steps: ['Öppna textfältet och visa källkoden.', 'Klistra in platshållaren.', 'Spara och publicera sidan.'],
      },
      html: {
        name: 'Ren HTML',
        why: 'Där ni skriver HTML själva fungerar alla fyra. Taggen är kortast.',
        steps: ['Klistra in taggen i sidans HTML.', 'Lägg upp sidan.'],
      },
      other: {
        name: 'Något annat',
        why: 'Länken går igenom i alla redigerare som vi har mätt. CKEditor 5 behåller platshållaren bara om div är tillåtet. TinyMCE behåller allt utom taggen.',
        steps: [
          'Skriv länktexten på en egen rad.',
          'Markera den, välj att infoga en länk och klistra in adressen.',
          'Spara sidan.',
        ],
      },
    },
    recipe: 'Gör så här',
    last: 'Titta på sidan som besökare. Syns bara texten? Kontrollera med webbteamet att skriptet är på plats.',
    formLabel: 'Form',
    forms: {
      tag: {
        name: 'Tagg',
        what: 'En egen tagg i sidans HTML.',
        passes: 'För webbplatser där redaktören får skriva vilken HTML som helst.',
      },
      placeholder: {
        name: 'Platshållare',
        what: 'En div med text. Skriptet byter ut texten.',
        passes: 'Går igenom i WordPress, TinyMCE, Umbracos lista och CKEditor 5 där div är tillåtet.',
      },
      link: {
        name: 'Länk',
        what: 'En vanlig länk till testets egen sida. Skriptet byter ut den.',
        passes: 'Fungerar i alla redigerare som vi har prövat.',
      },
      frame: {
        name: 'Ram',
        what: 'En iframe som visar testets egen sida.',
        passes: 'Går igenom i TinyMCE och Umbracos lista.',
      },
    },
    address: 'Adress till länken',
    linkText: 'Länktext',
    linkHelp:
      'Låt länken stå ensam på sin rad. Utan text runt om flyttar sig sidan när testet kommer, så lägg länken sist på sidan. Eller ta koden nedan: där står länken sist i ett citat som är ungefär lika högt som testet. Citatet är inte prövat i alla verktyg.',
    shortcode: 'Kortkod',
    accentCss: 'Färg till taggen, i webbplatsens stilmall',

    team: 'Till webbteamet',
    teamLead: 'Det här görs en gång, i webbplatsens mall.',
    scriptLine: 'Skriptet',
    scriptLineHelp:
      'Adressen har ett versionsnummer och ändrar aldrig innehåll. Skriptet hämtar det som sidan behöver ur samma mapp, och ingenting annat.',
    oneFile: 'Eller allt i en fil',
    oneFileHelp: 'För webbplatser som bara tillåter en fil, eller som inte klarar type="module".',
    frameLine: 'Till ramen',
    frameLineHelp: 'Ger ramen rätt höjd. Utan skriptet har ramen höjden som står i koden, och rullar vid behov.',
    csp: 'Content Security Policy',
    cspHelp:
      "Lägg till det här i de direktiv ni redan har. Har ni en lista i trusted-types ska lit-html stå i den: trusted-types lit-html. Använder webbplatsen själv Lit ska det stå trusted-types lit-html 'allow-duplicates'. Ett eget innehåll med src behöver också connect-src.",
    selfHost: 'På er egen server',
    selfHostText:
      'Lägg mappen dist/cdn på er egen server och skriv adressen till den under Fler val. Då hämtas ingenting från någon annan. Ligger sidorna någon annanstans skrivs deras adress in i data-sos-origins, så att länkarna får följas.',

    texts: 'Färdiga texter',
    textsLead: 'Byt ut det som står inom hakparentes.',
    statement: 'Till tillgänglighetsredogörelsen',
    statementText: (subject) =>
      `${subject} på sidan [sidans namn] kommer från sos-widgets. Innehållet är byggt för att följa WCAG 2.2 på nivå AA och går att använda med bara tangentbord. Det som bilder visar står också i text. Vi har [inte] låtit någon utomstående granska det.`,
    cookies: 'Till sidan om kakor',
    cookiesText: (subject) =>
      `${subject} på sidan [sidans namn] använder inga kakor och sparar ingenting på din enhet. Det du fyller i finns bara på sidan som du har öppen. Det skickas inte till oss eller någon annan.`,
    savingText: (subject, key) =>
      `${subject} på sidan [sidans namn] använder inga kakor. Väljer du ”Spara på den här enheten” sparas dina svar, vem du svarar för och när i webbläsaren (local storage, en nyckel för varje sida: ${key} och sidans sökväg) tills du tar bort dem på sidan eller rensar webbläsaren. En del webbläsare tar själva bort dem när du inte har besökt webbplatsen på en vecka. De skickas inte till oss eller någon annan.`,

    trouble: 'Om något inte fungerar',
    troubles: [
      [
        'Bara texten syns.',
        'Skriptet finns inte på sidan, eller så stoppas det av webbplatsens Content Security Policy.',
      ],
      ['Koden försvinner när ni sparar.', 'Verktyget rensar bort den. Pröva länken.'],
      [
        'Länken förblir en länk.',
        'Adressen ska sluta på #embed. Länkens adress och skriptets ska ha samma början, annars behövs data-sos-origins.',
      ],
      [
        'Fel språk, färg eller utseende.',
        'Öppna webbläsarens konsol. Där står vilket värde som är fel, och vad som hade varit rätt.',
      ],
    ],

    copy: (what) => `Kopiera ${what}`,
    copies: {
      tag: 'taggen',
      placeholder: 'platshållaren',
      link: 'länken med text',
      frame: 'ramen',
      shortcode: 'kortkoden',
      address: 'adressen',
      'link-text': 'länktexten',
      'accent-css': 'färgen',
      mail: 'mejlet',
      'script-line': 'skriptet',
      'one-file': 'skriptet i en fil',
      'frame-line': 'ramens skript',
      csp: 'direktiven',
      statement: 'texten om tillgänglighet',
      'cookie-line': 'texten om kakor',
      share: 'länken till sidan',
    },
    copied: 'Kopierat.',
    selected: 'Texten är markerad. Kopiera med Ctrl+C eller Cmd+C.',
    share: 'Länk till den här sidan med era val',
    shareHelp: 'Skicka den till en kollega, så ser ni samma sak.',
    footer: 'Den här sidan använder inga kakor. Det du väljer stannar i din webbläsare och i sidans adress.',
  },

  en: {
    title: 'Embed on your website',
    description:
      'Choose a self-check, checklist, quiz, comparison or timeline, see what it looks like and copy the code for your website.',
    lead: 'Choose what to show and how it should look. You then get the code to paste, and the texts to go with it.',
    here: 'Embed on your website',

    inPlace: 'Has the web team put the script in?',
    inPlaceAnswers: {
      unknown: {
        name: 'Don’t know',
        then: 'Ask the web team: the mail has all that they need. WordPress with our plugin needs no script.',
      },
      no: {
        name: 'No',
        then: 'It is done once, in the template of the site. WordPress with our plugin needs no script.',
      },
      yes: { name: 'Yes', then: 'Good. Then all you do is choose and paste.' },
    },
    onlyHere: (host) => `${host} is on this computer only. Write the real address under More choices before you copy.`,
    mailTo: 'Mail the web team',
    mailRead: 'Read the whole mail',
    mail: 'The mail to the web team',
    mailHelp: 'Copy it, or send the link to this page.',
    mailSubject: 'A script for our website',
    mailText: ({ title, scriptLine, csp, statement, cookies }) => `Hello,

We want to show “${title}” on our website. Could you put this line into the template of the site? It is done once.

${scriptLine}

The line has a checksum (integrity) and an address with a version, so that the file cannot be exchanged without our noticing. The script fetches its parts from the same folder, and nothing else. It sets no cookies and sends nothing.

The files are best kept on our own server: put the folder dist/cdn there and change the address in the line. If they are on another server than the site, that server has to send Access-Control-Allow-Origin.

If we have a Content Security Policy, this has to be in it:
${csp}

Does a plugin join or delay JavaScript? Then exclude sos-widgets.js.

For the accessibility statement:
${statement}

For the cookie page:
${cookies}

Is the script there already? Then let me know, and I will paste the code.`,
    mailShort: (scriptLine, page) => `Hello,

Could you put this line into the template of the site? It is done once.

${scriptLine}

All else that is needed, on security, accessibility and cookies, is here: ${page}

Is the script there already? Then let me know.`,

    choose: 'Choose',
    moreChoices: 'More choices',
    accentPicker: 'Pick your colour',
    widget: 'What do you want to show?',
    widgets: {
      'five-k': { name: 'Self-check: The five\u00a0K', subject: 'The self-check' },
      'factor-checklist': { name: 'Checklist', subject: 'The checklist' },
      'iop-quiz': { name: 'Questions on idea-based public partnership (IOP)', subject: 'The IOP quiz' },
      'case-timeline': { name: 'Timeline of a case', subject: 'The timeline' },
      samsyn: { name: 'Samsyn: the answers of several parties side by side', subject: 'The comparison' },
    },
    subjects: { set: 'Which checklist?', case: 'Which case?', instrument: 'Which answers are compared?' },
    lang: 'Language',
    langs: { sv: 'Swedish', en: 'English' },
    headingLevel: 'Heading level',
    headingLevels: (level) =>
      level === 2 ? 'Level 2: under the page title' : level === 3 ? 'Level 3: under a subheading' : `Level ${level}`,
    theme: 'Light or dark',
    themes: { light: 'Light', dark: 'Dark', auto: 'As the visitor prefers' },
    accent: 'Your colour',
    accentHelp: 'For example #8c1736. Text can always be read.',
    accentWrong: 'That is not a colour. Write, for example, #8c1736.',
    flags: {
      'allow-save': {
        label: 'Let visitors save their answers on their device',
        help: 'This needs another text on your cookie page. You find it below.',
      },
      blind: { label: 'Hide the answers of others until one’s own code is there', help: 'A courtesy, not a lock.' },
    },
    addresses: 'Addresses',
    home: 'Address of the pages',
    homeHelp: 'The folder with this page and each widget’s own page.',
    script: 'Address of the script',
    scriptHelp: 'The folder with sos-widgets.js. Preferably on your own server.',
    addressWrong: 'Write a full address that begins with https://',

    preview: 'See how it looks',
    previewHelp: 'This is the real thing. Feel free to try it. The answers in the result are invented.',
    state: 'Show',
    states: { start: 'Start', questions: 'Questions', result: 'Result' },
    width: 'Show as on',
    widths: { phone: 'Phone', desktop: 'Computer' },
    noScript:
      'This page needs JavaScript to change the code to what you choose. The code below is for the self-check. Replace the address yourselves.',

    paste: 'Paste',
    cmsLabel: 'Published with',
    cms: {
      wordpress: {
        name: 'WordPress',
        why: 'WordPress lets an author keep the placeholder and the link. The tag and the frame are removed.',
        steps: ['Open the page and add a block for custom HTML.', 'Paste the placeholder.', 'Save or update the page.'],
      },
      'wordpress-plugin': {
        name: 'WordPress, with our plugin',
        why: 'The script is in the plugin, so nothing has to be done in the template. We have run it in WordPress 6.1.',
        steps: [
          'Once: upload sos-widgets-wordpress.zip under Plugins → Add New → Upload Plugin, and activate it.',
          'Open the page and add a block: search for “Collaboration” and choose in the side panel. Or paste the shortcode, which also works in the classic editor.',
          'Save or update the page.',
        ],
        last: 'Look at the page as a visitor. Only the text? Check that the plugin is activated.',
      },
      drupal: {
        name: 'Drupal',
        why: 'With the text format basic_html, Drupal keeps the link, but only the text of the other forms.',
        steps: [
          'Write the link text on a line of its own.',
          'Select it, insert a link and paste the address.',
          'Save the page.',
        ],
      },
      sitevision: {
        name: 'Sitevision',
        why: 'We have not been able to try it in Sitevision. Begin with the link, which passes every editor that we have measured. Modules are taken only from registered publishers, so the script goes into the template.',
        steps: [
          'Write the link text on a line of its own in a text module.',
          'Select it, insert a link and paste the address.',
          'Publish the page.',
          'While the page is being edited, the link is shown. The widget is there when visitors see the page.',
        ],
      },
      optimizely: {
        name: 'Optimizely',
        why: 'We have not been able to try it in Optimizely. Begin with the link, which passes every editor that we have measured.',
        steps: [
          'Write the link text on a line of its own in the text field.',
          'Select it, insert a link and paste the address.',
          'Publish the page.',
        ],
      },
      umbraco: {
        name: 'Umbraco',
        why: 'With the list of permitted tags in Umbraco 10–13, the placeholder, the link and the frame stay. The tag is removed. We have tried the list, but not an Umbraco in use.',
        steps: [
          'Open the text field and show its source code.',
          'Paste the placeholder.',
          'Save and publish the page.',
        ],
      },
      html: {
        name: 'Plain HTML',
        why: 'Where you write the HTML yourselves, all four work. The tag is the shortest.',
        steps: ['Paste the tag into the HTML of the page.', 'Put the page in place.'],
      },
      other: {
        name: 'Something else',
        why: 'The link passes every editor that we have measured. CKEditor 5 keeps the placeholder only where div is permitted. TinyMCE keeps everything but the tag.',
        steps: [
          'Write the link text on a line of its own.',
          'Select it, insert a link and paste the address.',
          'Save the page.',
        ],
      },
    },
    recipe: 'How to do it',
    last: 'Look at the page as a visitor. Is there only text? Check with the web team that the script is in place.',
    formLabel: 'Form',
    forms: {
      tag: {
        name: 'Tag',
        what: 'A tag of its own in the HTML of the page.',
        passes: 'For sites where editors may write any HTML.',
      },
      placeholder: {
        name: 'Placeholder',
        what: 'A div with text. The script fills it.',
        passes: 'Passes WordPress, TinyMCE, Umbraco’s list, and CKEditor 5 where div is permitted.',
      },
      link: {
        name: 'Link',
        what: 'A plain link to the widget’s own page. The script replaces it.',
        passes: 'Passes every editor that we have measured.',
      },
      frame: {
        name: 'Frame',
        what: 'An iframe that shows the widget’s own page.',
        passes: 'Passes TinyMCE and Umbraco’s list.',
      },
    },
    address: 'Address for the link',
    linkText: 'Link text',
    linkHelp:
      'Let the link have its line to itself. With no text around it the page moves when the widget comes, so put the link last on the page. Or take the code below, where the link ends a quote that is about as tall as the widget. The quote has not been tried in every tool.',
    shortcode: 'Shortcode',
    accentCss: 'Colour for the tag, in the stylesheet of the site',

    team: 'For the web team',
    teamLead: 'This is done once, in the template of the site.',
    scriptLine: 'The script',
    scriptLineHelp:
      'The address has a version number, and what is there never changes. The script fetches what the page needs from the same folder, and nothing else.',
    oneFile: 'Or everything in one file',
    oneFileHelp: 'For sites that permit one file only, or that cannot say type="module".',
    frameLine: 'For the frame',
    frameLineHelp:
      'Gives the frame its height. Without the script, the frame has the height in the code and scrolls where it must.',
    csp: 'Content Security Policy',
    cspHelp:
      "Add this to the directives that you have. A list in trusted-types must name lit-html: trusted-types lit-html. If the site uses Lit itself, write trusted-types lit-html 'allow-duplicates'. Content of your own through src also needs connect-src.",
    selfHost: 'On your own server',
    selfHostText:
      'Put the folder dist/cdn on your own server and write its address under More choices. Then nothing is fetched from anyone else. If the pages are elsewhere, their address goes into data-sos-origins, so that links to them are followed.',

    texts: 'Ready-made texts',
    textsLead: 'Replace what is in square brackets.',
    statement: 'For the accessibility statement',
    statementText: (subject) =>
      `${subject} on the page [name of the page] comes from sos-widgets. It is built to meet WCAG 2.2 at level AA and can be used with a keyboard alone. What pictures show is there as text, too. We have [not] had it audited by others.`,
    cookies: 'For the cookie page',
    cookiesText: (subject) =>
      `${subject} on the page [name of the page] uses no cookies and stores nothing on your device. What you enter is only on the page that you have open. It is not sent to us or to anyone else.`,
    savingText: (subject, key) =>
      `${subject} on the page [name of the page] uses no cookies. If you choose “Save on this device”, your answers, who you answer for and the time are stored in your browser (local storage, one key for each page: ${key} and the path of the page) until you remove them on the page or clear your browser. Some browsers remove them themselves when you have not visited the website for a week. They are not sent to us or to anyone else.`,

    trouble: 'If something does not work',
    troubles: [
      ['There is only text.', 'The script is not on the page, or the site’s Content Security Policy stops it.'],
      ['The code is gone when you have saved.', 'The tool removes it. Try the link.'],
      [
        'The link stays a link.',
        'Its address must end in #embed. The addresses of the link and of the script must begin alike; if they do not, data-sos-origins is needed.',
      ],
      [
        'Wrong language, colour or look.',
        'Open the console of the browser. It says which value is wrong, and what would be right.',
      ],
    ],

    copy: (what) => `Copy ${what}`,
    copies: {
      tag: 'the tag',
      placeholder: 'the placeholder',
      link: 'the link with text',
      frame: 'the frame',
      shortcode: 'the shortcode',
      address: 'the address',
      'link-text': 'the link text',
      'accent-css': 'the colour',
      mail: 'the mail',
      'script-line': 'the script',
      'one-file': 'the script in one file',
      'frame-line': 'the script of the frame',
      csp: 'the directives',
      statement: 'the text on accessibility',
      'cookie-line': 'the text on cookies',
      share: 'the link to this page',
    },
    copied: 'Copied.',
    selected: 'The text is selected. Copy it with Ctrl+C or Cmd+C.',
    share: 'Link to this page with your choices',
    shareHelp: 'Send it to a colleague, and you will see the same.',
    footer: 'This page uses no cookies. What you choose stays in your browser and in the address of the page.',
  },
};

/** The flags that the builder offers. */
export const FLAGS = Object.keys(WORDS.sv.flags) as readonly Flag[];
