/** The tags in the templates of Svelte 5, and with `on:sos-change` of Svelte 4. `import type {} from 'sos-widgets/types/svelte'` once, anywhere. */
import type { HTMLAttributes } from 'svelte/elements';
import type { SosElements, SosListeners, SosProps } from './elements.js';

type Tags = {
  [Tag in keyof SosElements]: Omit<HTMLAttributes<SosElements[Tag]>, keyof SosProps<SosElements[Tag]>> &
    SosProps<SosElements[Tag]> &
    SosListeners<SosElements[Tag], 'on' | 'on:'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
