import { spawn } from "node:child_process";
import { findChromium } from "./browser/stage/chromium.ts";
import { startPostgres } from "./servers/postgres.ts";

/** What one part of the proof said. */
interface Result {
  name: string;
  passed: number;
  failed: number;
}

/** A part of the proof: a command, and how to read from what it printed how many tests passed and failed. */
interface Part {
  name: string;
  command: string[];
  count: (printed: string, status: number) => Omit<Result, "name">;
}

// Only what hangs is to meet this: a busy machine is slow, and is no fault.
const nodeTests = ["--conditions=source", "--test", "--test-timeout=900000"];

const parts: Part[] = [
  { name: "types", command: ["tsc"], count: oneTest },
  { name: "lint", command: ["eslint", "."], count: oneTest },
  { name: "format", command: ["prettier", "--check", "--log-level=warn", "."], count: oneTest },
  {
    name: "rules, client, mocks, contract, faults",
    command: [
      "node",
      ...nodeTests,
      "--test-concurrency=2",
      "packages/{client,mocks,rules,server}/**/*.test.ts",
      "examples/**/*.test.ts",
      "tests/*.test.ts",
      "tests/{contract,faults,upgrade}/**/*.test.ts",
    ],
    count: nodeTestCount,
  },
  { name: "widgets", command: ["wtr"], count: widgetTestCount },
  {
    // One at a time: each has a browser of its own.
    name: "journeys",
    command: ["node", ...nodeTests, "--test-concurrency=1", "tests/browser/**/*.test.ts"],
    count: nodeTestCount,
  },
];

// Found once for all parts: what npm brings is unpacked by one process only.
process.env["CHROME_PATH"] = await findChromium();
const postgres = await startPostgres();
const results: Result[] = [];
for (const part of parts) results.push(await run(part));
postgres.stop();

console.log("");
for (const { name, passed, failed } of results)
  console.log(`${failed > 0 ? "✖" : "✔"} ${name}: ${passed} of ${passed + failed}`);
const passed = sum(results.map((result) => result.passed));
const failed = sum(results.map((result) => result.failed));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function run({ name, command: [program = "", ...parameters], count }: Part): Promise<Result> {
  console.log(`\n— ${name}`);
  const child = spawn(program, parameters, {
    stdio: ["ignore", "pipe", "inherit"],
    shell: process.platform === "win32",
    env: { ...process.env, TEST_POSTGRES_URL: postgres.url, FORCE_COLOR: "0" },
  });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
    process.stdout.write(text);
  });
  const status = await new Promise<number>((resolve) => child.once("close", (code) => resolve(code ?? 1)));
  const { passed, failed } = count(printed, status);
  // A part that ended badly, or ran nothing, has failed, whatever it counted.
  return { name, passed, failed: failed === 0 && (status !== 0 || passed === 0) ? 1 : failed };
}

function oneTest(_printed: string, status: number): Omit<Result, "name"> {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function nodeTestCount(printed: string): Omit<Result, "name"> {
  const of = (word: string) => Number(new RegExp(`^ℹ ${word} (\\d+)$`, "m").exec(printed)?.[1] ?? 0);
  return { passed: of("pass"), failed: of("fail") + of("cancelled") + of("skipped") + of("todo") };
}

function widgetTestCount(printed: string): Omit<Result, "name"> {
  const of = (word: string) =>
    Number([...printed.matchAll(new RegExp(`(\\d+) ${word}`, "g"))].at(-1)?.[1] ?? 0);
  return { passed: of("passed"), failed: of("failed") };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
