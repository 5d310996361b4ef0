/**
 * Templates as our elements use them of lit-html, with its notation: values between tags, and `name=`, `.name=`, `?name=` and `@name=`.
 * Left out are directives, values in comments, in `<textarea>` or in the place of an attribute, DOM nodes as values, `nothing` for
 * properties and listeners, and server rendering. In the markup of a template, `<` and `>` stand around tags only.
 */

/** Under this name sites with a list of Trusted Types know us. */
const policy = globalThis.trustedTypes?.createPolicy('lit-html', { createHTML: (markup) => markup });

/** Stands for a value in the markup; at the end of a name it says that the attribute has one. */
const MARK = 'lit$';

/** No attribute, and nothing between tags. */
export const nothing = Symbol();

/** Only these are drawn as markup; an object that came as JSON is never one. */
class Template {
  static #blueprints = new WeakMap();

  constructor(strings, values, wrap) {
    this.strings = strings;
    this.values = values;
    /** The parser knows SVG only inside SVG. */
    this.wrap = wrap;
  }

  get blueprint() {
    const { strings } = this;
    if (!Template.#blueprints.has(strings)) Template.#blueprints.set(strings, new Blueprint(this));
    return Template.#blueprints.get(strings);
  }
}

export const html = (strings, ...values) => new Template(strings, values);
export const svg = (strings, ...values) => new Template(strings, values, 'svg');

/** Elements and comments. */
const walk = (content) => document.createTreeWalker(content, 129);

/** What all templates written in one place share: the parsed markup, and where the values go. */
class Blueprint {
  /** In the order of the values: which node; of attributes the name, and what stands around the values. */
  places = [];

  constructor({ strings, wrap }) {
    // The parser makes names lower-case.
    const names = [];
    const markup = strings.reduce((before, after) => {
      const tag = before.lastIndexOf('<');
      if (tag <= before.lastIndexOf('>')) return `${before}<!--${MARK}-->${after}`;
      // Under its own name the browser would take the mark for the value, and complain of it.
      const marked = before.slice(tag).replace(/([^\s"'=]+)(=(?:"[^"]*|'[^']*|))$/, (attribute, name, value) => {
        if (value.includes(MARK)) return attribute;
        names.push(name);
        return name + MARK + value;
      });
      return before.slice(0, tag) + marked + MARK + after;
    });
    const template = document.createElement('template');
    // What is last at the root has its end in the template too.
    const whole = wrap ? `<${wrap}>${markup}<!----></${wrap}>` : `${markup}<!---->`;
    template.innerHTML = policy?.createHTML(whole) ?? whole;
    this.content = template.content;
    if (wrap) this.content.firstChild.replaceWith(...this.content.firstChild.childNodes);
    const walker = walk(this.content);
    for (let at = 0, node; (node = walker.nextNode()); at++) {
      if (node.data === MARK) this.places.push({ at });
      for (const marked of node.getAttributeNames?.() ?? []) {
        if (!marked.endsWith(MARK)) continue;
        this.places.push({ at, name: names.shift(), around: node.getAttribute(marked).split(MARK) });
        node.removeAttribute(marked);
      }
    }
  }
}

/** A template in the page. */
class Instance {
  constructor(blueprint) {
    this.blueprint = blueprint;
    this.content = document.importNode(blueprint.content, true);
    const walker = walk(this.content);
    let node;
    let reached = -1;
    this.parts = blueprint.places.map(({ at, name, around }) => {
      for (; reached < at; reached++) node = walker.nextNode();
      return name ? new Attribute(node, name, around) : new Child(node, node.nextSibling);
    });
  }

  set(values) {
    const rest = [...values];
    for (const part of this.parts) part.set(...rest.splice(0, part.count));
  }
}

/** What stands between two nodes: text, a template, or a list of such. */
export class Child {
  count = 1;
  #start;
  #end;
  /** The text, the Instance, or a Child for each of the list. */
  #held = '';

  /** All of a root, but for what the page's HTML has put there. */
  static within(root) {
    const start = document.createComment('');
    root.prepend(start);
    return new Child(start, start.nextSibling);
  }

  constructor(start, end) {
    this.#start = start;
    this.#end = end;
  }

  set(value) {
    if (value instanceof Template) this.#setTemplate(value);
    else if (Array.isArray(value)) this.#setList(value);
    else this.#setText(value === nothing ? '' : String(value ?? ''));
  }

  #setTemplate(template) {
    const { blueprint } = template;
    if (this.#held.blueprint === blueprint) return this.#held.set(template.values);
    const instance = new Instance(blueprint);
    instance.set(template.values);
    this.#clear();
    this.#insert(instance.content);
    this.#held = instance;
  }

  #setList(values) {
    if (!Array.isArray(this.#held)) {
      this.#clear();
      this.#held = [];
    }
    const held = this.#held;
    values.forEach((value, i) => {
      held[i] ??= new Child(this.#insert(document.createComment('')), this.#insert(document.createComment('')));
      held[i].set(value);
    });
    if (held.length > values.length) {
      this.#clear(held[values.length].#start);
      held.length = values.length;
    }
  }

  #setText(text) {
    if (text === this.#held) return;
    if (text && this.#held && typeof this.#held === 'string') this.#start.nextSibling.data = text;
    else {
      this.#clear();
      if (text) this.#insert(document.createTextNode(text));
    }
    this.#held = text;
  }

  #insert(node) {
    return this.#start.parentNode.insertBefore(node, this.#end);
  }

  #clear(from = this.#start.nextSibling) {
    while (from !== this.#end) {
      const next = from.nextSibling;
      from.remove();
      from = next;
    }
  }
}

class Attribute {
  #element;
  #name;
  #around;
  #held = nothing;

  constructor(element, name, around) {
    this.#element = element;
    this.#name = name;
    this.#around = around;
    this.count = around.length - 1;
  }

  set(...values) {
    const [first] = values;
    const around = this.#around;
    // A value alone is taken as it is.
    const value = !around.join('') ? first : values.includes(nothing) ? nothing : around.reduce((before, after, i) => before + (values[i - 1] ?? '') + after);
    if (value === this.#held) return;
    this.#held = value;
    const element = this.#element;
    const [, kind, name] = /([.?@]?)(.*)/.exec(this.#name);
    if (kind === '.') element[name] = value;
    else if (kind === '?') element.toggleAttribute(name, !!value);
    else if (kind === '@') element.addEventListener(name, this);
    else if (value === nothing) element.removeAttribute(name);
    else element.setAttribute(name, value ?? '');
  }

  handleEvent(event) {
    this.#held(event);
  }
}
