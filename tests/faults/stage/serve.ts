import { runProcess } from "@otklik/server";

const examples = new URL("../../../examples/", import.meta.url);

// A server in a process of its own, to be killed: the demo's people, without its pages and complaints.
await runProcess({
  demo: {
    renderPage: () => undefined,
    assets: new URL("site/assets/", examples),
    seeds: new URL("none/", import.meta.url),
  },
});
