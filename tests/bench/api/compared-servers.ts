import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createClient, type Client } from "@otklik/client";
import { aComplaint, type Person } from "../../contract/stage/stage.ts";
import { demoToken } from "../../servers/demo-server.ts";
import { freePort } from "../../servers/postgres.ts";
import { operatorsWith, startServerProcess } from "../../servers/server-process.ts";
import { aCallback, aFeedback, anIdea, type Stock } from "./demands.ts";
import { clear, copyOf, newPlace, type DatabaseKind, type Place } from "./place.ts";

/** A server to be measured, in a process of its own. */
export interface Server {
  /** What a report calls it. */
  name: string;
  url: string;
  pid: number;
  stop: () => Promise<void>;
}

/** The server and the bare API, each on a database of its own with the same rows. */
export interface ComparedServers {
  server: Server;
  bare: Server;
  stock: Stock;
  stop: () => Promise<void>;
}

const ofEach = 20;

/** Starts both, after one has stored what both begin with. */
export async function startCompared(kind: DatabaseKind): Promise<ComparedServers> {
  const operators = await operatorsWith((text) => text.replace(/^( *capacity:).*/m, "$1 10000"));
  const place = await newPlace(kind);
  const first = await startServer(place, operators);
  const stock = await fill(first);
  await first.stop();
  const copy = await copyOf(place);
  const [server, bare] = [await startServer(place, operators), await startBareApi(copy)];
  const stop = async () => {
    await Promise.all([server.stop(), bare.stop()]);
    await Promise.all([clear(place), clear(copy), rm(operators, { recursive: true })]);
  };
  return { server, bare, stock, stop };
}

const exampleOperators = fileURLToPath(new URL("../../../examples/operators/", import.meta.url));

/** Starts the demo as `npm start` does, with limits that no measurement reaches. */
export async function startServer(place: Place, operators = exampleOperators): Promise<Server> {
  const port = await freePort();
  const { child, kill } = await startServerProcess({
    ...place,
    PORT: String(port),
    OTKLIK_OPERATORS: operators,
    OTKLIK_READS_PER_MINUTE: "999999999",
    OTKLIK_WRITES_PER_MINUTE: "999999999",
  });
  const stop = () => kill("SIGTERM");
  return { name: "Otklik", url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop };
}

/** Some things of each domain beside those that the demo brings. */
async function fill(server: Server): Promise<Stock> {
  const [anna, elena] = [clientOf(server, "anna"), clientOf(server, "elena")];
  const { items } = await anna.listCallbackSlots();
  // The next ones may be too near to be booked before all is measured.
  const slots = items.slice(2).map(({ startsAt }) => startsAt);
  const numbers: string[] = [];
  for (let filed = 0; filed < ofEach; filed++) {
    numbers.push((await anna.createComplaint(aComplaint)).complaint.number);
    await anna.createCallback(aCallback(slots));
    await anna.createFeedback(aFeedback);
    await elena.createIdea(anIdea);
  }
  return { number: numbers[0] ?? "", slots };
}

function clientOf({ url }: Server, person: Person): Client {
  return createClient({ endpoint: url, site: "pk_gorizont", getToken: () => demoToken(url, person) });
}

async function startBareApi(place: Place): Promise<Server> {
  const port = await freePort();
  const entry = fileURLToPath(new URL("bare/bare-api.ts", import.meta.url));
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
  return { name: "bare Fastify", url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop };
}
