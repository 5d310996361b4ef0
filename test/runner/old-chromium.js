/**
 * The oldest Chromium that can be had from npm, 107, with the last puppeteer that drives it. Both are fetched into `.cache` when they are first asked for,
 * by npm's own client, and not installed with all else: only this one check needs them.
 */
import { execFile } from 'node:child_process';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromeLauncher } from '@web/test-runner-chrome';

const run = promisify(execFile);
const PACKAGES = ['@sparticuz/chromium@107.0.0', 'puppeteer-core@19.11.1'];
const cache = fileURLToPath(new URL('../../.cache/', import.meta.url));
const dir = join(cache, 'chromium-107.0.0');

/** The package gives its file out only where it believes to be on Amazon's servers, and takes the place for it from TMPDIR. */
const UNPACK = "require('@sparticuz/chromium').executablePath.then((path) => console.log(path))";

const exists = (path) =>
  access(path).then(
    () => true,
    () => false,
  );

async function fetched() {
  if (await exists(dir)) return;
  const partial = `${dir}.${process.pid}`;
  await mkdir(join(partial, 'unpacked'), { recursive: true });
  try {
    await writeFile(join(partial, 'package.json'), '{ "private": true }\n');
    const npm = ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...PACKAGES];
    await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', npm, { cwd: partial });
    const env = { ...process.env, AWS_LAMBDA_FUNCTION_NAME: 'tests', TMPDIR: join(partial, 'unpacked') };
    await run(process.execPath, ['--eval', UNPACK], { cwd: partial, env });
    await rename(partial, dir);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

/**
 * @returns {Promise<import('./engines.js').Engine>}
 * @throws where it cannot be had, with what to do
 */
export async function oldChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('Chromium 107 can be had for Linux on x64 only: this check runs there.');
  await fetched().catch(({ message }) => {
    throw new Error(`Chromium 107 could not be fetched from npm: ${message}`);
  });
  // That this way to start it will go, which no longer concerns this version.
  process.env.PUPPETEER_DISABLE_HEADLESS_WARNING = 'true';
  const puppeteer = createRequire(join(dir, 'package.json'))('puppeteer-core');
  const launchOptions = {
    executablePath: join(dir, 'unpacked/chromium'),
    // It opens pages of this repository only.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  };
  const browser = await puppeteer.launch({ headless: true, ...launchOptions }).catch(({ message }) => {
    throw new Error(`Chromium 107 does not start, which needs libnss3: ${message}`);
  });
  const name = await browser.version();
  await browser.close();
  return { name, concurrency: 1, launcher: () => chromeLauncher({ puppeteer, launchOptions }) };
}
