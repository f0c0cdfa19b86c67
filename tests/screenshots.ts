import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { states } from "../examples/widgets/states/states.ts";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { launchChromium } from "./browser/stage/chromium.ts";
import { onDemo } from "./servers/demo-server.ts";

/*
 * Draws every state of every widget into `.data/screenshots/`, wide and at 360 pixels, light and dark, in the system's
 * own colours, in the language whose words are longest there; `npm run screenshots -- callback` only what has this in
 * its name.
 */
const folder = fileURLToPath(new URL("../.data/screenshots/", import.meta.url));
const [, , only = ""] = process.argv;
const looks: Look[] = [
  { name: "wide-light-ru", width: 1120, scheme: "light", language: "ru" },
  { name: "wide-dark-en", width: 1120, scheme: "dark", language: "en" },
  { name: "phone-light-kk", width: 360, scheme: "light", language: "kk" },
  { name: "phone-dark-ru", width: 360, scheme: "dark", language: "ru" },
  { name: "forced-dark-en", width: 640, scheme: "dark", language: "en", forcedColors: "active" },
];

interface Look extends Pick<BrowserContextOptions, "forcedColors"> {
  name: string;
  width: number;
  scheme: "light" | "dark";
  language: string;
}

const pictures = Object.entries(states)
  .flatMap(([widget, of]) => Object.keys(of).map((state) => ({ widget, state })))
  .flatMap((shown) => looks.map((look) => ({ ...shown, look })))
  .filter(({ widget, state, look }) => `${widget} ${state} ${look.name}`.includes(only));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const failures: string[] = [];
const browser = await launchChromium();
await onDemo(async ({ url }) => {
  for (const { widget, state, look } of pictures)
    await draw(browser, `${url}/widgets`, { widget, state, look });
});
await browser.close();
console.log(`${pictures.length} pictures in ${folder}`);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;

interface Picture {
  widget: string;
  state: string;
  look: Look;
}

async function draw(drawing: Browser, address: string, { widget, state, look }: Picture): Promise<void> {
  const { name, width, scheme, language, forcedColors = "none" } = look;
  const viewport = { width, height: 800 };
  const context = await drawing.newContext({ viewport, colorScheme: scheme, forcedColors });
  const page = await context.newPage();
  // The same moment in every picture; timers go on.
  await page.clock.setFixedTime(new Date("2026-11-25T09:20:00Z"));
  const query = new URLSearchParams({ widget, state, scheme, language, bare: "" });
  await page.goto(`${address}?${query.toString()}`);
  await page.waitForFunction(() => document.documentElement.dataset["ready"]);
  const ready = await page.evaluate(() => document.documentElement.dataset["ready"]);
  if (ready !== state) failures.push(`${widget}, ${state}, ${name}: ${String(ready)}`);
  const path = `${folder}${widget.slice(7)} · ${state} · ${name}.png`;
  await page.screenshot({ path, fullPage: true, animations: "disabled" });
  await context.close();
}
