/**
 * One Chromium for the tests and the screenshots: the one in CHROME_PATH, else an installed one, else
 * the one inside the npm package `@sparticuz/chromium`, so that `npm ci && npm test` needs no system browser.
 */
import { execFile } from 'node:child_process';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const INSTALLED = {
  linux: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((base) =>
    join(process.env[base] ?? '', 'Google/Chrome/Application/chrome.exe'),
  ),
};

const ARGS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  // Containers often give /dev/shm 64 MB, where a page then crashes.
  '--disable-dev-shm-usage',
  // The same text widths whatever the font settings of the machine.
  '--font-render-hinting=none',
  // Lets a test ask for a garbage collection and prove that an element lets go of what it held.
  '--js-flags=--expose-gc',
];

/** The fonts of the system, and Open Sans from the package where there are none. */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * What puppeteer's `launch` and wtr's `launchOptions` take, and a name to print.
 *
 * @typedef {object} Chromium
 * @property {string} executablePath
 * @property {string[]} args
 * @property {NodeJS.ProcessEnv} env
 * @property {string} name such as "Chromium 143.0.7499.0 from @sparticuz/chromium"
 */

/**
 * Finds a Chromium that starts.
 *
 * @returns {Promise<Chromium>}
 * @throws when CHROME_PATH does not start, or when there is no browser for this system at all
 */
export async function findChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    const version = await versionOf(chosen);
    if (!version) throw new Error(`CHROME_PATH is "${chosen}", which does not answer to --version.`);
    return chromium(chosen, `${version} from CHROME_PATH`);
  }
  for (const path of INSTALLED[process.platform] ?? []) {
    // Asking for the version also passes by Ubuntu's chromium-browser, which only tells you to install a snap.
    const version = await versionOf(path);
    if (version) return chromium(await absolute(path), `${version} installed on this system`);
  }
  if (process.platform === 'linux' && process.arch === 'x64') return bundled();
  throw new Error('No Chrome or Chromium found. Install one, or set CHROME_PATH to its executable.');
}

/**
 * The Chromium that `@sparticuz/chromium` carries as a compressed file. Its own `args` are left aside:
 * they switch off web security and run everything in one process, which would make the tests prove less.
 */
async function bundled() {
  const dir = await unpacked();
  const executablePath = join(dir, 'chromium');
  const env = { ...process.env, FONTCONFIG_FILE: join(dir, 'fonts.conf') };
  let version = await versionOf(executablePath, env);
  if (!version) {
    // Systems without libnss3 and libnspr4: the package carries these too.
    env.LD_LIBRARY_PATH = [join(dir, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    version = await versionOf(executablePath, env);
  }
  if (!version) {
    throw new Error(`The Chromium in ${dir} does not start. Install Chrome or Chromium, or set CHROME_PATH.`);
  }
  // It opens pages of this repository only, and containers seldom have what its sandbox needs.
  return chromium(executablePath, `${version} from @sparticuz/chromium`, env, ['--no-sandbox']);
}

/** Unpacks browser, libraries and fonts once per version of the package, into `.cache`. */
async function unpacked() {
  const entry = import.meta.resolve('@sparticuz/chromium');
  const { version } = JSON.parse(await readFile(new URL('../../package.json', entry), 'utf8'));
  const cache = fileURLToPath(new URL('../../.cache/', import.meta.url));
  const dir = join(cache, `chromium-${version}`);
  if (await exists(dir)) return dir;

  // In a process of its own, because the package takes both the place and what to unpack from the environment
  // (the Lambda name asks for the libraries). Renamed when whole: a half-written browser is never started.
  const partial = `${dir}.${process.pid}`;
  await mkdir(partial, { recursive: true });
  const script = `import chromium from ${JSON.stringify(entry)}; await chromium.executablePath();`;
  await run(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  await writeFile(join(partial, 'fonts.conf'), FONTS_CONF);
  await rename(partial, dir).catch(async (error) => {
    await rm(partial, { recursive: true, force: true });
    if (!(await exists(dir))) throw error;
  });
  return dir;
}

/** @returns {Chromium} */
function chromium(executablePath, name, env = process.env, extraArgs = []) {
  // Chromium refuses to start its sandbox as root.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { executablePath, args: [...new Set([...ARGS, ...root, ...extraArgs])], env, name };
}

/** "Chromium 143.0.7499.0", or undefined when the browser does not start. */
async function versionOf(path, env = process.env) {
  try {
    // Chrome on Windows opens a window instead of answering.
    if (process.platform === 'win32') return (await exists(path)) ? 'Chrome' : undefined;
    const { stdout } = await run(path, ['--version', '--no-sandbox'], { env, timeout: 20_000 });
    return /^.*?\d+(\.\d+)+/.exec(stdout.trim())?.[0];
  } catch {
    return undefined;
  }
}

/** puppeteer wants a full path. */
async function absolute(command) {
  if (command.includes('/') || command.includes('\\')) return command;
  return (await run('which', [command])).stdout.trim();
}

async function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}
