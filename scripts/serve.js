/** Serves the built pages as any web server would: `npm start`. PORT chooses another port than 8000. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { startDevServer } from '@web/dev-server';

const rootDir = join(import.meta.dirname, '../dist/site');
const port = Number(process.env.PORT ?? 8000);

if (!Number.isInteger(port) || port < 1 || port > 65535)
  stop(`PORT is "${process.env.PORT}"; it must be a whole number from 1 to 65535.`);
if (!existsSync(join(rootDir, 'index.html')))
  stop('dist/site is not there yet. Run "npm run build" first, or "npm start", which does both.');
// The server itself would print a stack trace.
const fault = await faultOf(port);
if (fault === 'EADDRINUSE')
  stop(`Port ${port} is taken. Stop what runs there, or choose another: PORT=${port + 1} npm start`);
else if (fault) stop(`Cannot listen on port ${port}: ${fault}. Choose another: PORT=8000 npm start`);

/** A folder without its slash is sent on, or the relative addresses in its page would miss. */
const addSlash = (ctx, next) => {
  const folder = !ctx.path.endsWith('/') && existsSync(join(rootDir, ctx.path, 'index.html'));
  return folder ? ctx.redirect(`${ctx.path}/${ctx.search}`) : next();
};

await startDevServer({
  config: { rootDir, port, hostname: 'localhost', watch: false, open: false, middleware: [addSlash] },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
await fetch(`http://localhost:${port}/`);
console.log(`http://localhost:${port}`);

/** Why nobody can listen there, as an error code; undefined when one can. @param {number} wanted */
function faultOf(wanted) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen(wanted, () => probe.close(() => resolve(undefined)));
  });
}

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}
