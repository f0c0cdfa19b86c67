import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../browser/stage/chromium.ts";
import { demoToken } from "../../servers/demo-server.ts";
import { freePort } from "../../servers/postgres.ts";
import { operatorsWithOrigins, startServerProcess } from "../../servers/server-process.ts";
import { hostPages, hostScripts, tokenPlace } from "./host-pages.ts";

/** Pages of somebody else's that differ in one thing: what stands in them. */
export interface HostSite {
  browser: Browser;
  /** Where the pages are. */
  origin: string;
  /** Where the demo's server is. */
  server: string;
  /** How the widgets' scripts leave the server, and the bare forms' scripts this site: `br`, `gzip` or `identity`. */
  encoding: string;
}

/** Runs the work on a site that embeds the widgets of a demo server, all in a browser of its own. */
export async function onHostSite(work: (site: HostSite) => Promise<void>): Promise<void> {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folders = [
    await mkdtemp(join(tmpdir(), "otklik-bench-")),
    await operatorsWithOrigins([origin]),
  ] as const;
  const [DATA_DIR, OTKLIK_OPERATORS] = folders;
  const port = await freePort();
  const api = `http://127.0.0.1:${port}`;
  const demo = await startServerProcess({ PORT: String(port), DATA_DIR, OTKLIK_OPERATORS });
  const encoding = await encodingOf(`${api}/otklik/v1/otklik.js`);
  const files = { ...hostPages(api), ...(await hostScripts()) };
  server.on("request", ({ url = "" }, response) => {
    void withToken(files[url], api).then((file) => {
      answer(response, file, url.endsWith(".js") ? encoding : "identity");
    });
  });
  const browser = await launchChromium();
  try {
    await work({ browser, origin, server: api, encoding });
  } finally {
    await browser.close();
    await demo.kill("SIGTERM");
    server.close();
    for (const folder of folders) await rm(folder, { recursive: true });
  }
}

async function encodingOf(url: string): Promise<string> {
  const { headers } = await fetch(url, { headers: { "Accept-Encoding": "br, gzip" } });
  return headers.get("Content-Encoding") ?? "identity";
}

/** The page of somebody who signed in just now: a token lasts shorter than all that is measured. */
async function withToken(file: string | undefined, api: string): Promise<string | undefined> {
  return file?.includes(tokenPlace) ? file.replaceAll(tokenPlace, await demoToken(api, "elena")) : file;
}

function answer(response: ServerResponse, file: string | undefined, encoding: string): void {
  if (file === undefined) return void response.writeHead(404).end();
  const type = file.startsWith("<!doctype") ? "text/html" : "text/javascript";
  response.setHeader("Content-Type", `${type}; charset=utf-8`);
  if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
  response.end(encoding === "br" ? brotliCompressSync(file) : encoding === "gzip" ? gzipSync(file) : file);
}
