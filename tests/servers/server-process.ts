import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const examples = new URL("../../examples/", import.meta.url);

const demoProgram = ["--conditions=source", fileURLToPath(new URL("start.ts", examples))];

/** A server in a process of its own, so that it can be killed. */
export interface ServerProcess {
  child: ChildProcess;
  kill: (signal: NodeJS.Signals) => Promise<void>;
}

/** Starts the demo as `npm start` does, or another program of Node's, and waits until it is ready. Throws an Error with what it printed where it ends. */
export async function startServerProcess(
  environment: NodeJS.ProcessEnv,
  program = demoProgram,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, program, {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  await new Promise<void>((resolve, reject) => {
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
        if (printed.includes("Otklik answers at")) resolve();
      });
    }
    child.once("exit", () => reject(new Error(`The server ended: ${printed}`)));
  });
  const kill = (signal: NodeJS.Signals) =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) {
        resolve();
        return;
      }
      child.once("exit", () => resolve());
      child.kill(signal);
    });
  return { child, kill };
}

/** The demo's operator files in a folder of their own, with more origins that may embed, perhaps changed further. */
export function operatorsWithOrigins(
  origins: string[],
  change: (text: string) => string = (text) => text,
): Promise<string> {
  const lines = origins
    .map(
      (origin) => `
$1- "${origin}"`,
    )
    .join("");
  return operatorsWith((text) => change(text.replace(/^( *)- "\{server\}"/m, `$&${lines}`)));
}

/** The demo's operator files in a folder of their own, each with a change. */
export async function operatorsWith(change: (text: string) => string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "otklik-operators-"));
  const source = fileURLToPath(new URL("operators/", examples));
  for (const file of await readdir(source))
    await writeFile(join(folder, file), change(await readFile(join(source, file), "utf8")));
  return folder;
}
