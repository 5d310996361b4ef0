import { createApp, nextTick, shallowReactive } from 'vue';
import type { Mount } from './framework.js';

const template = `
  <main :lang="lang">
    <sos-five-k :answers="answers" :allow-save="allowSave" :heading-level="headingLevel" :view="view" :scores="scores" @sos-change="changed" @sos-complete="completed">
      <p>{{ words }}</p>
    </sos-five-k>
    <sos-factor-checklist :set="set" :allowSave="allowSave" :headingLevel="headingLevel"></sos-factor-checklist>
    <sos-iop-quiz heading-level="4" theme="dark"></sos-iop-quiz>
    <sos-case-timeline case="boras"></sos-case-timeline>
    <sos-samsyn :responses="responses" @sos-change="compared"></sos-samsyn>
  </main>`;

export const mount: Mount = (target, state) => {
  const shown = shallowReactive({ ...state });
  const app = createApp({ template, setup: () => shown });
  app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('sos-');
  app.mount(target);
  return {
    update: (next) => {
      Object.assign(shown, next);
      return nextTick();
    },
    unmount: () => app.unmount(),
  };
};
