/** The tags in the JSX of React 19. `import type {} from 'sos-widgets/types/react'` once, anywhere. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { SosElements, SosListeners, SosProps } from './elements.js';

type Tags = {
  [Tag in keyof SosElements]: Omit<
    DetailedHTMLProps<HTMLAttributes<SosElements[Tag]>, SosElements[Tag]>,
    keyof SosProps<SosElements[Tag]>
  > &
    SosProps<SosElements[Tag]> &
    SosListeners<SosElements[Tag], 'on'>;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- as React names it
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
