/** What templates of frameworks know of each tag. All of it is read from the classes, so that the two cannot differ. */
import type { LitElement } from 'lit';
import type { Tag } from '../catalog.js';
// From the index, with which all classes come, and with each its line in HTMLElementTagNameMap.
import type { SosChangeEvent, SosCompleteEvent, SosErrorEvent, SosSamsynChangeEvent } from '../index.js';

export type SosElements = { [T in Tag]: HTMLElementTagNameMap[T] };

/** Assignability does not see `readonly`; whether two open conditions are one and the same does. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- it is what keeps them open
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Writable<E, K extends keyof E> = Same<Pick<E, K>, { -readonly [P in K]: E[P] }>;

/** The name of a property that a page may set, and that not every element has. */
type Settable<E, K extends keyof E> = K extends keyof LitElement
  ? never
  : E[K] extends (...args: never) => unknown
    ? never
    : Writable<E, K> extends true
      ? K
      : never;

/** `headingLevel` is `heading-level`. */
type Kebab<S> = S extends `${infer Head}${infer Tail}`
  ? `${Tail extends Uncapitalize<Tail> ? Lowercase<Head> : `${Lowercase<Head>}-`}${Kebab<Tail>}`
  : S;

type AttributeName<K> = K extends Kebab<K> ? never : Kebab<K>;
type AttributeValue<V> = V extends boolean ? boolean | '' | 'true' | 'false' : V extends number ? V | `${V}` : V;

/** What a template may set: properties by their names, attributes by theirs where they differ. Without a value, the default holds. */
export type SosProps<E> = {
  [K in keyof E as Settable<E, K>]?: E[K] | null | undefined;
} & {
  [K in keyof E as AttributeName<Settable<E, K>>]?: AttributeValue<E[K]> | null | undefined;
};

/** The events of an element. */
export type SosEvents<E> = { 'sos-error': SosErrorEvent } & (E extends { answers: unknown; readonly result: infer R }
  ? { 'sos-change': SosChangeEvent<R>; 'sos-complete': SosCompleteEvent<R> }
  : E extends { responses: unknown }
    ? { 'sos-change': SosSamsynChangeEvent }
    : unknown);

/** A listener for each event, under its name after a prefix. */
export type SosListeners<E, Prefix extends string> = {
  [K in keyof SosEvents<E> as K extends string ? `${Prefix}${K}` : never]?:
    ((event: SosEvents<E>[K] & { readonly currentTarget: E }) => void) | null | undefined;
};
