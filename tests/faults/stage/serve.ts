import { runProcess } from "@otklik/server";

// A server in a process of its own, to be killed: the demo's people, without its pages and complaints.
await runProcess({
  demo: {
    renderPage: () => undefined,
    folders: {},
    seeds: new URL("none/", import.meta.url),
  },
});
