import { readFileSync } from 'node:fs';

const TOKENS = new URL('../src/ui/first-styles.ts', import.meta.url);

/**
 * Rollup plugin: short names for the custom properties that the widgets declare for themselves (`--sos-strong`), 0.1 kB of every page.
 * Those that a site sets are only read there, and keep their names.
 */
export function shortNames() {
  const names = [...new Set(readFileSync(TOKENS, 'utf8').match(/--sos-[a-z-]+(?=:)/g))];
  return {
    name: 'short-names',
    transform(/** @type {string} */ code, /** @type {string} */ id) {
      if (!id.includes('/src/')) return null;
      const short = code.replace(/--sos-[a-z-]+/g, (name) => (names.includes(name) ? `--sos-${names.indexOf(name).toString(36)}` : name));
      return short === code ? null : { code: short, map: null };
    },
  };
}
