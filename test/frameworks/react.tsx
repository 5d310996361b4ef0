import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type {} from '../../src/types/react.js';
import type { Mount, State } from './framework.js';

function Page({
  lang,
  answers,
  allowSave,
  headingLevel,
  view,
  scores,
  set,
  words,
  changed,
  completed,
  responses,
  compared,
}: State) {
  return (
    <main lang={lang}>
      <sos-five-k
        answers={answers}
        allow-save={allowSave}
        headingLevel={headingLevel}
        view={view}
        scores={scores}
        onsos-change={changed}
        onsos-complete={completed}
      >
        <p>{words}</p>
      </sos-five-k>
      <sos-factor-checklist set={set} allowSave={allowSave} heading-level={headingLevel} />
      <sos-iop-quiz heading-level="4" theme="dark" />
      <sos-case-timeline case="boras" />
      <sos-samsyn responses={responses} onsos-change={compared} />
    </main>
  );
}

export const mount: Mount = (target, state) => {
  const root = createRoot(target);
  const update = (next: State): void => flushSync(() => root.render(<Page {...next} />));
  update(state);
  return { update, unmount: () => flushSync(() => root.unmount()) };
};
