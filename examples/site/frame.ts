import { demoBar } from "./demo-bar.ts";
import { mark } from "./drawings.ts";
import { html, type Html } from "./html.ts";
import { link, type Page, type Visit } from "./page.ts";

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

function logo(visit: Visit): Html {
  const { operator, own, texts } = visit;
  return html`<a class="logo" href="${link(visit, operator.start)}">
    ${mark(operator)} <span>${own.name}</span>
    ${operator.start === "/" ? html`<span class="unseen">, ${texts.navigation.start}</span>` : undefined}
  </a>`;
}

/** The links of the header; the first two lead to places on the home page, which not every operator has. */
function sections(visit: Visit): Html[] {
  const { tariffs, works, support } = visit.texts.navigation;
  const home: [string, string][] = [
    ["/#tariffs", tariffs],
    ["/#works", works],
  ];
  const all: [string, string][] = [...(visit.operator.start === "/" ? home : []), ["/support", support]];
  const current = (path: string): boolean => visit.operator.prefix + path === visit.path;
  return all.map(
    ([path, name]) =>
      html`<li>
        <a href="${link(visit, path)}" ${current(path) ? html`aria-current="page"` : undefined}>${name}</a>
      </li>`,
  );
}

function publicHeader(visit: Visit): Html {
  return html`<header class="header">
    <div class="header-row">
      ${logo(visit)}
      <nav aria-label="${visit.texts.navigation.site}">
        <ul class="sections">
          ${sections(visit)}
        </ul>
      </nav>
    </div>
  </header>`;
}

function publicFooter(visit: Visit): Html {
  const { operator, own, texts } = visit;
  const { hours, ways } = texts.support;
  return html`<footer class="footer">
    <div class="footer-row">
      <div>
        <p class="footer-name">${mark(operator)} ${own.name}</p>
        <p>${own.about}</p>
      </div>
      <ul>
        ${sections(visit)}
        <li><a href="${link(visit, "/desk")}">${texts.navigation.desk}</a></li>
      </ul>
      <div>
        <p><b>${operator.shortCode}</b></p>
        <p>${own.shortCodeFrom}</p>
        <p>${hours.everyDay}, 8:00–22:00 ${own.zone}</p>
        <p>${ways.post}: ${own.post}</p>
      </div>
    </div>
    <p class="footer-year">© ${new Date().getFullYear()} ${own.name}</p>
  </footer>`;
}

function intranetHeader(visit: Visit): Html {
  return html`<header class="header">
    <div class="header-row">
      ${logo(visit)}
      <p class="header-place">${visit.texts.desk.intranet}</p>
    </div>
  </header>`;
}

/** The whole document around a page. */
export function frame(visit: Visit, page: Page): Html {
  const intranet = page.surroundings === "intranet";
  return html`<!doctype html>
    <html lang="${visit.language}">
      ${head(visit, page)}
      <body class="${page.surroundings}">
        <a class="skip" href="#content">${visit.texts.navigation.skip}</a>
        ${demoBar(visit)} ${intranet ? intranetHeader(visit) : publicHeader(visit)}
        <main id="content" tabindex="-1">${page.main(visit)}</main>
        ${intranet ? undefined : publicFooter(visit)}
      </body>
    </html>`;
}
