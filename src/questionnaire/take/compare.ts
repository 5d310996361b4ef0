/** The way to the others' answers: a comparison on this page, on the page that the site names, or on our own pages. */
import { html, nothing, type TemplateResult } from 'lit';
import { namedPage, withoutHash } from '../../core/own-pages.js';
import type { QuestionnaireViewModel } from '../view-model.js';
import { hostedComparison } from './hosted-comparison.js';

type Model = QuestionnaireViewModel<unknown, unknown>;

/** What `<sos-samsyn>` can do, as far as it is needed here. */
interface Comparing extends HTMLElement {
  readonly instrument: string;
  readonly src: string | null;
  addOwnCode(code: string): void;
}

/** Several can be compared with each other: what is rated or picked. */
export const isComparable = ({ structure }: Model): boolean => structure.kind !== 'yes-no';

/** The comparison of the same questions on this page. */
function comparisonHere({ structure, isCustom, take: { host } }: Model): Comparing | undefined {
  const { src } = host as { readonly src?: string | null };
  return [...document.querySelectorAll<Partial<Comparing> & HTMLElement>('sos-samsyn')].find(
    (each): each is Comparing =>
      !!each.addOwnCode && (isCustom ? each.src === src : !each.src && each.instrument === structure.id),
  );
}

export function compareStep(model: Model, label: unknown): TemplateResult {
  const { code, l10n } = model;
  const { msg } = l10n;
  const { comparison, host } = model.take;
  const named = namedPage(host, 'comparison', comparison);
  const isHere = !named || withoutHash(named.href) === withoutHash(location.href);
  const here = isHere ? comparisonHere(model) : undefined;
  const page = named ?? (model.isCustom ? undefined : hostedComparison(model.structure.id, l10n.locale));
  const compare = msg('Jämför med de andra', {
    id: 'share.compare',
    desc: "Heading and link: to the comparison with the others' answers",
  });
  const why = msg('Lägg era svar bredvid varandra. Då ser ni var ni är eniga, och vad ni behöver prata om.', {
    id: 'share.compare-why',
    desc: 'Above the link to the comparison',
  });
  const how = msg(
    'Skicka koden till den som ska jämföra svaren. Då ser ni var ni är eniga, och vad ni behöver prata om.',
    { id: 'share.compare-how', desc: 'Where there is no comparison to link to' },
  );
  // Another page would fill a frame that is made for this one.
  const target = parent === window ? nothing : '_blank';
  return html`<div class="take-step screen">
    ${label}
    <p>${here || page ? why : how}</p>
    ${
      here
        ? html`<div class="buttons">
            <button type="button" class="button primary" part="button" @click=${() => here.addOwnCode(code)}>
              ${compare}
            </button>
          </div>`
        : page
          ? html`<div class="buttons">
              <a
                class="button primary"
                part="button"
                href="${withoutHash(page.href)}#sos=${code}"
                target=${target}
                rel="noopener"
                >${compare}</a
              >
            </div>`
          : nothing
    }
  </div>`;
}
