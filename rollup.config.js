import { readdirSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { leanLit } from './scripts/rollup-lean-lit.js';
import { chunkOf, ownCopies } from './scripts/rollup-own-copies.js';
import { shortNames } from './scripts/rollup-short-names.js';
import { stringIds, stringsOnce } from './build/rollup-string-ids.js';

const target = 'es2022';
/** What rollup itself writes, for browsers of the same year. */
const generatedCode = { arrowFunctions: true, constBindings: true, objectShorthand: true };

/** Modules that are imported as a whole become plain objects: nobody asks for the prototype that rollup takes from each. */
const plainNamespaces = {
  name: 'plain-namespaces',
  renderChunk: (code) => ({ code: code.replaceAll(/__proto__: null,?\s*/g, ''), map: null }),
};

const compile = (small) => [
  ...(small ? [leanLit(), shortNames()] : []),
  nodeResolve(),
  // First, since it reads the literals as they stand in the TypeScript.
  ...(small ? [literalsHtmlCssMinifier({ include: 'src/**', failOnError: true })] : []),
  esbuild({ target, tsconfig: 'tsconfig.json' }),
  stringIds(small),
  // Whole chunks, after the plugins that look for names.
  ...(small
    ? [
        plainNamespaces,
        terser({
          module: true,
          ecma: 2022,
          compress: { passes: 3, hoist_funs: true, unsafe_arrows: true, keep_fargs: false },
          format: { comments: false },
        }),
      ]
    : []),
];

export default [
  {
    // The npm package: one module per source module, Lit left to the site's own bundler.
    input: [
      'src/index.ts',
      'src/define/index.ts',
      ...readdirSync('src/define')
        .filter((file) => file.startsWith('sos-'))
        .map((file) => `src/define/${file}`),
      'src/scoring/index.ts',
      'src/content/index.ts',
      ...['react', 'svelte', 'vue'].map((name) => `src/types/${name}.ts`),
    ],
    external: [/^lit($|\/)/, /^@lit\//],
    plugins: compile(false),
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
  },
  {
    // The browser files: a loader, and chunks that it fetches as the page needs them. One Lit for all.
    input: { 'sos-widgets': 'src/embed/loader.ts' },
    plugins: [ownCopies(), ...compile(true)],
    output: {
      dir: 'dist/cdn',
      format: 'es',
      chunkFileNames: 'chunks/[name]-[hash:7].js',
      hashCharacters: 'base36',
      manualChunks: chunkOf,
      onlyExplicitManualChunks: true,
      freeze: false,
      generatedCode,
    },
  },
  {
    // Everything in one file, for sites that allow just one, and for those that cannot say `type="module"`.
    input: { 'sos-widgets.all': 'src/embed/all.ts' },
    plugins: [stringsOnce(), ...compile(true)],
    output: { dir: 'dist/cdn', format: 'iife', inlineDynamicImports: true, freeze: false, generatedCode },
  },
  // Small scripts of their own, classic ones: they must run where modules are not let through, or before them.
  ...Object.entries({ frame: 'cdn/sos-frame.js', 'in-frame': 'site/embed/in-frame.js', hosted: 'site/hosted.js' }).map(
    ([input, file]) => ({
      input: `src/embed/${input}.ts`,
      plugins: compile(true),
      output: { file: `dist/${file}`, format: 'iife' },
    }),
  ),
  {
    // The script of the page that writes embeddings.
    input: 'site/builder/builder.ts',
    plugins: compile(true),
    output: { file: 'dist/site/builder.js', format: 'iife' },
  },
];
