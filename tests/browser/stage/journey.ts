import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@otklik/client";
import type { Browser } from "playwright-core";
import { freePort } from "../../servers/postgres.ts";
import { operatorsWithOrigins, startServerProcess } from "../../servers/server-process.ts";
import { launchChromium } from "./chromium.ts";
import type { StrangerSite } from "./stranger-site.ts";

/** A server that can be killed, sites of strangers that embed its widgets, and a browser to look at them. */
export interface Journey<Sites> {
  api: string;
  sites: Sites;
  browser: Browser;
  kill: () => Promise<void>;
  /** Starts the server again on the same data. */
  restart: () => Promise<void>;
  end: () => Promise<void>;
}

/** Sets out with an empty database; every site but those called `unlisted` may embed. What the operators say may be edited. */
export async function setOut<Sites extends Record<string, StrangerSite>>(
  openSites: (api: string) => Promise<Sites>,
  edit?: (operator: string) => string,
): Promise<Journey<Sites>> {
  const port = await freePort();
  const api = `http://127.0.0.1:${port}`;
  const sites = await openSites(api);
  const listed = Object.entries(sites).filter(([name]) => name !== "unlisted");
  const operators = await operatorsWithOrigins(
    listed.map(([, { origin }]) => origin),
    edit,
  );
  const data = await mkdtemp(join(tmpdir(), "otklik-journey-"));
  const environment = { PORT: String(port), DATA_DIR: data, OTKLIK_OPERATORS: operators };
  let server = await startServerProcess(environment);
  const browser = await launchChromium();
  return {
    api,
    sites,
    browser,
    kill: () => server.kill("SIGKILL"),
    restart: async () => {
      server = await startServerProcess(environment);
    },
    end: async () => {
      await browser.close();
      await server.kill("SIGTERM");
      for (const site of Object.values(sites)) site.close();
      await rm(data, { recursive: true });
      await rm(operators, { recursive: true });
    },
  };
}

/** How many complaints say these words. */
export async function countFiled(api: string, words: string): Promise<number> {
  const answer = await fetch(`${api}/demo/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ site: "pk_gorizont", person: "artem" }),
  });
  const { token } = (await answer.json()) as { token: string };
  const agent = createClient({ endpoint: api, site: "pk_gorizont", getToken: () => token });
  const { items } = await agent.listComplaints({ limit: 100 });
  return items.filter((item) => item.words === words).length;
}
