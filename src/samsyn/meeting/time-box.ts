/** How long a question may take: a time box, by a clock that can be replaced. */

/** Tells the time, for tests to replace. */
export const clock = {
  /** Milliseconds since some moment; unlike the time of day, it never jumps. */
  now: (): number => performance.now(),
  /** Calls again and again, at least once a second. @returns what ends it */
  repeat(act: () => void): () => void {
    const timer = setInterval(act, 250);
    return () => clearInterval(timer);
  },
};

/** Times are in milliseconds. */
export interface TimeBox {
  readonly length: number;
  /** Used up before it was last started. */
  readonly used: number;
  /** When it was last started; undefined while it stands. */
  readonly since: number | undefined;
}

export const MINUTE = 60_000;

export const timeBox = (minutes: number): TimeBox => ({ length: minutes * MINUTE, used: 0, since: undefined });

const usedBy = ({ used, since }: TimeBox, now: number): number => used + (since === undefined ? 0 : now - since);

/** What is left; negative when more has been used. */
export const timeLeft = (box: TimeBox, now: number): number => box.length - usedBy(box, now);

export const started = (box: TimeBox, now: number): TimeBox => (box.since === undefined ? { ...box, since: now } : box);

export const paused = (box: TimeBox, now: number): TimeBox => ({ ...box, used: usedBy(box, now), since: undefined });

/** More time; where none was left, from now on. */
export const extended = (box: TimeBox, minutes: number, now: number): TimeBox => ({
  ...box,
  length: box.length + minutes * MINUTE + Math.max(0, -timeLeft(box, now)),
});

/** "5:12" is left, "+1:20" is over. A second is shown until it has passed. */
export function timeText(left: number): string {
  const isOver = left <= -1000;
  const seconds = isOver ? Math.floor(-left / 1000) : Math.max(0, Math.ceil(left / 1000));
  return `${isOver ? '+' : ''}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
