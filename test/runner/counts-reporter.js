/** A reporter for the test runner that leaves its counts in a file, for `npm test` to add up, and names at the end what has failed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/**
 * @param {string} file
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function countsReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, /** @type {string[]} */ failures: [] };
      for (const session of sessions) {
        const before = counts.failures.length;
        const file = relative(process.cwd(), session.testFile);
        if (session.testResults) count(session.testResults, file, counts);
        // What has no test of its own: a file that does not load, a failing hook, a crash.
        for (const { message } of session.errors) counts.failures.push(`${file}: ${message}`);
        if (!session.passed && counts.failures.length === before) counts.failures.push(file);
      }
      const { passed, failures } = counts;
      // Far below the place where it happened, which a long log may have lost.
      for (const failure of failures) console.log(`✗ ${failure}`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ passed, failed: failures.length }));
    },
  };
}

/**
 * @param {import('@web/test-runner-core').TestSuiteResult} suite
 * @param {string} path file and suites that it is in
 * @param {{ passed: number, failures: string[] }} counts
 */
function count(suite, path, counts) {
  for (const { name, skipped, passed, error } of suite.tests) {
    if (skipped) continue;
    if (passed) counts.passed += 1;
    else counts.failures.push(`${path} > ${name}: ${error?.message ?? 'no message'}`);
  }
  for (const child of suite.suites) count(child, `${path} > ${child.name}`, counts);
}
