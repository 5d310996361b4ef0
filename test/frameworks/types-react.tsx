/** Checked by `npm run check:types`: what JSX takes, and what it refuses. Never run. */
import { createRef } from 'react';
import type {} from '../../src/types/react.js';
import type { IopAdvice, SosFiveK } from '../../src/index.js';

const ref = createRef<SosFiveK>();

export const taken = (
  <>
    <sos-five-k
      ref={ref}
      key="five-k"
      id="five-k"
      className="wide"
      lang="en"
      view="dots"
      scores="4 3.5 2 3 4"
      answers={{ spanner: 4, network: 'unknown' }}
      headingLevel={3}
      allowSave
      sector={undefined}
      step="kompetens"
      onsos-change={({ detail, currentTarget }) => [
        detail.result.dimensions[0]?.mean?.toFixed(1),
        currentTarget.reset(),
      ]}
      onsos-complete={({ detail }) => detail.answers['spanner']}
      onsos-error={({ detail }) => detail.message.length}
    >
      <p>Words of the page</p>
    </sos-five-k>
    <sos-five-k heading-level={3} allow-save="false" result-field="field" name="five-k" />
    <sos-factor-checklist set="motives" heading-level="3" allow-save={false} src={null} />
    <sos-iop-quiz theme="dark" sector="public" onsos-change={({ detail }) => detail.result satisfies IopAdvice} />
    <sos-case-timeline case="boras" theme="auto" />
    <sos-samsyn
      instrument="motives"
      codes={null}
      blind
      responses={[{ answers: { crisis: 5 }, sector: 'public', name: 'Kommunen' }, { answers: {} }]}
      onsos-change={({ detail, currentTarget }) => [
        detail.responses[0]?.sector,
        detail.result?.respondents,
        currentTarget.responses.length,
      ]}
    />
  </>
);

export const refused = (
  <>
    {/* @ts-expect-error -- no such view */}
    <sos-five-k view="pie" />
    {/* @ts-expect-error -- no such answer */}
    <sos-five-k answers={{ spanner: 6 }} />
    {/* @ts-expect-error -- answers are no text */}
    <sos-five-k answers="spanner=4" />
    {/* @ts-expect-error -- no such attribute */}
    <sos-five-k headinglevel={3} />
    {/* @ts-expect-error -- as a property, "false" would be true */}
    <sos-five-k allowSave="false" />
    {/* @ts-expect-error -- only to read */}
    <sos-five-k result={undefined} />
    {/* @ts-expect-error -- not for templates */}
    <sos-five-k say={() => {}} />
    {/* @ts-expect-error -- an attribute of another tag */}
    <sos-iop-quiz view="dots" />
    {/* @ts-expect-error -- no such set */}
    <sos-factor-checklist set="movies" />
    {/* @ts-expect-error -- attributes are checked too */}
    <sos-factor-checklist heading-level="high" />
    {/* @ts-expect-error -- the result of the quiz has no dimensions */}
    <sos-iop-quiz onsos-change={({ detail }) => detail.result.dimensions} />
    {/* @ts-expect-error -- no such instrument */}
    <sos-samsyn instrument="iop" />
    {/* @ts-expect-error -- responses are no codes */}
    <sos-samsyn responses="SMPG-7P00" />
    {/* @ts-expect-error -- names stay in the widget */}
    <sos-samsyn onsos-change={({ detail }) => detail.responses[0]?.name} />
    {/* @ts-expect-error -- no such tag */}
    <sos-five-ks />
  </>
);
