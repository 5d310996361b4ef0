/** Loaded by the test page before Mocha and before any element, see web-test-runner.config.js. */
import { assertQuiet, record } from './console.js';

for (const level of ['warn', 'error'] as const) {
  const original = console[level].bind(console);
  console[level] = (...args: unknown[]) => {
    const message = args.map(String).join(' ');
    // Only says that the development build is running, which is the point.
    if (message.includes('Lit is in dev mode')) return;
    // A test file that does not load is reported by the runner itself, with the reason on the console.
    if (!record(`console.${level}: ${message}`)) original(...args);
  };
}

/**
 * What a failed assertion has compared goes to the runner by `structuredClone`. An element cannot, and the file would then never end, with nothing
 * told (modernweb-dev/web#2967): its markup is in the message already.
 */
function makeSendable(error: unknown): void {
  const compared = error as { actual?: unknown; expected?: unknown } | undefined;
  try {
    structuredClone([compared?.actual, compared?.expected]);
  } catch {
    Object.assign(compared!, { actual: undefined, expected: undefined });
  }
}

// The runner reads Mocha's options from here. Root hooks cannot come with the config, which is sent as JSON.
const { testFrameworkConfig } = (
  window as unknown as { __WTR_CONFIG__: { testFrameworkConfig: Record<string, unknown> } }
).__WTR_CONFIG__;

testFrameworkConfig['rootHooks'] = {
  // What importing the test file and its elements gave.
  beforeAll: assertQuiet,
  // Checked as the last step of the test itself: a failing root hook would stop all tests after it.
  beforeEach(this: Mocha.Context) {
    const test = this.currentTest;
    const fn = test?.fn;
    if (!test || !fn || fn.length > 0) return;
    test.fn = async function (this: Mocha.Context) {
      try {
        await (fn as Mocha.AsyncFunc).call(this);
      } catch (error) {
        makeSendable(error);
        throw error;
      }
      assertQuiet();
    };
  },
  // What hooks, clean-up and tests with a callback gave.
  afterAll: assertQuiet,
};
