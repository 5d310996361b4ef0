/** Makes every story a test: shown in both languages, in the state that it is about, without a finding of axe. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import 'axe-core';
import { html } from 'lit';
import { AXE } from '../../stories/axe.js';
import { LOCALES } from '../../src/catalog.js';
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

/** Another way to show all stories of a module. */
interface Round {
  readonly name: string;
  /** Arguments that go before those of the stories. */
  readonly args?: object;
  /** As a length in CSS. */
  readonly width?: string;
}

/**
 * One test for each story and language.
 *
 * @param shows what a widget with these arguments has in its shadow root when it is ready, as a selector
 */
export function testStories(
  { default: meta, ...stories }: Stories,
  shows: (args: object) => string,
  round?: Round,
): void {
  describe(`stories of ${meta.title}${round ? `, ${round.name}` : ''}`, () => {
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
          const args = { ...meta.args, ...story.args, ...round?.args };
          const template = ((story.render ?? meta.render) as (args: object) => unknown)(args);
          const faulty = story.tags?.includes('fault') ?? false;
          let root!: ShadowRoot;
          const show = async (): Promise<void> => {
            const page = await fixture<HTMLElement>(
              html`<main>
                <h1>${document.title}</h1>
                ${template}
              </main>`,
            );
            page.style.inlineSize = round?.width ?? '';
            root = page.querySelector(meta.component)!.shadowRoot!;
            const wanted = faulty ? '[part="fault"]' : shows(args);
            // With patience: modules are compiled when a browser first asks for them.
            await waitUntil(() => root.querySelector(wanted), `${wanted} is not there`, { timeout: 8000 });
          };

          if (faulty) {
            const [told] = await expectWarnings(show);
            expect(told).to.contain('content could not be loaded');
          } else {
            await show();
          }

          // The page's own text is for when something fails, never beside the view.
          expect(root.querySelector('slot') !== null, 'fallback').to.equal(faulty);
          const view = root.querySelector<HTMLElement>('.root')!;
          expect(view.lang).to.equal(locale);
          const text = view.innerText.trim();
          expect(text).to.not.equal('');
          if (locale === 'en') expect(swedishWords(text)).to.deep.equal([]);
          const found = await findings();
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
