/** What a comparison holds, and how it changes: pure functions from one state to the next. All that is shown follows from it. */
import { SECTORS, type Sector } from '../catalog.js';
import type { Instrument } from '../scoring/instrument.js';
import type { Decided } from './decisions.js';
import type { MeetingState } from './meeting/meeting-state.js';
import type { UnreadableFile } from './read-file.js';
import {
  addResponses,
  respondentOf,
  type FoundResponse,
  type NamedResponse,
  type RejectedCode,
  type Respondent,
} from './respondents.js';

/** Which sectors are compared: all, or two of them. */
export type SectorChoice = 'all' | `${Sector}-${Sector}`;
export const SECTOR_CHOICES: readonly SectorChoice[] = [
  'all',
  ...SECTORS.flatMap((a, i) => SECTORS.slice(i + 1).map((b) => `${a}-${b}` as const)),
];

/** The two sectors of a choice; none for all. */
export const chosenSectors = (choice: SectorChoice): readonly Sector[] =>
  SECTORS.filter((sector) => choice.split('-').includes(sector));

/** The most different first, or as in the instrument. */
export const ORDERS = ['gap', 'instrument'] as const;
export type Order = (typeof ORDERS)[number];

/** What is typed in from a paper form. */
export interface SheetDraft {
  readonly digits: string;
  readonly name: string;
  readonly sector: Sector | '';
  /** It has been handed in, so that what is wrong with it is told. */
  readonly isChecked: boolean;
}
export const EMPTY_SHEET: SheetDraft = { digits: '', name: '', sector: '', isChecked: false };

/** How many of the respondents are listed at first, and how many more at a time. */
export const LISTED = 50;

/** What is printed: the agenda, or a handout with all statements. */
export type Paper = 'agenda' | 'handout';

export interface ComparisonState extends Decided {
  readonly respondents: readonly Respondent[];
  /** Codes that do not count yet: the visitor is asked about one after the other. */
  readonly rejected: readonly RejectedCode[];
  /** What became of the last of them. */
  readonly faultDone: string;
  /** Those who have just been removed and can be brought back, and the place of the first. */
  readonly removed: { readonly respondents: readonly Respondent[]; readonly place: number } | undefined;
  /** A paper form that is being typed in; undefined while its fields are closed. */
  readonly sheet: SheetDraft | undefined;
  readonly sectors: SectorChoice;
  readonly order: Order;
  /** All that they agree on is shown, and not the first ones alone. */
  readonly showsAgreed: boolean;
  /** All that has changed since an earlier time is shown, and not the first ones alone. */
  readonly showsChanges: boolean;
  /** What paper holds; the agenda until the visitor asks for the other. */
  readonly paper: Paper;
  /** The picture for files has been asked for. */
  readonly showsPicture: boolean;
  /** So have the pictures for a presentation. */
  readonly showsSlides: boolean;
  /** Most respondents in the list. */
  readonly listed: number;
  /** The visitor, or something to be done there, has opened the list of respondents, or closed it; undefined before that. */
  readonly listOpen: boolean | undefined;
  /** Of the files that were given last, those that could not be read. */
  readonly unreadable: readonly UnreadableFile[];
  /** What is wrong with the visitor's own code. */
  readonly ownCodeFault: string;
  /** Undefined until the meeting mode has been used. */
  readonly meeting: MeetingState | undefined;
  /** What has just come of a button below the comparison. */
  readonly status: string;
  /** Beside which buttons it is shown: print and copy, the files, or those of the slide with that number. */
  readonly saidAt: 'actions' | 'files' | number;
}

export const EMPTY: ComparisonState = {
  respondents: [],
  rejected: [],
  faultDone: '',
  removed: undefined,
  sheet: undefined,
  sectors: 'all',
  order: 'gap',
  showsAgreed: false,
  showsChanges: false,
  paper: 'agenda',
  showsPicture: false,
  showsSlides: false,
  listed: LISTED,
  listOpen: undefined,
  unreadable: [],
  ownCodeFault: '',
  decisions: [],
  earlierDecisions: [],
  removedDecision: undefined,
  meeting: undefined,
  status: '',
  saidAt: 'actions',
};

/** Nobody takes part; how it is shown stays. */
export const withoutRespondents = (state: ComparisonState): ComparisonState => ({
  ...state,
  respondents: [],
  rejected: [],
  faultDone: '',
  removed: undefined,
  sectors: 'all',
});

export const withResponses = (
  state: ComparisonState,
  responses: readonly NamedResponse[],
  instrument: Instrument,
): ComparisonState => ({
  ...withoutRespondents(state),
  respondents: responses.map((response) => respondentOf(response, instrument)),
});

/** Adds what was found. What of it does not count waits behind what is there already; the same text again takes its place. */
export function withFound(
  state: ComparisonState,
  found: readonly FoundResponse[],
  instrument: Instrument,
): ComparisonState {
  const { respondents, rejected } = addResponses(found, state.respondents, instrument);
  const texts = new Set(rejected.map(({ text }) => text));
  const waiting = state.rejected.filter(({ text }) => !texts.has(text));
  return { ...state, respondents, rejected: [...waiting, ...rejected], faultDone: '', removed: undefined };
}

/** Without a code that does not count. */
export const withoutRejected = (state: ComparisonState, code: RejectedCode): Partial<ComparisonState> => ({
  rejected: state.rejected.filter((other) => other !== code),
});

/** Counts a code although the same answers, or answers with the same name, are there already. */
export const withBoth = (state: ComparisonState, code: RejectedCode): Partial<ComparisonState> => ({
  ...withoutRejected(state, code),
  respondents: [...state.respondents, code.respondent!],
});

/** Counts a code in place of the one with the same name, which can be brought back. */
export function withReplaced(state: ComparisonState, code: RejectedCode): Partial<ComparisonState> {
  const place = state.respondents.findIndex(({ key }) => key === code.sameAs);
  if (place < 0) return withBoth(state, code);
  return {
    ...withoutRejected(state, code),
    respondents: state.respondents.map((each, at) => (at === place ? code.respondent! : each)),
    removed: { respondents: [state.respondents[place]!], place: place + 1 },
  };
}

/**
 * What the visitor has corrected, read again: it takes part, or stays where it is with what is wrong now.
 * @param found what the corrected text holds
 */
export function withCorrected(
  state: ComparisonState,
  code: RejectedCode,
  found: FoundResponse,
  instrument: Instrument,
): Partial<ComparisonState> {
  const { respondents, rejected } = addResponses([found], state.respondents, instrument);
  const [still] = rejected;
  if (!still) return { ...withoutRejected(state, code), respondents };
  return { rejected: state.rejected.map((other) => (other === code ? { ...still, key: code.key } : other)) };
}

export const withChanged = (
  { respondents }: ComparisonState,
  respondent: Respondent,
  changes: Partial<Respondent>,
): Partial<ComparisonState> => ({
  respondents: respondents.map((each) => (each === respondent ? { ...each, ...changes } : each)),
});

export const withRemoved = ({ respondents }: ComparisonState, respondent: Respondent): Partial<ComparisonState> => ({
  respondents: respondents.filter((each) => each !== respondent),
  removed: { respondents: [respondent], place: respondents.indexOf(respondent) },
  listOpen: true,
});

/** Nobody takes part; all can be brought back. */
export const withCleared = ({ respondents }: ComparisonState): Partial<ComparisonState> => ({
  respondents: [],
  rejected: [],
  removed: { respondents, place: 0 },
  listOpen: true,
});

export const withRestored = ({ respondents, removed }: ComparisonState): Partial<ComparisonState> => ({
  respondents: [...respondents.slice(0, removed!.place), ...removed!.respondents, ...respondents.slice(removed!.place)],
});

/** Marks the visitor's own answers, which are added unless they are there. */
export function withOwn({ respondents }: ComparisonState, own: Respondent): Partial<ComparisonState> {
  const isThere = respondents.some((each) => each.fingerprint === own.fingerprint);
  const all = isThere ? respondents : [...respondents, own];
  const first = all.find((each) => each.fingerprint === own.fingerprint);
  return { respondents: all.map((each) => (each === first ? { ...each, isOwn: true } : each)) };
}

/** What is said beside some buttons: what has come of them, or nothing. */
export const statusAt = ({ status, saidAt }: ComparisonState, place: ComparisonState['saidAt']): string =>
  saidAt === place ? status : '';

/** Those who take part in the comparison. */
export const counted = ({ respondents }: ComparisonState): readonly Respondent[] =>
  respondents.filter(({ isHidden }) => !isHidden);
