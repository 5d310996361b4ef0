/** Checked by `npm run check:types`: what Vue's tools read about the tags of a template. Never run. */
import type { GlobalComponents } from 'vue';
import type {} from '../../src/types/vue.js';
import type { IopAdvice } from '../../src/index.js';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];
declare const fiveK: InstanceType<GlobalComponents['sos-five-k']>;
declare const quiz: InstanceType<GlobalComponents['sos-iop-quiz']>;

export const taken = [
  { class: 'wide', lang: 'en', view: 'dots', answers: { spanner: 4 }, headingLevel: 3, allowSave: true, sector: undefined } satisfies Props<'sos-five-k'>,
  { 'heading-level': '3', 'allow-save': false, 'result-field': 'field' } satisfies Props<'sos-five-k'>,
  { set: 'motives' } satisfies Props<'sos-factor-checklist'>,
  { case: 'boras' } satisfies Props<'sos-case-timeline'>,
];
export const told = (): void => {
  fiveK.$emit('sos-change', new CustomEvent('sos-change', { detail: { instrument: 'five-k', version: 1, answers: {}, code: '', result: fiveK.result } }));
  quiz.$emit('sos-complete', new CustomEvent('sos-complete', { detail: { instrument: 'iop', version: 1, answers: {}, code: '', result: quiz.result satisfies IopAdvice } }));
};

export const refused = [
  // @ts-expect-error -- no such view
  { view: 'pie' } satisfies Props<'sos-five-k'>,
  // @ts-expect-error -- as a property, "false" would be true
  { allowSave: 'false' } satisfies Props<'sos-five-k'>,
  // @ts-expect-error -- an attribute of another tag
  { view: 'dots' } satisfies Props<'sos-iop-quiz'>,
  // @ts-expect-error -- no such event
  () => fiveK.$emit('sos-changed', new CustomEvent('sos-changed')),
  // @ts-expect-error -- the detail is missing
  () => fiveK.$emit('sos-change', new CustomEvent<undefined>('sos-change')),
];
