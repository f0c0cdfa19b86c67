import type { Options } from "./options.ts";

/** What the loader, `configure()` and every copy of the elements on a page agree on. */
export interface Registry {
  /** From the `data-*` attributes of the loader's script tag. */
  script: Options;
  /** From `configure()`. */
  configured: Options;
  /** Called after either of them, or a provider, changed. */
  listeners: Set<() => void>;
}

const key = Symbol.for("otklik");
const page = globalThis as unknown as Record<symbol, Registry | undefined>;

/** The page's one registry: the only global there is. */
export const registry: Registry = (page[key] ??= { script: {}, configured: {}, listeners: new Set() });

/** Tells every connected element that options may have changed. */
export function announceOptions(): void {
  for (const listener of registry.listeners) listener();
}
