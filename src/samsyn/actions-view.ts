/** What to take along: the agenda on paper, the comparison as text, and files. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../core/icon.js';
import { today } from '../core/today.js';
import { answerFile, type AnswerFile } from '../questionnaire/files/answer-file.js';
import { fileButtons } from '../questionnaire/files/file-buttons.js';
import type { FileSource } from '../questionnaire/files/formats.js';
import { statusLine } from '../questionnaire/status.js';
import { decisionsOf } from './decisions.js';
import { minutes } from './meeting/minutes.js';
import { pictureView } from './picture.js';
import type { ComparisonView } from './rows.js';
import { counted } from './state.js';
import { tableOf } from './table-view.js';
import type { ComparisonViewModel } from './view-model.js';
import { questions, sentence } from './words.js';

export function actionsView(model: ComparisonViewModel, view: ComparisonView): TemplateResult {
  const { msg } = model.l10n;
  const announce = (status: string): void => model.set({ status });
  const print = msg('Skriv ut dagordning', {
    id: 'comparison.print',
    desc: 'Button: print an agenda with the questions, and the table',
  });
  const copy = msg('Kopiera som text', { id: 'comparison.copy', desc: 'Button: copy the comparison as plain text' });
  const copied = msg('Texten är kopierad.', {
    id: 'comparison.copied',
    desc: 'Status, after the comparison has been copied as text',
  });
  return html`<section class="stack takes screen">
    <div class="buttons" part="actions">
      <button type="button" class="button primary" part="button" @click=${() => model.print()}>
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
    </div>
    ${statusLine(model.state.status)} ${model.copying.field(model.state.status, msg)}
    ${filesDisclosure(model, view, announce)}
  </section>`;
}

/** The picture that is saved is shown, too; it is drawn when the visitor opens this. */
function filesDisclosure(
  model: ComparisonViewModel,
  view: ComparisonView,
  announce: (status: string) => void,
): TemplateResult {
  const { l10n, state, set } = model;
  const { msg } = l10n;
  const title = msg('Spara som fil', { id: 'share.files', desc: 'Opens the choice of file types' });
  const namesInFile = msg('I filen med alla svar står varje parts svar och namn.', {
    id: 'comparison.names-in-file',
    desc: "Note: the file with all answers holds every party's answers and name",
  });
  const draw = ({ target }: Event): void => {
    if ((target as HTMLDetailsElement).open && !state.showsPicture) set({ showsPicture: true });
  };
  return html`<details class="more files" part="files" @toggle=${draw}>
    <summary>${title}</summary>
    <div class="more-body stack">
      ${fileButtons(filesOf(model, view), msg, announce)}
      <p class="small quiet">${namesInFile}</p>
      ${state.showsPicture ? pictureView(model, view) : nothing}
    </div>
  </details>`;
}

/** The comparison as plain text, for an e-mail or a chat. */
function plainText({ text, l10n, presentation, state }: ComparisonViewModel, view: ComparisonView): string {
  const asked = questions(view, presentation, l10n).map(
    ({ question, facts }, i) => `${i + 1}. ${question}${facts ? ` ${facts}` : ''}`,
  );
  const came = minutes(state, l10n).join('\n');
  return [`${text.name}, ${today(l10n.locale)}`, sentence(view, presentation, l10n), asked.join('\n'), came, text.basis]
    .filter(Boolean)
    .join('\n\n');
}

function filesOf(model: ComparisonViewModel, view: ComparisonView): FileSource {
  const { structure, text, l10n, presentation } = model;
  return {
    name: `samsyn-${structure.id}`,
    locale: l10n.locale,
    basis: text.basis,
    heading: sentence(view, presentation, l10n),
    subject: text.name,
    pictureTitle: sentence(view, presentation, l10n),
    // Its sectors are named in the picture itself.
    pictureKey: () => null,
    picture: (root) => root.querySelector<SVGSVGElement>('.comparison-picture')!,
    table: () => {
      const { heads, rows } = tableOf(view, presentation, l10n);
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
