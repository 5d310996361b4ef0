/** After a change of view, its heading stands near the top, whatever the page around does. */
import { expect, fixture } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { CAN } from '../engine.js';
import { ALMOST, ready, visit, Visitor, type Visitor as FiveK } from '../five-k/visitor.js';
import { waitUntil } from '../wait-until.js';

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** A page with text above and below the widget. */
async function place(markup: string, props: object = {}): Promise<FiveK> {
  const page = await fixture<HTMLElement>(`<div>
    <p style="block-size: 900px">Before</p>
    ${markup}
    <p style="block-size: 2000px">After</p>
  </div>`);
  const el = Object.assign(document.createElement('sos-five-k'), props);
  page.querySelector('.here')!.append(el);
  const visitor = new Visitor(el);
  await ready(visitor);
  return visitor;
}

const headTop = ({ root }: FiveK): number => root.querySelector('.head, .start')!.getBoundingClientRect().top;

/** Presses when the widget is where the visitor sees its foot, and waits for the page to have answered. */
async function pressAt(visitor: FiveK, name: string): Promise<number> {
  visitor.button(name).scrollIntoView({ block: 'end', behavior: 'instant' });
  await frame();
  await visitor.press(name);
  for (let i = 0; i < 4; i += 1) await frame();
  return headTop(visitor);
}

const onPage = async (css: string, test: () => Promise<void>): Promise<void> => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  try {
    await test();
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    scrollTo(0, 0);
  }
};

for (const [width, height] of [
  [1280, 900],
  [390, 844],
] as const) {
  (CAN.setViewport ? describe : describe.skip)(
    `the heading of a new view stands near the top, ${width} × ${height}`,
    () => {
      before(() => setViewport({ width, height }));
      after(() => setViewport({ width: 800, height: 600 }));
      const isNear = (top: number): void => void expect(top).to.be.within(0, height / 3);

      it('from the start to the result, though the page keeps what is below in its place', async () => {
        const visitor = await place('<div class="here"></div>', { answers: ALMOST });
        isNear(await pressAt(visitor, 'Visa resultatet'));
      });

      it('from step to step, and back to the start', async () => {
        const visitor = await place('<div class="here"></div>', { answers: ALMOST });
        for (const name of ['Fortsätt', 'Tillbaka', 'Nästa: Kontext', 'Visa resultatet', 'Börja om'])
          isNear(await pressAt(visitor, name));
      });

      it('on a page that scrolls smoothly', () =>
        onPage('html { scroll-behavior: smooth }', async () => {
          const visitor = await place('<div class="here"></div>', { answers: ALMOST });
          isNear(await pressAt(visitor, 'Visa resultatet'));
          isNear(await pressAt(visitor, 'Börja om'));
        }));

      it('below a header of the page that stays', async () => {
        const visitor = await place(
          '<header style="position: sticky; inset-block-start: 0; block-size: 90px; background: #fff; z-index: 1"><a href="#x">Home</a></header><div class="here"></div>',
          { answers: ALMOST },
        );
        const top = await pressAt(visitor, 'Visa resultatet');
        expect(top).to.be.within(90, height / 3);
        expect(visitor.root.querySelector('.head')!.getAttribute('style'), 'nothing is left behind').to.equal(null);
      });

      it('in a part of the page that scrolls, with a header of its own', async () => {
        const visitor = await place(
          `<div class="box" style="block-size: 500px; overflow: auto">
          <div style="position: sticky; inset-block-start: 0; block-size: 60px; background: #fff; z-index: 1">Box</div>
          <p style="block-size: 700px">Before</p><div class="here"></div><p style="block-size: 900px">After</p>
        </div>`,
          { answers: ALMOST },
        );
        const top = await pressAt(visitor, 'Visa resultatet');
        const box = visitor.el.closest('.box')!.getBoundingClientRect().top;
        expect(top - box).to.be.within(60, 200);
        isNear(top);
      });

      it('with the space above it that the site asks for', async () => {
        const visitor = await place('<div class="here" style="--sos-scroll-margin: 120px"></div>', { answers: ALMOST });
        expect(await pressAt(visitor, 'Visa resultatet')).to.be.closeTo(120, 1);
      });

      it('nothing moves where it stands there already', async () => {
        const visitor = await place('<div class="here"></div>', { step: 'kompetens' });
        const at = height / 4;
        scrollBy(0, headTop(visitor) - at);
        await frame();
        // Not by focusing the button, which would scroll to it.
        visitor.button('Nästa: Kontakt').click();
        await visitor.sees('Steg 2 av 5');
        for (let i = 0; i < 4; i += 1) await frame();
        expect(headTop(visitor)).to.be.closeTo(at, 1);
      });
    },
  );
}

it('nothing moves when the page changes the step', async () => {
  const visitor = await visit();
  const { scrollY } = window;
  visitor.el.step = 'result';
  await visitor.sees('Er bild i dag');
  await frame();
  await waitUntil(() => window.scrollY === scrollY);
});
