import { existsSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import minifyLiterals from "@lit-labs/rollup-plugin-minify-html-literals";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import { dts } from "rollup-plugin-dts";
import esbuild from "rollup-plugin-esbuild";
import ts from "typescript";

const packages = ["openapi", "client", "elements", "loader", "mocks", "server"].map((name) =>
  name === "openapi" ? name : join("packages", name),
);
const elements = "packages/elements";
const served = join(elements, "dist/v1");
const tsconfig = "tsconfig.json";

/** What the loader imports at once for each tag; learnt from the build of the widgets, which runs before its own. */
const needs = {};

/** What every widget starts with. */
const start = [
  /^tslib$/,
  /node_modules\/(lit|lit-html|lit-element|@lit)\/(?!.*directives\/)/,
  /elements\/provider\/(?!provider\.ts|same-options\.ts)/,
  /elements\/complaint-tracker\/(receipt\/receipt-place|form\/complaint-draft)\.ts$/,
  /elements\/locales\/(language|nearest-language|plural)\.ts$/,
  /elements\/theme\/(controls\/button|controls\/choice|controls\/field|icons|notice|skeleton|tokens)\.ts$/,
];

/** What follows the first form: in one piece, because apart the pieces would be a tenth larger. */
const after = [
  /elements\/complaint-tracker\/(complaint-screens|form\/complaint-submission)\.ts$/,
  /elements\/complaint-tracker\/receipt\/receipt(-card|-link)?(\.styles)?\.ts$/,
  /elements\/complaint-tracker\/view\/complaint-view(\.styles)?\.ts$/,
  /elements\/theme\/(badge|later-icons|promise|story|timeline|controls\/message-box)\.ts$/,
  /elements\/connection\/(complaint-events|every-minute|live-complaints|submission-key)\.ts$/,
  /elements\/locales\/(complaints|moment)\.ts$/,
  /node_modules\/lit-html\/directives\/keyed\.js$/,
];

/**
 * All that follows a form has a budget, and ky is its largest part. No widget asks for the progress of a stream, and our
 * server says Retry-After in seconds, so the modules for these are given in few words.
 */
const slimKy = {
  "utils/body.js": `
    export const streamRequest = (request) => request, streamResponse = (response) => response;`,
  "core/retry-timing.js": `
    export const getRetryTimingHeader = (headers) => headers.get("Retry-After");
    export const calculateRetryTimingDelay = (value) => {
      const delay = Number(value ?? NaN) * 1000 || Date.parse(value) - Date.now();
      return Number.isNaN(delay) ? undefined : Math.max(0, delay);
    };`,
};

export default [...packages.flatMap(npmBuilds), servedWidgets(), servedLoader()];

/** The build for npm: each entry of `exports`, every dependency still an import. */
function npmBuilds(folder) {
  const dir = join(folder, "dist");
  const input = entriesOf(folder);
  rmSync(dir, { recursive: true, force: true });
  if (Object.keys(input).length === 0) return [];
  const external = (id) => !/^[./]/.test(id);
  return [
    {
      input,
      external,
      plugins: [esbuild({ target: "es2022", supported: { "import-attributes": true }, tsconfig })],
      output: { dir, chunkFileNames: "chunks/[name].js", importAttributesKey: "with" },
    },
    {
      input,
      external,
      plugins: [dts({ tsconfig })],
      output: { dir, chunkFileNames: "chunks/[name].d.ts" },
    },
  ];
}

/** The build that the server serves: one module per tag, and chunks that hold everything. */
function servedWidgets() {
  const { index, configure, ...input } = entriesOf(elements);
  return {
    input,
    plugins: [...browserPlugins(), learnNeeds(), compressed()],
    output: {
      dir: served,
      chunkFileNames: "chunks/[name]-[hash].js",
      manualChunks: chunkOf,
    },
  };
}

function servedLoader() {
  return {
    input: { otklik: "packages/loader/otklik.ts" },
    plugins: [{ name: "give-needs", transform: giveNeeds }, ...browserPlugins(), compressed()],
    output: { dir: served },
  };
}

function browserPlugins() {
  return [
    nodeResolve({ browser: true, exportConditions: ["source", "production"] }),
    slimmedKy(),
    minifyLiterals({ failOnError: true }),
    transpile(),
    quietLit(),
    terser({
      module: true,
      ecma: 2022,
      compress: { passes: 3, unsafe_arrows: true },
      format: { comments: false },
    }),
  ];
}

/** What tslib's `__decorate` comes down to for our decorators of classes and of plain properties. */
const decorate = `export const __decorate = (decorators, target, name) =>
  decorators.reduce((decorated, decorator) => decorator(decorated, name) ?? decorated, target);`;

/** Puts each file's compressed forms beside it: the server sends them as they are, at the best that brotli can do. */
function compressed() {
  return {
    name: "compressed",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const { fileName, code } of Object.values(bundle)) {
          this.emitFile({ type: "asset", fileName: `${fileName}.br`, source: brotliCompressSync(code) });
          this.emitFile({ type: "asset", fileName: `${fileName}.gz`, source: gzipSync(code, { level: 9 }) });
        }
      },
    },
  };
}

function slimmedKy() {
  const nameOf = (id) => id.split("ky/distribution/")[1];
  return { name: "slimmed-ky", load: (id) => slimKy[nameOf(id)] ?? null };
}

/** TypeScript's own compiler keeps `#private` members of decorated classes; esbuild makes each a WeakMap. */
function transpile() {
  const { config } = ts.readConfigFile(tsconfig, ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ".");
  const compilerOptions = {
    ...options,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    noEmit: false,
    importHelpers: true,
  };
  return {
    name: "transpile",
    resolveId: (id) => (id === "tslib" ? id : null),
    load: (id) => (id === "tslib" ? decorate : null),
    transform(code, fileName) {
      if (!fileName.endsWith(".ts")) return null;
      return { code: ts.transpileModule(code, { fileName, compilerOptions }).outputText, map: null };
    },
  };
}

/**
 * Lit counts its copies, keeps the metadata of standard decorators and looks for polyfills, all in globals.
 * A served widget leaves no global but its one symbol, so none of this goes along.
 */
function quietLit() {
  const globals = [
    [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/g, "0"],
    [/\w+\.\w+(Polyfill|Hydrate)Support/g, "(void 0)"],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/g, "0"],
    [/this\[Symbol\.metadata\]/g, "null"],
  ];
  return {
    name: "quiet-lit",
    transform(code, id) {
      if (!/node_modules\/(lit|@lit)/.test(id)) return null;
      return {
        code: globals.reduce((quiet, [found, instead]) => quiet.replace(found, instead), code),
        map: null,
      };
    },
  };
}

/** dist name → source, as a package's `exports` pair them. */
function entriesOf(folder) {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const entries = Object.values(exports)
    .filter(({ source }) => source !== undefined && existsSync(join(folder, source)))
    .map(({ source, default: built }) => [basename(built, ".js"), join(folder, source)]);
  return Object.fromEntries(entries);
}

function chunkOf(id) {
  if (start.some((pattern) => pattern.test(id))) return "widget";
  return after.some((pattern) => pattern.test(id)) ? "complaints" : undefined;
}

function learnNeeds() {
  return {
    name: "learn-needs",
    generateBundle(_, bundle) {
      for (const { isEntry, name, fileName } of Object.values(bundle).filter(({ isEntry }) => isEntry)) {
        const chunks = staticImports(bundle, fileName);
        needs[`otklik-${name}`] = { chunks, words: wordsOf(bundle, name, chunks) };
      }
    },
  };
}

function staticImports(bundle, fileName) {
  const direct = bundle[fileName].imports.filter((imported) => imported in bundle);
  return [...new Set(direct.flatMap((imported) => [imported, ...staticImports(bundle, imported)]))];
}

/** By language, the chunks with the words that a tag begins with. */
function wordsOf(bundle, name, known) {
  const chunks = Object.values(bundle).flatMap((chunk) => {
    const [, language] = new RegExp(`locales/(\\w+)/${name}\\.ts$`).exec(chunk.facadeModuleId ?? "") ?? [];
    const imported = staticImports(bundle, chunk.fileName).filter((file) => !known.includes(file));
    return language ? [[language, [chunk.fileName, ...imported]]] : [];
  });
  return Object.fromEntries(chunks);
}

function giveNeeds(code, id) {
  if (!id.endsWith("otklik.ts")) return null;
  return {
    code: `const NEEDS = ${JSON.stringify(needs).replaceAll('.js"', '"')};\n${code.replace(/^declare const NEEDS.*$/m, "")}`,
    map: null,
  };
}
