import path from 'node:path';

/**
 * Rollup plugin for the browser files: leaves out of Lit what they never use.
 * - all of @lit/reactive-element but what is in lean-reactive-element.js
 * - all of @lit/localize but the `str` tag; its index would bring the global machinery along
 * - what templates of ours do not have: directives, parts on an element or in a comment, bindings in <script> or <style>, MathML;
 *   and server rendering. Each piece must be found as it is known, or the build fails: look at it again when Lit is updated.
 */
export function leanLit() {
  return {
    name: 'lean-lit',
    /** @this {import('rollup').PluginContext} @param {string} source @param {string | undefined} importer */
    resolveId(source, importer) {
      if (source === '@lit/localize') return this.resolve('@lit/localize/internal/str-tag.js', importer);
      return source === '@lit/reactive-element' ? path.join(import.meta.dirname, 'lean-reactive-element.js') : null;
    },
    /** @this {import('rollup').PluginContext} @param {string} code @param {string} id */
    transform(code, id) {
      const file = Object.keys(LEFT_OUT).find((each) => id.endsWith(`node_modules/${each}`));
      if (!file) return null;
      const lean = (LEFT_OUT[file] ?? []).reduce((left, [piece, instead]) => {
        if (typeof piece === 'string' ? !left.includes(piece) : !piece.test(left)) this.error(`${file} is not as it was: ${piece} is not in it`);
        return left.replace(piece, instead);
      }, code);
      return { code: lean, map: null };
    },
  };
}

/** Pieces of Lit's own minified files, and what takes their place. @type {Record<string, [string | RegExp, string][]>} */
const LEFT_OUT = {
  'lit-html/lit-html.js': [
    [/function M\(t,i,s=t,e\)\{.*?void 0!==h&&\(i=M\(t,h\._\$AS\(t,i\.values\),h,e\)\),i\}/s, 'function M(t,i){return i}'],
    [/class Z\{.*?\}\}(?=const j=)/s, ''],
    [/const j=\{.*?\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);(?=const D)/s, ''],
    ['j as _$LH,', ''],
    ['T as mathml,', ''],
    [',T=x(3)', ''],
    ['3===i?"<math>":', ''],
    ['3===i?"</math>":', ''],
    ['2===i||3===i', '2===i'],
    [
      /else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\);if\(y\.test\(r\.tagName\)\).*?else if\(8===r\.nodeType\)if\(r\.data===n\)d\.push\(\{type:2,index:l\}\);else\{.*?\}l\+\+\}\}/s,
      '}else if(8===r.nodeType&&r.data===n)d.push({type:2,index:l});l++}}',
    ],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    [/get parentNode\(\)\{let t=this\._\$AA\.parentNode;.*?,t\}get startNode\(\)\{return this\._\$AA\}get endNode\(\)\{return this\._\$AB\}/s, ''],
    ['get parentNode(){return this._$AM.parentNode}', ''],
    ['get tagName(){return this.element.tagName}', ''],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['this._$AP?.(!1,!0,s);', ';'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    ['get _$AU(){return this._$AM._$AU}', ''],
    ['get _$AU(){return this._$AM._$AU}', ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    ['const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h', '(i._$litPart$??=new k(i.appendChild(c()),null,void 0,s))._$AI(t)'],
    ['"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)', 'this._$AC(t)'],
  ],
  'lit-element/lit-element.js': [
    // What a template stands before: styles that a browser without constructable style sheets would need.
    ['createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}', ''],
    ['render(){return r}', ''],
    ['i._$litElement$=!0', ''],
    [/,this\._\$Do=void 0(?=\})/, ''],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    ['this._$Do=e(r,', 'e(r,'],
    [/connectedCallback\(\)\{super\.connectedCallback\(\),this\._\$Do\?\.setConnected\(!0\)\}disconnectedCallback\(\)\{super\.disconnectedCallback\(\),this\._\$Do\?\.setConnected\(!1\)\}/, ''],
    [/,?i\["finalized"\]=!0,s\.litElementHydrateSupport.*?\.push\("[\d.]+"\);/s, ';'],
    ['const s=globalThis;', ''],
    ['n as _$LE', ''],
    ['i as LitElement,', 'i as LitElement'],
  ],
};
