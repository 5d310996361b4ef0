/** The builder's page in one language: everything that it says, with the code for what is chosen first. */
import { CONTENT_LOCALES, type ContentLocale } from '../../src/content/index.js';
import { NAMES, optionsOf } from '../../src/embed/options.js';
import { pageHeader } from '../hosted/header.js';
import { html, Markup } from '../hosted/html.js';
import { COMMON } from '../hosted/words.js';
import { firstState, FLAGS, outputsOf, subjectOf, VALUES, wordsOf, type Built, type Output } from './outputs.js';
import { FORMS, SUBJECTS } from './snippets.js';
import type { Texts } from './texts.js';
import { CMS, WORDS } from './words.js';

/** From the root of the site. */
export const FOLDERS: Readonly<Record<ContentLocale, string>> = { sv: 'bygg/', en: 'build/' };
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

/** The name of what a widget can be about, such as a checklist; of another widget where several answers to it are compared. */
function nameOf(texts: Texts, name: string, value: string, locale: ContentLocale): string {
  const of = name === 'samsyn' ? [texts[value]?.[''], texts['factor-checklist']?.[value]] : [texts[name]?.[value]];
  return of.find(Boolean)?.[locale].title ?? value;
}

export function builderPage(locale: ContentLocale, built: Built, script: string): Markup {
  const words = WORDS[locale];
  const other = CONTENT_LOCALES.find((each) => each !== locale)!;
  const state = firstState(locale, SOMEWHERE, script);
  const first = outputsOf(state, built, locale);

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
        <link rel="alternate" hreflang="${other}" href="../${FOLDERS[other]}" />
        <link rel="icon" href="../favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="../site.css" />
        <link rel="stylesheet" href="../builder.css" />
        <script src="../builder.js" defer></script>
        <script type="module" src="../cdn/sos-widgets.js"></script>
      </head>
      <body>
        ${pageHeader(locale, '../', [html`<a href="./" aria-current="page">${words.here}</a>`], `../${FOLDERS[other]}`)}

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
                  NAMES.map((name) => [name, words.widgets[name]!.name]),
                )}
                ${SUBJECTS.map((option) => {
                  const name = NAMES.find((each) => subjectOf(each) === option);
                  return name
                    ? select(
                        option,
                        words.subjects[option]!,
                        VALUES[name]!.map((value) => [value, nameOf(built.texts, name, value, locale)]),
                        html` data-option="${option}"`,
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
                  ['2', '3', '4', '5', '6'].map((level) => [level, words.headingLevels(level)]),
                )}
                ${select(
                  'theme',
                  words.theme,
                  wordsOf(NAMES[0]!, 'theme').map((theme) => [theme, words.themes[theme]!]),
                )}
                ${field('accent', 'text', words.accent, words.accentHelp, words.accentWrong)}
                ${FLAGS.filter((flag) => NAMES.some((name) => flag in optionsOf(name))).map(
                  (flag) =>
                    html`<div class="field" data-option="${flag}">
                      <label class="pick"
                        ><input type="checkbox" name="${flag}" value="true" aria-describedby="${flag}-help" />
                        ${words.flags[flag]![0]}</label
                      >
                      <p class="help" id="${flag}-help">${words.flags[flag]![1]}</p>
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
                    state.form,
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
