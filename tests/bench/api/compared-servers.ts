import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createClient, type Client } from "@otklik/client";
import { aComplaint } from "../../contract/stage/stage.ts";
import { freePort } from "../../servers/postgres.ts";
import { startServerProcess } from "../../servers/server-process.ts";
import { clear, copyOf, newPlace, type DatabaseKind, type Place } from "./place.ts";

/** A server to be measured, in a process of its own. */
export interface Server {
  url: string;
  pid: number;
  stop: () => Promise<void>;
}

/** The server and the bare API, each on a database of its own with the same rows. */
export interface ComparedServers {
  server: Server;
  bare: Server;
  /** A customer's token, and the number of one of her complaints. */
  token: string;
  number: string;
  stop: () => Promise<void>;
}

const ownComplaints = 20;

/** Starts both, after one has filed what both begin with. */
export async function startCompared(kind: DatabaseKind): Promise<ComparedServers> {
  const place = await newPlace(kind);
  const first = await startServer(place);
  const number = await fileComplaints(first);
  await first.stop();
  const copy = await copyOf(place);
  const [server, bare] = [await startServer(place), await startBareApi(copy)];
  const stop = async () => {
    await Promise.all([server.stop(), bare.stop()]);
    await Promise.all([clear(place), clear(copy)]);
  };
  return { server, bare, token: await tokenOf(server, "anna"), number, stop };
}

/** Starts the demo as `npm start` does, with limits that no measurement reaches. */
export async function startServer(place: Place): Promise<Server> {
  const port = await freePort();
  const { child, kill } = await startServerProcess({
    ...place,
    PORT: String(port),
    OTKLIK_OPERATORS: fileURLToPath(new URL("../../../examples/operators/", import.meta.url)),
    OTKLIK_READS_PER_MINUTE: "999999999",
    OTKLIK_WRITES_PER_MINUTE: "999999999",
  });
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop: () => kill("SIGTERM") };
}

/** The token of one of the demo's people. */
export async function tokenOf({ url }: Server, person: string): Promise<string> {
  const answer = await fetch(`${url}/demo/token`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ site: "pk_gorizont", person }),
  });
  return ((await answer.json()) as { token: string }).token;
}

async function fileComplaints(server: Server): Promise<string> {
  const client = clientOf(server, await tokenOf(server, "anna"));
  for (let filed = 1; filed < ownComplaints; filed++) await client.createComplaint(aComplaint);
  const { complaint } = await client.createComplaint(aComplaint);
  return complaint.number;
}

function clientOf({ url }: Server, token: string): Client {
  return createClient({ endpoint: url, site: "pk_gorizont", getToken: () => token });
}

async function startBareApi(place: Place): Promise<Server> {
  const port = await freePort();
  const entry = fileURLToPath(new URL("bare-api.ts", import.meta.url));
  const child = spawn(process.execPath, [entry], {
    env: { ...process.env, ...place, PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  // The first thing it prints is where it listens.
  await once(child.stdout, "data");
  const stop = async () => {
    const ended = once(child, "exit");
    child.kill();
    await ended;
  };
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop };
}
