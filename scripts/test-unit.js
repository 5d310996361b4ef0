/**
 * The tests that need no browser, with all of src/scoring covered. The files are listed here because Node 20
 * takes no patterns, and neither finds TypeScript by itself nor fails when it finds nothing.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stream } from './steps.js';

const files = ['test/scoring', 'test/content'].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file)),
);
const coverage = ['--100', '--all', '--src', 'src/scoring', '--include', 'src/scoring/**', '--reporter', 'text'];
const node = [process.execPath, '--import', 'tsx', '--test', '--test-reporter', 'spec'];
const { code } = await stream(process.execPath, ['node_modules/c8/bin/c8.js', ...coverage, ...node, ...files]);
process.exitCode = code;
