/** The bans below follow from where the widgets live: strict Content Security Policies and other people's CSS. scripts/lint.test.js proves each. */
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { layers } from './scripts/eslint-layers.js';

const CSP = 'Pages with a strict Content Security Policy block this.';

/** Text of a tagged template that matches. */
const template = (tags, text) =>
  `TaggedTemplateExpression[tag.name=/^(${tags})$/] > TemplateLiteral > TemplateElement[value.raw=/${text}/]`;

const BANNED_SYNTAX = [
  {
    selector: template('html|svg', '(^|[\\s"\'])\\.?style\\s*='),
    message: `${CSP} Use a class, or el.style.setProperty.`,
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
  globalIgnores(['dist', 'dist-storybook', 'coverage', 'screenshots', '.cache', 'src/localization/generated']),
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
    plugins: { house: { rules: { layers } } },
    rules: {
      'house/layers': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-imports': [
        'error',
        {
          paths: BANNED_IMPORTS,
          patterns: [
            {
              group: ['lit/directives/*', 'lit/directive.js', 'lit/async-directive.js'],
              message: 'The browser files do without directives, see scripts/lean-templates.js.',
            },
          ],
        },
      ],
      'no-restricted-properties': ['error', ...BANNED_PROPERTIES],
      'no-restricted-syntax': ['error', ...BANNED_SYNTAX],
    },
  },

  {
    files: ['src/scoring/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...[...IMPURE, ...CLOCK].map((name) => ({ name, message: SCORING }))],
      'no-restricted-properties': [
        'error',
        ...BANNED_PROPERTIES,
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
