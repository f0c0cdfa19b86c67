import { routes, type OperationId, type Schemas } from "@otklik/openapi";
import { Problem } from "./problem.ts";

type RequestParts = {
  method: string;
  path: string;
  /** What is sent as JSON, or the file that is sent as it is. */
  body: Record<string, unknown> | Blob | undefined;
};

/** Splits flat input into path, query and body. Throws Problem `input-invalid` where no path comes of it. */
export function requestOf(id: OperationId, input: object): RequestParts {
  const [method, template, manner]: readonly [string, string, string?] = routes[id];
  const rest = new Map(Object.entries(input).filter(([, value]) => value !== undefined));
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const segment = segmentOf(name, rest.get(name));
    rest.delete(name);
    return segment;
  });
  if (manner === "upload") return { method, path, body: rest.get("content") as Blob };
  // A POST says something, if only that there is nothing to say: so whether a body has to be there never matters.
  if (method === "POST" || (method !== "GET" && rest.size > 0))
    return { method, path, body: Object.fromEntries(rest) };
  if (rest.size === 0) return { method, path, body: undefined };
  // As the first questions are written, so that the browser's cache knows one by the other; URLSearchParams writes + for a space.
  const query = [...rest].map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join("&");
  return { method, path: `${path}?${query}`, body: undefined };
}

/** A URL swallows an empty or dotted segment, even an encoded one, and would name something else. */
function segmentOf(name: string, value: unknown): string {
  const segment = typeof value === "number" ? String(value) : value;
  if (typeof segment === "string" && !/^\.{0,2}$/.test(segment)) return encodeURIComponent(segment);
  const errors: Schemas["InputError"][] = [
    { pointer: `/${name}`, code: "required", detail: `${name} cannot stand in a path` },
  ];
  throw new Problem({ code: "input-invalid", title: "The input is not valid", errors });
}
