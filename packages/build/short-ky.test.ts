import { globSync } from "node:fs";
import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";

// What is served must behave as ky does, so all that our client's tests prove of ky is proven of it as well.
const short = new URL("short-ky.mjs", import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) => next(specifier === "ky" ? short : specifier, context),
});
for (const file of globSync("packages/client/**/*.test.ts")) await import(pathToFileURL(file).href);
