import type { Schemas } from "@otklik/openapi";
import type { CaseSource } from "../cases/followed-view.ts";

/** How one feedback is asked for and followed. */
export const feedbackSource: CaseSource<Schemas["Feedback"]> = {
  topic: "feedback",
  opened: "otklik-feedback-opened",
  get: (client, number, signal) => client.getFeedback({ number }, { signal }),
};
