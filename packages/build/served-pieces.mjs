import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { hashOf, languageOf, momentOf, piecesOf } from "./pieces.ts";

/** What else decides how a module is served: the build, and the versions of what minifies. */
const recipe = [
  "package-lock.json",
  "rollup.config.mjs",
  "tsconfig.json",
  ...globSync("packages/build/*.{mjs,ts}").sort(),
];

/** Where the build says what it made, for the tests: all modules, and by tag those that come before the first touch. */
const account = "packages/build/dist";

/**
 * The build of the widgets in pieces, and what the loader's own build, which runs after it, has to know of them: `plugin`
 * and `output` are for the first, `loaderPlugin` for the second.
 */
export function servedInPieces() {
  const built = { folder: "", needs: {}, pieces: new Map(), modules: [] };
  return {
    plugin: cutPieces(built),
    output: {
      onlyExplicitManualChunks: true,
      manualChunks: (id) => built.pieces.get(id),
      chunkFileNames: (chunk) => pieceName(built.folder, chunk),
    },
    loaderPlugin: tellLoader(built),
  };
}

function cutPieces(built) {
  const said = new Map();
  let tags = [];
  return {
    name: "cut-pieces",
    buildStart({ input }) {
      tags = Object.keys(input);
    },
    transform: {
      order: "pre",
      handler(code, id) {
        try {
          if (id.endsWith(".ts")) said.set(id, momentOf(code, tags));
        } catch ({ message }) {
          this.error(`${nameOf(id)}: ${message}`);
        }
        return null;
      },
    },
    buildEnd(error) {
      if (error) return;
      const modules = [...this.getModuleIds()].map((id) => this.getModuleInfo(id));
      built.pieces = piecesOf(graphOf(modules, said), tagsOf(modules));
      built.modules = modules.map(({ id }) => nameOf(id));
      const codes = modules.map(({ id, code }) => [nameOf(id), code]);
      // A browser may keep the pieces for good: their folder is called after all that is in them.
      const ways = recipe.map((file) => readFileSync(file));
      built.folder = `chunks/${hashOf(codes, ways)}`;
    },
    generateBundle(_, bundle) {
      const tagged = Object.values(bundle).filter(({ isEntry }) => isEntry);
      built.needs = neededOftenFirst(
        tagged.map((chunk) => [chunk.name, needsOf(bundle, chunk, built.folder)]),
      );
      const starts = tagged.map((chunk) => [chunk.name, startOf(bundle, chunk, built.folder)]);
      mkdirSync(account, { recursive: true });
      const said = { modules: built.modules.sort(), starts: Object.fromEntries(starts) };
      writeFileSync(join(account, "pieces.json"), JSON.stringify(said, null, 2));
    },
  };
}

function graphOf(modules, said) {
  return new Map(
    modules.map(({ id, code, importedIds, dynamicallyImportedIds }) => [
      id,
      {
        imports: importedIds,
        dynamicImports: dynamicallyImportedIds,
        size: code.length,
        moment: said.get(id),
      },
    ]),
  );
}

const tagsOf = (modules) =>
  new Map(modules.filter(({ isEntry }) => isEntry).map(({ id }) => [id, basename(id, ".ts")]));

/** Each language's texts stand in a folder of its own, for the loader to find. */
function pieceName(folder, { moduleIds, name }) {
  const languages = new Set(moduleIds.map(languageOf));
  const [language] = languages.size === 1 ? languages : [];
  return `${folder}/${language ? `${language}/` : ""}${name}.js`;
}

/** What the loader imports at once for a tag: the names of its pieces, and of what its texts need besides. */
function needsOf(bundle, { name, fileName }, folder) {
  const texts = `${folder}/kk/${name}.js`;
  // What the texts need besides is the same in each language; some of it is texts itself.
  const further = texts in bundle ? staticImports(bundle, texts) : [];
  const isText = (file) => file.startsWith(`${folder}/kk/`);
  const pieces = new Set([...staticImports(bundle, fileName), ...further].filter((file) => !isText(file)));
  const names = (files) => files.map((file) => basename(file, ".js"));
  return [names([...pieces]), ...(texts in bundle ? [names(further.filter(isText))] : [])];
}

/** The needs by tag, each list in the same order: so the loader is compressed best. */
function neededOftenFirst(needs) {
  const all = needs.flatMap(([, [pieces]]) => pieces);
  const often = (piece) => all.filter((each) => each === piece).length;
  const order = (one, other) => often(other) - often(one) || (one < other ? -1 : 1);
  const inOrder = needs.map(([tag, lists]) => [tag, lists.map((names) => names.toSorted(order).join(" "))]);
  return Object.fromEntries(inOrder);
}

/** The modules that a tag brings before it is touched, its texts in Kazakh among them; of others only the package. */
function startOf(bundle, { name, fileName }, folder) {
  const texts = `${folder}/kk/${name}.js`;
  const roots = [fileName, ...(texts in bundle ? [texts] : [])];
  const files = new Set(roots.flatMap((file) => [file, ...staticImports(bundle, file)]));
  const modules = [...files].flatMap((file) => bundle[file].moduleIds).map(nameOf);
  return [...new Set(modules.map((id) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? id))].sort();
}

const nameOf = (id) => relative(".", id).replaceAll("\\", "/");

function staticImports(bundle, fileName) {
  const direct = bundle[fileName].imports.filter((imported) => imported in bundle);
  return [...new Set(direct.flatMap((imported) => [imported, ...staticImports(bundle, imported)]))];
}

/** Puts into the loader what it declares: the needs of each tag, and where the pieces are. */
function tellLoader(built) {
  return {
    name: "tell-loader",
    transform(code, id) {
      if (!id.endsWith("otklik.ts")) return null;
      const given = `const NEEDS = ${JSON.stringify(built.needs)};\nconst PIECES = "${built.folder}/";\n`;
      return { code: given + code.replaceAll(/^declare const (NEEDS|PIECES).*$/gm, ""), map: null };
    },
  };
}
