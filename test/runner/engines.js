/**
 * The browser engines that the element tests run in.
 * Firefox: any stock one, `apt-get install firefox-esr`. WebKit: `apt-get install webkit2gtk-driver xvfb xauth`.
 */
import { execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { findChromium } from './chromium.js';

const run = promisify(execFile);

/**
 * @typedef {object} Engine
 * @property {string} name such as "Firefox 153.7.0esr"
 * @property {number} concurrency how many test files may run in it at once
 * @property {() => BrowserLauncher | Promise<BrowserLauncher>} launcher
 * @typedef {import('@web/test-runner-core').BrowserLauncher} BrowserLauncher
 */

/** Each finds its engine, or undefined when it is not on this machine. @type {Record<string, () => Promise<Engine | undefined>>} */
export const ENGINES = { chromium, firefox, webkit };

/** @returns {Promise<Engine>} */
async function chromium() {
  const { name, ...launchOptions } = await findChromium();
  const createPage = async ({ context }) => {
    // Two test files run at once: what one saves on the device is none of the other's.
    const own = await context.browser().createBrowserContext();
    const page = await own.newPage();
    // Test files share one window: without this only the frontmost of them would ever have focus.
    await page.emulateFocusedPage(true);
    return page;
  };
  return { name, concurrency: 2, launcher: () => chromeLauncher({ puppeteer, launchOptions, createPage }) };
}

/** @returns {Promise<Engine | undefined>} */
async function firefox() {
  const found = await firstThatAnswers(
    process.env.FIREFOX_PATH
      ? [process.env.FIREFOX_PATH]
      : ['firefox', 'firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  );
  if (!found) return undefined;
  const launchOptions = { browser: 'firefox', executablePath: found.path, defaultViewport: null };
  const createPage = async ({ context }) => {
    const page = await context.newPage();
    const setViewport = page.setViewport.bind(page);
    // Firefox 140 takes the size, but does not know the orientation that puppeteer sends along.
    page.setViewport = (viewport) =>
      setViewport(viewport).catch((error) => {
        if (!error.message.includes('setScreenOrientationOverride')) throw error;
      });
    return page;
  };
  const launcher = () => chromeLauncher({ puppeteer, launchOptions, createPage });
  // One at a time: only the frontmost tab has focus.
  return { name: found.version.replace(/^Mozilla /, ''), concurrency: 1, launcher };
}

/** WebKitGTK's own test browser, driven over WebDriver on a display that nobody sees. @returns {Promise<Engine | undefined>} */
async function webkit() {
  const binary = webkitBinary();
  if (!binary) return undefined;
  // Without a display it does not even tell its version.
  const version = await run('xvfb-run', ['-a', binary, '--version']).catch(() => undefined);
  if (!version) return undefined;
  return { name: version.stdout.trim(), concurrency: 1, launcher: () => webkitLauncher(binary) };
}

/** @param {string} binary */
async function webkitLauncher(binary) {
  const port = await freePort();
  const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
    stdio: 'ignore',
    // A group of its own, so that the display and the browser end with the driver.
    detached: true,
    env: {
      ...process.env,
      // WebKit's sandbox cannot be set up by root or in most containers; it opens pages of this repository only.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  process.on('exit', () => {
    try {
      process.kill(-driver.pid);
    } catch {
      // Already gone.
    }
  });
  await answering(`http://127.0.0.1:${port}/status`);

  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  });
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (config) => {
    await initialize(config);
    // It would call itself MiniBrowser.
    launcher.name = 'WebKit';
  };
  return launcher;
}

/** Debian and Ubuntu keep it outside the path, in a folder by processor and version. */
function webkitBinary() {
  const root = '/usr/lib';
  for (const arch of existsSync(root) ? readdirSync(root) : []) {
    for (const version of ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']) {
      const binary = `${root}/${arch}/${version}/MiniBrowser`;
      if (existsSync(binary)) return binary;
    }
  }
  return undefined;
}

async function firstThatAnswers(paths) {
  for (const name of paths) {
    try {
      const { stdout } = await run(name, ['--version']);
      // puppeteer wants a full path.
      const path = name.includes('/') ? name : (await run('which', [name])).stdout.trim();
      return { path, version: stdout.trim() };
    } catch {
      // Not there, or does not start.
    }
  }
  return undefined;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Waits until something answers there, for ten seconds at most. */
async function answering(url) {
  for (let left = 100; left > 0; left -= 1) {
    if (
      await fetch(url).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKitWebDriver did not answer on ${url}.`);
}
