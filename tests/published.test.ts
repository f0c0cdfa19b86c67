import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { onDemo } from "./servers/demo-server.ts";

interface Entry {
  types?: string;
  default?: string;
}

const root = fileURLToPath(new URL("../", import.meta.url));
const rooms = [
  "openapi",
  ...["client", "elements", "loader", "mocks", "server"].map((name) => `packages/${name}`),
];

describe("what is published", () => {
  for (const room of rooms) {
    const { name, exports, license, engines, files } = JSON.parse(
      readFileSync(join(root, room, "package.json"), "utf8"),
    ) as {
      name: string;
      exports: Record<string, string | Entry>;
      license: string;
      engines: object;
      files: string[];
    };
    const entries = Object.entries(exports).filter(
      (entry): entry is [string, Entry] => typeof entry[1] === "object",
    );

    test(`${name} says what a registry wants to know`, () => {
      assert.equal(license, "MIT");
      assert.deepEqual(engines, { node: ">=22.18" });
      assert.ok(files.includes("dist"));
    });

    test(`${name} has all that its exports name, with types`, () => {
      const targets = entries.flatMap(([, entry]) => [entry.types, entry.default]);
      assert.ok(targets.length > 0);
      for (const target of targets)
        assert.ok(target && existsSync(join(root, room, target)), `${room}/${target}`);
    });

    test(`${name} can be imported where there is no page`, async () => {
      for (const [path] of entries.filter(([path]) => path !== "./main.js")) {
        const { status, printed } = await run([], `await import("${join(name, path)}")`);
        assert.equal(status, 0, printed);
      }
    });
  }
});

test("the README's client does what the README says", async () => {
  const example = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, "README.md"), "utf8"))?.[1];
  assert.ok(example);
  await onDemo(async ({ url }) => {
    const code = `${example.replace("https://voice.example", url)}\nconsole.log(complaint.status, receipt.number);`;
    const { status, printed } = await run(["--conditions=source"], code);
    assert.equal(status, 0, printed);
    assert.match(printed, /^received [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]\n$/);
  });
});

async function run(flags: string[], code: string): Promise<{ status: number | null; printed: string }> {
  const child = spawn(process.execPath, [...flags, "--input-type=module-typescript", "--eval", code], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  }
  const status = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { status, printed };
}
