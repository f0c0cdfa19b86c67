import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { freePort } from "../../servers/postgres.ts";

/** A page of somebody else's, on an origin of its own. */
export interface StrangerSite {
  origin: string;
  close: () => void;
}

/** How a page departs from the README's. */
export interface StrangerPage {
  /** The tags in the body; the README's where they are not said. */
  widgets?: string;
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
  const { scriptSource = api, script = "", css = "" } = page;
  const snippet = (await readmeHtml(page.widgets)).replaceAll("https://voice.example", api);
  const policy = [
    "default-src 'none'",
    `script-src ${scriptSource} 'self'`,
    `connect-src ${api}`,
    "style-src 'self'",
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

/** A page's own script that signs one of the demo's people in to what stands in its `<otklik-provider>`s. */
export function signIn(api: string, person: string): string {
  const body = JSON.stringify({ site: "pk_gorizont", person });
  return `addEventListener("DOMContentLoaded", () => {
    const getToken = async () => {
      const headers = { "content-type": "application/json" };
      const answer = await fetch("${api}/demo/token", { method: "POST", headers, body: '${body}' });
      return (await answer.json()).token;
    };
    for (const provider of document.querySelectorAll("otklik-provider")) provider.getToken = getToken;
  });`;
}

function htmlAround(snippet: string, language: string): string {
  return `<!doctype html><html lang="${language}"><head><meta name="viewport" content="width=device-width">
    <title>A stranger's page</title><link rel="stylesheet" href="/own.css"><script src="/own.js"></script></head>
    <body><h1>Help</h1>${snippet}</body></html>`;
}

/** The README's first block of HTML, perhaps with other tags below its script. */
async function readmeHtml(widgets: string | undefined): Promise<string> {
  const readme = await readFile(new URL("../../../README.md", import.meta.url), "utf8");
  const html = /```html\n([\s\S]*?)```/.exec(readme)?.[1];
  if (html === undefined) throw new Error("The README shows no HTML.");
  return widgets === undefined ? html : html.replace(/(<\/script>)[\s\S]*/, `$1${widgets}`);
}
