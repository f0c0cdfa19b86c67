import { bundle } from "./bundle.ts";
import { plainForm, plainScript } from "./bare/plain-form.ts";
import { widgetNames, widgets, type Widget } from "./widgets.ts";

/**
 * A page of the site by what stands in it: a widget, the same where the page holds its room, the same form in bare Lit,
 * the complaint form in plain HTML; `no-widget` has the widgets' loader and nothing for it to load.
 */
export type HostPage =
  | "empty"
  | "no-widget"
  | "below-the-fold"
  | "all-widgets"
  | "plain"
  | Widget
  | `${Widget}-with-room`
  | `bare-${Widget}`;

/** What stands in a page where the token of an employee has to be. */
export const tokenPlace = "{employee's token}";

/** The HTML of each page, by its address, for widgets of a server. */
export function hostPages(api: string): Record<string, string> {
  const loader = `<script type="module" src="${api}/otklik/v1/otklik.js" data-site="pk_gorizont"></script>`;
  const pages: [name: HostPage, head: string, body: string][] = [
    ["empty", "", ""],
    ["no-widget", loader, ""],
    ["below-the-fold", `${loader}<style>h1 { block-size: 400vh }</style>`, widgetNames.map(tagOf).join("")],
    ["all-widgets", loader, widgetNames.map(tagOf).join("")],
    ["plain", `<script type="module" src="/plain.js"></script>`, plainForm],
    ...widgetNames.flatMap((widget): typeof pages => {
      const { room } = widgets[widget];
      const roomy = `${loader}<style>otklik-${widget} { display: block; min-block-size: ${room} }</style>`;
      const bare = `<script type="module" src="/bare-${widget}.js"></script>`;
      return [
        [widget, loader, tagOf(widget)],
        [`${widget}-with-room`, roomy, tagOf(widget)],
        [`bare-${widget}`, bare, bareTagOf(widget, api)],
      ];
    }),
  ];
  return Object.fromEntries(pages.map(([name, head, body]) => [`/${name}`, hostPage(head, body)]));
}

/** The scripts of the forms without widgets, by their addresses. */
export async function hostScripts(): Promise<Record<string, string>> {
  const bare = widgetNames.map(async (widget) => [
    `/bare-${widget}.js`,
    await bundle(`bare/bare-${widget}.ts`),
  ]);
  return { "/plain.js": plainScript, ...(Object.fromEntries(await Promise.all(bare)) as object) };
}

/** The board is an employee's, who is signed in to the page. */
function tagOf(widget: Widget): string {
  const tag = `<otklik-${widget}></otklik-${widget}>`;
  if (widget !== "idea-board") return tag;
  return `${tag}
    <script>document.querySelector("otklik-idea-board").getToken = () => "${tokenPlace}";</script>`;
}

function bareTagOf(widget: Widget, api: string): string {
  const token = widget === "idea-board" ? ` data-token="${tokenPlace}"` : "";
  return `<bare-${widget} data-api="${api}"${token}></bare-${widget}>`;
}

function hostPage(head: string, body: string): string {
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
    ${body}
    <h2>Our shops</h2>
    <p>We are open every day from eight to ten.</p>
  </body>
</html>`;
}
