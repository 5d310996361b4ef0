/** The fork with the three routes: one way in, three ways on, each with how well it fits and why, in words. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { IOP_ROUTES, IOP_RULES, type IopRoute, type IopRuleId } from '../scoring/advise-iop.js';
import { bandIcon } from '../charts/band-icon.js';
import type { IopViewModel } from './quiz.js';

/** In the order of the routes, on a grid of 96 × 300. */
const WAYS = ['M0 150H20L70 50H96', 'M0 150H96', 'M0 150H20L70 250H96'];

/** One line under the name of a route. */
export interface RouteLine {
  /** How well the route fits, or whether the reason is for or against it; empty when it is neither. */
  readonly word: string;
  readonly text: string;
  /** Whose reason it is. */
  readonly source: string | undefined;
}

/** How well a route fits; empty while none does. */
function fit(route: IopRoute, { result, l10n: { msg } }: IopViewModel): string {
  if (result.route === 'unclear') return '';
  if (result.early) {
    return result.route === route
      ? msg('Passar bäst hittills.', {
          id: 'iop.fits-so-far',
          desc: 'Before the reasons for the route that the answers point to so far',
        })
      : msg('Passar sämre hittills.', {
          id: 'iop.fits-less-so-far',
          desc: 'Before the reason against another route, while questions are left',
        });
  }
  return result.route === route
    ? msg('Passar bäst.', { id: 'iop.fits', desc: 'Before the reasons for the route that the answers point to' })
    : msg('Passar sämre.', { id: 'iop.fits-less', desc: 'Before the reason against another route' });
}

/** All reasons for the route that fits, the first one against another; while none fits, all reasons for and against each. */
export function routeLines(route: IopRoute, model: IopViewModel): readonly RouteLine[] {
  const { text, result } = model;
  const { msg } = model.l10n;
  const reasons = (word: string, ids: readonly IopRuleId[]): RouteLine[] =>
    ids.map((id) => ({
      word,
      text: text.reasons[id],
      source: text.cited[IOP_RULES.find((rule) => rule.id === id)!.source],
    }));
  const { for: pro, against } = result.routes[route];
  const word = fit(route, model);
  const told =
    result.route === 'unclear'
      ? [
          ...reasons(msg('Talar för:', { id: 'iop.speaks-for', desc: 'Before reasons for a route' }), pro),
          ...reasons(msg('Talar emot:', { id: 'iop.speaks-against', desc: 'Before reasons against a route' }), against),
        ]
      : reasons('', result.route === route ? pro : against.slice(0, 1));
  const [first, ...rest] = told.length
    ? told
    : [{ word, text: pro.length ? text.weaker : text.silent, source: undefined }];
  return [{ ...first!, word: first!.word || word }, ...rest];
}

export function fork(model: IopViewModel): TemplateResult {
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
          ${bandIcon(fits ? 'strength' : unclear ? null : 'concern')}
          <div>
            <p class="route-name" lang=${lang}>${text.routes[route].name}</p>
            ${routeLines(route, model).map((line) => html`<p class="small">${line.word} <span lang=${lang}>${line.text}</span></p>`)}
          </div>
        </li>`;
      })}
    </ul>
  </div>`;
}
