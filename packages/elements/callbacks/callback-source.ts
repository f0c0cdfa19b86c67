import type { Schemas } from "@otklik/openapi";
import type { CaseSource } from "../cases/followed-view.ts";

/** How one callback is asked for and followed. */
export const callbackSource: CaseSource<Schemas["Callback"]> = {
  topic: "callbacks",
  opened: "otklik-callback-opened",
  get: (client, number, signal) => client.getCallback({ number }, { signal }),
};
