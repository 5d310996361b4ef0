/**
 * What an element itself has by this name. In a form, a field takes the name: with `<input name="closest">` in it, `form.closest` is that field.
 * Asked of the class of HTML elements, since old libraries put their own in the place of `Element`.
 */
export const ownMember = <Name extends keyof Element>(element: Element, name: Name): Element[Name] =>
  Reflect.get(HTMLElement.prototype, name, element);
