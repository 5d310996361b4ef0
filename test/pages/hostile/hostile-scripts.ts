/** What scripts of a page leave behind for those that come after them, and what its markup calls by the names of the browser. */

/** As old libraries do it, whose sites still stand. */
export const POLLUTIONS: Readonly<Record<string, string>> = {
  'more in every object': 'Object.prototype.x = null; Object.prototype.extend = function () {};',
  'more in every list':
    'Array.prototype.x = null; Array.prototype.last = function () { return this[this.length - 1]; };',
  'what Prototype.js has': `
    Array.from = function (list) { if (!list) return []; var n = list.length || 0, all = new Array(n); while (n--) all[n] = list[n]; return all; };
    Array.prototype.entries = function () { return [].concat(this); };
    Array.prototype.toJSON = function () { return '[' + this.join() + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Function.prototype.bind = function (to) { var f = this, first = [].slice.call(arguments, 1); return function () { return f.apply(to, first.concat([].slice.call(arguments))); }; };
    Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); return this; };
    ['show', 'hide', 'toggle', 'update', 'select', 'match', 'up', 'down', 'clone', 'empty', 'visible', 'fire', 'wrap'].forEach(function (name) { HTMLElement.prototype[name] = HTMLElement.prototype[name] || function () { return this; }; });
    window.Event = Object.assign(window.Event, { observe: function () {} }); window.$ = window.$$ = window.Hash = function () {};`,
  'what MooTools has': `
    Array.from = function (item) { return item == null ? [] : typeof item === 'object' && typeof item.length === 'number' ? [].slice.call(item) : [item]; };
    String.prototype.contains = function (text) { return this.indexOf(text) > -1; };
    String.prototype.trim = function () { return String(this).replace(/^\\s+|\\s+$/g, ''); };
    Array.prototype.contains = function (item) { return this.indexOf(item) > -1; }; Array.prototype.empty = function () { this.length = 0; return this; };
    (function () { var old = window.Element; window.Element = function () {}; window.Element.prototype = old.prototype; })(); window.Type = window.Class = function () {};`,
  'a toJSON of all objects': 'Object.prototype.toJSON = function () { return "x"; };',
  'an Element of its own': 'window.Element = function () {}; window.Node = {};',
  'values in the names of the window':
    'window.name = "{}"; window.parent = window.event = window.status = null; var VERSION = 0; let Locale = 1;',
  'customElements.define in a wrapper':
    'const { define } = customElements; customElements.define = (name, ...rest) => define.call(customElements, name.toLowerCase(), ...rest);',
  RequireJS:
    'window.define = function () { throw Error("define"); }; define.amd = {}; window.require = define; window.module = undefined;',
  SystemJS: 'window.System = { register() { throw Error("register"); } };',
};

/** What a document, or the window, is asked for. */
const NAMES =
  'createElement createElementNS createComment createTextNode createTreeWalker importNode querySelector querySelectorAll getElementById addEventListener body head scripts documentElement readyState defaultView activeElement baseURI adoptedStyleSheets currentScript implementation hidden title contentType'.split(
    ' ',
  );

export const CLOBBERS: Readonly<Record<string, string>> = {
  'images with the names of what a document has': NAMES.map((name) => `<img name="${name}" alt="">`).join(''),
  'forms with the names of what a document has': NAMES.map((name) => `<form name="${name}"></form>`).join(''),
  'ids with the names of what a window has': [
    'globalThis',
    'customElements',
    'Symbol',
    'Map',
    'URL',
    'self',
    'define',
    'litHtmlVersions2',
    'ShadyCSS2',
  ]
    .map((name) => `<p id="${name}"></p>`)
    .join(''),
};

/** Fields with the names of what an element has. */
export const FIELDS = [
  'elements',
  'id',
  'closest',
  'getAttribute',
  'getAttributeNS',
  'parentElement',
  'parentNode',
  'getRootNode',
  'children',
  'style',
  'matches',
  'querySelector',
  'contains',
  'localName',
  'nodeType',
  'hidden',
  'tagName',
  'className',
  'classList',
  'ownerDocument',
  'isConnected',
  'attributes',
  'remove',
  'append',
  'lang',
  'submit',
  'name',
  'method',
  'action',
]
  .map((name) => `<input name="${name}">`)
  .join('');
