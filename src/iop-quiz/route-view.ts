/** The result: the finding, the route with why, what to do next, and what the visitor's own answers say. A beginning, and no verdict. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { bandIcon } from '../charts/band-icon.js';
import { conditionIcon } from '../charts/condition-icon.js';
import { backgroundDisclosure } from '../core/background.js';
import { disclosure } from '../core/disclosure.js';
import { heading } from '../core/heading.js';
import { today } from '../core/today.js';
import { numberWord } from '../localization/number-words.js';
import { answersDisclosure } from '../questionnaire/answers-view.js';
import { capital } from '../questionnaire/finding-detail.js';
import { shareSection } from '../questionnaire/share-section.js';
import { columnsOf, type Line, type List } from './columns.js';
import { crossroads } from './crossroads.js';
import { answerOpen, findingRest, goToOpen, openSentence, routeSentence, whyUnclear } from './finding.js';
import { fork } from './fork.js';
import { iopMark } from './mark.js';
import { files, plainText } from './plain-text.js';
import { answerNames, openItems, REVIEW, type IopViewModel } from './quiz.js';
import { ifPartnership, nextSteps, partnershipSteps, type Steps } from './steps.js';

/** More lines than these in a column are folded. */
const SHOWN = 6;

const line = ({ sign, statement, state }: Line, lang: string | typeof nothing): TemplateResult =>
  html`<li>
    ${sign === 'open' ? bandIcon(null) : conditionIcon(sign)}<span
      ><span lang=${lang}>${statement}</span> ${state ? html`<span class="quiet">${state}</span>` : nothing}</span
    >
  </li>`;

function list(model: IopViewModel, [part, title, lines]: List): TemplateResult {
  const { l10n, headingLevel, contentLang } = model;
  const { msg } = l10n;
  const lang = contentLang ?? nothing;
  const folded = lines.slice(SHOWN);
  const more = l10n.plural(folded.length, {
    one: msg('En till', { id: 'iop.more.one', desc: 'Opens the last line of a list' }),
    other: msg(str`${capital(numberWord(folded.length, l10n), l10n)} till`, {
      id: 'iop.more.other',
      desc: 'Opens the rest of a list. 0: number of lines',
    }),
  });
  const open = openItems(model);
  return html`<section class="stack" part=${part}>
    ${heading(headingLevel + 1, 'sub', title)}
    <ul class="lines">
      ${lines.slice(0, SHOWN).map((each) => line(each, lang))}
    </ul>
    ${
      folded.length
        ? disclosure(
            more,
            'rest',
            html`<ul class="lines">
              ${folded.map((each) => line(each, lang))}
            </ul>`,
          )
        : nothing
    }
    ${
      part === 'unclear' && open.length
        ? html`<button type="button" class="button screen" part="button" @click=${() => model.showStep(open[0]!)}>
            ${answerOpen(open.length, l10n)}
          </button>`
        : nothing
    }
  </section>`;
}

/** For, against and partly, to find out: each a column where there is room. */
function columns(model: IopViewModel): TemplateResult {
  const lists = columnsOf(model);
  const ofParts = (...parts: readonly List[0][]): TemplateResult | typeof nothing => {
    const own = lists.filter(([part]) => parts.includes(part));
    return own.length ? html`<div class="stack">${own.map((each) => list(model, each))}</div>` : nothing;
  };
  return html`<div class="columns">${ofParts('for')} ${ofParts('against', 'partly')} ${ofParts('unclear')}</div>`;
}

/** What is not answered, with the way to it. */
function notAnswered(model: IopViewModel): TemplateResult | typeof nothing {
  const { result, l10n } = model;
  const open = openItems(model);
  if (!open.length) return nothing;
  return html`<p class="finding-sub">
    ${openSentence(result, l10n)}
    <button type="button" class="action" @click=${() => model.showStep(open[0]!)}>
      <span>${goToOpen(open.length, l10n)}</span>
    </button>
  </p>`;
}

export function routeView(model: IopViewModel): TemplateResult {
  const { text, result, l10n, headingLevel, contentLang } = model;
  const { msg } = l10n;
  const lang = contentLang ?? nothing;
  const ticked = (lines: readonly string[]): TemplateResult =>
    html`<ul class="ticked" lang=${lang}>
      ${lines.map((each) => html`<li>${each}</li>`)}
    </ul>`;
  const steps = ({ part, title, lines, source }: Steps): TemplateResult =>
    html`<section class="stack" part=${part}>
      ${heading(headingLevel + 1, 'sub', title)} ${ticked(lines)}
      <p class="small quiet">${source}</p>
    </section>`;
  const next = nextSteps(model);
  const why = whyUnclear(model);
  const partnership = partnershipSteps(model);
  return html`<div class="head" part="head">
      ${iopMark([result.route])}
      <div>
        <p class="small quiet"><span lang=${lang}>${text.name}</span>${' · '}${today(l10n.locale)}</p>
        ${heading(headingLevel, 'title', msg('Er väg', { id: 'iop.title', desc: 'Heading of the result' }), 'title')}
      </div>
      <button type="button" class="action" @click=${() => model.showStep(REVIEW)}>
        <span>${msg('Ändra svar', { id: 'iop.edit', desc: 'Button: from the result back to all answers' })}</span>
      </button>
    </div>
    <div class="flow step-body" part="result">
      <div class="stack" part=${result.early ? 'early' : nothing}>
        <p class="finding" part="sentence"><span lang=${lang}>${routeSentence(model)}</span> ${findingRest(model)}</p>
        ${notAnswered(model)} ${why.length ? ticked(why) : nothing}
      </div>
      ${
        result.contradictions.length
          ? html`<section class="fault stack" part="contradictions">
              ${heading(headingLevel + 1, 'sub', msg('De här svaren går inte ihop', { id: 'iop.contradictions', desc: 'Heading of answers that contradict each other' }))}
              ${ticked(result.contradictions.map(({ id }) => text.contradictions[id]))}
            </section>`
          : nothing
      }
      <div class="route-next">
        ${fork(model)}
        <section class="panel stack" part="next" lang=${lang}>
          ${heading(headingLevel + 1, 'step-title', next.title)}
          <ol class="settle">
            ${next.lines.map((each) => html`<li>${each}</li>`)}
          </ol>
          <p class="small quiet">${next.source}</p>
        </section>
      </div>
      ${columns(model)}
      <p class="small quiet">
        ${msg(
          'Tecknen visar era egna svar: + talar för, − talar emot, ± stämmer delvis. En streckad ring är något att reda ut.',
          {
            id: 'iop.signs',
            desc: 'Below the columns whose lines begin with these signs',
          },
        )}
      </p>
      ${crossroads(model)}
      ${
        partnership.length
          ? disclosure(ifPartnership(model), 'partnership', html`<div class="columns">${partnership.map(steps)}</div>`)
          : nothing
      }
      <p class="legal" part="legal" lang=${lang}><strong>${text.legal}</strong></p>
      ${shareSection(model, () => plainText(model), files(model))} ${answersDisclosure(model, answerNames(msg))}
      ${backgroundDisclosure(model.background, msg, contentLang)}
      <p class="small quiet" lang=${lang}>${text.basis}</p>
    </div>`;
}
