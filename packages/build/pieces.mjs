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
    /client\/calls\/first-questions\.ts$/,
    /elements\/page\/(ancestors|configurable-element|configure|connected-element|latest|nearest-language|options|registry|same-options)\.ts$/,
    /elements\/cases\/(thing-event|sending\/draft-form)\.ts$/,
    /elements\/texts\/language\.ts$/,
    /elements\/look\/(decorators|icons|notice|skeleton|tokens|widget|controls\/(button|field|tick))\.ts$/,
  ],
  /** What leads to a receipt. */
  receipts: [/elements\/cases\/(sending\/receipt-place|receipts\/receipt-widget)\.ts$/],
  /** What a form of more than a few fields has besides, and what tells a promise. */
  fields: [
    /elements\/look\/(controls\/(choice|consent)|band)\.ts$/,
    /elements\/cases\/attachments\/file-field\.ts$/,
  ],
  /** What tells numbers and spans. */
  counts: [/elements\/texts\/(plural|duration)\.ts$/],
  /** What tells dates. */
  moment: [/elements\/texts\/moment\.ts$/, /elements\/page\/every-minute\.ts$/],
  /** What lists things. */
  list: [/elements\/look\/list\.ts$/, /elements\/page\/paged-list\.ts$/, /directives\/repeat\.js$/],
  /** What the desk has of the board. */
  "idea-board": [/elements\/ideas\/(idea-(board|filter|list|list\.styles|row)|vote)\.ts$/],
  /** What a list looks like. */
  rows: [/elements\/look\/(badge|list\.styles)\.ts$/],
  /** What sends a form, and keeps what was sent until it has arrived. */
  outbox: [
    /node_modules\/idb-keyval\//,
    /packages\/client\/outbox\//,
    /elements\/cases\/sending\/(draft-sender|kept-draft|page-outbox|sendings|waiting-list)\.ts$/,
    /elements\/cases\/receipts\/receipt-screens\.ts$/,
  ],
  /** Where one says more. */
  "message-box": [/elements\/cases\/message-box\.ts$/],
  /** What takes files that are to go with words. */
  files: [/elements\/cases\/attachments\/(brought-files|message-files|new-uploads)\.ts$/],
  /** What shows files that came. */
  attached: [/elements\/cases\/attachments\/attached-files\.ts$/],
  /** What sends files. */
  uploads: [
    /elements\/(cases\/attachments\/|texts\/size\.ts$)/,
    /client\/uploads\//,
    /rules\/file-types\.ts$/,
  ],
  /** What follows anything that was sent for a receipt. */
  receipt: [
    /elements\/cases\/receipts\/(paper|receipt|receipt-card|receipt-card\.styles|receipt-link|receipted-view|keeping|download)\.ts$/,
    /elements\/texts\/keeping\.ts$/,
  ],
  /** What follows anything that was sent, the client among it. */
  following: [
    /node_modules\/(ky|lit-html\/directive)/,
    /(openapi|packages\/client)\//,
    /elements\/page\/(connection|live|line|kept-text)\.ts$/,
    /elements\/texts\/following\.ts$/,
    /elements\/cases\/(followed|followed-view|sending\/(submission|submission-key|submit-draft)|telling|timeline)\.ts$/,
    /elements\/look\/(later-icons|story)\.ts$/,
  ],
};

const unmatched = new Set(Object.values(pieces).flat());

/**
 * Where the pieces of this build are served. The name changes with anything that goes into them, so a browser may keep
 * them for good; and it stands in the loader once, where a name for each piece would take a quarter of it.
 */
const pieceFolder = `chunks/${sourceHash()}`;

/** What the loader imports at once for each tag; learnt from the build of the widgets, which runs before its own. */
const needs = {};

/** In which piece a module goes; undefined where rollup may choose. */
export function chunkOf(id) {
  const [, language] = /texts\/(\w\w)\/moments\.ts$/.exec(id) ?? [];
  if (language) return `${language}/moments`;
  for (const [name, patterns] of Object.entries(pieces)) {
    const pattern = patterns.find((each) => each.test(id));
    if (pattern) {
      unmatched.delete(pattern);
      return name;
    }
  }
  return undefined;
}

/** Fails a build in which a pattern fits no module: whatever it stood for would lie in another piece unnoticed. */
export function everyPatternFits() {
  return {
    name: "every-pattern-fits",
    generateBundle() {
      if (unmatched.size > 0) throw new Error(`No module fits ${[...unmatched].join(", ")}`);
    },
  };
}

/** What a piece is called; each language's words stand in a folder of its own, for the loader to find. */
export function pieceName({ facadeModuleId, name }) {
  const [, language] = /texts\/(ru|kk|en)\//.exec(facadeModuleId ?? "") ?? [];
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
    ["openapi/**/*.ts", "packages/{client,elements,rules}/**/*.ts", "packages/build/*.mjs"],
    {
      exclude: (path) => /\.test\.ts$|(^|\/)(dist|node_modules)$/.test(path),
    },
  );
  const hash = createHash("sha256");
  for (const file of [...sources.sort(), "package-lock.json", "rollup.config.mjs", "tsconfig.json"])
    hash.update(readFileSync(file));
  return hash.digest("base64url").slice(0, 8);
}
