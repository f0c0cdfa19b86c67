import type { Demo } from "@otklik/server";
import { assets, chooseLanguage, renderPage } from "./site/site.ts";
import { catalogue, widgetsPage } from "./widgets/widgets.ts";

/** What the demo shows: the operators' sites, the catalogue of the widgets, and what people wrote before you came. */
export const demo: Demo = {
  renderPage: (path, { language }) =>
    path === "/widgets" ? widgetsPage : renderPage(path, { language: chooseLanguage(path, language) }),
  folders: { "/site/": assets, "/widgets/": catalogue },
  seeds: new URL("seed/", import.meta.url),
};
