/**
 * Angular's template compiler, and what its templates then do to an element: `[answers]` sets a property, `[attr.…]` and plain
 * attributes set attributes, `(sos-change)` adds a listener. Its renderer and its toolchain do not run here.
 */
import {
  CUSTOM_ELEMENTS_SCHEMA,
  DomElementSchemaRegistry,
  parseTemplate,
  core,
  TmplAstElement,
} from '@angular/compiler';
import { expect } from '@open-wc/testing';
import { fiveK } from '../../src/content/five-k/index.js';
import type { SosChangeEvent, SosFiveK } from '../../src/index.js';
import { ready, Visitor } from '../visitor.js';

const [FIRST, SECOND] = fiveK.structure.dimensions.flatMap(({ items }) => items.map(({ id }) => id)) as [
  string,
  string,
];

const TEMPLATE = `
  <sos-five-k lang="en" [answers]="answers" [headingLevel]="level" [attr.allow-save]="true" view="dots" (sos-change)="changed($event)">
    <p>Words of the page</p>
  </sos-five-k>`;

/** The element of a template, with a look-up in place of its expressions. */
function element(template: string): TmplAstElement {
  const { nodes, errors } = parseTemplate(template, 'page.html', {});
  expect(errors ?? []).to.deep.equal([]);
  const found = nodes.find((node) => node instanceof TmplAstElement);
  if (!found) throw new Error('No element in the template');
  return found;
}

describe('in a template of Angular', () => {
  const schema = new DomElementSchemaRegistry();

  it('the tag and all that is bound to it are known with CUSTOM_ELEMENTS_SCHEMA, and only with it', () => {
    const { name, inputs } = element(TEMPLATE);
    expect(inputs.map((input) => input.name)).to.deep.equal(['answers', 'headingLevel', 'allow-save']);
    for (const schemas of [[CUSTOM_ELEMENTS_SCHEMA], []]) {
      expect(schema.hasElement(name, schemas)).to.equal(schemas.length > 0);
      expect(schema.hasProperty(name, 'answers', schemas)).to.equal(schemas.length > 0);
    }
  });

  it('no binding is rewritten or cleaned on its way', () => {
    for (const property of [
      'answers',
      'headingLevel',
      'view',
      'scores',
      'src',
      'set',
      'case',
      'sector',
      'step',
      'allowSave',
      'resultField',
      'name',
      'theme',
    ]) {
      expect(schema.getMappedPropName(property)).to.equal(property);
      expect(schema.securityContext('sos-five-k', property, false), property).to.equal(core.SecurityContext.NONE);
    }
  });

  it('what the template says, done to an element, shows it with its answers and tells of new ones', async () => {
    const { name, attributes, inputs, outputs } = element(TEMPLATE);
    const heard: SosChangeEvent[] = [];
    const scope: Record<string, unknown> = { answers: { [FIRST]: 4 }, level: 3, true: true };
    const el = document.createElement(name) as unknown as SosFiveK;
    for (const attribute of attributes) el.setAttribute(attribute.name, attribute.value);
    for (const { name: bound, keySpan, value } of inputs) {
      const given = scope[(value as unknown as { source: string }).source];
      if (keySpan.toString().startsWith('attr.')) el.setAttribute(bound, String(given));
      else (el as unknown as Record<string, unknown>)[bound] = given;
    }
    for (const output of outputs) el.addEventListener(output.name, (event) => heard.push(event as SosChangeEvent));
    document.body.append(el);
    const visitor = new Visitor(el);
    await ready(visitor);
    expect(el).to.include({ headingLevel: 3, view: 'dots', allowSave: true });
    await visitor.begin();
    await visitor.answer(SECOND, 5);
    expect(heard.map(({ detail }) => detail.answers)).to.deep.equal([{ [FIRST]: 4, [SECOND]: 5 }]);
    el.remove();
  });
});
