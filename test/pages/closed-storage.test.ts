/** Where the browser lets nothing be stored: every widget works, and the one who wants to save is told. */
import { expect } from '@open-wc/testing';
import { CLASSIC, Cdn, MODULE, openMade, until } from './made-page.js';
import { closePages } from './open-page.js';
import { all, begin, goOn, press, VIEWS, type Widget } from './visit-widget.js';

const ANSWERED = Object.keys(VIEWS).filter((tag) => VIEWS[tag]!.first === '[part=start]');

/** Of the reason that the browser gives. */
const FULL =
  'Webbläsarens utrymme för webbplatsen är fullt, så svaren sparades inte. Skriv ut eller spara en fil i stället.';
const SAID = 'Webbläsaren tillåter inte att svaren sparas. Skriv ut eller spara en fil i stället.';

const CLOSED: Readonly<Record<string, string>> = {
  'even to be looked at throws':
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('Access is denied', 'SecurityError'); } });",
  'is not there': "Object.defineProperty(window, 'localStorage', { get: () => null });",
  'is full': "Storage.prototype.setItem = () => { throw new DOMException('Full', 'QuotaExceededError'); };",
  "has somebody else's text under our name":
    "for (const id of ['five-k', 'conditions', 'iop']) localStorage.setItem(`sos-widgets:${id}`, '{'); Storage.prototype.setItem = () => { throw new Error(); };",
};

describe('storage that', () => {
  afterEach(() => {
    closePages();
    localStorage.clear();
  });

  for (const [title, script] of Object.entries(CLOSED)) {
    for (const tag of ANSWERED) {
      it(`${title}: <${tag} allow-save> goes all the way to its end, and says that it cannot save`, async () => {
        const page = await openMade(`<${tag} allow-save></${tag}>`, { head: `<script>${script}</script>${MODULE}` });
        const element = page.document.querySelector<Widget>(tag)!;
        await begin(element);
        await goOn(element);
        press(element, 'Spara på den här enheten');
        await element.updateComplete;
        expect(all(element, '[role=status]').map(({ textContent }) => textContent.trim())).to.include(
          title === 'is full' ? FULL : SAID,
        );
        expect(page.notes).to.deep.equal([]);
      });
    }
  }
});

/** Goes all the way within the frame, where nobody from outside can look, and sends what it has seen. */
const WALK = `<script>
  const notes = [];
  addEventListener('error', ({ message }) => notes.push(message));
  addEventListener('unhandledrejection', ({ reason }) => notes.push(String(reason)));
  const tell = (seen) => parent.postMessage({ seen, notes }, '*');
  addEventListener('load', async () => {
    const widget = document.querySelector('[allow-save]');
    const find = (selector) => [...(widget.shadowRoot?.querySelectorAll(selector) ?? [])];
    const seen = () => find('[role=status]').map(({ textContent }) => textContent.trim());
    const soon = () => new Promise((resolve) => setTimeout(resolve, 20));
    for (let turn = 0; turn < 300; turn += 1) {
      await soon();
      const save = find('button').find((each) => each.textContent.includes('Spara på den här'));
      if (save) {
        const before = String(seen());
        save.click();
        while (String(seen()) === before) await soon();
        return tell(seen());
      }
      find('[part=start] .primary')[0]?.click();
    }
    tell([]);
  });
</script>`;

describe('a frame with a sandbox that is of no origin', () => {
  let frame: HTMLIFrameElement | undefined;
  afterEach(() => frame?.remove());

  async function walked(tag: string, head: string): Promise<{ seen: string[]; notes: string[] }> {
    let told: { seen: string[]; notes: string[] } | undefined;
    const hear = ({ source, data }: MessageEvent): void => {
      if (source === frame?.contentWindow) told = data as typeof told;
    };
    window.addEventListener('message', hear);
    const name = `/test/made/page/${crypto.randomUUID()}`;
    await fetch(name, {
      method: 'POST',
      body: `<!doctype html><html lang="sv"><meta charset="utf-8">${WALK}${head}<body><${tag} allow-save>Reservtext</${tag}>`,
    });
    frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = name;
    document.body.append(frame);
    await until(() => told, 'nothing is told');
    window.removeEventListener('message', hear);
    return told!;
  }

  for (const tag of ANSWERED) {
    it(`shows <${tag}> from the classic script, and says that it cannot save`, async () => {
      const { seen, notes } = await walked(tag, CLASSIC);
      expect(seen).to.include(SAID);
      expect(notes).to.deep.equal([]);
    });

    it(`shows <${tag}> from modules that are sent with Access-Control-Allow-Origin, and says that it cannot save`, async () => {
      const cdn = await new Cdn().fail('shared');
      const { seen, notes } = await walked(tag, cdn.script());
      expect(seen).to.include(SAID);
      expect(notes).to.deep.equal([]);
    });
  }
});
