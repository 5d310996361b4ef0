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
import { presentButton } from './meeting/present-button.js';
import { pictureView } from './picture.js';
import type { ComparisonView } from './rows.js';
import { counted } from './state.js';
import { tableOf } from './table-view.js';
import type { ComparisonViewModel } from './view-model.js';
import { agreedQuestions, agreedText, differTitle, talkPoints } from './talk.js';
import { findingOf } from './words.js';

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
      ${presentButton(model, true)}
      <button type="button" class="button" part="button" @click=${() => model.print()}>
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
  const namesInFile = msg('I filerna kan det stå vem som har svarat vad, med namn. Tänk på vem som får dem.', {
    id: 'comparison.names-in-files',
    desc: 'Before the choice of files: they may hold who has answered what, by name',
  });
  const draw = ({ target }: Event): void => {
    if ((target as HTMLDetailsElement).open && !state.showsPicture) set({ showsPicture: true });
  };
  return html`<details class="more files" part="files" @toggle=${draw}>
    <summary>${title}</summary>
    <div class="more-body stack">
      <p class="small">${namesInFile}</p>
      ${fileButtons(filesOf(model, view), msg, announce)} ${state.showsPicture ? pictureView(model, view) : nothing}
    </div>
  </details>`;
}

/** The comparison as plain text, for an e-mail or a chat. */
function plainText(model: ComparisonViewModel, view: ComparisonView): string {
  const { text, group, l10n, presentation } = model;
  const { sentence, detail } = findingOf(view, presentation, l10n);
  const points = talkPoints(model, view).map(({ statement, answers, question }) => [statement, answers, question]);
  const asked = [...points, ...agreedQuestions(model).map((question) => [question])];
  return [
    `${[group, text.name].filter(Boolean).join(', ')}, ${today(l10n.locale)}`,
    [sentence, detail].filter(Boolean).join('\n'),
    agreedText(model, view),
    asked.length
      ? `${differTitle(l10n)}\n${asked.map((lines, i) => `${i + 1}. ${lines.join('\n   ')}`).join('\n')}`
      : '',
    minutes(model.state, l10n).join('\n'),
    text.basis,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function filesOf(model: ComparisonViewModel, view: ComparisonView): FileSource {
  const { structure, text, l10n, presentation } = model;
  const { sentence, detail } = findingOf(view, presentation, l10n);
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
