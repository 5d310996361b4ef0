/** The builder's page in one language: everything that it says, with the code for what is chosen first. */
import { HEADING_LEVELS, INSTRUMENTS, THEMES, WIDGET_NAMES, type WidgetName } from '../../src/catalog.js';
import { CONTENT_LOCALES, type ContentLocale } from '../../src/content/types.js';
import { pageHeader } from '../hosted/header.js';
import { html, Markup } from '../hosted/html.js';
import { BUILDER_FOLDERS, rootFrom } from '../hosted/paths.js';
import { subjectOf, valuesOf } from '../hosted/subjects.js';
import { COMMON } from '../hosted/words.js';
import type { FallbackTexts } from './fallback-texts.js';
import { firstChoices, outputsOf, type Built, type Output } from './outputs.js';
import { FORMS } from './snippets.js';
import { CMS, FLAGS, WORDS } from './words.js';

/** Stands for the address that is not known before there is a script. */
const SOMEWHERE = 'https://www.example.org/samverkan/';

type Options = readonly (readonly [value: string, label: string])[];

const select = (name: string, label: string, options: Options, extra: Markup | string = ''): Markup =>
  html`<div class="field" ${extra}>
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}
    </select>
  </div>`;

const radios = (name: string, legend: string, options: Options, checked: string): Markup =>
  html`<fieldset class="field">
    <legend>${legend}</legend>
    <div class="row">
      ${options.map(
        ([value, text]) =>
          html`<label class="pick"
            ><input type="radio" name="${name}" value="${value}" ${value === checked ? html` checked` : ''} />
            ${text}</label
          >`,
      )}
    </div>
  </fieldset>`;

const field = (name: string, type: string, label: string, help: string, wrong: string): Markup =>
  html`<div class="field">
    <label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="${name}-help ${name}-wrong"
    />
    <p class="help" id="${name}-help">${help}</p>
    <p class="wrong" id="${name}-wrong" role="alert" data-text="${wrong}"></p>
  </div>`;

/** The title of what a widget can be about. An instrument has it from the widget that asks it. */
function titleOf(texts: FallbackTexts, widget: WidgetName, subject: string, locale: ContentLocale): string {
  const asking = Object.hasOwn(INSTRUMENTS, subject) ? INSTRUMENTS[subject as keyof typeof INSTRUMENTS] : widget;
  return (texts[asking][subject] ?? texts[asking][''])![locale].title;
}

export function builderPage(locale: ContentLocale, built: Built, script: string): Markup {
  const words = WORDS[locale];
  const root = rootFrom(BUILDER_FOLDERS[locale]);
  const choices = firstChoices(locale, SOMEWHERE, script);
  const first = outputsOf(choices, built, locale);

  const code = (id: Output, label: string, help = ''): Markup =>
    html`<div class="code" data-output="${id}">
      <label for="${id}">${label}</label>
      ${help ? html`<p class="help">${help}</p>` : ''}
      <textarea id="${id}" readonly spellcheck="false" rows="${rowsOf(first[id])}">${first[id]}</textarea>
      ${copyButton(id, words.copy(words.copies[id]))}
    </div>`;

  return html`<!DOCTYPE html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${words.title} – ${COMMON[locale].site}</title>
        <meta name="description" content="${words.description}" />
        ${CONTENT_LOCALES.filter((each) => each !== locale).map(
          (each) => html`<link rel="alternate" hreflang="${each}" href="${root}${BUILDER_FOLDERS[each]}" />`,
        )}
        <link rel="icon" href="${root}favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${root}site.css" />
        <link rel="stylesheet" href="${root}builder.css" />
        <script src="${root}builder.js" defer></script>
        <script type="module" src="${root}cdn/sos-widgets.js"></script>
      </head>
      <body>
        ${pageHeader(
          locale,
          root,
          [html`<a href="./" aria-current="page">${words.here}</a>`],
          (each) => root + BUILDER_FOLDERS[each],
        )}

        <div class="wrap">
          <main id="content" tabindex="-1">
            <h1>${words.title}</h1>
            <p class="lead">${words.lead}</p>
            <noscript><p class="note">${words.noScript}</p></noscript>

            <form class="builder" autocomplete="off">
              <section class="choose needs-script" aria-labelledby="choose">
                <h2 id="choose">${words.choose}</h2>
                ${select(
                  'widget',
                  words.widget,
                  WIDGET_NAMES.map((widget) => [widget, words.widgets[widget].name]),
                )}
                ${WIDGET_NAMES.map((widget) => {
                  const subject = subjectOf(widget);
                  return subject
                    ? select(
                        subject,
                        words.subjects[subject],
                        valuesOf(widget, subject).map((value) => [value, titleOf(built.texts, widget, value, locale)]),
                        html` data-option="${subject}"`,
                      )
                    : '';
                })}
                ${radios(
                  'lang',
                  words.lang,
                  CONTENT_LOCALES.map((each) => [each, words.langs[each]]),
                  locale,
                )}
                ${select(
                  'heading-level',
                  words.headingLevel,
                  HEADING_LEVELS.map((level) => [String(level), words.headingLevels(level)]),
                )}
                ${select(
                  'theme',
                  words.theme,
                  THEMES.map((theme) => [theme, words.themes[theme]]),
                )}
                ${field('accent', 'text', words.accent, words.accentHelp, words.accentWrong)}
                ${FLAGS.map(
                  (flag) =>
                    html`<div class="field" data-option="${flag}">
                      <label class="pick"
                        ><input type="checkbox" name="${flag}" value="true" aria-describedby="${flag}-help" />
                        ${words.flags[flag]!.label}</label
                      >
                      <p class="help" id="${flag}-help">${words.flags[flag]!.help}</p>
                    </div>`,
                )}
                <details>
                  <summary>${words.addresses}</summary>
                  ${field('home', 'url', words.home, words.homeHelp, words.addressWrong)}
                  ${field('script', 'url', words.script, words.scriptHelp, words.addressWrong)}
                </details>
              </section>

              <section class="see needs-script" aria-labelledby="see">
                <h2 id="see">${words.preview}</h2>
                <p>${words.previewHelp}</p>
                ${radios(
                  'width',
                  words.width,
                  (['phone', 'desktop'] as const).map((width) => [width, words.widths[width]]),
                  'desktop',
                )}
                <div class="preview" id="preview"></div>
              </section>

              <section class="paste" aria-labelledby="paste">
                <h2 id="paste">${words.paste}</h2>
                <div class="needs-script">
                  ${select(
                    'cms',
                    words.cmsLabel,
                    CMS.map((cms) => [cms, words.cms[cms].name]),
                  )}
                </div>
                ${CMS.map(
                  (cms) =>
                    html`<div data-cms="${cms}">
                      <h3>${words.cms[cms].name}</h3>
                      <p>${words.cms[cms].why}</p>
                      <p class="how">${words.recipe}</p>
                      <ol>
                        ${[...words.cms[cms].steps, words.last].map((step) => html`<li>${step}</li>`)}
                      </ol>
                    </div>`,
                )}
                <div class="needs-script">
                  ${radios(
                    'form',
                    words.formLabel,
                    FORMS.map((form) => [form, words.forms[form].name]),
                    choices.form,
                  )}
                </div>
                ${FORMS.map((form) => {
                  const { name, what, passes } = words.forms[form];
                  return html`<div data-form="${form}">
                    <h3>${name}</h3>
                    <p>${what} ${passes}</p>
                    ${
                      form === 'link'
                        ? html`<p>${words.linkHelp}</p>
                            ${code('link-text', words.linkText)}${code('address', words.address)}`
                        : ''
                    }
                    ${code(form, 'HTML')} ${form === 'tag' ? code('accent-css', words.accentCss) : ''}
                    ${form === 'frame' ? code('frame-line', words.frameLine, words.frameLineHelp) : ''}
                  </div>`;
                })}
              </section>

              <section class="team" aria-labelledby="team">
                <h2 id="team">${words.team}</h2>
                <p>${words.teamLead}</p>
                ${code('script-line', words.scriptLine, words.scriptLineHelp)}
                ${code('one-file', words.oneFile, words.oneFileHelp)} ${code('csp', words.csp, words.cspHelp)}
                <h3>${words.selfHost}</h3>
                <p>${words.selfHostText}</p>
              </section>

              <section class="texts" aria-labelledby="texts">
                <h2 id="texts">${words.texts}</h2>
                <p>${words.textsLead}</p>
                ${code('statement', words.statement)} ${code('cookie-line', words.cookies)}
                <div class="code needs-script">
                  <label for="share">${words.share}</label>
                  <p class="help">${words.shareHelp}</p>
                  <textarea id="share" readonly spellcheck="false" rows="3"></textarea>
                  ${copyButton('share', words.copy(words.copies.share))}
                </div>
              </section>
            </form>

            <section aria-labelledby="trouble">
              <h2 id="trouble">${words.trouble}</h2>
              <dl class="troubles">
                ${words.troubles.map(
                  ([what, why]) =>
                    html`<div>
                      <dt>${what}</dt>
                      <dd>${why}</dd>
                    </div>`,
                )}
              </dl>
            </section>
          </main>
        </div>

        <footer class="page-footer">
          <div class="wrap"><p>${words.footer}</p></div>
        </footer>
        <script type="application/json" id="built">
          ${new Markup(JSON.stringify({ ...built, script }).replaceAll('<', '\\u003c'))}
        </script>
      </body>
    </html> `;
}

function copyButton(id: string, label: string): Markup {
  return html`<p class="copy needs-script">
    <button type="button" data-copies="${id}">${label}</button> <span role="status"></span>
  </p>`;
}

/** How high a field must be where the browser does not do it by itself. */
const rowsOf = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 64)), 0);
