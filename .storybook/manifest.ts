/** The manifest of the elements, which all documentation comes from. prepare.js makes it. */
import type { CssCustomProperty, CssPart, CustomElementDeclaration, Package } from 'custom-elements-manifest';
import json from '../.cache/custom-elements.json';

export const manifest = json as unknown as Package;

/** Every element with a tag. */
export const elements: readonly CustomElementDeclaration[] = manifest.modules
  .flatMap(({ declarations = [] }) => declarations as CustomElementDeclaration[])
  .filter(({ tagName }) => tagName);

/** The parts of all elements, and which elements have each. */
export function parts(): { name: string; description: string; tags: string[] }[] {
  return byName((element) => element.cssParts);
}

/** The design tokens of all elements. */
export function tokens(): (CssCustomProperty & { description: string; tags: string[] })[] {
  return byName((element) => element.cssProperties);
}

function byName<T extends CssPart | CssCustomProperty>(
  of: (element: CustomElementDeclaration) => readonly T[] | undefined,
): (T & { description: string; tags: string[] })[] {
  const all = new Map<string, T & { description: string; tags: string[] }>();
  for (const element of elements) {
    for (const each of of(element) ?? []) {
      const known = all.get(each.name) ?? { ...each, description: each.description ?? '', tags: [] };
      all.set(each.name, { ...known, tags: [...known.tags, element.tagName!] });
    }
  }
  return [...all.values()];
}
