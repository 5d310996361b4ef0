import type { InputType, StrictArgTypes } from 'storybook/internal/types';
import { elements } from './manifest.js';

interface Row {
  readonly category: string;
  /** As it is shown; the arg has the same name unless `arg` says another. */
  readonly name: string;
  readonly arg?: string | undefined;
  readonly description?: string | undefined;
  readonly type?: { readonly text: string } | undefined;
  readonly default?: string | undefined;
  /** None for what can only be read. */
  readonly control?: Pick<InputType, 'control' | 'options'>;
}

/**
 * What Storybook documents and offers controls for, from the manifest. Storybook's own extraction keeps one list of names,
 * in which a part replaces the property of the same name, and has controls for plain types only.
 *
 * An attribute and its property are one arg, with the name of the property and shown under that of the attribute.
 */
export function extractArgTypes(tag: string): StrictArgTypes {
  const element = elements.find(({ tagName }) => tagName === tag);
  if (!element) throw new Error(`The manifest has no <${tag}>.`);
  const { attributes = [], members = [], events = [], slots = [], cssProperties = [], cssParts = [] } = element;
  const withAttribute = new Set(attributes.map(({ fieldName }) => fieldName));

  const rows: Row[] = [
    ...attributes.map((each) => ({
      ...each,
      category: 'attributes',
      arg: each.fieldName,
      description: [
        each.description,
        each.fieldName && each.fieldName !== each.name && `Property: \`${each.fieldName}\`.`,
      ]
        .filter(Boolean)
        .join(' '),
      control: control(each.type?.text),
    })),
    ...members.flatMap((each): Row[] => {
      if (each.kind === 'method')
        return [{ ...each, category: 'methods', name: `${each.name}()`, type: each.return?.type }];
      if (withAttribute.has(each.name)) return [];
      const readonly = 'readonly' in each && each.readonly;
      return [{ ...each, category: 'properties', ...(!readonly && { control: control(each.type?.text) }) }];
    }),
    ...events.map((each) => ({ ...each, category: 'events' })),
    ...slots.map((each) => ({ ...each, category: 'slots', name: each.name || '(default)' })),
    ...cssProperties.map((each) => ({
      ...each,
      category: 'design tokens',
      control: { control: { type: each.name.includes('-color-') ? 'color' : 'text' } } as const,
    })),
    ...cssParts.map((each) => ({ ...each, category: 'parts', name: `::part(${each.name})` })),
  ];
  return Object.fromEntries(rows.map((row) => [row.arg ?? row.name, argType(row)]));
}

function argType({ category, name, description = '', type, default: value, control }: Row): StrictArgTypes[string] {
  return {
    name,
    description,
    ...(control ?? { control: { disable: true } }),
    table: {
      category,
      ...(type && { type: { summary: type.text } }),
      ...(value !== undefined && { defaultValue: { summary: value } }),
    },
  } as StrictArgTypes[string];
}

/** A choice for a union of texts, a field for plain types, JSON for all else. */
function control(type = ''): Pick<InputType, 'control' | 'options'> {
  const options = [...type.matchAll(/'([^']*)'/g)].map(([, option]) => option);
  if (options.length > 0) return { control: { type: 'select' }, options };
  const plain = { string: 'text', number: 'number', boolean: 'boolean' } as const;
  return { control: { type: plain[type.replace(/ \| (null|undefined)/g, '') as keyof typeof plain] ?? 'object' } };
}
