import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";

/**
 * What is loaded together. A widget's own modules go with its tag; what several share goes into one of these pieces, by
 * when it is needed: apart, the modules would be a tenth larger and a request each.
 */
const pieces = {
  /** What every widget starts with, or comes to: apart, what keeps a draft would cost those that start with it more. */
  widget: [
    /^tslib$/,
    /node_modules\/(lit|lit-html|lit-element|@lit)\/(?!.*directive)/,
    /client\/ahead\.ts$/,
    /elements\/provider\/(?!provider\.ts)/,
    /elements\/connection\/thing-event\.ts$/,
    /elements\/locales\/(language|nearest-language)\.ts$/,
    /elements\/theme\/(icons\/icons|notice|skeleton|tokens|widget|controls\/(button|draft-form|field|tick))\.ts$/,
  ],
  /** What leads to a receipt. */
  receipts: [/elements\/receipts\/receipt-(place|widget)\.ts$/],
  /** What a form of more than a few fields has besides, and what tells a promise. */
  fields: [
    /elements\/theme\/(controls\/(choice|consent)|promises\/band)\.ts$/,
    /elements\/connection\/attachments\/file-field\.ts$/,
  ],
  /** What tells numbers and spans. */
  counts: [/elements\/locales\/(plural|time\/duration)\.ts$/],
  /** What tells dates. */
  moment: [/elements\/locales\/time\/moment\.ts$/, /elements\/connection\/every-minute\.ts$/],
  /** What lists things. */
  list: [
    /elements\/theme\/list\/list\.ts$/,
    /elements\/connection\/paged-list\.ts$/,
    /directives\/repeat\.js$/,
  ],
  /** What the desk has of the board. */
  "idea-board": [
    /elements\/(idea-board\/idea-board|theme\/ideas\/(idea-(filter|list|list\.styles|row)|vote))\.ts$/,
  ],
  /** What a list looks like. */
  rows: [/elements\/theme\/(badge|list\/list\.styles)\.ts$/],
  /** What sends a form, and keeps what was sent until it has arrived. */
  outbox: [
    /node_modules\/idb-keyval\//,
    /packages\/client\/outbox\//,
    /elements\/receipts\/(sending\/(?!kept-text)|receipt-screens\.ts$)/,
  ],
  /** Where one says more. */
  "message-box": [/elements\/theme\/controls\/message-box\.ts$/],
  /** What takes files that are to go with words. */
  files: [/elements\/connection\/attachments\/(brought-files|message-files|new-uploads)\.ts$/],
  /** What shows files that came. */
  attached: [/elements\/connection\/attachments\/attached-files\.ts$/],
  /** What sends files. */
  uploads: [
    /elements\/(connection\/attachments\/|locales\/size\.ts$)/,
    /client\/uploads\//,
    /openapi\/complaints\/attachments\//,
  ],
  /** What follows anything that was sent for a receipt. */
  receipt: [
    /elements\/receipts\/(paper|receipt|receipt-card|receipt-card\.styles|receipt-link|receipt-screens|receipted-view|keeping\/(keeping|download))\.ts$/,
    /elements\/locales\/catalogues\/keeping\.ts$/,
  ],
  /** What follows anything that was sent, the client among it. */
  following: [
    /node_modules\/(ky|lit-html\/directive)/,
    /(openapi|packages\/client)\//,
    /elements\/(connection\/|locales\/catalogues\/following\/following)/,
    /elements\/receipts\/sending\/kept-text\.ts$/,
    /elements\/theme\/(icons\/later-icons|promises\/telling|story|timeline|controls\/submit-draft)\.ts$/,
  ],
};

/**
 * Where the pieces of this build are served. The name changes with anything that goes into them, so a browser may keep
 * them for good; and it stands in the loader once, where a name for each piece would take a quarter of it.
 */
const pieceFolder = `chunks/${sourceHash()}`;

/** What the loader imports at once for each tag; learnt from the build of the widgets, which runs before its own. */
const needs = {};

/** In which piece a module goes; undefined where rollup may choose. */
export function chunkOf(id) {
  const [, language] = /locales\/(\w\w)\/moments\.ts$/.exec(id) ?? [];
  if (language) return `${language}/moments`;
  const [name] =
    Object.entries(pieces).find(([, patterns]) => patterns.some((pattern) => pattern.test(id))) ?? [];
  return name;
}

/** What a piece is called; each language's words stand in a folder of its own, for the loader to find. */
export function pieceName({ facadeModuleId, name }) {
  const [, language] = /locales\/(ru|kk|en)\//.exec(facadeModuleId ?? "") ?? [];
  return `${pieceFolder}/${language ? `${language}/` : ""}${name}.js`;
}

/** Notes what each tag needs at once. */
export function learnNeeds() {
  return {
    name: "learn-needs",
    generateBundle(_, bundle) {
      for (const { isEntry, name, fileName } of Object.values(bundle).filter(({ isEntry }) => isEntry)) {
        const chunks = staticImports(bundle, fileName);
        const words = `${pieceFolder}/kk/${name}.js`;
        // What the words need besides is the same in each language; some of it is words itself.
        const further = words in bundle ? staticImports(bundle, words) : [];
        const isWords = (file) => file.startsWith(`${pieceFolder}/kk/`);
        const pieces = new Set([...chunks, ...further].filter((file) => !isWords(file)));
        const names = (files) => files.map((file) => basename(file, ".js")).join(" ");
        needs[name] = [names([...pieces]), ...(words in bundle ? [names(further.filter(isWords))] : [])];
      }
    },
  };
}

function staticImports(bundle, fileName) {
  const direct = bundle[fileName].imports.filter((imported) => imported in bundle);
  return [...new Set(direct.flatMap((imported) => [imported, ...staticImports(bundle, imported)]))];
}

/** Tells the loader. */
export function giveNeeds() {
  return {
    name: "give-needs",
    transform(code, id) {
      if (!id.endsWith("otklik.ts")) return null;
      const given = `const NEEDS = ${JSON.stringify(needs)};\nconst PIECES = "${pieceFolder}/";\n`;
      return { code: given + code.replaceAll(/^declare const (NEEDS|PIECES).*$/gm, ""), map: null };
    },
  };
}

/** A short name for all that goes into the pieces. */
function sourceHash() {
  const sources = globSync(
    ["openapi/**/*.ts", "packages/{client,elements}/**/*.ts", "packages/build/*.mjs"],
    {
      exclude: (path) => /\.test\.ts$|(^|\/)(dist|node_modules)$/.test(path),
    },
  );
  const hash = createHash("sha256");
  for (const file of [...sources.sort(), "package-lock.json", "rollup.config.mjs", "tsconfig.json"])
    hash.update(readFileSync(file));
  return hash.digest("base64url").slice(0, 8);
}
