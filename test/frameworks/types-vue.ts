/** Checked by `npm run check:types`: what Vue's tools read about the tags of a template. Never run. */
import type { GlobalComponents } from 'vue';
import type {} from '../../src/types/vue.js';
import type { IopAdvice } from '../../src/index.js';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];
declare const fiveK: InstanceType<GlobalComponents['sos-five-k']>;
declare const quiz: InstanceType<GlobalComponents['sos-iop-quiz']>;
declare const samsyn: InstanceType<GlobalComponents['sos-samsyn']>;

export const taken = [
  {
    class: 'wide',
    lang: 'en',
    view: 'dots',
    answers: { spanner: 4 },
    headingLevel: 3,
    allowSave: true,
    sector: undefined,
  } satisfies Props<'sos-five-k'>,
  { 'heading-level': '3', 'allow-save': false, 'result-field': 'field' } satisfies Props<'sos-five-k'>,
  { set: 'motives' } satisfies Props<'sos-factor-checklist'>,
  { case: 'boras' } satisfies Props<'sos-case-timeline'>,
  {
    responses: [{ answers: { spanner: 4 }, sector: 'civil', name: 'Föreningen' }],
    blind: true,
  } satisfies Props<'sos-samsyn'>,
];
export const told = (): void => {
  fiveK.$emit(
    'sos-change',
    new CustomEvent('sos-change', {
      detail: { instrument: 'five-k', version: 1, answers: {}, code: '', result: fiveK.result },
    }),
  );
  quiz.$emit(
    'sos-complete',
    new CustomEvent('sos-complete', {
      detail: { instrument: 'iop', version: 1, answers: {}, code: '', result: quiz.result satisfies IopAdvice },
    }),
  );
  samsyn.$emit(
    'sos-change',
    new CustomEvent('sos-change', {
      detail: { instrument: 'five-k', version: 1, responses: [{ answers: {} }], result: samsyn.result },
    }),
  );
};

export const refused = [
  // @ts-expect-error -- no such view
  { view: 'pie' } satisfies Props<'sos-five-k'>,
  // @ts-expect-error -- as a property, "false" would be true
  { allowSave: 'false' } satisfies Props<'sos-five-k'>,
  // @ts-expect-error -- an attribute of another tag
  { view: 'dots' } satisfies Props<'sos-iop-quiz'>,
  // @ts-expect-error -- responses are no codes
  { responses: 'SMPG-7P00' } satisfies Props<'sos-samsyn'>,
  // @ts-expect-error -- nothing is completed
  () => samsyn.$emit('sos-complete', new CustomEvent('sos-complete')),
  // @ts-expect-error -- no such event
  () => fiveK.$emit('sos-changed', new CustomEvent('sos-changed')),
  // @ts-expect-error -- the detail is missing
  () => fiveK.$emit('sos-change', new CustomEvent<undefined>('sos-change')),
];
