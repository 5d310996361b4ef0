import { act, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { SelfCheck } from 'page:self-check.tsx';
import type {} from '../../src/types/react.js';
import type { Answers, SosChangeEvent } from '../../src/index.js';
import type { Served } from './served.js';

async function hydrated(target: HTMLElement, page: ReactNode): Promise<() => void> {
  const page19 = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
  page19.IS_REACT_ACT_ENVIRONMENT = true;
  const root = await act(() => hydrateRoot(target, page));
  page19.IS_REACT_ACT_ENVIRONMENT = false;
  return () => root.unmount();
}

export const page: Served = {
  html: (start) => renderToString(<SelfCheck start={start} />),
  hydrate: (target, start) => hydrated(target, <SelfCheck start={start} />),
};

/** The tag by itself, without the component of the page. */
export function bareTag(answers: Answers, changed: (event: SosChangeEvent) => void): Served {
  const tag = <sos-five-k answers={answers} onsos-change={changed} />;
  return { html: () => renderToString(tag), hydrate: (target) => hydrated(target, tag) };
}
