import { readdirSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { leanLit } from './scripts/rollup-lean-lit.js';
import { ownWords } from './scripts/rollup-own-words.js';
import { stringIds } from './scripts/rollup-string-ids.js';

const target = 'es2022';

const compile = (small) => [
  ...(small ? [leanLit()] : []),
  nodeResolve(),
  // First, since it reads the literals as they stand in the TypeScript.
  ...(small ? [literalsHtmlCssMinifier({ include: 'src/**', failOnError: true })] : []),
  esbuild({ target, tsconfig: 'tsconfig.json' }),
  stringIds(small),
  // Whole chunks, after the plugins that look for names.
  ...(small ? [terser({ module: true, ecma: 2022, compress: { passes: 3, unsafe_arrows: true, keep_fargs: false }, format: { comments: false } })] : []),
];

/**
 * What several widgets share, by when it is needed; else it would be split finely along who shares what, and each piece costs a request
 * and compresses less well. Lit and what every widget has; what an answered one begins with; and what it needs once the visitor has begun.
 */
const SHARED = {
  core: [/node_modules|lean-reactive-element/, /src\/localization\/locale/, /src\/content\/(types|by-locale)/, /src\/ui\/(attributes|circle|events|first-styles|heading|sos-element)/, /src\/define\/define|src\/version/],
  start: [/src\/scoring\/(instrument|score)\./, /src\/ui\/(answering-element|answers-controller|rooms|self-check|start-card)\./],
  answering: [/src\/ui\/(folded|icons|progress|reading-styles|signs|take-away|term-text)\./],
  rated: [/src\/ui\/(question|result-rows|scale-styles)\./],
  quiz: [/src\/iop-quiz\/(journey|quiz|styles|.*-view)/, /src\/ui\/condition-signs/],
  journey: [/src\/five-k\/journey/, /src\/ui\/(dots|picture|picture-styles|question-step|radar|result-sentence|result-table|result-view)\./],
};

const together = (/** @type {string} */ id) => Object.entries(SHARED).find(([, forms]) => forms.some((form) => form.test(id)))?.[0];

export default [
  {
    // The npm package: one module per source module, Lit left to the site's own bundler.
    input: ['src/index.ts', 'src/define/index.ts', ...readdirSync('src/define').filter((file) => file.startsWith('sos-')).map((file) => `src/define/${file}`), 'src/scoring/index.ts', 'src/content/index.ts'],
    external: [/^lit($|\/)/, /^@lit\//],
    plugins: compile(false),
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
  },
  {
    // The browser files: a loader, and chunks that it fetches as the page needs them. One Lit for all.
    input: { 'sos-widgets': 'src/embed/loader.ts' },
    plugins: [ownWords(), ...compile(true)],
    output: { dir: 'dist/cdn', format: 'es', chunkFileNames: 'chunks/[name]-[hash:8].js', manualChunks: together, onlyExplicitManualChunks: true, freeze: false },
  },
  {
    // Everything in one file, for sites that allow just one.
    input: { 'sos-widgets.all': 'src/embed/all.ts' },
    plugins: compile(true),
    output: { dir: 'dist/cdn', format: 'es', inlineDynamicImports: true },
  },
];
