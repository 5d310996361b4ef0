import { css, html, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';

/** Space between letters, as a share of their size, from which on it is meant for reading and not for looks. */
const LETTERS = 0.05;
/** The least space between lines, as in the base styles: lines per size of the text. */
const LINES = 1.5;

/** Stands beside the root and takes what the host has, so that its size tells when that changes. */
export const spacingProbe: TemplateResult = html`<span class="probe" aria-hidden="true">a b</span>`;

/**
 * A visitor who spaces all text of a page (WCAG 1.4.12: `* { letter-spacing: .12em !important; … }`) reaches the host, and no further. This
 * marks the root with `data-spacing`, and the styles below take it on. A page's own idea of lines alone, or of moving letters, stays outside.
 */
export class TextSpacing implements ReactiveController {
  readonly #host: ReactiveElement;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Of the document that the element is in now.
    const view = this.#host.ownerDocument.defaultView ?? window;
    // Marks in the next frame, since a change of size is a fault to the browser while it tells of one.
    this.#observer = new view.ResizeObserver(() => view.requestAnimationFrame(() => this.#mark()));
    this.hostUpdated();
  }

  hostUpdated(): void {
    const probe = this.#host.renderRoot.querySelector('.probe');
    if (probe) this.#observer?.observe(probe);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #mark(): void {
    const root = this.#host.renderRoot.querySelector('.root');
    const { letterSpacing, lineHeight, fontSize } = getComputedStyle(this.#host);
    const [letters, lines] = [letterSpacing, lineHeight].map((length) => parseFloat(length) / parseFloat(fontSize));
    const moves = this.#host.getAnimations().length > 0;
    if (letters! >= LETTERS && !moves) root?.setAttribute('data-spacing', lines! > LINES ? 'letters lines' : 'letters');
    else root?.removeAttribute('data-spacing');
  }
}

/**
 * What the page has for its own text is not inherited, and so is not mistaken for a visitor's. Only once a view is shown:
 * until then, the page's own text stands in the host and keeps what it has.
 */
export const uninheritedSpacing = css`
  :host {
    letter-spacing: normal;
    word-spacing: normal;
    line-height: normal;
  }
`;

/** After the base styles. */
export const textSpacingStyles = css`
  .probe {
    /* Where it makes nothing scroll. */
    position: fixed;
    top: 0;
    left: 0;
    visibility: hidden;
    white-space: nowrap;
  }
  [data-spacing],
  [data-spacing] :is(button, input, select, textarea) {
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  [data-spacing~='lines'],
  [data-spacing~='lines'] * {
    line-height: inherit !important;
  }
`;
