/** The package on a server: every address, each in a process of its own, and what bundlers make of it for a server. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { folder, installed, project } from './project.js';

const run = promisify(execFile);
/** @type {string[]} */
const files = JSON.parse(readFileSync(path.join(project, 'packed.json'), 'utf8')).files.map(
  (/** @type {{ path: string }} */ file) => `./${file.path}`,
);
/** @type {Record<string, string | { default: string }>} */
const { exports } = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8'));

/** Every address of the package. An asterisk stands for each file that it leads to; chunks have names that nobody writes. */
const addresses = Object.entries(exports).flatMap(([address, target]) => {
  const [before, after] = (typeof target === 'string' ? target : target.default).split('*');
  const specifier = address.replace('.', 'sos-widgets');
  if (after === undefined) return [specifier];
  return files
    .filter((file) => file.startsWith(/** @type {string} */ (before)) && /(?<!\.d)\.(js|json)$/.test(file))
    .filter((file) => file.endsWith(after) && !file.includes('/chunks/'))
    .map((file) => specifier.replace('*', file.slice(before?.length, after ? -after.length : undefined)));
});

/** What a program prints, errors and warnings too. @param {string[]} args */
async function printed(...args) {
  const { stdout, stderr } = await run(process.execPath, args, { cwd: project, timeout: 30_000 });
  return stdout + stderr;
}
const program = (/** @type {'module' | 'commonjs'} */ type, /** @type {string} */ text) =>
  printed(`--input-type=${type}`, '--eval', text);

test('the addresses are those that the read-me names, and more', () => {
  for (const name of [
    '',
    '/define',
    '/define/sos-samsyn.js',
    '/scoring',
    '/content',
    '/types/react',
    '/cdn/sos-frame.js',
  ])
    assert.ok(addresses.includes(`sos-widgets${name}`), name);
});

describe('in Node, without a page', () => {
  for (const address of addresses) {
    if (!address.endsWith('.json'))
      test(`import '${address}' throws nothing, says nothing, and lets the process end`, async () => {
        assert.equal(await program('module', `await import('${address}')`), '');
      });
    test(`require('${address}') throws nothing and says nothing`, async () => {
      assert.equal(await program('commonjs', `require('${address}')`), '');
    });
  }

  test('the classes are there, to name and to extend', async () => {
    const text = `import { SosFiveK } from 'sos-widgets'; class Own extends SosFiveK {} console.log(SosFiveK.name, Own.name)`;
    assert.equal(await program('module', text), 'SosFiveK Own\n');
  });

  test('no tag is registered', async () => {
    const text = `await import('sos-widgets/define'); console.log(globalThis.customElements?.get('sos-five-k'))`;
    assert.equal(await program('module', text), 'undefined\n');
  });
});

describe('built for a server, with all that it depends on', () => {
  const MAIN = `
    import 'sos-widgets/define';
    import { SosFiveK } from 'sos-widgets';
    import { scoreInstrument } from 'sos-widgets/scoring';
    console.log(SosFiveK.name, scoreInstrument.name);`;
  const SAYS = 'SosFiveK scoreInstrument\n';

  for (const format of /** @type {const} */ (['esm', 'cjs'])) {
    test(`by esbuild, as ${format}`, async () => {
      const place = folder(`server-esbuild-${format}`, { 'main.js': MAIN });
      const outfile = path.join(place, format === 'esm' ? 'built.mjs' : 'built.cjs');
      const options = {
        bundle: true,
        platform: /** @type {const} */ ('node'),
        logLevel: /** @type {const} */ ('error'),
      };
      await esbuild({ ...options, entryPoints: [path.join(place, 'main.js')], format, outfile });
      assert.equal(await printed(outfile), SAYS);
    });
  }

  test('by Vite, as SvelteKit, Nuxt and Astro do', async () => {
    const place = folder('server-vite', { 'main.js': MAIN });
    await vite({
      root: place,
      logLevel: 'error',
      configFile: false,
      ssr: { noExternal: true },
      build: { ssr: 'main.js', outDir: 'built' },
    });
    assert.equal(await printed(path.join(place, 'built/main.js')), SAYS);
  });
});
