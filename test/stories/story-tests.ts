/** Makes every story a test: shown in both languages, in the state that it is about, without a finding of axe. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import 'axe-core';
import type { Result } from 'axe-core';
import { html } from 'lit';
import { AXE } from '../../stories/axe.js';
import { LOCALES } from '../../src/content/types.js';
import { expectWarnings } from '../console.js';

declare global {
  interface Window {
    axe: typeof import('axe-core');
  }
}

interface Story {
  readonly args?: object;
  /** `fault` for a story about something that cannot be shown. */
  readonly tags?: string[] | undefined;
  readonly render?: unknown;
}

/** A module of stories: what they have in common as default export, and each by its name. */
interface Stories {
  readonly default: Story & { readonly title: string; readonly component: string };
  readonly [name: string]: Story;
}

export interface Round {
  /** Said in the titles of the tests. */
  readonly name: string;
  /** Arguments that go before those of the stories. */
  readonly args?: object;
  /** Width of the page, in CSS pixels. */
  readonly width?: number;
}

/**
 * One test for each story and language. `shows` says what must be in the shadow root when a story with these
 * arguments is ready.
 */
export function testStories({ default: meta, ...stories }: Stories, shows: (args: object) => string, { name: round, args: changes = {}, width }: Round = { name: 'as they are' }): void {
  describe(`${meta.title}, ${round}`, () => {
    const { lang } = document.documentElement;

    afterEach(() => {
      document.documentElement.lang = lang;
      document.title = '';
      localStorage.clear();
    });

    for (const [name, story] of Object.entries(stories)) {
      for (const locale of LOCALES) {
        it(`${name} in ${locale}`, async () => {
          document.documentElement.lang = locale;
          document.title = `${meta.title}: ${name}`;
          const args = { ...meta.args, ...story.args, ...changes };
          const render = (story.render ?? meta.render) as (args: object) => unknown;
          const show = async (): Promise<ShadowRoot> => {
            const page = await fixture<HTMLElement>(html`<main><h1>${document.title}</h1>${render(args)}</main>`);
            if (width) page.style.inlineSize = `${width}px`;
            const root = page.querySelector(meta.component)!.shadowRoot!;
            const wanted = faulty ? '[part="fault"]' : shows(args);
            await waitUntil(() => root.querySelector(wanted), `${wanted} is not shown`);
            return root;
          };

          const faulty = story.tags?.includes('fault') ?? false;
          let root!: ShadowRoot;
          if (faulty) {
            const [warning] = await expectWarnings(async () => (root = await show()));
            expect(warning).to.contain('content could not be loaded');
          } else {
            root = await show();
          }

          // The page's own text, as long as there is nothing else to show and when something fails; never beside the view.
          expect(root.querySelector('slot') !== null, 'fallback').to.equal(faulty);
          const view = root.querySelector<HTMLElement>('.root')!;
          expect(view.lang).to.equal(locale);
          expect(view.innerText.trim()).to.not.equal('');
          expect(await findings()).to.deep.equal([]);
        });
      }
    }
  });
}

/** What axe finds on the whole page, with what it takes to find the place. */
async function findings(): Promise<string[]> {
  const { violations } = await window.axe.run(document, AXE);
  return violations.flatMap(({ id, help, nodes }: Result) =>
    nodes.map(({ target, html: markup, failureSummary }) => `${id} (${help}) at ${target.flat().join(' >> ')}: ${markup}\n${failureSummary ?? ''}`),
  );
}
