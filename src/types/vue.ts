/** The tags in the templates of Vue 3. `import type {} from 'sos-widgets/types/vue'` once, anywhere. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { SosElements, SosEvents, SosProps } from './elements.js';

/** As Vue's tools look at a component: its props and its events. */
type Tags = {
  [Tag in keyof SosElements]: new () => SosElements[Tag] & {
    /** What a template may pass. */
    $props: HTMLAttributes & SosProps<SosElements[Tag]> & PublicProps;
    $emit: EmitFn<{ [K in keyof SosEvents<SosElements[Tag]>]: (event: SosEvents<SosElements[Tag]>[K]) => void }>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
