/** The message to those who are to answer: what it says, where it leads, and how it is taken along. */
import { expect } from '@open-wc/testing';
import { decode } from '../read-qr.js';
import { expectWarnings } from '../console.js';
import { focus, said, show, waitUntil, write, type Reader } from './visitor.js';

const here = location.href.split('#')[0]!;
const text = (reader: Reader): string => reader.root.querySelector<HTMLTextAreaElement>('#invite-text')?.value ?? '';
const linkIn = (reader: Reader): string => /https?:\S+/.exec(text(reader))![0];

async function open(attributes = '', title = 'Bjud in parterna'): Promise<Reader> {
  const reader = await show(attributes);
  await reader.unfold(title);
  await waitUntil(() => /minut/.test(text(reader)), 'How long it takes is not said');
  return reader;
}

function input(reader: Reader, selector: string, value: string): void {
  const field = reader.root.querySelector<HTMLInputElement>(selector)!;
  field.value = value;
  field.dispatchEvent(new Event('input'));
}

const setClipboard = (clipboard: unknown): void =>
  void Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });

/** As if our script came from our own pages. It never runs. */
function scriptFrom(home: string): void {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = `${home}cdn/1.2.3/sos-widgets.js`;
  document.head.append(script);
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  document.querySelectorAll('script[type="text/plain"], .beside').forEach((each) => each.remove());
});

describe('the invitation', () => {
  it('is folded in the first view, which stays while it opens, with what is in the field', async () => {
    const reader = await show();
    write(reader, 'Kommunen: ');
    const summary = reader.root.querySelector<HTMLElement>('#invite')!;
    summary.focus();
    await reader.unfold('Bjud in parterna');
    await waitUntil(() => reader.root.querySelector('#invite-text'), 'No message comes');
    expect(reader.part('start')).not.to.equal(null);
    expect(reader.root.querySelector<HTMLTextAreaElement>('#codes')!.value).to.equal('Kommunen: ');
    expect(focus()).to.equal('summary Bjud in parterna');
  });

  it('says what it is about, how long it takes, that each answers alone, and where the code goes', async () => {
    const reader = await open();
    expect(text(reader)).to.equal(
      `Hej!

Vi ska prata om hur vår samverkan fungerar. Svara gärna på ”De fem K” innan vi ses.

Det tar ungefär tio minuter. Svara för dig, utan att stämma av med oss andra. Det är olikheterna vi har nytta av.

Öppna länken och svara: ${here}

Kopiera koden som du får sist. Skicka koden till mig.

Koden är dina svar. Inget skickas av sig självt, och det behövs inget konto.`,
    );
  });

  it('is in English on an English page, about the instrument that is compared', async () => {
    const reader = await open('lang="en" instrument="motives"', 'Invite the parties');
    expect(text(reader)).to.contain('Please answer “Reasons to collaborate” before we meet.');
    expect(text(reader)).to.contain('It takes about two minutes. Answer for yourself');
    expect(text(reader)).to.contain('Send the code to me.');
  });

  it('says by when, also after it has been changed', async () => {
    const reader = await open();
    input(reader, '#invite-when', 'fredag 12 december');
    await reader.settled();
    expect(text(reader)).to.contain('Skicka koden till mig senast fredag 12 december.');
    input(reader, '#invite-text', text(reader).replace('Hej!', 'Hej alla!'));
    input(reader, '#invite-when', '$& onsdag');
    await reader.settled();
    expect(text(reader)).to.match(/^Hej alla!/);
    expect(text(reader)).to.contain('Skicka koden till mig senast $& onsdag.');
  });

  it('is copied as it stands', async () => {
    let copied = '';
    setClipboard({ writeText: (value: string) => ((copied = value), Promise.resolve()) });
    const reader = await open();
    input(reader, '#invite-text', 'Hej, svara här.');
    await reader.settled();
    await reader.press('Kopiera inbjudan');
    await waitUntil(() => reader.status === 'Inbjudan är kopierad.', 'Nothing is said');
    expect(copied).to.equal('Hej, svara här.');
  });

  it('stands selected where the browser does not copy, and the reason is said', async () => {
    setClipboard({ writeText: () => Promise.reject(new Error('no')) });
    const reader = await open();
    await reader.press('Kopiera inbjudan');
    await waitUntil(() => reader.status, 'Nothing is said');
    expect(reader.status).to.equal('Webbläsaren lät oss inte kopiera. Kopiera det som är markerat.');
    const field = reader.root.querySelector<HTMLTextAreaElement>('#invite-text')!;
    expect(reader.root.activeElement).to.equal(field);
    expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
  });

  it('has its link as a QR code, and says when others cannot open it', async () => {
    const reader = await open();
    await reader.press('Visa QR-kod');
    await waitUntil(() => reader.part('qr'), 'No QR code comes');
    expect(decode(reader.part('qr')!.querySelector('svg')!)).to.equal(linkIn(reader));
    // The tests run on this very computer.
    expect(said(reader.part('qr'))).to.contain('Sidan finns bara på den här datorn');
    await reader.press('Dölj QR-koden');
    expect(reader.part('qr')).to.equal(null);
  });
});

describe('the link of the invitation', () => {
  const cases: [what: string, attributes: string, link: string][] = [
    ['our own page of the five K', '', 'https://our.example/x/five-k/'],
    ['its English page', 'lang="en"', 'https://our.example/x/five-k/en/'],
    ['our own page of a set', 'instrument="results"', 'https://our.example/x/factor-checklist/?set=results'],
    [
      'our own page of the set that is the default',
      'instrument="conditions"',
      'https://our.example/x/factor-checklist/',
    ],
    [
      'the page that the site names',
      'self-check="https://kommun.example/svara?x=1"',
      'https://kommun.example/svara?x=1',
    ],
    ['a page of this site by its path', 'self-check="/svara"', `${location.origin}/svara`],
  ];
  for (const [what, attributes, link] of cases)
    it(`leads to ${what}`, async () => {
      scriptFrom('https://our.example/x/');
      const english = attributes.includes('lang="en"');
      const reader = await open(attributes, english ? 'Invite the parties' : undefined);
      expect(linkIn(reader)).to.equal(link);
    });

  it('leads to this page where it asks the same questions, and not where it only shows a result', async () => {
    scriptFrom('https://our.example/x/');
    const beside = document.createElement('div');
    beside.className = 'beside';
    beside.innerHTML =
      '<sos-factor-checklist set="results"></sos-factor-checklist><sos-five-k scores="1 2 3 4 5"></sos-five-k>';
    document.body.append(beside);
    expect(linkIn(await open('instrument="results"'))).to.equal(here);
    expect(linkIn(await open())).to.equal('https://our.example/x/five-k/');
  });

  it('leads to this page for an instrument of the site’s own', async () => {
    scriptFrom('https://our.example/x/');
    expect(linkIn(await open('src="/test/content/custom/example-instrument.json"'))).to.equal(here);
  });

  it('leaves out an address that is not of the web, with one warning', async () => {
    let reader!: Reader;
    const warnings = await expectWarnings(async () => {
      reader = await open('self-check="javascript:alert(1)"');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('self-check="javascript:alert(1)" is left out.');
    expect(linkIn(reader)).to.equal(here);
  });
});
