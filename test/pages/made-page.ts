/** Opens pages that a test makes up, under any Content Security Policy, with the browser files whole or faulty: see test/runner/fault-injection-middleware.js. */
import { expect } from '@open-wc/testing';
import { openPage, type OpenPage } from './open-page.js';
import { waitUntil } from '../wait-until.js';

export interface MadePage extends OpenPage {
  /** What came to the console, was thrown, or was stopped by the policy. */
  readonly notes: string[];
}

/** Of every script that a page with nonces may run. */
export const NONCE = 'nonce="bm9uY2U"';
export const NONCE_SOURCE = "'nonce-bm9uY2U'";

const CDN = '/dist/cdn/';
export const MODULE = `<script type="module" src="${CDN}sos-widgets.js" ${NONCE}></script>`;
export const ALL = `<script type="module" src="${CDN}sos-widgets.all.js" ${NONCE}></script>`;
export const CLASSIC = `<script defer src="${CDN}sos-widgets.all.js" ${NONCE}></script>`;

export { waitUntil as until };

const unique = (): string => crypto.randomUUID();

/** The text that stands where a widget will be. */
export const FALLBACK = '<p>Läs <a href="/samverkan">om samverkan</a>.</p>';

/** A widget in each of the forms that a page can have it in, by the end of its tag. */
export const FORMS = {
  tag: (name: string): string => `<sos-${name} lang="en">${FALLBACK}</sos-${name}>`,
  placeholder: (name: string): string =>
    `<div class="sos-${name}" data-sos="${name}" data-sos-lang="en" data-sos-accent="#8c1736">${FALLBACK}</div>`,
  link: (name: string): string =>
    `<p><a href="${location.origin}/${name}/?lang=en&amp;accent=%238c1736#embed">Läs om samverkan.</a></p>`,
} as const;

export const EVERY_FORM = Object.values(FORMS);

/** Fails where one of these texts and its link are not there to be read and followed. */
export function expectTexts({ document }: OpenPage, count: number): void {
  const links = [...document.querySelectorAll('a')];
  expect(links.filter((link) => link.checkVisibility()).map((link) => link.closest('p')!.innerText)).to.deep.equal(
    Array<string>(count).fill('Läs om samverkan.'),
  );
}

/** Makes a page with this markup and these headers, under the address that it returns. `csp: 'strict'` is the strict header of the pages in strict/. */
export async function makePage(body: string, { head = MODULE, csp = '', headers = {} } = {}): Promise<string> {
  return makeRawPage(
    `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Påhittad sida</title><script src="/test/pages/notes.js" ${NONCE}></script>${head}<body>${body}`,
    { csp, headers },
  );
}

/** Makes a page of exactly this. */
export async function makeRawPage(html: string, { csp = '', headers = {} } = {}): Promise<string> {
  const address = `${location.origin}/test/made/page/${unique()}`;
  await fetch(`${address}?${new URLSearchParams({ csp, headers: JSON.stringify(headers) })}`, {
    method: 'POST',
    body: html,
  });
  return address;
}

/** Opens such a page. */
export async function openMade(...what: Parameters<typeof makePage>): Promise<MadePage> {
  const page = await openPage(await makePage(...what));
  const { notes = [] } = page.window as unknown as { notes?: string[] };
  return { ...page, notes };
}

/** The browser files, under an address of their own where they can go wrong. */
export class Cdn {
  readonly address = `/test/made/cdn/${unique()}/`;

  /** The tags of one of these scripts, for the head of a page. */
  script(file = 'sos-widgets.js', attributes = 'type="module"'): string {
    return `<script ${attributes} src="${this.address}${file}" ${NONCE}></script>`;
  }

  /** From now on, the files whose path matches are served with a fault of test/runner/fault-injection-middleware.js. */
  async fail(fault: 'missing' | 'broken' | 'half' | 'unreachable' | 'other' | 'shared', files = '.'): Promise<this> {
    await fetch(`${this.address}?${new URLSearchParams({ fault, files })}`, { method: 'POST' });
    return this;
  }

  /** Whole again. */
  async mend(): Promise<this> {
    await fetch(this.address, { method: 'POST' });
    return this;
  }
}
