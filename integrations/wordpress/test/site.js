/**
 * A WordPress of its own for the tests, in a temporary folder: its database on a private socket, its pages from PHP's own server.
 * Debian has no WP-CLI, so a script of ours calls WordPress's installer. Nothing that it does leaves the machine.
 */
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { mo } from '../php.ts';

const run = promisify(execFile);
export const PASSWORD = 'samverkan 2026';
/** As Debian installs it. */
const SOURCE = '/usr/share/wordpress';
const PACKAGES =
  'wordpress wordpress-theme-twentytwentyone wordpress-theme-twentytwentythree php-cli php-mysql mariadb-server';

/** What is missing on this machine; nothing when all is there. */
export async function missing() {
  const has = (/** @type {string} */ program) =>
    run(program, ['--version']).then(
      () => true,
      () => false,
    );
  const needed = [
    ['WordPress in /usr/share/wordpress', existsSync(path.join(SOURCE, 'wp-load.php'))],
    ['php', await has('php')],
    ['mariadbd', (await has('mariadbd')) || existsSync('/usr/sbin/mariadbd')],
  ];
  const names = needed.filter(([, there]) => !there).map(([name]) => name);
  return names.length ? `Not found: ${names.join(', ')}. On Debian: apt-get install ${PACKAGES}` : '';
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** @param {() => Promise<unknown>} answers @param {string} what */
async function until(answers, what) {
  const end = Date.now() + 60_000;
  for (;;) {
    try {
      return await answers();
    } catch (error) {
      if (Date.now() > end) throw new Error(`${what} does not answer`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

const config = (/** @type {string} */ socket, /** @type {string} */ address) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${address}' );
define( 'WP_SITEURL', '${address}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', true );
define( 'WP_DEBUG_DISPLAY', false );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** What an association has when it begins: a site in Swedish, and three people who write. No mail is sent. */
const INSTALL = `<?php
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = 'localhost';
function wp_mail() { return true; }
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
$password = ${JSON.stringify(PASSWORD)};
wp_install( 'Föreningen', 'administrator', 'administrator@example.org', true, '', $password );
foreach ( array( 'author', 'editor' ) as $role ) {
	$id = wp_insert_user( array( 'user_login' => $role, 'user_pass' => $password, 'user_email' => "$role@example.org", 'role' => $role ) );
	if ( is_wp_error( $id ) ) throw new Exception( $id->get_error_message() );
}
foreach ( get_users() as $user )
	update_user_meta( $user->ID, 'wp_persisted_preferences', array(
		'core/edit-post' => array( 'welcomeGuide' => false, 'isComplementaryAreaVisible' => true ),
		'_modified' => gmdate( 'c' ),
	) );
update_option( 'WPLANG', 'sv_SE' );
// WordPress itself would ask another site for pictures of people.
update_option( 'show_avatars', 0 );
switch_theme( 'twentytwentythree' );
`;

/**
 * Starts it all.
 * @returns {Promise<{ address: string, folder: string, php: (code: string) => Promise<string>, log: () => Promise<string>, stop: () => Promise<void> }>}
 * `php` runs code inside of the installed WordPress and gives what it prints; `log` is what PHP has complained about
 */
export async function startSite() {
  const temporary = await mkdtemp(path.join(tmpdir(), 'sos-widgets-wordpress-'));
  const [data, folder, socket] = ['data', 'site', 'mariadb.sock'].map((name) => path.join(temporary, name));
  /** @type {import('node:child_process').ChildProcess[]} */
  const processes = [];
  const stop = async () => {
    for (const child of processes.reverse()) {
      if (child.exitCode !== null) continue;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      // The server of PHP has workers, which are of its group.
      process.kill(-(/** @type {number} */ (child.pid)), 'SIGTERM');
      await ended;
    }
    await rm(temporary, { recursive: true, force: true });
  };
  const start = (
    /** @type {string} */ program,
    /** @type {string[]} */ args,
    /** @type {NodeJS.ProcessEnv} */ env = {},
  ) => processes.push(spawn(program, args, { stdio: 'ignore', detached: true, env: { ...process.env, ...env } }));

  try {
    const user = process.getuid?.() === 0 ? ['--user=root'] : [];
    await mkdir(data);
    await run('mariadb-install-db', [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...user,
    ]);
    start(existsSync('/usr/sbin/mariadbd') ? '/usr/sbin/mariadbd' : 'mariadbd', [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${path.join(temporary, 'mariadb.pid')}`,
      '--skip-networking',
      '--innodb-flush-log-at-trx-commit=0',
      ...user,
    ]);
    const sql = (/** @type {string} */ text) =>
      run('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', text]);
    await until(() => sql('CREATE DATABASE IF NOT EXISTS wordpress CHARACTER SET utf8mb4'), 'MariaDB');

    // Debian has links there, to its own packages of jQuery and the like.
    await run('cp', ['-rL', SOURCE, folder]);
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    await writeFile(path.join(folder, 'wp-config.php'), config(socket, address));
    // WordPress takes only languages that it has a file of. The words that matter here are ours.
    await mkdir(path.join(folder, 'wp-content/languages'), { recursive: true });
    await writeFile(
      path.join(folder, 'wp-content/languages/sv_SE.mo'),
      mo([{ text: { en: 'Author', sv: 'Författare' } }], ''),
    );
    await writeFile(path.join(folder, 'install-for-test.php'), INSTALL);
    await run('php', [path.join(folder, 'install-for-test.php')]);
    await rm(path.join(folder, 'install-for-test.php'));

    start('php', ['-d', 'upload_max_filesize=8M', '-S', `127.0.0.1:${port}`, '-t', folder], {
      PHP_CLI_SERVER_WORKERS: '4',
    });
    await until(() => fetch(address), 'WordPress');
    const php = async (/** @type {string} */ code) =>
      (
        await run('php', [
          '-r',
          `define( 'WP_USE_THEMES', false ); $_SERVER['HTTP_HOST'] = '127.0.0.1'; require '${folder}/wp-load.php'; ${code}`,
        ])
      ).stdout;
    const log = () => readFile(path.join(folder, 'wp-content/debug.log'), 'utf8').catch(() => '');
    return { address, folder, php, log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
