/** A meeting: which views it has, and where it is. Pure functions; all that is shown follows from the state. */
import type { Theme } from '../../catalog.js';
import type { ScaleValue } from '../../scoring/instrument.js';
import { worth, type ComparedRowView } from '../rows.js';
import type { NextMeeting } from './ics.js';
import { timeBox, type TimeBox } from './time-box.js';

/** What the questions begin with: what all agree on, what they differ on most, or what is weakest. */
export const MEETING_ORDERS = ['agreed', 'differing', 'weak'] as const;
export type MeetingOrder = (typeof MEETING_ORDERS)[number];

/** Questions that fit every meeting. */
export const GENERAL_QUESTIONS = ['skipped', 'reasons', 'missing'] as const;
export type GeneralQuestion = (typeof GENERAL_QUESTIONS)[number];

/** How long a question may take unless somebody has said otherwise, in minutes. */
export const TIMES = [5, 10, 15, 20, 30] as const;

export interface MeetingState {
  /** Id of the view that is shown; one that has gone is followed by the first. */
  readonly at: string;
  /** What is asked about is being chosen. */
  readonly isChoosing: boolean;
  readonly order: MeetingOrder;
  /** Ids of the statements that are asked about; undefined for those that differ most. */
  readonly asked: readonly string[] | undefined;
  readonly general: readonly GeneralQuestion[];
  /** Answers are hidden until they are asked for. */
  readonly hidesAnswers: boolean;
  /** Ids of the views where that is the other way round. */
  readonly turned: readonly string[];
  /** Of each question, as it begins. */
  readonly minutes: number;
  /** By the id of the view, once something has been done with it. */
  readonly boxes: Readonly<Record<string, TimeBox>>;
  /** Undefined for that of the widget. */
  readonly theme: Exclude<Theme, 'auto'> | undefined;
  /** How many fingers were held up at the end. */
  readonly worth: ScaleValue | undefined;
  readonly next: NextMeeting;
}

export const MEETING: MeetingState = {
  at: '',
  isChoosing: false,
  order: 'agreed',
  asked: undefined,
  general: [],
  hidesAnswers: false,
  turned: [],
  minutes: 15,
  boxes: {},
  theme: undefined,
  worth: undefined,
  next: { date: '', time: '' },
};

/** One of the views of a meeting; they are shown one at a time. */
export type MeetingView = { readonly id: string } & (
  | { readonly kind: 'since' | 'then' | 'agreed' | 'decided' | 'closing' }
  | { readonly kind: 'statement'; readonly row: ComparedRowView }
  | { readonly kind: 'general'; readonly question: GeneralQuestion }
  | { readonly kind: 'text'; readonly text: string }
);

export interface MeetingMatter {
  /** There are decisions from before. */
  readonly hasEarlier: boolean;
  /** An earlier time is compared with the present one. */
  readonly hasThen: boolean;
  /** There is something that they agree on. */
  readonly hasAgreed: boolean;
  /** In the order of the instrument. */
  readonly items: readonly ComparedRowView[];
  /** Those that differ most, the most different first. */
  readonly differing: readonly ComparedRowView[];
  /** What is asked where all agree on everything. */
  readonly agreedQuestions: readonly string[];
}

/** The weakest first; what nobody has answered comes last. */
export const byWeakness = (a: ComparedRowView, b: ComparedRowView): number => weakness(a) - weakness(b);
const weakness = (row: ComparedRowView): number => (row.mean === null ? 6 : worth(row));

/** The statements that are asked about, in the order that is chosen. */
export function askedRows(
  { asked, order }: MeetingState,
  { items, differing }: MeetingMatter,
): readonly ComparedRowView[] {
  const rows = asked
    ? items.filter(({ id }) => asked.includes(id)).sort((a, b) => b.difference - a.difference)
    : [...differing];
  return order === 'weak' ? rows.sort(byWeakness) : rows;
}

/** All views, in the order in which they are shown. */
export function meetingViews(state: MeetingState, matter: MeetingMatter): readonly MeetingView[] {
  const agreed: MeetingView[] = matter.hasAgreed ? [{ id: 'agreed', kind: 'agreed' }] : [];
  const questions: MeetingView[] = [
    ...matter.agreedQuestions.map((text, at) => ({ id: `text-${at}`, kind: 'text', text }) as const),
    ...askedRows(state, matter).map((row) => ({ id: `statement-${row.id}`, kind: 'statement', row }) as const),
    ...GENERAL_QUESTIONS.filter((question) => state.general.includes(question)).map(
      (question) => ({ id: `general-${question}`, kind: 'general', question }) as const,
    ),
  ];
  return [
    ...(matter.hasEarlier ? [{ id: 'since', kind: 'since' } as const] : []),
    ...(matter.hasThen ? [{ id: 'then', kind: 'then' } as const] : []),
    ...(state.order === 'agreed' ? [...agreed, ...questions] : [...questions, ...agreed]),
    { id: 'decided', kind: 'decided' },
    { id: 'closing', kind: 'closing' },
  ];
}

export const isQuestion = ({ kind }: MeetingView): boolean =>
  kind === 'statement' || kind === 'general' || kind === 'text';

/** The place of the view that is shown. */
export const placeOf = ({ at }: MeetingState, views: readonly MeetingView[]): number =>
  Math.max(
    0,
    views.findIndex(({ id }) => id === at),
  );

export const areHidden = ({ hidesAnswers, turned }: MeetingState, { id }: MeetingView): boolean =>
  hidesAnswers !== turned.includes(id);

/** The other of two: in the list if it was not, and the other way round. */
export const toggled = <T>(list: readonly T[], each: T): readonly T[] =>
  list.includes(each) ? list.filter((other) => other !== each) : [...list, each];

export const boxOf = ({ boxes, minutes }: MeetingState, { id }: MeetingView): TimeBox =>
  Object.hasOwn(boxes, id) ? boxes[id]! : timeBox(minutes);

export const withBox = ({ boxes }: MeetingState, { id }: MeetingView, box: TimeBox): Partial<MeetingState> => ({
  boxes: { ...boxes, [id]: box },
});
