/** Makes every story a test: shown in both languages, in the state that it is about, without a finding of axe (in one engine, see ONCE). */
import { expect, fixture } from '@open-wc/testing';
import 'axe-core';
import { html } from 'lit';
import { AXE } from '../../stories/axe.js';
import type { SosSamsyn } from '../../src/index.js';
import { LOCALES, type Tag, type WidgetName } from '../../src/catalog.js';
import { expectWarnings } from '../console.js';
import { ONCE } from '../engine.js';
import { STATES } from './states.js';
import { waitUntil } from '../wait-until.js';

declare global {
  interface Window {
    axe: typeof import('axe-core');
  }
}

interface Story {
  readonly args?: object;
  /** `fault` for a story about something that cannot be shown. */
  readonly tags?: string[] | undefined;
  /** In the default export only. */
  readonly render?: unknown;
}

interface Meta extends Story {
  readonly title: string;
  readonly component: string;
}

/** A module of stories: what they have in common as default export, and each by its name. */
interface Stories {
  readonly default: Meta;
  readonly [name: string]: Story;
}

/** Another way to show all stories of a module. */
interface Variant {
  readonly name: string;
  /** Go before the args of the stories. */
  readonly args?: object;
  /** As a length in CSS. */
  readonly width?: string;
}

const DARK: Variant = { name: 'dark', args: { theme: 'dark' } };
const NARROW: Variant = { name: 'in a narrow sidebar', width: '14em' };

/** One test for each story and language; with `{ everywhere: true }`, in the dark theme and a narrow sidebar as well, in one engine. */
export function testStories(stories: Stories, { everywhere = false } = {}): void {
  for (const variant of [undefined, ...(everywhere && ONCE ? [DARK, NARROW] : [])]) testVariant(stories, variant);
}

function testVariant({ default: meta, ...stories }: Stories, variant: Variant | undefined): void {
  const widget = meta.component.replace('sos-', '') as WidgetName;
  const render = meta.render as (args: object) => unknown;
  const stateOf = STATES[widget];

  describe(`stories of ${meta.title}${variant ? `, ${variant.name}` : ''}`, () => {
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
          const args = { ...meta.args, ...story.args, ...variant?.args };
          const faulty = story.tags?.includes('fault') ?? false;
          let root!: ShadowRoot;
          const show = async (): Promise<void> => {
            const page = await fixture<HTMLElement>(
              html`<main>
                <h1>${document.title}</h1>
                ${render(args)}
              </main>`,
            );
            page.style.inlineSize = variant?.width ?? '';
            root = page.querySelector(meta.component as Tag)!.shadowRoot!;
            const state = faulty ? '[part="fault"]' : stateOf(args);
            // With the patience that a busy machine asks for.
            await waitUntil(() => root.querySelector(state), `${state} is not there`);
          };

          if (faulty) {
            const [warning] = await expectWarnings(show);
            expect(warning).to.contain('content could not be loaded');
          } else {
            await show();
          }

          // The page's own text is for when something fails, never beside the view.
          expect(root.querySelector('slot') !== null, 'fallback').to.equal(faulty);
          const view = root.querySelector<HTMLElement>('.root')!;
          expect(view.lang).to.equal(locale);
          const text = view.innerText.trim();
          expect(text).to.not.equal('');
          // What the parties are called is their own.
          const named = 'responses' in root.host ? (root.host as SosSamsyn).responses.map(({ name }) => name) : [];
          if (locale === 'en')
            expect(swedishWords(text).filter((word) => !named.some((name) => name?.includes(word)))).to.deep.equal([]);
          const found = ONCE ? await findings() : [];
          if (found.length > 0) throw new Error(found.join('\n\n'));
        });
      }
    }
  });
}

/** Words that give away a text that is not translated. */
function swedishWords(text: string): string[] {
  const NAMES = [
    'Linköping',
    'Borås',
    'Löfström',
    'Högberg',
    'Östergötland',
    'Malmö',
    'Borlänge',
    'Sjöboskolan',
    'hållbart',
    'Stadsmissionshälsan',
  ];
  return (text.match(/\p{L}*[åäö]\p{L}*/giu) ?? []).filter((word) => !NAMES.includes(word));
}

/** What axe finds on the whole page, with what it takes to find the place. */
async function findings(): Promise<string[]> {
  const { violations } = await window.axe.run(document, AXE);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, html: markup, failureSummary }) =>
        `${id} (${help})\n${target.flat().join(' >> ')}: ${markup}\n${failureSummary ?? ''}`,
    ),
  );
}
