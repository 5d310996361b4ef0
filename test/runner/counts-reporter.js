/** A reporter for the test runner that leaves its counts in a file, for `npm test` to add up. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * @param {string} file
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function countsReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const before = counts.failed;
        if (session.testResults) count(session.testResults, counts);
        // What has no test of its own: a file that does not load, a failing hook, a crash.
        counts.failed += session.errors.length;
        if (!session.passed && counts.failed === before) counts.failed += 1;
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

/**
 * @param {import('@web/test-runner-core').TestSuiteResult} suite
 * @param {{ passed: number, failed: number }} counts
 */
function count(suite, counts) {
  for (const test of suite.tests) {
    if (!test.skipped) counts[test.passed ? 'passed' : 'failed'] += 1;
  }
  for (const child of suite.suites) count(child, counts);
}
