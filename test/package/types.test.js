/** The types of the package in projects of TypeScript, with all of them checked; and those for frameworks against the manifest. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { pageExamples } from '../runner/page-examples.js';
import { folder, installed, project, root } from './project.js';

const run = promisify(execFile);

const STRICT = {
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
};

const RESOLUTIONS = {
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
  node16: { module: 'node16', moduleResolution: 'node16' },
};

/** What the compiler says of a folder, nothing when all is well. @param {string} place @param {object} options */
async function faults(place, options) {
  folder(path.relative(project, place), {
    'tsconfig.json': JSON.stringify({ compilerOptions: { ...STRICT, ...options }, include: ['*.ts', '*.tsx'] }),
  });
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  return run(process.execPath, [tsc, '-p', place]).then(
    () => '',
    ({ stdout }) => stdout,
  );
}

describe('a project of TypeScript, strict and with the types of all packages checked', () => {
  const CONSUMER = `
    import { scoreInstrument, SosFiveK, VERSION, type Answers, type IopAdvice, type SosChangeEvent, type SosCaseTimeline, type View } from 'sos-widgets';
    import 'sos-widgets/define/sos-five-k.js';
    import 'sos-widgets/define';
    import { fiveK } from 'sos-widgets/content';
    import { encodeAnswers, type InstrumentResult } from 'sos-widgets/scoring';

    const el = document.querySelector('sos-five-k')!;
    const answers: Answers = { spanner: 4, network: 'unknown' };
    el.answers = answers;
    el.headingLevel = 3;
    const view: View = el.view;
    el.addEventListener('sos-change', ({ detail }) => console.log(detail.instrument, detail.result.dimensions, detail.answers));
    document.addEventListener('sos-error', ({ detail }) => console.log(detail.message));
    const quiz = document.createElement('sos-iop-quiz');
    const advice: IopAdvice = quiz.result;
    const timeline: SosCaseTimeline = document.createElement('sos-case-timeline');
    const heard = (event: SosChangeEvent<IopAdvice>): string => event.detail.instrument;
    const result: InstrumentResult = scoreInstrument(fiveK.structure, answers);
    class Own extends SosFiveK {}
    customElements.define('own-five-k', Own);
    console.log(VERSION, view, advice, timeline, heard, result, encodeAnswers(fiveK.structure, { answers }));

    // @ts-expect-error -- no such answer
    el.answers = { spanner: 6 };
    // @ts-expect-error -- no such view
    el.view = 'pie';
    // @ts-expect-error -- only to read
    el.result = result;
    // @ts-expect-error -- no address of the package
    import('sos-widgets/ui/sos-element.js');
  `;
  for (const [name, options] of Object.entries(RESOLUTIONS)) {
    test(`moduleResolution: ${name}`, async () => {
      const place = folder(`types-${name}`, { 'main.ts': CONSUMER });
      assert.equal(await faults(place, options), '');
    });
  }
});

/** @type {{ tagName: string, name: string, attributes: any[], members: any[], events: any[] }[]} */
const elements = JSON.parse(readFileSync(path.join(installed, 'dist/custom-elements.json'), 'utf8'))
  .modules.flatMap((/** @type {any} */ { declarations }) => declarations)
  .filter((/** @type {any} */ { tagName }) => tagName);

const union = (/** @type {Iterable<string>} */ names) =>
  [...new Set(names)].map((name) => `'${name}'`).join(' | ') || 'never';
/** What a template can set. Every element has a lang. */
const settable = (/** @type {(typeof elements)[number]} */ { attributes, members }) => [
  ...attributes.map(({ name }) => name).filter((name) => name !== 'lang'),
  ...members.filter(({ kind, readonly }) => kind === 'field' && !readonly).map(({ name }) => name),
];
const eventsOf = (/** @type {(typeof elements)[number]} */ { events }, prefix = '') =>
  events.map(({ name }) => `${prefix}${name}`);

describe('types for templates', () => {
  // Types augment a framework only where it is found from the package: a site of its own, with the frameworks beside the package.
  const site = folder('frameworks', { 'package.json': '{"type":"module"}' });
  cpSync(installed, path.join(site, 'node_modules/sos-widgets'), { recursive: true });
  mkdirSync(path.join(site, 'node_modules/@types'));
  for (const name of ['@types/react', 'svelte', 'vue'])
    symlinkSync(path.join(root, 'node_modules', name), path.join(site, 'node_modules', name), 'junction');
  const consumer = (/** @type {string} */ name, /** @type {string} */ file, /** @type {string} */ content) =>
    folder(path.join('frameworks', name), { [file]: content });
  // Of the packages of others, only what is used is checked.
  const OPTIONS = { ...RESOLUTIONS.bundler, jsx: 'react-jsx', skipLibCheck: true, allowArbitraryExtensions: true };

  test('say of each tag what the manifest says: attributes, properties and events, none missing and none more', async () => {
    const place = consumer(
      'manifest',
      'main.ts',
      `import type { IopAdvice, SosChangeEvent, SosCompleteEvent, SosErrorEvent, SosSamsynChangeEvent, ${elements.map(({ name }) => name).join(', ')} } from 'sos-widgets';
       import type { SosElements, SosEvents, SosProps } from 'sos-widgets/types/elements';
       type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : [B, 'is not', A]) : [A, 'is not', B];
       export const tags: Same<keyof SosElements, ${union(elements.map(({ tagName }) => tagName))}> = true;
       ${elements
         .map((element, i) => {
           const type = `SosElements['${element.tagName}']`;
           return `
             export const element${i}: Same<${type}, ${element.name}> = true;
             export const props${i}: Same<keyof SosProps<${type}>, ${union(settable(element))}> = true;
             export const events${i}: Same<SosEvents<${type}>, { ${element.events.map(({ name, type: event }) => `'${name}': ${event.text}`).join('; ')} }> = true;`;
         })
         .join('\n')}`,
    );
    assert.equal(await faults(place, OPTIONS), '');
  });

  const FRAMEWORKS = {
    react: { tag: (/** @type {string} */ tag) => `import('react').JSX.IntrinsicElements['${tag}']`, listener: 'on' },
    svelte: {
      tag: (/** @type {string} */ tag) => `import('svelte/elements').SvelteHTMLElements['${tag}']`,
      listener: 'on',
    },
    vue: {
      tag: (/** @type {string} */ tag) => `InstanceType<import('vue').GlobalComponents['${tag}']>['$props']`,
      listener: undefined,
    },
  };
  for (const [name, { tag, listener }] of Object.entries(FRAMEWORKS)) {
    const uses = elements
      .map(
        (element, i) =>
          `export type Tag${i} = Pick<${tag(element.tagName)}, ${union(['lang', ...settable(element), ...(listener ? eventsOf(element, listener) : [])])}>;`,
      )
      .join('\n');

    test(`of ${name} know every attribute, property and event of every tag`, async () => {
      const place = consumer(name, 'main.ts', `import type {} from 'sos-widgets/types/${name}';\n${uses}`);
      assert.equal(await faults(place, OPTIONS), '');
    });

    // Svelte's tools take any tag, with anything.
    if (name === 'svelte') continue;
    test(`of ${name} are there only for those who ask`, async () => {
      const place = consumer(
        `${name}-without`,
        'main.ts',
        `import type {} from 'sos-widgets';\n// @ts-expect-error -- not asked for\nexport type Own = Pick<${tag('sos-five-k')}, 'result-field'>;`,
      );
      assert.equal(await faults(place, OPTIONS), '');
    });
  }

  test('take the React files of docs/frameworks.md, and what these pass on is checked', async () => {
    const files = Object.entries(pageExamples(path.join(root, 'docs/frameworks.md'))).filter(([file]) =>
      file.endsWith('.tsx'),
    );
    assert.equal(files.length, 2);
    const place = folder('frameworks/docs', {
      ...Object.fromEntries(files),
      'refused.tsx': `
        import { Widget } from './widget';
        // @ts-expect-error -- an attribute of another tag
        export const other = <Widget tag="sos-iop-quiz" view="dots" />;
        // @ts-expect-error -- no such answer
        export const answer = <Widget tag="sos-five-k" answers={{ spanner: 6 }} />;`,
    });
    assert.equal(await faults(place, OPTIONS), '');
  });

  test('may be imported with all else, and cost nothing then', async () => {
    for (const name of Object.keys(FRAMEWORKS))
      assert.deepEqual(Object.keys(await import(path.join(installed, `dist/types/${name}.js`))), []);
  });
});
