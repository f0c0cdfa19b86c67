import { Outbox, type Courier } from "@otklik/client/outbox.js";
import { connectAs, connectByReceipt, subjectNow } from "../../page/connection.ts";
import type { Options } from "../../page/options.ts";

export { type OutboxEntry, type OutboxFile } from "@otklik/client/outbox.js";

/** The outbox of this page, whatever widgets are in it. */
export const outbox = new Outbox();

/** Which server and which operator's site options lead to. */
export function placeOf({ endpoint = "/", site = "" }: Options): string {
  return `${endpoint.replace(/\/+$/, "")} ${site}`;
}

/** Speaks for whom the options name, for nobody known, and by receipts. */
export function courierOf(options: Options): Courier {
  return {
    place: placeOf(options),
    clientFor: async ({ subject, receipt, kind }) => {
      if (receipt) return connectByReceipt(options, receipt, kind);
      const isHere = subject === "" || subject === (await subjectNow(options));
      return isHere ? connectAs(options, subject) : null;
    },
  };
}
