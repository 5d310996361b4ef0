/** What the page is told: each answer that the visitor gives, and nothing that code does. */
import { expect } from '@open-wc/testing';
import type { SosAnswerDetail, SosChangeEvent, SosCompleteEvent, SosErrorEvent, SosFiveK } from '../../src/index.js';
import { ALMOST, alike, atResult, atStep, MIXED, pause, visit, type Visitor } from './visitor.js';

interface Heard {
  readonly type: string;
  readonly detail: SosAnswerDetail;
}

/** What comes out at the top of the page. */
function listen(): Heard[] {
  const heard: Heard[] = [];
  for (const type of ['sos-change', 'sos-complete'] as const) {
    const hear = (event: SosChangeEvent): unknown => heard.push({ type, detail: event.detail });
    document.addEventListener(type, hear);
    stops.push(() => document.removeEventListener(type, hear));
  }
  return heard;
}
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  localStorage.clear();
});

const types = (heard: readonly Heard[]): string[] => heard.map(({ type }) => type);

describe('sos-change', () => {
  it('comes for each answer that the visitor gives, also for a changed one and for "don\'t know"', async () => {
    const visitor = await atStep('kompetens');
    const heard = listen();
    for (const answer of [4, 2, 'unknown'] as const) await visitor.answer('spanner', answer);
    await visitor.answer('network', 5);
    expect(types(heard)).to.deep.equal(Array(4).fill('sos-change'));
    expect(heard.map(({ detail }) => detail.answers)).to.deep.equal([
      { spanner: 4 },
      { spanner: 2 },
      { spanner: 'unknown' },
      { spanner: 'unknown', network: 5 },
    ]);
  });

  it('tells instrument, version, answers, result and code, and no more', async () => {
    const visitor = await atStep('kompetens');
    const heard = listen();
    await visitor.answer('spanner', 4);
    const { detail } = heard[0]!;
    expect(Object.keys(detail).sort()).to.deep.equal(['answers', 'code', 'instrument', 'result', 'version']);
    expect([detail.instrument, detail.version]).to.deep.equal(['five-k', 1]);
    expect(detail.result).to.deep.equal(visitor.el.result);
  });

  it('carries plain data: it can be cloned, and made into JSON and back', async () => {
    const visitor = await atStep('kompetens');
    const heard = listen();
    await visitor.answer('spanner', 4);
    const { detail } = heard[0]!;
    expect(structuredClone(detail)).to.deep.equal(detail);
    expect(JSON.parse(JSON.stringify(detail))).to.deep.equal(detail);
  });

  it('a listener that changes the detail does not change the widget', async () => {
    const visitor = await atStep('kompetens');
    const spoil = ({ detail }: SosChangeEvent): void => {
      try {
        Object.assign(detail.answers, { spanner: 99 });
      } catch {
        // Frozen, which is as good.
      }
    };
    visitor.el.addEventListener('sos-change', spoil);
    await visitor.answer('spanner', 4);
    expect(visitor.el.answers).to.deep.equal({ spanner: 4 });
  });

  it('says how things are when it comes: the properties are already changed', async () => {
    const visitor = await atStep('kompetens');
    let then: unknown;
    visitor.el.addEventListener('sos-change', () => (then = visitor.el.answers));
    await visitor.answer('spanner', 4);
    expect(then).to.deep.equal({ spanner: 4 });
  });

  it('bubbles, and leaves shadow roots; the native change event does not', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const visitor = await atStep('kompetens');
    host.attachShadow({ mode: 'open' }).append(visitor.el);
    await visitor.settled();
    const heard = listen();
    let event: Event | undefined;
    let natives = 0;
    const count = (): unknown => (natives += 1);
    document.addEventListener('sos-change', (each) => (event = each), { once: true });
    document.addEventListener('change', count);
    await visitor.answer('spanner', 4);
    document.removeEventListener('change', count);
    host.remove();
    expect(types(heard)).to.deep.equal(['sos-change']);
    expect([event!.bubbles, event!.composed, event!.cancelable]).to.deep.equal([true, true, false]);
    expect(natives).to.equal(0);
  });

  it('keeps two widgets on a page apart', async () => {
    const one = await atStep('kompetens');
    const other = await atStep('kompetens');
    await one.answer('spanner', 4);
    await other.answer('spanner', 2);
    expect([one.el.answers, other.el.answers]).to.deep.equal([{ spanner: 4 }, { spanner: 2 }]);
    expect([one.chosen[0], other.chosen[0]]).to.deep.equal(['4', '2']);
  });
});

describe('sos-complete', () => {
  it('comes once, right after the change that gave the last missing answer', async () => {
    const visitor = await atStep('kontext', ALMOST);
    const heard = listen();
    await visitor.answer('learning', 2);
    expect(types(heard), 'not yet').to.deep.equal(['sos-change']);
    await visitor.answer('pace', 'unknown');
    expect(types(heard)).to.deep.equal(['sos-change', 'sos-change', 'sos-complete']);
    expect(heard[2]!.detail.result.complete).to.be.true;
    expect(heard[2]!.detail).to.deep.equal(heard[1]!.detail);
    await visitor.answer('pace', 3);
    expect(
      types(heard).filter((type) => type === 'sos-complete'),
      'not for a changed answer',
    ).to.have.length(1);
  });

  it('wherever the last missing answer is', async () => {
    const visitor = await atStep(
      'kompetens',
      Object.fromEntries(Object.entries(alike(4, 4, 4, 4, 4)).filter(([id]) => id !== 'spanner')),
    );
    const heard = listen();
    await visitor.answer('spanner', 1);
    expect(types(heard)).to.deep.equal(['sos-change', 'sos-complete']);
  });

  it('comes again when all is answered anew after a reset', async () => {
    const visitor = await atStep('kontext', ALMOST);
    const heard = listen();
    await visitor.answer('pace', 3);
    visitor.el.reset();
    visitor.el.answers = ALMOST;
    visitor.el.step = 'kontext';
    await visitor.sees('Steg 5 av 5');
    await visitor.answer('pace', 3);
    expect(types(heard).filter((type) => type === 'sos-complete')).to.have.length(2);
  });
});

describe('nothing is told of what code does, or of what is no answer', () => {
  const acts: [sentence: string, act: (visitor: Visitor) => unknown][] = [
    ['answers are set', ({ el }) => (el.answers = MIXED)],
    ['answers are completed', ({ el }) => (el.answers = alike(1, 2, 3, 4, 5))],
    ['reset()', ({ el }) => el.reset()],
    ['view is set', ({ el }) => (el.view = 'table')],
    ['step is set', ({ el }) => (el.step = 'kapital')],
    ['the language changes', ({ el }) => (el.lang = 'en')],
    ['sector is set', ({ el }) => (el.sector = 'civil')],
    ['the visitor begins again', (visitor) => visitor.press('Börja om')],
    [
      'the visitor undoes that',
      async (visitor) => {
        await visitor.press('Börja om');
        await visitor.press('Ångra och få tillbaka svaren');
      },
    ],
    ['a form is reset', ({ el }) => el.closest('form')!.reset()],
    [
      'saved answers are brought back',
      async (visitor) => {
        await visitor.press('Spara på den här enheten');
        visitor.el.reset();
        await visitor.sees('Hämta sparade svar');
        await visitor.press('Hämta sparade svar');
      },
    ],
    ['it is moved', ({ el }) => document.body.append(el)],
  ];
  for (const [sentence, act] of acts) {
    it(sentence, async () => {
      const visitor = await atResult(MIXED, '<form><sos-five-k allow-save></sos-five-k></form>');
      const heard = listen();
      await act(visitor);
      await visitor.settled();
      await pause(20);
      visitor.el.remove();
      expect(types(heard)).to.deep.equal([]);
    });
  }

  it('the same answer again is no new one', async () => {
    const visitor = await atStep('kompetens', { spanner: 4 });
    const heard = listen();
    await visitor.answer('spanner', 4);
    expect(types(heard)).to.deep.equal([]);
  });
});

it('TypeScript knows the events by name, and what they carry', async () => {
  type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
  const same: [
    Same<HTMLElementEventMap['sos-change'], CustomEvent<SosAnswerDetail>>,
    Same<HTMLElementEventMap['sos-complete'], SosCompleteEvent>,
    Same<HTMLElementEventMap['sos-error'], SosErrorEvent>,
    Same<HTMLElementTagNameMap['sos-five-k'], SosFiveK>,
    Same<SosErrorEvent['detail']['message'], string>,
  ] = [true, true, true, true, true];
  expect(same).to.have.length(5);
  const { el } = await visit();
  el.addEventListener('sos-change', ({ detail: { answers } }) => answers['spanner'] === 5);
  // @ts-expect-error there is no such answer
  el.addEventListener('sos-change', ({ detail: { answers } }) => answers['spanner'] === 6);
});
