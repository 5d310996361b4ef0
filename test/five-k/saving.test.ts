/** "Save on this device": only where the page allows it, only when the visitor asks, and blocked storage is an answer. */
import { expect } from '@open-wc/testing';
import { expectWarnings } from '../console.js';
import { alike, atResult, atStep, focus, MIXED, said, visit, waitUntil, type Visitor } from './visitor.js';

const ALLOWED = '<sos-five-k allow-save></sos-five-k>';
/** Of this page; and what entries were called before each page had its own. */
const KEY = `sos-widgets:five-k:${location.pathname}`;
const OLDER = 'sos-widgets:five-k';
const SAVE = 'Spara på den här enheten';
const RESTORE = 'Hämta sparade svar';
const REMOVE = 'Ta bort sparade svar';

const original = Object.getOwnPropertyDescriptors(Storage.prototype);
/** Notes each touch of a storage, and does what `act` says instead. */
function watchStorage(act?: () => never): string[] {
  const touched: string[] = [];
  for (const name of ['getItem', 'setItem', 'removeItem', 'key', 'clear'] as const) {
    Object.defineProperty(Storage.prototype, name, {
      configurable: true,
      value(this: Storage, ...args: unknown[]): unknown {
        touched.push(`${name} ${String(args[0])}`);
        return act ? act() : (original[name].value as (...all: unknown[]) => unknown).apply(this, args);
      },
    });
  }
  return touched;
}
const blocked = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};
const free = (): void => void Object.defineProperties(Storage.prototype, original);

beforeEach(() => localStorage.clear());
afterEach(() => {
  free();
  localStorage.clear();
});

const save = (content: unknown): void =>
  localStorage.setItem(KEY, typeof content === 'string' ? content : JSON.stringify(content));

describe('without allow-save', () => {
  it('no storage is ever touched, from the start to the result and back', async () => {
    save({ version: 1, answers: MIXED, sector: null });
    const touched = watchStorage();
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    let got = 0;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        got += 1;
        return own.get!.call(window) as Storage;
      },
    });
    const visitor = await visit('<sos-five-k allow-save="false"></sos-five-k>');
    await visitor.begin();
    await visitor.answer('spanner', 4);
    visitor.el.step = 'result';
    await visitor.sees('Er bild i dag');
    await visitor.unfold('Era svar');
    expect(visitor.text).to.not.contain(SAVE);
    await visitor.press('Börja om');
    expect(visitor.buttons).to.not.include(RESTORE);
    Object.defineProperty(window, 'localStorage', own);
    expect(touched).to.deep.equal([]);
    expect(got, 'not even looked at').to.equal(0);
    expect(document.cookie).to.equal('');
  });
});

describe('with allow-save', () => {
  it('nothing is written until the visitor asks for it', async () => {
    const touched = watchStorage();
    const visitor = await atStep('kompetens', {}, ALLOWED);
    await visitor.answer('spanner', 4);
    await visitor.next();
    expect(touched.filter((each) => !each.startsWith('getItem'))).to.deep.equal([]);
    free();
    expect(localStorage.length).to.equal(0);
  });

  it('the start card says that nothing is sent, and no longer that nothing is stored', async () => {
    expect((await visit(ALLOWED)).text)
      .to.contain('inget skickas')
      .and.not.contain('inget sparas');
  });

  it('the button says what it means before it is pressed', async () => {
    for (const visitor of [await atStep('kompetens', {}, ALLOWED), await atResult(MIXED, ALLOWED)]) {
      expect(visitor.buttons).to.include(SAVE).and.not.include(REMOVE);
      expect(visitor.text).to.match(/sparas .*i den här webbläsaren tills du tar bort dem\./);
    }
  });

  it('saves, and brings back on the next visit: answers and sector', async () => {
    const first = await atStep('kapital', MIXED, '<sos-five-k allow-save sector="civil"></sos-five-k>');
    await first.press(SAVE);
    expect(Object.keys(localStorage)).to.deep.equal([KEY]);
    // One place is one widget.
    first.el.remove();
    const again = await visit(ALLOWED);
    expect(again.el.answers, 'not until asked').to.deep.equal({});
    await again.press(RESTORE);
    expect(again.el.answers).to.deep.equal(MIXED);
    expect(again.el.sector).to.equal('civil');
  });

  it('complete answers are brought back as a result, others to go on with; focus is there', async () => {
    save({ version: 1, answers: alike(1, 2, 3, 4, 5), sector: null });
    const whole = await visit(ALLOWED);
    await whole.press(RESTORE);
    expect(focus()).to.equal('h2 Er bild i dag');
    whole.el.remove();
    save({ version: 1, answers: { spanner: 1 }, sector: null });
    const part = await visit(ALLOWED);
    await part.press(RESTORE);
    expect(focus()).to.equal('h2 Hur fungerar er samverkan?');
    expect(part.buttons).to.include('Fortsätt');
  });

  it('saving again replaces what was saved', async () => {
    const visitor = await atStep('kompetens', { spanner: 1 }, ALLOWED);
    await visitor.press(SAVE);
    await visitor.answer('spanner', 5);
    await visitor.press(SAVE);
    expect((JSON.parse(localStorage.getItem(KEY)!) as { answers: unknown }).answers).to.deep.equal({ spanner: 5 });
  });

  for (const [sentence, show] of [
    ['on the start card', () => visit(ALLOWED)],
    ['on a step', () => atStep('kompetens', MIXED, ALLOWED)],
    ['at the result', () => atResult(MIXED, ALLOWED)],
  ] as [string, () => Promise<Visitor>][]) {
    it(`removes what is saved, ${sentence}, and says so`, async () => {
      save({ version: 1, answers: MIXED, sector: null });
      const visitor = await show();
      const before = visitor.el.answers;
      await visitor.press(REMOVE);
      expect(localStorage.length).to.equal(0);
      expect(visitor.status).to.equal('De sparade svaren är borttagna.');
      expect(visitor.buttons).to.not.include(REMOVE).and.not.include(RESTORE);
      expect(visitor.el.answers, 'what is on the screen stays').to.deep.equal(before);
    });
  }

  it('beginning again leaves what is saved, and offers it', async () => {
    const visitor = await atResult(MIXED, ALLOWED);
    await visitor.press(SAVE);
    await visitor.press('Börja om');
    expect(visitor.buttons).to.include(RESTORE);
  });

  it('a change of language keeps the offer', async () => {
    save({ version: 1, answers: MIXED, sector: null });
    const visitor = await visit(ALLOWED);
    visitor.el.lang = 'en';
    await visitor.sees('Use saved answers');
  });
});

describe('what is stored but cannot be used', () => {
  const UNREADABLE = 'Det finns något sparat här som inte går att läsa. Du kan ta bort det.';
  const OTHER = 'De sparade svaren gäller en annan version av frågorna och går inte att hämta. Du kan ta bort dem.';
  for (const [sentence, content, told] of [
    ['another version', { version: 2, answers: MIXED, sector: null }, OTHER],
    ['no version', { answers: MIXED }, UNREADABLE],
    ['no answers', { version: 1 }, UNREADABLE],
    ['answers that are none', { version: 1, answers: { spanner: 9, gone: {} } }, UNREADABLE],
    ['answers of a wrong type', { version: 1, answers: 'SB4K' }, UNREADABLE],
    ['no JSON', '{', UNREADABLE],
    ['an answer code', 'SB4K-2222-2222', UNREADABLE],
    ['nothing', '', UNREADABLE],
    ['null', 'null', UNREADABLE],
    ['a number', '7', UNREADABLE],
    ['a list', '[]', UNREADABLE],
    ['more than anyone answers', `{"version":1,"answers":{},"x":"${'x'.repeat(200_000)}"}`, UNREADABLE],
  ] as const) {
    for (const key of [KEY, OLDER]) {
      it(`is told, not offered, and can be removed: ${sentence}, as ${key}`, async () => {
        localStorage.setItem(key, typeof content === 'string' ? content : JSON.stringify(content));
        const visitor = await visit(ALLOWED);
        expect(visitor.text).to.contain(told);
        expect(visitor.buttons).to.deep.equal(['Börja', REMOVE]);
        await visitor.press(REMOVE);
        expect(localStorage.length).to.equal(0);
        expect(visitor.text).to.not.contain(told);
        expect(focus()).to.contain('Börja');
      });
    }
  }

  it('the good answers among bad ones are used, with warnings', async () => {
    save({ version: 1, answers: { spanner: 4, network: 9, gone: 1 }, sector: 'mars' });
    const visitor = await visit(ALLOWED);
    const told = await expectWarnings(() => visitor.press(RESTORE));
    expect(told).to.have.length(3);
    expect(visitor.el.answers).to.deep.equal({ spanner: 4 });
    expect(visitor.el.sector).to.be.null;
  });
});

describe('where the browser blocks storage', () => {
  it('the widget is as usual, and says so when the visitor wants to save', async () => {
    watchStorage(blocked);
    const visitor = await atResult(MIXED, ALLOWED);
    await visitor.press(SAVE);
    expect(visitor.status).to.equal(
      'Webbläsaren tillåter inte att svaren sparas. Skriv ut eller spara en fil i stället.',
    );
    expect(said(visitor.heading)).to.equal('Er bild i dag');
  });

  it('also where even the name localStorage throws', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', { configurable: true, get: blocked });
    try {
      const visitor = await atResult(MIXED, ALLOWED);
      await visitor.press(SAVE);
      expect(visitor.status).to.contain('tillåter inte');
    } finally {
      Object.defineProperty(window, 'localStorage', own);
    }
  });

  it('says so when what is saved cannot be removed, and keeps the button', async () => {
    save({ version: 1, answers: MIXED, sector: null });
    const visitor = await visit(ALLOWED);
    watchStorage(blocked);
    await visitor.press(REMOVE);
    expect(visitor.status).to.equal(
      'Webbläsaren tillåter inte att svaren tas bort. Rensa webbplatsens data i webbläsaren.',
    );
    expect(visitor.buttons).to.include(REMOVE);
  });
});

describe('a place', () => {
  it('has a key of its own among several with the same questions, by its id or its number', async () => {
    const around = document.createElement('div');
    document.body.append(around);
    around.innerHTML = `${ALLOWED}<sos-five-k allow-save id="styrgrupp"></sos-five-k>${ALLOWED}`;
    try {
      for (const el of around.children) Object.assign(el, { answers: MIXED, step: 'result' });
      for (const el of around.children) {
        const find = (): HTMLElement | undefined =>
          [...(el.shadowRoot?.querySelectorAll('button') ?? [])].find((each) => said(each) === SAVE);
        await waitUntil(find);
        find()!.click();
      }
      await waitUntil(() => localStorage.length === 3);
      expect(Object.keys(localStorage).sort()).to.deep.equal([KEY, `${KEY}#3`, `${KEY}#styrgrupp`]);
    } finally {
      around.remove();
    }
  });

  it('leaves what is saved on another page alone, and does not offer it', async () => {
    const other = 'sos-widgets:five-k:/annan/';
    localStorage.setItem(other, 'x');
    const visitor = await atResult(MIXED, ALLOWED);
    expect(visitor.buttons).to.not.include(REMOVE);
    await visitor.press(SAVE);
    expect([localStorage.getItem(other), localStorage.length]).to.deep.equal(['x', 2]);
  });

  it('offers what is saved in the older form too, beside its own, and removes one at a time', async () => {
    save({ version: 1, answers: MIXED, sector: null, saved: '2026-12-01T11:00:00.000Z' });
    localStorage.setItem(OLDER, JSON.stringify({ version: 1, answers: { spanner: 2 }, sector: null }));
    const visitor = await visit(ALLOWED);
    expect(visitor.text).to.contain('Sparade svar från 1 december 2026.');
    expect(visitor.buttons).to.include.members([RESTORE, REMOVE, 'Hämta äldre sparade svar']);
    await visitor.press('Ta bort äldre sparade svar');
    expect(Object.keys(localStorage)).to.deep.equal([KEY]);
    expect(visitor.buttons).to.include(RESTORE);
  });

  it('says when answers are brought back, and until then that they are lost with the page', async () => {
    save({ version: 1, answers: { spanner: 2 }, sector: null });
    const visitor = await visit(ALLOWED);
    await visitor.press(RESTORE);
    expect(visitor.status).to.equal('De sparade svaren är hämtade.');
    visitor.el.remove();
    const step = await atStep('kompetens', { spanner: 2 });
    expect(step.text).to.contain('Svaren försvinner om du stänger eller laddar om sidan.');
    const allowed = await atStep('kompetens', { spanner: 2 }, ALLOWED);
    expect(allowed.text).to.contain('Svar som du inte sparar försvinner');
  });
});

describe('what another tab saves meanwhile', () => {
  const THEIRS = { version: 1, answers: { spanner: 1 }, sector: null };

  it('is shown, and replaced only when the visitor says yes', async () => {
    const visitor = await atResult(MIXED, ALLOWED);
    save(THEIRS);
    dispatchEvent(new StorageEvent('storage', { key: KEY }));
    await visitor.sees(REMOVE);
    await visitor.press(SAVE);
    await visitor.sees('Andra svar har sparats här i en annan flik. Ska de ersättas?');
    expect(JSON.parse(localStorage.getItem(KEY)!)).to.deep.equal(THEIRS);
    await waitUntil(() => focus()?.includes('Ja, ersätt dem'));
    // Heard with the button, and not seen twice.
    expect(visitor.root.activeElement!.closest('[role=group]')!.getAttribute('aria-labelledby')).to.equal(
      'saved-meanwhile',
    );
    expect(visitor.status).not.to.contain('Ska de ersättas');
    await visitor.press('Nej, behåll dem');
    expect(JSON.parse(localStorage.getItem(KEY)!)).to.deep.equal(THEIRS);
    await waitUntil(() => focus()?.includes(SAVE));
    await visitor.press(SAVE);
    await visitor.press('Ja, ersätt dem');
    expect((JSON.parse(localStorage.getItem(KEY)!) as { answers: unknown }).answers).to.deep.equal(MIXED);
    await visitor.press(SAVE);
    expect(visitor.status, 'its own are no other tab’s').to.equal('Svaren är sparade på den här enheten.');
  });
});

describe('storage that is full', () => {
  it('is told as such', async () => {
    const visitor = await atResult(MIXED, ALLOWED);
    Object.defineProperty(Storage.prototype, 'setItem', {
      configurable: true,
      value: () => {
        throw new DOMException('Full', 'QuotaExceededError');
      },
    });
    await visitor.press(SAVE);
    expect(visitor.status).to.contain('utrymme för webbplatsen är fullt');
  });

  it('or stores nothing without saying so, is never taken for saved', async () => {
    const visitor = await atResult(MIXED, ALLOWED);
    Object.defineProperty(Storage.prototype, 'setItem', { configurable: true, value: () => undefined });
    await visitor.press(SAVE);
    expect(visitor.status).to.contain('tillåter inte');
  });
});
