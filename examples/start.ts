import { fileURLToPath } from "node:url";
import { type Demo, runProcess } from "@otklik/server";
import { assets, chooseLanguage, renderPage } from "./site/site.ts";

process.env["OTKLIK_DEMO"] ??= "1";
process.env["OTKLIK_OPERATORS"] ??= fileURLToPath(new URL("operators/", import.meta.url));

const demo: Demo = {
  renderPage: (path, { language }) => renderPage(path, { language: chooseLanguage(path, language) }),
  assets,
  seeds: new URL("seed/", import.meta.url),
};

await runProcess({ demo });
