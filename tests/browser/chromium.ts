import { existsSync } from "node:fs";
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
    const { default: bundled } = await import("@sparticuz/chromium");
    return await bundled.executablePath();
  } catch (cause) {
    throw new Error("No Chromium was found. Install one, or set CHROME_PATH to its program.", { cause });
  }
}

/** Starts a headless Chromium. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: chromiumFlags });
}
