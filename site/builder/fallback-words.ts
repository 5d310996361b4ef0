/** The sentences around a widget's own words in its fallback text. */
import type { ContentLocale } from '../../src/content/types.js';
import type { Kind } from '../../src/scoring/instrument.js';
import type { FallbackText } from './fallback-texts.js';

interface FallbackWords {
  /** Introduces the list. */
  readonly intro: Readonly<Record<Kind | 'case', string>>;
  /** The same, for a case whose source tells names only. */
  namesOnly(names: readonly string[]): string;
  /** What the widget is, and what it takes. */
  readonly about: Readonly<Record<Kind, (count: number, minutes: number) => string>>;
  readonly aboutCase: string;
  /** The text of the link to the widget's own page. */
  open(title: string): string;
}

export const FALLBACK: Readonly<Record<ContentLocale, FallbackWords>> = {
  sv: {
    intro: {
      rated: 'Några av påståendena:',
      pick: 'Att välja bland:',
      'yes-no': 'Några av frågorna:',
      case: 'Det här hände:',
    },
    namesOnly: (names) =>
      `Fallen är ${names.slice(0, -1).join(', ')} och ${names.at(-1)}. I dem pekar forskarna på fem områden:`,
    about: {
      rated: (count, minutes) =>
        `Här visas ${count} påståenden att svara på. Det tar ungefär ${minutes} minuter och behöver JavaScript.`,
      pick: (count, minutes) =>
        `Här visas en lista med ${count} svar att välja bland. Det tar ungefär ${minutes} minuter och behöver JavaScript.`,
      'yes-no': (count, minutes) =>
        `Här visas ${count} frågor att svara på. Det tar ungefär ${minutes} minuter och behöver JavaScript.`,
    },
    aboutCase: 'Här visas en tidslinje. Den behöver JavaScript.',
    open: (title) => `Öppna ”${title}” på en egen sida`,
  },
  en: {
    intro: {
      rated: 'Some of the statements:',
      pick: 'To choose from:',
      'yes-no': 'Some of the questions:',
      case: 'What happened:',
    },
    namesOnly: (names) =>
      `The cases are ${names.slice(0, -1).join(', ')} and ${names.at(-1)}. In them, the researchers point to five areas:`,
    about: {
      rated: (count, minutes) =>
        `Here you can respond to ${count} statements. It takes about ${minutes} minutes and needs JavaScript.`,
      pick: (count, minutes) =>
        `Here is a list of ${count} answers to choose from. It takes about ${minutes} minutes and needs JavaScript.`,
      'yes-no': (count, minutes) =>
        `Here are ${count} questions to answer. It takes about ${minutes} minutes and needs JavaScript.`,
    },
    aboutCase: 'Here is a timeline. It needs JavaScript.',
    open: (title) => `Open “${title}” on a page of its own`,
  },
};

/** The comparison has no statements of its own to list. */
export const SAMSYN: Readonly<Record<ContentLocale, Omit<FallbackText, 'height'>>> = {
  sv: {
    title: 'Lägg svaren bredvid varandra',
    lead: 'Var är ni överens, och var skiljer det sig? Här jämför ni flera parters svar.',
    intro: 'Så går det till:',
    items: [
      'Varje part svarar för sig och får en svarskod.',
      'Samla ihop koderna och klistra in dem här.',
      'Börja prata där svaren ligger längst ifrån varandra.',
      'Låt var och en berätta hur den tänkte, innan ni letar efter en lösning.',
      'Bestäm vad ni ska ändra till nästa gång, och vem som ser till att det blir av.',
      'Se också vad ni är överens om. Det kan ni bygga vidare på.',
      'Skriv ut jämförelsen, så att alla har samma underlag.',
      'Svara igen om ett halvår, och lägg de nya svaren bredvid varandra.',
    ],
    about: 'Jämförelsen görs i webbläsaren och behöver JavaScript. Inget sparas eller skickas.',
    link: FALLBACK.sv.open('Lägg svaren bredvid varandra'),
  },
  en: {
    title: 'Put your answers side by side',
    lead: 'Where do you agree, and where do you differ? Here you compare the answers of several parties.',
    intro: 'How it works:',
    items: [
      'Each party answers separately and gets an answer code.',
      'Gather the codes and paste them here.',
      'Begin where the answers are furthest apart.',
      'Let each party say how they were thinking before you look for a solution.',
      'Decide what to change before next time, and who makes sure that it happens.',
      'Look at what you agree on too. You can build on it.',
      'Print the comparison, so that everyone has the same page in front of them.',
      'Answer again in half a year, and compare the new answers.',
    ],
    about: 'The comparison is made in the browser and needs JavaScript. Nothing is stored or sent.',
    link: FALLBACK.en.open('Put your answers side by side'),
  },
};
