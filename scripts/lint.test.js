/** Every ban of eslint.config.js really bites, and its neighbours that are allowed pass. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = join(import.meta.dirname, '..');
// The code below is in no file, so the rules that ask the type checker are off.
const eslint = new ESLint({ cwd: root, overrideConfig: tseslint.configs.disableTypeChecked });

/** @param {string} code @param {string} [file] where it is said to be */
async function findings(code, file = 'src/ui/example.ts') {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: join(root, file) });
  return result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const html = (text) => `export const a = html\`${text}\`;`;
const css = (text) => `export const a = css\`${text}\`;`;

/** What is banned, the code, the rule that finds it, and where (src/ui when not said). */
const BANNED = [
  ['styleMap', "import { styleMap } from 'lit/directives/style-map.js'; styleMap({});", 'no-restricted-imports'],
  [
    'unsafeHTML',
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js'; unsafeHTML('');",
    'no-restricted-imports',
  ],
  ['unsafeSVG', "import { unsafeSVG } from 'lit/directives/unsafe-svg.js'; unsafeSVG('');", 'no-restricted-imports'],
  ['a directive', "import { repeat } from 'lit/directives/repeat.js'; repeat([], () => 0);", 'no-restricted-imports'],
  [
    'importing customElement',
    "import { customElement } from 'lit/decorators.js'; customElement('a-b');",
    'no-restricted-imports',
  ],
  [
    'importing customElement from its own module',
    "import { customElement } from 'lit/decorators/custom-element.js'; customElement('a-b');",
    'no-restricted-imports',
  ],
  ['@customElement', "@customElement('a-b') export class A {}", 'no-restricted-syntax'],

  ['setting innerHTML', "export const a = (el: Element) => { el.innerHTML = ''; };", 'no-restricted-properties'],
  ['reading innerHTML', 'export const a = (el: Element) => el.innerHTML;', 'no-restricted-properties'],
  ['outerHTML', "export const a = (el: Element) => { el.outerHTML = ''; };", 'no-restricted-properties'],
  [
    'insertAdjacentHTML',
    "export const a = (el: Element) => el.insertAdjacentHTML('beforeend', '');",
    'no-restricted-properties',
  ],
  ['srcdoc', "export const a = (el: HTMLIFrameElement) => { el.srcdoc = ''; };", 'no-restricted-properties'],
  ['document.write', "document.write('');", 'no-restricted-properties'],

  ['a style attribute', html('<p style="color: red"></p>'), 'no-restricted-syntax'],
  ['a style attribute after a binding', html('<p class=${b} style=${c}></p>'), 'no-restricted-syntax'],
  ['a style attribute in svg', 'export const a = svg`<g style="fill: red"></g>`;', 'no-restricted-syntax'],
  ['a style element', html('<style>p { color: red; }</style>'), 'no-restricted-syntax'],
  ['rem in css', css('p { margin: 1.5rem; }'), 'no-restricted-syntax'],
  ['rem in html', html('<svg width="2rem"></svg>'), 'no-restricted-syntax'],
  ['vw', css('p { inline-size: 100vw; }'), 'no-restricted-syntax'],
  ['vh', css('p { block-size: 50vh; }'), 'no-restricted-syntax'],
  ['dvh', css('p { block-size: calc(50dvh - 1em); }'), 'no-restricted-syntax'],
  ['vmin', css('p { inline-size: 10vmin; }'), 'no-restricted-syntax'],
  ['vw in html', html('<img width="100vw" alt="">'), 'no-restricted-syntax'],
  ['a font size in px', css('p { font-size: 14px; }'), 'no-restricted-syntax'],
  ['a font size in px, in the short form', css('p { font: bold 14px/1.5 serif; }'), 'no-restricted-syntax'],
  [
    'a font size in px, as an attribute',
    'export const a = svg`<text font-size="12px"></text>`;',
    'no-restricted-syntax',
  ],

  ['console.log', "console.log('');", 'no-console'],
  ['any', 'export const a: any = 1;', '@typescript-eslint/no-explicit-any'],
  ['ts-ignore', '// @ts-ignore because\nexport const a = 1;', '@typescript-eslint/ban-ts-comment'],
  ['ts-expect-error without a reason', '// @ts-expect-error\nexport const a = 1;', '@typescript-eslint/ban-ts-comment'],
  ['writing the address', "location.hash = '#a';", 'no-restricted-syntax'],
  ['beforeunload', "addEventListener('beforeunload', () => 0);", 'no-restricted-syntax'],
  ['the template syntax of another library', html('<p on-click=${b}></p>'), 'lit/no-legacy-template-syntax'],
  ['a positive tabindex', html('<p tabindex="1"></p>'), 'lit-a11y/tabindex-no-positive'],
  [
    'a listener that stays',
    "export class A extends HTMLElement { connectedCallback() { super.connectedCallback?.(); window.addEventListener('click', this); } }",
    'wc/require-listener-teardown',
  ],

  ...[
    'window',
    'document',
    'navigator',
    'Date',
    'performance',
    'crypto',
    'Intl',
    'globalThis',
    'fetch',
    'setTimeout',
  ].map((name) => [
    `${name} in scoring`,
    `export const a = ${name};`,
    'no-restricted-globals',
    'src/scoring/example.ts',
  ]),
  ['new Date in scoring', 'export const a = new Date();', 'no-restricted-globals', 'src/scoring/example.ts'],
  ['Math.random in scoring', 'export const a = Math.random();', 'no-restricted-properties', 'src/scoring/example.ts'],
  [
    'localeCompare in scoring',
    "export const a = 'a'.localeCompare('b');",
    'no-restricted-properties',
    'src/scoring/example.ts',
  ],
  [
    'innerHTML in scoring',
    'export const a = (el: Element) => el.innerHTML;',
    'no-restricted-properties',
    'src/scoring/example.ts',
  ],
];

/** From, to, and whether it may. */
const IMPORTS = [
  ['src/scoring/a.ts', './b.js', true],
  ['src/scoring/a.ts', '../version.js', false],
  ['src/content/a.ts', '../version.js', true],
  ['src/scoring/a.ts', '../content/index.js', false],
  ['src/scoring/a.ts', '../ui/radar.js', false],
  ['src/scoring/a.ts', 'lit', false],
  ['src/scoring/a.ts', 'node:fs', false],
  ['src/content/a.ts', '../scoring/index.js', true],
  ['src/content/five-k/a.ts', '../../scoring/index.js', true],
  ['src/content/a.ts', '../localization/locale.js', false],
  ['src/content/a.ts', '../ui/radar.js', false],
  ['src/localization/a.ts', '../content/types.js', true],
  ['src/localization/a.ts', '../ui/radar.js', false],
  ['src/localization/a.ts', 'lit', true],
  ['src/ui/a.ts', '../localization/locale.js', true],
  ['src/ui/a.ts', '../five-k/sos-five-k.js', false],
  ['src/ui/a.ts', '../define/define.js', false],
  ['src/ui/a.ts', '../../test/console.js', false],
  ['src/five-k/a.ts', '../ui/radar.js', true],
  ['src/five-k/a.ts', './journey.js', true],
  ['src/five-k/a.ts', '../samsyn/sos-samsyn.js', false],
  ['src/five-k/a.ts', '../define/sos-five-k.js', false],
  ['src/five-k/a.ts', '../index.js', false],
  ['src/define/a.ts', '../five-k/sos-five-k.js', true],
  ['src/define/a.ts', '../embed/loader.js', false],
  ['src/embed/a.ts', '../define/index.js', true],
  ['src/index.ts', './five-k/sos-five-k.js', true],
  ['src/index.ts', './define/index.js', false],
];

const ALLOWED = [
  ['font size from the page with a floor in px', css('p { font-size: max(1em, 16px); }')],
  ['px for lines', css('p { border: 1px solid; font-weight: bold; }')],
  ['container units', css('p { inline-size: 50cqi; }')],
  ['words that look like units', html('<p>3 remarks, 4 views</p>')],
  ['a custom property called style', css('p { --sos-line-style: solid; }')],
  ['setProperty', "export const a = (el: HTMLElement) => el.style.setProperty('--a', '1');"],
  ['console.warn', "console.warn('');"],
  ['#private', 'export class A { #a = 1; get a() { return this.#a; } }'],
  ['pagehide', "addEventListener('pagehide', () => 0);"],
];

describe('banned', () => {
  for (const [what, code, rule, file] of BANNED) {
    test(what, async () => {
      const found = await findings(code, file);
      assert.ok(
        found.some((line) => line.startsWith(`${rule}: `)),
        `${rule} said nothing about ${code}\n${found.join('\n')}`,
      );
    });
  }
});

describe('allowed', () => {
  for (const [what, code] of ALLOWED) {
    test(what, async () => assert.deepEqual(await findings(code), []));
  }
});

describe('imports go downward only', () => {
  for (const [from, to, may] of IMPORTS) {
    test(`${from} ${may ? 'may' : 'must not'} import ${to}`, async () => {
      for (const code of [
        `import { a } from '${to}'; a();`,
        `export { a } from '${to}';`,
        `export const a = () => import('${to}');`,
        `export type A = import('${to}').B;`,
      ]) {
        const found = (await findings(code, from)).filter((line) => line.startsWith('house/layers'));
        assert.equal(found.length, may ? 0 : 1, `${code}\n${found.join('\n')}`);
      }
    });
  }
});

describe('ignored', () => {
  for (const file of ['dist/index.js', 'dist-storybook/a.js', 'coverage/a.js', 'src/localization/generated/en.ts']) {
    test(file, async () => assert.equal(await eslint.isPathIgnored(join(root, file)), true));
  }
});

test('tests may log', async () => {
  assert.deepEqual(
    (await findings("console.log('');", 'test/example.test.ts')).filter((line) => line.startsWith('no-console')),
    [],
  );
});
