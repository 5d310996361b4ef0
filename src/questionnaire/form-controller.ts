import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnOnce } from '../core/attributes.js';

export interface FormHost extends ReactiveControllerHost, HTMLElement {
  readonly name: string | null | undefined;
  /** Id or name of a hidden field that repeats the value. */
  readonly resultField: string | null | undefined;
}

/**
 * Lets a form carry the result, when the editor asks for it: under the element's `name` in the form's data,
 * and in a field of the editor's own for scripts that read only native fields (jQuery's `serialize`).
 */
export class FormController implements ReactiveController {
  readonly #host: FormHost;
  readonly #internals: ElementInternals;
  #value = '';
  #field: FormHost['resultField'];
  #form: HTMLFormElement | null = null;

  readonly #text: () => string;

  /** @param text the result in short readable text; empty when there is nothing to tell */
  constructor(host: FormHost, text: () => string) {
    this.#host = host;
    this.#text = text;
    this.#internals = host.attachInternals();
    host.addController(this);
  }

  hostConnected(): void {
    // What is to be told may have been there before this module; and the form may be another.
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const value = this.#text();
    const { resultField } = this.#host;
    const { form } = this.#internals;
    if (value === this.#value && (!value || (resultField === this.#field && form === this.#form))) return;
    this.#value = value;
    this.#field = resultField;
    this.#form = form;
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
