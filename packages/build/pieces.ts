import { createHash } from "node:crypto";
import { basename } from "node:path";

/** A module of the build, as far as it matters where it is served. */
export interface Module {
  imports: readonly string[];
  dynamicImports: readonly string[];
  size: number;
  /** When it says that it is loaded. */
  moment?: string | undefined;
}

/** The modules of a build by their id. */
export type Modules = ReadonlyMap<string, Module>;

/** The names of tags by the id of their module. */
export type Tags = ReadonlyMap<string, string>;

type ByModule = (id: string) => Set<string>;

/** Who needs a module: tags at any time, forms from their start, and forms with their first touch. */
interface Needs {
  users: ByModule;
  starters: ByModule;
  comers: ByModule;
}

/** What a module may say of itself in its first line, as in `@loaded start`; the name of a tag means that tag's own file. */
const moments = {
  start: "every form starts with it, or would pay more for a piece of its own",
  following: "it follows whatever was sent",
  files: "it takes, sends or shows files",
  rarely: "a tag for which no pieces are cut: it takes what it finds",
};

const mark = /^\/\*\* @loaded (\S+) \*\/$/;

/**
 * When a module says that it is loaded; undefined where it says nothing. Throws an Error at a moment that is none, and at
 * one that does not stand in the first line.
 */
export function momentOf(code: string, tags: readonly string[]): string | undefined {
  if (!code.includes("@loaded")) return undefined;
  const [, moment] = mark.exec(code.slice(0, code.indexOf("\n"))) ?? [];
  if (moment === undefined) throw new Error("`/** @loaded … */` has to be the whole first line of a module");
  if (moment in moments || tags.includes(moment)) return moment;
  const known = Object.entries(moments).map(([name, meaning]) => `${name} (${meaning})`);
  throw new Error(`“@loaded ${moment}” is no moment: say ${known.join(", ")}, or a tag (${tags.join(", ")})`);
}

/**
 * Which modules are served together: by module, the name of its piece; whatever is absent goes where rollup puts it, which
 * is with the one tag or the one screen that needs it. The rule, of which the first that fits counts:
 *
 * 1. A module that says `@loaded` goes into the piece of that moment.
 * 2. What such a module imports goes with it, unless others need that as well and it has its place by what follows.
 * 3. What several tags need goes by the forms that start with it, or else by those that come to it with their first touch:
 *    for all forms that is `start` or `following`, for fewer a piece that is called after its largest module.
 */
export function piecesOf(modules: Modules, tags: Tags): Map<string, string> {
  const forms = new Map([...tags].filter(([id]) => modules.get(id)?.moment !== "rarely"));
  const needs = needsOf(modules, tags, forms);
  const companies = companiesOf(modules, needs, forms.size);
  for (const id of tags.keys()) companies.delete(id);
  const pieces = spokenFor({ modules, tags, needs, companies });
  const left = [...companies].filter(([id]) => !pieces.has(id));
  for (const [company, members] of Map.groupBy(left, ([, company]) => company)) {
    const ids = members.map(([id]) => id);
    const piece = company in moments ? company : stem(largest(ids, modules));
    for (const id of ids) pieces.set(id, piece);
  }
  return pieces;
}

/** The first and the second rule. */
function spokenFor({
  modules,
  tags,
  needs,
  companies,
}: {
  modules: Modules;
  tags: Tags;
  needs: Needs;
  companies: ReadonlyMap<string, string>;
}): Map<string, string> {
  // What is imported dynamically somewhere was meant to be loaded by itself.
  const asked = new Set([...modules.values()].flatMap(({ dynamicImports }) => dynamicImports));
  const goesAlong = (id: string, importer: string): boolean => {
    if (asked.has(id) || tags.has(id) || modules.get(id)?.moment !== undefined) return false;
    const company = companies.get(id);
    const isForSame =
      isSame(needs.users(id), needs.users(importer)) && isSame(needs.starters(id), needs.starters(importer));
    return company === undefined || (isForSame && !(company in moments));
  };
  const pieces = new Map<string, string>();
  const place = (id: string, piece: string): void => {
    pieces.set(id, piece);
    for (const imported of modules.get(id)?.imports ?? [])
      if (!pieces.has(imported) && goesAlong(imported, id)) place(imported, piece);
  };
  for (const [id, { moment }] of modules) if (moment !== undefined && moment !== "rarely") place(id, moment);
  const named = new Set(pieces.values());
  for (const [id, tag] of tags) if (named.has(tag)) pieces.set(id, tag);
  return pieces;
}

function needsOf(modules: Modules, tags: Tags, forms: Tags): Needs {
  const imports = (id: string) => modules.get(id)?.imports ?? [];
  const dynamicImports = (id: string) => modules.get(id)?.dynamicImports ?? [];
  const start = (id: string) => reach([id], imports);
  // The texts of one language are loaded with a tag, and are no touch.
  const touched = (id: string) =>
    [...start(id)].flatMap(dynamicImports).filter((asked) => !languageOf(asked));
  return {
    users: reachedBy(tags, (id) => reach([id], (each) => [...imports(each), ...dynamicImports(each)])),
    starters: reachedBy(forms, start),
    comers: reachedBy(forms, (id) => reach(touched(id), imports)),
  };
}

/** The third rule: by module, which forms need it at the same time; `start` and `following` mean all of them. */
function companiesOf(modules: Modules, needs: Needs, forms: number): Map<string, string> {
  const companies = new Map<string, string>();
  for (const [id, { moment }] of modules) {
    if (moment !== undefined || languageOf(id) || needs.users(id).size < 2) continue;
    const isStart = needs.starters(id).size > 0;
    const company = isStart ? needs.starters(id) : needs.comers(id);
    // What a single form comes to lies with its screen, wherever the desk has it from.
    if (!isStart && company.size < 2) continue;
    const all = isStart ? "start" : "following";
    companies.set(id, company.size === forms ? all : [all, ...[...company].sort()].join(" "));
  }
  return companies;
}

function reachedBy(tags: Tags, reached: (id: string) => Iterable<string>): ByModule {
  const by = new Map<string, Set<string>>();
  for (const [id, tag] of tags)
    for (const other of reached(id)) by.set(other, (by.get(other) ?? new Set()).add(tag));
  return (id) => by.get(id) ?? new Set();
}

function reach(from: Iterable<string>, next: (id: string) => readonly string[]): Set<string> {
  const reached = new Set(from);
  for (const id of reached) for (const other of next(id)) reached.add(other);
  return reached;
}

const isSame = (one: Set<string>, other: Set<string>) =>
  one.size === other.size && [...one].every((each) => other.has(each));

function largest(ids: string[], modules: Modules): string {
  const size = (id: string) => modules.get(id)?.size ?? 0;
  return ids.reduce((one, other) => ((size(other) - size(one) || (other < one ? 1 : -1)) > 0 ? other : one));
}

const stem = (id: string) => basename(id).replace(/\.\w+$/, "");

/** The language of a module that holds texts of one. */
export function languageOf(id: string): string | undefined {
  return /elements\/texts\/(ru|kk|en)\//.exec(id)?.[1];
}

/** A short name for all that goes into the pieces: names and code of the modules, and what decides how they are served. */
export function hashOf(
  modules: Iterable<readonly [name: string, code: string]>,
  recipe: Iterable<Buffer>,
): string {
  const hash = createHash("sha256");
  for (const [name, code] of [...modules].sort(([one], [other]) => (one < other ? -1 : 1)))
    hash.update(`${name}\n${code}\n`);
  for (const part of recipe) hash.update(part);
  return hash.digest("base64url").slice(0, 6);
}
