/**
 * What our elements use of Lit, for the browser files: the element, and templates (lean-templates.js).
 * Left out is what only decorators, typed or reflected attributes, lists of what has changed, async updates, server rendering and
 * browsers without constructable style sheets need. The npm package takes Lit as it is; `LEAN=1 npx wtr` runs the element tests on this.
 */
import { Child } from './lean-templates.js';

export { html, nothing, svg } from './lean-templates.js';

const { is, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, hasOwn } = Object;

export class LitElement extends HTMLElement {
  static finalized = true;
  /** Options by property. */
  static elementProperties = new Map();

  static get observedAttributes() {
    this.finalize();
    return [...this.attributes.keys()];
  }

  static finalize() {
    if (hasOwn(this, 'finalized')) return;
    this.finalized = true;
    const parent = getPrototypeOf(this);
    parent.finalize();
    this.elementProperties = new Map(parent.elementProperties);
    if (hasOwn(this, 'properties')) for (const name in this.properties) this.createProperty(name, this.properties[name]);
    /** Properties by attribute. */
    this.attributes = new Map();
    for (const [name, { attribute }] of this.elementProperties) if (attribute !== false) this.attributes.set(attribute ?? name.toLowerCase(), name);
    this.elementStyles = [this.styles ?? []].flat(9);
  }

  static createProperty(name, options) {
    this.elementProperties.set(name, options);
    const value = Symbol();
    const { get, set } = getOwnPropertyDescriptor(this.prototype, name) ?? {
      get() {
        return this[value];
      },
      set(now) {
        this[value] = now;
      },
    };
    defineProperty(this.prototype, name, {
      get,
      set(now) {
        const before = get.call(this);
        set.call(this, now);
        this.requestUpdate(name, before);
      },
      configurable: true,
      enumerable: true,
    });
  }

  isUpdatePending = false;
  #controllers = new Set();
  /** Resolves when the latest update is done. */
  #updated = new Promise((resolve) => (this.enableUpdating = resolve));
  /** What was set before the upgrade, without our accessors. */
  #before = [];
  /** All that is drawn. */
  #view;

  constructor() {
    super();
    for (const name of this.constructor.elementProperties.keys()) {
      if (hasOwn(this, name)) {
        this.#before.push([name, this[name]]);
        Reflect.deleteProperty(this, name);
      }
    }
    this.requestUpdate();
  }

  addController(controller) {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(root, this.constructor.elementStyles);
    return root;
  }

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this.enableUpdating();
    for (const each of this.#controllers) each.hostConnected?.();
  }

  disconnectedCallback() {
    for (const each of this.#controllers) each.hostDisconnected?.();
  }

  attributeChangedCallback(attribute, _before, value) {
    const { attributes, elementProperties } = this.constructor;
    const name = attributes.get(attribute);
    this[name] = elementProperties.get(name).converter?.fromAttribute(value) ?? value;
  }

  requestUpdate(name, before) {
    if (name && is(this[name], before)) return;
    if (!this.isUpdatePending) this.#updated = this.#enqueue();
  }

  async #enqueue() {
    this.isUpdatePending = true;
    try {
      await this.#updated;
    } catch (error) {
      // The latest update has told of it; this one is another.
      void Promise.reject(error);
    }
    this.performUpdate();
    return !this.isUpdatePending;
  }

  performUpdate() {
    if (!this.isUpdatePending) return;
    this.renderRoot ??= this.createRenderRoot();
    for (const [name, value] of this.#before.splice(0)) this[name] = value;
    try {
      this.willUpdate();
      for (const each of this.#controllers) each.hostUpdate?.();
      this.update();
    } catch (error) {
      this.isUpdatePending = false;
      throw error;
    }
    for (const each of this.#controllers) each.hostUpdated?.();
    this.updated();
  }

  get updateComplete() {
    return this.#updated;
  }

  update() {
    const view = this.render();
    this.isUpdatePending = false;
    this.#view ??= Child.within(this.renderRoot);
    this.#view.set(view);
  }

  willUpdate() {}
  updated() {}
}

export const css = ([text]) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

export const adoptStyles = (root, sheets) => {
  root.adoptedStyleSheets = sheets;
};
