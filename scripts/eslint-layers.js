/**
 * Lint rule: imports in src/ go downward only, and elements never import each other.
 * A folder that is not named here is an element.
 */
import { dirname, relative, resolve, sep } from 'node:path';

const LEVELS = {
  'version.ts': 0,
  scoring: 0,
  content: 1,
  localization: 2,
  ui: 3,
  'index.ts': 5,
  define: 5,
  types: 5,
  embed: 6,
};
const ELEMENT = 4;

const src = resolve(import.meta.dirname, '../src');

/** The room that a file is in: the first folder, or the file itself, below src; undefined outside of it. */
function roomOf(file) {
  const path = relative(src, file);
  return path.startsWith('..') ? undefined : path.split(sep)[0].replace(/\.js$/, '.ts');
}

const levelOf = (room) => LEVELS[room] ?? ELEMENT;

/** @type {import('eslint').Rule.RuleModule} */
export const layers = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      upward:
        'src/{{from}} must not import from src/{{to}}: imports go downward only, and rooms of one level are closed to each other.',
      outside: 'src/{{from}} must not import from outside src.',
      package: 'src/scoring stands alone: it imports no packages.',
    },
  },
  create(context) {
    const from = roomOf(context.filename);
    const check = ({ source }) => {
      if (typeof source?.value !== 'string') return;
      if (!source.value.startsWith('.')) {
        if (from === 'scoring') context.report({ node: source, messageId: 'package' });
        return;
      }
      const to = roomOf(resolve(dirname(context.filename), source.value));
      if (to === undefined) context.report({ node: source, messageId: 'outside', data: { from } });
      else if (to !== from && levelOf(to) >= levelOf(from)) {
        context.report({ node: source, messageId: 'upward', data: { from, to } });
      }
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};
