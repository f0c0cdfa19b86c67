import type { Schemas } from "@otklik/openapi";
import type { ReactiveControllerHost } from "lit";
import type { Client } from "../../page/connection.ts";
import { Latest } from "../../page/latest.ts";

/** The operator's departments; none until they are known. */
export class Departments {
  all: readonly Schemas["Department"][] = [];

  constructor(host: ReactiveControllerHost, client: () => Client) {
    new Latest(
      host,
      () => [client()],
      async ([asked], signal) => {
        this.all = (await asked.listDepartments({}, { signal })).items;
      },
    );
  }
}
