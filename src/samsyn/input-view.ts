/** Where answers are given: a field for any text with codes, and files. The first view, and later below the answers. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../localization/locale-controller.js';
import { heading } from '../core/heading.js';
import { samsynMark } from './mark.js';

export interface Input {
  readonly l10n: LocaleController;
  readonly headingLevel: number;
  readonly blind: boolean;
  /** What is written in the field. */
  readonly draft: string;
  /** What has to come first is on its way. */
  readonly loading: boolean;
  readonly failed: boolean;
  /** Of the last files, what those are that could not be read. */
  readonly fileFaults: readonly string[];
  /** What has just been done; read aloud. */
  readonly status: string;
  write(draft: string): void;
  read(): void;
  readFiles(files: readonly File[]): void;
}

/** @param first nothing to compare yet */
export function inputView(props: Input, first: boolean): TemplateResult {
  const {
    l10n: { msg },
    draft,
    loading,
    failed,
    fileFaults,
    status,
    write,
    read,
    readFiles,
  } = props;
  const dropped = (event: DragEvent): void => {
    const { types, files } = event.dataTransfer!;
    // Text goes into the field.
    if (!types.includes('Files')) return;
    // Else the browser leaves the page to show the file.
    event.preventDefault();
    if (event.type === 'drop') readFiles([...files]);
  };
  return html`<div class="stack input" part="input" @dragover=${dropped} @drop=${dropped}>
    <label for="codes"
      >${msg('Klistra in koderna', { id: 'samsyn.codes', desc: 'Label of the field for answer codes' })}</label
    >
    <p class="small quiet" id="codes-hint">
      ${msg('Du kan klistra in flera på en gång, gärna med ett namn före varje kod. Texten runt om får följa med.', { id: 'samsyn.hint', desc: 'Hint: any number of codes, names in front of them are read, other text is ignored' })}
    </p>
    <textarea
      id="codes"
      rows="4"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="codes-hint"
      .value=${draft}
      @input=${(event: Event) => write((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    <div class="buttons">
      <button
        type="button"
        class="button ${first ? 'primary' : ''}"
        part="button"
        id="read"
        aria-disabled=${loading}
        @click=${() => loading || read()}
      >
        ${
          loading
            ? msg('Hämtar …', { id: 'samsyn.loading', desc: 'On the button while what is needed is fetched' })
            : first
              ? msg('Jämför', { id: 'samsyn.compare', desc: 'Button: compare the answers of the codes' })
              : msg('Lägg till', { id: 'samsyn.add', desc: 'Button: add the answers of the codes' })
        }
      </button>
      <label class="file">
        <span
          >${msg('eller välj en fil', { id: 'samsyn.file', desc: 'Label of the file chooser, after the button' })}</span
        >
        <input
          type="file"
          multiple
          accept=".txt,.csv,.json,text/plain,text/csv,application/json"
          @change=${({ target }: Event) => {
            const chooser = target as HTMLInputElement;
            if (chooser.files?.length) readFiles([...chooser.files]);
            // So that the same file can be chosen again.
            chooser.value = '';
          }}
        />
      </label>
    </div>
    ${fileFaults.map((each) => html`<p class="fault" role="alert">${each}</p>`)}
    ${failed ? html`<p class="fault" role="alert">${msg('Det gick inte. Kontrollera anslutningen och ladda om sidan.', { id: 'samsyn.failed', desc: 'When what is needed to compare could not be fetched' })}</p>` : nothing}
    <p class="small status" role="status">${status}</p>
  </div>`;
}

/** Before there is anything to compare. */
export function firstView(props: Input): TemplateResult {
  const { msg } = props.l10n;
  return html`<section class="panel stack" part="start" aria-labelledby="title">
    <div class="head">
      ${samsynMark}${heading(props.headingLevel, 'title', msg('Var är ni eniga, och var skiljer det sig?', { id: 'samsyn.title', desc: 'Heading of the first view' }), 'title')}
    </div>
    <p>
      ${msg('Varje part svarar för sig och skickar sin kod. Här läggs svaren sida vid sida. Då ser ni vad ni behöver prata om först.', { id: 'samsyn.lead', desc: 'What the widget is for' })}
    </p>
    ${props.blind ? html`<p>${msg('De andras svar visas när ditt eget är med.', { id: 'samsyn.blind', desc: "In the first view, where others' answers are hidden until one's own is there" })}</p>` : nothing}
    ${inputView(props, true)}
    <p class="small quiet">
      ${msg('Inget sparas eller skickas. Allt stannar på den här sidan.', { id: 'samsyn.private', desc: 'Below the field' })}
    </p>
  </section>`;
}
