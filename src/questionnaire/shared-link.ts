/**
 * Answers that come with the page, as a code: in the attributes `code` or `baseline`, which are taken as they are; or in its
 * address, which are offered with a question and never taken by themselves.
 */
import { css, html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { LocaleController } from '../localization/locale-controller.js';
import type { Answers, Instrument, Sector } from '../scoring/instrument.js';
import { AnswerCodeFault, type DecodedAnswers } from '../scoring/codes/decode.js';
import { warnOnce } from '../core/attributes.js';
import { faultSentence, readCode } from './code-faults.js';
import { forgetLinkedCode, linkedCode } from './start-code.js';
import { versionNote } from './version-note.js';

/** What the code in an attribute holds, or its fault, which the console tells. */
export function decodeAttribute(
  element: Element,
  attribute: string,
  code: string,
  instrument: Instrument,
): DecodedAnswers | AnswerCodeFault {
  const read = readCode(code, [instrument]);
  if (read instanceof AnswerCodeFault) warnOnce(element, `${attribute}="${code}" is left out. ${read.message}.`);
  return read;
}

interface LinkHost extends ReactiveControllerHost, HTMLElement {
  readonly answers: Answers;
}

export interface LinkActions {
  /** The visitor starts from the answers in the address. */
  restore(answers: Answers, sector: Sector | undefined, note: string): void;
  /** The question has been answered: focus goes to the heading of what is shown. */
  moveFocus(): void;
}

/** Every element that looks at the address, those of another script of ours among them: the page has one address. */
const KEY = Symbol.for('sos-widgets:shared-links');
const shared = globalThis as { [KEY]?: Set<SharedLink> | undefined };
const readers = (shared[KEY] ??= new Set());

const updateAll = (): void => readers.forEach((each) => each.host.requestUpdate());

export class SharedLink implements ReactiveController {
  readonly host: LinkHost;
  /** What the host asks now. */
  instrument: Instrument;
  readonly #actions: LinkActions;

  constructor(host: LinkHost, instrument: Instrument, actions: LinkActions) {
    this.host = host;
    this.instrument = instrument;
    this.#actions = actions;
    host.addController(this);
  }

  hostConnected(): void {
    readers.add(this);
    updateAll();
  }

  hostDisconnected(): void {
    readers.delete(this);
    updateAll();
  }

  /** The question, where the code in the address is for this widget, or the fault where it is nobody's. */
  offer({ msg }: LocaleController): TemplateResult | typeof nothing {
    const code = linkedCode();
    if (!code) return nothing;
    // In the order of the page.
    const all = [...readers].sort((a, b) =>
      a.host.compareDocumentPosition(b.host) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    const read = readCode(
      code,
      all.map(({ instrument }) => instrument),
    );
    const faulty = read instanceof AnswerCodeFault;
    const wanted = faulty ? read.instrument : read.instrument.id;
    const reader =
      faulty && !wanted && read.kind !== 'other-instrument'
        ? all[0]
        : all.find(({ instrument }) => instrument.id === wanted);
    if (reader !== this) return nothing;
    const finish = (decoded?: DecodedAnswers): void => {
      forgetLinkedCode();
      if (decoded) {
        const { answers, sector } = decoded.response;
        this.#actions.restore(answers, sector, versionNote(decoded.earlier, msg));
      }
      this.#actions.moveFocus();
      updateAll();
    };
    const button = (name: string, kind: string, act: () => void): TemplateResult =>
      html`<button type="button" class="button ${kind}" part="button" @click=${act}>${name}</button>`;
    if (faulty) {
      return html`<section class="linked screen" part="linked">
        <p role="alert">
          <strong
            >${msg('Svaren i länken går inte att läsa.', { id: 'code.link-fault', desc: 'When the code in the address of the page is faulty' })}</strong
          >
          ${faultSentence(read, msg)}
        </p>
        <div class="buttons">
          ${button(msg('Stäng', { id: 'code.close', desc: 'Button: close the message' }), '', () => finish())}
        </div>
      </section>`;
    }
    return html`<section class="linked screen" part="linked">
      <p>
        <strong
          >${msg('Det finns svar i länken. Vill du börja med dem?', { id: 'code.offer', desc: 'Question: there are answers in the address of the page' })}</strong
        >
        ${Object.keys(this.host.answers).length ? msg('Då ersätter de svaren du har gett här.', { id: 'code.replace', desc: 'After the question, when there are answers already' }) : nothing}
      </p>
      <div class="buttons">
        ${button(msg('Ja, börja med dem', { id: 'code.yes', desc: 'Button: use the answers in the address' }), 'primary', () => finish(read))}
        ${button(msg('Nej', { id: 'code.no', desc: 'Button: leave the answers in the address' }), '', () => finish())}
      </div>
    </section>`;
  }
}

export const sharedLinkStyles = css`
  .linked {
    display: grid;
    gap: 0.75em;
    margin-bottom: 1.5em;
    padding: 1.25em;
    border: 0.125em solid var(--sos-strong);
    border-radius: var(--sos-corner);
  }
`;
