/** Data as JSON, also on pages where an old library has given all arrays or objects a `toJSON` of its own, as Prototype.js does. */
export const toJson = (data: unknown, indent?: number): string => JSON.stringify(withoutToJson(data), null, indent);

/** A copy whose objects have no method `toJSON`, whatever they inherit. Texts and numbers are never asked for theirs. */
function withoutToJson(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const copy = Array.isArray(data)
    ? data.map(withoutToJson)
    : Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withoutToJson(value)]));
  return Object.defineProperty(copy, 'toJSON', { value: undefined });
}
