/** One way to show a widget with the args of a story. */
import { html, noChange, type TemplateResult } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { optionsOf, type Tag, type WidgetName } from '../src/catalog.js';

/** What a story may set: attributes and properties under the names that they have in the manifest, and design tokens. */
export type Args<Widget extends WidgetName> = Partial<
  Omit<HTMLElementTagNameMap[Tag & `sos-${Widget}`], keyof HTMLElement> & { lang: string } & Tokens
>;
type Tokens = Record<`--sos-${string}`, string>;
type AnyArgs = Readonly<Record<string, unknown>>;

/** The function that renders a widget with args. */
export function renderElement<Widget extends WidgetName>(widget: Widget): (args: Args<Widget>) => TemplateResult {
  const tag = unsafeStatic(`sos-${widget}`);
  return (args) =>
    staticHtml`${headingsAbove(args.headingLevel)}<${tag} ${withArgs(widget, args)}>
  <p lang="en">This widget cannot be shown. <a href="https://liu.se/en">Read about the research</a> instead.</p>
</${tag}>`;
}

const HEADINGS = [html`<h2>Level 2</h2>`, html`<h3>Level 3</h3>`, html`<h4>Level 4</h4>`, html`<h5>Level 5</h5>`];

/** The headings that a page has above a widget whose heading is of this level. */
const headingsAbove = (level = 2): TemplateResult[] => HEADINGS.slice(0, level - 2);

/** Writes args as a page would: options of the catalogue as attributes, design tokens as custom properties, all else as properties. */
class ArgsDirective extends Directive {
  #args: AnyArgs = {};

  override render(_widget: WidgetName, _args: AnyArgs): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [widget, args]: [WidgetName, AnyArgs]): typeof noChange {
    const options = optionsOf(widget);
    for (const name of new Set([...Object.keys(this.#args), ...Object.keys(args)])) {
      const value = args[name];
      // Setting the same answers once more would take away those that the visitor has given since.
      if (value === this.#args[name]) continue;
      const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      if (name.startsWith('--')) {
        // Not in a style attribute, which strict sites block.
        (element as HTMLElement).style.setProperty(name, (value as string | undefined) ?? null);
      } else if (attribute in options) {
        if (value === true) element.setAttribute(attribute, '');
        else if (typeof value === 'string' || typeof value === 'number') element.setAttribute(attribute, String(value));
        else element.removeAttribute(attribute);
      } else if (value !== undefined) {
        Object.assign(element, { [name]: value });
      }
    }
    this.#args = args;
    return noChange;
  }
}
const withArgs = directive(ArgsDirective);
