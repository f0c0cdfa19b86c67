import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../browser/chromium.ts";
import { freePort } from "../../servers/postgres.ts";
import { operatorsWithOrigins, startServerProcess } from "../../servers/server-process.ts";
import { bundle } from "./bundle.ts";
import { plainForm, plainScript } from "./plain-form.ts";

/** Pages of somebody else's that differ in one thing: whose complaint form stands in them. */
export interface HostSite {
  browser: Browser;
  /** Where the pages are. */
  origin: string;
  /** Where the demo's server is. */
  server: string;
  /** How the widgets' scripts leave the server, and the bare forms' scripts this site: `br`, `gzip` or `identity`. */
  encoding: string;
}

/** A page of the site by what stands in it; `no-widget` has the widgets' loader and nothing for it to load. */
export type HostPage = "empty" | "no-widget" | "tracker" | "tracker-with-room" | "bare-lit" | "plain";

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
    answer(response, files[url], url.endsWith(".js") ? encoding : "identity");
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

function hostPages(api: string): Record<string, string> {
  const loader = `<script type="module" src="${api}/otklik/v1/otklik.js" data-site="pk_gorizont"></script>`;
  const pages: Record<HostPage, [head: string, form: string]> = {
    empty: ["", ""],
    "no-widget": [loader, ""],
    tracker: [loader, "<otklik-complaint-tracker></otklik-complaint-tracker>"],
    "tracker-with-room": [
      `${loader}<style>otklik-complaint-tracker { display: block; min-height: 44rem }</style>`,
      "<otklik-complaint-tracker></otklik-complaint-tracker>",
    ],
    "bare-lit": [`<script type="module" src="/bare-lit.js"></script>`, "<bare-lit-form></bare-lit-form>"],
    plain: [`<script type="module" src="/plain.js"></script>`, plainForm],
  };
  return Object.fromEntries(Object.entries(pages).map(([name, parts]) => [`/${name}`, hostPage(parts)]));
}

function hostPage([head, form]: [head: string, form: string]): string {
  return `<!doctype html>
<html lang="kk">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Help</title>
    <link rel="icon" href="data:,">
    ${head}
  </head>
  <body>
    <h1>Help</h1>
    <p>Most questions have been answered before. If yours has not, write to us.</p>
    ${form}
    <h2>Our shops</h2>
    <p>We are open every day from eight to ten.</p>
  </body>
</html>`;
}

async function hostScripts(): Promise<Record<string, string>> {
  return { "/plain.js": plainScript, "/bare-lit.js": await bundle("bare-lit-form.ts") };
}

function answer(response: ServerResponse, file: string | undefined, encoding: string): void {
  if (file === undefined) return void response.writeHead(404).end();
  const type = file.startsWith("<!doctype") ? "text/html" : "text/javascript";
  response.setHeader("Content-Type", `${type}; charset=utf-8`);
  if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
  response.end(encoding === "br" ? brotliCompressSync(file) : encoding === "gzip" ? gzipSync(file) : file);
}
