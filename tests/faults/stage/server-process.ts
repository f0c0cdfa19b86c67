import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import { createClient, type Client } from "@otklik/client";
import { freePort } from "../../servers/postgres.ts";

/** A server in a process of its own. */
export interface ServerProcess {
  url: string;
  /** Resolves when it answers; rejects with what it printed where it ends before. */
  ready: Promise<void>;
  /** How it ended: its exit code, or the signal that killed it. */
  ended: Promise<number | NodeJS.Signals | null>;
  /** All that it printed so far. */
  printed: () => string;
  kill: (signal: NodeJS.Signals) => void;
  /** A client of one of the demo's people, of a bearer of any token, or of a stranger; it tries once. */
  clientOf: (who?: string | { token: string }) => Client;
}

const script = fileURLToPath(new URL("serve.ts", import.meta.url));
const operators = fileURLToPath(new URL("../../../examples/operators/", import.meta.url));

/** Starts a server as a process; `ready` tells when it answers. It does not outlive the test of the context. */
export async function launch(environment: NodeJS.ProcessEnv, context?: TestContext): Promise<ServerProcess> {
  const port = environment["PORT"] ?? String(await freePort());
  const child = spawn(process.execPath, ["--conditions=source", script], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env["PATH"],
      PORT: port,
      OTKLIK_DEMO: "1",
      OTKLIK_OPERATORS: operators,
      OTKLIK_READS_PER_MINUTE: "1000000",
      OTKLIK_WRITES_PER_MINUTE: "1000000",
      ...environment,
    },
  });
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  context?.after(end);
  let printed = "";
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once("close", (code, signal) => {
      process.removeListener("exit", end);
      resolve(code ?? signal);
    });
  });
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
        if (printed.includes("Otklik answers at")) resolve();
      });
    }
    void ended.then(() => reject(new Error(`The server ended: ${printed}`)));
  });
  ready.catch(() => {});
  const url = `http://127.0.0.1:${port}`;
  const clientOf: ServerProcess["clientOf"] = (who) => {
    const getToken = () => {
      if (who === undefined) return null;
      return typeof who === "string" ? tokenOf(url, who) : who.token;
    };
    // A busy machine may take long to answer, and is no fault.
    const patience = { timeout: 120_000, retries: 0 };
    return createClient({ endpoint: url, site: "pk_gorizont", getToken, locale: "en", ...patience });
  };
  return { url, ready, ended, printed: () => printed, kill: (signal) => void child.kill(signal), clientOf };
}

/** A token of one of the demo's people. */
export async function tokenOf(url: string, person: string): Promise<string> {
  const answer = await fetch(`${url}/demo/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ site: "pk_gorizont", person }),
  });
  return ((await answer.json()) as { token: string }).token;
}

/** Runs the work with a data folder that is gone afterwards. */
export async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "otklik-fault-"));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
