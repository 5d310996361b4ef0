/** The pictures for a presentation, each as it will be, with the buttons that save it. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { fileButtons } from '../../questionnaire/files/file-buttons.js';
import type { FileFormat, FileSource } from '../../questionnaire/files/formats.js';
import { statusLine } from '../../questionnaire/status.js';
import type { ComparisonView } from '../rows.js';
import { statusAt } from '../state.js';
import type { ComparisonViewModel } from '../view-model.js';
import { HEIGHT, WIDTH } from './drawing.js';
import { slidesOf, type Slide } from './slides.js';

/** Pixels across: that of most projectors. */
const PIXELS = 1920;

/** A picture alone, without title and sources around it: they are on it. @param number of the picture, for whom the buttons are all the same */
const formats = (number: number): readonly FileFormat[] => [
  {
    extension: 'png',
    type: 'image/png',
    label: (msg) =>
      msg(str`Bild ${number} (PNG)`, {
        id: 'slides.png',
        desc: 'Button: save a picture for a presentation. 0: its number',
      }),
    load: async () => {
      const { pngFile } = await import('../../questionnaire/files/png.js');
      return { make: ({ picture }, _now, root) => pngFile(picture(root), PIXELS / WIDTH) };
    },
  },
  {
    extension: 'svg',
    type: 'image/svg+xml',
    label: (msg) =>
      msg(str`Bild ${number} (SVG)`, {
        id: 'slides.svg',
        desc: 'Button: save a picture for a presentation. 0: its number',
      }),
    load: async () => {
      const { svgFile } = await import('../../questionnaire/files/svg.js');
      return {
        make: ({ picture, pictureTitle, basis, locale }, _now, root) =>
          svgFile(picture(root), pictureTitle, { basis, lang: locale }),
      };
    },
  },
];

/** @param source of the other files: what it builds on goes with these too */
export function slidesDisclosure(model: ComparisonViewModel, view: ComparisonView, source: FileSource): TemplateResult {
  const { l10n, state, set } = model;
  const title = l10n.msg('Bilder till presentation', {
    id: 'slides.title',
    desc: 'Opens the pictures for a presentation',
  });
  const draw = ({ target }: Event): void => {
    if ((target as HTMLDetailsElement).open && !state.showsSlides) set({ showsSlides: true });
  };
  return html`<details class="more" @toggle=${draw}>
    <summary>${title}</summary>
    <ol class="more-body slides">
      ${state.showsSlides ? slidesOf(model, view).map((slide, i) => slideView(slide, i + 1, model, source)) : nothing}
    </ol>
  </details>`;
}

function slideView(
  slide: Slide,
  number: number,
  { l10n, state, set }: ComparisonViewModel,
  source: FileSource,
): TemplateResult {
  const own: FileSource = {
    ...source,
    name: `${source.name}-${number}`,
    pictureTitle: slide.name,
    picture: (root) => root.querySelector<SVGSVGElement>(`#slide-${number}`)!,
  };
  return html`<li>
    <svg class="slide" id="slide-${number}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${slide.name}>
      ${slide.shapes}
    </svg>
    ${fileButtons(own, l10n.msg, (status) => set({ status, saidAt: number }), formats(number))}
    ${statusLine(statusAt(state, number))}
  </li>`;
}

/** After those of the picture. */
export const slidesStyles = css`
  .slides {
    display: grid;
    gap: 1.5em;
  }
  .slide {
    width: 100%;
    border: 0.0625em solid var(--sos-line);
  }
  .slide text {
    fill: var(--sos-text);
  }
  .slide .quiet {
    fill: var(--sos-muted);
  }
  .slide .bold {
    font-weight: 700;
  }
  .slide .base {
    stroke: var(--sos-control);
    stroke-width: 2;
  }
  .slide .tick {
    fill: var(--sos-strong);
  }
  @container (width >= 42em) {
    .slides {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;
