import { existsSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import minifyLiterals from "@lit-labs/rollup-plugin-minify-html-literals";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import { dts } from "rollup-plugin-dts";
import esbuild from "rollup-plugin-esbuild";
import ts from "typescript";
import { describeElements } from "./packages/build/custom-elements.mjs";
import { servedInPieces } from "./packages/build/served-pieces.mjs";
import { slimmed } from "./packages/build/slim.ts";

const packages = ["openapi", "rules", "client", "elements", "loader", "mocks", "server"].map((name) =>
  name === "openapi" ? name : join("packages", name),
);
const elements = "packages/elements";
const served = join(elements, "dist/v1");
const tsconfig = "tsconfig.json";
const pieces = servedInPieces();

export default [...packages.flatMap(npmBuilds), servedWidgets(), servedLoader(), catalogue()];

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
      plugins: [
        esbuild({ target: "es2022", supported: { "import-attributes": true }, tsconfig }),
        ...(folder === elements ? [describeElements(folder)] : []),
      ],
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
    // The tags are what a page asks for; that other pieces take something from them as well needs no file between.
    preserveEntrySignatures: "allow-extension",
    plugins: [...browserPlugins(), pieces.plugin, compressed()],
    output: { dir: served, ...pieces.output },
  };
}

function servedLoader() {
  return {
    input: { otklik: "packages/loader/otklik.ts" },
    plugins: [pieces.loaderPlugin, ...browserPlugins(), compressed()],
    output: { dir: served },
  };
}

/** The page that shows every widget in every state, with the mocks behind it. */
function catalogue() {
  return {
    input: { catalogue: "examples/widgets/page/catalogue.ts" },
    plugins: [readJson(), silentDebug(), ...browserPlugins()],
    output: { dir: "examples/widgets/dist", inlineDynamicImports: true },
  };
}

function readJson() {
  const transform = (code, id) =>
    id.endsWith(".json") ? { code: `export default ${code}`, map: null } : null;
  return { name: "read-json", transform };
}

/** MSW's interceptors import `debug`, which is no module that a browser can read. */
function silentDebug() {
  return {
    name: "silent-debug",
    resolveId: (id) => (id === "debug" ? id : null),
    load: (id) => (id === "debug" ? "export default () => () => undefined;" : null),
  };
}

function browserPlugins() {
  return [
    nodeResolve({ browser: true, exportConditions: ["source", "production"] }),
    slimmed(),
    minifyLiterals({ failOnError: true }),
    transpile(),
    terser({
      module: true,
      ecma: 2022,
      compress: { passes: 3, unsafe_arrows: true, keep_fargs: false },
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

/** dist name → source, as a package's `exports` pair them. */
function entriesOf(folder) {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const entries = Object.values(exports)
    .filter(({ source }) => source !== undefined && existsSync(join(folder, source)))
    .map(({ source, default: built }) => [basename(built, ".js"), join(folder, source)]);
  return Object.fromEntries(entries);
}
