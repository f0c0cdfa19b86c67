import { fileURLToPath } from "node:url";
import serveStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { answerPreflight, checkOrigin } from "../http/origins.ts";
import { Problem } from "../problems/problem.ts";
import type { Operator } from "../operators/operator.ts";
import { demoIdentityProvider } from "./identity-provider.ts";
import type { MailTray } from "./mail-tray.ts";
import { isPersonName } from "./people.ts";

/** What the demo shows: an operator's site, and what customers wrote before you came. */
export interface Demo {
  /** The page at a path in a language, as HTML; undefined where there is none. */
  renderPage: (path: string, query: { language: string | undefined }) => string | undefined;
  /** The folders of the pages' files, by the path they are served under. */
  folders: Readonly<Record<`/${string}/`, URL>>;
  /** The folder of `<operator>.yaml` with complaints to begin with. */
  seeds: URL;
}

// The strictest policy a widget must live under; the demo lives under it to prove that.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join("; ");

/** Adds the demo operators' site and their identity provider to an app. */
export async function addDemo(
  app: FastifyInstance,
  operators: Operator[],
  demo: Demo & { tray: MailTray | undefined },
): Promise<void> {
  await addTokens(app, operators);
  demo.tray?.serve(app, contentSecurityPolicy);
  for (const [prefix, folder] of Object.entries(demo.folders))
    await app.register(serveStatic, {
      root: fileURLToPath(folder),
      prefix,
      decorateReply: false,
      index: false,
    });
  app.get("/*", (request, reply) => {
    const [pathname = "/"] = request.url.split("?", 1);
    const { lang } = request.query as { lang?: unknown };
    const html = demo.renderPage(pathname, { language: typeof lang === "string" ? lang : undefined });
    if (html === undefined) throw new Problem("not-found");
    return reply
      .header("Content-Type", "text/html; charset=utf-8")
      .header("Content-Security-Policy", contentSecurityPolicy)
      .header("Referrer-Policy", "no-referrer")
      .send(html);
  });
}

async function addTokens(app: FastifyInstance, operators: Operator[]): Promise<void> {
  const providers = await Promise.all(
    operators.map(async (operator) => ({ operator, provider: await demoIdentityProvider(operator) })),
  );
  for (const { operator, provider } of providers) {
    app.get(`/demo/${operator.operator}/jwks.json`, () => provider.keySet);
  }
  const checked = (request: FastifyRequest, reply: FastifyReply, siteKey: unknown) => {
    const found = providers.find(({ operator }) => operator.sites.some(({ key }) => key === siteKey));
    const site = found?.operator.sites.find(({ key }) => key === siteKey);
    if (!found || !site) throw new Problem("not-found");
    checkOrigin(request, reply, site);
    return found.provider;
  };
  app.options("/demo/token", (request, reply) => {
    const { origin } = request.headers;
    const site = operators
      .flatMap(({ sites }) => sites)
      .find(({ origins }) => origins.includes(origin ?? ""));
    checked(request, reply, site?.key);
    return answerPreflight(reply);
  });
  app.post("/demo/token", async (request, reply) => {
    const { site, person } = (request.body ?? {}) as { site?: unknown; person?: unknown };
    const provider = checked(request, reply, site);
    if (!isPersonName(person)) throw new Problem("not-found");
    return reply.header("Cache-Control", "no-store").send(await provider.sign(person));
  });
}
