import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { createApp } from "../app.ts";
import { databasePlace, readConfiguration } from "./configuration.ts";
import { openDatabase, type Database } from "../database/open-database.ts";
import { addDemo, type Demo } from "../demo/demo.ts";
import { seedDemo } from "../demo/seeds/seed-demo.ts";
import { MailTray } from "../demo/mail-tray.ts";
import { MailDelivery, type MailFault } from "../mail/mail-delivery.ts";
import { smtpTransport } from "../mail/smtp-transport.ts";
import { Relay } from "../stream/relay.ts";
import { remoteKeySets } from "../identity/key-sets.ts";
import { readOperators } from "../operators/read-operators.ts";
import { choresOf, repeat } from "./chores.ts";
import { factsOfFault } from "./fault-facts.ts";

/** A server that answers. */
export interface RunningServer {
  /** Where it answers, without a slash at the end. */
  url: string;
  /** Lets what is under way end, then gives everything back. */
  stop: () => Promise<void>;
}

const mailFaults = { sending: "a mail was not sent", round: "mails could not be looked for" };

/** What a caller may put in place of the real thing. */
export interface StartOptions {
  /** What the demo shows where OTKLIK_DEMO=1 asks for it. */
  demo?: Demo;
  clock?: () => Date;
}

/**
 * Starts a server as the environment says (PORT, HOST, DATA_DIR, DATABASE_URL, OTKLIK_OPERATORS, …).
 *
 * Throws ConfigurationFault, OperatorFileFault, FolderInUse, or what the port or the database answered.
 */
export async function start(
  environment: NodeJS.ProcessEnv,
  options: StartOptions = {},
): Promise<RunningServer> {
  const { demo, clock = () => new Date() } = options;
  const configuration = readConfiguration(environment);
  const { host, port, operatorsFolder, logLevel: level } = configuration;
  const url = `http://127.0.0.1:${port}`;
  const operators = await readOperators(operatorsFolder, [url, `http://localhost:${port}`]);
  const database = await openDatabase(databasePlace(configuration));
  const logger = pino({ level });
  const stopping = new AbortController();
  const relay = new Relay(database, (fault) => logger.error(factsOfFault(fault), "relay failed"));
  const tray = configuration.demo && demo ? new MailTray() : undefined;
  const send = configuration.smtp ? smtpTransport(configuration.smtp) : tray?.send;
  const publicUrl = configuration.publicUrl ?? url;
  const onFault = ({ kind, fault }: MailFault) =>
    logger.warn({ kind, ...factsOfFault(fault) }, mailFaults[kind]);
  const parcel = { kysely: database.kysely, operators, publicUrl, clock, onFault };
  const mail = send && new MailDelivery({ ...parcel, send });
  const stop = stopper({ database, relay, mail, stopping });
  try {
    const parts = {
      ...configuration,
      operators,
      database,
      relay,
      mail,
      logger,
      clock,
      stopping: stopping.signal,
    };
    const keySets = remoteKeySets(configuration.allowLoopbackHttp);
    const app = await createApp({ ...parts, keySets, widgets: fileURLToPath(widgetsFolder()) });
    stop.app = app;
    if (configuration.demo && demo) await addDemo(app, operators, { ...demo, tray });
    if (configuration.demo && demo) await seedDemo(database.kysely, operators, demo.seeds);
    for (const chore of choresOf(parts)) repeat(chore, { signal: stopping.signal, logger });
    await relay.start();
    mail?.start();
    await app.listen({ host, port });
    return { url, stop: stop.run };
  } catch (error) {
    await stop.run();
    throw error;
  }
}

function widgetsFolder(): URL {
  return new URL("dist/v1/", import.meta.resolve("@otklik/elements/package.json"));
}

interface Stoppable {
  database: Database;
  relay: Relay;
  mail: MailDelivery | undefined;
  stopping: AbortController;
}

/** Ends streams first, then requests, then what they stood on; the second call waits for the first. */
function stopper({ database, relay, mail, stopping }: Stoppable) {
  let ended: Promise<void> | undefined;
  const stop: { app?: { close: () => Promise<void> }; run: () => Promise<void> } = {
    run: () => (ended ??= end()),
  };
  const end = async () => {
    stopping.abort();
    await stop.app?.close();
    await relay.stop();
    await mail?.stop();
    await database.close();
  };
  return stop;
}
