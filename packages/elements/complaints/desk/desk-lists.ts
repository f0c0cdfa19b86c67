import type { Schemas } from "@otklik/openapi";
import type { ReactiveControllerHost } from "lit";
import type { Client } from "../../page/connection.ts";
import { Latest } from "../../page/latest.ts";

/** What staff choose from. */
export interface Choices extends Readonly<Schemas["Desk"]> {
  readonly departments: Schemas["Department"][];
}

/** Asks for what staff choose from; whoever does is at the desk. */
export class DeskLists {
  /** Nothing until it is known. */
  all: Choices = { agents: [], causes: [], templates: [], departments: [] };

  constructor(host: ReactiveControllerHost, client: () => Client) {
    new Latest(
      host,
      () => [client()],
      async ([asked], signal) => {
        const [desk, { items }] = await Promise.all([
          asked.getDesk({}, { signal }),
          asked.listDepartments({}, { signal }),
        ]);
        this.all = { ...desk, departments: items };
      },
    );
  }
}
