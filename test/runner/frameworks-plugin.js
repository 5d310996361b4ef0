/**
 * Bundles the pages of test/frameworks with their framework, as a site's own bundler would: React is CommonJS, and Svelte and Vue want their compilers.
 * Each is a module of its own in the browser, and holds none of our code. `page:widget.tsx` is that file in docs/frameworks.md,
 * and `page:SelfCheck.svelte?server` what a server makes of it.
 */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';
import { pageExamples } from './page-examples.js';

const FOLDER = 'test/frameworks';
const PAGES = {
  react: 'react.tsx',
  vue: 'vue.ts',
  svelte: 'svelte.ts',
  'server-react': 'server-react.tsx',
  'server-vue': 'server-vue.ts',
  'server-svelte': 'server-svelte.ts',
};

function compileSvelte(text, filename, generate) {
  const { js, warnings } = compile(text, { filename, generate, dev: true });
  return { contents: js.code, warnings: warnings.map(({ message }) => ({ text: message })) };
}

function compileVue(text, ssr) {
  const compilerOptions = { isCustomElement: (tag) => tag.startsWith('sos-') };
  const { descriptor, errors } = parse(text, { templateParseOptions: compilerOptions });
  const templateOptions = { ssr, ssrCssVars: [], compilerOptions };
  const { content } = compileScript(descriptor, { id: 'page', inlineTemplate: true, templateOptions });
  return { contents: content, loader: 'ts', errors: errors.map(({ message }) => ({ text: message })) };
}

const svelte = {
  name: 'svelte',
  setup(build) {
    build.onLoad({ filter: /\.svelte$/, namespace: 'file' }, async ({ path }) =>
      compileSvelte(await readFile(path, 'utf8'), basename(path), 'client'),
    );
  },
};

/** @param {string} rootDir */
const docs = (rootDir) => ({
  name: 'docs',
  setup(build) {
    // A site has the package. Here its sources stand for it, and they stay outside.
    build.onResolve({ filter: /^sos-widgets\/define/ }, () => ({ path: '/src/define/index.ts', external: true }));
    build.onResolve({ filter: /^page:/ }, ({ path }) => ({ path: path.slice('page:'.length), namespace: 'page' }));
    build.onResolve({ filter: /^\.\//, namespace: 'page' }, ({ path }) => ({ path: path.slice(2), namespace: 'page' }));
    build.onLoad({ filter: /./, namespace: 'page' }, ({ path }) => {
      const [name, variant] = path.split('?');
      const files = pageExamples(join(rootDir, 'docs/frameworks.md'));
      const file = [name, `${name}.tsx`].find((each) => Object.hasOwn(files, each));
      if (!file) return { errors: [{ text: `docs/frameworks.md has no file ${name}` }] };
      const loaded = file.endsWith('.svelte')
        ? compileSvelte(files[file], file, variant ?? 'client')
        : file.endsWith('.vue')
          ? compileVue(files[file], variant === 'server')
          : { contents: files[file], loader: 'tsx' };
      return { ...loaded, resolveDir: rootDir };
    });
    // Vue with its compiler, for templates in the page.
    build.onResolve({ filter: /^vue$/ }, () => ({ path: join(rootDir, 'node_modules/vue/dist/vue.esm-bundler.js') }));
  },
});

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
      // Svelte's server asks for it, and does without.
      external: ['node:*'],
      define: {
        'process.env.NODE_ENV': '"development"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      plugins: [svelte, docs(rootDir)],
    });
    return outputFiles[0].text;
  };
  return {
    name: 'frameworks',
    resolveImport({ source, context }) {
      const name = context.path.startsWith(`/${FOLDER}/`) && /^\.\/([\w-]+)\.js$/.exec(source)?.[1];
      return name && Object.hasOwn(PAGES, name) ? `/bundled/${name}.js` : undefined;
    },
    async serve({ path }) {
      const name = /^\/bundled\/([\w-]+)\.js$/.exec(path)?.[1];
      if (!name) return undefined;
      if (!bundled.has(name)) bundled.set(name, bundle(PAGES[name]));
      return { body: await bundled.get(name), type: 'js' };
    },
  };
}
