/** Most bans below follow from where the widgets live: under strict Content Security Policies, among other people's CSS. */
import { readdirSync } from 'node:fs';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/**
 * The folders and files of src/ in layers: each imports from those below it only, and never from its own neighbours.
 * What is not named here is the folder of an element.
 */
const ABOVE_ELEMENTS = [['embed'], ['types'], ['define', 'index']];
const BELOW_ELEMENTS = [
  ['questionnaire'],
  ['charts'],
  ['core'],
  ['localization'],
  ['content'],
  ['scoring'],
  ['catalog', 'version'],
];
const named = [...ABOVE_ELEMENTS, ...BELOW_ELEMENTS].flat();
const LAYERS = [
  ...ABOVE_ELEMENTS,
  readdirSync(`${import.meta.dirname}/src`).filter((name) => !named.includes(name.replace(/\.ts$/, ''))),
  ...BELOW_ELEMENTS,
];

const CSP = 'Pages with a strict Content Security Policy block this.';

/** Text of a tagged template that matches. */
const template = (tags, text) =>
  `TaggedTemplateExpression[tag.name=/^(${tags})$/] > TemplateLiteral > TemplateElement[value.raw=/${text}/]`;

const BANNED_SYNTAX = [
  {
    selector: template('html|svg', '(^|[\\s"\'])\\.?style\\s*='),
    message: `${CSP} Use a class, or el.style.setProperty.`,
  },
  {
    selector: 'ForInStatement',
    message: 'A page may have put its own into Object.prototype: Object.keys, Object.entries.',
  },
  {
    selector: 'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
    message: 'Prototype.js and MooTools replace it by one that takes no function: [...values], [...Array(n).keys()].',
  },
  { selector: template('html|svg', '<style'), message: `${CSP} Use static styles.` },
  {
    selector: template('css|html|svg', '\\drem\\b'),
    message: 'rem belongs to the page (10 px on some, 16 px on others). Use em.',
  },
  {
    selector: template('css|html|svg', '\\d([sld]?v(w|h|i|b|min|max))\\b'),
    message: 'The window is not the widget: use container units or %.',
  },
  {
    selector: template('css|html|svg', '(font-size\\s*[:=]\\s*["\']?|\\bfont\\s*:[^;{}(]*)[\\d.]+px'),
    message: 'Text must follow the size that the reader has chosen. Use em.',
  },
  {
    selector: 'Decorator[expression.callee.name="customElement"]',
    message: 'Only src/define registers: this throws when a page loads us twice.',
  },
  { selector: 'AssignmentExpression[left.property.name="hash"]', message: 'The address belongs to the page.' },
  {
    selector: 'Literal[value=/^(before)?unload$/]',
    message: 'This shuts the page out of the back/forward cache. Use pagehide.',
  },
];

const BANNED_IMPORTS = [
  { name: 'lit/directives/style-map.js', message: `${CSP} Use el.style.setProperty.` },
  { name: 'lit/directives/unsafe-html.js', message: CSP },
  { name: 'lit/directives/unsafe-svg.js', message: CSP },
  { name: 'lit/static-html.js', message: "A tag or attribute name from data is an opening for other people's markup." },
  { name: 'lit/decorators.js', importNames: ['customElement'], message: 'Only src/define registers.' },
  { name: 'lit/decorators/custom-element.js', message: 'Only src/define registers.' },
];

/**
 * The imports that a file may not make: `from` is its folder or file directly below src, `depth` the number of folders that it is in there.
 * Each is the beginning of a path, as a regular expression. It says \x2F for /, which selectors do not take.
 */
function importBans(from, depth) {
  const level = LAYERS.findIndex((layer) => layer.includes(from));
  const closed = LAYERS.slice(0, level + 1)
    .flat()
    .filter((name) => name !== from);
  const up = (folders) => `(\\.\\.\\x2F){${folders}}`;
  return [
    {
      regex: `^${depth ? up(depth) : '\\.\\x2F'}(${closed.join('|')})(\\x2F|\\.[jt]s$)`,
      message: `src/${from} must not import this: imports go from layer to layer downward only, see LAYERS in eslint.config.js.`,
    },
    { regex: `^${up(depth + 1)}`, message: 'src/ imports nothing from outside of it.' },
    ...(from === 'scoring' ? [{ regex: '^[^.]', message: 'src/scoring stands alone: it imports no package.' }] : []),
    ...(from === 'catalog'
      ? [{ regex: '.', message: 'src/catalog.ts imports nothing, so that anything may import it.' }]
      : []),
  ];
}

/** What came after the oldest browsers that we run in: see `isSupported` in src/define/define.ts. */
const NEWER = [
  ...[
    'findLast',
    'findLastIndex',
    'toSorted',
    'toReversed',
    'toSpliced',
    'isWellFormed',
    'toWellFormed',
    'checkVisibility',
  ],
  ...['canParse', 'groupBy', 'withResolvers', 'fromAsync', 'showPopover', 'hidePopover', 'togglePopover', 'setHTML'],
].map((property) => ({ property, message: 'Newer than the oldest browsers that we run in (Chromium 93).' }));
const NEWER_GLOBALS = [
  { name: 'structuredClone', message: 'Newer than the oldest browsers that we run in (Chromium 93).' },
];
const NEWER_SYNTAX = [
  {
    selector: 'MemberExpression[object.name="AbortSignal"][property.name=/^(timeout|any)$/]',
    message: 'Newer than the oldest browsers that we run in (Chromium 93).',
  },
  {
    selector:
      ':matches(Literal[value=/:has\\(|:modal|:popover-open/], :not(TaggedTemplateExpression, CallExpression) > TemplateLiteral > TemplateElement[value.raw=/:has\\(/])',
    message: 'As a selector in scripts this throws in older browsers.',
  },
];

/** Rules for each folder of src at each depth: options of a rule that matches twice do not add up, so each gets all of its bans at once. */
const importRules = LAYERS.flat().flatMap((from) =>
  (from === 'index' || from === 'catalog' || from === 'version' ? [0] : [1, 2, 3]).map((depth) => {
    const bans = importBans(from, depth);
    return {
      files: [depth ? `src/${from}/${'*/'.repeat(depth - 1)}*.ts` : `src/${from}.ts`],
      rules: {
        'no-restricted-imports': ['error', { paths: BANNED_IMPORTS, patterns: bans }],
        'no-restricted-syntax': [
          'error',
          ...BANNED_SYNTAX,
          ...NEWER_SYNTAX,
          // import() and typeof import(), which no-restricted-imports does not look at.
          ...bans.flatMap(({ regex, message }) => [
            { selector: `:matches(ImportExpression, TSImportType) Literal[value=/${regex}/]`, message },
            {
              selector: `ImportExpression > TemplateLiteral > TemplateElement:first-child[value.raw=/${regex}/]`,
              message,
            },
          ]),
        ],
      },
    };
  }),
);

const BANNED_PROPERTIES = [
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'srcdoc'].map((property) => ({
    property,
    message: CSP,
  })),
  { object: 'document', property: 'write', message: CSP },
];

const IMPURE = [
  'window',
  'document',
  'globalThis',
  'self',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'process',
];
const CLOCK = ['Date', 'performance', 'crypto', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'fetch', 'Intl'];
const SCORING = 'src/scoring is pure: the same answers give the same result in any place, language and year.';

export default defineConfig(
  globalIgnores([
    'dist',
    'dist-storybook',
    'dist-release',
    'coverage',
    'screenshots',
    '.cache',
    'src/localization/generated',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // The honest way to say that an index is within bounds, where noUncheckedIndexedAccess asks at every one.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },

  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts'],
    extends: [tseslint.configs.strictTypeCheckedOnly],
    languageOptions: {
      parserOptions: { project: ['tsconfig.json', 'tsconfig.node.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Lit binds the listeners of a template to the element.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Says nothing wrong in `return void()`, nor in an async function that only keeps an interface.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },

  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
  },

  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-properties': ['error', ...BANNED_PROPERTIES, ...NEWER],
      'no-restricted-globals': ['error', ...NEWER_GLOBALS],
    },
  },
  ...importRules,

  {
    files: ['src/scoring/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...[...IMPURE, ...CLOCK].map((name) => ({ name, message: SCORING }))],
      'no-restricted-properties': [
        'error',
        ...BANNED_PROPERTIES,
        ...NEWER,
        { object: 'Math', property: 'random', message: SCORING },
        ...['localeCompare', 'toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase'].map((property) => ({
          property,
          message: SCORING,
        })),
      ],
    },
  },

  {
    // Tests give what the types forbid, on purpose; and chai's assertions are expressions.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            // The runner itself awaits a test.
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
            // semantic-dom-diff types to.equal() as a promise, which it is for snapshots only.
            { from: 'package', package: 'chai', name: 'Equal' },
          ],
        },
      ],
    },
  },
);
