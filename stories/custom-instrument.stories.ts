import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/sos-five-k.js';
import { html, nothing, type TemplateResult } from 'lit';
import { MAX_CUSTOM_CONTENT } from '../src/content/custom/fault.js';
import { renderElement, type Args } from './render-element.js';

/** `json` is what the page holds in a script, with the id that `src` names. */
type PageArgs = Args<'five-k'> & { json?: string };

const renderWidget = renderElement('five-k');

const meta = {
  title: 'sos-five-k/Custom instrument',
  component: 'sos-five-k',
  render: ({ json, ...args }: PageArgs): TemplateResult =>
    html`${
      json === undefined
        ? nothing
        : html`<script type="application/json" id=${args.src?.slice(1) ?? ''}>
            ${json}
          </script>`
    }${renderWidget(args)}`,
} satisfies Meta<PageArgs>;

export default meta;
type Story = StoryObj<PageArgs>;

const EXAMPLE = await (await fetch(new URL('../test/content/custom/example-instrument.json', import.meta.url))).text();

/** The example, changed. */
function changed(
  change: (example: { name: unknown; dimensions: { name: unknown; items: { text: unknown }[] }[] }) => void,
): string {
  const example = JSON.parse(EXAMPLE) as Parameters<typeof change>[0];
  change(example);
  return JSON.stringify(example, undefined, 2);
}

export const Start: Story = { args: { src: '#custom', json: EXAMPLE } };

export const Result: Story = {
  args: {
    src: '#custom-result',
    json: EXAMPLE,
    step: 'result',
    answers: {
      dagordning: 4,
      'ratt-personer': 5,
      omtag: 2,
      'till-tals': 2,
      begripligt: 3,
      ansvar: 4,
      uppfoljning: 'unknown',
    },
  },
};

/** A radar needs three dimensions. */
export const TwoDimensions: Story = {
  args: {
    src: '#custom-two',
    json: changed(({ dimensions }) => dimensions.splice(2)),
    step: 'result',
    answers: { dagordning: 4, 'ratt-personer': 5, omtag: 2, 'till-tals': 2, begripligt: 3 },
  },
};

export const FromScores: Story = { args: { src: '#custom-ready', json: EXAMPLE, scores: '3,5 2 4' } };

export const FaultNoSuchId: Story = { tags: ['fault'], args: { src: '#misspelt' } };

export const FaultNotJson: Story = {
  tags: ['fault'],
  args: { src: '#custom-not-json', json: EXAMPLE.replace(',', '') },
};

/** The path leads to the fault. */
export const FaultInTheContent: Story = {
  tags: ['fault'],
  args: { src: '#custom-wrong-text', json: changed(({ dimensions }) => (dimensions[1]!.items[0]!.text = 4)) },
};

export const FaultMissingProperty: Story = {
  tags: ['fault'],
  args: { src: '#custom-no-name', json: changed((example) => delete example.name) },
};

export const FaultTooLarge: Story = {
  tags: ['fault'],
  args: { src: '#custom-too-large', json: EXAMPLE.padEnd(MAX_CUSTOM_CONTENT + 1) },
  parameters: {
    docs: {
      source: {
        code: '<script type="application/json" id="custom-too-large">…</script>\n<sos-five-k src="#custom-too-large"></sos-five-k>',
      },
    },
  },
};

export const FaultNoSuchFile: Story = { tags: ['fault'], args: { src: 'misspelt.json' } };

/** No server, or one that this page may not read from. */
export const FaultUnreachable: Story = { tags: ['fault'], args: { src: 'http://localhost:1/instrument.json' } };

export const FaultBadAddress: Story = { tags: ['fault'], args: { src: 'ftp://example.org/instrument.json' } };
