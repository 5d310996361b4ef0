/** What few visitors open: the table, files, and where the instrument comes from. */
import { html, type TemplateResult } from 'lit';
import type { Room } from '../localization/locale-controller.js';
import type { Facing } from './rows.js';
import type { Joint } from './view-model.js';
import { csv, download, pngFile, svgFile } from '../questionnaire/files/files.js';
import { failedSentence } from '../core/disclosure.js';
import { styles as sharedStyles } from '../questionnaire/on-demand.js';
import { termStyles } from '../core/term-text.js';
import { pictureStyles, pictureView } from './picture.js';
import { tableOf, tableStyles } from './table-view.js';
import type { Way } from './presentation.js';
import { sentence } from './words.js';

export { tableView } from './table-view.js';

export { backgroundView, room } from '../questionnaire/on-demand.js';

export const styles = [termStyles, sharedStyles, pictureStyles, tableStyles];

export const ownRoom: Room = {
  sv: () => import('../localization/generated/samsyn-files.sv.js'),
  en: () => import('../localization/generated/samsyn-files.en.js'),
};

/** Every party's answers, in the form that the answering widgets save: what is saved here can be opened here. */
function answerFiles({ structure, parties }: Joint, now: Date): string {
  const files = parties.flatMap(({ hidden, response: { answers, sector, name } }) =>
    hidden
      ? []
      : [
          {
            format: 'sos-widgets/answers',
            formatVersion: 1,
            instrument: structure.id,
            version: structure.version,
            date: now.toISOString().slice(0, 10),
            name,
            sector: sector ?? null,
            answers,
          },
        ],
  );
  // A line each: ten thousand parties stay below the size that is read back.
  return `[${files.map((file) => JSON.stringify(file)).join(',\n')}]`;
}

export function filesView(joint: Joint, facing: Facing, way: Way): TemplateResult {
  const { structure, l10n, set } = joint;
  const { msg } = l10n;
  const drawn = (event: Event): SVGSVGElement =>
    ((event.target as Element).getRootNode() as ShadowRoot).querySelector<SVGSVGElement>('.joint-picture')!;
  const button = (
    label: string,
    extension: string,
    type: string,
    make: (event: Event) => string | Promise<Blob>,
  ): TemplateResult =>
    html`<button
      type="button"
      class="action"
      @click=${async (event: Event) => {
        try {
          download(
            await make(event),
            `samsyn-${structure.id}-${new Date().toISOString().slice(0, 10)}.${extension}`,
            type,
          );
          set({
            done: msg('Filen är sparad bland dina hämtade filer.', {
              id: 'joint-files.saved',
              desc: 'Status, after a file has been saved',
            }),
          });
        } catch {
          set({ done: failedSentence(msg) });
        }
      }}
    >
      <span>${label}</span>
    </button>`;
  return html`<div class="actions">
      ${button(msg('Bild (PNG)', { id: 'joint-files.png', desc: 'Button: save the picture as PNG' }), 'png', 'image/png', (event) => pngFile(drawn(event), 2))}
      ${button(msg('Bild (SVG)', { id: 'joint-files.svg', desc: 'Button: save the picture as SVG' }), 'svg', 'image/svg+xml', (event) => svgFile(drawn(event), sentence(facing, way, l10n)))}
      ${button(
        msg('Tabell (CSV)', { id: 'joint-files.csv', desc: 'Button: save the table as CSV' }),
        'csv',
        'text/csv',
        () => {
          const { heads, rows } = tableOf(facing, way, l10n);
          return csv(
            [heads, ...rows.map((cells) => cells.map((cell) => (cell === '–' ? '' : cell)))],
            l10n.locale === 'sv' ? ';' : ',',
          );
        },
      )}
      ${button(msg('Alla svar (JSON)', { id: 'joint-files.json', desc: "Button: save every party's answers as JSON" }), 'json', 'application/json', () => answerFiles(joint, new Date()))}
    </div>
    <p class="small quiet">
      ${msg('I filen med alla svar står varje parts svar och namn.', { id: 'joint-files.names', desc: "Note: the file with all answers holds every party's answers and name" })}
    </p>
    ${pictureView(joint, facing, way)}`;
}
