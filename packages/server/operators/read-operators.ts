import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parseDocument } from "yaml";
import { faultsOfMeaning } from "./faults-of-meaning.ts";
import { operatorSchema } from "./operator-schema.ts";
import type { Operator } from "./operator.ts";

/** What stands for `{server}` in an operator file: the addresses of this server. The first one is used for links. */
export type OwnOrigins = [string, ...string[]];

/** An operator file that cannot be used; the message has a line per fault: file, path and reason. */
export class OperatorFileFault extends Error {}

const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats.default(ajv);
const fits = ajv.compile<Operator>(operatorSchema);

/** Reads every operator file (*.yaml) of a folder. Throws OperatorFileFault with all faults of all files. */
export async function readOperators(folder: string, ownOrigins: OwnOrigins): Promise<Operator[]> {
  const files = (await readdir(folder)).filter((file) => /\.ya?ml$/.test(file)).sort();
  const faults: string[] = [];
  const operators: Operator[] = [];
  for (const file of files) {
    const path = join(folder, file);
    const read = readOperator(await readFile(path, "utf8"), ownOrigins);
    faults.push(...read.faults.map((fault) => `${path}: ${fault}`));
    if (read.operator) operators.push(read.operator);
  }
  faults.push(...repeated(operators).map((fault) => `${folder}: ${fault}`));
  if (files.length === 0) faults.push(`${folder}: holds no operator file (*.yaml)`);
  if (faults.length > 0) throw new OperatorFileFault(faults.join("\n"));
  return operators;
}

/** Reads one operator file's text; either the operator or the faults, each with its path in the file. */
export function readOperator(
  text: string,
  ownOrigins: OwnOrigins,
): { operator?: Operator; faults: string[] } {
  const document = parseDocument(text);
  if (document.errors.length > 0) return { faults: document.errors.map(({ message }) => message) };
  const content = withOwnOrigins(document.toJS(), ownOrigins);
  if (!fits(content)) return { faults: (fits.errors ?? []).map(faultOf) };
  const faults = faultsOfMeaning(content);
  return faults.length > 0 ? { faults } : { operator: content, faults };
}

function withOwnOrigins(value: unknown, ownOrigins: OwnOrigins): unknown {
  if (typeof value === "string") return value.replace("{server}", ownOrigins[0]);
  if (Array.isArray(value)) {
    return value.flatMap((item) => (item === "{server}" ? ownOrigins : [withOwnOrigins(item, ownOrigins)]));
  }
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, withOwnOrigins(member, ownOrigins)]),
  );
}

function faultOf({ instancePath, message, params }: ErrorObject): string {
  const member = "additionalProperty" in params ? ` (${String(params.additionalProperty)})` : "";
  return `${instancePath || "/"} ${message ?? "does not fit"}${member}`;
}

function repeated(operators: Operator[]): string[] {
  const names = [
    ...operators.map(({ operator }) => operator),
    ...operators.flatMap(({ sites }) => sites.map(({ key }) => key)),
  ];
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => `${name} is used by two operators or sites`);
}
