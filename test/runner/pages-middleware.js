/** Serves the pages that tests and screenshots look at, byte for byte as a web server would. */
import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

/** The header of the strictest sites we promise to work on. */
export const STRICT_CSP = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/** The runner compiles and rewrites what it serves; built files (whose hashes count) and pages must stay as they are. */
const RAW = ['/dist/cdn/', '/dist/site/', '/test/pages/'];

/**
 * Koa middleware for the folders in RAW; TypeScript is left to the next in line.
 * `/test/pages/strict/…`, and any address with `?csp=strict`, is sent with the strict header; with `?isolated`, with those
 * that let a page that isolates itself show it in a frame.
 *
 * @param {string} rootDir
 * @returns {import('@web/dev-server-core').Middleware}
 */
export function pagesMiddleware(rootDir) {
  return async (ctx, next) => {
    const strict = ctx.path.startsWith('/test/pages/strict/') || ctx.query.csp === 'strict';
    if (strict) ctx.set('Content-Security-Policy', STRICT_CSP);
    if ('isolated' in ctx.query) {
      ctx.set('Cross-Origin-Embedder-Policy', 'require-corp');
      ctx.set('Cross-Origin-Resource-Policy', 'cross-origin');
    }
    const raw = strict || RAW.some((folder) => ctx.path.startsWith(folder));
    const file = raw && !ctx.path.endsWith('.ts') && (await fileAt(rootDir, ctx.path));
    if (!file) return next();
    ctx.set('Cache-Control', 'no-store');
    ctx.type = extname(file);
    ctx.body = await readFile(file);
  };
}

/** The file of an address, an `index.html` for a folder; undefined when there is none. */
async function fileAt(rootDir, path) {
  const root = resolve(rootDir);
  const file = join(root, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
  if (!file.startsWith(root + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? file : undefined;
}
