/**
 * The words that the plugin adds to those of the builder: of options that the builder does not offer, and of the editor in WordPress.
 * They are shown in English, and in Swedish by way of the plugin's translation.
 */
import type { ContentLocale } from '../../src/content/types.js';
import type { Sector, View, WidgetName, WIDGETS } from '../../src/catalog.js';
import type { Subject } from '../../site/hosted/subjects.js';

/** The same in each language. */
export type Text = Readonly<Record<ContentLocale, string>>;

type OptionsOf<W extends WidgetName> = keyof (typeof WIDGETS)[W]['options'];
type OptionName = { [W in WidgetName]: OptionsOf<W> }[WidgetName];
/** What the builder has words for. */
type Offered = Subject | 'lang' | 'heading-level' | 'theme' | 'accent' | 'blind';

export interface OptionWords {
  readonly label: Text;
  readonly help?: Text;
}

export const OPTION_WORDS: Readonly<Record<Exclude<OptionName, Offered>, OptionWords>> = {
  view: { label: { sv: 'Resultatet visas först som', en: 'The result is first shown as' } },
  compact: {
    label: { sv: 'Bara resultatet i korthet', en: 'Only the result, in brief' },
    help: {
      sv: 'Till exempel på en startsida. Skriv också en svarskod eller siffror.',
      en: 'For a front page, for example. Give an answer code or numbers as well.',
    },
  },
  scores: {
    label: { sv: 'Färdig bild, utan frågor', en: 'A ready picture, without questions' },
    help: {
      sv: 'Fem tal från 1 till 5, till exempel 4 3,5 2 3 4, i ordningen kompetens, kontakt, kapital, kontinuitet, kontext. Skriv - om ett saknas.',
      en: 'Five numbers from 1 to 5, such as 4 3.5 2 3 4, in the order competence, contact, capital, continuity, context. Write - for one that is missing.',
    },
  },
  baseline: {
    label: { sv: 'Svarskod från en tidigare gång', en: 'Answer code from an earlier time' },
    help: { sv: 'Visas bredvid de nya svaren.', en: 'Shown beside the new answers.' },
  },
  comparison: {
    label: { sv: 'Sidan med jämförelsen', en: 'The page with the comparison' },
    help: {
      sv: 'Till exempel /jamfor. Behövs inte om jämförelsen står på samma sida.',
      en: 'For example /compare. Not needed where the comparison is on the same page.',
    },
  },
  'self-check': {
    label: { sv: 'Sidan med självtestet', en: 'The page with the self-check' },
    help: {
      sv: 'Till exempel /svara. Dit leder inbjudan. Behövs inte om självtestet står på samma sida.',
      en: 'For example /answer. The invitation leads there. Not needed where the self-check is on the same page.',
    },
  },
  src: {
    label: { sv: 'Fil med eget innehåll', en: 'File with content of your own' },
    help: {
      sv: 'Adressen till en JSON-fil på webbplatsen, till exempel /min-fil.json.',
      en: 'The address of a JSON file on this website, such as /my-file.json.',
    },
  },
  sector: {
    label: { sv: 'Alla som svarar hör till', en: 'All who answer belong to' },
    help: { sv: 'Välj inget, så får var och en svara själv.', en: 'Choose none to let each of them say.' },
  },
  code: {
    label: { sv: 'Svarskod att börja från', en: 'Answer code to start from' },
  },
  codes: {
    label: { sv: 'Svarskoder att jämföra', en: 'Answer codes to compare' },
    help: { sv: 'Med mellanslag emellan.', en: 'With spaces between them.' },
  },
  group: {
    label: { sv: 'Gruppens namn', en: 'Name of the group' },
    help: { sv: 'Visas på skärmen och på dagordningen.', en: 'Shown on the screen and on the agenda.' },
  },
  name: {
    label: { sv: 'Namn i ett formulär', en: 'Name in a form' },
    help: {
      sv: 'Bara om blocket står i ett formulär: under det namnet följer resultatet med.',
      en: 'Only where the block is in a form: the result is sent along under this name.',
    },
  },
  'result-field': {
    label: { sv: 'Dolt fält för resultatet', en: 'Hidden field for the result' },
    help: {
      sv: 'Id för ett dolt fält i formuläret, om formuläret inte tar med resultatet annars.',
      en: 'The id of a hidden field in the form, where the form does not take the result otherwise.',
    },
  },
  'allow-save': {
    label: { sv: 'Låt besökaren spara svaren på sin enhet', en: 'Let visitors save their answers on their device' },
    help: {
      sv: 'Då behövs en rad om det på er sida om kakor.',
      en: 'Your page on cookies then has to say so.',
    },
  },
};

export const VIEW_WORDS: Readonly<Record<View, Text>> = {
  radar: { sv: 'Radar', en: 'Radar' },
  dots: { sv: 'Prickar', en: 'Dots' },
  table: { sv: 'Tabell', en: 'Table' },
};

export const SECTOR_WORDS: Readonly<Record<Sector, Text>> = {
  public: { sv: 'Offentlig sektor', en: 'Public sector' },
  private: { sv: 'Privat sektor', en: 'Private sector' },
  civil: { sv: 'Idéburen sektor', en: 'Idea-based sector' },
};

/** In the editor of WordPress. `%s` and `%1$s` stand for what is said there. */
export const EDITOR_WORDS = {
  options: { sv: 'Inställningar', en: 'Settings' },
  more: { sv: 'Fler inställningar', en: 'More settings' },
  asPage: { sv: 'Som sidan', en: 'As the page' },
  none: { sv: 'Inget valt', en: 'None chosen' },
  /* translators: %s: a value that is no longer to be had */
  gone: { sv: '%s (finns inte)', en: '%s (not available)' },
  wrong: { sv: 'Det värdet går inte att använda.', en: 'That value cannot be used.' },
  unknownWidget: {
    sv: '”%s” finns inte i det här tillägget. Besökaren ser ingenting här. Välj något annat, eller uppdatera tillägget. Ditt val ligger kvar tills dess.',
    en: 'There is no “%s” in this plugin. Visitors see nothing here. Choose something else, or update the plugin. Your choice is kept until then.',
  },
  unknownOption: {
    sv: 'Inställningen ”%s” finns inte i det här tillägget och används inte. Den ligger kvar.',
    en: 'There is no setting called “%s” in this plugin, so it is not used. It is kept.',
  },
  badValue: {
    sv: '”%1$s” går inte att använda för ”%2$s”. I stället gäller det som gäller när inget är valt. Ditt val ligger kvar tills du ändrar det.',
    en: '“%1$s” cannot be used for “%2$s”. What holds when nothing is chosen is used instead. Your choice is kept until you change it.',
  },
  preview: {
    sv: 'Den här texten står på sidan tills allt har laddats. Titta på sidan för att se och pröva.',
    en: 'This text is on the page until everything has loaded. View the page to see and try it.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What only those who may edit see, in the source of the page. */
export const COMMENT_WORDS = {
  unknownWidget: {
    sv: 'Det finns inget som heter "%1$s". Det finns: %2$s.',
    en: 'There is nothing called "%1$s". There are: %2$s.',
  },
  unknownOption: { sv: '"%1$s" har ingen inställning som heter %2$s.', en: '"%1$s" has no setting called %2$s.' },
  badValue: {
    sv: '"%1$s" går inte att använda för %2$s. Rätt vore: %3$s.',
    en: '"%1$s" cannot be used for %2$s. Right would be: %3$s.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Of plugin and block, in the lists of WordPress. */
export const PLUGIN_WORDS = {
  description: {
    sv: 'Självtest, checklistor, frågor, jämförelse och tidslinje om samverkan mellan sektorer, som block och kortkod. Inget sparas och inget skickas.',
    en: 'Self-check, checklists, questions, comparison and timeline on collaboration between sectors, as a block and a shortcode. Nothing is stored and nothing is sent.',
  },
  author: { sv: 'Författarna till sos-widgets', en: 'The sos-widgets authors' },
} as const satisfies Readonly<Record<string, Text>>;

export const BLOCK_WORDS = {
  title: { sv: 'Samverkan', en: 'Collaboration' },
  description: {
    sv: 'Självtest, checklista, frågor, jämförelse eller tidslinje om samverkan mellan sektorer.',
    en: 'Self-check, checklist, questions, comparison or timeline on collaboration between sectors.',
  },
  keywords: [
    { sv: 'samverkan', en: 'collaboration' },
    { sv: 'självtest', en: 'self-check' },
    { sv: 'enkät', en: 'survey' },
  ],
} as const;
