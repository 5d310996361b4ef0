import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
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
        order: [
          'Welcome',
          'Design tokens and parts',
          'sos-five-k',
          ['Overview', 'Results', 'Colours', 'Own instrument'],
          'sos-factor-checklist',
          'sos-iop-quiz',
          'sos-case-timeline',
          'sos-samsyn',
        ],
      },
    },
  },
  globalTypes: {
    locale: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'sv', title: 'Svenska' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    theme: {
      description: 'Theme of the widget, and a page to match',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'auto', title: 'Auto' },
        ],
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
  initialGlobals: { locale: 'sv', theme: 'light', width: 'article' },
};

export default preview;

/** Adds what the markup of a story does not show: the arguments that have no attribute. */
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
