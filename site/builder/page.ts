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
import { CMS, FLAGS, IN_PLACE, PREVIEW_STATES, WORDS } from './words.js';

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

const radios = (name: string, legend: string, options: Options, checked: string, legendClass = ''): Markup =>
  html`<fieldset class="field">
    <legend class="${legendClass}">${legend}</legend>
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
export function titleOf(texts: FallbackTexts, widget: WidgetName, subject: string, locale: ContentLocale): string {
  const asking = Object.hasOwn(INSTRUMENTS, subject) ? INSTRUMENTS[subject as keyof typeof INSTRUMENTS] : widget;
  return (texts[asking][subject] ?? texts[asking][''])![locale].title;
}

export function builderPage(locale: ContentLocale, built: Built, script: string): Markup {
  const words = WORDS[locale];
  const root = rootFrom(BUILDER_FOLDERS[locale]);
  const choices = firstChoices(locale, SOMEWHERE, script);
  const first = outputsOf(choices, built, locale);

  const code = (id: Output, label: string, help = '', labelClass = ''): Markup =>
    html`<div class="code" data-output="${id}">
      <label for="${id}" class="${labelClass}">${label}</label>
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
            <noscript>
              <p class="lead">${words.lead}</p>
              <p class="note">${words.noScript}</p>
            </noscript>

            <form class="builder" autocomplete="off">
              <div class="steps">
                <section class="step needs-script" aria-labelledby="in-place">
                  <h2 id="in-place">${words.inPlace}</h2>
                  <div class="beside">
                    ${radios(
                      'in-place',
                      words.inPlace,
                      IN_PLACE.map((each) => [each, words.inPlaceAnswers[each].name]),
                      IN_PLACE[0],
                      'vh',
                    )}
                    <a class="button" id="mail-to" href="mailto:">${words.mailTo}</a>
                  </div>
                  <p class="help">
                    ${IN_PLACE.map((each) => html`<span data-in-place="${each}">${words.inPlaceAnswers[each].then}</span>`)}
                    <a href="#team">${words.mailRead}</a>
                  </p>
                  <p class="wrong" id="only-here" role="status" hidden></p>
                </section>

                <section class="step choose needs-script" aria-labelledby="choose">
                  <h2 id="choose">${words.choose}</h2>
                  <div class="pairs">
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
                            valuesOf(widget, subject).map((value) => [
                              value,
                              titleOf(built.texts, widget, value, locale),
                            ]),
                            html` data-option="${subject}"`,
                          )
                        : '';
                    })}
                    ${select(
                      'lang',
                      words.lang,
                      // The language of the page first: it is what is chosen without a script.
                      [locale, ...CONTENT_LOCALES.filter((each) => each !== locale)].map((each) => [
                        each,
                        words.langs[each],
                      ]),
                    )}
                    <div class="field">
                      <label for="accent">${words.accent}</label>
                      <div class="colour">
                        <input type="color" id="accent-picker" aria-label="${words.accentPicker}" value="#0f5c63" />
                        <input
                          id="accent"
                          name="accent"
                          type="text"
                          autocomplete="off"
                          spellcheck="false"
                          aria-describedby="accent-help accent-wrong"
                        />
                      </div>
                      <p class="wrong" id="accent-wrong" role="alert" data-text="${words.accentWrong}"></p>
                    </div>
                    ${select(
                      'theme',
                      words.theme,
                      THEMES.map((theme) => [theme, words.themes[theme]]),
                    )}
                  </div>
                  <p class="help" id="accent-help">${words.accentHelp}</p>
                  <details id="more">
                    <summary>${words.moreChoices}</summary>
                    ${select(
                      'heading-level',
                      words.headingLevel,
                      HEADING_LEVELS.map((level) => [String(level), words.headingLevels(level)]),
                    )}
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
                    ${field('home', 'url', words.home, words.homeHelp, words.addressWrong)}
                    ${field('script', 'url', words.script, words.scriptHelp, words.addressWrong)}
                  </details>
                </section>

                <section class="step paste" aria-labelledby="paste">
                  <h2 id="paste">${words.paste}</h2>
                  <div class="pairs needs-script">
                    ${select(
                      'cms',
                      words.cmsLabel,
                      CMS.map((cms) => [cms, words.cms[cms].name]),
                    )}
                    ${select(
                      'form',
                      words.formLabel,
                      FORMS.map((form) => [form, words.forms[form].name]),
                      html` data-without-plugin`,
                    )}
                  </div>
                  ${FORMS.map((form) => {
                    const { name, what, passes } = words.forms[form];
                    return html`<div data-form="${form}">
                      <h3 class="plain-only">${name}</h3>
                      ${form === 'link' ? html`${code('link-text', words.linkText)}${code('address', words.address)}` : ''}
                      ${code(form, 'HTML', '', 'vh')} ${form === 'tag' ? code('accent-css', words.accentCss) : ''}
                      ${form === 'frame' ? code('frame-line', words.frameLine, words.frameLineHelp) : ''}
                      <p class="help">${what} ${passes} ${form === 'link' ? words.linkHelp : ''}</p>
                    </div>`;
                  })}
                  <div data-cms="wordpress-plugin">${code('shortcode', words.shortcode)}</div>
                  ${CMS.map(
                    (cms) =>
                      html`<div data-cms="${cms}">
                        <h3>${words.recipe}: ${words.cms[cms].name}</h3>
                        <ol>
                          ${[...words.cms[cms].steps, words.cms[cms].last ?? words.last].map((step) => html`<li>${step}</li>`)}
                        </ol>
                        <p class="help">${words.cms[cms].why}</p>
                      </div>`,
                  )}
                </section>
              </div>

              <section class="see needs-script" aria-labelledby="see">
                <h2 id="see">${words.preview}</h2>
                <div class="see-choices">
                  ${radios(
                    'width',
                    words.width,
                    (['desktop', 'phone'] as const).map((width) => [width, words.widths[width]]),
                    'desktop',
                    'vh',
                  )}
                  ${radios(
                    'state',
                    words.state,
                    PREVIEW_STATES.map((state) => [state, words.states[state]]),
                    'start',
                    'vh',
                  )}
                </div>
                <div class="page-frame">
                  <div class="page-bars" aria-hidden="true"><i></i><i></i><i></i></div>
                  <div class="preview" id="preview"></div>
                  <div class="page-bars" aria-hidden="true"><i></i><i></i></div>
                </div>
                <p class="help">${words.previewHelp}</p>
              </section>

              <section class="team" aria-labelledby="team">
                <h2 id="team">${words.team}</h2>
                <p>${words.teamLead}</p>
                ${code('mail', words.mail, words.mailHelp)}
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
