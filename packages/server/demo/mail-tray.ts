import type { FastifyInstance } from "fastify";
import type { Letter } from "../mail/letters.ts";

const most = 50;
const links = /https?:\/\/\S+/g;

/** Where the demo's mails end up instead of in the world: the newest ones, for all to see. */
export class MailTray {
  readonly #letters: Letter[] = [];

  /** Puts a letter on top. */
  readonly send = (letter: Letter): Promise<void> => {
    this.#letters.unshift(letter);
    this.#letters.splice(most);
    return Promise.resolve();
  };

  /** Shows what lies in it at `/demo/mail`. */
  serve(app: FastifyInstance, contentSecurityPolicy: string): void {
    app.get("/demo/mail", (_request, reply) =>
      reply
        .header("Content-Type", "text/html; charset=utf-8")
        .header("Content-Security-Policy", contentSecurityPolicy)
        .header("Cache-Control", "no-store")
        .send(pageOf(this.#letters)),
    );
  }
}

function pageOf(letters: readonly Letter[]): string {
  const articles = letters.map(
    ({ to, operatorName, subject, text }) =>
      `<article><h2>${escaped(subject)}</h2><p>${escaped(operatorName)} → ${escaped(to)}</p>${bodyOf(text)}</article><hr>`,
  );
  const empty = "<p>No mail yet. Ask for a receipt by e-mail, and reload this page.</p>";
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mail</title>`;
  return `<!doctype html><html lang="en">${head}<h1>Mail of the demo</h1>${articles.join("") || empty}</html>`;
}

function bodyOf(text: string): string {
  const linked = escaped(text).replaceAll(links, (link) => `<a href="${link}">${link}</a>`);
  return linked
    .split("\n\n")
    .map((paragraph) => `<p>${paragraph.trim().replaceAll("\n", "<br>")}</p>`)
    .join("");
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
