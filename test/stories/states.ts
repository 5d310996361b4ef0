/** What each widget shows for the args of a story, as a selector in its shadow root: the story is ready when it is there. */
import type { WidgetName } from '../../src/catalog.js';
import type { Args } from '../../stories/render-element.js';

export const STATES: { readonly [Widget in WidgetName]: (args: Args<Widget>) => string } = {
  'five-k'({ scores, step = 'start' }) {
    if (scores) return '[part="result"] .picture';
    if (step === 'start') return '[part="start"]';
    return step === 'result' ? '[part~="sentence"]' : '[part="question"]';
  },
  'factor-checklist': ({ step, answers, code }) => (step || answers || code ? '[part="summary"]' : '[part="start"]'),
  'iop-quiz'({ step = 'start' }) {
    const views: Readonly<Record<string, string>> = {
      start: 'start',
      early: 'early',
      review: 'review',
      result: 'result',
    };
    return `[part="${views[step] ?? 'question'}"]`;
  },
  'case-timeline': () => '[part="phases"]',
  samsyn({ codes, responses, blind, ...args }) {
    // Of the meeting mode, one of its views.
    if ('place' in args) return `[part="meeting"] li:nth-child(${Number(args.place) + 1}) [aria-current]`;
    if (blind) return '[part="own"]';
    return codes || responses?.length ? '[part="sentence"]' : '[part="start"]';
  },
};
