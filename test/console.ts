/**
 * What lands on the console during a test. Setup.ts hands every warning and error to `record`: outside
 * `expectWarnings` it fails the test it came in, so that Lit's dev warnings and our own never go unseen.
 */
let unexpected: string[] = [];
let expected: string[] | undefined;

/** Takes in one console message; true when a test is waiting for it. */
export function record(message: string): boolean {
  (expected ?? unexpected).push(message);
  return expected !== undefined;
}

/** Throws when something came in that no test waited for, and forgets it. */
export function assertQuiet(): void {
  const messages = unexpected;
  unexpected = [];
  if (messages.length > 0) throw new Error(`Unexpected on the console:\n${messages.join('\n')}`);
}

/**
 * Runs `fn` and gives the warnings and errors that came to the console meanwhile, oldest first.
 * Await what causes them in `fn` (`await el.updateComplete`); a macrotask more is waited for here.
 *
 * @throws when there was none
 */
export async function expectWarnings(fn: () => unknown): Promise<string[]> {
  if (expected) throw new Error('expectWarnings cannot be nested.');
  const messages: string[] = [];
  expected = messages;
  try {
    await fn();
    await new Promise((resolve) => setTimeout(resolve));
  } finally {
    expected = undefined;
  }
  if (messages.length === 0) throw new Error('Expected a warning on the console, but there was none.');
  return messages;
}
