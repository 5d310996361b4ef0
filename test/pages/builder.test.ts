/** The page that writes embeddings: what it gives is pasted into a page, and has to become what was chosen. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FORMS, type Form } from '../../site/builder/snippets.js';
import { CMS } from '../../site/builder/words.js';
import { optionsOf, WIDGET_NAMES, type WidgetName } from '../../src/catalog.js';
import { AXE } from '../../stories/axe.js';
import { ENGINE, ONCE } from '../engine.js';
import { BUILDERS, openBuilder, subjectsOf, type Builder } from './builder-page.js';
import { until } from './made-page.js';
import { closePages, openPage, type OpenPage } from './open-page.js';
import { showsFirst } from './visit-widget.js';

/** With these, nothing is left at its default. */
const MANY = { lang: 'en', 'heading-level': '3', theme: 'dark', accent: '#8c1736', 'allow-save': 'true' };

/** A page with the script in its template, and the snippet in its text. */
async function paste(snippet: string): Promise<OpenPage> {
  const page = await openPage('/test/pages/late.html');
  const place = page.document.createElement('article');
  place.innerHTML = snippet;
  page.document.body.append(place);
  return page;
}

/** The widget that a snippet gives, in the page or in its frame. */
async function widgetOf(page: OpenPage, name: string): Promise<HTMLElement> {
  const find = (): HTMLElement | null | undefined => {
    const frame = page.document.querySelector('iframe');
    return (frame ? frame.contentDocument! : page.document).querySelector<HTMLElement>(`sos-${name}`);
  };
  await until(() => find()?.shadowRoot?.querySelector('.root'), `sos-${name}`);
  await showsFirst(find()!);
  return find()!;
}

function expectOptions(widget: HTMLElement, options: Readonly<Record<string, string>>, form: Form): void {
  for (const [option, value] of Object.entries(options)) {
    if (option === 'accent')
      expect(widget.style.getPropertyValue('--sos-color-accent'), form).to.equal(form === 'tag' ? '' : value);
    // The page in a frame says its language itself.
    else if (option === 'lang') expect(widget.closest('[lang]')!.getAttribute('lang'), form).to.equal(value);
    else expect(widget.getAttribute(option), `${form} ${option}`).to.equal(value);
  }
}

/** Axe looks at the page that it was loaded in. */
async function axeIn({ window, document }: OpenPage): Promise<typeof import('axe-core')> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  await new Promise((resolve) => {
    script.addEventListener('load', resolve);
    document.head.append(script);
  });
  return (window as unknown as { axe: typeof import('axe-core') }).axe;
}

const chosenOf = (name: WidgetName, subject: Readonly<Record<string, string>>) => ({
  ...subject,
  ...Object.fromEntries(Object.entries(MANY).filter(([option]) => option in optionsOf(name))),
});

describe('what the builder writes', function () {
  // Many pages in a test.
  this.timeout(60_000);
  let builder: Builder;
  beforeEach(async () => {
    builder = await openBuilder();
  });
  afterEach(closePages);

  for (const name of WIDGET_NAMES) {
    it(`gives ${name} in every form, as it is when nothing is chosen, with its text as fallback`, async () => {
      builder.choose({ widget: name });
      for (const form of FORMS) {
        const page = await paste(builder.shown(form));
        const text = page.document.querySelector('article')!.textContent;
        const widget = await widgetOf(page, name);
        expect(widget.closest('[lang]')!.getAttribute('lang'), form).to.equal('sv');
        const set = widget
          .getAttributeNames()
          .filter((attribute) => !['lang', 'class', ...Object.keys(subjectsOf(name)[0]!)].includes(attribute));
        expect(set, form).to.deep.equal([]);
        expect(page.document.querySelector('article')!.textContent, form).to.equal(text);
        expect(text, form).to.match(/Öppna ”.+” på en egen sida/);
      }
    });

    for (const form of FORMS) {
      it(`gives ${name} as a ${form} with all that was chosen, whatever it is about`, async () => {
        for (const subject of subjectsOf(name)) {
          const options = chosenOf(name, subject);
          builder.choose({ widget: name, ...options });
          const page = await paste(builder.shown(form));
          expectOptions(await widgetOf(page, name), options, form);
          page.window.frameElement!.remove();
        }
      });
    }
  }

  it('leads to the widget’s own page, in its language and about the same, from each form', async () => {
    for (const name of WIDGET_NAMES) {
      const subject = subjectsOf(name).at(-1)!;
      builder.choose({ widget: name, lang: 'en', ...subject });
      for (const form of FORMS) {
        const template = builder.document.createElement('template');
        template.innerHTML = builder.shown(form);
        const address = new URL(template.content.querySelector('a')!.href);
        expect(address.pathname).to.equal(`/dist/site/${name}/en/`);
        expect(Object.fromEntries(address.searchParams)).to.deep.equal(subject);
        const page = await (await fetch(address)).text();
        expect(page).to.contain('<html lang="en">');
      }
    }
  });

  it('writes addresses as HTML writes them, and as a link dialog takes them', () => {
    builder.choose({ widget: 'factor-checklist', set: 'logics', theme: 'dark' });
    expect(builder.shown('link')).to.contain('?lang=sv&amp;set=logics&amp;theme=dark#embed"');
    expect(builder.shown('address')).to.match(/\/factor-checklist\/\?lang=sv&set=logics&theme=dark#embed$/);
    expect(builder.shown('frame')).to.contain('?lang=sv&amp;set=logics&amp;theme=dark"');
  });

  it('lets a frame use what the widget in it needs', () => {
    const allowed = WIDGET_NAMES.map((name) => {
      builder.choose({ widget: name });
      const frame = new DOMParser().parseFromString(builder.shown('frame'), 'text/html').querySelector('iframe')!;
      return [name, frame.allow];
    });
    expect(Object.fromEntries(allowed)).to.deep.equal({
      'five-k': 'clipboard-write',
      'factor-checklist': 'clipboard-write',
      'iop-quiz': 'clipboard-write',
      samsyn: 'camera; fullscreen; clipboard-write',
      'case-timeline': 'clipboard-write',
    });
  });

  it('gives a shortcode, and no other form, where the plugin for WordPress is', () => {
    builder.choose({
      widget: 'factor-checklist',
      cms: 'wordpress-plugin',
      set: 'motives',
      accent: '#8c1736',
      'allow-save': 'true',
    });
    const seen = [...builder.document.querySelectorAll<HTMLElement>('.paste :is(textarea, select)')].filter((each) =>
      each.checkVisibility(),
    );
    expect(seen.map(({ id }) => id)).to.deep.equal(['cms', 'shortcode']);
    expect(builder.shown('shortcode')).to.equal(
      '[sos-widget name="factor-checklist" lang="sv" set="motives" allow-save="true" accent="#8c1736"]',
    );
  });

  it('takes no address, colour or choice from its own address that is not one', async () => {
    const attack = '"><img src=x onerror=alert(1)>';
    const query = new URLSearchParams({
      widget: attack,
      set: attack,
      lang: attack,
      theme: attack,
      accent: attack,
      home: `javascript:${attack}`,
      script: attack,
      cms: attack,
      form: attack,
    });
    const page = await openBuilder(`${BUILDERS.en}?${query}`);
    for (const id of [...FORMS, 'address', 'accent-css', 'script-line', 'csp', 'share']) {
      expect(page.shown(id), id).not.to.contain('onerror');
      expect(page.shown(id), id).not.to.contain('javascript:');
    }
    expect(page.document.querySelector('#preview > sos-five-k')).to.not.equal(null);
  });

  describe('and what editors make of it', () => {
    /** What each tool keeps, as it was measured. */
    const TOOLS = {
      'WordPress, an author': { keep: 'div p strong ul li a blockquote', attributes: /^(class|lang|href|data-.*)$/ },
      'Drupal, basic_html': { keep: 'p strong ul li a blockquote', attributes: /^href$/ },
      'CKEditor 5': { keep: 'p strong ul li a blockquote', attributes: /^href$/ },
      'CKEditor 5 with div': { keep: 'div p strong ul li a blockquote', attributes: /^(class|href|data-.*)$/ },
      TinyMCE: {
        keep: 'div p strong ul li a blockquote iframe',
        attributes: /^(class|lang|href|src|title|width|height|frameborder|data-.*)$/,
      },
    } as const;
    /** The forms that are still there after that. */
    const LEFT: Readonly<Record<keyof typeof TOOLS, readonly Form[]>> = {
      'WordPress, an author': ['placeholder', 'link'],
      'Drupal, basic_html': ['link'],
      'CKEditor 5': ['link'],
      'CKEditor 5 with div': ['placeholder', 'link'],
      TinyMCE: ['placeholder', 'link', 'frame'],
    };

    function rewritten(snippet: string, { keep, attributes }: (typeof TOOLS)[keyof typeof TOOLS]): string {
      const { body } = new DOMParser().parseFromString(snippet, 'text/html');
      for (const element of body.querySelectorAll('*')) {
        if (!keep.split(' ').includes(element.localName)) element.replaceWith(...element.childNodes);
        for (const name of element.getAttributeNames()) if (!attributes.test(name)) element.removeAttribute(name);
      }
      // What is empty is removed or filled; WordPress writes every attribute with a value, which a parser does too.
      for (const element of body.querySelectorAll('div, p')) if (!element.hasChildNodes()) element.remove();
      return body.innerHTML.replaceAll('  ', '&nbsp; ');
    }

    for (const [tool, filter] of Object.entries(TOOLS)) {
      it(`${tool}: ${LEFT[tool as keyof typeof TOOLS].join(', ')} still give the widget, the other forms keep their text and link`, async () => {
        const options = { set: 'motives', theme: 'dark', 'heading-level': '4' };
        builder.choose({ widget: 'factor-checklist', lang: 'sv', ...options });
        for (const form of FORMS) {
          const page = await paste(rewritten(builder.shown(form), filter));
          if (LEFT[tool as keyof typeof TOOLS].includes(form))
            expectOptions(await widgetOf(page, 'factor-checklist'), options, form);
          else
            expect(page.document.querySelector('article a')!.textContent).to.equal(
              'Öppna ”Era skäl till samverkan” på en egen sida',
            );
        }
      });
    }

    it('a bare link with its text, as a link dialog makes it, gives the widget', async () => {
      builder.choose({ widget: 'iop-quiz', lang: 'en', theme: 'dark' });
      const link = document.createElement('a');
      link.href = builder.shown('address');
      link.textContent = builder.shown('link-text');
      const widget = await widgetOf(await paste(`<p>${link.outerHTML}</p>`), 'iop-quiz');
      expectOptions(widget, { lang: 'en', theme: 'dark' }, 'link');
    });
  });
});

describe('what the builder writes for the web team', () => {
  afterEach(closePages);

  it('has scripts that run with the hash in the line, at an address with the version', async () => {
    const builder = await openBuilder();
    for (const [id, loaded] of [
      ['script-line', 'sos-five-k'],
      ['one-file', 'sos-five-k'],
    ] as const) {
      const page = await openPage('/test/pages/no-script.html');
      const line = new DOMParser().parseFromString(builder.shown(id), 'text/html').querySelector('script')!;
      expect(line.src).to.match(/\/dist\/site\/cdn\/\d+\.\d+\.\d+\/sos-widgets(\.all)?\.js$/);
      const script = page.document.createElement('script');
      for (const { name, value } of line.attributes) script.setAttribute(name, value);
      page.document.head.append(script);
      await until(() => page.window.customElements.get(loaded), id);
    }
    builder.choose({ form: 'frame' });
    const line = new DOMParser().parseFromString(builder.shown('frame-line'), 'text/html').querySelector('script')!;
    const bytes = await (await fetch(line.src)).arrayBuffer();
    const hash = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-384', bytes))));
    expect(line.integrity).to.equal(`sha384-${hash}`);
  });

  it('names other origins where the script and the pages are apart', async () => {
    const builder = await openBuilder();
    expect(builder.shown('script-line')).not.to.contain('data-sos-origins');
    builder.choose({
      home: 'https://sos.example/samverkan',
      script: 'https://www.kommun.example/filer/sos/',
      form: 'frame',
    });
    expect(builder.shown('script-line')).to.contain('src="https://www.kommun.example/filer/sos/sos-widgets.js"');
    expect(builder.shown('script-line')).to.contain('data-sos-origins="https://sos.example"');
    expect(builder.shown('csp')).to.equal('script-src https://www.kommun.example; frame-src https://sos.example;');
    expect(builder.shown('frame')).to.contain('src="https://sos.example/samverkan/embed/five-k.html?lang=sv"');
  });

  it('says what is stored once visitors may save, and under which key', async () => {
    const builder = await openBuilder();
    expect(builder.shown('cookie-line')).to.contain('sparar ingenting');
    for (const [widget, key] of [
      ['five-k', 'five-k'],
      ['iop-quiz', 'iop'],
      ['factor-checklist', 'logics'],
    ] as const) {
      builder.choose({ widget, ...(widget === 'factor-checklist' && { set: 'logics' }), 'allow-save': 'true' });
      expect(builder.shown('cookie-line')).to.contain(
        `en nyckel för varje sida: sos-widgets:${key}: och sidans sökväg)`,
      );
    }
    builder.choose({ widget: 'case-timeline' });
    expect(builder.shown('cookie-line')).to.contain('sparar ingenting');
  });

  it('gives the colour of a tag to the stylesheet, and only once a colour is chosen', async () => {
    const builder = await openBuilder();
    const css = builder.document.querySelector<HTMLElement>('[data-output=accent-css]')!;
    builder.choose({ form: 'tag' });
    expect(css.hidden).to.equal(true);
    builder.choose({ accent: '#8c1736' });
    expect(css.hidden).to.equal(false);
    expect(builder.shown('accent-css')).to.equal('sos-five-k {\n  --sos-color-accent: #8c1736;\n}');
    expect(builder.shown('tag')).not.to.contain('8c1736');
  });
});

for (const [lang, address] of Object.entries(BUILDERS)) {
  describe(`the builder's page in ${lang}`, function () {
    // Axe, for each form.
    this.timeout(60_000);
    afterEach(closePages);

    it('runs under the strict header, and asks nothing of others', async () => {
      const page = await openBuilder(`${address}?csp=strict`);
      page.choose({ widget: 'factor-checklist', set: 'need', accent: '#8c1736', theme: 'dark' });
      await showsFirst(page.document.querySelector('#preview > sos-factor-checklist')!);
      // The icon of the page is an image, which the strictest header stops as well.
      expect(page.violations.filter((breach) => !breach.startsWith('img-src'))).to.deep.equal([]);
      const asked = page.window.performance.getEntriesByType('resource').map(({ name }) => new URL(name));
      expect(
        asked.filter(({ origin, pathname }) => origin !== location.origin || !pathname.startsWith('/dist/site/')),
      ).to.deep.equal([]);
    });

    for (const width of [1280, 320]) {
      it(`has no finding of axe and does not scroll sideways, ${width} pixels wide, in any form`, async () => {
        const page = await openBuilder(address, { width, height: 800 });
        await showsFirst(page.document.querySelector('#preview > sos-five-k')!);
        const axe = ONCE && (await axeIn(page));
        for (const form of FORMS) {
          page.choose({ form, accent: form === 'tag' ? 'teal' : 'nocolour' });
          const violations = axe ? (await axe.run(AXE)).violations : [];
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).to.deep.equal([]);
          const { scrollWidth, clientWidth } = page.document.documentElement;
          expect(scrollWidth).to.equal(clientWidth);
        }
      });
    }

    it('is a readable page with the plain forms before any script', async () => {
      const text = await (await fetch(address)).text();
      const plain = new DOMParser().parseFromString(text, 'text/html');
      for (const form of FORMS) {
        const code = plain.getElementById(form) as HTMLTextAreaElement;
        expect(code.value).to.contain(form === 'frame' ? '<iframe src="https://' : 'five-k');
        expect(code.closest('[hidden]')).to.equal(null);
      }
      expect(plain.querySelector('h1')!.textContent).to.equal(
        lang === 'sv' ? 'Lägg in på er webbplats' : 'Embed on your website',
      );
      expect(plain.querySelectorAll('[data-cms] ol')).to.have.length(CMS.length);
    });
  });
}

describe('the builder', () => {
  afterEach(closePages);

  it('keeps the choice in its address, and opens with it', async () => {
    const page = await openBuilder();
    page.choose({
      widget: 'case-timeline',
      case: 'boras',
      lang: 'en',
      'heading-level': '4',
      accent: 'teal',
      cms: 'drupal',
      home: 'https://sos.example/x/',
    });
    expect(page.window.location.href).to.equal(page.shown('share'));
    const again = await openBuilder(page.shown('share').replace(location.origin, ''));
    for (const id of [...FORMS, 'share']) expect(again.shown(id), id).to.equal(page.shown(id));
    const english = page.document.querySelector<HTMLAnchorElement>('.other-language')!;
    const other = await openBuilder(english.href.replace(location.origin, ''));
    expect(other.document.documentElement.lang).to.equal('en');
    expect(other.shown('placeholder')).to.equal(page.shown('placeholder'));
  });

  it('proposes the form that the tool lets through', async () => {
    const page = await openBuilder();
    for (const [cms, form] of Object.entries({
      wordpress: 'placeholder',
      drupal: 'link',
      sitevision: 'link',
      optimizely: 'link',
      umbraco: 'placeholder',
      html: 'tag',
    })) {
      page.choose({ cms });
      const seen = [...page.document.querySelectorAll<HTMLElement>('[data-form]:not([hidden])')].map(
        ({ dataset }) => dataset['form'],
      );
      expect(seen, cms).to.deep.equal([form]);
      expect(page.document.querySelectorAll('[data-cms]:not([hidden])'), cms).to.have.length(1);
    }
  });

  it('says that a colour or an address is none, and goes on with the last that was', async () => {
    const page = await openBuilder();
    page.choose({ accent: 'not a colour', home: 'samverkan' });
    for (const name of ['accent', 'home']) {
      const field = page.document.getElementById(name)!;
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(page.document.getElementById(`${name}-wrong`)!.textContent).to.match(/#8c1736|https:\/\//);
    }
    expect(page.shown('link')).to.contain(`${location.origin}/dist/site/five-k/`);
    page.choose({ accent: '', home: '' });
    expect(page.document.querySelector('[aria-invalid]')).to.equal(null);
  });

  it('takes a colour in any notation, also without its number sign, and shows it in the picker', async () => {
    const page = await openBuilder();
    const picker = page.document.getElementById('accent-picker') as HTMLInputElement;
    for (const [written, expected, picked] of [
      ['8c1736', '#8c1736', '#8c1736'],
      ['#080', '#080', '#008800'],
      ['rgb(140 23 54)', 'rgb(140 23 54)', '#8c1736'],
      ['hsl(0 100% 25%)', 'hsl(0 100% 25%)', '#800000'],
      ['teal', 'teal', '#008080'],
    ] as const) {
      page.choose({ accent: written });
      expect(page.shown('placeholder')).to.contain(`data-sos-accent="${expected}"`);
      expect(picker.value).to.equal(picked);
    }
    picker.value = '#123456';
    picker.dispatchEvent(new page.window.Event('change', { bubbles: true }));
    expect(page.shown('placeholder')).to.contain('data-sos-accent="#123456"');
  });

  it('warns of an address that nobody else can open, until another is given', async () => {
    const page = await openBuilder();
    const warning = page.document.getElementById('only-here')!;
    expect(warning.hidden).to.equal(false);
    expect(warning.textContent).to.contain(location.host);
    page.choose({ home: 'https://sos.example/', script: 'https://sos.example/cdn/' });
    expect(warning.hidden).to.equal(true);
  });

  it('has a mail for the web team, whole on the page, and short enough for a mail program', async () => {
    const page = await openBuilder();
    page.choose({ widget: 'samsyn', form: 'frame', home: 'https://sos.example/' });
    for (const id of ['script-line', 'csp', 'statement', 'cookie-line'])
      expect(page.shown('mail'), id).to.contain(page.shown(id));
    const link = page.document.getElementById('mail-to') as HTMLAnchorElement;
    expect(link.href).to.match(/^mailto:\?subject=/);
    expect(link.href.length).to.be.below(2000);
    const body = new URLSearchParams(link.href.split('?')[1]!.replaceAll('+', '%2B')).get('body')!;
    expect(body.replaceAll('\r', '')).to.contain(page.shown('script-line'));
    for (const [answer, text] of Object.entries({ yes: 'Bra.', no: 'en gång', unknown: 'Fråga' })) {
      page.choose({ 'in-place': answer });
      const shown = [...page.document.querySelectorAll<HTMLElement>('[data-in-place]:not([hidden])')];
      expect(shown.map(({ textContent }) => textContent)).to.have.length(1);
      expect(shown[0]!.textContent).to.contain(text);
    }
  });

  it('shows each widget at its start, in its questions and with a result, as far as it has them', async () => {
    const page = await openBuilder();
    const states = () =>
      [...page.document.querySelectorAll<HTMLInputElement>('[name=state]')]
        .filter((radio) => !radio.closest<HTMLElement>('[hidden]'))
        .map(({ value }) => value);
    const part = (name: string, found: string): Promise<void> =>
      until(() => page.document.querySelector(`#preview > sos-${name}`)?.shadowRoot?.querySelector(found), found);
    for (const [name, expected] of Object.entries({
      'five-k': { start: '[part~=start]', questions: '[part~=question]', result: '[part~=result]' },
      'factor-checklist': { start: '[part~=start]', questions: '[part~=question]', result: '[part~=strengthen]' },
      'iop-quiz': { start: '[part~=start]', questions: '[part~=question]', result: '[part~=route]' },
      samsyn: { start: '[part~=start]', result: '[part~=differ]' },
    })) {
      page.choose({ widget: name });
      expect(states(), name).to.deep.equal(Object.keys(expected));
      for (const [state, found] of Object.entries(expected)) {
        page.choose({ state });
        await part(name, found);
      }
      page.choose({ state: 'start' });
    }
    page.choose({ widget: 'case-timeline' });
    expect(states()).to.deep.equal([]);
  });

  it('has the button that copies in view on a laptop', async () => {
    const page = await openBuilder(BUILDERS.sv, { width: 1280, height: 900 });
    const button = page.document.querySelector('[data-copies=placeholder]')!;
    expect(button.getBoundingClientRect().bottom).to.be.below(900);
  });

  it('shows only the options that a widget has, and previews each choice', async () => {
    const page = await openBuilder();
    const shown = () =>
      [...page.document.querySelectorAll<HTMLElement>('[data-option]:not([hidden])')].map(
        ({ dataset }) => dataset['option'],
      );
    for (const name of WIDGET_NAMES) {
      page.choose({ widget: name });
      expect(
        shown().every((option) => option! in optionsOf(name)),
        name,
      ).to.equal(true);
      await showsFirst(page.document.querySelector(`#preview > sos-${name}`)!);
    }
    page.choose({ width: 'phone' });
    expect(page.document.querySelector('.page-frame')!.classList.contains('phone')).to.equal(true);
  });

  it('copies, and where it may not, selects the text and says so', async () => {
    const page = await openBuilder();
    const { navigator } = page.window;
    const button = page.document.querySelector<HTMLButtonElement>('[data-copies=placeholder]')!;
    const status = button.nextElementSibling!;
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void (copied = text) },
    });
    button.click();
    await until(() => status.textContent);
    expect(copied).to.equal(page.shown('placeholder'));
    expect(status.textContent).to.equal('Kopierat.');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    button.click();
    await until(() => status.textContent !== 'Kopierat.');
    expect(status.textContent).to.contain('Ctrl+C');
    const text = page.document.getElementById('placeholder') as HTMLTextAreaElement;
    expect(page.document.activeElement).to.equal(text);
    expect([text.selectionStart, text.selectionEnd]).to.deep.equal([0, text.value.length]);
  });

  // Sends real keys, which only Chromium's driver can.
  (ENGINE === 'chromium' ? it : it.skip)(
    'is used from the keyboard, from the choice of widget to the copied code',
    async () => {
      const page = await openBuilder();
      page.document.getElementById('widget')!.focus();
      await sendKeys({ press: 'ArrowDown' });
      await until(() => page.shown('tag').startsWith(`<sos-${WIDGET_NAMES[1]!}`));
      const { activeElement } = page.document;
      for (let i = 0; i < 40 && !page.document.activeElement!.matches('[data-copies=placeholder]'); i++)
        await sendKeys({ press: 'Tab' });
      expect(activeElement!.id).to.equal('widget');
      expect(page.document.activeElement!.matches('[data-copies=placeholder]')).to.equal(true);
      await sendKeys({ press: 'Enter' });
      await until(
        () =>
          page.document.activeElement!.nextElementSibling?.textContent ||
          page.document.activeElement!.id === 'placeholder',
      );
    },
  );
});
