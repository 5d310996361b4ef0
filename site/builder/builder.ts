/** The script of the builder's page: what is chosen becomes a preview, code and texts. The choice is in the address, to be shared. */
import { INSTRUMENTS, optionsOf, WIDGET_NAMES, type InstrumentName, type WidgetName } from '../../src/catalog.js';
import { CONTENT_LOCALES, type ContentLocale } from '../../src/content/types.js';
import { createWidget } from '../../src/embed/options.js';
import { subjectOf } from '../hosted/subjects.js';
import { isOnlyHere } from '../../src/questionnaire/take/link.js';
import { chosenSubject, OUTPUTS, outputsOf, type Built, type Choices } from './outputs.js';
import { FORMS, type Form } from './snippets.js';
import { CMS, FLAGS, FORM_FOR, PREVIEW_STATES, WORDS, type Cms, type PreviewState } from './words.js';

const { documentElement: page } = document;
const locale = page.lang as ContentLocale;
const form = document.forms[0]!;
const built = JSON.parse(document.getElementById('built')!.textContent) as Built & { readonly script: string };
const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
const oneOf = <T extends string>(list: readonly T[], value: string | null): T =>
  list.find((each) => each === value) ?? list[0]!;

let previewed = '';

/** A whole address of a folder; undefined when it is none. */
function folder(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/.test(url.protocol) ? `${url.origin}${url.pathname}`.replace(/\/*$/, '/') : undefined;
}

const ownHome = folder(new URL('../', location.href).href)!;

/** The value of a field as `check` returns it. A value that does not pass is undefined, and the page says beside the field what is wrong. */
function checked(name: string, check: (value: string) => string | undefined): string | undefined {
  const input = field(name);
  const value = input.value.trim();
  const accepted = value ? check(value) : undefined;
  const message = document.getElementById(`${name}-wrong`)!;
  const isWrong = value && accepted === undefined;
  message.textContent = isWrong ? message.dataset['text']! : '';
  if (isWrong) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
  return accepted;
}

/** A colour as CSS writes it, also where the number sign of a hexadecimal one has been left out; undefined when it is none. */
function colour(value: string): string | undefined {
  const written = /^([\da-f]{3}|[\da-f]{6})$/i.test(value) ? `#${value}` : value;
  return CSS.supports('color', written) ? written : undefined;
}

/** The picker shows what is written, as far as it can: it knows no colour but six hexadecimal digits. */
function showInPicker(accent: string | undefined): void {
  const probe = document.createElement('i');
  probe.style.color = accent ?? '';
  page.append(probe);
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(getComputedStyle(probe).color)?.slice(1);
  probe.remove();
  if (accent && parts)
    field('accent-picker').value = `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

function read(): Choices {
  const chosen = new FormData(form);
  const get = (name: string) => chosen.get(name) as string | null;
  const widget = oneOf(WIDGET_NAMES, get('widget'));
  const subject = subjectOf(widget);
  const available = optionsOf(widget);
  const home = checked('home', folder) ?? ownHome;
  const accent = checked('accent', colour);
  const options: Record<string, string> = {};
  for (const name of [subject, 'heading-level', 'theme', ...FLAGS]) {
    const option = name && available[name];
    const value = option && get(name);
    if (!value) continue;
    // A default is not written, but for what the widget is about: that is worth seeing in the code.
    const isDefault = option.type === 'choice' && value === String(option.default);
    if (name === subject || !isDefault) options[name] = value;
  }
  if (accent) options['accent'] = accent;
  return {
    widget,
    lang: oneOf(CONTENT_LOCALES, get('lang')),
    options,
    home,
    script: checked('script', folder) ?? home + built.script,
    cms: oneOf<Cms>(CMS, get('cms')),
    form: oneOf<Form>(FORMS, get('form')),
  };
}

/** What a widget can be shown in: a comparison has no questions, and a timeline one view alone. */
function statesOf(widget: WidgetName): readonly PreviewState[] {
  if ('code' in optionsOf(widget)) return PREVIEW_STATES;
  return 'codes' in optionsOf(widget) ? ['start', 'result'] : ['start'];
}

function stateOf(widget: WidgetName): PreviewState {
  return oneOf(statesOf(widget), new FormData(form).get('state') as string);
}

/** The instrument that is asked or compared; undefined for a case. */
function instrumentOf(choices: Choices): InstrumentName | undefined {
  const names = Object.keys(INSTRUMENTS) as InstrumentName[];
  return (
    names.find((name) => name === chosenSubject(choices)) ?? names.find((name) => INSTRUMENTS[name] === choices.widget)
  );
}

function showPreview(choices: Choices): void {
  const { widget, lang, options } = choices;
  const state = stateOf(widget);
  const chosen = JSON.stringify([widget, lang, options, state]);
  if (chosen === previewed) return;
  previewed = chosen;
  const instrument = instrumentOf(choices);
  const sample = instrument && state !== 'start' ? built.samples[instrument] : undefined;
  const given: Record<string, string | undefined> = { ...options, lang };
  if (state === 'result') Object.assign(given, { code: sample?.code, codes: sample?.codes });
  const element = createWidget(widget, (option) => given[option]);
  if (!(element instanceof HTMLElement)) return;
  document.getElementById('preview')!.replaceChildren(element);
  if (state === 'questions' && 'step' in element) element.step = sample?.step;
}

/** The address of this page with what has been chosen. */
function addressOf({ widget, lang, options, cms, form: chosen }: Choices): URL {
  const address = new URL(location.href);
  address.search = new URLSearchParams({ widget, lang, ...options, cms, form: chosen }).toString();
  address.hash = '';
  for (const place of ['home', 'script'])
    if (folder(field(place).value.trim())) address.searchParams.set(place, field(place).value.trim());
  return address;
}

function update(): URL {
  const choices = read();
  for (const place of all('[data-option]')) place.hidden = !(place.dataset['option']! in optionsOf(choices.widget));
  for (const place of all('[data-cms]')) place.hidden = place.dataset['cms'] !== choices.cms;
  const hasPlugin = choices.cms === 'wordpress-plugin';
  for (const place of all('[data-form]')) place.hidden = hasPlugin || place.dataset['form'] !== choices.form;
  document.querySelector<HTMLElement>('[data-without-plugin]')!.hidden = hasPlugin;
  const { widget } = choices;
  for (const place of all('[data-in-place]')) place.hidden = place.dataset['inPlace'] !== field('in-place').value;
  for (const radio of all('[name=state]'))
    radio.closest('label')!.hidden = !statesOf(widget).some((each) => each === (radio as HTMLInputElement).value);
  document.querySelector('[name=state]')!.closest('fieldset')!.hidden = statesOf(widget).length < 2;
  document.querySelector('.page-frame')!.className = `page-frame ${field('width').value}`;
  showInPicker(choices.options['accent']);
  const here = [choices.script, choices.home].map((address) => new URL(address)).find((address) => isOnlyHere(address));
  const onlyHere = document.getElementById('only-here')!;
  onlyHere.hidden = !here;
  onlyHere.textContent = here ? WORDS[locale].onlyHere(here.host) : '';

  const outputs = outputsOf(choices, built, locale);
  for (const id of OUTPUTS) (document.getElementById(id) as HTMLTextAreaElement).value = outputs[id];
  document.querySelector<HTMLElement>('[data-output=accent-css]')!.hidden = !choices.options['accent'];
  showPreview(choices);

  const address = addressOf(choices);
  // Some mail programs take no more than two thousand characters: the rest is on this page.
  const { mailSubject, mailShort } = WORDS[locale];
  const mail = {
    subject: mailSubject,
    body: mailShort(outputs['script-line'], `${address.href}#team`).replaceAll('\n', '\r\n'),
  };
  (document.getElementById('mail-to') as HTMLAnchorElement).href = `mailto:?${Object.entries(mail)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;
  (document.getElementById('share') as HTMLTextAreaElement).value = address.href;
  for (const link of all('.other-language')) (link as HTMLAnchorElement).search = address.search;
  for (const status of all('[data-copies] + [role=status]')) status.textContent = '';
  return address;
}

/** Fills in the fields from the address. A value that is not one of the choices is left out. */
function restore(): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of query) {
    const control = form.elements.namedItem(name);
    if (control instanceof RadioNodeList) control.value = value;
    else if (control instanceof HTMLSelectElement)
      control.value = [...control.options].some((option) => option.value === value) ? value : control.value;
    else if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = value === 'true';
    else if (control instanceof HTMLInputElement) control.value = value;
  }
  if (!query.has('form')) chooseForm();
}

/** Chooses the form that the publishing tool lets through. */
function chooseForm(): void {
  field('form').value = FORM_FOR[oneOf<Cms>(CMS, field('cms').value)];
}

async function copy(button: HTMLElement): Promise<void> {
  const text = document.getElementById(button.dataset['copies']!) as HTMLTextAreaElement;
  const status = button.nextElementSibling!;
  try {
    await navigator.clipboard.writeText(text.value);
    status.textContent = WORDS[locale].copied;
  } catch {
    // Not allowed, or no secure connection.
    text.focus();
    text.select();
    status.textContent = WORDS[locale].selected;
  }
}

page.classList.add('script');
restore();
update();
form.addEventListener('change', ({ target }) => {
  if ((target as HTMLInputElement).name === 'cms') chooseForm();
  // On `change`, not on every `input`: WebKit throws at more than a hundred calls in half a minute.
  history.replaceState(null, '', update());
});
document.getElementById('accent-picker')!.addEventListener('change', () => {
  field('accent').value = field('accent-picker').value;
});
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLElement && target.matches('[data-copies]')) void copy(target);
});
