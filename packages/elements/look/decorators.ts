import type { PropertyDeclaration, ReactiveElement } from "lit";

type Decorated = typeof ReactiveElement;

/** Registers an element under its tag, unless another copy on the page was first. */
export const define =
  (tag: string) =>
  (element: CustomElementConstructor): void => {
    if (!customElements.get(tag)) customElements.define(tag, element);
  };

/** A property that draws the element anew. Lit's own decorator does the same in two dialects, for 0.3 kB more. */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: ReactiveElement, name: string): void =>
    (prototype.constructor as Decorated).createProperty(name, { attribute: false, ...options });

/** A property that only the element itself sets. */
export const state = (): ReturnType<typeof property> => property({ state: true });
