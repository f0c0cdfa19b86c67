import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import type { MailRow, Tables } from "../database/tables/schema.ts";
import { asOperator } from "../database/transactions.ts";
import { countedAddress, type Admit } from "../http/rate-limits.ts";
import { languageOf, localized } from "@otklik/rules/operator-policy.js";
import type { Operator } from "../operators/operator.ts";
import { blockLink, confirmLink, lookAtLink, type FollowedLink, type LinkOutcome } from "./confirm-mail.ts";
import { mailTexts } from "./mail-texts.ts";

/** What the pages are made of. */
export interface MailPageParts {
  kysely: Kysely<Tables>;
  operators: Operator[];
  admit: Admit;
  clock: () => Date;
  /** Tells that something may have been queued. */
  wake: () => void;
}

type Follow = (link: FollowedLink) => Promise<{ mail?: MailRow; outcome: LinkOutcome }>;

const style = `
  body { margin: 0 auto; padding: 12vh 24px; max-width: 34rem; font: 18px/1.5 system-ui, sans-serif; color-scheme: light dark; }
  h1 { font-size: 1.25em; }
  form { display: inline-block; margin: 12px 12px 0 0; }
  button { min-height: 48px; padding: 8px 20px; font: inherit; cursor: pointer; }
`;
const styleHash = createHash("sha256").update(style).digest("base64");
const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const longestBody = 2048;

/**
 * The pages to which links in mails lead. They need no script. To look at one changes nothing, since whatever scans
 * mails looks at it too: an address is confirmed, or blocked, by a button.
 */
export async function serveMailPages(app: FastifyInstance, parts: MailPageParts): Promise<void> {
  await app.register(async (pages) => {
    // A form's button sends a body that says nothing; mail programs send `List-Unsubscribe=One-Click`.
    const forms = /^(application\/x-www-form-urlencoded|multipart\/form-data)/;
    pages.addContentTypeParser(
      forms,
      { parseAs: "buffer", bodyLimit: longestBody },
      (_request, _body, done) => done(null, undefined),
    );
    const path = "/mail/:operator/:token";
    pages.get(path, (request, reply) => answer(request, reply, { ...parts, follow: lookAtLink }));
    pages.post(`${path}/confirm`, (request, reply) =>
      answer(request, reply, { ...parts, follow: confirmLink }),
    );
    pages.post(`${path}/block`, (request, reply) => answer(request, reply, { ...parts, follow: blockLink }));
    return Promise.resolve();
  });
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { kysely, operators, admit, clock, wake, follow }: MailPageParts & { follow: Follow },
): Promise<FastifyReply> {
  const { operator: name, token } = request.params as { operator: string; token: string };
  await admit(countedAddress(request.ip), `mail ${name}`, request.method === "POST");
  const operator = operators.find((each) => each.operator === name);
  const { mail, outcome }: Awaited<ReturnType<Follow>> = operator
    ? await asOperator(kysely, name, (transaction) => follow({ transaction, operator, token, now: clock() }))
    : { outcome: "gone" };
  wake();
  const asked = /^[A-Za-z-]{2,35}/.exec(request.headers["accept-language"] ?? "")?.[0];
  const language = mail?.language ?? (operator ? languageOf(operator, asked) : (asked ?? "en"));
  return reply
    .status(outcome === "gone" ? 404 : outcome === "later" ? 429 : 200)
    .header("Content-Type", "text/html; charset=utf-8")
    .header("Content-Security-Policy", contentSecurityPolicy)
    .header("Cache-Control", "no-store")
    .header("Referrer-Policy", "no-referrer")
    .header("X-Robots-Tag", "noindex")
    .send(pageOf({ operator, outcome, language, path: `/mail/${name}/${token}` }));
}

interface Page {
  operator: Operator | undefined;
  outcome: LinkOutcome;
  language: string;
  path: string;
}

function pageOf({ operator, outcome, language, path }: Page): string {
  const texts = mailTexts(language);
  const button = (step: string, label: string) =>
    `<form method="post" action="${escaped(`${path}/${step}`)}"><button>${escaped(label)}</button></form>`;
  const name = operator ? localized(operator.name, language, operator) : "Otklik";
  return [
    `<!doctype html><html lang="${escaped(language)}"><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${escaped(name)}</title><style>${style}</style>`,
    `<main><p>${escaped(name)}</p><h1>${escaped(texts.page[outcome])}</h1>`,
    outcome === "confirmable" ? button("confirm", texts.confirm) : "",
    outcome === "blocked" || outcome === "gone" ? "" : button("block", texts.block),
    "</main></html>",
  ].join("");
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
