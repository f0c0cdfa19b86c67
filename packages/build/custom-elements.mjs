import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { create, ts } from "@custom-elements-manifest/analyzer/index.js";
import { litPlugin } from "@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js";
import { attributeNames } from "../elements/page/options.ts";

/**
 * Writes `custom-elements.json` beside a package's modules: what editors and documentation know of its public tags, taken
 * from the comments at their classes and at the classes that these extend.
 */
export function describeElements(folder) {
  return {
    name: "describe-elements",
    generateBundle() {
      const manifest = JSON.stringify(manifestOf(folder), null, 2);
      this.emitFile({ type: "asset", fileName: "custom-elements.json", source: manifest });
    },
  };
}

function manifestOf(folder) {
  const files = globSync(`${folder}/**/*.ts`, {
    exclude: (path) => /\.test\.ts$|(^|\/)dist$/.test(path),
  }).sort();
  const sources = files.map((file) =>
    ts.createSourceFile(relative(folder, file), readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true),
  );
  const { schemaVersion, modules } = create({
    modules: sources,
    plugins: [...litPlugin(), readDecorators()],
  });
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const entries = Object.values(exports).filter(({ source }) => source !== undefined);
  const described = entries.flatMap(({ source, default: built }) => {
    const { declarations } = modules.find(({ path }) => path === source.slice(2));
    const elements = declarations.filter(({ tagName }) => tagName !== undefined);
    return elements.length > 0 ? [moduleOf(built.slice(2), elements)] : [];
  });
  return { schemaVersion, modules: described };
}

/** Our decorators differ from Lit's: `define` names the tag, and a `property` is no attribute unless it says so. */
function readDecorators() {
  return {
    name: "read-decorators",
    analyzePhase({ node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const declaration = moduleDoc.declarations.find(({ name }) => name === node.name.text);
      const tag = callOf(node, "define")?.arguments[0].text;
      if (tag !== undefined) Object.assign(declaration, { tagName: tag, customElement: true });
      const written = node.members
        .filter((member) => callOf(member, "property")?.arguments[0]?.getText().includes("attribute:"))
        .map(({ name }) => name.text);
      const isAttribute = (name) => written.includes(name) || attributeNames.includes(name);
      declaration.attributes = declaration.attributes?.filter(({ fieldName }) => isAttribute(fieldName));
      for (const member of declaration.members ?? [])
        if (member.attribute !== undefined && !isAttribute(member.name)) delete member.attribute;
    },
  };
}

function callOf(node, decorator) {
  const called = (ts.getDecorators(node) ?? []).map(({ expression }) => expression);
  return called.find((call) => ts.isCallExpression(call) && call.expression.text === decorator);
}

function moduleOf(path, elements) {
  const reference = ({ name }) => ({ name, module: path });
  return {
    kind: "javascript-module",
    path,
    declarations: elements.map(publicPart),
    exports: elements.flatMap((element) => [
      { kind: "js", name: element.name, declaration: reference(element) },
      { kind: "custom-element-definition", name: element.tagName, declaration: reference(element) },
    ]),
  };
}

/** An element as a page sees it: nothing private, and no word of the classes inside the package. */
function publicPart({ superclass, members = [], ...element }) {
  const isPublic = ({ privacy = "public", static: isStatic = false, description }) =>
    privacy === "public" && !isStatic && description !== undefined;
  const bare = (items) => items?.map(({ inheritedFrom, ...item }) => item);
  return {
    ...Object.fromEntries(
      Object.entries(element).map(([key, value]) => [key, Array.isArray(value) ? bare(value) : value]),
    ),
    members: bare(members.filter(isPublic)),
  };
}
