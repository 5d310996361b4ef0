/** The script of a widget's own page. Everything that it says stands in the page as text; this puts the widget in its place. */
import { CONTENT_LOCALES } from '../content/types.js';
import { parseLocale } from '../localization/locale.js';
import { setOptions, whenParsed } from './own-page.js';

const { documentElement: page } = document;
const query = new URLSearchParams(location.search);
const asked = parseLocale(query.get('lang') ?? '');
// There are pages in the languages of the content only.
const locale = CONTENT_LOCALES.find((each) => each === asked);
query.delete('lang');

if (locale && locale !== page.lang)
  location.replace(
    `${locale === CONTENT_LOCALES[0] ? '../' : `${locale}/`}${`?${query}`.replace(/\?$/, '')}${location.hash}`,
  );
else whenParsed(show);

function show(): void {
  const widget = setOptions(query);
  const onPaper = query.has('print');
  const first = document
    .getElementById(widget.getAttribute('set') ?? widget.getAttribute('case') ?? '')
    ?.closest('section');
  first?.parentElement!.prepend(first);
  page.className = onPaper ? 'on-paper' : 'on-screen';
  if (onPaper) widget.replaceWith(...widget.childNodes);
  // What has gone wrong is not waited for.
  else widget.addEventListener('sos-error', () => (page.className = 'failed'));

  const shown = document.querySelector('.plain h2')!.id;
  const form = document.querySelector<HTMLAnchorElement>('.to-form a');
  // Of the site's own content there is none.
  if (widget.hasAttribute('src')) form?.remove();
  else if (form) form.pathname = form.pathname.replace(/[^/]+$/, `sheet-${shown}.html`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    '.to-paper a, .to-screen a, .choice a, a[hreflang]',
  )) {
    // The address keeps what it has asked for.
    const options = new URLSearchParams(query);
    if (link.closest('.to-screen')) options.delete('print');
    new URLSearchParams(link.search).forEach((value, option) => options.set(option, value));
    link.search = `${options}`;
    if (link.hash === `#${shown}`) link.setAttribute('aria-current', 'true');
  }
}
