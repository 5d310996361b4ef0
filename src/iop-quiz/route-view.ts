/** The result: the route, what is for and against it, what to do next and what to work on. A beginning, and no verdict. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { IOP_ROUTES } from '../scoring/advise-iop.js';
import { conditionIcon } from '../charts/condition-icon.js';
import { backgroundDisclosure } from '../core/background.js';
import { answersDisclosure, answersTable } from '../questionnaire/answers-view.js';
import type { FileSource } from '../questionnaire/files/formats.js';
import { resultFiles } from '../questionnaire/files/result-source.js';
import { heading } from '../core/heading.js';
import { bandIcon } from '../charts/band-icon.js';
import { shareSection } from '../questionnaire/share-section.js';
import {
  answerLeft,
  blocks,
  conditionLists,
  fit,
  formLists,
  openSentence,
  plainText,
  reasonsOf,
  routeSentence,
  type Line,
  type List,
} from './finding.js';
import { iopMark } from './mark.js';
import { answerNames, REVIEW, type IopViewModel } from './quiz.js';
import { ifPartnership, nextSteps, partnershipSteps, type Steps } from './steps.js';
import { today } from '../core/today.js';

/** In the order of the routes, on a grid of 96 × 300. */
const WAYS = ['M0 150H20L70 50H96', 'M0 150H96', 'M0 150H20L70 250H96'];

/** The three routes, each with how well it fits and why, in words. */
function fork(model: IopViewModel): TemplateResult {
  const { text, result, contentLang } = model;
  const lang = contentLang ?? nothing;
  const unclear = result.route === 'unclear';
  const chosen = result.route === 'unclear' ? -1 : IOP_ROUTES.indexOf(result.route);
  return html`<div class="fork" part="route">
    <svg class="ways" viewBox="0 0 96 300" preserveAspectRatio="none" aria-hidden="true">
      ${WAYS.map((way) => svg`<path class="way" d=${way}></path>`)}${unclear ? nothing : svg`<path class="way way-on" d=${WAYS[chosen]!}></path>`}
    </svg>
    <ul class="routes">
      ${IOP_ROUTES.map((route) => {
        const fits = route === result.route;
        return html`<li class=${fits ? 'chosen' : ''}>
          ${bandIcon(fits ? 'strength' : !unclear ? 'concern' : result.routes[route].for.length ? 'discuss' : null)}
          <div>
            <p class="route-name" lang=${lang}>${text.routes[route].name}</p>
            ${unclear ? nothing : html`<p class="small">${fit(route, model)}</p>`}
            ${reasonsOf(route, model).map(
              (reason) =>
                html`<p class="small">
                  ${reason.word} <span lang=${lang}>${reason.text}</span>
                  ${reason.source ? html`<span class="quiet">${reason.source}</span>` : nothing}
                </p>`,
            )}
          </div>
        </li>`;
      })}
    </ul>
  </div>`;
}

/** The answers and the result, as the page tells it, for files. */
function files(model: IopViewModel): FileSource {
  const source = resultFiles(
    model,
    () => [
      ...answersTable(model, answerNames(model.l10n.msg)),
      ...blocks(model).flatMap(({ title, lines }) => (lines.length ? lines : ['']).map((line) => [title, line, ''])),
    ],
    `${routeSentence(model)} ${openSentence(model)}`.trim(),
  );
  return { ...source, data: (now) => ({ ...source.data(now), text: plainText(model) }) };
}

export function routeView(model: IopViewModel): TemplateResult {
  const { structure, text, answers, result, l10n, headingLevel, contentLang } = model;
  const { msg } = l10n;
  const lang = contentLang ?? nothing;
  const sub = (title: string, below = 0): TemplateResult => heading(headingLevel + 1 + below, 'sub', title);
  const ticked = (lines: readonly string[]): TemplateResult =>
    html`<ul class="ticked" lang=${lang}>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
  const listLine = ({ sign, state, statement, then }: Line): TemplateResult =>
    html`<li>
      ${sign === 'unclear' ? bandIcon(null) : conditionIcon(sign)}<span
        >${state ? html`<strong>${state}:</strong>` : nothing}
        <span lang=${lang}>${statement}</span>
        ${then ? html`<span class="small quiet then">${then}</span>` : nothing}</span
      >
    </li>`;
  const listsView = (lists: readonly List[]): TemplateResult | typeof nothing =>
    lists.length
      ? html`<div class="lists">
          ${lists.map(
            ([part, title, lines]) =>
              html`<section class="stack" part=${part}>
                ${sub(title)}
                <ul class="lines">
                  ${lines.map(listLine)}
                </ul>
              </section>`,
          )}
        </div>`
      : nothing;
  const steps = ({ part, title, lines, source }: Steps): TemplateResult =>
    html`<section class="stack" part=${part}>
      ${sub(title, condition ? 1 : 0)} ${ticked(lines)}
      <p class="small quiet">${source}</p>
    </section>`;
  const next = nextSteps(model);
  const condition = ifPartnership(model);
  const partnership = partnershipSteps(model);
  const firstOpen = structure.dimensions.flatMap(({ items }) => items).find(({ id }) => !Object.hasOwn(answers, id));
  return html`<div class="head" part="head">
      ${iopMark([result.route])}
      <div>
        <p class="small quiet">${text.name} ${today(l10n.locale)}</p>
        ${heading(headingLevel, 'title', msg('Er väg', { id: 'iop.title', desc: 'Heading of the result' }), 'title')}
      </div>
    </div>
    <div class="flow step-body" part="result">
      <div class="stack" part=${result.early ? 'early' : nothing}>
        <p class="lead" part="sentence"><span lang=${lang}>${routeSentence(model)}</span> ${openSentence(model)}</p>
        ${
          firstOpen
            ? html`<button
                type="button"
                class="button screen"
                part="button"
                @click=${() => model.showStep(firstOpen.id)}
              >
                ${answerLeft(model)}
              </button>`
            : nothing
        }
      </div>
      ${result.route === 'unclear' ? ticked(result.reasons.map((id) => text.reasons[id])) : nothing}
      ${
        result.contradictions.length
          ? html`<section class="fault stack" part="contradictions">
              ${sub(msg('De här svaren går inte ihop', { id: 'iop.contradictions', desc: 'Heading of answers that contradict each other' }))}
              ${ticked(result.contradictions.map(({ id }) => text.contradictions[id]))}
            </section>`
          : nothing
      }
      ${fork(model)}
      <button type="button" class="action" @click=${() => model.showStep(REVIEW)}>
        <span>${msg('Ändra svaren', { id: 'iop.edit', desc: 'Button: from the result back to all answers' })}</span>
      </button>
      <section class="panel stack" part="next" lang=${lang}>
        ${heading(headingLevel + 1, 'step-title', next.title)}
        <ol class="settle">
          ${next.lines.map((line) => html`<li>${line}</li>`)}
        </ol>
        <p class="small quiet">${next.source}</p>
      </section>
      ${listsView(formLists(model))} ${listsView(conditionLists(model))}
      <p class="small quiet">
        ${msg('Tecknen visar era svar: + finns, − saknas, ± finns delvis. En streckad ring är något att ta reda på.', {
          id: 'iop.signs',
          desc: 'Below the lists whose lines begin with these signs',
        })}
        <span lang=${lang}>${text.cited['hogberg-2019']}</span>
      </p>
      ${
        partnership.length
          ? html`<section class="stack">
              ${condition ? heading(headingLevel + 1, 'step-title', condition) : nothing}
              <div class="lists">${partnership.map(steps)}</div>
            </section>`
          : nothing
      }
      <p class="legal" part="legal" lang=${lang}><strong>${text.legal}</strong></p>
      <p class="small quiet" lang=${lang}>${text.basis}</p>
      ${shareSection(model, () => plainText(model), files(model))} ${answersDisclosure(model, answerNames(msg))}
      ${backgroundDisclosure(model.background, msg, contentLang)}
    </div>`;
}
