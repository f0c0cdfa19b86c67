import type { Schemas } from "@otklik/openapi";
import type { ReactiveControllerHost } from "lit";
import type { Client } from "../../connection/connection.ts";
import { Latest } from "../../provider/latest.ts";

/** What staff choose from; nothing until it is known. Whoever asks for it is at the desk. */
export class DeskLists {
  agents: Schemas["Agent"][] = [];
  causes: Schemas["Cause"][] = [];
  templates: Schemas["AnswerTemplate"][] = [];
  departments: Schemas["Department"][] = [];

  constructor(host: ReactiveControllerHost, client: () => Client) {
    new Latest(
      host,
      () => [client()],
      async ([asked], signal) => {
        const [desk, { items }] = await Promise.all([
          asked.getDesk({}, { signal }),
          asked.listDepartments({}, { signal }),
        ]);
        Object.assign(this, desk, { departments: items });
      },
    );
  }
}
