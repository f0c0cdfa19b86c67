import { html, type Html } from "../html.ts";
import type { Page, Visit } from "../page.ts";
import { demoBar } from "./demo-bar.ts";
import { footer } from "./footer.ts";
import { header } from "./header.ts";

function head(visit: Visit, page: Page): Html {
  const { operator, path } = visit;
  const pageSheets = page.styles.map((name) => `pages/${name}`);
  const sheets = ["site", "surroundings", "demo-bar", ...pageSheets, `operators/${operator.id}`];
  const title = page.title(visit);
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title.includes(visit.own.name) ? title : `${title} — ${visit.own.name}`}</title>
    <meta name="description" content="${page.description(visit)}" />
    <meta name="theme-color" content="#14161c" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" type="image/svg+xml" href="/site/operators/${operator.id}.svg" />
    ${operator.languages.map(
      (other) => html`<link rel="alternate" hreflang="${other}" href="${path}?lang=${other}" />`,
    )}
    ${sheets.map((sheet) => html`<link rel="stylesheet" href="/site/${sheet}.css" />`)}
    <script type="module" src="/otklik/v1/otklik.js" data-site="${operator.siteKey}"></script>
    <script type="module" src="/site/demo-bar.js"></script>
  </head>`;
}

/** The whole document around a page. */
export function frame(visit: Visit, page: Page): Html {
  const { surroundings } = page;
  return html`<!doctype html>
    <html lang="${visit.language}">
      ${head(visit, page)}
      <body class="${surroundings}">
        <a class="skip" href="#content">${visit.texts.navigation.skip}</a>
        ${demoBar(visit)} ${header(visit, surroundings)}
        <main id="content" tabindex="-1">${page.main(visit)}</main>
        ${surroundings === "public" ? footer(visit) : undefined}
      </body>
    </html>`;
}
