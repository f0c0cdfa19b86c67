import type { Options } from "./options.ts";
import { announceOptions, registry } from "./registry.ts";

export type { GetToken, Options } from "./options.ts";

/** Sets options for every widget of the page, now and later; what is not named stays as it was. */
export function configure(options: Options): void {
  Object.assign(registry.configured, options);
  announceOptions();
}
