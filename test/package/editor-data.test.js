/** What VS Code and JetBrains are told says the same as the manifest, each thing once. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { installed } from './project.js';

const json = (/** @type {string} */ file) => JSON.parse(readFileSync(path.join(installed, file), 'utf8'));
const { exports, 'web-types': webTypesFile, name, version } = json('package.json');
const html = json(exports['./vscode.html-custom-data.json']);
const css = json(exports['./vscode.css-custom-data.json']);
const webTypes = json(exports['./web-types.json']);
/** @type {any[]} */
const elements = json('dist/custom-elements.json')
  .modules.flatMap((/** @type {any} */ { declarations }) => declarations)
  .filter((/** @type {any} */ { tagName }) => tagName);

const names = (/** @type {{ name: string }[]} */ entries) => entries.map((entry) => entry.name).sort();
const unique = (/** @type {string} */ kind) =>
  [...new Set(elements.flatMap((element) => names(element[kind] ?? [])))].sort();
const { html: contributed, css: styling } = webTypes.contributions;

test('both know every tag with its attributes, and no other', () => {
  for (const tags of [html.tags, contributed.elements]) {
    assert.deepEqual(names(tags), elements.map(({ tagName }) => tagName).sort());
    for (const { tagName, attributes } of elements)
      assert.deepEqual(
        names(tags.find((/** @type {any} */ tag) => tag.name === tagName).attributes),
        names(attributes),
      );
  }
});

test('both know every custom property and every part once', () => {
  assert.deepEqual(names(css.properties), unique('cssProperties'));
  assert.deepEqual(names(styling.properties), unique('cssProperties'));
  assert.deepEqual(
    names(css.pseudoElements),
    unique('cssParts')
      .map((part) => `::part(${part})`)
      .sort(),
  );
  assert.deepEqual(
    names(styling['pseudo-elements']),
    unique('cssParts')
      .map((part) => `part(${part})`)
      .sort(),
  );
});

test('a part that means different things says in which widget it means what', () => {
  const { description } = css.pseudoElements.find((/** @type {any} */ part) => part.name === '::part(next)');
  assert.match(description, /helped.*`<sos-five-k>`[^]*the route.*`<sos-iop-quiz>`/);
  const { description: plain } = css.pseudoElements.find((/** @type {any} */ part) => part.name === '::part(start)');
  assert.equal(plain, 'The start card');
});

test('an attribute with a choice offers its values, and a yes-or-no attribute is written without one', () => {
  const attribute = (/** @type {string} */ tag, /** @type {string} */ of) =>
    html.tags
      .find((/** @type {any} */ each) => each.name === tag)
      .attributes.find((/** @type {any} */ each) => each.name === of);
  assert.deepEqual(names(attribute('sos-five-k', 'view').values), ['dots', 'radar', 'table']);
  assert.deepEqual(names(attribute('sos-factor-checklist', 'set').values), [
    'conditions',
    'leadership',
    'logics',
    'motives',
    'need',
    'practice',
    'results',
  ]);
  assert.equal(attribute('sos-five-k', 'allow-save').valueSet, 'v');
  assert.equal(attribute('sos-five-k', 'scores').values, undefined);
});

test('JetBrains also knows properties and events, with types that have a name outside of the class', () => {
  for (const { tagName, members, events } of elements) {
    const { js, source } = contributed.elements.find((/** @type {any} */ each) => each.name === tagName);
    assert.deepEqual(names(js.properties), names(members.filter((/** @type {any} */ { kind }) => kind === 'field')));
    assert.deepEqual(names(js.events), names(events));
    assert.equal(source.module, name);
    for (const { type } of js.properties) assert.doesNotMatch(type, /^[A-Z]$/);
  }
});

test('everything has a description, in English, and no heading is left with nothing under it', () => {
  const described = [
    ...html.tags,
    ...html.tags.flatMap((/** @type {any} */ tag) => tag.attributes),
    ...css.properties,
    ...css.pseudoElements,
    ...contributed.elements,
  ];
  for (const { name: of, description } of described) {
    assert.ok(description?.trim().length > 5, of);
    assert.doesNotMatch(description, /[åäöÅÄÖ]|undefined|null|\n---|:\*\*\s*$/, of);
  }
});

test('package.json leads both there, under the name and version of the package', () => {
  assert.equal(webTypesFile, exports['./web-types.json']);
  assert.deepEqual([webTypes.name, webTypes.version], [name, version]);
});
