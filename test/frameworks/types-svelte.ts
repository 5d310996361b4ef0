/** Checked by `npm run check:types`: what Svelte's tools read about the tags of a template. Never run. */
import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from '../../src/types/svelte.js';
import type { InstrumentResult, IopAdvice } from '../../src/index.js';

export const taken = [
  {
    class: 'wide',
    lang: 'en',
    view: 'dots',
    answers: { spanner: 4 },
    headingLevel: 3,
    allowSave: true,
    sector: null,
    'onsos-change': ({ detail }) => detail.result.dimensions,
    'on:sos-complete': ({ detail }) => detail.answers,
  } satisfies SvelteHTMLElements['sos-five-k'],
  { 'heading-level': '3', 'allow-save': false, 'result-field': 'field' } satisfies SvelteHTMLElements['sos-five-k'],
  { set: 'motives' } satisfies SvelteHTMLElements['sos-factor-checklist'],
  { 'onsos-change': ({ detail }) => detail.result satisfies IopAdvice } satisfies SvelteHTMLElements['sos-iop-quiz'],
  { case: 'boras' } satisfies SvelteHTMLElements['sos-case-timeline'],
  {
    responses: [{ answers: { spanner: 4 }, sector: 'civil', name: 'Föreningen' }],
    blind: true,
    'onsos-change': ({ detail }) => detail.result?.respondents,
  } satisfies SvelteHTMLElements['sos-samsyn'],
];

export const refused = [
  // @ts-expect-error -- no such view
  { view: 'pie' } satisfies SvelteHTMLElements['sos-five-k'],
  // @ts-expect-error -- as a property, "false" would be true
  { allowSave: 'false' } satisfies SvelteHTMLElements['sos-five-k'],
  // @ts-expect-error -- an attribute of another tag
  { view: 'dots' } satisfies SvelteHTMLElements['sos-iop-quiz'],
  // @ts-expect-error -- nothing to answer
  { 'onsos-change': () => {} } satisfies SvelteHTMLElements['sos-case-timeline'],
  // @ts-expect-error -- responses are no codes
  { responses: 'SMPG-7P00' } satisfies SvelteHTMLElements['sos-samsyn'],
  // @ts-expect-error -- nothing is completed
  { 'onsos-complete': () => {} } satisfies SvelteHTMLElements['sos-samsyn'],
  {
    // @ts-expect-error -- the result of the quiz has no dimensions
    'onsos-change': ({ detail }) => detail.result satisfies InstrumentResult,
  } satisfies SvelteHTMLElements['sos-iop-quiz'],
];
