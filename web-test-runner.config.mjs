import { readFileSync } from "node:fs";
import { esbuildPlugin } from "@web/dev-server-esbuild";
import { chromeLauncher } from "@web/test-runner-chrome";
import { chromiumFlags, findChromium } from "./tests/browser/stage/chromium.ts";

const tsconfig = new URL("./tsconfig.json", import.meta.url).pathname;

export default {
  files: ["packages/{elements,loader}/**/*.test.ts", "tests/widgets/**/*.test.ts", "!**/dist/**"],
  rootDir: import.meta.dirname,
  nodeResolve: { exportConditions: ["source"], extensions: [".ts", ".js"] },
  plugins: [
    silentDebug(),
    bundledReader(),
    lostFiles(),
    esbuildPlugin({ ts: true, target: "esnext", tsconfig }),
  ],
  middleware: [besideTheLoader],
  browsers: [
    chromeLauncher({ launchOptions: { executablePath: await findChromium(), args: chromiumFlags } }),
  ],
  // Only what hangs is to meet these: a busy machine is slow, and is no fault.
  testFramework: { config: { timeout: 120_000 } },
  testsFinishTimeout: 1_200_000,
};

/** The mocks' interceptors import `debug`, which is no module that a browser can read. */
function silentDebug() {
  const path = "/silent-debug.js";
  return {
    name: "silent-debug",
    resolveImport: ({ source }) => (source === "debug" ? path : undefined),
    serve: (context) => (context.path === path ? "export default () => () => undefined;" : undefined),
  };
}

/** The screen reader's usual module imports CommonJS; its other one has all that in itself, and no types. */
function bundledReader() {
  const reader = "@guidepup/virtual-screen-reader";
  return {
    name: "bundled-reader",
    resolveImport: ({ source }) =>
      source === reader ? `/node_modules/${reader}/lib/esm/index.browser.js` : undefined,
  };
}

/** Keeps files from a test's page by their addresses, as a line does that breaks; an empty list gives them back. */
function lostFiles() {
  const lines = new Map();
  return {
    name: "lost-files",
    async executeCommand({ command, payload, session }) {
      if (command !== "lose-files") return undefined;
      const line = lines.get(session.id) ?? (await session.browser.getPage(session.id).createCDPSession());
      lines.set(session.id, line);
      await line.send("Network.enable");
      await line.send("Network.setBlockedURLs", { urls: payload });
      return true;
    },
  };
}

/** Each tag's module, as the package names it. */
const { exports: modules } = JSON.parse(readFileSync("packages/elements/package.json", "utf8"));

/** Puts the widgets' modules where the loader looks for them: beside itself. */
function besideTheLoader(context, next) {
  const [, tag] = /^\/packages\/loader\/([a-z]+-[a-z]+)\.js$/.exec(context.path) ?? [];
  const module = modules[`./${tag}.js`];
  if (!module) return next();
  context.type = "js";
  context.body = `export * from "/packages/elements/${module.source.slice(2)}";`;
}
