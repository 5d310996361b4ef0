import { createSSRApp, nextTick, type Component } from 'vue';
import { renderToString } from 'vue/server-renderer';
import Page from 'page:SelfCheck.vue';
import ServerPage from 'page:SelfCheck.vue?server';
import type { Answers } from '../../src/index.js';
import type { Served } from './served.js';

function app(page: Component, start: Answers): ReturnType<typeof createSSRApp> {
  const made = createSSRApp(page, { start });
  made.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('sos-');
  return made;
}

export const page: Served = {
  html: (start) => renderToString(app(ServerPage, start)),
  async hydrate(target, start) {
    const made = app(Page, start);
    made.mount(target);
    await nextTick();
    return () => made.unmount();
  },
};
