type WithId<Content> = Extract<Content, { readonly structure: { readonly id: string } }>;

/**
 * The content of a module whose structure has an id. The exports of the module are the list, so that there is no second one:
 * an id that none of them has does not compile.
 */
export function byId<Exports extends object, Id extends WithId<Exports[keyof Exports]>['structure']['id']>(
  exports: Exports,
  id: Id,
): Extract<Exports[keyof Exports], { readonly structure: { readonly id: Id } }> {
  type Wanted = Extract<Exports[keyof Exports], { readonly structure: { readonly id: Id } }>;
  const all = Object.values(exports) as readonly { readonly structure?: { readonly id: string } }[];
  return all.find(({ structure }) => structure?.id === id) as unknown as Wanted;
}
