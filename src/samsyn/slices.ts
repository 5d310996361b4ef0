/** Long work in slices, so that the page answers meanwhile. */

/** Milliseconds that the page may be kept busy at a time, and after which progress is told. */
const SLICE = 50;
const TOLD_AFTER = 1000;

/** A macrotask: what the visitor does meanwhile is heard, and what has changed is painted. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * @param work does a little between two steps
 * @param tell hears of a step about once a second, when it takes longer than that
 * @returns what it comes to: at once, when that takes no longer than a slice
 */
export function inSlices<Step, T>(work: Generator<Step, T>, tell: (step: Step) => void): T | Promise<T> {
  let told = performance.now();
  /** Undefined while there is more to do. */
  const slice = (): { readonly value: T } | undefined => {
    const start = performance.now();
    for (let step = work.next(); ; step = work.next()) {
      if (step.done) return { value: step.value };
      const now = performance.now();
      if (now - start < SLICE) continue;
      if (now - told > TOLD_AFTER) {
        told = now;
        tell(step.value);
      }
      return undefined;
    }
  };
  const first = slice();
  if (first) return first.value;
  return (async () => {
    for (;;) {
      await pause();
      const done = slice();
      if (done) return done.value;
    }
  })();
}
