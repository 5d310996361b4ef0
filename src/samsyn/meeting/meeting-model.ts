/** What the views of a meeting draw from. They hold nothing themselves and change nothing but through its functions. */
import { agreedRows, type ComparisonView } from '../rows.js';
import type { ComparisonState } from '../state.js';
import { agreedQuestions, talkPoints } from '../talk.js';
import type { ComparisonViewModel } from '../view-model.js';
import { isQuestion, MEETING, meetingViews, placeOf, type MeetingState, type MeetingView } from './meeting-state.js';

export interface MeetingModel {
  readonly comparison: ComparisonViewModel;
  readonly view: ComparisonView;
  readonly meeting: MeetingState;
  readonly views: readonly MeetingView[];
  readonly current: MeetingView;
  /** Of the view that is shown. */
  readonly place: number;
  readonly isDark: boolean;
  set(changes: Partial<MeetingState>, focus?: string): void;
  /** Shows another view; before the first and after the last there is none. */
  go(place: number): void;
  leave(): void;
  print(): void;
  /** Something that may end full screen without the visitor wanting to leave: a file, a print dialogue. */
  staysOpen(): void;
}

/** What only the one who shows it can do. */
export type MeetingActs = Pick<MeetingModel, 'go' | 'leave' | 'print' | 'staysOpen' | 'isDark'>;

export function meetingModel(comparison: ComparisonViewModel, view: ComparisonView, acts: MeetingActs): MeetingModel {
  const meeting = comparison.state.meeting ?? MEETING;
  const views = meetingViews(meeting, {
    hasEarlier: comparison.state.earlierDecisions.length > 0,
    hasThen: !!comparison.thenAndNow,
    hasAgreed: agreedRows(view).length > 0,
    items: view.items,
    differing: talkPoints(comparison, view).map(({ row }) => row),
    agreedQuestions: agreedQuestions(comparison),
  });
  const place = placeOf(meeting, views);
  return {
    ...acts,
    comparison,
    view,
    meeting,
    views,
    place,
    current: views[place]!,
    set: (changes, focus) => comparison.set(withMeeting(comparison.state, changes), focus),
  };
}

export const withMeeting = (
  { meeting }: ComparisonState,
  changes: Partial<MeetingState>,
): Pick<ComparisonState, 'meeting'> => ({ meeting: { ...(meeting ?? MEETING), ...changes } });

/** The number of a question among all questions, from 1, and how many there are. */
export function questionNumber({ views }: MeetingModel, view: MeetingView): readonly [number: number, of: number] {
  const questions = views.filter(isQuestion);
  return [questions.indexOf(view) + 1, questions.length];
}
