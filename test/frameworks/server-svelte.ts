import { hydrate, tick, unmount } from 'svelte';
import { render } from 'svelte/server';
import Page from 'page:SelfCheck.svelte';
import ServerPage from 'page:SelfCheck.svelte?server';
import type { Served } from './served.js';

export const page: Served = {
  html: (start) => render(ServerPage, { props: { start } }).body,
  async hydrate(target, start) {
    const made = hydrate(Page, { target, props: { start } });
    await tick();
    return () => unmount(made);
  },
};
