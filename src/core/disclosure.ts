/** Parts that are folded until the visitor opens them, and that load then: files; the answers given; background and sources. */
import { html, type TemplateResult } from 'lit';
import type { MsgFn } from '../localization/locale-controller.js';

export interface Folded {
  /** What is folded, as it is shown; undefined until it has come. */
  readonly more?:
    | {
        readonly files?: TemplateResult;
        readonly answers?: TemplateResult;
        readonly earlier?: TemplateResult | undefined;
        readonly background: TemplateResult;
      }
    | undefined;
  /** It could not be fetched. */
  readonly failed: boolean;
  /** Fetches it; resolves when it is there, or could not be fetched. */
  openMore(): Promise<void>;
}

function folded(
  title: string,
  part: string,
  content: TemplateResult | undefined,
  { failed, openMore }: Folded,
  msg: MsgFn,
): TemplateResult {
  return html`<details
    class="more ${content ? part : 'screen'}"
    part=${part}
    @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && openMore()}
  >
    <summary>${title}</summary>
    <div class="more-body stack">${content ?? (failed ? failedSentence(msg) : '…')}</div>
  </details>`;
}

/** When a file, a copy or folded content could not be made. */
export const failedSentence = (msg: MsgFn): string =>
  msg('Det gick inte. Kontrollera anslutningen.', {
    id: 'folded.failed',
    desc: 'When a file or a copy could not be made, or folded content not fetched',
  });

/** The result as files. */
export const foldedFiles = (props: Folded, msg: MsgFn): TemplateResult =>
  folded(
    msg('Spara som fil', { id: 'folded.files', desc: 'Opens the choice of file types' }),
    'files',
    props.more?.files,
    props,
    msg,
  );

/** An earlier answer to compare with. */
export const foldedEarlier = (props: Folded, msg: MsgFn): TemplateResult =>
  folded(
    msg('Jämför med ett tidigare svar', {
      id: 'folded.earlier',
      desc: 'Opens a field for the code of an earlier answer',
    }),
    'earlier',
    props.more?.earlier,
    props,
    msg,
  );

/** The answers given, statement by statement. */
export const foldedAnswers = (props: Folded, msg: MsgFn): TemplateResult =>
  folded(
    msg('Era svar', { id: 'folded.answers', desc: 'Opens the list of statements with the answers given' }),
    'answers',
    props.more?.answers,
    props,
    msg,
  );

/** Where the model comes from, every reference, and what is our own. */
export const foldedBackground = (props: Folded, msg: MsgFn): TemplateResult =>
  folded(
    msg('Bakgrund och källor', {
      id: 'folded.background',
      desc: 'Opens where the model comes from, and the list of references',
    }),
    'sources',
    props.more?.background,
    props,
    msg,
  );
