/** What to take along: the agenda on paper, the comparison as text, and files. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../core/icon.js';
import { answerFile, type AnswerFile } from '../questionnaire/files/answer-file.js';
import { fileButtons } from '../questionnaire/files/file-buttons.js';
import type { FileSource } from '../questionnaire/files/formats.js';
import { statusLine } from '../questionnaire/status.js';
import { decisionsOf } from './decisions.js';
import { leadOf } from './finding.js';
import { presentButton } from './meeting/present-button.js';
import { pictureView } from './picture.js';
import { plainText } from './plain-text.js';
import type { ComparisonView } from './rows.js';
import { slidesDisclosure } from './slides/slides-view.js';
import { counted, statusAt } from './state.js';
import { tableOf } from './table-view.js';
import type { ComparisonViewModel } from './view-model.js';

export function actionsView(model: ComparisonViewModel, view: ComparisonView): TemplateResult {
  const { msg } = model.l10n;
  const print = msg('Skriv ut dagordningen', {
    id: 'comparison.print',
    desc: 'Button: print an agenda on one sheet, with the questions',
  });
  const printAll = msg('Skriv ut alla påståenden', {
    id: 'comparison.print-all',
    desc: 'Button: print a handout with all statements and the table',
  });
  const copy = msg('Kopiera som text', { id: 'comparison.copy', desc: 'Button: copy the comparison as plain text' });
  const copied = msg('Texten är kopierad.', {
    id: 'comparison.copied',
    desc: 'Status, after the comparison has been copied as text',
  });
  return html`<section class="stack takes screen">
    <div class="buttons" part="actions">
      ${presentButton(model, true)}
      <button type="button" class="button" part="button" @click=${() => model.print('agenda')}>
        ${icon('print')}<span>${print}</span>
      </button>
      <button
        type="button"
        class="button"
        part="button"
        @click=${(event: Event) => model.copying.copy(plainText(model, view), copied, msg, event)}
      >
        ${copy}
      </button>
      <button type="button" class="action" @click=${() => model.print('handout')}>
        ${icon('print')}<span>${printAll}</span>
      </button>
    </div>
    ${statusLine(statusAt(model.state, 'actions'))} ${model.copying.field(model.state.status, msg)}
    ${filesDisclosure(model, view)}
  </section>`;
}

/** The picture that is saved is shown, too; it is drawn when the visitor opens this. */
function filesDisclosure(model: ComparisonViewModel, view: ComparisonView): TemplateResult {
  const { l10n, state, set } = model;
  const { msg } = l10n;
  const title = msg('Spara som fil', { id: 'share.files', desc: 'Opens the choice of file types' });
  const namesInFile = msg('I filerna kan det stå vem som har svarat vad, med namn. Tänk på vem som får dem.', {
    id: 'comparison.names-in-files',
    desc: 'Before the choice of files: they may hold who has answered what, by name',
  });
  const files = filesOf(model, view);
  const draw = ({ target }: Event): void => {
    if ((target as HTMLDetailsElement).open && !state.showsPicture) set({ showsPicture: true });
  };
  return html`<details class="more files" part="files" @toggle=${draw}>
    <summary>${title}</summary>
    <div class="more-body stack">
      <p class="small">${namesInFile}</p>
      ${fileButtons(files, msg, (status) => set({ status, saidAt: 'files' }))} ${statusLine(statusAt(state, 'files'))}
      ${state.showsPicture ? pictureView(model, view) : nothing} ${slidesDisclosure(model, view, files)}
    </div>
  </details>`;
}

function filesOf(model: ComparisonViewModel, view: ComparisonView): FileSource {
  const { structure, text, l10n } = model;
  const { sentence, detail } = leadOf(model);
  const finding = [sentence, detail].filter(Boolean).join(' ');
  return {
    name: `samsyn-${structure.id}`,
    locale: l10n.locale,
    basis: text.basis,
    heading: finding,
    subject: text.name,
    pictureTitle: finding,
    // Its sectors are named in the picture itself.
    pictureKey: () => null,
    picture: (root) => root.querySelector<SVGSVGElement>('.comparison-picture')!,
    table: () => {
      const { heads, rows } = tableOf(view, model);
      return [heads, ...rows.map((cells) => cells.map((cell) => (cell === '–' ? '' : cell)))];
    },
    data: (now) => answerFiles(model, now),
  };
}

/** Every respondent's answers, in the form that the answered widgets save: what is saved here can be opened here. */
function answerFiles({ structure, text, state }: ComparisonViewModel, now: Date): readonly AnswerFile[] {
  const decisions = decisionsOf(state.decisions);
  return counted(state).map(({ response: { answers, sector, name } }, i) =>
    answerFile(
      {
        instrument: structure.id,
        version: structure.version,
        ...(name && { name }),
        sector: sector ?? null,
        answers,
        // Once, in the first: ten thousand parties stay below the size that is read back.
        ...(!i && text.basis && { source: text.basis }),
        ...(!i && decisions.length && { decisions }),
      },
      now,
    ),
  );
}
