import { flushSync, mount as mountComponent, unmount } from 'svelte';
import type { Mount, State } from './framework.js';
import Page from './Page.svelte';

export const mount: Mount = (target, state) => {
  const page = mountComponent(Page, { target, props: { state } }) as { update(next: State): void };
  flushSync();
  return {
    update: (next) => {
      page.update(next);
      flushSync();
    },
    unmount: () => unmount(page),
  };
};
