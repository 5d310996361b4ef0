/** Where answers are given: a field for any text with codes, and files. The first view, and later below the answers. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { heading } from '../core/heading.js';
import type { LocaleController } from '../localization/locale-controller.js';
import { statusLine } from '../questionnaire/status.js';
import { inviteDisclosure, inviteStyles } from './invitation-disclosure.js';
import { loadingText, notLoadedSentence } from './loading-words.js';
import { samsynMark } from './mark.js';
import { scanButton } from './scan-button.js';

export interface Input {
  /** What is written in the field. */
  readonly draft: string;
  /** What reads it is still loading. */
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
  /** Of the last files, what is wrong with those that could not be read. */
  readonly fileFaults: readonly string[];
  /** What has just been done; read aloud. */
  readonly status: string;
  /** What is wrong with what is written in the field; empty for nothing. */
  readonly fault: string;
  write(draft: string): void;
  read(): void;
  readFiles(files: readonly File[]): void;
  /** Opens the fields for a paper form. */
  openSheet(): void;
  /** Opens the camera. */
  scan(): void;
  /** The message to those who are to answer, once it has been asked for and is there. */
  readonly invitation: TemplateResult | undefined;
  invite(): void;
  /** Begins to load what is needed next. */
  prefetch(): void;
}

/** @param isFirst nothing to compare yet */
export function inputView(input: Input, { msg }: LocaleController, isFirst: boolean): TemplateResult {
  const { prefetch } = input;
  const label = msg('Klistra in koderna', { id: 'samsyn.codes', desc: 'Label of the field for answer codes' });
  const hint = msg(
    'Du kan klistra in flera på en gång, gärna med ett namn före varje kod. Texten runt om får följa med.',
    { id: 'samsyn.hint', desc: 'Hint: any number of codes, names in front of them are read, other text is ignored' },
  );
  const drop = (event: DragEvent): void => {
    const { types, files } = event.dataTransfer!;
    // Text goes into the field.
    if (!types.includes('Files')) return;
    // Else the browser leaves the page to show the file.
    event.preventDefault();
    if (event.type === 'drop') input.readFiles([...files]);
  };
  return html`<div
    class="stack input"
    part="input"
    @dragover=${drop}
    @drop=${drop}
    @pointerenter=${prefetch}
    @pointerdown=${prefetch}
    @focusin=${prefetch}
    @dragenter=${prefetch}
  >
    <label for="codes">${label}</label>
    <p class="small quiet" id="codes-hint">${hint}</p>
    <textarea
      id="codes"
      rows="4"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="codes-hint${input.fault ? ' codes-fault' : ''}"
      aria-invalid=${input.fault ? 'true' : nothing}
      .value=${live(input.draft)}
      @input=${(event: Event) => input.write((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    ${input.fault ? html`<p class="fault" id="codes-fault">${input.fault}</p>` : nothing}
    <div class="buttons">
      ${readButton(input, msg, isFirst)} ${scanButton(input, msg)}
      ${fileChooser(input.readFiles, input.fileFaults.length ? 'file-faults' : undefined, msg)}
    </div>
    ${
      input.fileFaults.length
        ? html`<div class="fault" id="file-faults">
            ${input.fileFaults.map((each) => html`<p class="file-fault">${each}</p>`)}
          </div>`
        : nothing
    }
    ${input.hasFailed ? html`<p class="fault" role="alert">${notLoadedSentence(msg)}</p>` : nothing}
    ${statusLine(input.status)}
  </div>`;
}

function readButton({ isLoading, read }: Input, msg: LocaleController['msg'], isFirst: boolean): TemplateResult {
  const action = isFirst
    ? msg('Jämför', { id: 'samsyn.compare', desc: 'Button: compare the answers of the codes' })
    : msg('Lägg till', { id: 'samsyn.add', desc: 'Button: add the answers of the codes' });
  return html`<button
    type="button"
    class="button ${isFirst ? 'primary' : ''}"
    part="button"
    id="read"
    aria-disabled=${isLoading}
    @click=${() => isLoading || read()}
  >
    ${isLoading ? loadingText(msg) : action}
  </button>`;
}

/** @param faults id of what is wrong with the last files, where something is */
export function fileChooser(
  readFiles: Input['readFiles'],
  faults: string | undefined,
  msg: LocaleController['msg'],
): TemplateResult {
  const label = msg('eller välj en fil', { id: 'samsyn.file', desc: 'Label of the file chooser, after the button' });
  const choose = ({ target }: Event): void => {
    const chooser = target as HTMLInputElement;
    if (chooser.files?.length) readFiles([...chooser.files]);
    // So that the same file can be chosen again.
    chooser.value = '';
  };
  return html`<label class="file">
    <span>${label}</span>
    <input
      type="file"
      multiple
      accept=".txt,.csv,.json,text/plain,text/csv,application/json"
      aria-describedby=${faults ?? nothing}
      @change=${choose}
    />
  </label>`;
}

/** Answers on paper: their statements are loaded first. */
function sheetButton({ openSheet, prefetch }: Input, msg: LocaleController['msg']): TemplateResult {
  return html`<p>
    <button type="button" class="action" @click=${openSheet} @pointerenter=${prefetch} @focus=${prefetch}>
      <span
        >${msg('Skriv in från papper', { id: 'sheet.open', desc: 'Button: to the fields where a paper form is typed in' })}</span
      >
    </button>
  </p>`;
}

/** Before there is anything to compare. @param isBlind others' answers are hidden until the visitor's own are there */
export function firstView(
  input: Input,
  l10n: LocaleController,
  headingLevel: number,
  isBlind: boolean,
): TemplateResult {
  const { msg } = l10n;
  const title = msg('Var är ni eniga, och var skiljer det sig?', {
    id: 'samsyn.title',
    desc: 'Heading of the first view',
  });
  const lead = msg(
    'Varje part svarar för sig och skickar sin kod. Här läggs svaren sida vid sida. Då ser ni vad ni behöver prata om först.',
    { id: 'samsyn.lead', desc: 'What the widget is for' },
  );
  const blind = msg('De andras svar visas när ditt eget är med.', {
    id: 'samsyn.blind',
    desc: "In the first view, where others' answers are hidden until one's own is there",
  });
  const nothingSent = msg('Inget sparas eller skickas. Allt stannar på den här sidan.', {
    id: 'samsyn.private',
    desc: 'Below the field',
  });
  return html`<section class="panel stack" part="start" aria-labelledby="title">
    <div class="head">${samsynMark}${heading(headingLevel, 'title', title, 'title')}</div>
    <p>${lead}</p>
    ${isBlind ? html`<p>${blind}</p>` : nothing} ${inputView(input, l10n, true)} ${sheetButton(input, msg)}
    <p class="small quiet">${nothingSent}</p>
    ${inviteDisclosure(input, msg)}
  </section>`;
}

/** After the panel styles. */
export const inputStyles = css`
  .stack > * + * {
    margin-top: 0.75em;
  }
  .input > label {
    font-weight: 600;
  }
  .stack > label + * {
    margin-top: 0;
  }
  textarea,
  .field,
  select {
    display: block;
    width: 100%;
    min-height: 2.75em;
    padding: 0.25em 0.5em;
    font: inherit;
    color: inherit;
    background: var(--sos-bg);
    border: 0.125em solid var(--sos-control);
    border-radius: var(--sos-corner);
  }
  textarea {
    resize: vertical;
  }
  .file {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    min-height: 2.75em;
  }
  .file input {
    max-width: 100%;
  }
  ${inviteStyles}
`;
