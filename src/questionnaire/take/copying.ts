/** Copying text, and what becomes of it where the browser does not copy. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { elementAt, placeOf } from '../../core/kept-state.js';
import type { MsgFn } from '../../localization/locale-controller.js';

export class Copying {
  readonly #announce: (status: string) => unknown;
  /** What the browser would not copy, and the sentence that says so: it stands as long as the sentence does. */
  #byHand: { readonly text: string; readonly said: string } | undefined;
  /** The last sentence that belongs to "continue later". */
  #saidLater = '';

  /** @param announce says what has become of it; resolves when that is shown */
  constructor(announce: (status: string) => unknown) {
    this.#announce = announce;
  }

  /** Whether what was said last is about a press there. */
  isLater(status: unknown): boolean {
    return !!this.#saidLater && this.#saidLater === status;
  }

  /** Copies a text, or puts it into a field, selected, with the reason why. @param copied what to say when it is done */
  async copy(text: string, copied: string, msg: MsgFn, { currentTarget }: Event): Promise<void> {
    const place = (currentTarget as Element).closest('.takes')!;
    const root = place.getRootNode() as ShadowRoot;
    const inRoot = placeOf(place);
    const say = async (said: string): Promise<void> => {
      this.#saidLater = place.matches('.later') ? said : '';
      await this.#announce(said);
    };
    // Missing on pages without https, refused in frames that may not use it.
    const { clipboard } = navigator as Partial<Navigator>;
    try {
      if (clipboard) {
        await clipboard.writeText(text);
        await say(copied);
        return;
      }
    } catch {
      // Told below.
    }
    const said = clipboard
      ? msg('Webbläsaren lät oss inte kopiera. Kopiera det som är markerat.', {
          id: 'share.refused',
          desc: 'Status, when the browser refuses to copy: the text stands in a field below, selected',
        })
      : msg('Utan https kan sidan inte kopiera åt dig. Kopiera det som är markerat.', {
          id: 'share.no-clipboard',
          desc: 'Status, when copying is only possible on pages with https: the text stands in a field below, selected',
        });
    this.#byHand = { text, said };
    await say(said);
    // The view may have been built anew.
    const field = elementAt(root, inRoot)?.querySelector<HTMLTextAreaElement>('.by-hand');
    field?.focus();
    field?.select();
  }

  /** What could not be copied, while the sentence about it is what was said last. */
  field(status: unknown, msg: MsgFn): TemplateResult | typeof nothing {
    if (!this.#byHand || this.#byHand.said !== status) return nothing;
    return html`<textarea
      class="by-hand"
      readonly
      rows="4"
      spellcheck="false"
      translate="no"
      .value=${this.#byHand.text}
      aria-label=${msg('Text att kopiera', { id: 'share.by-hand', desc: 'Names the field with what could not be copied' })}
    ></textarea>`;
  }
}

export const copyingStyles = css`
  .by-hand {
    display: block;
    width: 100%;
    margin-top: 0.5em;
    max-width: 40em;
    padding: 0.5em 0.75em;
    border: 0.125em solid var(--sos-control);
    border-radius: var(--sos-corner);
    background: var(--sos-surface);
    color: inherit;
    font: inherit;
  }
`;
