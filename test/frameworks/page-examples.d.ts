/** The files of docs/frameworks.md, as test/runner/frameworks-plugin.js compiles them. */
declare module 'page:self-check.tsx' {
  import type { FunctionComponent } from 'react';
  export const SelfCheck: FunctionComponent<{ start: import('../../src/index.js').Answers }>;
}
declare module 'page:SelfCheck.vue*' {
  const component: import('vue').Component;
  export default component;
}
declare module 'page:SelfCheck.svelte*' {
  const component: import('svelte').Component<{ start: import('../../src/index.js').Answers }>;
  export default component;
}
