/**
 * What our elements use of Lit, for the browser files: the element, and templates (lean-templates.js).
 * Left out is what only decorators, typed attributes, async updates, server rendering and browsers without constructable
 * style sheets need. The npm package takes Lit as it is; `LEAN=1 npx wtr` runs the element tests on this.
 */
import { Child } from './lean-templates.js';

export { html, nothing, svg } from './lean-templates.js';

const { is, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, hasOwn } = Object;

/** Of each class, its properties by attribute. */
const propertiesOf = new WeakMap();

export class LitElement extends HTMLElement {
  static shadowRootOptions = { mode: 'open' };
  static finalized = true;
  /** Options by property. */
  static elementProperties = new Map();

  static get observedAttributes() {
    this.finalize();
    return [...propertiesOf.get(this).keys()];
  }

  static finalize() {
    if (hasOwn(this, 'finalized')) return;
    this.finalized = true;
    const parent = getPrototypeOf(this);
    parent.finalize();
    this.elementProperties = new Map(parent.elementProperties);
    if (hasOwn(this, 'properties')) for (const name in this.properties) this.createProperty(name, this.properties[name]);
    const names = new Map();
    for (const [name, { attribute }] of this.elementProperties) if (attribute !== false) names.set(attribute ?? name.toLowerCase(), name);
    propertiesOf.set(this, names);
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
  hasUpdated = false;
  #controllers = new Set();
  #changed = new Map();
  #reflected = new Set();
  /** The property that its attribute has just set. */
  #setting;
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
    const root = this.shadowRoot ?? this.attachShadow(this.constructor.shadowRootOptions);
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
    const { elementProperties } = this.constructor;
    const name = propertiesOf.get(this.constructor).get(attribute);
    if (this.#setting === name) return;
    this.#setting = name;
    this[name] = elementProperties.get(name).converter?.fromAttribute(value) ?? value;
    this.#setting = undefined;
  }

  requestUpdate(name, before) {
    if (name) {
      if (is(this[name], before)) return;
      if (!this.#changed.has(name)) this.#changed.set(name, this.hasUpdated ? before : undefined);
      if (this.constructor.elementProperties.get(name).reflect && this.#setting !== name) this.#reflected.add(name);
    }
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
    const changed = this.#changed;
    try {
      this.willUpdate(changed);
      for (const each of this.#controllers) each.hostUpdate?.();
      this.update(changed);
    } catch (error) {
      this.#done();
      throw error;
    }
    for (const each of this.#controllers) each.hostUpdated?.();
    this.hasUpdated = true;
    this.updated(changed);
  }

  get updateComplete() {
    return this.#updated;
  }

  update() {
    const view = this.render();
    for (const name of this.#reflected) {
      this.#setting = name;
      const value = this[name];
      if (value == null) this.removeAttribute(name);
      else this.setAttribute(name, value);
      this.#setting = undefined;
    }
    this.#reflected.clear();
    this.#done();
    this.#view ??= Child.within(this.renderRoot);
    this.#view.set(view);
  }

  #done() {
    this.#changed = new Map();
    this.isUpdatePending = false;
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
