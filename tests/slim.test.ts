import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { createMocks } from "@otklik/mocks";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import type { Browser, Page, Route } from "playwright-core";
import { rollup, type Plugin } from "rollup";
import esbuild from "rollup-plugin-esbuild";
import { slimmed } from "../packages/build/slim.ts";
import { launchChromium } from "./browser/stage/chromium.ts";

const origin = "https://otklik.test";
const whole = { OTKLIK_WHOLE_LIT: "1" };
const element = fileURLToPath(import.meta.resolve("lit-element/lit-element.js"));

describe("the diet of Lit", () => {
  test("fits the Lit that is installed, and leaves nothing of Lit in it as it came", async () => {
    const [slim, full] = [await built(slimmed({})), await built(slimmed(whole))];
    assert.ok(slim.length < full.length - 3000, `${slim.length} of ${full.length} characters`);
    for (const global of ["litElementVersions", "litHtmlVersions", "reactiveElementVersions"]) {
      assert.ok(full.includes(global), global);
      assert.ok(!slim.includes(global), global);
    }
  });

  test("fails a build with another Lit, and says how to build without it", async () => {
    const other = rewritten((code) => code.replaceAll("renderOptions.isConnected", "renderOptions.isThere"));
    await assert.rejects(
      built(other, slimmed({})),
      /lit-element\/lit-element\.js has no longer, as it was written: .*OTKLIK_WHOLE_LIT=1 npm run build/,
    );
    assert.ok(await built(other, slimmed(whole)));
  });

  test("fails a build in which a file of Lit's has another name", async () => {
    const renamed: Plugin = {
      name: "renamed",
      resolveId: (id) => (id.endsWith("lit-element.js") ? "lit-element/renamed.js" : null),
      load: (id) => (id === "lit-element/renamed.js" ? readFileSync(element, "utf8") : null),
    };
    await assert.rejects(
      built(renamed, slimmed({})),
      /there is no lit-element\/lit-element\.js.*OTKLIK_WHOLE_LIT=1 npm run build/,
    );
  });
});

describe("a widget works", () => {
  let browser: Browser;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());

  for (const [name, env] of [
    ["with the slim Lit", {}],
    ["with the whole Lit", whole],
  ] as const)
    test(name, async () => {
      const page = await browser.newPage();
      const failures: Error[] = [];
      page.on("pageerror", (error) => failures.push(error));
      await serve(page, await built(slimmed(env)));
      await page.goto(`${origin}/`);
      await page.getByRole("radio", { name: "Good" }).check();
      await page.getByRole("textbox").first().fill("Answer sooner in the evening.");
      await page.getByRole("button", { name: "Send" }).click();
      await page.getByText("Thank you, we heard you").waitFor();
      await page.getByRole("button", { name: "See its status" }).click();
      await page.getByText("Answer sooner in the evening.").first().waitFor();
      assert.deepEqual(failures, []);
      await page.close();
    });
});

/** The feedback form as one module, after what the plugins do to Lit. */
async function built(...plugins: Plugin[]): Promise<string> {
  const bundle = await rollup({
    input: fileURLToPath(new URL("../packages/elements/feedback/feedback-form.ts", import.meta.url)),
    plugins: [
      nodeResolve({ browser: true, exportConditions: ["source", "production"] }),
      ...plugins,
      esbuild({ target: "es2022", tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)) }),
    ],
  });
  const { output } = await bundle.generate({ inlineDynamicImports: true });
  return output[0].code;
}

function rewritten(rewrite: (code: string) => string): Plugin {
  return {
    name: "rewritten",
    transform: (code, id) => (id === element ? { code: rewrite(code), map: null } : null),
  };
}

/** A page with the form, and the API from memory behind it. */
async function serve(page: Page, code: string): Promise<void> {
  const mocks = createMocks({ endpoint: origin });
  const form = `<otklik-feedback-form endpoint="${origin}" site="${mocks.site}"></otklik-feedback-form>`;
  const html = `<!doctype html><html lang="en"><title>Shop</title>${form}<script type="module" src="/form.js"></script>`;
  await page.route(`${origin}/`, (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.route(`${origin}/form.js`, (route) =>
    route.fulfill({ contentType: "text/javascript", body: code }),
  );
  await page.route(`${origin}/v1/**`, (route) => answer(route, mocks.fetch));
}

async function answer(route: Route, fetch: typeof globalThis.fetch): Promise<void> {
  const request = route.request();
  const body = request.postDataBuffer();
  const response = await fetch(request.url(), {
    method: request.method(),
    headers: await request.allHeaders(),
    ...(body ? { body: new Uint8Array(body) } : {}),
  });
  // A stream has no end that could be waited for.
  if (response.headers.get("Content-Type") === "text/event-stream") return route.abort();
  const headers = Object.fromEntries(response.headers);
  await route.fulfill({ status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) });
}
