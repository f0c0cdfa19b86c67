import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { freePort } from "../postgres.ts";

/** A page of somebody else's, on an origin of its own, under the strictest policy that a widget must live with. */
export interface StrangerSite {
  origin: string;
  close: () => void;
}

/** Serves the HTML that the README tells a web developer to write, with `api` in place of the README's server. */
export async function openStrangerSite(api: string, port?: number): Promise<StrangerSite> {
  const snippet = (await readmeHtml()).replaceAll("https://voice.example", api);
  const policy = [
    "default-src 'none'",
    `script-src ${api}`,
    `connect-src ${api}`,
    "style-src 'self'",
    `img-src ${api}`,
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join("; ");
  const chosen = port ?? (await freePort());
  const server = createServer((request, response) => {
    const language = new URL(request.url ?? "/", "http://page").searchParams.get("lang") ?? "en";
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy,
    });
    response.end(
      `<!doctype html><html lang="${language}"><meta name="viewport" content="width=device-width">` +
        `<title>A stranger's page</title><h1>Help</h1>${snippet}</html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(chosen, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${chosen}`, close: () => server.close() };
}

/** The README's first block of HTML. */
async function readmeHtml(): Promise<string> {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const html = /```html\n([\s\S]*?)```/.exec(readme)?.[1];
  if (html === undefined) throw new Error("The README shows no HTML.");
  return html;
}
