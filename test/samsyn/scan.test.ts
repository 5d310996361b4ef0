/** Codes read with the camera, one phone after the other. */
import { expect } from '@open-wc/testing';
import { FIVE, PICKED } from '../../stories/samsyn-responses.js';
import { fiveK, motives } from '../../src/content/index.js';
import { encodeAnswers } from '../../src/index.js';
import { FakeCamera, HAS_CANVAS_STREAMS, override, SHOWS_SEVERAL } from './fake-camera.js';
import { compare, focus, heard, openParties, said, show, waitUntil, type Reader } from './visitor.js';

const CODES = FIVE.map((response) => encodeAnswers(fiveK.structure, response));
const OPEN = 'Läs in med kameran';

const sentence = (reader: Reader): string => said(reader.root.querySelector('[part=scan] [role=status]'));
const rows = (reader: Reader): string[] => [...reader.root.querySelectorAll('.scan-list li')].map(said);
const says = (reader: Reader, text: string): Promise<void> =>
  waitUntil(() => sentence(reader) === text, `"${text}" is not said`).catch((error: unknown) => {
    throw new Error(`${String(error)} but "${sentence(reader)}"`);
  });

async function open(reader: Reader): Promise<void> {
  await reader.press(OPEN);
  await waitUntil(() => reader.part('scan'), 'The camera does not open');
  await reader.settled();
}

(HAS_CANVAS_STREAMS ? describe : describe.skip)('scanning with the camera', function () {
  this.timeout(60_000);
  let camera: FakeCamera;
  beforeEach(() => {
    camera = new FakeCamera();
  });
  afterEach(() => camera.remove());

  (SHOWS_SEVERAL ? it : it.skip)(
    'reads one code after the other, as a code and as an address, and names are asked for',
    async () => {
      const reader = await show();
      await open(reader);
      expect(focus()).to.equal('h2 Läs in koderna');
      await says(reader, 'Håll fram QR-koden på den första skärmen.');
      camera.holdUp(CODES[0]!);
      await says(reader, 'En kod är inläst. Håll fram nästa skärm.');
      camera.holdUp(`https://kommun.example/samverkan/?lang=sv#sos=${CODES[1]!}`);
      await says(reader, 'Två koder är inlästa. Håll fram nästa skärm.');
      expect(rows(reader)).to.deep.equal(Array(2).fill('Vem är det här? (frivilligt) ny'));
      const names = reader.root.querySelectorAll<HTMLInputElement>('.scan-list input');
      names[1]!.value = ' Regionen ';
      names[1]!.dispatchEvent(new Event('change'));
      const told = await heard(async () => {
        camera.holdUp(CODES[2]!);
        await says(reader, 'Tre koder är inlästa. Håll fram nästa skärm.');
      });
      expect(told.map(({ responses }) => responses.length)).to.deep.equal([3]);
      await reader.press('Klart, jämför');
      expect(camera.isRunning).to.equal(false);
      expect(focus()).to.equal('h2 Svaren sida vid sida');
      expect(reader.el.responses.map(({ name, sector }) => [name, sector])).to.deep.equal([
        [undefined, 'public'],
        ['Regionen', 'public'],
        [undefined, 'private'],
      ]);
    },
  );

  (SHOWS_SEVERAL ? it : it.skip)('counts a code that is held still once, and says that it has been read', async () => {
    const reader = await show();
    await open(reader);
    camera.holdUp(CODES[0]!);
    await says(reader, 'Koden är redan inläst. Håll fram nästa skärm.');
    expect(reader.el.responses).to.have.length(1);
    camera.holdUp(CODES[1]!);
    await says(reader, 'Två koder är inlästa. Håll fram nästa skärm.');
    camera.holdUp(CODES[0]!);
    await says(reader, 'Koden är redan inläst. Håll fram nästa skärm.');
    expect(reader.el.responses).to.have.length(2);
  });

  (SHOWS_SEVERAL ? it : it.skip)(
    'says what is held up when that is something else, and names another self-check',
    async () => {
      const reader = await show();
      await open(reader);
      camera.holdUp('https://www.example.org/lunch');
      await says(reader, 'Det där är ingen kod från ett självtest. Håll fram QR-koden som visas efter frågorna.');
      camera.holdUp(encodeAnswers(motives.structure, PICKED[0]!));
      await says(
        reader,
        'Koden hör till ett annat självtest: ”Skäl till samverkan”. Den jämförs med andra svar på det.',
      );
      camera.holdUp(CODES[0]!);
      await says(reader, 'En kod är inläst. Håll fram nästa skärm.');
      await reader.press('Klart, jämför');
      expect(reader.part('fault'), 'nothing is listed as faulty').to.equal(null);
    },
  );

  (SHOWS_SEVERAL ? it : it.skip)('adds late-comers to those who are there, whose names stand as they are', async () => {
    const reader = await compare(FIVE.slice(0, 2), 'lang="en"');
    await openParties(reader);
    await reader.press('Scan with the camera');
    await waitUntil(() => reader.part('scan'), 'The camera does not open');
    await says(reader, 'Two codes have been read. Hold up the next screen.');
    camera.holdUp(CODES[4]!);
    await says(reader, 'Three codes have been read. Hold up the next screen.');
    expect(rows(reader)).to.deep.equal(['Kommunen read', 'Regionen read', 'Who is this? (optional) new']);
  });

  it('stops the camera when the visitor types instead, and goes to the field', async () => {
    const reader = await show();
    await open(reader);
    await waitUntil(() => camera.isRunning, 'The camera does not start');
    await reader.press('Skriv eller klistra in i stället');
    expect(focus()).to.equal('textarea');
    await waitUntil(() => !camera.isRunning, 'The camera runs on');
    expect(reader.part('start'), 'nothing has been read').not.to.equal(null);
  });

  it('goes back to the button when nothing new has come', async () => {
    const reader = await compare(FIVE.slice(0, 2));
    await openParties(reader);
    await open(reader);
    await reader.press('Klart, jämför');
    expect(focus()).to.equal(`button ${OPEN}`);
  });

  (SHOWS_SEVERAL ? it : it.skip)(
    'stops while the element is out of the page, and when the page is hidden, and goes on after',
    async () => {
      const reader = await show();
      await open(reader);
      await waitUntil(() => camera.isRunning, 'The camera does not start');
      const place = reader.el.parentElement!;
      reader.el.remove();
      await waitUntil(() => !camera.isRunning, 'The camera runs on without the element');
      place.append(reader.el);
      await waitUntil(() => camera.isRunning, 'The camera does not start again');
      const restore = override(document, 'hidden', true);
      try {
        document.dispatchEvent(new Event('visibilitychange'));
        await waitUntil(() => !camera.isRunning, 'The camera runs on behind the page');
      } finally {
        restore();
      }
      document.dispatchEvent(new Event('visibilitychange'));
      await waitUntil(() => camera.isRunning, 'The camera does not start when the page is seen');
      camera.holdUp(CODES[0]!);
      await says(reader, 'En kod är inläst. Håll fram nästa skärm.');
    },
  );

  (SHOWS_SEVERAL ? it : it.skip)(
    'keeps what has been read when the camera stops half-way, and starts again',
    async () => {
      const reader = await show();
      await open(reader);
      camera.holdUp(CODES[0]!);
      await says(reader, 'En kod är inläst. Håll fram nästa skärm.');
      camera.breakOff();
      await says(
        reader,
        'Kameran stängdes av. Försök igen, eller skriv in koderna i stället. De koder som är inlästa finns kvar.',
      );
      expect(reader.root.querySelector('video')).to.equal(null);
      expect(rows(reader)).to.have.length(1);
      await reader.press('Försök igen');
      expect(focus()).to.equal('h2 Läs in koderna');
      camera.holdUp(CODES[1]!);
      await says(reader, 'Två koder är inlästa. Håll fram nästa skärm.');
    },
  );

  it('says that the picture stays on this computer, and names it for those who do not see it', async () => {
    const reader = await show();
    await open(reader);
    expect(reader.text).to.contain('Bilden från kameran lämnar inte datorn.');
    const video = reader.root.querySelector('video')!;
    expect([video.getAttribute('aria-label'), video.muted, video.hasAttribute('playsinline')]).to.deep.equal([
      'Bild från kameran',
      true,
      true,
    ]);
  });

  it('reads with what the browser has, where it knows QR codes', async () => {
    class Detector {
      static getSupportedFormats = (): Promise<string[]> => Promise.resolve(['ean_13', 'qr_code']);
      detect = (): Promise<{ rawValue: string }[]> => Promise.resolve([{ rawValue: CODES[3]! }]);
    }
    const restore = override(window as unknown as { BarcodeDetector: unknown }, 'BarcodeDetector', Detector);
    try {
      const reader = await show();
      await open(reader);
      await says(reader, 'En kod är inläst. Håll fram nästa skärm.');
      expect(reader.el.responses[0]!.answers).to.deep.equal(FIVE[3]!.answers);
    } finally {
      restore();
    }
  });
});

(HAS_CANVAS_STREAMS ? describe : describe.skip)('several cameras', () => {
  it('can be chosen between, by name', async () => {
    const camera = new FakeCamera(['Inbyggd', 'Dokumentkamera']);
    const reader = await show();
    await open(reader);
    await waitUntil(() => reader.root.querySelector('[part=scan] select'), 'No choice comes');
    expect(camera.asked[0]).to.deep.equal({
      audio: false,
      video: { width: { ideal: 1280 }, facingMode: 'environment' },
    });
    const choice = reader.root.querySelector<HTMLSelectElement>('[part=scan] select')!;
    expect([...choice.options].map(({ text }) => text)).to.deep.equal(['Inbyggd', 'Dokumentkamera']);
    choice.value = 'id-1';
    choice.dispatchEvent(new Event('change'));
    await waitUntil(() => camera.asked.length === 2, 'The other camera is not asked for');
    expect(camera.asked[1]!.video).to.deep.equal({ width: { ideal: 1280 }, deviceId: { exact: 'id-1' } });
    await waitUntil(() => camera.isRunning, 'The other camera does not start');
    camera.remove();
  });
});

describe('without a camera', () => {
  const refuse = (name: string): (() => void) =>
    override(navigator.mediaDevices, 'getUserMedia', () => Promise.reject(new DOMException('no', name)));
  const policy = (allows: boolean): (() => void) =>
    override(document as unknown as { featurePolicy: unknown }, 'featurePolicy', { allowsFeature: () => allows });

  const CAUSES: Readonly<Record<string, { undo: () => (() => void)[]; says: string; retries: boolean }>> = {
    'a refusal': {
      undo: () => [policy(true), refuse('NotAllowedError')],
      says: 'Webbläsaren släpper inte fram kameran. Tillåt den i adressfältet och försök igen, eller skriv in koderna i stället.',
      retries: true,
    },
    'a frame that may not': {
      undo: () => [policy(false), refuse('NotAllowedError')],
      says: 'Sidan runt om släpper inte fram kameran. Öppna jämförelsen i ett eget fönster, eller skriv in koderna i stället.',
      retries: false,
    },
    'no camera': {
      undo: () => [refuse('NotFoundError')],
      says: 'Ingen kamera hittades. Anslut en och försök igen, eller skriv in koderna i stället.',
      retries: true,
    },
    'a camera that another program has': {
      undo: () => [refuse('NotReadableError')],
      says: 'Ett annat program använder kameran. Stäng det och försök igen, eller skriv in koderna i stället.',
      retries: true,
    },
    'what nobody has foreseen': {
      undo: () => [refuse('InvalidStateError')],
      says: 'Kameran gick inte att starta. Försök igen, eller skriv in koderna i stället.',
      retries: true,
    },
    'a page without https': {
      undo: () => [override(navigator, 'mediaDevices', undefined), override(window, 'isSecureContext', false)],
      says: 'Kameran går bara att använda på sidor med https. Skriv eller klistra in koderna i stället.',
      retries: false,
    },
  };

  for (const [cause, { undo, says: expected, retries }] of Object.entries(CAUSES))
    it(`${cause} is told, and the field is at hand`, async () => {
      const restore = undo();
      try {
        const reader = await show();
        await open(reader);
        await says(reader, expected);
        expect(reader.root.querySelector('video')).to.equal(null);
        expect(reader.buttons).to.deep.equal([...(retries ? ['Försök igen'] : []), 'Skriv eller klistra in i stället']);
        await reader.press('Skriv eller klistra in i stället');
        expect(focus()).to.equal('textarea');
      } finally {
        restore.forEach((each) => each());
      }
    });
});
