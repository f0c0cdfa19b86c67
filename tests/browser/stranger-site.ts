import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { freePort } from "../servers/postgres.ts";

/** A page of somebody else's, on an origin of its own. */
export interface StrangerSite {
  origin: string;
  close: () => void;
}

/** How a page departs from the README's. */
export interface StrangerPage {
  /** Where scripts may come from; the API where it is not said. */
  scriptSource?: string;
  /** A script of the page's own, run before ours. */
  script?: string;
  /** The page's own styles. */
  css?: string;
}

/**
 * Serves the HTML that the README tells a web developer to write, with `api` in place of the README's server, under the
 * strictest policy that a widget must live with.
 */
export async function openStrangerSite(api: string, page: StrangerPage = {}): Promise<StrangerSite> {
  const snippet = (await readmeHtml()).replaceAll("https://voice.example", api);
  const { scriptSource = api, script = "", css = "" } = page;
  const policy = [
    "default-src 'none'",
    `script-src ${scriptSource} 'self'`,
    `connect-src ${api}`,
    "style-src 'self'",
    `img-src ${api}`,
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join("; ");
  const port = await freePort();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://page");
    if (pathname === "/own.js") response.writeHead(200, { "content-type": "text/javascript" }).end(script);
    else if (pathname === "/own.css") response.writeHead(200, { "content-type": "text/css" }).end(css);
    else {
      response.writeHead(200, {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": policy,
      });
      response.end(htmlAround(snippet, searchParams.get("lang") ?? "en"));
    }
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

function htmlAround(snippet: string, language: string): string {
  return `<!doctype html><html lang="${language}"><head><meta name="viewport" content="width=device-width">
    <title>A stranger's page</title><link rel="stylesheet" href="/own.css"><script src="/own.js"></script></head>
    <body><h1>Help</h1>${snippet}</body></html>`;
}

/** The README's first block of HTML. */
async function readmeHtml(): Promise<string> {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const html = /```html\n([\s\S]*?)```/.exec(readme)?.[1];
  if (html === undefined) throw new Error("The README shows no HTML.");
  return html;
}
