import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { start } from "@otklik/server";
import { demo } from "../../examples/demo.ts";
import { freePort } from "./postgres.ts";

/** The demo as `npm start` runs it: its own operators, site and seeds. */
export interface DemoServer {
  url: string;
  tokenOf: (person: string, site?: string) => Promise<string>;
}

/** Runs the work on a demo server with an empty data folder, and stops it. */
export async function onDemo(
  work: (server: DemoServer) => Promise<void>,
  environment: NodeJS.ProcessEnv = {},
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "otklik-demo-"));
  const server = await start(
    {
      PORT: String(await freePort()),
      DATA_DIR: folder,
      OTKLIK_DEMO: "1",
      OTKLIK_OPERATORS: fileURLToPath(new URL("../../examples/operators/", import.meta.url)),
      OTKLIK_LOG_LEVEL: "silent",
      ...environment,
    },
    { demo },
  );
  try {
    await work({ url: server.url, tokenOf: (person, site) => demoToken(server.url, person, site) });
  } finally {
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

/** The token of one of the demo's people, at the server of an address. */
export async function demoToken(url: string, person: string, site = "pk_gorizont"): Promise<string> {
  const answer = await fetch(`${url}/demo/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ site, person }),
  });
  return ((await answer.json()) as { token: string }).token;
}
