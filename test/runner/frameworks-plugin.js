/**
 * Bundles the pages of test/frameworks with their framework, as a site's own bundler would: React is CommonJS, and Svelte wants its compiler.
 * Each is a module of its own in the browser, and holds none of our code.
 */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';

const FOLDER = 'test/frameworks';
const PAGES = { react: 'react.tsx', vue: 'vue.ts', svelte: 'svelte.ts' };

const svelte = {
  name: 'svelte',
  setup(build) {
    build.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js, warnings } = compile(await readFile(path, 'utf8'), {
        filename: basename(path),
        generate: 'client',
        dev: true,
      });
      return { contents: js.code, warnings: warnings.map(({ message }) => ({ text: message })) };
    });
  },
};

/** @param {string} rootDir @returns {import('@web/dev-server-core').Plugin} */
export function frameworksPlugin(rootDir) {
  const bundled = new Map();
  const bundle = async (page) => {
    const { outputFiles } = await build({
      entryPoints: [join(rootDir, FOLDER, page)],
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      jsx: 'automatic',
      conditions: ['browser', 'development'],
      // Vue with its compiler, for templates in the page.
      alias: { vue: 'vue/dist/vue.esm-bundler.js' },
      define: {
        'process.env.NODE_ENV': '"development"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      plugins: [svelte],
    });
    return outputFiles[0].text;
  };
  return {
    name: 'frameworks',
    resolveImport({ source, context }) {
      const name = context.path.startsWith(`/${FOLDER}/`) && /^\.\/(\w+)\.js$/.exec(source)?.[1];
      return name && Object.hasOwn(PAGES, name) ? `/bundled/${name}.js` : undefined;
    },
    async serve({ path }) {
      const name = /^\/bundled\/(\w+)\.js$/.exec(path)?.[1];
      if (!name) return undefined;
      if (!bundled.has(name)) bundled.set(name, bundle(PAGES[name]));
      return { body: await bundled.get(name), type: 'js' };
    },
  };
}
