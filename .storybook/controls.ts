import type { ArgTypes, ArgTypesEnhancer } from 'storybook/internal/types';
import { elements } from './manifest.js';

/** What can only be read. */
const readonly = new Set(elements.flatMap(({ members = [] }) => members.flatMap((member) => ('readonly' in member && member.readonly ? [member.name] : []))));

/**
 * Controls from the types in the manifest, which Storybook itself makes for plain types only: a choice for a union
 * of texts, a colour for a colour, and none for what cannot be set.
 */
export const controls: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, argType]) => [name, { ...argType, ...control(name, argType, argTypes) }]));

function control(name: string, argType: ArgTypes[string], all: ArgTypes): Partial<ArgTypes[string]> {
  const none = { control: { disable: true } };
  const category = argType.table?.category;
  if (category === 'css custom properties') return { control: { type: name.includes('-color-') ? 'color' : 'text' } };
  if (category !== 'properties' && category !== 'attributes') return none;
  // An attribute and its property are one argument, under the name of the property.
  const property = name.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
  if (readonly.has(name) || (property !== name && property in all)) return none;

  const type = (argType.table?.type?.summary ?? '').replace(/ \| null$/, '');
  const choices = [...type.matchAll(/'([^']*)'/g)].map(([, choice]) => choice);
  if (choices.length > 0) return { control: { type: 'select' }, options: choices };
  return { control: { type: { string: 'text', number: 'number', boolean: 'boolean' }[type] ?? 'object' } };
}
