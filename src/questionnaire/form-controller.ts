import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnOnce } from '../core/attributes.js';

interface FormHost extends ReactiveControllerHost, HTMLElement {
  readonly name: string | null | undefined;
  readonly resultField: string | null | undefined;
}

/**
 * Lets a form carry the result, when the editor asks for it: under the element's `name` in the form's data,
 * and in a field of the editor's own for scripts that read only native fields (jQuery's `serialize`).
 */
export class FormController implements ReactiveController {
  readonly #host: FormHost;
  readonly #text: () => string;
  /** There once the page has asked for it: a host may have only one. */
  #internals: ElementInternals | undefined;
  #value = '';
  #field: FormHost['resultField'];
  #form: HTMLFormElement | null = null;

  /** @param text the result in short readable text; empty when there is nothing to tell */
  constructor(host: FormHost, text: () => string) {
    this.#host = host;
    this.#text = text;
    host.addController(this);
  }

  /** The page has asked for the result. */
  get isActive(): boolean {
    return !!(this.#internals || this.#host.name || this.#host.resultField);
  }

  hostConnected(): void {
    // The form may be another.
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.isActive) return;
    this.#internals ??= this.#host.attachInternals();
    const value = this.#text();
    const { resultField } = this.#host;
    const { form } = this.#internals;
    if (value === this.#value && (!value || (resultField === this.#field && form === this.#form))) return;
    this.#value = value;
    this.#field = resultField;
    this.#form = form;
    this.#internals.setFormValue(value || null);
    if (resultField) this.#mirror(value, resultField, form);
  }

  #mirror(value: string, resultField: string, form: HTMLFormElement | null): void {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    // Not `form.elements`, which is a field where one has that name.
    const fields: HTMLFormControlsCollection | null = form && Reflect.get(HTMLFormElement.prototype, 'elements', form);
    const field = root.getElementById(resultField) ?? fields?.namedItem(resultField);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) {
      warnOnce(this.#host, `result-field="${resultField}" is neither the id nor the name of a field.`);
      return;
    }
    field.value = value;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  }
}
