import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { DatabasePlace } from "../database/open-database.ts";

/** The process's settings, as its environment gives them. */
export interface Configuration {
  host: string;
  port: number;
  /** The folder of PGlite's database. */
  dataFolder: string;
  /** The PostgreSQL to use instead. */
  databaseUrl: string | undefined;
  operatorsFolder: string;
  demo: boolean;
  allowLoopbackHttp: boolean;
  rateLimits: { reads: number; writes: number };
  trustedProxies: string[];
  /** Where links to this server lead, without a slash at the end. */
  publicUrl: string | undefined;
  /** By which server and from which address mails are sent; undefined where none are. */
  smtp: { url: string; from: string } | undefined;
  logLevel: string;
}

/** A setting that cannot be used; the message names it. */
export class ConfigurationFault extends Error {}

/** Reads the environment. Throws ConfigurationFault. */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  const demo = environment["OTKLIK_DEMO"] === "1";
  const operatorsFolder = environment["OTKLIK_OPERATORS"];
  if (!operatorsFolder)
    throw new ConfigurationFault("Set OTKLIK_OPERATORS to the folder of the operator files.");
  return {
    host: environment["HOST"] ?? "127.0.0.1",
    port: wholeNumber(environment, "PORT", 8080),
    dataFolder: resolve(environment["DATA_DIR"] ?? join(process.cwd(), ".data")),
    databaseUrl: environment["DATABASE_URL"],
    operatorsFolder: resolve(operatorsFolder),
    demo,
    allowLoopbackHttp: demo || environment["OTKLIK_TEST_LOOPBACK"] === "1",
    rateLimits: {
      reads: wholeNumber(environment, "OTKLIK_READS_PER_MINUTE", 3000),
      writes: wholeNumber(environment, "OTKLIK_WRITES_PER_MINUTE", 600),
    },
    trustedProxies: environment["OTKLIK_TRUSTED_PROXIES"]?.split(",").map((proxy) => proxy.trim()) ?? [],
    ...mailing(environment),
    logLevel: environment["OTKLIK_LOG_LEVEL"] ?? (demo ? "warn" : "info"),
  };
}

/** Where the database is, by these settings. */
export function databasePlace({ databaseUrl, dataFolder }: Configuration): DatabasePlace {
  if (databaseUrl) return { connectionString: databaseUrl };
  const prepared = new URL("dist/prepared", import.meta.resolve("@otklik/server/package.json"));
  return { folder: dataFolder, prepared: fileURLToPath(prepared) };
}

function mailing(environment: NodeJS.ProcessEnv): Pick<Configuration, "publicUrl" | "smtp"> {
  const { SMTP_URL: url, MAIL_FROM: from, OTKLIK_PUBLIC_URL: given } = environment;
  const publicUrl = given?.replace(/\/+$/, "");
  if (publicUrl !== undefined && !/^https?:\/\/[^\s?#]+$/.test(publicUrl))
    throw new ConfigurationFault("OTKLIK_PUBLIC_URL must be an http or https address without ? and #.");
  if (!url) return { publicUrl, smtp: undefined };
  if (!/^smtps?:\/\/[^\s]+$/.test(url))
    throw new ConfigurationFault("SMTP_URL must be smtp://… or smtps://….");
  if (!from || !/^[^\s@<>"]+@[^\s@<>"]+$/.test(from))
    throw new ConfigurationFault("Set MAIL_FROM to the address from which mails are sent.");
  if (publicUrl === undefined)
    throw new ConfigurationFault("Set OTKLIK_PUBLIC_URL to where this server is reached: mails link to it.");
  return { publicUrl, smtp: { url, from } };
}

function wholeNumber(environment: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const text = environment[name];
  if (text === undefined || text === "") return otherwise;
  if (!/^\d{1,9}$/.test(text)) throw new ConfigurationFault(`${name} must be a whole number, not "${text}".`);
  return Number(text);
}
