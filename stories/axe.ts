import type { RunOptions } from 'axe-core';

/** Every rule of axe that is neither experimental nor deprecated: AAA and best practices too, and those that are off unless asked for. */
export const AXE = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
} satisfies RunOptions;
