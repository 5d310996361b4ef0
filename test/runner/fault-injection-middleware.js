/** Test middleware: pages that a test makes, with any Content Security Policy, and fault injection for the browser files. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { STRICT_CSP } from './pages-middleware.js';

/**
 * What can be wrong with a file. Gives what is sent instead, or a status, or neither: then the connection is cut.
 *
 * @type {Record<string, (code: string) => { body?: string, status?: number, headers?: Record<string, string> }>}
 */
const FAULTS = {
  missing: () => ({ status: 404 }),
  broken: () => ({ status: 500 }),
  half: (code) => ({ body: code.slice(0, code.length / 2) }),
  unreachable: () => ({}),
  /** Another version of ours. */
  other: (code) => ({ body: code.replace(/(=")\d+\.\d+\.\d+(?=")/, '$199.0.0') }),
  /** Readable for any origin, as a CDN would send it. */
  shared: (code) => ({ body: code, headers: { 'Access-Control-Allow-Origin': '*' } }),
};

/**
 * - HTML sent with POST to `/test/made/page/<name>?csp=…&headers=…` is that page, under that Content Security Policy (`csp=strict` for the
 *   strict header) and with those other headers, as JSON.
 * - `/test/made/cdn/<name>/…` are the files of dist/cdn. `?fault=…&files=…` with POST there: from then on, files whose path
 *   matches have that fault, one of FAULTS; without a fault they are whole again. Each test takes a name of its own.
 *
 * @param {string} rootDir
 * @returns {import('@web/dev-server-core').Middleware}
 */
export function faultInjectionMiddleware(rootDir) {
  /** @type {Map<string, { html: string, csp: string, headers: Record<string, string> }>} */
  const pages = new Map();
  /** @type {Map<string, { fault: string, files: RegExp }>} */
  const faults = new Map();
  return async (ctx, next) => {
    const [, name = '', file = ''] = /^\/test\/made\/cdn\/([\w-]+)\/?(.*)$/.exec(ctx.path) ?? [];
    const {
      csp = '',
      headers: others = '{}',
      fault = '',
      files = '.',
    } = /** @type {Record<string, string>} */ (ctx.query);
    if (!ctx.path.startsWith('/test/made/')) return next();
    ctx.set('Cache-Control', 'no-store');
    const page = pages.get(ctx.path);
    if (page) {
      if (page.csp) ctx.set('Content-Security-Policy', page.csp);
      ctx.type = 'html';
      ctx.set(page.headers);
      ctx.body = page.html;
    } else if (name && ctx.method === 'POST') {
      faults.set(name, { fault, files: new RegExp(files) });
      ctx.status = 204;
    } else if (ctx.method === 'POST') {
      const pieces = [];
      for await (const piece of ctx.req) pieces.push(piece);
      const html = Buffer.concat(pieces).toString();
      pages.set(ctx.path, { html, csp: csp === 'strict' ? STRICT_CSP : csp, headers: JSON.parse(others) });
      ctx.status = 204;
    } else if (name) {
      const wrong = faults.get(name);
      const code = await readFile(join(rootDir, 'dist/cdn', file), 'utf8');
      const { body, status, headers = {} } = (wrong?.files.test(file) && FAULTS[wrong.fault]?.(code)) || { body: code };
      if (!body && !status) return void ctx.req.socket.destroy();
      ctx.type = extname(file);
      ctx.set(headers);
      if (status) ctx.status = status;
      else ctx.body = body;
    } else {
      return next();
    }
  };
}
