import { readdirSync } from 'node:fs';
import dynamicImportVars from '@rollup/plugin-dynamic-import-vars';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { CHUNK_AT, chunkFileNames, chunkOf, chunksAndLoader } from './build/rollup-chunks.js';
import { licences } from './build/rollup-licences.js';
import { ownDocument } from './build/rollup-own-document.js';
import { stringIds } from './build/rollup-string-ids.js';

/** From TypeScript to what runs. The minifier of templates reads TypeScript, so it comes first. */
const compile = (...templates) => [
  nodeResolve({ exportConditions: ['production'] }),
  ...templates,
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  dynamicImportVars({ include: 'src/**', errorWhenNoFilesFound: true }),
  stringIds(),
];

/** For browsers: small, and plain ASCII, so that no server's idea of an encoding can harm it. */
const minified = () => [
  ...compile(
    literalsHtmlCssMinifier({
      include: 'src/**',
      failOnError: true,
      // One space stays one: without this, what stands at the beginning or the end of a template runs together with what is beside it.
      options: { minifyOptions: { conservativeCollapse: true } },
    }),
  ),
  ownDocument(),
  terser({ module: true, ecma: 2020, format: { ascii_only: true, comments: false } }),
];

/**
 * For files that sites join with others, or put into the page: after a script without its last semicolon, or whose last line is a comment,
 * and before any other.
 * @type {import('rollup').Plugin}
 */
const joinable = { name: 'joinable', renderChunk: (code) => ({ code: `\n;${code.trim()}\n`, map: null }) };
const generatedCode = 'es2015';

/** A classic script without imports, which does nothing on a server. @param {string} input @param {string} file @param {import('rollup').Plugin[]} more */
const script = (input, file, ...more) => ({
  input,
  plugins: [...minified(), ...more, joinable],
  output: {
    file,
    format: 'iife',
    inlineDynamicImports: true,
    generatedCode,
    // Lit's browser build, which is in the largest of them, needs a page as soon as it runs.
    intro: "if (typeof document === 'undefined') return;",
  },
});

const { chunks, loader } = chunksAndLoader();

export default [
  {
    // The npm package: one module per source module, Lit left to the site's own bundler.
    input: [
      ...['index', 'scoring/index', 'content/index'].map((name) => `src/${name}.ts`),
      ...['define', 'types'].flatMap((folder) => readdirSync(`src/${folder}`).map((file) => `src/${folder}/${file}`)),
    ],
    external: [/^lit($|\/)/, /^@lit\//, 'lean-qr', /^qr\//],
    plugins: compile(),
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
  },
  {
    // The browser files: what the loader fetches as the page needs it.
    input: 'src/embed/first-view.ts',
    plugins: [chunks, ...minified()],
    output: {
      dir: 'dist/cdn',
      format: 'es',
      chunkFileNames,
      hashCharacters: 'base36',
      manualChunks: chunkOf,
      onlyExplicitManualChunks: true,
      generatedCode,
    },
  },
  {
    // The loader itself, after them.
    input: { 'sos-widgets': 'src/embed/loader.ts' },
    plugins: [loader, ...minified(), joinable],
    // In a function of its own: loaded as a classic script, or joined with others, it leaves no name in the page.
    output: { dir: 'dist/cdn', format: 'iife', intro: CHUNK_AT, generatedCode },
  },
  // Everything in one file, for sites that allow just one, and for those that cannot say `type="module"`.
  script('src/embed/all.ts', 'dist/cdn/sos-widgets.all.js', licences()),
  // These run where modules are not let through, or before them.
  script('src/embed/frame.ts', 'dist/cdn/sos-frame.js'),
  script('src/embed/in-frame.ts', 'dist/site/embed/in-frame.js'),
  script('src/embed/hosted.ts', 'dist/site/hosted.js'),
  script('site/builder/builder.ts', 'dist/site/builder.js'),
];
