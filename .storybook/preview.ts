import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { LOCALES, THEMES } from '../src/catalog.js';
import '../src/define/index.js';
import { AXE } from '../stories/axe.js';
import { extractArgTypes } from './arg-types.js';
import { manifest } from './manifest.js';
import { stage } from './stage.js';
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [stage],
  parameters: {
    layout: 'fullscreen',
    // The addon leaves "region" out; the stage has the landmarks of a real page.
    a11y: { options: AXE, config: { rules: [{ id: 'region', enabled: true }] }, test: 'error' },
    controls: { sort: 'none' },
    docs: { extractArgTypes, source: { excludeDecorators: true, transform: withProperties } },
    options: {
      storySort: {
        method: 'alphabetical',
        // Storybook reads this without running the module, so it can only be written out.
        order: ['Welcome', 'Design tokens and parts', '*', ['Overview', '*']],
      },
    },
  },
  globalTypes: {
    locale: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: LOCALES.map((locale) => ({ value: locale, title: languageName(locale) })),
      },
    },
    theme: {
      description: 'Theme of the widget, and a page to match',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: THEMES.map((theme) => ({ value: theme, title: capitalized(theme) })),
      },
    },
    width: {
      description: 'Where on the page the widget stands',
      toolbar: {
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: 'narrow', title: 'Narrow sidebar, 14em' },
          { value: 'sidebar', title: 'Sidebar, 20em' },
          { value: 'article', title: 'Article, 43em' },
          { value: 'full', title: 'Full width' },
          { value: 'flex', title: 'Flex row' },
          { value: 'table', title: 'Table cell' },
        ],
      },
    },
  },
  initialGlobals: { locale: LOCALES[0], theme: THEMES[0], width: 'article' },
};

export default preview;

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The name of a language in that language. */
function languageName(locale: string): string {
  return capitalized(new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale);
}

/** Adds what the markup of a story does not show: the args that have no attribute. */
function withProperties(
  code: string,
  { args, argTypes, component }: { args: object; argTypes: object; component?: unknown },
): string {
  const documented = argTypes as Record<string, { table?: { category?: string } }>;
  const lines = Object.entries(args)
    .filter(([name]) => documented[name]?.table?.category === 'properties')
    .map(([name, value]) => `  widget.${name} = ${JSON.stringify(value)};`);
  // Storybook sends the same code through here more than once.
  if (lines.length === 0 || code.includes(lines[0]!)) return code;
  return `${code}\n\n<script>\n  const widget = document.querySelector('${String(component)}');\n${lines.join('\n')}\n</script>`;
}
