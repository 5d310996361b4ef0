/** The script of the builder's page: what is chosen becomes a preview, code and texts. The choice is in the address, to be shared. */
import { CONTENT_LOCALES, type ContentLocale } from '../../src/content/types.js';
import { createWidget, NAMES, optionsOf } from '../../src/embed/options.js';
import { FLAGS, OUTPUTS, outputsOf, type Built, type State } from './outputs.js';
import { FORMS, SUBJECTS, type Form } from './snippets.js';
import { CMS, FORM_FOR, WORDS, type Cms } from './words.js';

/** What is not written, since it is so without. */
const DEFAULTS: Readonly<Record<string, string>> = { 'heading-level': '2', theme: 'light' };

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

/** Tells what is wrong beside a field; the value, when nothing is. */
function checked(name: string, check: (value: string) => string | undefined): string | undefined {
  const input = field(name);
  const value = input.value.trim();
  const right = value ? check(value) : undefined;
  const wrong = document.getElementById(`${name}-wrong`)!;
  const fault = value && right === undefined;
  wrong.textContent = fault ? wrong.dataset['text']! : '';
  if (fault) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
  return right;
}

function read(): State {
  const chosen = new FormData(form);
  const get = (name: string) => chosen.get(name) as string | null;
  const name = oneOf(NAMES, get('widget'));
  const home = checked('home', folder) ?? ownHome;
  const accent = checked('accent', (value) => (CSS.supports('color', value) ? value : undefined));
  const options: Record<string, string> = {};
  for (const option of [...SUBJECTS, 'heading-level', 'theme', ...FLAGS]) {
    const value = get(option);
    if (value && option in optionsOf(name) && value !== DEFAULTS[option]) options[option] = value;
  }
  if (accent) options['accent'] = accent;
  return {
    name,
    lang: oneOf(CONTENT_LOCALES, get('lang')),
    options,
    home,
    script: checked('script', folder) ?? home + built.script,
    cms: oneOf<Cms>(CMS, get('cms')),
    form: oneOf<Form>(FORMS, get('form')),
  };
}

function showPreview({ name, lang, options }: State): void {
  const wanted = JSON.stringify([name, lang, options]);
  if (wanted === previewed) return;
  previewed = wanted;
  const widget = createWidget(name, (option) => (option === 'lang' ? lang : options[option]));
  if (typeof widget !== 'string') document.getElementById('preview')!.replaceChildren(widget);
}

/** The address with what has been chosen, in this language or the other. */
function addressOf({ name, lang, options, cms, form: chosen }: State): URL {
  const address = new URL(location.href);
  address.search = new URLSearchParams({ widget: name, lang, ...options, cms, form: chosen }).toString();
  address.hash = '';
  for (const place of ['home', 'script'])
    if (folder(field(place).value.trim())) address.searchParams.set(place, field(place).value.trim());
  return address;
}

function update(): URL {
  const state = read();
  for (const place of all('[data-option]')) place.hidden = !(place.dataset['option']! in optionsOf(state.name));
  for (const place of all('[data-cms]')) place.hidden = place.dataset['cms'] !== state.cms;
  for (const place of all('[data-form]')) place.hidden = place.dataset['form'] !== state.form;
  document.getElementById('preview')!.className = `preview ${new FormData(form).get('width') as string}`;

  const outputs = outputsOf(state, built, locale);
  for (const id of OUTPUTS) (document.getElementById(id) as HTMLTextAreaElement).value = outputs[id];
  document.querySelector<HTMLElement>('[data-output=accent-css]')!.hidden = !state.options['accent'];
  showPreview(state);

  const address = addressOf(state);
  (document.getElementById('share') as HTMLTextAreaElement).value = address.href;
  (document.getElementById('other') as HTMLAnchorElement).search = address.search;
  for (const status of all('[data-copies] + [role=status]')) status.textContent = '';
  return address;
}

/** Puts what the address says into the fields. What is not one of the choices is left out. */
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

/** The form that the tool lets through. */
function chooseForm(): void {
  (form.elements.namedItem('form') as RadioNodeList).value = FORM_FOR[oneOf<Cms>(CMS, field('cms').value)];
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
  // WebKit throws when it is done more than a hundred times in half a minute.
  history.replaceState(null, '', update());
});
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLElement && target.matches('[data-copies]')) void copy(target);
});
