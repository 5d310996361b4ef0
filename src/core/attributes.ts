/** Attribute values: what is allowed, what happens to the rest. A bad value falls back, with one warning in the console. */

const warned = new WeakMap<Element, Set<string>>();

/** Warns once per element and text. */
export function warnOnce(element: Element, text: string): void {
  const texts = warned.get(element) ?? new Set();
  warned.set(element, texts);
  if (texts.has(text)) return;
  texts.add(text);
  console.warn(`<${element.localName}>: ${text}`, element);
}

/** Warns of one attribute value, with what would be right. */
export function warnOfValue(element: Element, attribute: string, value: unknown, allowed: string): void {
  // Vue sets '' or 0 for undefined.
  if (!value && !element.hasAttribute(attribute)) return;
  warnOnce(element, `${attribute}="${textOf(value)}" is not known; allowed: ${allowed}.`);
}

/** Any value as text: some objects throw when they are asked for it, and a list may say that it is a thousand million long. */
export function textOf(value: unknown): string {
  try {
    if (Array.isArray(value) && value.length > 100) return 'a long list';
    return String(value);
  } catch {
    return typeof value;
  }
}

/** The value when it is one of the list, else the fallback. Null and undefined (no attribute) fall back in silence. */
export function oneOf<const T extends string | number, F extends T | undefined>(
  element: Element,
  attribute: string,
  value: unknown,
  allowed: readonly T[],
  fallback: F,
): T | F {
  const given = textOf(value).trim();
  const found = allowed.find((each) => String(each) === given);
  if (found === undefined && value != null) warnOfValue(element, attribute, value, allowed.join(', '));
  return found ?? fallback;
}

/** Converter of a boolean attribute: present or empty is true, and so that templates can switch it off, "false" is false. */
export const flag = {
  fromAttribute: (value: string | null): boolean => value !== null && value !== 'false',
};
