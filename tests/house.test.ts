import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { circlesOf, files, importGraph, type Arrow } from "./house.ts";

/** Which packages each may import; `npm` installs and bundles by these borders. */
const doors: Record<string, string[]> = {
  openapi: [],
  rules: ["openapi"],
  client: ["openapi"],
  mocks: ["openapi", "rules"],
  server: ["openapi", "rules"],
  elements: ["openapi", "rules", "client"],
  loader: [],
};

const domains = ["complaints", "callbacks", "feedback", "ideas", "promise"];

/** The rooms of a package from the lowest floor up; files at its root are a room, called by a dot. */
const floors: Record<string, string[][]> = {
  client: [["calls"], ["stream", "uploads"], ["."], ["outbox"]],
  mocks: [["store"], ["operators"], ["operations"], ["cases", "settings"], domains, ["."]],
  rules: [["clocks", "problem-texts"], ["."], ["complaints", "callbacks", "feedback", "promise"]],
  elements: [["texts"], ["look"], ["page"], ["cases"], domains, ["desk"], ["."]],
  server: [
    ["problems", "database"],
    ["operators"],
    ["identity"],
    ["http"],
    ["settings"],
    ["cases"],
    ["stream"],
    ["mail"],
    domains,
    ["demo"],
    ["."],
    ["process"],
  ],
};

const graph = importGraph();
const arrows = graph.filter(({ from }) => !isForTests(from));

test("the graph holds what a pattern of spelling would miss", () => {
  const reachesUp = (arrow: Arrow) =>
    arrow.from.split("/").length >= 5 && /^packages\/server\//.test(arrow.to);
  assert.ok(arrows.filter(reachesUp).length > 30, "imports that go up two folders and more");
  const reaches = (from: string, to: string) => graph.some((arrow) => arrow.from === from && arrow.to === to);
  assert.ok(reaches("packages/server/app.ts", "packages/server/ideas/idea-votes.ts"), "a static import");
  assert.ok(
    reaches("packages/elements/texts/ideas.ts", "packages/elements/texts/kk/ideas.ts"),
    "a dynamic import",
  );
  assert.ok(
    reaches("packages/client/client.ts", "openapi/index.ts"),
    "an import of types by a package's name",
  );
});

describe("packages", () => {
  for (const [name, allowed] of Object.entries(doors)) {
    test(`${name} imports ${allowed.join(", ") || "no other package"}`, () => {
      const own = arrows.filter(({ from }) => packageOf(from) === name);
      const trespasses = own.filter(({ to }) => packageOf(to) !== name && !allowed.includes(packageOf(to)));
      assert.ok(files.some((file) => packageOf(file) === name));
      assert.deepEqual(trespasses, []);
    });
  }

  test("a package is imported by its name, never by a path into it", () => {
    const byPath = arrows.filter(({ from, to, specifier }) => {
      return from.startsWith("packages/") && packageOf(from) !== packageOf(to) && specifier.startsWith(".");
    });
    assert.deepEqual(byPath, []);
  });
});

describe("rooms", () => {
  for (const [name, order] of Object.entries(floors)) {
    const inside = arrows.filter(({ from, to }) => packageOf(from) === name && packageOf(to) === name);

    test(`every room of ${name} stands on a floor`, () => {
      const rooms = new Set(inside.flatMap(({ from, to }) => [roomOf(from), roomOf(to)]));
      assert.deepEqual([...rooms].sort(), order.flat().sort());
    });

    test(`the floors of ${name} import downward only`, () => {
      const floorOf = (file: string) => order.findIndex((rooms) => rooms.includes(roomOf(file)));
      const upward = inside.filter(
        ({ from, to }) => roomOf(from) !== roomOf(to) && floorOf(to) >= floorOf(from),
      );
      assert.deepEqual(upward, []);
    });
  }

  test("no domain imports another, in any package", () => {
    const domainOf = (file: string) => domains.find((domain) => roomOf(file) === domain);
    const trespasses = arrows.filter(({ from, to }) => {
      const [own, other] = [domainOf(from), domainOf(to)];
      return own !== undefined && other !== undefined && own !== other;
    });
    assert.deepEqual(trespasses, []);
  });

  for (const name of Object.keys(doors))
    test(`no rooms of ${name} import each other in a circle`, () => {
      const inside = arrows.filter(({ from, to }) => packageOf(from) === name && packageOf(to) === name);
      assert.deepEqual(circlesOf(inside, roomOf), []);
    });
});

/** `elements` of `packages/elements/page/options.ts`; for what is in no package, its first folder. */
function packageOf(file: string): string {
  const [first = "", second = ""] = file.split("/");
  return first === "packages" ? second : first;
}

/** `page` of `packages/elements/page/options.ts`; a dot for a file at a package's root. */
function roomOf(file: string): string {
  const inside = file.split("/").slice(file.startsWith("packages/") ? 2 : 1);
  return inside.length > 1 ? (inside[0] ?? ".") : ".";
}

/** What is run by tests only may reach where what is tested may not. */
function isForTests(file: string): boolean {
  return file.includes(".test.") || file.endsWith("/misbehaving-server.ts");
}
