/** The words of the pages themselves. What the widgets say comes from src/content and the UI strings. */
import type { WidgetName } from '../../src/catalog.js';
import type { ContentLocale } from '../../src/content/types.js';
import type { Subject } from './subjects.js';

export interface PageWords {
  /** In the menu. */
  readonly menu: string;
  readonly title: string;
  readonly lead: string;
  /** For search engines, and where the address is shared. */
  readonly description: string;
  /** The link to all of it as text. */
  readonly paper: string;
  /** The link back from there. */
  readonly screen: string;
}

export const PAGES: Readonly<Record<WidgetName, Readonly<Record<ContentLocale, PageWords>>>> = {
  'five-k': {
    sv: {
      menu: 'De fem K',
      title: 'De fem\u00a0K',
      lead: 'Ett självtest i fem delar om hur er samverkan mår. Svara på skärmen eller på papper, var för sig eller tillsammans.',
      description:
        'Självtest med 20 påståenden om samverkan mellan kommuner, regioner, föreningar och företag. På skärmen eller på papper.',
      paper: 'Alla påståenden för utskrift',
      screen: 'Svara på skärmen',
    },
    en: {
      menu: 'The five K',
      title: 'The five\u00a0K',
      lead: 'A self-check in five parts on how your collaboration is doing. Answer on screen or on paper, on your own or together.',
      description:
        'Self-check of 20 statements on collaboration between public bodies, voluntary organisations and companies. On screen or on paper.',
      paper: 'All statements to print',
      screen: 'Answer on screen',
    },
  },
  'factor-checklist': {
    sv: {
      menu: 'Checklistor',
      title: 'Checklistor för samverkan',
      lead: 'Vad underlättar er samverkan, och vad försvårar den? Här är checklistor som bygger på forskning.',
      description:
        'Checklistor om samverkan som bygger på forskning, bland annat om förutsättningar, resultat, ledning och skäl. På skärmen eller på papper.',
      paper: 'Alla checklistor för utskrift',
      screen: 'Svara på skärmen',
    },
    en: {
      menu: 'Checklists',
      title: 'Checklists for collaboration',
      lead: 'What helps your collaboration, and what hinders it? Here are checklists that build on research.',
      description:
        'Checklists on collaboration that build on research, on conditions, results, leadership and reasons among others. On screen or on paper.',
      paper: 'All checklists to print',
      screen: 'Answer on screen',
    },
  },
  'iop-quiz': {
    sv: {
      menu: 'Passar ett IOP?',
      title: 'Idéburet offentligt partnerskap (IOP)',
      lead: 'Partnerskap, upphandling eller verksamhetsstöd? Gå igenom frågorna innan ni bestämmer form för det ni vill göra tillsammans.',
      description:
        '21 frågor om vad som passar er: idéburet offentligt partnerskap (IOP), upphandling eller verksamhetsstöd. Och vad ni behöver reda ut före avtal.',
      paper: 'Alla frågor för utskrift',
      screen: 'Svara på skärmen',
    },
    en: {
      menu: 'Is an IOP right?',
      title: 'Idea-based public partnership (IOP)',
      lead: 'Partnership, procurement or an activity grant? Go through the questions before you settle on a form for what you want to do together.',
      description:
        '21 questions on what is right for you: an idea-based public partnership (IOP), procurement or an activity grant. And what to settle before you sign.',
      paper: 'All questions to print',
      screen: 'Answer on screen',
    },
  },
  'case-timeline': {
    sv: {
      menu: 'Exempel',
      title: 'Exempel på samverkan',
      lead: 'Fall från forskningen: vad som hände, och vad som underlättade och försvårade samverkan.',
      description:
        'Exempel på samverkan mellan kommuner, regioner, föreningar och företag: Crossroads i Linköping och Socialt hållbart Borås.',
      paper: 'Alla fall som text',
      screen: 'Visa som tidslinje',
    },
    en: {
      menu: 'Examples',
      title: 'Examples of collaboration',
      lead: 'Cases from research: what happened, and what helped and hindered the collaboration.',
      description:
        'Examples of collaboration between public bodies, voluntary organisations and companies: Crossroads in Linköping, and Borås.',
      paper: 'All cases as text',
      screen: 'Show as a timeline',
    },
  },
  samsyn: {
    sv: {
      menu: 'Samsyn',
      title: 'Lägg svaren bredvid varandra',
      lead: 'Var är ni överens, var skiljer det sig, och vad behöver ni prata om först? Jämför parternas svar.',
      description:
        'Jämför flera parters svar om samverkan: var ni är överens, var ni skiljer er åt och vad ni kan prata om först. Utan konto.',
      paper: 'Jämför på papper',
      screen: 'Jämför på skärmen',
    },
    en: {
      menu: 'Side by side',
      title: 'Put your answers side by side',
      lead: 'Where do you agree, where do you differ, and what do you need to talk about first? Compare the parties’ answers.',
      description:
        'Compare the answers of several parties on their collaboration: where you agree, where you differ and what to talk about first. No account.',
      paper: 'Compare on paper',
      screen: 'Compare on screen',
    },
  },
};

export interface CommonWords {
  readonly site: string;
  readonly skip: string;
  readonly menu: string;
  readonly start: string;
  /** The link that leads here from a page in another language. */
  readonly inThisLanguage: string;
  /** Label of the links to what the page has several of. */
  readonly choose: Readonly<Partial<Record<Subject, string>>>;
  readonly privacy: string;
  /** What to fill in at the top of a printed sheet. */
  readonly sheet: readonly string[];
  readonly scale: string;
  readonly pick: string;
  readonly reversed: string;
  readonly count: { readonly title: string; readonly text: readonly string[] };
  readonly advice: string;
  /** Heading of one thing to do for each statement. */
  readonly steps: string;
  readonly next: string;
  readonly routes: string;
  /** Introduces what points to a route. */
  readonly speaksFor: string;
  /** Introduces who took part. */
  readonly actors: string;
  /** 0: the year of the source. */
  readonly asOf: string;
  readonly terms: string;
  readonly background: string;
  readonly sources: string;
  /** Introduces the link to the page, in a frame that shows nothing else. */
  readonly inFrame: string;
  readonly samsyn: {
    readonly title: string;
    readonly steps: readonly string[];
    readonly discuss: string;
    readonly questions: readonly string[];
  };
  /** The page that tells how to lead a meeting. */
  readonly guide: {
    readonly title: string;
    readonly description: string;
    /** The link to it, from the comparison. */
    readonly link: string;
    readonly toComparison: string;
  };
}

export const COMMON: Readonly<Record<ContentLocale, CommonWords>> = {
  sv: {
    site: 'Samverkan över sektorsgränser',
    skip: 'Till innehållet',
    menu: 'Huvudmeny',
    start: 'Startsida',
    inThisLanguage: 'På svenska',
    choose: { set: 'Välj checklista', case: 'Välj fall' },
    privacy: 'Den här sidan använder inga kakor. Dina svar lämnar inte din webbläsare om du inte själv skickar dem.',
    sheet: ['Part', 'Datum'],
    scale: 'Hur är det hos er? Markera ett svar för varje påstående.',
    pick: 'Kryssa för så många ni vill.',
    reversed: 'Här räknas svaren omvänt: ju mer de stämmer, desto svagare. På papper räknar ni 6 minus svaret.',
    count: {
      title: 'Räkna på papper',
      text: [
        'Räkna ut medelvärdet för varje område. Hoppa över ”vet inte” och det som ni inte har svarat på.',
        'Räkna inte ett område där färre än hälften av påståendena har svar.',
        '4,0 eller mer är en styrka. 3,0–3,9 är något att prata vidare om. Under 3,0 är en svag punkt.',
        'Lägg inte ihop områdena till en summa. Det är skillnaderna mellan dem som säger något.',
      ],
    },
    advice: 'Råd för varje område',
    steps: 'Ett steg för varje påstående',
    next: 'Det verkar ha hjälpt andra',
    routes: 'Tre vägar',
    speaksFor: 'Det här talar för den:',
    actors: 'Med:',
    asOf: '”Pågår” betyder att det pågick när källan skrevs, {0}.',
    terms: 'Ord som förklaras',
    background: 'Bakgrund',
    sources: 'Källor',
    inFrame: 'Öppna på en egen sida:',
    samsyn: {
      title: 'Jämför på papper',
      steps: [
        'Skriv ut samma självtest eller checklista till alla parter.',
        'Svara var för sig. Skriv vilken part ni svarar för, inte era namn.',
        'Lägg papperen bredvid varandra. Markera de tre påståenden där svaren ligger längst ifrån varandra.',
        'Börja där. Låt var och en berätta hur den tänkte, innan ni letar efter en lösning.',
      ],
      discuss: 'Prata om det här',
      questions: [
        'Vad ser vi som de andra inte ser?',
        'Var är vi överens om att det är svagt?',
        'Vad ändrar vi till nästa gång, och vem ser till att det blir av?',
      ],
    },
    guide: {
      title: 'Ett möte om era svar',
      description:
        'Så leder du ett möte där parterna jämför sina svar: före, under och efter. Utan konto och utan server.',
      link: 'Så leder du ett möte om svaren',
      toComparison: 'Till jämförelsen',
    },
  },
  en: {
    site: 'Collaboration across sectors',
    skip: 'Skip to content',
    menu: 'Main menu',
    start: 'Start page',
    inThisLanguage: 'In English',
    choose: { set: 'Choose a checklist', case: 'Choose a case' },
    privacy: 'This page uses no cookies. Your answers do not leave your browser unless you send them yourself.',
    sheet: ['Party', 'Date'],
    scale: 'How are things where you work? Mark one answer to each statement.',
    pick: 'Tick as many as you like.',
    reversed: 'Answers here count in reverse: the truer they are, the weaker. On paper, count 6 minus the answer.',
    count: {
      title: 'Counting on paper',
      text: [
        'Work out the mean of each area. Leave out “don’t know” and what you have not answered.',
        'Do not count an area in which fewer than half of the statements have an answer.',
        '4.0 or more is a strength. 3.0–3.9 is something to talk more about. Less than 3.0 is a weak point.',
        'Do not add the areas up. It is the differences between them that tell you something.',
      ],
    },
    advice: 'Advice for each area',
    steps: 'A step for each statement',
    next: 'What seems to have helped others',
    routes: 'Three routes',
    speaksFor: 'This points to the route:',
    actors: 'With:',
    asOf: '“Ongoing” means when the source was written, in {0}.',
    terms: 'Words explained',
    background: 'Background',
    sources: 'Sources',
    inFrame: 'Open on a page of its own:',
    samsyn: {
      title: 'Compare on paper',
      steps: [
        'Print the same self-check or checklist for all parties.',
        'Answer separately. Write which party you answer for, not your names.',
        'Put the sheets side by side. Mark the three statements on which the answers are furthest apart.',
        'Begin there. Let each party say how they were thinking before you look for a solution.',
      ],
      discuss: 'Talk about this',
      questions: [
        'What do we see that the others do not?',
        'Where do we agree that things are weak?',
        'What do we change before next time, and who makes sure that it happens?',
      ],
    },
    guide: {
      title: 'A meeting about your answers',
      description:
        'How to lead a meeting where the parties compare their answers: before, during and after. No account and no server.',
      link: 'How to lead a meeting about the answers',
      toComparison: 'To the comparison',
    },
  },
};
