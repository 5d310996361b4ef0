/** Makes dist/sos-widgets-wordpress.zip from the plugin's own files, what is generated, and the browser files as they have been built. */
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import { VERSION } from '../../src/version.js';
import { PLUGIN_WORDS } from './words.js';
import { makeFiles } from './generate.js';

const root = path.resolve(import.meta.dirname, '../..');
const own = path.join(import.meta.dirname, 'plugin');
const cdn = path.join(root, 'dist/cdn');
/** The plugin's own files. Only what is named here goes into the zip, and what is generated, and the browser files. */
const OWN_FILES = [
  'sos-widgets.php',
  'readme.txt',
  'includes/options.php',
  'includes/markup.php',
  'includes/script.php',
  'includes/block.php',
  'includes/shortcode.php',
  'block/editor.js',
];

interface Package {
  readonly repository?: string | { readonly url: string };
}

/** Where the readable source is, as readme.txt has to say. */
async function source(): Promise<string> {
  const { repository } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Package;
  const address = typeof repository === 'string' ? repository : repository?.url;
  return address
    ? `It is here: ${address.replace(/^git\+/, '').replace(/\.git$/, '')}`
    : 'It is the project sos-widgets, also published as the npm package of that name.';
}

/** The plugin by the paths of its files. */
async function files(): Promise<Readonly<Record<string, string | Buffer>>> {
  const replaced = { VERSION, SOURCE: await source(), DESCRIPTION: PLUGIN_WORDS.description.en };
  const written = await Promise.all(
    OWN_FILES.map(async (file) => [
      file,
      Object.entries(replaced).reduce(
        (text, [name, value]) => text.replaceAll(`@${name}@`, value),
        await readFile(path.join(own, file), 'utf8'),
      ),
    ]),
  );
  const browser = [
    'sos-widgets.js',
    ...(await readdir(path.join(cdn, 'chunks'))).map((file) => `chunks/${file}`).sort(),
  ];
  const copied = await Promise.all(
    browser.map(async (file) => [`assets/${file}`, await readFile(path.join(cdn, file))] as const),
  );
  return {
    ...(Object.fromEntries(written) as Record<string, string>),
    ...(await makeFiles(VERSION)),
    ...Object.fromEntries(copied),
    // With the licences of what is in the browser files.
    LICENSE: await readFile(path.join(cdn, 'LICENSE')),
  };
}

if (!existsSync(path.join(cdn, 'integrity.json'))) throw new Error('There is no dist/cdn. Run: npm run build');
const plugin = await files();
const zip = zipSync(
  Object.fromEntries(
    Object.entries(plugin).map(([file, content]) => [`sos-widgets/${file}`, new Uint8Array(Buffer.from(content))]),
  ),
  // The same files give the same zip, whenever it is made.
  { level: 9, mtime: new Date(2000, 0, 1) },
);
const target = path.join(root, 'dist/sos-widgets-wordpress.zip');
await writeFile(target, zip);
console.log(
  `${path.relative(root, target)}: ${Object.keys(plugin).length} files, ${Math.round(zip.length / 1000)} kB, version ${VERSION}`,
);
