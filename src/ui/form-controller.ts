import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnOnce } from './attributes.js';

export interface FormHost extends ReactiveControllerHost, HTMLElement {
  readonly name: string | null;
  /** Id or name of a hidden field that repeats the value. */
  readonly resultField: string | null;
  /** The value: short readable text, empty when there is nothing to tell. */
  formText(): string;
}

/**
 * Lets a form carry the result, when the editor asks for it: under the element's `name` in the form's data,
 * and in a field of the editor's own for scripts that read only native fields (jQuery's `serialize`).
 */
export class FormController implements ReactiveController {
  readonly #host: FormHost;
  readonly #internals: ElementInternals;
  #value = '';

  constructor(host: FormHost) {
    this.#host = host;
    this.#internals = host.attachInternals();
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#host.name && !this.#host.resultField) return;
    const value = this.#host.formText();
    if (value === this.#value) return;
    this.#value = value;
    this.#internals.setFormValue(value || null);
    this.#mirror(value);
  }

  #mirror(value: string): void {
    const { resultField } = this.#host;
    if (!resultField) return;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const field = root.getElementById(resultField) ?? this.#internals.form?.elements.namedItem(resultField);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) {
      warnOnce(this.#host, `result-field="${resultField}" is neither the id nor the name of a field.`);
      return;
    }
    field.value = value;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  }
}
