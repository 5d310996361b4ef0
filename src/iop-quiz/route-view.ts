/** The result: the route, what speaks for and against, what to work on and what to settle. A beginning, and no verdict. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { IOP_ROUTES, IOP_RULES, type IopFormId, type IopRoute, type IopRuleId } from '../scoring/advise-iop.js';
import { NO, PARTLY, YES } from '../scoring/instrument.js';
import { conditionIcon, type ConditionSign } from '../charts/condition-icon.js';
import { backgroundDisclosure } from '../core/background.js';
import { answersDisclosure, answersTable } from '../questionnaire/answers-view.js';
import { resultFiles } from '../questionnaire/files/result-source.js';
import { heading } from '../core/heading.js';
import { bandIcon } from '../charts/band-icon.js';
import { shareSection } from '../questionnaire/share-section.js';
import { iopMark } from './mark.js';
import { answerName, answerNames, REVIEW, type IopViewModel } from './quiz.js';
import { today } from '../core/today.js';

/** In the order of the routes, on a grid of 96 × 300. */
const WAYS = ['M0 150H20L70 50H96', 'M0 150H96', 'M0 150H20L70 250H96'];

/** A line of a list, as the page and the plain text tell it. */
interface Line {
  readonly sign: TemplateResult;
  /** What the sign says, for those who do not see it. */
  readonly word?: string;
  /** How far it holds, before the statement. */
  readonly state?: string | undefined;
  readonly statement: string;
}

/** The lists of the result: its part, its heading, its lines. */
type List = readonly [part: string, title: string, lines: readonly Line[]];

function lists({ text, answers, result, l10n }: IopViewModel): readonly List[] {
  const { msg } = l10n;
  const words: Record<ConditionSign, string> = {
    '+': msg('Plus', { id: 'iop.plus', desc: 'For screen readers: the sign +' }),
    '−': msg('Minus', { id: 'iop.minus', desc: 'For screen readers: the sign −' }),
    '±': msg('Plus och minus', { id: 'iop.both', desc: 'For screen readers: the sign ±' }),
  };
  const states = {
    missing: msg('Inte än', {
      id: 'iop.not-yet',
      desc: 'Before a condition that is missing: "Not yet: The parties trust each other."',
    }),
    partly: msg('Delvis', { id: 'iop.partly', desc: 'An answer, between yes and no' }),
    unknown: msg('Oklart', { id: 'iop.unsure', desc: 'Before a condition that nobody can judge' }),
    'in-place': undefined,
  };
  const conditions = result.conditions.map(({ id, sign, state }): Line => ({
    sign: conditionIcon(sign),
    word: words[sign],
    state: states[state],
    statement: text.statements[id],
  }));
  const form = (id: IopFormId): Line => {
    const answer = answers[id];
    const sign = answer === YES ? '+' : answer === NO ? '−' : answer === PARTLY && '±';
    return {
      sign: sign ? conditionIcon(sign) : bandIcon(null),
      state: sign === '+' ? undefined : answerName(answer, msg),
      statement: text.statements[id],
    };
  };
  return [
    [
      'for',
      msg('Det här talar för ett IOP', { id: 'iop.for', desc: 'Heading of what the form asks and has' }),
      result.speaksFor.map(form),
    ],
    [
      'against',
      msg('Det här talar emot ett IOP eller är oklart', {
        id: 'iop.against',
        desc: 'Heading of what the form asks and does not have, or not surely',
      }),
      [...result.speaksAgainst, ...result.unclear].map(form),
    ],
    [
      'conditions',
      msg('Villkor att arbeta med', { id: 'iop.work', desc: 'Heading of the conditions that are not in place' }),
      conditions.filter(({ state }) => state),
    ],
    [
      'in-place',
      msg('På plats', { id: 'iop.in-place', desc: 'Heading of the conditions that are in place' }),
      conditions.filter(({ state }) => !state),
    ],
  ];
}

/** What to take along whatever the route: key of the words, heading, source. */
function plainLists({ l10n: { msg } }: IopViewModel) {
  return [
    [
      'settle',
      msg('Red ut det här innan ni skriver avtal', {
        id: 'iop.settle',
        desc: 'Heading of questions to settle before signing an agreement',
      }),
      '',
    ],
    ['further', msg('Kontrollera också', { id: 'iop.further', desc: 'Heading of two more criteria' }), 'borlange'],
    [
      'keys',
      msg('Fyra nycklar till partnerskap', { id: 'iop.keys', desc: 'Heading of the four keys of MUCF' }),
      'mucf',
    ],
  ] as const;
}

/** The reason itself and whose it is. */
function reason(id: IopRuleId, { text, contentLang }: IopViewModel): TemplateResult {
  return html`<span lang=${contentLang ?? nothing}>${text.reasons[id]}</span>
    <span class="quiet">${text.cited[IOP_RULES.find((rule) => rule.id === id)!.source]}</span>`;
}

/** Why a route fits, or does not. */
function why(route: IopRoute, model: IopViewModel): unknown {
  const { text, result } = model;
  const { for: pro, against } = result.routes[route];
  if (result.route === route) return pro.map((id) => html`${reason(id, model)} `);
  const [first] = result.route === 'unclear' ? [...pro, ...against] : against;
  return first ? reason(first, model) : pro.length ? text.weaker : text.silent;
}

function fork(model: IopViewModel): TemplateResult {
  const { text, result, l10n, contentLang } = model;
  const { msg } = l10n;
  const unclear = result.route === 'unclear';
  const chosen = unclear ? -1 : IOP_ROUTES.indexOf(result.route);
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
            <p class="route-name" lang=${contentLang ?? nothing}>${text.routes[route].name}</p>
            <p class="small">
              ${
                fits
                  ? msg('Passar bäst.', {
                      id: 'iop.fits',
                      desc: 'Before the reasons for the route that the answers speak for',
                    })
                  : unclear
                    ? nothing
                    : msg('Passar sämre.', { id: 'iop.fits-less', desc: 'Before the reason against another route' })
              }
              ${why(route, model)}
            </p>
          </div>
        </li>`;
      })}
    </ul>
  </div>`;
}

export function routeView(model: IopViewModel): TemplateResult {
  const { text, result, l10n, headingLevel, contentLang } = model;
  const { msg } = l10n;
  const lang = contentLang ?? nothing;
  const sub = (title: string): TemplateResult => heading(headingLevel + 1, 'sub', title);
  const ticked = (lines: readonly string[]): TemplateResult =>
    html`<ul class="ticked" lang=${lang}>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
  const [settle, ...others] = plainLists(model);
  return html`<div class="head" part="head">
      ${iopMark([result.route])}
      <div>
        <p class="small quiet">${text.name} ${today(l10n.locale)}</p>
        ${heading(headingLevel, 'title', msg('Er väg', { id: 'iop.title', desc: 'Heading of the result' }), 'title')}
      </div>
    </div>
    <div class="flow step-body" part="result">
      <p class="lead" part="sentence" lang=${lang}>${text.routes[result.route].sentence}</p>
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
      <div class="two">
        ${lists(model).map(([part, title, lines]) =>
          lines.length
            ? html`<section class="stack" part=${part}>
                ${sub(title)}
                <ul class="lines">
                  ${lines.map(
                    ({ sign, word, state, statement }) =>
                      html`<li>
                        ${sign}<span
                          >${word ? html`<span class="vh">${`${word}. `}</span>` : nothing}${state ? html`<strong>${state}:</strong>` : nothing}
                          <span lang=${lang}>${statement}</span></span
                        >
                      </li>`,
                  )}
                </ul>
              </section>`
            : nothing,
        )}
      </div>
      <p class="small quiet" lang=${lang}>${text.signs} ${text.cited['hogberg-2019']}</p>
      <section class="panel stack" part="next">
        ${heading(headingLevel + 1, 'step-title', settle[1])}
        <ol class="settle" lang=${lang}>
          ${text.settle.map((line) => html`<li>${line}</li>`)}
        </ol>
      </section>
      <div class="two">
        ${others.map(
          ([key, title, source]) =>
            html`<section class="stack">
              ${sub(title)} ${ticked(text[key])}
              <p class="small quiet">${text.cited[source]}</p>
            </section>`,
        )}
      </div>
      <p class="legal" part="legal" lang=${lang}><strong>${text.legal}</strong></p>
      <p class="small quiet" lang=${lang}>${text.basis}</p>
      ${shareSection(
        model,
        () => plainText(model),
        resultFiles(model, () => answersTable(model, answerNames(msg))),
      )}
      ${answersDisclosure(model, answerNames(msg))} ${backgroundDisclosure(model.background, msg, contentLang)}
    </div>`;
}

/** The result for an e-mail or a chat. */
function plainText(model: IopViewModel): string {
  const { text, result } = model;
  const block = (title: string, lines: readonly string[]): string =>
    lines.length ? [title, ...lines.map((line) => `- ${line}`)].join('\n') : '';
  return [
    text.name,
    block(text.routes[result.route].sentence, [
      ...result.reasons.map((id) => text.reasons[id]),
      ...result.contradictions.map(({ id }) => text.contradictions[id]),
    ]),
    ...lists(model).map(([_part, title, lines]) =>
      block(
        title,
        lines.map(({ state, statement }) => (state ? `${state}: ${statement}` : statement)),
      ),
    ),
    ...plainLists(model).map(([key, title]) => block(title, text[key])),
    text.legal,
    Object.values(text.cited).join('; '),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The result in one line, for a form. */
export const summaryLine = ({ text, result }: IopViewModel): string =>
  `${text.name} ${text.routes[result.route].sentence}`;
