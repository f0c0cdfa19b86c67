import type { Schemas } from "@otklik/openapi";
import type { CaseSource } from "../cases/followed-view.ts";

/** How one complaint is asked for and followed. */
export const complaintSource: CaseSource<Schemas["Complaint"]> = {
  topic: "complaints",
  opened: "otklik-complaint-opened",
  get: (client, number, signal) => client.getComplaint({ number }, { signal }),
};
