import { join } from "node:path/posix";
import ts from "typescript";
import { importGraph, read } from "./house.ts";

/** What a page can see of a public element, found in the sources and not in their comments. */
export interface Shown {
  /** Events that leave it; where a name is put together, with a star for what is not written. */
  events: Set<string>;
  slots: Set<string>;
  parts: Set<string>;
  /** The properties of CSS that it reads. */
  properties: Set<string>;
}

/** An element of ours: its module, and the modules without a tag of their own that help to draw it. */
interface Element {
  modules: string[];
}

const folder = "packages/elements";
const trees = new Map<string, ts.SourceFile>();
const destinations = new Map(importGraph().map(({ from, to, specifier }) => [`${from} ${specifier}`, to]));

/** By public tag, what a page can see of it, from all modules that it may load. */
export function shownByTag(): Map<string, Shown> {
  const modules = [...destinations.values()].filter((file) => file.startsWith(`${folder}/`) && tagOf(file));
  const elements = new Map(
    modules.map((module) => [
      tagOf(module) ?? "",
      { modules: reached(module, (file) => file !== module && tagOf(file) !== undefined) },
    ]),
  );
  return new Map(
    publicModules().flatMap((module) => {
      const tag = tagOf(module);
      return tag === undefined ? [] : [[tag, shownBy(module, tag, elements)]];
    }),
  );
}

function shownBy(module: string, tag: string, elements: Map<string, Element>): Shown {
  const all = reached(module, () => false);
  const own = elements.get(tag)?.modules ?? [];
  const slots = own.flatMap((file) => [...markup(file).matchAll(/<slot(?: name="([\w-]+)")?/g)]);
  return {
    events: new Set(all.flatMap(eventsOf)),
    slots: new Set(slots.map(([, name = ""]) => name)),
    parts: partsOf(tag, elements),
    properties: new Set(all.flatMap((file) => read(file).match(/(?<=var\()--otklik-[\w-]+/g) ?? [])),
  };
}

/** The parts of an element itself, and those of elements inside it that its templates hand on. */
function partsOf(tag: string, elements: Map<string, Element>, within: string[] = []): Set<string> {
  const { modules = [] } = elements.get(tag) ?? {};
  const own = modules.flatMap((file) =>
    [...markup(file).matchAll(/\spart="([\w\s-]+)"/g)].flatMap(([, names = ""]) => names.split(/\s+/)),
  );
  const handedOn = modules.flatMap((file) =>
    [...markup(file).matchAll(/<(otklik-[\w-]+)[^<]*?\sexportparts="?([^"\n]*)/g)].flatMap(
      ([, inner = "", names = ""]) => {
        if (within.includes(inner) || inner === tag) return [];
        const listed = names.includes("${parts}") ? `${names}, ${allParts()}` : names;
        const inside = partsOf(inner, elements, [...within, tag]);
        return listed.split(/,\s*/).filter((name) => inside.has(name));
      },
    ),
  );
  return new Set([...own, ...handedOn]);
}

/** The one list of parts that templates hand on by name. */
function allParts(): string {
  const [, list] = /export const parts =\s*"([^"]*)"/.exec(read(`${folder}/look/tokens.ts`)) ?? [];
  if (list === undefined) throw new Error("look/tokens.ts lists no parts");
  return list;
}

/** The names in `new …Event("otklik-…")`, in what such a class hands to Event itself, and in what a domain hands in. */
function eventsOf(file: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const isEvent =
      (ts.isNewExpression(node) && node.expression.getText().endsWith("Event")) ||
      (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword);
    const [given] = isEvent ? (node.arguments ?? []) : [];
    const name = given && ts.isAsExpression(given) ? given.expression : given;
    if (name && ts.isStringLiteralLike(name)) names.push(name.text);
    if (
      (ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node)) &&
      /^(opened|filed)$/.test(node.name.getText())
    )
      names.push(
        ...(node.initializer && ts.isStringLiteralLike(node.initializer) ? [node.initializer.text] : []),
      );
    if (name && ts.isTemplateExpression(name))
      names.push([name.head.text, ...name.templateSpans.map(({ literal }) => literal.text)].join("*"));
    ts.forEachChild(node, visit);
  };
  visit(treeOf(file));
  return names.filter((name) => name.startsWith("otklik-"));
}

/** The text of a module without its comments: they may show markup as well. */
function markup(file: string): string {
  return read(file).replaceAll(/^\s*(\/\*\*?|\*|\/\/).*$/gm, "");
}

function tagOf(file: string): string | undefined {
  return /^@define\("(otklik-[\w-]+)"\)/m.exec(read(file))?.[1];
}

function publicModules(): string[] {
  const { exports } = JSON.parse(read(`${folder}/package.json`)) as {
    exports: Record<string, string | { source: string }>;
  };
  return Object.values(exports).flatMap((entry) =>
    typeof entry === "string" ? [] : [join(folder, entry.source)],
  );
}

/** All modules of the package that a module may load, statically or not; those at which to stop are left out. */
function reached(from: string, stopsAt: (file: string) => boolean): string[] {
  const found = new Set([from]);
  for (const file of found)
    for (const specifier of loadedBy(file)) {
      const to = destinations.get(`${file} ${specifier}`);
      if (to?.startsWith(`${folder}/`) && !stopsAt(to)) found.add(to);
    }
  return [...found];
}

/** What a module imports, types apart. */
function loadedBy(file: string): string[] {
  const specifiers: string[] = [];
  const visit = (node: ts.Node): void => {
    const isType =
      (ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) ||
      (ts.isExportDeclaration(node) && node.isTypeOnly);
    if (isType) return;
    const isImport = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    if (isImport && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
      specifiers.push(node.moduleSpecifier.text);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      specifiers.push(...node.arguments.filter(ts.isStringLiteral).map(({ text }) => text));
    ts.forEachChild(node, visit);
  };
  visit(treeOf(file));
  return specifiers;
}

function treeOf(file: string): ts.SourceFile {
  const tree = trees.get(file) ?? ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true);
  trees.set(file, tree);
  return tree;
}
